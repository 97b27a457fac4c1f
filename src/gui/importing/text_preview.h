// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/importing/reading.h"
#include "gui/reader/reading_view.h"

namespace florilegium::gui {

/// What becomes of the boilerplate that a preview shows.
enum class Boilerplate { LeftOut, KeptApart };

/// A text as it will be read, before it is in the project. Boilerplate stands dimmed in its places, each run
/// under a line that says what it is and what becomes of it.
class TextPreview : public ReadingView {
  Q_OBJECT

 public:
  explicit TextPreview(QWidget *parent = nullptr);
  /// Shows the beginning of a file's text, up to a million characters.
  void showText(const ReadFile &file, Boilerplate boilerplate);
};

/// "Navigation", "Comments".
[[nodiscard]] QString asideWords(AsideKind kind);

}  // namespace florilegium::gui
