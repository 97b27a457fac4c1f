// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"
#include "gui/reader/lane_layout.h"
#include "gui/reader/margin_labels.h"
#include "gui/reader/page_layout.h"
#include "gui/reader/tag_levels.h"

namespace florilegium::gui {

/// How much of a code's tags a reader shows.
enum class CodeShown { LabelAndBracket, BracketOnly, Hidden };

/// Which tags a reader shows.
struct TagFilter {
  std::unordered_map<CodeId, CodeShown> codes;  ///< codes that are not named are shown in full
  std::function<bool(const Tag &)> accepts;     ///< empty for all

  [[nodiscard]] CodeShown of(CodeId code) const;
  [[nodiscard]] bool shows(const Tag &tag) const;
};

/// A tag as it lies on one unit.
struct TagOnUnit {
  TagId id;
  CodeId code;
  Span span;  ///< of the whole tag
  int level = 0;
  int lane = 0;  ///< LaneLayout::most where none was free
};

/// A stretch of a line that belongs to one of the unit's tags.
struct TagRun {
  std::size_t tag = 0;
  UnitLayout::Run place;
  bool joinsLeft = false;  ///< another tint begins where this one ends
  bool joinsRight = false;
};

/// All that is painted for the tags of one unit; heights count from the top of its text.
struct UnitTags {
  std::vector<TagOnUnit> tags;  ///< by start, end, number
  std::vector<TagRun> tints;
  std::vector<TagRun> underlines;
  std::vector<UnitLayout::Run> memoRuns;  ///< under words that hold a memo of their own
  std::vector<MarginLabel> labels;
  int lastLabelTop = 0;
  bool labelsPlaced = false;
};

/// The shown tags of a source as shapes on the units that are laid out; each unit's are made when first
/// asked for and kept until something there changes.
class TagScene {
 public:
  void setSource(const Project *project, SourceId source);
  void setFilter(TagFilter filter) { m_filter = std::move(filter); }
  [[nodiscard]] const TagFilter &filter() const { return m_filter; }
  /// Levels and number of lanes, from all tags. `lineLength` is in code points.
  void reset(Position lineLength);
  /// Takes over what a change did to the tags of this source, already done in the project. Gives out the
  /// spans on which something may look different.
  std::vector<Span> apply(const ChangeSet &changes);

  /// Pretends that a tag has another span, while its end is dragged.
  void setPreview(TagId tag, Span span);
  void clearPreview();
  [[nodiscard]] std::optional<Span> previewOf(TagId tag) const;

  /// Forgets shapes, since lines run differently now.
  void forgetLines();
  /// Forgets shapes and lanes of units far from the view; they come out the same when they are back.
  void forgetUnits(const PageLayout &page, const std::vector<int> &units);
  void forgetLabels();

  [[nodiscard]] const UnitTags &onUnit(PageLayout &page, int unit);
  [[nodiscard]] const UnitTags &withLabels(PageLayout &page, int unit, int labelHeight);

  [[nodiscard]] int laneCount() const { return std::max(m_laneCount, m_lanes.used()); }
  [[nodiscard]] bool shown(TagId tag) const;
  [[nodiscard]] Span spanOf(const Tag &tag) const;
  /// The memos on bare spans that touch a span, by place.
  [[nodiscard]] std::vector<MemoId> memosOn(Span span) const;
  /// The spans of all shown tags, by place.
  [[nodiscard]] std::vector<Span> shownSpans() const;
  /// The shown tags that touch a span, by place; while an end is dragged, as they would be.
  [[nodiscard]] std::vector<SpanIndex::Entry> entriesIn(Span span) const;
  /// Of its underline; see TagLevels.
  [[nodiscard]] int level(TagId tag) const { return m_levels.level(tag); }
  /// The shown tags that hold a code point, innermost first.
  [[nodiscard]] std::vector<TagId> tagsAt(Position position) const;
  [[nodiscard]] const Project *project() const { return m_project; }
  [[nodiscard]] SourceId source() const { return m_source; }

 private:
  [[nodiscard]] TagLevels::Shown shownTest() const;
  UnitTags build(PageLayout &page, int unit);
  void assignLanes(PageLayout &page, int unit, const std::vector<SpanIndex::Entry> &entries);
  void assignWithin(const PageLayout &page, const std::vector<SpanIndex::Entry> &entries, Span unit);
  [[nodiscard]] LaneLayout::Wish laneWish(const PageLayout &page, const SpanIndex::Entry &entry) const;
  void placeUnitLabels(PageLayout &page, int unit, int labelHeight);
  void forgetSpan(Span span);
  void readMemos();

  const Project *m_project = nullptr;
  SourceId m_source;
  TagFilter m_filter;
  TagLevels m_levels;
  LaneLayout m_lanes;
  SpanIndex m_memos;  ///< on bare spans; an empty span counts as one code point
  int m_laneCount = 1;
  Position m_lineLength = 66;
  std::unordered_map<int, UnitTags> m_units;
  std::unordered_map<int, Span> m_unitSpans;
  std::optional<std::pair<TagId, Span>> m_preview;
};

}  // namespace florilegium::gui
