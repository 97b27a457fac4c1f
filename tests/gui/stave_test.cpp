// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "gui/theme/pigment.h"
#include "gui/widgets/stave.h"
#include "light_theme.h"
#include "support/catch.h"

using namespace florilegium::gui;
using testsupport::LightTheme;
using testsupport::text;

namespace {

/// Marks on line 0 and 1 of a stave painted without any scaling.
QImage painted(const StaveData &data, Qt::Orientation orientation, Qt::LayoutDirection direction) {
  const QSize size = orientation == Qt::Horizontal ? QSize(100, 20) : QSize(20, 100);
  QImage image(size, QImage::Format_ARGB32_Premultiplied);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  paintStave(painter, image.rect(), data, StaveLook::sidebar(), orientation, direction);
  return image;
}

StaveData twoLines() {
  StaveData data;
  data.length = 1000;
  data.lines = {QColor(pigments()[0].mark), QColor(pigments()[1].mark)};
  data.marks = {{100, 200, 0}, {500, 501, 1}};
  return data;
}

/// First and last place along the stave that shows a colour, or -1.
std::pair<int, int> extentOf(const QImage &image, const QColor &colour, Qt::Orientation orientation) {
  std::pair<int, int> extent{-1, -1};
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) != colour) continue;
      const int at = orientation == Qt::Horizontal ? x : y;
      if (extent.first < 0 || at < extent.first) extent.first = at;
      extent.second = std::max(extent.second, at);
    }
  }
  return extent;
}

}  // namespace

TEST_CASE("Marks stand at their place on their code's line") {
  const LightTheme theme;
  const StaveData data = twoLines();
  const QColor first = codeColours(data.lines.at(0)).mark;
  const QColor second = codeColours(data.lines.at(1)).mark;
  const QImage lying = painted(data, Qt::Horizontal, Qt::LeftToRight);
  CHECK(extentOf(lying, first, Qt::Horizontal) == std::pair(10, 19));
  CHECK(extentOf(lying, first, Qt::Vertical).second < extentOf(lying, second, Qt::Vertical).first);
  const QImage mirrored = painted(data, Qt::Horizontal, Qt::RightToLeft);
  CHECK(extentOf(mirrored, first, Qt::Horizontal) == std::pair(80, 89));
  const QImage upright = painted(data, Qt::Vertical, Qt::RightToLeft);
  CHECK(extentOf(upright, first, Qt::Vertical) == std::pair(10, 19));
  const std::pair<int, int> shortest = extentOf(lying, second, Qt::Horizontal);
  CHECK(shortest.second - shortest.first + 1 == 2);
}

TEST_CASE("Marks of a stave fall on whole pixels") {
  const LightTheme theme;
  for (const qreal ratio : {1.0, 1.25, 2.0}) {
    QImage image(qRound(137 * ratio), qRound(20 * ratio), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const StaveData data = twoLines();
    paintStave(painter, QRectF(0, 0, 137, 20), data);
    painter.end();
    QVector<QRgb> seen;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) {
        if (!seen.contains(image.pixel(x, y))) seen.append(image.pixel(x, y));
      }
    }
    // The ground, the lines, and one colour for each of the two codes.
    CHECK(seen.size() == 4);
  }
}

TEST_CASE("A stave ignores marks of lines it does not have, and an empty text") {
  const LightTheme theme;
  StaveData data = twoLines();
  data.marks = {{0, 10, 7}, {0, 10, -1}};
  const QImage image = painted(data, Qt::Horizontal, Qt::LeftToRight);
  CHECK(extentOf(image, codeColours(data.lines.at(0)).mark, Qt::Horizontal).first == -1);
  data.length = 0;
  data.marks = {{0, 0, 0}};
  painted(data, Qt::Horizontal, Qt::LeftToRight);
  CHECK(staveText(data) != staveText(StaveData()));
}

TEST_CASE("A stave says in words where its passages are densest") {
  StaveData data;
  data.length = 900;
  data.lines = {QColor(pigments()[0].mark)};
  for (const qint64 place : {20, 290, 300, 310, 320, 700})
    data.marks.append({place, place + 10, 0});
  CHECK(staveText(data).contains(text("6")));
  CHECK(staveText(data).contains(text("one third")));
  StaveView view;
  view.setData(data);
  CHECK(view.accessibleDescription() == staveText(data));
}

TEST_CASE("Clicking a stave gives the place in the text") {
  const LightTheme theme;
  StaveView view;
  view.setData(twoLines());
  view.resize(200, 20);
  QSignalSpy clicked(&view, &StaveView::placeClicked);
  QTest::mouseClick(&view, Qt::LeftButton, Qt::NoModifier, QPoint(100, 5));
  REQUIRE(clicked.count() == 1);
  CHECK(clicked.at(0).at(0).toLongLong() == 500);
}

TEST_CASE("A stave is painted anew after a theme change") {
  const LightTheme theme;
  StaveView view;
  view.setData(twoLines());
  view.resize(100, 20);
  const QColor lapis(pigments()[0].mark);
  CHECK(extentOf(view.grab().toImage(), codeColours(lapis, Shade::Light).mark, Qt::Horizontal).first >= 0);
  Theme::instance().setMode(ThemeMode::Dark);
  CHECK(extentOf(view.grab().toImage(), codeColours(lapis, Shade::Dark).mark, Qt::Horizontal).first >= 0);
  Theme::instance().setMode(ThemeMode::Light);
}
