// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

#include "gui/pages/page_pane.h"
#include "gui/pages/page_view.h"
#include "gui/widgets/segmented_control.h"
#include "support/made_pdf.h"
#include "window_fixture.h"

namespace pagestest {

using namespace testsupport;

/// A paper in two columns. The lines of each name page, column and line: "p1 left 7".
inline std::vector<std::string> columns(int pages = 4, int lines = 40) {
  // No line stands on each page, or it would be taken for a running head.
  static const char *const things[] = {"lake", "reed", "wind", "snow", "ice"};
  std::vector<std::string> made;
  for (int page = 1; page <= pages; ++page) {
    PdfContent content;
    for (const auto &[side, x] : {std::pair("left", 60.0f), std::pair("right", 320.0f)})
      for (int line = 1; line <= lines; ++line)
        content.line(x, 720 - static_cast<float>(line) * 14, 10,
                     "p" + std::to_string(page) + " " + side + " " + std::to_string(line) +
                         " says that the " + things[(page * 3 + line) % 5] + " is a mirror");
    made.push_back(content.stream());
  }
  return made;
}

/// A window on a project with this PDF, its pages to be seen.
struct PagesWindow : Window {
  explicit PagesWindow(const std::string &pdf = madePdf(columns()), Command shows = Command::ShowPages)
      : Window(std::string()) {
    add("paper.pdf", pdf);
    trigger(shows);
    ready();
  }

  [[nodiscard]] PagePane *pane() { return window.readPage()->pane(); }
  [[nodiscard]] PageView *pages() { return pane()->pages(); }
  void ready() {
    REQUIRE(QTest::qWaitFor([&] { return pages()->ready() || pages()->store().trouble(); }, 30000));
    QApplication::processEvents();
  }
  void drawn() {
    REQUIRE(QTest::qWaitFor([&] { return pages()->settled(); }, 60000));
  }
  [[nodiscard]] Span find(const std::string &quote) { return placesOf(view()->text(), quote).at(0); }
  [[nodiscard]] QString words(Span span) { return toQt(view()->text().slice(span)); }
  /// The middle of a code point on the page.
  [[nodiscard]] QPoint at(Position position) {
    const QRect rect = pages()->rectOf({position, position + 1});
    REQUIRE_FALSE(rect.isEmpty());
    return rect.center();
  }
  void drag(QPoint from, QPoint to) {
    QWidget *sheet = pages()->viewport();
    QTest::mousePress(sheet, Qt::LeftButton, {}, from);
    for (const QPoint &point : {(from + to) / 2, to}) {
      QMouseEvent move(QEvent::MouseMove, point, sheet->mapToGlobal(point), Qt::NoButton, Qt::LeftButton, {});
      QApplication::sendEvent(sheet, &move);
    }
    QTest::mouseRelease(sheet, Qt::LeftButton, {}, to);
  }
  [[nodiscard]] bool inView(Span span) { return !pages()->rectOf(span).isEmpty(); }
};

}  // namespace pagestest
