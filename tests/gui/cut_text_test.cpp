// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"
#include "gui/widgets/line_text.h"
#include "gui/widgets/stave.h"
#include "support/catch.h"

using namespace florilegium::gui;

TEST_CASE("A line of text that is cut has the whole of it in its tool tip, as words and not as tags") {
  Theme::instance().install();
  const QString words =
      QStringLiteral("Tagged %1 as <b>marketing</b> metaphor").arg(strong(QStringLiteral("“soil”")));
  LineLabel label(words);
  label.resize(60, 20);
  label.show();
  CHECK(label.toolTip().contains(QStringLiteral("Tagged “soil” as &lt;b&gt;marketing&lt;/b&gt; metaphor")));
  label.resize(label.sizeHint());
  CHECK(label.toolTip().isEmpty());
  label.setText(words + words);
  CHECK_FALSE(label.toolTip().isEmpty());
}

TEST_CASE("With patterns the marks of a stave differ without their colour") {
  Theme::instance().install();
  const auto painted = [] {
    StaveData data;
    data.length = 100;
    data.lines = QVector<QColor>(4, QColor(40, 40, 40));
    for (int line = 0; line < 4; ++line)
      data.marks.append({10, 60, line});
    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStave(painter, QRectF(0, 0, 200, 60), data, {15, 9, 2});
    painter.end();
    QVector<QImage> lines;
    for (int line = 0; line < 4; ++line)
      lines.append(image.copy(0, line * 15 + 2, 200, 11));
    return lines;
  };
  const QVector<QImage> plain = painted();
  Theme::instance().setPatterns(true);
  const QVector<QImage> shaped = painted();
  Theme::instance().setPatterns(false);
  for (int i = 0; i < 4; ++i)
    for (int j = i + 1; j < 4; ++j)
      CHECK(shaped[i] != shaped[j]);
  CHECK(painted() == plain);
}
