// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "gui/print/line_pattern.h"
#include "gui/print/print_pages.h"
#include "gui/theme/pigment.h"
#include "reading_fixture.h"

using namespace readingtest;

namespace {

struct Columns {
  int first = 100000;
  int last = -1;
};

/// Where pixels of exactly this colour stand.
Columns columnsOf(const QImage &image, const QColor &colour) {
  Columns found;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x)
      if (image.pixelColor(x, y) == colour) {
        found.first = std::min(found.first, x);
        found.last = std::max(found.last, x);
      }
  return found;
}

/// The first page, twice as large as it is laid out.
QImage firstPage(Desk &desk, const PrintOptions &options) {
  const auto revision = desk.project().text(desk.source());
  REQUIRE(revision);
  PrintPages pages(&desk.project(), desk.source(), *revision, {}, options,
                   QPageSize(options.paper).size(QPageSize::Point));
  while (!pages.layOut(50)) {
  }
  QImage image((pages.pageSize() * 2).toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  painter.scale(2, 2);
  pages.paint(painter, 0);
  return image;
}

/// Several lines of Hebrew letters.
const char *const hebrew =
    "\u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5 \u05D6\u05D7\u05D8 \u05D9\u05DB\u05DC \u05DE\u05E0\u05E1 "
    "\u05E2\u05E4\u05E6 \u05E7\u05E8\u05E9\u05EA \u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5 \u05D6\u05D7\u05D8 "
    "\u05D9\u05DB\u05DC \u05DE\u05E0\u05E1 \u05E2\u05E4\u05E6 \u05E7\u05E8\u05E9\u05EA \u05D0\u05D1\u05D2 "
    "\u05D3\u05D4\u05D5 \u05D6\u05D7\u05D8 \u05D9\u05DB\u05DC \u05DE\u05E0\u05E1 \u05E2\u05E4\u05E6\n";

PrintOptions textAlone() {
  PrintOptions options;
  options.tints = false;
  options.legend = false;
  return options;
}

}  // namespace

TEST_CASE("On paper, too, lanes stand on the side to which the text runs") {
  const QColor mark = codeColours(QColor(pigments()[1].mark), Shade::Light).mark;
  Desk latin("Plain words that run to the right, and more of them, so that there is a line.\n");
  latin.tag("words that run", "marketing metaphor");
  const QImage right = firstPage(latin, textAlone());
  REQUIRE(columnsOf(right, mark).last >= 0);
  CHECK(columnsOf(right, mark).first > right.width() / 2);

  Desk desk(hebrew);
  desk.tag("\u05D3\u05D4\u05D5", "marketing metaphor");
  const QImage left = firstPage(desk, textAlone());
  const Columns lanes = columnsOf(left, mark);
  REQUIRE(lanes.last >= 0);
  CHECK(lanes.last < left.width() / 2);
}

TEST_CASE("Patterned lines differ without colour and the legend shows them") {
  const auto drawn = [](int pattern, QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    fillPatterned(painter, QRectF(QPointF(0, 0), size), pattern, Qt::black);
    painter.end();
    std::vector<QRgb> pixels;
    for (int y = 0; y < size.height(); ++y)
      for (int x = 0; x < size.width(); ++x)
        pixels.push_back(image.pixel(x, y));
    return pixels;
  };
  std::set<std::vector<QRgb>> lying;
  std::set<std::vector<QRgb>> upright;
  for (int pattern = 0; pattern < linePatterns; ++pattern) {
    lying.insert(drawn(pattern, {60, 6}));
    upright.insert(drawn(pattern, {6, 60}));
  }
  CHECK(lying.size() == linePatterns);
  CHECK(upright.size() == linePatterns);

  Desk desk("Plain words that run to the right, and more of them, so that there is a line.\n");
  desk.tag("words that run", "marketing metaphor");
  PrintOptions options;
  const QImage plain = firstPage(desk, options);
  options.patterns = true;
  CHECK(firstPage(desk, options) != plain);
}
