// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/page_frame.h"

#include <cmath>

namespace florilegium::gui {

Frame frameOf(PageLayout &page, TagScene &scene, const PageWindow &window) {
  Frame result;
  result.view = window.view;
  result.column = window.column;
  result.labelHeight = window.labelHeight;
  if (page.empty()) return result;
  int number = page.standIn(window.unit);
  int top = -window.offset;
  while (number > 0 && top > -window.above) {
    number = page.previous(number);
    (void)page.layout(number);
    top -= page.height(number);
  }
  const int first = number;
  for (; number < page.unitCount() && top < window.view.height(); number = page.next(number)) {
    const UnitLayout &layout = page.layout(number);
    if (const Fold *fold = page.folds().startingAt(number)) {
      const QRectF line(window.column.left, top + page.foldGap(number), window.column.width,
                        page.foldHeight());
      result.folds.push_back({*fold, line});
    }
    if (layout.height() > 0) {
      const UnitTags &tags = scene.withLabels(page, number, window.labelHeight);
      result.units.push_back({number, top + page.gapBefore(number), &layout, &tags});
    }
    top += page.height(number);
  }
  scene.forgetUnits(page.trim(first, number));
  return result;
}

namespace {

/// Fills sheets line by line.
class SheetCutter {
 public:
  SheetCutter(PageLayout &page, int height) : m_page(page), m_height(height) {}

  std::vector<SheetStart> cut() {
    if (m_page.empty()) return {};
    m_sheets.push_back({0, 0});
    for (int number = 0; number < m_page.unitCount(); number = m_page.next(number)) {
      (void)m_page.layout(number);
      addUnit(number);
      (void)m_page.trim(number, number);
    }
    return std::move(m_sheets);
  }

 private:
  void addUnit(int number) {
    const UnitLayout &layout = m_page.layout(number);
    if (layout.height() == 0) {
      m_used += m_page.height(number);
      return;
    }
    const int gap = m_page.gapBefore(number);
    const int lines = static_cast<int>(layout.lines().size());
    const qreal pitch = layout.lineHeight();
    int sheetTop = -m_used;  // of the sheet, from the top of the unit
    const bool heading = headed(m_page.unit(number).kind);
    for (int line = 0; line < lines; ++line) {
      const int bottom = gap + static_cast<int>(std::ceil((line + 1) * pitch));
      if (bottom - sheetTop <= m_height) continue;
      int from = line;
      if (from == lines - 1 && lines > 3) --from;
      if (from == 1) from = 0;
      const int offset = gap + static_cast<int>(from * pitch);
      if (from == 0 && m_headings && m_headings->unit != m_sheets.back().unit) {
        m_sheets.push_back(*m_headings);
        sheetTop = -(m_used - m_headingsAt);
        m_headings.reset();
        if (bottom - sheetTop <= m_height) continue;
      }
      if (offset > sheetTop) {
        m_sheets.push_back({number, offset});
        sheetTop = offset;
      }
      m_headings.reset();
    }
    if (!heading) {
      m_headings.reset();
    } else if (!m_headings) {
      m_headings = SheetStart{number, gap};
      m_headingsAt = gap - sheetTop;
    }
    m_used = m_page.height(number) - sheetTop;
  }

  static bool headed(BlockKind kind) { return kind == BlockKind::Heading || kind == BlockKind::Title; }

  PageLayout &m_page;
  int m_height;
  std::vector<SheetStart> m_sheets;
  int m_used = 0;                        ///< pixels of the last sheet that are filled
  std::optional<SheetStart> m_headings;  ///< the headings at the foot of the sheet
  int m_headingsAt = 0;                  ///< and where on it they stand
};

}  // namespace

std::vector<SheetStart> sheetsOf(PageLayout &page, int height) {
  return SheetCutter(page, height).cut();
}

int heightOfSheet(PageLayout &page, SheetStart sheet, std::optional<SheetStart> next) {
  const int last = next ? next->unit : page.unitCount();
  int height = -sheet.offset;
  for (int number = sheet.unit; number < last; number = page.next(number)) {
    (void)page.layout(number);
    height += page.height(number);
  }
  return height + (next ? next->offset : 0);
}

}  // namespace florilegium::gui
