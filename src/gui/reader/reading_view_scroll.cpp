// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEasingCurve>
#include <QVariantAnimation>
#include <cmath>

#include "gui/reader/portrait_bar.h"
#include "gui/reader/reading_view.h"

namespace florilegium::gui {

namespace {

constexpr int glideMilliseconds = 120;
constexpr int glowMilliseconds = 600;
/// Units that may be laid out to learn an exact distance.
constexpr int unitsMeasured = 200;

}  // namespace

void ReadingView::normaliseAnchor() {
  if (m_page.empty()) {
    m_anchorUnit = m_anchorOffset = 0;
    return;
  }
  const int height = viewport()->height();
  const int last = m_page.unitCount() - 1;
  m_anchorUnit = m_page.standIn(std::clamp(m_anchorUnit, 0, last));
  const auto settle = [&] {
    while (m_anchorOffset < 0 && m_anchorUnit > 0) {
      m_anchorUnit = m_page.previous(m_anchorUnit);
      (void)m_page.layout(m_anchorUnit);
      m_anchorOffset += m_page.height(m_anchorUnit);
    }
    while (m_page.next(m_anchorUnit) <= last) {
      (void)m_page.layout(m_anchorUnit);
      if (m_anchorOffset < m_page.height(m_anchorUnit)) break;
      m_anchorOffset -= m_page.height(m_anchorUnit);
      m_anchorUnit = m_page.next(m_anchorUnit);
    }
  };
  settle();
  // Below the last line a quarter of the view may stay empty.
  std::int64_t foot = -m_anchorOffset;
  int unit = m_anchorUnit;
  for (; unit <= last && foot < height; unit = m_page.next(unit)) {
    (void)m_page.layout(unit);
    foot += m_page.height(unit);
  }
  const std::int64_t wanted = height - height / 4;
  if (unit > last && foot < wanted) {
    m_anchorOffset -= static_cast<int>(wanted - foot);
    settle();
  }
  if (m_anchorUnit == 0) m_anchorOffset = std::max(m_anchorOffset, -topRoom());
}

void ReadingView::moveBy(int pixels) {
  m_held.reset();
  m_anchorOffset += pixels;
  normaliseAnchor();
  updateScrollBar();
  scrolled();
}

void ReadingView::jumpToY(std::int64_t y) {
  if (m_page.empty()) return;
  m_held.reset();
  const std::int64_t inPage = y - topRoom();
  m_anchorUnit = m_page.standIn(m_page.unitAtY(std::max<std::int64_t>(0, inPage)));
  m_anchorOffset = static_cast<int>(inPage - m_page.topOf(m_anchorUnit));
  (void)m_page.layout(m_anchorUnit);
  if (m_anchorUnit > 0) m_anchorOffset = std::min(m_anchorOffset, m_page.height(m_anchorUnit) - 1);
  normaliseAnchor();
  updateScrollBar();
  scrolled();
}

void ReadingView::updateScrollBar() {
  m_settingBar = true;
  const int height = viewport()->height();
  const std::int64_t whole = m_page.empty() ? 0 : topRoom() + m_page.totalHeight() + height / 4;
  m_portrait->setPageStep(std::max(1, height));
  m_portrait->setSingleStep(static_cast<int>(std::lround(readingLineHeight(m_type.size))));
  m_portrait->setRange(0, static_cast<int>(std::max<std::int64_t>(0, whole - height)));
  if (!m_page.empty()) {
    m_portrait->setValue(static_cast<int>(topRoom() + m_page.topOf(m_anchorUnit) + m_anchorOffset));
  }
  m_barValue = m_portrait->value();
  m_settingBar = false;
  m_portrait->setVisibleSpan(visibleSpan());
}

void ReadingView::scrolled() {
  viewport()->update();
  emit visiblePlaceChanged();
}

void ReadingView::scrollContentsBy(int, int) {
  if (m_settingBar) return;
  const int value = m_portrait->value();
  const int step = value - m_barValue;
  const bool atEdge = value == m_portrait->minimum() || value == m_portrait->maximum();
  if (!atEdge && std::abs(step) < 3 * viewport()->height()) {
    moveBy(step);
  } else {
    jumpToY(value);
  }
}

std::int64_t ReadingView::lineY(Position position) {
  const int unit = m_page.standIn(m_page.unitHolding(position));
  const int from = std::min(unit, m_anchorUnit);
  const int to = std::max(unit, m_anchorUnit);
  if (to - from <= unitsMeasured &&
      std::abs(m_page.topOf(to) - m_page.topOf(from)) < 4 * viewport()->height()) {
    for (int between = from; between < to; between = m_page.next(between)) {
      (void)m_page.layout(between);
    }
  }
  const UnitLayout &layout = m_page.layout(unit);
  const int baseline = layout.lines()[static_cast<std::size_t>(layout.lineHolding(position))].baseline;
  return m_page.topOf(unit) - m_page.topOf(m_anchorUnit) - m_anchorOffset + m_page.gapBefore(unit) + baseline;
}

void ReadingView::place(Position position, int baselineY) {
  if (m_page.empty()) return;
  m_held.reset();
  const int unit = m_page.standIn(m_page.unitHolding(position));
  const UnitLayout &layout = m_page.layout(unit);
  const int baseline = layout.lines()[static_cast<std::size_t>(layout.lineHolding(position))].baseline;
  m_anchorUnit = unit;
  m_anchorOffset = m_page.gapBefore(unit) + baseline - baselineY;
  normaliseAnchor();
  updateScrollBar();
  scrolled();
}

void ReadingView::showPlace(Position position) {
  stopMotion();
  place(position, viewport()->height() / 2);
}

void ReadingView::stopMotion() {
  if (m_motion) m_motion->stop();
}

void ReadingView::startScroll(int pixels) {
  stopMotion();
  if (!Theme::instance().motion() || !isVisible()) {
    moveBy(pixels);
    return;
  }
  if (!m_motion) {
    m_motion = new QVariantAnimation(this);
    m_motion->setDuration(glideMilliseconds);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
      const int step = value.toInt() - m_motionDone;
      m_motionDone += step;
      if (step != 0) moveBy(step);
    });
  }
  m_motionDone = 0;
  m_motion->setStartValue(0);
  m_motion->setEndValue(pixels);
  m_motion->start();
}

void ReadingView::flash(Span span) {
  if (!Theme::instance().motion()) return;
  if (!m_glowMotion) {
    m_glowMotion = new QVariantAnimation(this);
    m_glowMotion->setDuration(glowMilliseconds);
    m_glowMotion->setStartValue(1.);
    m_glowMotion->setEndValue(0.);
    connect(m_glowMotion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
      m_glow = value.toReal();
      viewport()->update();
    });
  }
  m_glowSpan = span;
  m_glowMotion->stop();
  m_glowMotion->start();
}

void ReadingView::goTo(Span span, Flash wanted) {
  if (m_page.empty()) return;
  stopMotion();
  reveal(span);
  const int height = viewport()->height();
  const int top = crumbHeight() + static_cast<int>(m_type.size);
  const int bottom = height - static_cast<int>(m_type.size);
  const std::int64_t first = lineY(span.start);
  const std::int64_t last =
      std::min<std::int64_t>(lineY(std::max(span.start, span.end - 1)), first + height / 2);
  if (first < top || last > bottom) {
    const std::int64_t distance = first - height / 3;
    if (std::abs(distance) <= 2 * height) {
      startScroll(static_cast<int>(distance));
    } else {
      place(span.start, height / 3);
    }
  }
  if (wanted == Flash::Yes) flash(span);
}

void ReadingView::ensureCaretVisible() {
  if (m_page.empty()) return;
  stopMotion();
  const int line = static_cast<int>(std::lround(readingLineHeight(m_type.size)));
  const int top = crumbHeight() + line;
  const int bottom = viewport()->height() - line;
  const std::int64_t y = lineY(caret());
  if (y >= top && y <= bottom) return;
  const std::int64_t step = y < top ? y - top : y - bottom;
  if (std::abs(step) < 3 * viewport()->height()) {
    moveBy(static_cast<int>(step));
  } else {
    place(caret(), viewport()->height() / 3);
  }
}

ReadingPosition ReadingView::readingPosition() const {
  if (m_page.empty() || (m_anchorUnit == 0 && m_anchorOffset <= -topRoom())) return {};
  const Frame shown = frame();
  for (const VisibleUnit &unit : shown.units) {
    if (unit.layout->height() == 0) continue;
    for (const UnitLayout::Line &line : unit.layout->lines()) {
      const int y = unit.top + line.baseline;
      if (y > crumbHeight() + static_cast<int>(.5 * m_type.size)) return {line.span.start, std::max(1, y)};
    }
  }
  return {m_page.unit(m_anchorUnit).span.start, 1};
}

void ReadingView::restoreReadingPosition(ReadingPosition position) {
  stopMotion();
  if (position.offset > 0 && !m_page.empty()) {
    place(std::clamp<Position>(position.position, 0, m_page.text().length()), position.offset);
    return;
  }
  m_anchorUnit = 0;
  m_anchorOffset = -topRoom();
  normaliseAnchor();
  updateScrollBar();
  scrolled();
}

Span ReadingView::visibleSpan() const {
  const Frame shown = frame();
  Span visible{-1, -1};
  for (const VisibleUnit &unit : shown.units) {
    if (unit.layout->height() == 0) continue;
    for (const UnitLayout::Line &line : unit.layout->lines()) {
      const int y = unit.top + line.baseline;
      if (y <= crumbHeight() || y - m_type.size > shown.view.height()) continue;
      if (visible.start < 0) visible.start = line.span.start;
      visible.end = line.span.end;
    }
  }
  return visible.start < 0 ? Span{} : visible;
}

}  // namespace florilegium::gui
