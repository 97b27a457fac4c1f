// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/page_frame.h"

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
  scene.forgetUnits(page, page.trim(first, number));
  return result;
}

}  // namespace florilegium::gui
