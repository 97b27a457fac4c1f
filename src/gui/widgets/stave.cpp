// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/stave.h"

#include <QEvent>
#include <QMouseEvent>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

namespace {

/// Lengths of a look in whole device pixels.
struct Pixels {
  int pitch;
  int thickness;
  int shortest;
  int line;
  qreal lineOpacity;
};

Pixels pixelsOf(const StaveLook &look, qreal perDip, qreal available, qsizetype lines) {
  const auto whole = [perDip](qreal length) { return std::max(1, qRound(length * perDip)); };
  Pixels pixels{whole(look.pitch), whole(look.thickness), whole(look.shortest), whole(look.lineWidth), 1};
  if (lines > 1) {
    const int room = static_cast<int>((available - pixels.thickness) / static_cast<qreal>(lines - 1));
    pixels.pitch = std::clamp(room, 1, pixels.pitch);
    pixels.thickness = std::min(pixels.thickness, std::max(1, pixels.pitch - 1));
  }
  // A line thinner than a pixel is a fainter pixel.
  pixels.lineOpacity = std::min(1.0, look.lineWidth * perDip / pixels.line);
  return pixels;
}

/// Marks as whole pixels, `along` the line and `across` it, whichever way the stave stands.
class Canvas {
 public:
  Canvas(QPainter &painter, const QRectF &device, Qt::Orientation orientation, Qt::LayoutDirection direction)
      : m_painter(painter),
        m_device(device),
        m_lying(orientation == Qt::Horizontal),
        m_mirrored(m_lying && direction == Qt::RightToLeft) {}

  [[nodiscard]] int length() const { return qRound(m_lying ? m_device.width() : m_device.height()); }
  [[nodiscard]] int breadth() const { return qRound(m_lying ? m_device.height() : m_device.width()); }

  void fill(int along, int across, int extent, int thickness, const QColor &colour) const {
    const int start = m_mirrored ? length() - along - extent : along;
    QRectF rect =
        m_lying ? QRectF(start, across, extent, thickness) : QRectF(across, start, thickness, extent);
    m_painter.fillRect(rect.translated(m_device.topLeft()), colour);
  }

 private:
  QPainter &m_painter;
  QRectF m_device;
  bool m_lying;
  bool m_mirrored;
};

/// Four shapes that differ without colour: full, hollow, striped, and a thin one in the middle.
void fillShaped(const Canvas &canvas, int along, int across, int extent, int thickness, int shape,
                const QColor &colour) {
  const int thin = std::max(1, thickness / 3);
  switch (shape % 4) {
    case 1:
      canvas.fill(along, across, extent, thin, colour);
      canvas.fill(along, across + thickness - thin, extent, thin, colour);
      canvas.fill(along, across, thin, thickness, colour);
      canvas.fill(along + extent - thin, across, thin, thickness, colour);
      return;
    case 2:
      for (int i = 0; i < extent; i += 2 * thin) {
        canvas.fill(along + i, across, std::min(thin, extent - i), thickness, colour);
      }
      return;
    case 3:
      canvas.fill(along, across + (thickness - thin) / 2, extent, thin, colour);
      return;
    default:
      canvas.fill(along, across, extent, thickness, colour);
  }
}

}  // namespace

qreal staveExtent(qsizetype lines, const StaveLook &look) {
  const qreal scale = Theme::instance().scale();
  const qreal pitch = std::ceil(look.pitch * scale);
  return pitch * static_cast<qreal>(std::max<qsizetype>(0, lines - 1)) + std::ceil(look.thickness * scale);
}

void paintStave(QPainter &painter, const QRectF &where, const StaveData &data, const StaveLook &look,
                Qt::Orientation orientation, Qt::LayoutDirection direction) {
  const qsizetype lines = data.lines.size();
  const QTransform transform = painter.deviceTransform();
  if (lines == 0 || transform.type() > QTransform::TxScale) return;
  const qreal ratio = std::abs(transform.m11());
  const QRectF device = transform.mapRect(where).toAlignedRect();
  const Theme &theme = Theme::instance();

  painter.save();
  painter.resetTransform();
  // deviceTransform() includes the ratio of the device; what is left of it has to be undone here as well.
  painter.setWorldTransform(painter.deviceTransform().inverted());
  painter.setRenderHint(QPainter::Antialiasing, false);
  const Canvas canvas(painter, device, orientation, direction);
  const Pixels pixels = pixelsOf(look, ratio * theme.scale(), canvas.breadth(), lines);
  const int used = pixels.pitch * static_cast<int>(lines - 1) + pixels.thickness;
  const int first = std::max(0, (canvas.breadth() - used) / 2);

  QColor ruled = theme.color(look.line);
  ruled.setAlphaF(static_cast<float>(pixels.lineOpacity));
  for (int line = 0; line < lines; ++line) {
    canvas.fill(0, first + line * pixels.pitch + (pixels.thickness - pixels.line) / 2, canvas.length(),
                pixels.line, ruled);
  }
  const auto placeOf = [&](qint64 place) {
    return qBound(0.0, static_cast<qreal>(place) / static_cast<qreal>(data.length), 1.0) * canvas.length();
  };
  if (data.length > 0) {
    for (const qint64 rule : data.rules) {
      canvas.fill(static_cast<int>(placeOf(rule)), std::max(0, first - pixels.thickness / 2), pixels.line,
                  std::min(canvas.breadth(), used + pixels.thickness), ruled);
    }
    for (const StaveData::Mark &mark : data.marks) {
      if (mark.line < 0 || mark.line >= lines) continue;
      const qreal from = placeOf(mark.start);
      const int extent = std::max(pixels.shortest, qRound(placeOf(mark.end) - from));
      const int start = std::clamp(qRound(from), 0, std::max(0, canvas.length() - extent));
      fillShaped(canvas, start, first + mark.line * pixels.pitch, std::min(extent, canvas.length()),
                 pixels.thickness, theme.patterns() ? mark.line : 0,
                 codeColours(data.lines.at(mark.line)).mark);
    }
  }
  painter.restore();
}

StaveView::StaveView(QWidget *parent, const StaveLook &look) : QWidget(parent), m_look(look) {
  setAccessibleRole(this, QAccessible::Graphic);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StaveView::setData(const StaveData &data) {
  m_data = data;
  m_cache = QPixmap();
  setAccessibleDescription(staveText(data));
  updateGeometry();
  update();
}

void StaveView::setLook(const StaveLook &look) {
  m_look = look;
  m_cache = QPixmap();
  updateGeometry();
  update();
}

QSize StaveView::sizeHint() const {
  return {dip(220), static_cast<int>(std::ceil(staveExtent(m_data.lines.size(), m_look)))};
}

QSize StaveView::minimumSizeHint() const {
  return {dip(40), sizeHint().height()};
}

void StaveView::paintEvent(QPaintEvent *) {
  const qreal ratio = devicePixelRatioF();
  const QSize wanted(qRound(width() * ratio), qRound(height() * ratio));
  if (m_cache.size() != wanted || m_cacheRevision != Theme::instance().revision()) {
    m_cache = QPixmap(wanted);
    m_cache.setDevicePixelRatio(ratio);
    m_cache.fill(Qt::transparent);
    m_cacheRevision = Theme::instance().revision();
    QPainter painter(&m_cache);
    paintStave(painter, QRectF(0, 0, width(), height()), m_data, m_look, Qt::Horizontal, layoutDirection());
  }
  QPainter(this).drawPixmap(0, 0, m_cache);
}

void StaveView::mouseReleaseEvent(QMouseEvent *event) {
  QWidget::mouseReleaseEvent(event);
  if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()) || width() == 0)
    return;
  const qreal x =
      layoutDirection() == Qt::RightToLeft ? width() - event->position().x() : event->position().x();
  emit placeClicked(static_cast<qint64>(x / width() * static_cast<qreal>(m_data.length)));
}

void StaveView::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::LayoutDirectionChange) m_cache = QPixmap();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
