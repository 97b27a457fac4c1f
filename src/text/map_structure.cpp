// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/map_structure.h"

#include <algorithm>
#include <charconv>

#include "florilegium/text/segment.h"

namespace florilegium {

namespace {

template <class Item>
bool byStart(const Item &a, const Item &b) {
  return a.span.start < b.span.start;
}

bool continues(BlockKind kind) {
  return kind == BlockKind::ListItem || kind == BlockKind::Quote || kind == BlockKind::Footnote ||
         kind == BlockKind::Reference;
}

class StructureMapper {
 public:
  StructureMapper(const SourceText &before, const SourceText &after, const EditMap &map)
      : m_before(before), m_after(after), m_map(map) {}

  [[nodiscard]] std::vector<Block> blocks(const std::vector<Block> &old) const;
  [[nodiscard]] std::vector<Mark> marks(const std::vector<Mark> &old) const;
  [[nodiscard]] std::vector<Page> pages(const std::vector<Page> &old) const;
  [[nodiscard]] std::vector<Turn> turns(const std::vector<Turn> &old) const;

 private:
  [[nodiscard]] bool newAt(Position position) const;
  [[nodiscard]] Span grown(Span span, bool cell) const;
  [[nodiscard]] std::vector<Span> split(Span span) const;
  void addWritten(const std::vector<Block> &old, std::vector<Block> &blocks) const;
  [[nodiscard]] Block writtenAt(const Edit &edit, const std::vector<Block> &old) const;

  const SourceText &m_before;
  const SourceText &m_after;
  const EditMap &m_map;
};

/// Whether the code point at a place of the new text was put in.
bool StructureMapper::newAt(Position position) const {
  const auto &edits = m_map.edits();
  const auto found = std::upper_bound(edits.begin(), edits.end(), position,
                                      [](Position at, const Edit &edit) { return at < edit.after.end; });
  return found != edits.end() && found->putIn().contains(position);
}

/// With what was put in just before it and just behind it on the same line, or in the same cell.
Span StructureMapper::grown(Span span, bool cell) const {
  const auto joins = [&](Position position) {
    const char32_t c = m_after.at(position);
    return c != U'\n' && !(cell && c == U'\t') && newAt(position);
  };
  while (span.start > 0 && joins(span.start - 1))
    --span.start;
  while (span.end < m_after.length() && joins(span.end))
    ++span.end;
  return span;
}

/// At the line feeds that were put in; pieces without words are left out.
std::vector<Span> StructureMapper::split(Span span) const {
  std::vector<Span> pieces;
  Position start = span.start;
  const auto add = [&](Position end) {
    const Span piece = start == span.start && end == span.end ? span : trimmed(m_after, {start, end});
    if (!piece.empty()) pieces.push_back(piece);
    start = end + 1;
  };
  const auto &lines = m_after.lineStarts();
  for (auto line = std::upper_bound(lines.begin(), lines.end(), span.start);
       line != lines.end() && *line <= span.end; ++line)
    if (newAt(*line - 1)) add(*line - 1);
  add(span.end);
  return pieces;
}

/// What a line of new words is.
Block StructureMapper::writtenAt(const Edit &edit, const std::vector<Block> &old) const {
  const Span gone = edit.takenOut();
  const Block *touched = nullptr;
  auto next = std::lower_bound(old.begin(), old.end(), gone.start,
                               [](const Block &block, Position start) { return block.span.start < start; });
  // The one before may reach to here; others before it do not, but for boilerplate.
  while (next != old.begin() && std::prev(next)->kind == BlockKind::Boilerplate)
    --next;
  if (next != old.begin()) --next;
  // What stands behind a line feed goes on from the line before.
  const auto behind = [&](const Block &block) {
    return block.span.end <= gone.start && trimmed(m_before, {block.span.end, gone.start}).empty();
  };
  if (gone.empty() && next != old.end() && behind(*next)) touched = &*next;
  for (; next != old.end() && next->span.start <= gone.end; ++next) {
    if (next->kind == BlockKind::Boilerplate || next->span.end < gone.start) continue;
    if (next->span.overlaps(gone)) return {next->kind, next->level, {}};
    if (touched == nullptr) touched = &*next;
  }
  if (touched != nullptr && continues(touched->kind)) return {touched->kind, touched->level, {}};
  return {};
}

void StructureMapper::addWritten(const std::vector<Block> &old, std::vector<Block> &blocks) const {
  std::vector<Span> covered;
  for (const Block &block : blocks)
    if (block.kind != BlockKind::Boilerplate) covered.push_back(block.span);
  if (covered.empty() && old.empty()) return;
  std::vector<Block> written;
  for (const Edit &edit : m_map.edits()) {
    Block kind = writtenAt(edit, old);
    for (Position at = edit.putIn().start; at < edit.putIn().end;) {
      const Span line = m_after.lineAt(at);
      at = line.end + 1;
      const auto behind = std::upper_bound(covered.begin(), covered.end(), line.start,
                                           [](Position start, Span span) { return start < span.end; });
      if (behind != covered.end() && behind->start < std::max(line.end, line.start + 1)) continue;
      const Span words = trimmed(m_after, line);
      if (words.empty()) continue;
      const bool again = !written.empty() && written.back().span == words;
      if (!again) written.push_back({kind.kind, kind.level, words});
      if (!continues(kind.kind)) kind = {};
    }
  }
  blocks.insert(blocks.end(), written.begin(), written.end());
}

std::vector<Block> StructureMapper::blocks(const std::vector<Block> &old) const {
  std::vector<Block> result;
  std::size_t last = 0;  // the one before that holds text itself, by its place in result, from 1
  Position lastEnd = 0;  // of it in the old text
  for (const Block &block : old) {
    const auto left = m_map.stillThere(block.span);
    if (!left) continue;
    const bool wrapper = block.kind == BlockKind::Boilerplate;
    Span whole = grown(*left, block.kind == BlockKind::TableCell);
    if (wrapper) {
      result.push_back({block.kind, block.level, whole});
      continue;
    }
    if (last > 0) whole.start = std::max(whole.start, result[last - 1].span.end);
    const bool joined = last > 0 && m_after.lineAt(whole.start).start <= result[last - 1].span.end &&
                        m_before.lineAt(block.span.start).start > lastEnd;
    lastEnd = block.span.end;
    Block piece = block;
    if (joined) {
      piece = result[last - 1];
      piece.span = {result[last - 1].span.start, whole.end};
      result.erase(result.begin() + static_cast<std::ptrdiff_t>(last - 1));
      last = 0;
    } else {
      piece.span = whole;
    }
    for (const Span span : split(piece.span)) {
      result.push_back({piece.kind, piece.level, span});
      last = result.size();
      if (piece.kind == BlockKind::Title) piece = {};
    }
  }
  std::stable_sort(result.begin(), result.end(), byStart<Block>);
  addWritten(old, result);
  std::stable_sort(result.begin(), result.end(), byStart<Block>);
  return result;
}

std::vector<Mark> StructureMapper::marks(const std::vector<Mark> &old) const {
  constexpr std::string_view scheme = "#char=";
  std::vector<Mark> result;
  for (const Mark &mark : old) {
    const auto left = m_map.stillThere(mark.span);
    if (!left) continue;
    Mark moved = mark;
    Position place = 0;
    if (mark.href.starts_with(scheme)) {
      const char *end = mark.href.data() + mark.href.size();
      const auto [rest, error] = std::from_chars(mark.href.data() + scheme.size(), end, place);
      if (error == std::errc() && rest == end && place >= 0 && place <= m_before.length())
        moved.href = std::string(scheme) + std::to_string(std::min(m_map.map(place), m_after.length()));
    }
    for (const Span span : split(*left)) {
      moved.span = span;
      result.push_back(moved);
    }
  }
  std::stable_sort(result.begin(), result.end(), byStart<Mark>);
  return result;
}

std::vector<Page> StructureMapper::pages(const std::vector<Page> &old) const {
  std::vector<Page> result = old;
  Position least = 0;
  for (Page &page : result) {
    page.span.start = page.span.start == 0 ? 0 : m_map.map(page.span.start);
    page.span.start = std::clamp(page.span.start, least, m_after.length());
    page.span.end = std::clamp(m_map.map(page.span.end), page.span.start, m_after.length());
    least = page.span.start;
  }
  return result;
}

std::vector<Turn> StructureMapper::turns(const std::vector<Turn> &old) const {
  std::vector<Turn> result;
  for (const Turn &turn : old) {
    const auto left = m_map.stillThere(turn.span);
    if (!left) continue;
    result.push_back(turn);
    result.back().span = grown(*left, false);
  }
  std::stable_sort(result.begin(), result.end(), byStart<Turn>);
  return result;
}

}  // namespace

Structure mapStructure(const Structure &structure, const SourceText &before, const SourceText &after,
                       const EditMap &map) {
  const StructureMapper mapper(before, after, map);
  return {mapper.blocks(structure.blocks), mapper.marks(structure.marks), mapper.pages(structure.pages),
          mapper.turns(structure.turns)};
}

}  // namespace florilegium
