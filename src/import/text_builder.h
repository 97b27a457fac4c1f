// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/import/imported.h"

namespace florilegium::import {

/// How far a block stands from the one before.
enum class Gap { Line, Paragraph };

/// Puts a rendered text together with its structure. White space is collapsed as browsers do it: none at
/// a block's ends, one space inside. Blocks and marks without any sign vanish.
class TextBuilder {
 public:
  /// Ends the open block and announces another; it begins with its first sign. `prefix` (a list item's
  /// bullet or number) is put before that.
  void openBlock(BlockKind kind, int level, std::string_view prefix = {});
  void closeBlock();
  /// The next block stands at least so far away.
  void separate(Gap gap);

  /// One line of cells that follow each other with a tab between them.
  void openRow();
  void openCell();
  void closeRow();

  /// Text whose white space means one space.
  void flow(std::string_view utf8);
  /// Text as it stands, line ends included.
  void verbatim(std::string_view utf8);
  /// Text whose white space inside stays as it is, line ends as spaces.
  void keep(std::string_view utf8);
  /// Text that joins what stands before it, whatever white space waits.
  void join(std::string_view utf8);
  /// A space where the text has none but is seen apart.
  void setApart();
  void lineBreak();
  /// A line break if something stands in the line already.
  void freshLine();

  void openMark(MarkKind kind, std::string_view href = {});
  /// Closes the last mark of this kind; nothing if none is open.
  void closeMark(MarkKind kind);

  /// Names the place of the next sign. Links whose address is a name lead to "#char=N" in the end, N being
  /// the code point of that place. The first place of a name counts.
  void anchor(std::string_view name);

  /// What comes until `closeBoilerplate` lies in a block of boilerplate.
  void openBoilerplate();
  void closeBoilerplate();

  /// Whether a block is announced or begun.
  [[nodiscard]] bool inBlock() const { return m_announced || m_begun; }
  /// Whether a word that this begins with would stand right behind the last sign, or behind the last word.
  [[nodiscard]] bool touches(std::string_view utf8) const;
  [[nodiscard]] bool runsInto(std::string_view utf8) const;
  /// Whether the last sign is a capital letter.
  [[nodiscard]] bool endsUpper() const;
  /// How often `setApart` was asked for.
  [[nodiscard]] int gaps() const { return m_gaps; }
  /// Of the text so far, with the white space that waits.
  [[nodiscard]] std::size_t bytes() const { return m_text.size() + m_kept.size(); }
  /// Blocks and marks so far.
  [[nodiscard]] std::size_t parts() const { return m_structure.blocks.size() + m_structure.marks.size(); }
  [[nodiscard]] bool empty() const { return m_text.empty(); }
  /// Behind the last sign.
  [[nodiscard]] Position position() const { return m_position; }
  /// Named places; those that wait for a sign are not among them.
  [[nodiscard]] const std::map<std::string, Position, std::less<>> &anchors() const { return m_anchors; }

  [[nodiscard]] const std::string &text() const { return m_text; }
  /// Ends everything and hands over the text.
  [[nodiscard]] std::string takeText();
  /// Blocks and marks in order of place, wide ones first.
  [[nodiscard]] Structure takeStructure();

 private:
  struct OpenMark {
    MarkKind kind;
    std::string href;
    Position start;  ///< -1 before its first sign
    int again = 0;   ///< how often it was opened inside itself
  };

  [[nodiscard]] char32_t lastSign() const;
  void put(std::string_view signs);
  void append(std::string_view utf8);
  void begin();
  void interruptMarks();
  void placeAnchors();

  std::string m_text;
  Position m_position = 0;
  Structure m_structure;
  std::vector<OpenMark> m_marks;
  Block m_block;
  std::string m_prefix;
  std::string m_kept;  ///< white space to be kept that waits for a sign behind it
  std::map<std::string, Position, std::less<>> m_anchors;
  std::vector<std::string> m_coming;  ///< anchors that wait for a sign
  bool m_announced = false;
  bool m_begun = false;
  bool m_space = false;  ///< collapsed white space waits for a sign behind it
  int m_gaps = 0;
  int m_breaks = 0;  ///< so do line breaks
  int m_tabs = 0;    ///< and the tabs before a cell
  bool m_inRow = false;
  bool m_rowBegun = false;
  bool m_firstCell = false;
  Gap m_gap = Gap::Line;
  Position m_boilerplate = -1;  ///< where it began; -1: none
  bool m_boilerplateWaits = false;
};

/// Ends everything and gives a source the text and the structure that were built.
[[nodiscard]] Result<void> takeRendered(TextBuilder &builder, ImportedText &imported);

}  // namespace florilegium::import
