// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/text_units.h"

#include <algorithm>

#include "florilegium/text/segment.h"
#include "florilegium/text/utf8.h"

namespace florilegium::gui {

namespace {

constexpr Position hardWrapLeast = 40;
constexpr Position hardWrapMost = 110;
constexpr Position standfirstLeast = 40;
constexpr Position standfirstMost = 260;

bool isBlank(std::string_view utf8) {
  return utf8.find_first_not_of(" \t\r\v\f") == std::string_view::npos;
}

/// Walks the blocks of a structure along with the lines of its text.
class BlockWalk {
 public:
  explicit BlockWalk(const Structure &structure) : m_blocks(structure.blocks) {}

  struct At {
    const Block *block = nullptr;
    bool boilerplate = false;
  };

  /// Lines must be asked for in order.
  At at(Span line) {
    while (m_next < m_blocks.size() && m_blocks[m_next].span.start < std::max(line.end, line.start + 1)) {
      const Block &block = m_blocks[m_next++];
      if (block.kind == BlockKind::Boilerplate) {
        m_boilerplateEnd = std::max(m_boilerplateEnd, block.span.end);
      } else if (!m_block || block.span.start >= m_block->span.end || m_block->span.end <= line.start) {
        m_block = &block;
      }
    }
    At at;
    at.boilerplate = line.start < m_boilerplateEnd;
    if (m_block && m_block->span.end > line.start && m_block->span.start <= line.end) at.block = m_block;
    return at;
  }

 private:
  const std::vector<Block> &m_blocks;
  std::size_t m_next = 0;
  const Block *m_block = nullptr;
  Position m_boilerplateEnd = 0;
};

/// Where to cut a long line: behind the last space that fits, else between two graphemes.
Position cutBefore(const SourceText &text, Position start, Position limit) {
  const std::string_view utf8 = text.slice({start, limit});
  const std::size_t space = utf8.find_last_of(' ');
  if (space != std::string_view::npos && space > utf8.size() / 2) {
    const Position cut = start + countCodePoints(utf8.substr(0, space + 1));
    if (cut > start && unitAt(text, cut, Unit::Grapheme).start == cut) return cut;
  }
  const Position grapheme = unitAt(text, limit, Unit::Grapheme).start;
  return grapheme > start ? grapheme : limit;
}

class Cutter {
 public:
  Cutter(const SourceText &text, const Structure &structure) : m_text(text), m_walk(structure) {}

  std::vector<TextUnit> cut() {
    const std::vector<Position> &starts = m_text.lineStarts();
    m_units.reserve(starts.size());
    for (std::size_t i = 0; i < starts.size(); ++i) {
      const Position end = i + 1 < starts.size() ? starts[i + 1] - 1 : m_text.length();
      addLine({starts[i], end});
    }
    return std::move(m_units);
  }

 private:
  void addLine(Span line) {
    TextUnit unit;
    unit.span = line;
    unit.blank = isBlank(m_text.slice(line));
    const BlockWalk::At at = m_walk.at(line);
    unit.boilerplate = at.boilerplate;
    if (at.block && !unit.blank) {
      unit.kind = at.block->kind;
      unit.level = static_cast<std::uint8_t>(std::clamp(at.block->level, 0, 9));
      unit.opensBlock = at.block != m_block;
    }
    if (unit.blank) {
      m_block = nullptr;
      m_units.push_back(unit);
      return;
    }
    const bool joins = !unit.opensBlock && joinable(unit);
    m_block = at.block;
    m_lastLine = line.length();
    if (joins) {
      m_units.back().span.end = line.end;
      m_units.back().rejoined = true;
      return;
    }
    if (unit.opensBlock) noteOrder(unit);
    addPieces(unit);
  }

  /// Whether the line before was broken at a fixed width rather than by its author.
  bool joinable(const TextUnit &unit) const {
    if (m_units.empty() || m_units.back().blank || unit.kind == BlockKind::TableCell) return false;
    return m_lastLine >= hardWrapLeast && m_lastLine <= hardWrapMost &&
           unit.span.end - m_units.back().span.start <= longestUnit;
  }

  void noteOrder(TextUnit &unit) {
    unit.standfirst = m_titleJustBefore && unit.kind == BlockKind::Paragraph && !unit.boilerplate &&
                      unit.span.length() >= standfirstLeast && unit.span.length() <= standfirstMost;
    m_titleJustBefore = unit.kind == BlockKind::Title;
  }

  void addPieces(TextUnit unit) {
    const Position end = unit.span.end;
    while (end - unit.span.start > longestUnit) {
      unit.span.end = cutBefore(m_text, unit.span.start, unit.span.start + longestUnit);
      m_units.push_back(unit);
      unit.span.start = unit.span.end;
      unit.opensBlock = false;
    }
    unit.span.end = end;
    m_units.push_back(unit);
  }

  const SourceText &m_text;
  BlockWalk m_walk;
  std::vector<TextUnit> m_units;
  const Block *m_block = nullptr;
  Position m_lastLine = 0;
  bool m_titleJustBefore = false;
};

}  // namespace

std::vector<TextUnit> cutIntoUnits(const SourceText &text, const Structure &structure) {
  return Cutter(text, structure).cut();
}

int unitHolding(const std::vector<TextUnit> &units, Position position) {
  const auto behind = std::upper_bound(units.begin(), units.end(), position,
                                       [](Position p, const TextUnit &unit) { return p < unit.span.start; });
  return behind == units.begin() ? 0 : static_cast<int>(behind - units.begin()) - 1;
}

}  // namespace florilegium::gui
