// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QString>
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

  /// What an answerer may choose: paper, and a PDF to print into.
  struct Choice {
    QPageSize::PageSizeId paper = QPageSize::A4;
    QString file;
  };
  using Taken = std::function<void(const Choice &choice)>;
  using Answerer = std::function<void(const Taken &taken)>;
  /// Puts another answerer in the place of the dialog, as tests do; an empty one brings it back.
  static void replace(Answerer answerer);
};

}  // namespace florilegium::gui
