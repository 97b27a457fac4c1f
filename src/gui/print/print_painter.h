// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "gui/print/print_pages.h"

namespace florilegium::gui {

/// Paints one page, all as lines, areas and letters that stay sharp at any size.
class PrintPainter {
 public:
  PrintPainter(QPainter &painter, PrintPages &pages, int page);
  void paint();

 private:
  struct Label {
    qreal top = 0;
    CodeId code;
    QString words;
  };

  void makeFrame();
  void headAndFoot();
  void tints();
  void underlines();
  void text();
  void brackets();
  void labels();
  [[nodiscard]] std::vector<Label> labelsWanted() const;
  [[nodiscard]] int patternOf(CodeId code) const;
  [[nodiscard]] QString wordsOf(const Tag &tag) const;
  [[nodiscard]] bool onPage(std::size_t unit, int line) const;

  QPainter &m_painter;
  PrintPages &m_pages;
  int m_number;
  const PrintedPage &m_page;
  Frame m_frame;
};

}  // namespace florilegium::gui
