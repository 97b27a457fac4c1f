// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPaintEvent>
#include <algorithm>

#include "florilegium/text/segment.h"
#include "gui/reader/pixel_fill.h"
#include "gui/reader/tint_runs.h"
#include "gui/revising/compare_view.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

// Heights over and under the baseline in S, as the reading view has them.
constexpr qreal tintAbove = .88;
constexpr qreal tintBelow = .41;
constexpr qreal tagBelow = .31;
constexpr qreal levelStep = .167;
constexpr qreal strikeAbove = .27;
constexpr qreal writtenBelow = .14;
constexpr int deepestLevel = 2;

/// The runs of a span in a paragraph as rectangles from `above` to `below` its baselines.
std::vector<QRectF> boxesOf(const UnitLayout &unit, Span span, QPointF origin, qreal above, qreal below) {
  std::vector<UnitLayout::Run> runs;
  unit.runsOf(span, runs);
  std::vector<QRectF> boxes;
  for (const UnitLayout::Run &run : runs) {
    const qreal baseline = origin.y() + unit.lines()[static_cast<std::size_t>(run.line)].baseline;
    boxes.emplace_back(origin.x() + std::min(run.left, run.right), baseline - above,
                       std::abs(run.right - run.left), above + below);
  }
  return boxes;
}

}  // namespace

/// One side of a row and where it stands.
struct CompareView::Placed {
  const UnitLayout &unit;
  Side side;
  QPointF origin;
  bool changed;
  bool alone;  ///< nothing stands on the other side
};

std::vector<Span> CompareView::editedIn(Side side, Span unit) const {
  const auto &edits = m_comparison->edits;
  const auto spanOf = [side](const Edit &edit) { return side == Before ? edit.before : edit.after; };
  auto edit = std::lower_bound(edits.begin(), edits.end(), unit.start,
                               [&](const Edit &e, Position start) { return spanOf(e).end <= start; });
  std::vector<Span> spans;
  for (; edit != edits.end() && spanOf(*edit).start < unit.end; ++edit)
    if (const Span inside = spanOf(*edit).intersected(unit); !inside.empty()) {
      // Words that follow each other are one stretch, with the space between them.
      const bool joins = !spans.empty() && inside.start - spans.back().end <= 1 &&
                         trimmed(text(side).text, {spans.back().end, inside.start}).empty();
      if (joins)
        spans.back().end = inside.end;
      else
        spans.push_back(inside);
    }
  return spans;
}

std::vector<Mark> CompareView::marksOf(Side side, Span unit) const {
  const std::vector<Mark> &all = text(side).structure.marks;
  auto mark = std::lower_bound(all.begin(), all.end(), unit.start,
                               [](const Mark &m, Position start) { return m.span.start < start; });
  for (int back = 0; back < 8 && mark != all.begin(); ++back)
    --mark;
  std::vector<Mark> marks;
  for (; mark != all.end() && mark->span.start < unit.end; ++mark)
    if (mark->span.overlaps(unit)) marks.push_back(*mark);
  if (side == After)
    for (const Span span : editedIn(After, unit))
      marks.push_back({MarkKind::Bold, {}, span});
  return marks;
}

QColor CompareView::colourOf(TagId tag) const {
  const auto found = m_colours.find(tag);
  return codeColours(found != m_colours.end() ? found->second : QColor(Qt::gray)).mark;
}

void CompareView::paintSide(QPainter &painter, const Placed &placed) {
  const Theme &theme = Theme::instance();
  const UnitLayout &unit = placed.unit;
  const qreal s = unit.size();
  const auto tags = m_tags[placed.side].overlapping(unit.span());
  const auto lost = [&](std::int64_t id) {
    const auto found = m_places.find(TagId{id});
    return found != m_places.end() && found->second.fate == Fate::Lost;
  };
  std::vector<SpanIndex::Entry> tinted;
  std::copy_if(tags.begin(), tags.end(), std::back_inserter(tinted),
               [&](const SpanIndex::Entry &tag) { return !lost(tag.id); });
  {
    PixelFill fill(painter, theme.color(Token::Paper));
    for (const TintRun &run : tintRuns(unit.span(), tinted)) {
      QColor tint = colourOf(run.owner);
      tint.setAlphaF(
          static_cast<float>(theme.tintOpacity(run.owner == m_tag ? TintState::Selected : TintState::Rest)));
      for (const QRectF &box : boxesOf(unit, run.span, placed.origin, tintAbove * s, tintBelow * s))
        fill.fillRounded(box.adjusted(-1, 0, 1, 0), 2, PixelFill::BothSides, tint);
    }
  }
  // Underlines, each at the least level that is free.
  std::vector<std::pair<Position, int>> busy;
  for (const SpanIndex::Entry &tag : tags) {
    std::erase_if(busy, [&](const auto &level) { return level.first <= tag.span.start; });
    int level = 0;
    while (std::any_of(busy.begin(), busy.end(), [&](const auto &other) { return other.second == level; }))
      ++level;
    busy.emplace_back(tag.span.end, level);
    if (level > deepestLevel) continue;
    const TagId id{tag.id};
    QPen pen(colourOf(id), id == m_tag ? 2.5 : 1.5);
    if (lost(tag.id)) {
      pen.setWidthF(id == m_tag ? 3 : 2);
      pen.setDashPattern({5 / pen.widthF(), 3.5 / pen.widthF()});
      pen.setCapStyle(Qt::FlatCap);
    }
    painter.setPen(pen);
    const qreal below = (tagBelow + level * levelStep) * s;
    for (const QRectF &box : boxesOf(unit, tag.span, placed.origin, 0, below))
      painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()));
  }
  painter.setPen(theme.color(placed.changed ? Token::Ink : Token::Ink2));
  unit.draw(painter, placed.origin, 0, viewport()->height());
  const bool gone = placed.side == Before;
  painter.setPen(QPen(theme.color(gone ? Token::Ink2 : Token::Ink), gone ? 1.25 : 1));
  for (const Span span : editedIn(placed.side, unit.span()))
    for (const QRectF &box :
         boxesOf(unit, span, placed.origin, gone ? strikeAbove * s : 0, gone ? 0 : writtenBelow * s)) {
      const qreal y = gone ? box.top() : box.bottom();
      painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
}

void CompareView::paintRow(QPainter &painter, const Shown &shown, const Laid &laid, int top) {
  const Theme &theme = Theme::instance();
  const Columns columns = this->columns();
  const ComparedRow &row = m_comparison->rows[static_cast<std::size_t>(shown.first)];
  const bool alone = !laid.sides[Before] || !laid.sides[After];
  bool loses = false;
  qreal firstLine = top + laid.gap + dip(16);
  qreal lineTop = top + laid.gap;
  for (const Side side : {Before, After}) {
    if (!laid.sides[side]) continue;
    const UnitLayout &unit = *laid.sides[side];
    if (unit.lines().empty()) continue;
    firstLine = top + laid.gap + unit.lines().front().baseline;
    lineTop = firstLine - .7 * unit.size();
    paintSide(painter, {unit, side, QPointF(columns.left[side], top + laid.gap), row.changed, alone});
    if (side == After) continue;
    for (const SpanIndex::Entry &tag : m_tags[Before].overlapping(unit.span())) {
      const auto found = m_places.find(TagId{tag.id});
      loses = loses || (found != m_places.end() && found->second.fate == Fate::Lost);
    }
  }
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  if (loses) {
    const qreal side = dip(14);
    const qreal x = rightToLeft ? viewport()->width() - dip(6) - side : dip(6);
    paintIcon(painter, QRectF(x, lineTop, side, side), QStringLiteral("attention"),
              theme.color(Token::Rubric));
  }
  if (!row.changed) return;
  const QString sign = !laid.sides[After]    ? QStringLiteral("\u2212")
                       : !laid.sides[Before] ? QStringLiteral("+")
                                             : QStringLiteral("\u2260");
  painter.setFont(interfaceFont(FontRole::Title));
  painter.setPen(theme.color(Token::Ink2));
  const qreal width = QFontMetricsF(painter.font()).horizontalAdvance(sign);
  painter.drawText(QPointF(columns.sign - width / 2, firstLine), sign);
}

QString CompareView::foldText(const Shown &shown) const {
  return tr("%n paragraphs the same", nullptr, shown.count);
}

void CompareView::paintFold(QPainter &painter, const Shown &shown, int top, bool stressed) {
  const Theme &theme = Theme::instance();
  painter.setFont(interfaceFont(FontRole::Meta));
  painter.setPen(theme.color(stressed ? Token::Ink : Token::Ink3));
  const QString words = QStringLiteral("· %1 ·").arg(foldText(shown));
  const QRectF line(0, top, viewport()->width(), foldHeight());
  const qreal half = QFontMetricsF(painter.font()).horizontalAdvance(words) / 2 + dip(10);
  painter.drawText(line, Qt::AlignCenter, words);
  painter.setPen(theme.color(stressed ? Token::Line2 : Token::Line));
  const qreal y = std::round(line.center().y()) + .5;
  painter.drawLine(QPointF(dip(26), y), QPointF(line.center().x() - half, y));
  painter.drawLine(QPointF(line.center().x() + half, y), QPointF(line.right() - dip(26), y));
}

void CompareView::paintEvent(QPaintEvent *event) {
  QPainter painter(viewport());
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  painter.fillRect(event->rect(), theme.color(Token::Paper));
  const int current = m_change < 0 || m_change >= changeCount()
                          ? -1
                          : m_comparison->changes[static_cast<std::size_t>(m_change)];
  int top = -m_offset;
  for (int shown = m_top; shown < static_cast<int>(m_shown.size()) && top < viewport()->height(); ++shown) {
    const Shown &here = m_shown[static_cast<std::size_t>(shown)];
    const int height = measured(shown);
    if (here.fold) {
      paintFold(painter, here, top, shown == m_hovered);
    } else {
      if (current >= 0 && here.first >= current &&
          m_comparison->rows[static_cast<std::size_t>(here.first)].changed) {
        bool joined = true;
        for (int row = current; row < here.first; ++row)
          joined = joined && m_comparison->rows[static_cast<std::size_t>(row)].changed;
        const qreal x = columns().sign - dip(14) - 1;
        if (joined) painter.fillRect(QRectF(x, top + 2, 2, height - 6), theme.color(Token::Ink));
      }
      paintRow(painter, here, laid(shown), top);
    }
    top += height;
  }
  if (hasFocus() && focusShown(*this)) paintInnerFocusRing(painter, viewport()->rect(), 2);
}

QString CompareView::wordsOf(int change) const {
  if (change < 0 || change >= changeCount()) return {};
  QString gone;
  QString fresh;
  const auto &rows = m_comparison->rows;
  for (auto row = static_cast<std::size_t>(m_comparison->changes[static_cast<std::size_t>(change)]);
       row < rows.size() && rows[row].changed; ++row) {
    for (const Side side : {Before, After}) {
      if ((side == Before ? rows[row].before : rows[row].after) < 0) continue;
      for (const Span span : editedIn(side, unit(side, static_cast<int>(row)).span))
        (side == Before ? gone : fresh) += toQt(text(side).text.slice(span)) + QLatin1Char(' ');
    }
  }
  gone = gone.simplified();
  fresh = fresh.simplified();
  if (gone.isEmpty()) return fresh.isEmpty() ? tr("Only breaks differ") : tr("New: %1").arg(quoted(fresh));
  if (fresh.isEmpty()) return tr("Gone: %1").arg(quoted(gone));
  return tr("%1 instead of %2").arg(quoted(fresh), quoted(gone));
}

}  // namespace florilegium::gui
