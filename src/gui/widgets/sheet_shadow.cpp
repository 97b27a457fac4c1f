// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/sheet_shadow.h"

#include <QImage>
#include <QPainter>
#include <QPixmap>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

namespace {

struct Blur {
  qreal sigma;  ///< half of the blur radius a designer gives
  qreal drop;   ///< how far below the sheet
};

Blur blurNow() {
  const bool dark = Theme::instance().dark();
  const qreal scale = Theme::instance().scale();
  return {(dark ? 20 : 17) * scale, (dark ? 14 : 10) * scale};
}

int reach(const Blur &blur) {
  return static_cast<int>(std::ceil(2.4 * blur.sigma));
}

/// Share of a shadow at a distance inside (positive) or outside the edge of a half plane blurred by `sigma`.
qreal share(qreal distance, qreal sigma) {
  return .5 * (1 + std::erf(distance / (sigma * std::sqrt(2.0))));
}

/// The shadow of the smallest sheet whose corners do not touch: corners, edges and middle to stretch from.
const QImage &patch(qreal ratio) {
  static QImage image;
  static int revision = -1;
  static qreal madeFor = 0;
  if (revision == Theme::instance().revision() && qFuzzyCompare(madeFor, ratio)) return image;
  revision = Theme::instance().revision();
  madeFor = ratio;
  const Blur blur = blurNow();
  const int corner = 2 * reach(blur);
  const int side = qRound((2 * corner + 2) * ratio);
  image = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
  const QColor colour = Theme::instance().color(Token::Shadow);
  const auto profile = [&](int pixel) {
    const qreal at = (pixel + .5) / ratio;
    return share(at - reach(blur), blur.sigma) * share(2 * corner + 2 - reach(blur) - at, blur.sigma);
  };
  for (int y = 0; y < side; ++y) {
    auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
    const qreal down = profile(y);
    for (int x = 0; x < side; ++x) {
      const qreal alpha = colour.alphaF() * down * profile(x);
      line[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), qRound(255 * alpha)));
    }
  }
  return image;
}

}  // namespace

SheetShadow::SheetShadow(QWidget *parent) : QWidget(parent) {
  setAttribute(Qt::WA_TransparentForMouseEvents);
  setAttribute(Qt::WA_NoSystemBackground);
  setFocusPolicy(Qt::NoFocus);
  hide();
}

void SheetShadow::surround(const QRect &sheet) {
  const Blur blur = blurNow();
  const int out = reach(blur);
  setGeometry(sheet.adjusted(-out, -out, out, out).translated(0, qRound(blur.drop)));
}

void SheetShadow::paintEvent(QPaintEvent *) {
  if (Theme::instance().highContrast()) return;
  const qreal ratio = devicePixelRatioF();
  const QImage &source = patch(ratio);
  const int corner = std::min({2 * reach(blurNow()), width() / 2, height() / 2});
  const qreal cut = corner * ratio;
  const qreal rest = source.width() - 2 * cut;
  QPainter painter(this);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  const std::array<qreal, 4> toX{0.0, qreal(corner), qreal(width() - corner), qreal(width())};
  const std::array<qreal, 4> toY{0.0, qreal(corner), qreal(height() - corner), qreal(height())};
  const std::array<qreal, 4> from{0, cut, cut + rest, qreal(source.width())};
  for (std::size_t row = 0; row < 3; ++row) {
    for (std::size_t column = 0; column < 3; ++column) {
      const QRectF target(QPointF(toX[column], toY[row]), QPointF(toX[column + 1], toY[row + 1]));
      const QRectF part(QPointF(from[column], from[row]), QPointF(from[column + 1], from[row + 1]));
      if (!target.isEmpty()) painter.drawImage(target, source, part);
    }
  }
}

}  // namespace florilegium::gui
