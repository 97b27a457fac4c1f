// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/compare_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "gui/shell/strings.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

namespace {

constexpr int leastFolded = 4;     ///< rows that are the same, so that a fold is shorter than they are
constexpr int context = 1;         ///< rows shown beside a change
constexpr std::size_t kept = 240;  ///< rows whose lines are held

}  // namespace

CompareView::CompareView(QWidget *parent) : QAbstractScrollArea(parent) {
  setAccessibleRole(this, QAccessible::Document);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setMouseTracking(true);
  viewport()->setBackgroundRole(QPalette::Base);
  setAccessibleName(tr("The texts side by side"));
}

CompareView::~CompareView() = default;

void CompareView::setComparison(std::shared_ptr<const Comparison> comparison, const ReadingType &type) {
  m_comparison = std::move(comparison);
  m_type = type;
  m_styles = UnitStyles(type);
  m_change = -1;
  m_tag = {};
  m_top = m_offset = 0;
  rebuild();
}

void CompareView::setTags(const std::vector<ComparedTag> &tags,
                          const std::unordered_map<CodeId, QColor> &colours) {
  m_colours.clear();
  m_places.clear();
  for (SpanIndex &index : m_tags)
    index.clear();
  for (const ComparedTag &tag : tags) {
    m_tags[Before].insert({tag.before, tag.tag.value});
    if (!tag.after.empty()) m_tags[After].insert({tag.after, tag.tag.value});
    const auto colour = colours.find(tag.code);
    m_colours.emplace(tag.tag, colour != colours.end() ? colour->second : QColor(Qt::gray));
    m_places.emplace(tag.tag, tag);
  }
  if (m_tag && !m_places.contains(m_tag)) m_tag = {};
  viewport()->update();
}

const TextUnit &CompareView::unit(Side side, int row) const {
  const ComparedRow &compared = m_comparison->rows[static_cast<std::size_t>(row)];
  return side == Before ? m_comparison->unitsBefore[static_cast<std::size_t>(compared.before)]
                        : m_comparison->unitsAfter[static_cast<std::size_t>(compared.after)];
}

void CompareView::rebuild() {
  m_shown.clear();
  forgetLayouts();
  if (!m_comparison) return viewport()->update();
  const auto &rows = m_comparison->rows;
  const int count = static_cast<int>(rows.size());
  for (int row = 0; row < count;) {
    int end = row;
    while (end < count && !rows[static_cast<std::size_t>(end)].changed)
      ++end;
    const int from = row + (row == 0 ? 0 : context);
    const int to = end - (end == count ? 0 : context);
    if (m_folded && to - from >= leastFolded) {
      for (int i = row; i < from; ++i)
        m_shown.push_back({i});
      m_shown.push_back({from, to - from, true});
      row = to;
    }
    for (; row < end; ++row)
      m_shown.push_back({row});
    for (; row < count && rows[static_cast<std::size_t>(row)].changed; ++row)
      m_shown.push_back({row});
  }
  m_top = std::clamp(m_top, 0, std::max(0, static_cast<int>(m_shown.size()) - 1));
  forgetLayouts();
  settle();
}

void CompareView::forgetLayouts() {
  m_laid.clear();
  std::vector<int> heights;
  heights.reserve(m_shown.size());
  for (const Shown &shown : m_shown)
    heights.push_back(guess(shown));
  m_heights.reset(std::move(heights));
}

CompareView::Columns CompareView::columns() const {
  const qreal edge = dip(26);
  const qreal gutter = dip(44);
  Columns columns;
  columns.width = std::max<qreal>(dip(90), (viewport()->width() - 2 * edge - gutter) / 2);
  const qreal second = edge + columns.width + gutter;
  columns.left[Before] = layoutDirection() == Qt::RightToLeft ? second : edge;
  columns.left[After] = layoutDirection() == Qt::RightToLeft ? edge : second;
  columns.sign = edge + columns.width + gutter / 2;
  return columns;
}

int CompareView::foldHeight() const {
  return static_cast<int>(std::ceil(lineHeight(FontRole::Meta))) + dip(18);
}

int CompareView::guess(const Shown &shown) const {
  if (shown.fold) return foldHeight();
  const qreal width = columns().width;
  int height = 0;
  for (const Side side : {Before, After}) {
    const ComparedRow &row = m_comparison->rows[static_cast<std::size_t>(shown.first)];
    if ((side == Before ? row.before : row.after) < 0) continue;
    const TextUnit &text = unit(side, shown.first);
    const UnitStyle &style = m_styles.of(text);
    const qreal line = std::max(width - style.left - style.right, 4 * style.size);
    const qreal lines = std::ceil(static_cast<qreal>(text.span.length()) * style.averageWidth / line + .3);
    height = std::max(height, static_cast<int>(lines * style.lineHeight + style.after));
  }
  return height;
}

const CompareView::Laid &CompareView::laid(int shown) {
  const auto found = m_laid.find(shown);
  if (found != m_laid.end()) return found->second;
  Laid &laid = m_laid[shown];
  const Shown &here = m_shown[static_cast<std::size_t>(shown)];
  int height = foldHeight();
  if (!here.fold) {
    height = 0;
    if (shown == 0) laid.gap = dip(12);
    const ComparedRow &row = m_comparison->rows[static_cast<std::size_t>(here.first)];
    for (const Side side : {Before, After}) {
      if ((side == Before ? row.before : row.after) < 0) continue;
      const TextUnit &text = unit(side, here.first);
      const UnitStyle &style = m_styles.of(text);
      if (shown > 0 && text.opensBlock)
        laid.gap = std::max(laid.gap, qRound(std::min(style.before, style.size)));
      const std::vector<Mark> marks = marksOf(side, text.span);
      laid.sides[side] =
          std::make_unique<UnitLayout>(this->text(side).text, text, style, marks, columns().width);
      height = std::max(height, laid.sides[side]->height() + qRound(style.after));
    }
    height += laid.gap;
  }
  m_heights.setHeight(shown, height);
  return laid;
}

int CompareView::measured(int shown) {
  static_cast<void>(laid(shown));
  return m_heights.height(shown);
}

void CompareView::settle() {
  const int count = static_cast<int>(m_shown.size());
  const int room = viewport()->height() - dip(24);
  if (count == 0) return updateBar();
  while (m_offset < 0 && m_top > 0)
    m_offset += measured(--m_top);
  m_offset = std::max(m_offset, 0);
  while (m_top + 1 < count && m_offset >= measured(m_top))
    m_offset -= measured(m_top++);
  int foot = -m_offset;
  int last = m_top;
  while (last < count && foot < room)
    foot += measured(last++);
  for (int lack = last == count ? room - foot : 0; lack > 0 && (m_offset > 0 || m_top > 0);) {
    const int step = std::min(lack, m_offset);
    m_offset -= step;
    lack -= step;
    if (lack > 0 && m_top > 0) m_offset = measured(--m_top);
  }
  if (m_laid.size() > kept)
    std::erase_if(m_laid,
                  [&](const auto &entry) { return entry.first < m_top - 20 || entry.first > last + 20; });
  updateBar();
  viewport()->update();
}

void CompareView::updateBar() {
  m_settingBar = true;
  const std::int64_t total = m_shown.empty() ? 0 : m_heights.total() + dip(24);
  const std::int64_t most = std::clamp<std::int64_t>(total - viewport()->height(), 0, 1'000'000'000);
  verticalScrollBar()->setPageStep(viewport()->height());
  verticalScrollBar()->setSingleStep(dip(40));
  verticalScrollBar()->setRange(0, static_cast<int>(most));
  m_barValue = m_shown.empty() ? 0 : static_cast<int>(m_heights.topOf(m_top)) + m_offset;
  verticalScrollBar()->setValue(m_barValue);
  m_barValue = verticalScrollBar()->value();
  m_settingBar = false;
}

void CompareView::scrollContentsBy(int, int) {
  if (m_settingBar || m_shown.empty()) return;
  const int value = verticalScrollBar()->value();
  const int by = value - std::exchange(m_barValue, value);
  if (std::abs(by) > 3 * viewport()->height()) {
    m_top = m_heights.blockAt(value);
    m_offset = value - static_cast<int>(m_heights.topOf(m_top));
  } else {
    m_offset += by;
  }
  settle();
}

void CompareView::resizeEvent(QResizeEvent *event) {
  QAbstractScrollArea::resizeEvent(event);
  m_offset = 0;
  forgetLayouts();
  settle();
}

void CompareView::changeEvent(QEvent *event) {
  QAbstractScrollArea::changeEvent(event);
  const bool concerned = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
                         event->type() == QEvent::LayoutDirectionChange;
  if (!concerned || !m_comparison) return;
  forgetLayouts();
  settle();
}

int CompareView::changeCount() const {
  return m_comparison ? static_cast<int>(m_comparison->changes.size()) : 0;
}

int CompareView::foldCount() const {
  return static_cast<int>(
      std::count_if(m_shown.begin(), m_shown.end(), [](const Shown &shown) { return shown.fold; }));
}

int CompareView::shownOf(int row) const {
  const auto behind = std::upper_bound(m_shown.begin(), m_shown.end(), row,
                                       [](int wanted, const Shown &shown) { return wanted < shown.first; });
  return std::max(0, static_cast<int>(behind - m_shown.begin()) - 1);
}

void CompareView::openFold(int shown) {
  const Shown fold = m_shown[static_cast<std::size_t>(shown)];
  const auto here = m_shown.erase(m_shown.begin() + shown);
  std::vector<Shown> rows;
  for (int row = fold.first; row < fold.first + fold.count; ++row)
    rows.push_back({row});
  m_shown.insert(here, rows.begin(), rows.end());
  if (m_top > shown) m_top += fold.count - 1;
  m_hovered = -1;
  forgetLayouts();
  settle();
}

void CompareView::reveal(int row) {
  const int shown = shownOf(row);
  if (m_shown[static_cast<std::size_t>(shown)].fold) openFold(shown);
}

void CompareView::scrollToRow(int row) {
  if (m_shown.empty() || row < 0) return;
  reveal(row);
  const int wanted = shownOf(row);
  int top = -m_offset;
  const int room = viewport()->height();
  for (int shown = m_top; shown < static_cast<int>(m_shown.size()) && top < room; ++shown) {
    const int height = measured(shown);
    if (shown == wanted && top >= 0 && top + std::min(height, room / 2) <= room) return viewport()->update();
    top += height;
  }
  m_top = wanted;
  m_offset = -room / 4;
  settle();
}

void CompareView::showChange(int change) {
  if (change < 0 || change >= changeCount()) return;
  m_change = change;
  m_tag = {};
  scrollToRow(m_comparison->changes[static_cast<std::size_t>(change)]);
  viewport()->update();
  emit changeShown(change);
}

void CompareView::showTag(TagId tag) {
  m_tag = tag;
  const auto found = m_places.find(tag);
  if (found != m_places.end() && m_comparison)
    scrollToRow(m_comparison->rowOf(found->second.before.start, false));
  viewport()->update();
}

void CompareView::setFolded(bool folded) {
  if (folded == m_folded) return;
  m_folded = folded;
  if (m_shown.empty()) return;
  const int row = m_shown[static_cast<std::size_t>(m_top)].first;
  rebuild();
  m_top = shownOf(row);
  m_offset = 0;
  settle();
}

std::optional<int> CompareView::shownAt(QPoint point) const {
  int top = -m_offset;
  for (int shown = m_top; shown < static_cast<int>(m_shown.size()) && top <= point.y(); ++shown) {
    const int next = top + m_heights.height(shown);
    if (point.y() < next) return shown;
    top = next;
  }
  return std::nullopt;
}

TagId CompareView::tagAt(QPoint point) const {
  const auto shown = shownAt(point);
  if (!shown) return {};
  const auto found = m_laid.find(*shown);
  if (found == m_laid.end()) return {};
  const int top = static_cast<int>(m_heights.topOf(*shown) - m_heights.topOf(m_top)) - m_offset;
  const Columns columns = this->columns();
  for (const Side side : {Before, After}) {
    if (!found->second.sides[side]) continue;
    const auto place = found->second.sides[side]->codePointAt(
        QPointF(point.x() - columns.left[side], point.y() - top - found->second.gap));
    if (!place) continue;
    const auto tags = m_tags[side].overlapping({*place, *place + 1});
    // The innermost one starts last.
    if (!tags.empty()) return TagId{tags.back().id};
  }
  return {};
}

void CompareView::mousePressEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton) return;
  const auto shown = shownAt(event->pos());
  if (shown && m_shown[static_cast<std::size_t>(*shown)].fold) return openFold(*shown);
  if (const TagId tag = tagAt(event->pos())) {
    m_tag = tag;
    viewport()->update();
    emit tagClicked(tag);
  }
}

void CompareView::mouseMoveEvent(QMouseEvent *event) {
  const auto shown = shownAt(event->pos());
  const bool fold = shown && m_shown[static_cast<std::size_t>(*shown)].fold;
  const int hovered = fold ? *shown : -1;
  viewport()->setCursor(fold || tagAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
  if (std::exchange(m_hovered, hovered) != hovered) viewport()->update();
}

void CompareView::leaveEvent(QEvent *event) {
  QAbstractScrollArea::leaveEvent(event);
  if (std::exchange(m_hovered, -1) >= 0) viewport()->update();
}

void CompareView::keyPressEvent(QKeyEvent *event) {
  switch (event->key()) {
    case Qt::Key_J:
      return nextChange();
    case Qt::Key_K:
      return previousChange();
    case Qt::Key_Home:
      return verticalScrollBar()->setValue(0);
    case Qt::Key_End:
      // What lies between is not measured yet.
      m_top = std::max(0, static_cast<int>(m_shown.size()) - 1);
      m_offset = m_shown.empty() ? 0 : measured(m_top);
      return settle();
    case Qt::Key_Space:
      return verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                                    ? QAbstractSlider::SliderPageStepSub
                                                    : QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Return:
    case Qt::Key_Enter: {
      // The first fold in view.
      int top = -m_offset;
      for (int shown = m_top; shown < static_cast<int>(m_shown.size()) && top < viewport()->height();
           ++shown) {
        if (m_shown[static_cast<std::size_t>(shown)].fold) return openFold(shown);
        top += m_heights.height(shown);
      }
      return;
    }
    default:
      QAbstractScrollArea::keyPressEvent(event);
  }
}

void CompareView::focusInEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}
void CompareView::focusOutEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

}  // namespace florilegium::gui
