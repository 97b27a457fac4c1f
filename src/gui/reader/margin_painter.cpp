// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/margin_painter.h"

#include <QFontMetricsF>
#include <cmath>
#include <unordered_set>

#include "gui/reader/pixel_fill.h"
#include "gui/reader/reading_view.h"
#include "gui/reader/text_painter.h"
#include "gui/text/utf16.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

constexpr qreal foot = 4;
constexpr qreal gap = 5;

}  // namespace

Margin::Margin(const Frame &frame, const Project *project, const TagFilter &filter)
    : m_frame(frame), m_project(project), m_filter(filter) {
  if (!project || frame.column.lanes == 0 || !frame.tagsShown) return;
  collectBrackets();
  collectLabels();
}

void Margin::collectBrackets() {
  std::unordered_set<TagId> seen;
  for (const VisibleUnit &unit : m_frame.units) {
    for (const TagOnUnit &tag : unit.tags->tags) {
      if (tag.lane >= m_frame.column.lanes || !seen.insert(tag.id).second) continue;
      const auto [top, bottom] = m_frame.bracketOf(tag.span);
      if (bottom < 0 || top > m_frame.view.height()) continue;
      const qreal x = m_frame.column.laneAt(tag.lane);
      m_brackets.push_back({tag.id, tag.code, x, top, bottom});
      m_spots.push_back({MarginSpot::Kind::Bracket,
                         QRectF(QPointF(x - foot - 1, top), QPointF(x + foot + 1, bottom)),
                         {tag.id}});
    }
  }
}

qreal Margin::labelStart() const {
  const Column &column = m_frame.column;
  return column.mirrored ? m_frame.view.width() - column.labelX - column.labelWidth : column.labelX;
}

QRectF Margin::placed(const QRectF &where) const {
  if (!m_frame.column.mirrored || where.isEmpty()) return where;
  QRectF result = where;
  result.moveRight(m_frame.view.width() - where.left());
  return result;
}

bool Margin::stressed(const MarginLabel &label) const {
  if (label.pill) return false;
  return std::any_of(label.tags.begin(), label.tags.end(), [this](TagId id) { return m_frame.stressed(id); });
}

void Margin::collectLabels() {
  for (const VisibleUnit &unit : m_frame.units) {
    for (const MarginLabel &label : unit.tags->labels) {
      addLabel(label, unit.top);
    }
  }
}

void Margin::addLabel(const MarginLabel &label, int unitTop) {
  if (!label.placed && !stressed(label)) return;
  const qreal height = m_frame.labelHeight;
  const qreal top = unitTop + label.top;
  if (top + height < 0 || top > m_frame.view.height()) return;
  if (!label.spanMemos.empty()) return addSpanMemo(label, top);
  Text text;
  text.label = label;
  text.floats = !label.placed;
  const bool current = std::find(label.tags.begin(), label.tags.end(), m_frame.current) != label.tags.end();
  const QFontMetricsF metrics(interfaceFont(current ? FontRole::LabelSelected : FontRole::Label));
  const qreal sheet = dip(13);
  qreal x = labelStart();
  if (m_frame.column.labelWidth > 0) {
    if (label.pill) {
      text.words = QStringLiteral("+%1").arg(label.tags.size());
    } else if (const Code *code = m_project->code(label.code)) {
      text.words = toQString(code->name);
    }
    if (!label.pill && label.tags.size() > 1)
      text.behind =
          ReadingView::tr("\u00D7%1", "how often a code starts on this line").arg(label.tags.size());
    if (label.doubtful && !label.pill) text.behind += QStringLiteral("?");
    if (current && !label.pill && !m_frame.currentNote.isEmpty()) {
      text.behind += QLatin1Char(' ') + m_frame.currentNote;
      m_showsNote = true;
    }
    const qreal tail = (text.behind.isEmpty() ? 0 : metrics.horizontalAdvance(text.behind) + gap - 1) +
                       (label.memo ? sheet + gap : 0);
    text.words = metrics.elidedText(text.words, Qt::ElideRight, m_frame.column.labelWidth - tail);
    qreal width = metrics.horizontalAdvance(text.words);
    if (label.pill) width += 2 * gap + 2;
    text.where = placed(QRectF(x, top, width, height));
    x += width + tail - (label.memo ? sheet : 0);
    const qreal reach = x - labelStart();
    m_spots.push_back({label.pill ? MarginSpot::Kind::Pill : MarginSpot::Kind::Label,
                       placed(QRectF(labelStart(), top, reach, height)), label.tags});
  } else if (label.pill || !label.memo) {
    return;
  }
  if (label.memo && !label.pill) {
    text.sheet = placed(QRectF(x, top + (height - sheet) / 2, sheet, sheet));
    m_spots.push_back({MarginSpot::Kind::Memo, text.sheet, label.tags});
  }
  m_texts.push_back(std::move(text));
}

void Margin::addSpanMemo(const MarginLabel &label, qreal top) {
  Text text;
  text.label = label;
  const qreal sheet = dip(13);
  const qreal x = labelStart();
  text.sheet = placed(QRectF(x, top + (m_frame.labelHeight - sheet) / 2, sheet, sheet));
  text.where = QRectF(x, top, sheet, m_frame.labelHeight);
  const Memo *memo = m_project->memo(label.spanMemos.front());
  const qreal room = m_frame.column.labelWidth - sheet - gap;
  if (memo && room > 2 * sheet) {
    const QFontMetricsF metrics(interfaceFont(FontRole::Label));
    text.words = metrics.elidedText(toQString(memo->text).left(80).simplified(), Qt::ElideRight, room);
    text.where.setWidth(sheet + gap + metrics.horizontalAdvance(text.words));
  }
  text.where = placed(text.where);
  m_spots.push_back({MarginSpot::Kind::SpanMemo, text.where, {}, label.spanMemos});
  m_texts.push_back(std::move(text));
}

void Margin::paintSpanMemo(QPainter &painter, const Text &text) const {
  const QColor colour = Theme::instance().color(Token::Ink2);
  paintIcon(painter, text.sheet, QStringLiteral("note"), colour);
  painter.setPen(colour);
  painter.setFont(interfaceFont(FontRole::Label));
  const qreal baseline =
      text.where.top() + (text.where.height() + QFontMetricsF(painter.font()).capHeight()) / 2;
  const qreal left = m_frame.column.mirrored ? text.where.left() : text.sheet.right() + gap;
  painter.drawText(QPointF(left, baseline), text.words);
}

void Margin::paint(QPainter &painter) const {
  paintBrackets(painter);
  // Labels that float lie on top of the others.
  for (const bool floating : {false, true}) {
    for (const Text &text : m_texts) {
      if (text.floats == floating) paintLabel(painter, text);
    }
  }
}

void Margin::paintBrackets(QPainter &painter) const {
  PixelFill fill(painter, Theme::instance().color(Token::Paper));
  const qreal ratio = painter.device()->devicePixelRatioF();
  const auto whole = [ratio](qreal length) { return std::round(length * ratio) / ratio; };
  for (const Bracket &bracket : m_brackets) {
    const QColor mark = codeColours(storedColour(m_project, bracket.code)).mark;
    const qreal width = whole(bracket.tag == m_frame.current  ? 3
                              : m_frame.stressed(bracket.tag) ? 2.5
                                                              : 1.75);
    const qreal left = whole(bracket.x - width / 2);
    const qreal top = whole(bracket.top);
    const qreal bottom = whole(bracket.bottom);
    const bool mirrored = m_frame.column.mirrored;
    const qreal feet = mirrored ? left + width : left - foot;
    fill.fillRounded(QRectF(QPointF(left, top), QPointF(left + width, bottom)), 1,
                     mirrored ? PixelFill::Left : PixelFill::Right, mark);
    fill.fillRounded(QRectF(feet, top, foot, width), 0, PixelFill::NoSide, mark);
    fill.fillRounded(QRectF(feet, bottom - width, foot, width), 0, PixelFill::NoSide, mark);
  }
}

void Margin::paintLabel(QPainter &painter, const Text &text) const {
  if (!text.label.spanMemos.empty()) return paintSpanMemo(painter, text);
  const Theme &theme = Theme::instance();
  const bool current =
      std::find(text.label.tags.begin(), text.label.tags.end(), m_frame.current) != text.label.tags.end();
  const QColor colour = codeColours(storedColour(m_project, text.label.code)).label;
  if (text.floats) {
    painter.fillRect(text.where.united(text.sheet).adjusted(-3, -1, 14, 1), theme.color(Token::Paper));
  }
  painter.setFont(interfaceFont(current ? FontRole::LabelSelected : FontRole::Label));
  if (text.label.pill) {
    paintRounded(painter, text.where, text.where.height() / 2, theme.color(Token::Raised),
                 theme.color(Token::Line2));
    painter.setPen(theme.color(Token::Ink2));
    painter.drawText(text.where, Qt::AlignCenter, text.words);
    return;
  }
  if (!text.words.isEmpty()) {
    painter.setPen(colour);
    const QFontMetricsF metrics(painter.font());
    const qreal baseline = text.where.top() + (text.where.height() + metrics.capHeight()) / 2;
    painter.drawText(QPointF(text.where.left(), baseline), text.words);
    if (!text.behind.isEmpty()) {
      painter.setOpacity(.75);
      const qreal left = m_frame.column.mirrored
                             ? text.where.left() - gap + 1 - metrics.horizontalAdvance(text.behind)
                             : text.where.right() + gap - 1;
      painter.drawText(QPointF(left, baseline), text.behind);
      painter.setOpacity(1);
    }
  }
  if (!text.sheet.isEmpty()) paintIcon(painter, text.sheet, QStringLiteral("note"), colour);
}

const MarginSpot *Margin::at(QPointF point) const {
  const MarginSpot *found = nullptr;
  qreal best = 1e9;
  for (const MarginSpot &spot : m_spots) {
    const qreal sideways =
        std::max<qreal>(spot.kind == MarginSpot::Kind::Bracket ? 2 : 0, 12 - spot.where.width() / 2);
    const qreal reach = std::max<qreal>(1, 12 - spot.where.height() / 2);
    if (!spot.where.adjusted(-sideways, -reach, sideways, reach).contains(point)) continue;
    const qreal distance =
        (spot.where.center() - point).manhattanLength() - (spot.where.contains(point) ? 1000 : 0);
    if (distance < best) {
      best = distance;
      found = &spot;
    }
  }
  return found;
}

}  // namespace florilegium::gui
