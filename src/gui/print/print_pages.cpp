// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/print_pages.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "gui/print/print_painter.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

namespace {

// Edges of the sheet in points, room for the line at its head and foot in pixels.
constexpr double sideMargin = 51;
constexpr double headMargin = 40;
constexpr double footMargin = 40;
constexpr int headHeight = 34;
constexpr int footHeight = 34;
constexpr double measure = 28.6;
constexpr double widest = 36;
constexpr double leastMeasure = 19;
constexpr int toLanes = 16;
constexpr int lanePitch = 11;
constexpr int toLabels = 7;
constexpr int leastLabels = 90;
constexpr int mostLabels = 190;
constexpr int behindFront = 26;

}  // namespace

PrintPages::PrintPages(const Project *project, SourceId source, std::shared_ptr<const Revision> revision,
                       TagFilter filter, const PrintOptions &options, QSizeF paperPoints)
    : m_project(project), m_source(source), m_filter(std::move(filter)), m_options(options) {
  const OnPaper paper;
  const double scale = 1 / pointsPerPixel(options);
  m_size = paperPoints * scale;
  m_content = QRectF(QPointF(0, 0), m_size)
                  .adjusted(sideMargin * scale, headMargin * scale + headHeight, -sideMargin * scale,
                            -footMargin * scale - footHeight);
  // Its styles, too, are those of paper.
  m_layout = PageLayout();
  m_layout.setText(std::move(revision));
  m_scene.setSource(project, source);
  m_scene.setFilter(m_filter);
  if (options.memos) m_memos = memosOf(*project, source, m_filter);
  for (std::size_t i = 0; i < m_memos.size(); ++i)
    if (m_memos[i].tag) m_memoNumbers[m_memos[i].tag] = static_cast<int>(i) + 1;
  if (options.patterns)
    for (const Code *code : project->codes())
      m_patterns.emplace(code->id, static_cast<int>(m_patterns.size()));
  makeColumn();
  const std::vector<Block> &blocks = m_layout.revision().structure.blocks;
  const bool titled = !blocks.empty() && blocks.front().kind == BlockKind::Title;
  m_rows = titleRows(*project, source, m_filter, titled, m_content.width());
  if (options.legend) {
    std::vector<PrintRow> legend = legendRows(*project, source, m_filter, m_patterns, m_content.width());
    m_rows.insert(m_rows.end(), legend.begin(), legend.end());
  }
  appendGap(m_rows, behindFront);
  m_backRows = m_rows.size();
  std::vector<PrintRow> memos = memoRows(*project, m_layout.revision(), m_memos, m_content.width());
  m_rows.insert(m_rows.end(), memos.begin(), memos.end());
  m_pages.emplace_back();
}

int PrintPages::widestLabel() const {
  const QFontMetricsF metrics(interfaceFont(FontRole::Label));
  qreal widestName = leastLabels;
  std::unordered_set<CodeId> seen;
  for (const SpanIndex::Entry &entry : m_project->tagIndex(m_source).all()) {
    const Tag *tag = m_project->tag(TagId{entry.id});
    if (!m_filter.shows(*tag) || !seen.insert(tag->code).second) continue;
    const Code *code = m_project->code(tag->code);
    if (code != nullptr) widestName = std::max(widestName, metrics.horizontalAdvance(toQt(code->name)));
  }
  // Room for what stands before and behind a name.
  constexpr int extras = 28;
  constexpr int memoWords = 60;
  return std::min(mostLabels + 60,
                  static_cast<int>(std::ceil(widestName)) + extras + (m_memos.empty() ? 0 : memoWords));
}

void PrintPages::makeColumn() {
  ReadingType type;
  const qreal average = UnitStyles(type).of({}).averageWidth;
  m_scene.reset(static_cast<Position>(measure * type.size / std::max(1., average)));
  const auto width = static_cast<int>(m_content.width());
  const auto least = static_cast<int>(leastMeasure * type.size);
  const int lanes = toLanes + m_scene.laneCount() * lanePitch + toLabels;
  m_column = {};
  m_column.lanePitch = lanePitch;
  if (m_options.margin && width >= least + lanes + leastLabels) {
    m_column.lanes = m_scene.laneCount();
    const int full = static_cast<int>(measure * type.size);
    m_column.width = std::clamp(width - lanes - mostLabels, least, full);
    // What the labels do not need belongs to the text, as far as it stays readable.
    m_column.width = std::max(m_column.width, std::min(full, width - lanes - leastLabels - 40));
    m_column.labelWidth = std::min(widestLabel(), width - m_column.width - lanes);
  } else {
    m_column.width = std::min(width, static_cast<int>(widest * type.size));
  }
  // Text and labels stand in the middle of the sheet together.
  const int used = m_column.width + (m_column.lanes > 0 ? lanes + m_column.labelWidth : 0);
  const qreal spare = std::max(0., (m_content.width() - used) / 2);
  m_content.adjust(spare, 0, -spare, 0);
  m_column.laneX = m_column.right() + toLanes;
  m_column.labelX = m_column.right() + lanes;
  // As on the screen.
  if (m_layout.runsToTheLeft()) m_column = mirrored(m_column, static_cast<int>(m_content.width()));
  m_layout.setType(type, m_column.width);
}

double PrintPages::progress() const {
  if (complete()) return 1;
  return m_layout.unitCount() == 0 ? 0 : static_cast<double>(m_unit) / m_layout.unitCount();
}

int PrintPages::printedLines() const {
  int lines = 0;
  for (const PrintedPage &page : m_pages)
    for (const PrintedUnit &unit : page.units)
      lines += unit.lastLine - unit.firstLine + 1;
  return lines;
}

int PrintPages::allLines() {
  int lines = 0;
  for (int unit = 0; unit < m_layout.unitCount(); ++unit) {
    const UnitLayout &layout = m_layout.layout(unit);
    if (layout.height() > 0) lines += static_cast<int>(layout.lines().size());
    m_layout.trim(unit, unit);
  }
  return lines;
}

void PrintPages::newPage() {
  m_pages.emplace_back();
  m_y = 0;
}

int PrintPages::roomNeeded(std::size_t index, std::size_t end) const {
  int room = 0;
  for (; index < end; ++index) {
    room += m_rows[index].height;
    if (!m_rows[index].keepWithNext) break;
  }
  return room;
}

bool PrintPages::layOut(int milliseconds) {
  const OnPaper paper;
  QElapsedTimer clock;
  clock.start();
  const auto full = static_cast<int>(m_content.height());
  while (m_phase != Phase::Done && clock.elapsed() < milliseconds) {
    if (m_phase == Phase::Text) {
      if (m_unit < m_layout.unitCount()) {
        layOutUnit(m_unit);
        m_scene.forgetUnits(m_layout, m_layout.trim(m_unit, m_unit));
        ++m_unit;
      } else {
        m_phase = Phase::Back;
      }
      continue;
    }
    const std::size_t end = m_phase == Phase::Front ? m_backRows : m_rows.size();
    if (m_row == end) {
      m_phase = m_phase == Phase::Front ? Phase::Text : Phase::Done;
      continue;
    }
    const PrintRow &row = m_rows[m_row];
    const bool used = m_y > 0;
    if (used && (row.startsPage || m_y + std::min(roomNeeded(m_row, end), full) > full)) newPage();
    m_pages.back().rows.push_back({m_row, m_y});
    m_y += row.height;
    ++m_row;
  }
  return complete();
}

int PrintPages::headingRoom(int unit) {
  // With two lines of what follows.
  const UnitLayout &heading = m_layout.layout(unit);
  int next = unit + 1;
  while (next < m_layout.unitCount() && m_layout.unit(next).blank)
    ++next;
  if (next >= m_layout.unitCount()) return heading.height();
  const UnitLayout &follower = m_layout.layout(next);
  const auto lines = std::min<std::size_t>(2, follower.lines().size());
  return heading.height() + m_layout.gapBefore(next) +
         static_cast<int>(std::ceil(static_cast<double>(lines) * follower.lineHeight()));
}

void PrintPages::layOutUnit(int unit) {
  const UnitLayout &layout = m_layout.layout(unit);
  if (layout.height() == 0) return;
  const auto full = static_cast<int>(m_content.height());
  const auto count = static_cast<int>(layout.lines().size());
  const double line = layout.lineHeight();
  const auto heightOf = [line](int lines) { return static_cast<int>(std::ceil(lines * line)); };
  int gap = m_y == 0 ? 0 : m_layout.gapBefore(unit);
  // Behind the title and the legend the room is there already.
  if (m_pages.size() == 1 && m_pages.back().units.empty()) gap = 0;
  const BlockKind kind = m_layout.unit(unit).kind;
  const bool heading = kind == BlockKind::Heading || kind == BlockKind::Title;
  if (heading && m_y > 0 && m_y + gap + headingRoom(unit) > full) {
    newPage();
    gap = 0;
  }
  for (int first = 0; first < count;) {
    const int rest = count - first;
    int fit = std::clamp(static_cast<int>((full - m_y - gap) / line), 0, rest);
    // Neither the first nor the last line of a paragraph stands alone.
    if (fit == 1 && rest > 1 && first == 0) fit = 0;
    if (rest - fit == 1 && fit > 2) --fit;
    if (fit == 0 && m_y == 0) fit = 1;
    if (fit > 0) {
      PrintedPage &page = m_pages.back();
      const int top = m_y + gap - static_cast<int>(std::lround(first * line));
      page.units.push_back({unit, top, first, first + fit - 1});
      m_y += gap + heightOf(fit);
      page.textEnd = m_y;
      first += fit;
    }
    gap = 0;
    if (first < count) newPage();
  }
}

void PrintPages::paint(QPainter &painter, int page) {
  const OnPaper paper;
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::TextAntialiasing);
  PrintPainter(painter, *this, page).paint();
  painter.restore();
}

}  // namespace florilegium::gui
