// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/tag_scene.h"

#include <algorithm>
#include <cmath>

#include "gui/reader/tint_runs.h"

namespace florilegium::gui {

namespace {

/// Rows above which a change is taken as one of everything.
constexpr std::size_t manyRows = 500;
constexpr int noLabelAbove = -1'000'000;
/// Units on either side that are laid out to find lanes for a tag that reaches into them.
constexpr int unitsAround = 12;

}  // namespace

CodeShown TagFilter::of(CodeId code) const {
  const auto found = codes.find(code);
  return found == codes.end() ? CodeShown::LabelAndBracket : found->second;
}

bool TagFilter::shows(const Tag &tag) const {
  return of(tag.code) != CodeShown::Hidden && (!accepts || accepts(tag));
}

void TagScene::setSource(const Project *project, SourceId source) {
  m_project = project;
  m_source = source;
  m_preview.reset();
  readMemos();
  forgetLines();
}

void TagScene::readMemos() {
  m_memos.clear();
  if (!m_project) return;
  for (const Memo *memo : m_project->spanMemos(m_source)) {
    m_memos.insert({{memo->span.start, std::max(memo->span.end, memo->span.start + 1)}, memo->id.value});
  }
}

std::vector<MemoId> TagScene::memosOn(Span span) const {
  std::vector<MemoId> memos;
  for (const SpanIndex::Entry &entry : m_memos.overlapping(span)) {
    memos.push_back(MemoId{entry.id});
  }
  return memos;
}

std::vector<Span> TagScene::shownSpans() const {
  std::vector<Span> spans;
  if (!m_project) return spans;
  for (const SpanIndex::Entry &entry : m_project->tagIndex(m_source).all()) {
    if (shown(TagId{entry.id})) spans.push_back(entry.span);
  }
  return spans;
}

TagLevels::Shown TagScene::shownTest() const {
  if (m_filter.codes.empty() && !m_filter.accepts) return {};
  return [this](TagId id) { return shown(id); };
}

bool TagScene::shown(TagId id) const {
  const Tag *tag = m_project ? m_project->tag(id) : nullptr;
  return tag && tag->source == m_source && !tag->orphan && m_filter.shows(*tag);
}

void TagScene::reset(Position lineLength) {
  forgetLines();
  m_lineLength = std::max<Position>(8, lineLength);
  if (!m_project) return;
  std::vector<SpanIndex::Entry> entries = m_project->tagIndex(m_source).all();
  m_laneCount = lanesNeeded(entries, m_lineLength, LaneLayout::most);
  m_levels.reset(std::move(entries), shownTest());
}

std::vector<Span> TagScene::apply(const ChangeSet &changes) {
  std::vector<Span> touched;
  std::vector<TagId> ids;
  for (const Change<TagRow> &change : changes.tags) {
    for (const std::optional<TagRow> &row : {change.before, change.after}) {
      if (!row || row->source != m_source) continue;
      touched.push_back(row->span);
      ids.push_back(row->id);
    }
  }
  if (touched.size() > manyRows || (!changes.codes.empty() && !m_filter.codes.empty())) {
    reset(m_lineLength);
    return {{0, std::numeric_limits<Position>::max()}};
  }
  const SpanIndex &index = m_project->tagIndex(m_source);
  for (std::size_t i = 0; i < ids.size(); ++i) {
    m_levels.forget(ids[i]);
    m_lanes.remove(ids[i]);
  }
  m_levels.repair(index, shownTest(), touched);
  for (const Span &span : touched) {
    // Levels may have changed as far as the neighbours reach, and lanes in every unit touched.
    Span zone = span;
    for (const auto &[unit, place] : m_unitSpans) {
      if (place.overlaps(span)) zone = {std::min(zone.start, place.start), std::max(zone.end, place.end)};
    }
    Span reach = zone;
    for (const SpanIndex::Entry &entry : index.overlapping(zone)) {
      m_lanes.remove(TagId{entry.id});
      reach = {std::min(reach.start, entry.span.start), std::max(reach.end, entry.span.end)};
    }
    forgetSpan(reach);
  }
  for (const Change<Memo> &change : changes.memos) {
    for (const std::optional<Memo> &row : {change.before, change.after}) {
      const Tag *tag = row && row->on == MemoOn::Tag ? m_project->tag(TagId{row->target}) : nullptr;
      if (tag && tag->source == m_source) touched.push_back(tag->span);
      if (!row || row->on != MemoOn::Span || row->target != m_source.value) continue;
      touched.push_back(row->span);
      forgetSpan(row->span);
    }
  }
  if (!changes.memos.empty()) readMemos();
  if (!touched.empty() || !changes.codes.empty()) forgetLabels();
  return touched;
}

void TagScene::setPreview(TagId tag, Span span) {
  const Tag *row = m_project->tag(tag);
  if (!row) return;
  forgetSpan(m_preview && m_preview->first == tag ? m_preview->second : row->span);
  forgetSpan(span);
  m_preview = {tag, span};
  forgetLabels();
}

void TagScene::clearPreview() {
  if (!m_preview) return;
  const Tag *row = m_project->tag(m_preview->first);
  forgetSpan(m_preview->second);
  if (row) forgetSpan(row->span);
  m_preview.reset();
  forgetLabels();
}

std::optional<Span> TagScene::previewOf(TagId tag) const {
  if (!m_preview || m_preview->first != tag) return std::nullopt;
  return m_preview->second;
}

Span TagScene::spanOf(const Tag &tag) const {
  return previewOf(tag.id).value_or(tag.span);
}

void TagScene::forgetLines() {
  m_units.clear();
  m_unitSpans.clear();
  m_lanes.clear();
}

void TagScene::forgetUnits(const PageLayout &page, const std::vector<int> &units) {
  for (const int unit : units) {
    m_units.erase(unit);
    m_unitSpans.erase(unit);
    if (!m_project) continue;
    // A tag over several units keeps its lane, which is free in all of them.
    const Span span = page.unit(unit).span;
    for (const SpanIndex::Entry &entry : m_project->tagIndex(m_source).overlapping(span)) {
      if (span.contains(entry.span)) m_lanes.remove(TagId{entry.id});
    }
  }
}

void TagScene::forgetSpan(Span span) {
  for (auto unit = m_unitSpans.begin(); unit != m_unitSpans.end();) {
    if (unit->second.start <= span.end && span.start <= unit->second.end) {
      m_units.erase(unit->first);
      unit = m_unitSpans.erase(unit);
    } else {
      ++unit;
    }
  }
}

void TagScene::forgetLabels() {
  for (auto &[number, unit] : m_units) {
    unit.labelsPlaced = false;
  }
}

std::vector<SpanIndex::Entry> TagScene::entriesIn(Span span) const {
  std::vector<SpanIndex::Entry> entries = m_project->tagIndex(m_source).overlapping(span);
  std::erase_if(entries, [&](const SpanIndex::Entry &entry) {
    return (m_preview && m_preview->first.value == entry.id) || !shown(TagId{entry.id});
  });
  if (m_preview && m_preview->second.overlaps(span)) {
    entries.push_back({m_preview->second, m_preview->first.value});
    std::sort(entries.begin(), entries.end());
  }
  return entries;
}

std::vector<TagId> TagScene::tagsAt(Position position) const {
  if (!m_project) return {};
  std::vector<SpanIndex::Entry> entries = entriesIn({position, position + 1});
  std::sort(entries.begin(), entries.end(), ownsTintBefore);
  std::vector<TagId> ids;
  for (const SpanIndex::Entry &entry : entries) {
    ids.push_back(TagId{entry.id});
  }
  return ids;
}

LaneLayout::Wish TagScene::laneWish(const PageLayout &page, const SpanIndex::Entry &entry) const {
  LaneLayout::Wish wish{TagId{entry.id}, entry.span, 1, entry.span.start};
  const Position last = std::max(entry.span.start, entry.span.end - 1);
  const int firstUnit = page.unitHolding(entry.span.start);
  const int lastUnit = page.unitHolding(last);
  int firstLine = 0;
  // Where lines are not known the wish is for more than enough.
  if (const UnitLayout *layout = page.layoutIfThere(firstUnit)) {
    firstLine = layout->lineHolding(entry.span.start);
    wish.lines.start = layout->lines()[static_cast<std::size_t>(firstLine)].span.start;
  } else {
    wish.lines.start = std::max(page.unit(firstUnit).span.start, entry.span.start - m_lineLength);
  }
  if (const UnitLayout *layout = page.layoutIfThere(lastUnit)) {
    const int line = layout->lineHolding(last);
    wish.lines.end = std::max(last + 1, layout->lines()[static_cast<std::size_t>(line)].span.end);
    if (firstUnit == lastUnit) wish.lineCount = line - firstLine + 1;
  } else {
    wish.lines.end = std::max(last + 1, std::min(page.unit(lastUnit).span.end, last + m_lineLength));
  }
  if (firstUnit != lastUnit) {
    wish.lineCount = static_cast<int>(std::min<Position>(1'000'000, 2 + entry.span.length() / m_lineLength));
  }
  return wish;
}

void TagScene::assignWithin(const PageLayout &page, const std::vector<SpanIndex::Entry> &entries, Span unit) {
  std::vector<LaneLayout::Wish> wishes;
  for (const SpanIndex::Entry &entry : entries) {
    if (unit.contains(entry.span) && !m_lanes.has(TagId{entry.id})) wishes.push_back(laneWish(page, entry));
  }
  if (!wishes.empty()) m_lanes.assign(std::move(wishes));
}

void TagScene::assignLanes(PageLayout &page, int number, const std::vector<SpanIndex::Entry> &entries) {
  // Tags within a unit come first: their lanes depend on that unit alone, from wherever it comes into view.
  // Those that reach further are longer and take what is left in all units that they touch.
  assignWithin(page, entries, page.unit(number).span);
  std::vector<SpanIndex::Entry> wide;
  int first = number;
  int last = number;
  for (const SpanIndex::Entry &entry : entries) {
    if (m_lanes.has(TagId{entry.id})) continue;
    wide.push_back(entry);
    first = std::min(first, page.unitHolding(entry.span.start));
    last = std::max(last, page.unitHolding(std::max(entry.span.start, entry.span.end - 1)));
  }
  if (wide.empty()) return;
  first = std::max(first, number - unitsAround);
  last = std::min(last, number + unitsAround);
  for (int unit = first; unit <= last; ++unit) {
    if (unit == number || page.skipped(unit)) continue;
    (void)page.layout(unit);
    const Span span = page.unit(unit).span;
    assignWithin(page, entriesIn(span), span);
  }
  std::vector<LaneLayout::Wish> wishes;
  for (const SpanIndex::Entry &entry : wide) {
    wishes.push_back(laneWish(page, entry));
  }
  m_lanes.assign(std::move(wishes));
}

UnitTags TagScene::build(PageLayout &page, int number) {
  UnitTags result;
  const UnitLayout &layout = page.layout(number);
  const Span span = layout.span();
  if (!m_project || layout.height() == 0) return result;
  const std::vector<SpanIndex::Entry> entries = entriesIn(span);
  assignLanes(page, number, entries);
  std::unordered_map<TagId, std::size_t> places;
  std::vector<UnitLayout::Run> runs;
  for (const SpanIndex::Entry &entry : entries) {
    const TagId id{entry.id};
    const Tag *tag = m_project->tag(id);
    const std::size_t place = result.tags.size();
    places[id] = place;
    result.tags.push_back({id, tag->code, entry.span, m_levels.level(id), m_lanes.lane(id).value_or(0)});
    runs.clear();
    layout.runsOf(entry.span, runs);
    for (const UnitLayout::Run &run : runs) {
      result.underlines.push_back({place, run});
    }
  }
  for (const TintRun &tint : tintRuns(span, entries)) {
    runs.clear();
    layout.runsOf(tint.span, runs);
    for (const UnitLayout::Run &run : runs) {
      TagRun made{places[tint.owner], run};
      if (!result.tints.empty()) {
        TagRun &before = result.tints.back();
        if (before.place.line == run.line && before.tag != made.tag) {
          if (std::abs(before.place.right - run.left) < .5) before.joinsRight = made.joinsLeft = true;
          if (std::abs(before.place.left - run.right) < .5) before.joinsLeft = made.joinsRight = true;
        }
      }
      result.tints.push_back(made);
    }
  }
  for (const SpanIndex::Entry &memo : m_memos.overlapping(span)) {
    layout.runsOf(memo.span, result.memoRuns);
  }
  return result;
}

const UnitTags &TagScene::onUnit(PageLayout &page, int unit) {
  const auto found = m_units.find(unit);
  if (found != m_units.end()) return found->second;
  m_unitSpans[unit] = page.unit(unit).span;
  return m_units.emplace(unit, build(page, unit)).first->second;
}

void TagScene::placeUnitLabels(PageLayout &page, int number, int labelHeight) {
  (void)onUnit(page, number);
  UnitTags &unit = m_units.at(number);
  const UnitLayout &layout = page.layout(number);
  int lastTop = noLabelAbove;
  const int before = page.previous(number);
  const auto above = m_units.find(before);
  if (above != m_units.end() && above->second.labelsPlaced && above->second.lastLabelTop > noLabelAbove) {
    const int step = page.height(before) - page.gapBefore(before) + page.gapBefore(number);
    lastTop = std::max(noLabelAbove, above->second.lastLabelTop - step);
  }
  std::vector<LabelWish> wishes;
  for (const TagOnUnit &tag : unit.tags) {
    if (!layout.span().contains(tag.span.start) || m_filter.of(tag.code) != CodeShown::LabelAndBracket)
      continue;
    const int line = layout.lineHolding(tag.span.start);
    LabelWish wish{tag.id, tag.code, line};
    const int baseline = layout.lines()[static_cast<std::size_t>(line)].baseline;
    wish.wanted = baseline - static_cast<int>(std::lround(.21 * layout.size())) - labelHeight / 2;
    wish.lane = tag.lane;
    wish.inLane = tag.lane < LaneLayout::most;
    wish.memo = m_project->memoOn(tag.id) != nullptr;
    wish.doubtful = m_project->tag(tag.id)->certainty != Certainty::Certain;
    wishes.push_back(wish);
  }
  for (const SpanIndex::Entry &memo : m_memos.overlapping(layout.span())) {
    if (!layout.span().contains(memo.span.start)) continue;
    LabelWish wish;
    wish.spanMemo = MemoId{memo.id};
    wish.line = layout.lineHolding(memo.span.start);
    const int baseline = layout.lines()[static_cast<std::size_t>(wish.line)].baseline;
    wish.wanted = baseline - static_cast<int>(std::lround(.21 * layout.size())) - labelHeight / 2;
    wish.lane = LaneLayout::most + 1;
    wishes.push_back(wish);
  }
  const LabelRules rules{labelHeight + 1, static_cast<int>(std::lround(3 * layout.lineHeight()))};
  unit.labels = placeLabels(std::move(wishes), rules, lastTop);
  unit.lastLabelTop = lastTop;
  unit.labelsPlaced = true;
}

const UnitTags &TagScene::withLabels(PageLayout &page, int unit, int labelHeight) {
  constexpr int furthestBack = 40;
  int first = unit;
  const auto placed = [&](int number) {
    const auto found = m_units.find(number);
    return found != m_units.end() && found->second.labelsPlaced;
  };
  if (placed(unit)) return m_units.at(unit);
  for (int before = page.previous(first);
       before >= 0 && unit - before < furthestBack && page.layoutIfThere(before) && !placed(before);
       before = page.previous(before)) {
    first = before;
  }
  for (; first <= unit; first = page.next(first)) {
    placeUnitLabels(page, first, labelHeight);
  }
  return m_units.at(unit);
}

}  // namespace florilegium::gui
