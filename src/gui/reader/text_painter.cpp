// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/text_painter.h"

#include "gui/reader/pixel_fill.h"
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
constexpr qreal linkBelow = .19;
constexpr qreal underlineStep = .167;
constexpr qreal underlineOpacity = .85;
constexpr int deepestUnderline = 2;
constexpr qreal gripRadius = 4;
constexpr qreal gripSideways = 1.5;

QColor faded(QColor colour, qreal opacity) {
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

/// A rectangle that hangs over the glyphs and is rounded where it ends freely.
void fillTint(PixelFill &fill, QRectF rect, bool joinsLeft, bool joinsRight, const QColor &colour) {
  rect.adjust(joinsLeft ? 0 : -tintOverhang, 0, joinsRight ? 0 : tintOverhang, 0);
  const int free = (joinsLeft ? 0 : PixelFill::Left) | (joinsRight ? 0 : PixelFill::Right);
  fill.fillRounded(rect, tintRadius, free, colour);
}

/// How far a grip stands off its character, in the direction of reading.
qreal outwards(const Frame::End &end) {
  return end.rightToLeft ? -gripSideways : gripSideways;
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
  if (!m_frame.tagsShown) return;
  PixelFill fill(m_painter, Theme::instance().color(Token::Paper));
  for (const VisibleUnit &unit : m_frame.units) {
    for (const TagRun &run : unit.tags->tints) {
      tint(fill, unit, run, TintState::Rest);
    }
  }
  if (m_frame.touched != m_frame.hovered) bringOut(fill, m_frame.touched, TintState::Hover);
  bringOut(fill, m_frame.hovered, TintState::Hover);
  bringOut(fill, m_frame.current, TintState::Selected);
}

void TextPainter::bringOut(PixelFill &fill, TagId id, TintState state) {
  if (!id) return;
  for (const VisibleUnit &unit : m_frame.units) {
    for (const TagRun &run : unit.tags->underlines) {
      if (unit.tags->tags[run.tag].id != id) continue;
      // Its whole extent comes out, over what other tags own of it.
      tint(fill, unit, run, state);
    }
  }
}

void TextPainter::tint(PixelFill &fill, const VisibleUnit &unit, const TagRun &run, TintState state) {
  const Theme &theme = Theme::instance();
  const TagOnUnit &tag = unit.tags->tags[run.tag];
  const QColor mark = codeColours(storedColour(m_project, tag.code)).mark;
  const QRectF rect = m_frame.rectOf(unit, run.place, tintAbove, tintBelow);
  if (theme.highContrast()) {
    const qreal width = state == TintState::Selected ? 2 : 1;
    for (const QRectF &side : {QRectF(rect.left(), rect.top(), rect.width(), width),
                               QRectF(rect.left(), rect.bottom() - width, rect.width(), width),
                               QRectF(rect.left(), rect.top(), width, rect.height()),
                               QRectF(rect.right() - width, rect.top(), width, rect.height())}) {
      fill.fillRounded(side, 0, PixelFill::NoSide, mark);
    }
    return;
  }
  qreal opacity = theme.tintOpacity(state);
  if (m_frame.glow > 0 && tag.span == m_frame.glowing) {
    opacity += m_frame.glow * (theme.tintOpacity(TintState::Selected) - opacity);
  }
  fillTint(fill, rect, run.joinsLeft, run.joinsRight, faded(mark, opacity));
}

void TextPainter::selection() {
  if (m_frame.selection.empty()) return;
  PixelFill fill(m_painter);
  const QColor colour = Theme::instance().color(Token::TextSelected);
  for (const QRectF &rect : m_frame.rectsOf(m_frame.selection, selectionAbove, selectionBelow)) {
    fillTint(fill, rect, false, false, colour);
  }
}

void TextPainter::outline(Span span, const QColor &mark) {
  if (span.empty()) return;
  for (const QRectF &rect : m_frame.rectsOf(span, tintAbove, tintBelow)) {
    paintRounded(m_painter, rect.adjusted(-2, -1, 2, 1), 4, faded(mark, .2), mark, 1.5);
  }
}

void TextPainter::links(PixelFill &fill) {
  std::vector<UnitLayout::Run> runs;
  const QColor colour = Theme::instance().color(Token::Line2);
  for (const VisibleUnit &unit : m_frame.units) {
    for (const Mark &mark : m_page.marksNear(unit.layout->span())) {
      if (mark.kind != MarkKind::Link) continue;
      runs.clear();
      unit.layout->runsOf(mark.span, runs);
      for (const UnitLayout::Run &run : runs) {
        QRectF rect = m_frame.rectOf(unit, run, 0, linkBelow);
        rect.setTop(rect.bottom() - 1);
        fill.fillRounded(rect, 0, PixelFill::NoSide, colour);
      }
    }
  }
}

void TextPainter::underlines() {
  PixelFill fill(m_painter);
  links(fill);
  if (!m_frame.tagsShown) return;
  memoLines(fill);
  for (const VisibleUnit &unit : m_frame.units) {
    for (const TagRun &run : unit.tags->underlines) {
      const TagOnUnit &tag = unit.tags->tags[run.tag];
      if (tag.level > deepestUnderline) continue;
      const bool current = tag.id == m_frame.current;
      const QColor mark = codeColours(storedColour(m_project, tag.code)).mark;
      QRectF rect = m_frame.rectOf(unit, run.place, 0, underlineBelow + tag.level * underlineStep);
      rect.setTop(rect.bottom() - (current ? .5 : 0));
      rect.setHeight(current ? 2.5 : 1.5);
      fill.fill(rect.adjusted(-tintOverhang, 0, tintOverhang, 0),
                current ? mark : faded(mark, underlineOpacity));
    }
  }
}

void TextPainter::rules() {
  const auto rule = [&](qreal y) {
    const QRectF line(m_frame.column.left, std::round(y), m_frame.column.width, 1);
    m_painter.fillRect(snapped(m_painter, line), Theme::instance().color(Token::Line));
  };
  const std::vector<TextUnit> &units = m_page.units();
  for (const VisibleUnit &unit : m_frame.units) {
    const TextUnit &row = units[static_cast<std::size_t>(unit.number)];
    if (!isTableRow(row) || unit.layout->height() == 0) continue;
    const qreal away = m_page.styleOf(unit.number).after / 2;
    const bool first = unit.number == 0 || !isTableRow(units[static_cast<std::size_t>(unit.number) - 1]);
    if (first) rule(unit.top - away);
    // Pieces of one very long row hang together.
    const bool goesOn = unit.number + 1 < m_page.unitCount() && !m_page.unit(unit.number + 1).opensBlock &&
                        isTableRow(m_page.unit(unit.number + 1));
    if (!goesOn) rule(unit.top + unit.layout->height() + away);
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
  if (const auto start = m_frame.startOf(span)) grip(*start, start->baseline.x() - outwards(*start), true);
  if (const auto end = m_frame.endOf(span)) grip(*end, end->baseline.x() + outwards(*end), false);
}

std::optional<QPointF> startGrip(const Frame &frame, Span span) {
  const auto start = frame.startOf(span);
  if (!start) return std::nullopt;
  return gripCentre(*start, start->baseline.x() - outwards(*start), true);
}

std::optional<QPointF> endGrip(const Frame &frame, Span span) {
  const auto end = frame.endOf(span);
  if (!end) return std::nullopt;
  return gripCentre(*end, end->baseline.x() + outwards(*end), false);
}

}  // namespace florilegium::gui
