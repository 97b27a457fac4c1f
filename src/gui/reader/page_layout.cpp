// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/page_layout.h"

#include <algorithm>
#include <cmath>

#include "gui/text/utf16.h"

namespace florilegium::gui {

namespace {

/// Code points whose shaped lines are kept; some eight screens.
constexpr Position keptCost = 16'000;

}  // namespace

void PageLayout::setText(std::shared_ptr<const Revision> revision) {
  m_kept.clear();
  m_uses.clear();
  m_cost = 0;
  m_revision = std::move(revision);
  m_units.clear();
  m_markEnds.clear();
  m_tables.clear();
  m_heights.reset({});
  m_folds.set({});
  if (!m_revision) return;
  m_units = cutIntoUnits(m_revision->text, m_revision->structure);
  Position furthest = 0;
  m_markEnds.reserve(m_revision->structure.marks.size());
  for (const Mark &mark : m_revision->structure.marks) {
    furthest = std::max(furthest, mark.span.end);
    m_markEnds.push_back(furthest);
  }
}

void PageLayout::setType(const ReadingType &type, qreal columnWidth) {
  m_kept.clear();
  m_uses.clear();
  m_cost = 0;
  if (!(type == m_type)) m_styles = UnitStyles(type);
  m_type = type;
  m_width = columnWidth;
  m_tables.clear();
  std::vector<int> heights(m_units.size());
  for (int i = 0; i < unitCount(); ++i) {
    heights[static_cast<std::size_t>(i)] = guess(i);
  }
  m_heights.reset(std::move(heights));
}

int PageLayout::gapBefore(int number) const {
  const Fold *fold = m_folds.startingAt(number);
  if (!fold) return m_folds.hiding(number) ? 0 : blockGap(number);
  const int line = foldGap(number) + foldHeight();
  return fold->open ? line + blockGap(number) : line;
}

int PageLayout::blockGap(int number) const {
  const TextUnit &current = unit(number);
  if (current.blank) return 0;
  int before = previous(number);
  while (before >= 0 && unit(before).blank)
    before = previous(before);
  const bool behindFold = before >= 0 && m_folds.hiding(before) != nullptr;
  if (before < 0 || (!current.opensBlock && !behindFold)) return 0;
  if (unit(before).kind == BlockKind::Title && !current.standfirst && current.kind != BlockKind::Title) {
    return static_cast<int>(std::lround(std::max(m_type.size, styleOf(number).before)));
  }
  // A table after a table is to be seen as another one.
  if (isTableRow(current) && isTableRow(unit(before)) && before < number - 1)
    return static_cast<int>(std::lround(1.4 * m_type.size));
  const qreal after = behindFold ? .714 * m_type.size : styleOf(before).after;
  return static_cast<int>(std::lround(std::max(after, styleOf(number).before)));
}

int PageLayout::guess(int number) const {
  const TextUnit &current = unit(number);
  if (m_folds.hiding(number)) return gapBefore(number);
  if (current.blank) return 0;
  const UnitStyle &style = styleOf(number);
  // Scripts that take three bytes a letter are mostly set in squares.
  const SourceText &source = text();
  const bool wide = source.utf8().size() > 2 * static_cast<std::size_t>(source.length()) +
                                               static_cast<std::size_t>(source.length()) / 4;
  const qreal advance = wide ? style.size : style.averageWidth;
  const qreal room = std::max(4 * style.size, m_width - style.left - style.right);
  const qreal lines =
      std::max(1.0, std::ceil(static_cast<qreal>(current.span.length()) * advance * 1.02 / room));
  return gapBefore(number) + static_cast<int>(std::lround(lines * style.lineHeight));
}

const UnitLayout &PageLayout::layout(int number) {
  const auto found = m_kept.find(number);
  if (found != m_kept.end()) {
    m_uses.splice(m_uses.begin(), m_uses, found->second.use);
    return *found->second.layout;
  }
  TextUnit current = unit(number);
  current.blank = skipped(number);
  const QList<qreal> tabs = isTableRow(current)
                                ? m_tables.stopsOf(text(), m_units, number, styleOf(number), m_width)
                                : QList<qreal>();
  auto made =
      std::make_unique<UnitLayout>(text(), current, styleOf(number), marksNear(current.span), m_width, tabs);
  m_heights.setHeight(number, gapBefore(number) + made->height());
  m_cost += made->cost();
  m_uses.push_front(number);
  const UnitLayout &result = *made;
  m_kept.emplace(number, Kept{std::move(made), m_uses.begin()});
  return result;
}

const UnitLayout *PageLayout::layoutIfThere(int number) const {
  const auto found = m_kept.find(number);
  return found == m_kept.end() ? nullptr : found->second.layout.get();
}

std::span<const Mark> PageLayout::marksNear(Span span) const {
  const std::vector<Mark> &marks = m_revision->structure.marks;
  const auto first = static_cast<std::size_t>(
      std::upper_bound(m_markEnds.begin(), m_markEnds.end(), span.start) - m_markEnds.begin());
  std::size_t last = first;
  while (last < marks.size() && marks[last].span.start < span.end)
    ++last;
  return std::span(marks).subspan(first, last - first);
}

bool PageLayout::runsToTheLeft() const {
  constexpr int looked = 200;
  constexpr Position beginning = 120;
  int balance = 0;
  for (int number = 0, seen = 0; number < unitCount() && seen < looked; ++number) {
    if (unit(number).blank) continue;
    const Span span = unit(number).span;
    const Span start{span.start, std::min(span.end, span.start + beginning)};
    balance += toQString(text(), start).isRightToLeft() ? 1 : -1;
    ++seen;
  }
  return balance > 0;
}

std::vector<int> PageLayout::trim(int first, int last) {
  std::vector<int> gone;
  for (auto use = m_uses.end(); m_cost > keptCost && use != m_uses.begin();) {
    --use;
    if (*use >= first && *use <= last) continue;
    const auto found = m_kept.find(*use);
    m_cost -= found->second.layout->cost();
    gone.push_back(*use);
    m_kept.erase(found);
    use = m_uses.erase(use);
  }
  return gone;
}

}  // namespace florilegium::gui
