// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/segmented_control.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/segment.h"

namespace florilegium::gui {

SegmentedControl::SegmentedControl(QWidget *parent, Look look) : QWidget(parent), m_look(look) {
  setAccessibleRole(this, QAccessible::PageTabList);
  m_group.setExclusive(true);
  setSizePolicy(QSizePolicy::Fixed, look == Look::Boxed ? QSizePolicy::Fixed : QSizePolicy::Preferred);
}

int SegmentedControl::addSegment(const QString &text, const QString &toolTip) {
  auto *segment = new Segment(text, this);
  segment->setToolTip(toolTip);
  m_group.addButton(segment);
  m_segments.append(segment);
  const int index = count() - 1;
  connect(segment, &QAbstractButton::clicked, this,
          [this, segment] { choose(static_cast<int>(m_segments.indexOf(segment))); });
  if (m_current < 0) setCurrentIndex(index);
  updateGeometry();
  arrange();
  segment->show();
  return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text) {
  m_segments.at(index)->setText(text);
  updateGeometry();
  arrange();
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled) {
  m_segments.at(index)->setEnabled(enabled);
}

QString SegmentedControl::segmentText(int index) const {
  return m_segments.at(index)->text();
}

int SegmentedControl::count() const {
  return static_cast<int>(m_segments.size());
}

int SegmentedControl::currentIndex() const {
  return m_current;
}

void SegmentedControl::setCurrentIndex(int index) {
  if (index < 0 || index >= count() || index == m_current) return;
  m_current = index;
  m_segments.at(index)->setChecked(true);
  for (Segment *segment : std::as_const(m_segments)) {
    segment->setFocusPolicy(segment->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
  }
  arrange();
  emit currentChanged(index);
}

void SegmentedControl::setCheckSign(bool on) {
  m_checkSign = on;
  updateGeometry();
  arrange();
}

void SegmentedControl::setEvenWidths(bool on) {
  m_even = on;
  setSizePolicy(on ? QSizePolicy::Preferred : QSizePolicy::Fixed, sizePolicy().verticalPolicy());
  updateGeometry();
  arrange();
}

QSize SegmentedControl::sizeHint() const {
  int width = 0;
  int widest = 0;
  int height = 0;
  for (const Segment *segment : m_segments) {
    const QSize size = segment->sizeHint();
    width += size.width();
    widest = std::max(widest, size.width());
    height = std::max(height, size.height());
  }
  return {m_even ? widest * count() : width, height};
}

QSize SegmentedControl::minimumSizeHint() const {
  const QSize hint = sizeHint();
  return {std::min(hint.width(), count() * dip(48)), hint.height()};
}

void SegmentedControl::choose(int index) {
  if (index < 0 || index >= count()) return;
  const bool moved = index != m_current;
  setCurrentIndex(index);
  if (moved) emit activated(index);
}

void SegmentedControl::step(int from, int direction) {
  for (int index = from + direction; index >= 0 && index < count(); index += direction) {
    if (!m_segments.at(index)->isEnabled()) continue;
    choose(index);
    m_segments.at(index)->setFocus(Qt::OtherFocusReason);
    return;
  }
}

void SegmentedControl::arrange() {
  if (m_segments.isEmpty()) return;
  // Too little room is taken from all alike; their words are shortened.
  const qreal wanted = sizeHint().width();
  const qreal given = m_even ? width() : std::min<qreal>(wanted, width());
  qreal x = 0;
  for (Segment *segment : std::as_const(m_segments)) {
    const qreal share = m_even ? given / count() : segment->sizeHint().width() * given / wanted;
    const QRect where(qRound(x), 0, qRound(x + share) - qRound(x), height());
    segment->setGeometry(QStyle::visualRect(layoutDirection(), rect(), where));
    x += share;
  }
  update();
}

void SegmentedControl::paintEvent(QPaintEvent *) {
  if (m_look != Look::Boxed || m_segments.isEmpty()) return;
  constexpr qreal radius = 7;
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  QRectF box;
  for (const Segment *segment : m_segments)
    box |= segment->geometry();
  paintRounded(painter, box, radius, theme.color(Token::Raised));
  painter.save();
  QPainterPath outline;
  outline.addRoundedRect(box, radius, radius);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipPath(outline);
  for (const Segment *segment : m_segments) {
    if (segment->isChecked()) {
      painter.fillRect(segment->geometry(), theme.color(Token::Selected));
    } else if (segment->isEnabled() && segment->underMouse()) {
      painter.fillRect(segment->geometry(), theme.color(Token::Hover));
    }
  }
  painter.restore();
  for (qsizetype i = 1; i < m_segments.size(); ++i) {
    const QRect &cell = m_segments.at(i)->geometry();
    const int x = layoutDirection() == Qt::RightToLeft ? cell.right() : cell.left();
    painter.fillRect(QRect(x, cell.top(), 1, cell.height()), theme.color(Token::Line2));
  }
  paintRounded(painter, box, radius, QColor(), theme.color(Token::Line2));
}

void SegmentedControl::resizeEvent(QResizeEvent *) {
  arrange();
}

void SegmentedControl::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::LayoutDirectionChange:
    case QEvent::StyleChange:
      updateGeometry();
      arrange();
      break;
    case QEvent::PaletteChange:
      update();
      break;
    default:
      break;
  }
}

}  // namespace florilegium::gui
