// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/text_painter.h"

#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

// Heights over and under the baseline in S, lengths in pixels.
constexpr qreal tintAbove = .88;
constexpr qreal tintBelow = .41;
constexpr qreal tintOverhang = 1;
constexpr qreal tintRadius = 2;
constexpr qreal selectionAbove = .93;
constexpr qreal selectionBelow = .5;
constexpr qreal underlineBelow = .31;
constexpr qreal underlineStep = .167;
constexpr qreal underlineOpacity = .85;
constexpr int deepestUnderline = 2;
constexpr qreal gripRadius = 4;
constexpr qreal gripSideways = 1.5;

QColor faded(QColor colour, qreal opacity) {
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

/// A rectangle rounded only on the sides that end freely.
void fillTint(QPainter &painter, QRectF rect, bool joinsLeft, bool joinsRight, const QColor &colour) {
  rect.adjust(joinsLeft ? 0 : -tintOverhang, 0, joinsRight ? 0 : tintOverhang, 0);
  if (!joinsLeft && !joinsRight) {
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, tintRadius, tintRadius);
    return;
  }
  painter.fillRect(rect, colour);
}

QPointF gripCentre(const Frame::End &end, qreal x, bool above) {
  const qreal y = above ? end.baseline.y() - selectionAbove * end.size - gripRadius + 1
                        : end.baseline.y() + selectionBelow * end.size + gripRadius - 1;
  return {x, y};
}

}  // namespace

QColor storedColour(const Project *project, CodeId id) {
  const Code *code = project ? project->code(id) : nullptr;
  if (!code) return Qt::gray;
  return {code->colour.red, code->colour.green, code->colour.blue};
}

void TextPainter::tints() {
  const Theme &theme = Theme::instance();
  m_painter.setPen(Qt::NoPen);
  for (const VisibleUnit &unit : m_frame.units) {
    for (const TagRun &run : unit.tags->tints) {
      const TagOnUnit &tag = unit.tags->tags[run.tag];
      const bool current = tag.id == m_frame.current;
      const TintState state = current                     ? TintState::Selected
                              : tag.id == m_frame.hovered ? TintState::Hover
                                                          : TintState::Rest;
      const QColor mark = codeColours(storedColour(m_project, tag.code)).mark;
      const QRectF rect = m_frame.rectOf(unit, run.place, tintAbove, tintBelow);
      if (theme.highContrast()) {
        m_painter.setPen(QPen(mark, current ? 2 : 1));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(rect.adjusted(-.5, .5, .5, -.5));
        m_painter.setPen(Qt::NoPen);
        continue;
      }
      qreal opacity = theme.tintOpacity(state);
      if (m_frame.glow > 0 && tag.span == m_frame.glowing && !current) {
        opacity += m_frame.glow * (theme.tintOpacity(TintState::Selected) - opacity);
      }
      fillTint(m_painter, rect, run.joinsLeft, run.joinsRight, faded(mark, opacity));
    }
  }
}

void TextPainter::selection() {
  if (m_frame.selection.empty()) return;
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(Theme::instance().color(Token::TextSelected));
  for (const QRectF &rect : m_frame.rectsOf(m_frame.selection, selectionAbove, selectionBelow)) {
    m_painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), tintRadius, tintRadius);
  }
}

void TextPainter::outline(Span span, const QColor &mark) {
  if (span.empty()) return;
  for (const QRectF &rect : m_frame.rectsOf(span, tintAbove, tintBelow)) {
    paintRounded(m_painter, rect.adjusted(-2, -1, 2, 1), 4, faded(mark, .2), mark, 1.5);
  }
}

void TextPainter::links() {
  std::vector<UnitLayout::Run> runs;
  m_painter.setBrush(Theme::instance().color(Token::Line2));
  for (const VisibleUnit &unit : m_frame.units) {
    for (const Mark &mark : m_page.marksNear(unit.layout->span())) {
      if (mark.kind != MarkKind::Link) continue;
      runs.clear();
      unit.layout->runsOf(mark.span, runs);
      for (const UnitLayout::Run &run : runs) {
        QRectF rect = m_frame.rectOf(unit, run, 0, .19);
        rect.setTop(rect.bottom() - 1);
        m_painter.drawRect(snapped(m_painter, rect));
      }
    }
  }
}

void TextPainter::underlines() {
  m_painter.setPen(Qt::NoPen);
  links();
  for (const VisibleUnit &unit : m_frame.units) {
    for (const TagRun &run : unit.tags->underlines) {
      const TagOnUnit &tag = unit.tags->tags[run.tag];
      if (tag.level > deepestUnderline) continue;
      const bool current = tag.id == m_frame.current;
      const QColor mark = codeColours(storedColour(m_project, tag.code)).mark;
      QRectF rect = m_frame.rectOf(unit, run.place, 0, underlineBelow + tag.level * underlineStep);
      const qreal thickness = current ? 2.5 : 1.5;
      rect.setTop(rect.bottom() - (current ? .5 : 0));
      rect.setHeight(thickness);
      rect.adjust(-tintOverhang, 0, tintOverhang, 0);
      m_painter.setBrush(current ? mark : faded(mark, underlineOpacity));
      m_painter.drawRoundedRect(rect, .75, .75);
    }
  }
}

void TextPainter::text() {
  const Theme &theme = Theme::instance();
  for (const VisibleUnit &unit : m_frame.units) {
    if (unit.layout->height() == 0) continue;
    m_painter.setPen(theme.color(m_page.styleOf(unit.number).ink));
    unit.layout->draw(m_painter, QPointF(m_frame.column.left, unit.top), 0, m_frame.view.height());
  }
}

void TextPainter::grip(const Frame::End &end, qreal x, bool above) {
  const Theme &theme = Theme::instance();
  const QColor ink = theme.color(Token::Ink);
  m_painter.setPen(Qt::NoPen);
  m_painter.setBrush(ink);
  m_painter.drawRect(QRectF(x - .75, end.baseline.y() - selectionAbove * end.size, 1.5,
                            (selectionAbove + selectionBelow) * end.size));
  m_painter.setPen(QPen(theme.color(Token::Paper), 1.5));
  m_painter.drawEllipse(gripCentre(end, x, above), gripRadius, gripRadius);
  m_painter.setPen(Qt::NoPen);
}

void TextPainter::grips() {
  Span span = m_frame.selection;
  if (span.empty()) {
    for (const VisibleUnit &unit : m_frame.units) {
      for (const TagOnUnit &tag : unit.tags->tags) {
        if (tag.id == m_frame.current) span = tag.span;
      }
    }
  }
  if (span.empty()) return;
  if (const auto start = m_frame.startOf(span)) grip(*start, start->baseline.x() - gripSideways, true);
  if (const auto end = m_frame.endOf(span)) grip(*end, end->baseline.x() + gripSideways, false);
}

std::optional<QPointF> startGrip(const Frame &frame, Span span) {
  const auto start = frame.startOf(span);
  if (!start) return std::nullopt;
  return gripCentre(*start, start->baseline.x() - gripSideways, true);
}

std::optional<QPointF> endGrip(const Frame &frame, Span span) {
  const auto end = frame.endOf(span);
  if (!end) return std::nullopt;
  return gripCentre(*end, end->baseline.x() + gripSideways, false);
}

}  // namespace florilegium::gui
