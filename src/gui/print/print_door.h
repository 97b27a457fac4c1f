// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPrinter;
class QWidget;

namespace florilegium::gui {

/// The one door to the dialog that chooses a printer. It does not block.
class PrintDoor {
 public:
  using Accepted = std::function<void()>;
  /// `printer` comes with what is known already; `accepted` is called when it holds the person's choice, and
  /// not at all when nothing was chosen.
  static void choose(QWidget *parent, QPrinter *printer, const Accepted &accepted);

  using Answerer = std::function<void(QPrinter *printer, const Accepted &accepted)>;
  /// Puts another answerer in the place of the dialog, as tests do; an empty one brings it back.
  static void replace(Answerer answerer);
};

}  // namespace florilegium::gui
