// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string>
#include <vector>

#include "office_parts.h"

namespace florilegium::import {

/// A piece of a paragraph.
struct RtfRun {
  enum class Kind { Text, LineBreak, Anchor, Call, CommentStart, CommentEnd };
  Kind kind = Kind::Text;
  std::string text;  ///< or a name
  CharacterLook look;
  int link = -1;  ///< of the links; a note's number for a Call
};

using RtfRuns = std::vector<RtfRun>;

/// What a paragraph is when it ends.
struct RtfParagraph {
  int heading = 0;  ///< 1 to 9; 0: none
  bool title = false;
  bool item = false;
  int listLevel = 1;
  int table = 0;  ///< how many tables it stands in
  std::string prefix;
};

/// A note with its paragraphs.
struct RtfNote {
  NoteCalls::Kind kind = NoteCalls::Kind::Footnote;
  std::string mark;
  std::vector<RtfRuns> paragraphs;
};

/// Puts paragraphs and tables into a builder as they end. Rows of tables inside a cell are rows of their own,
/// in the order of reading.
class RtfWriter {
 public:
  explicit RtfWriter(TextBuilder &builder) : m_builder(builder) {}

  void add(RtfRun run);
  /// Whether nothing stands in the paragraph yet.
  [[nodiscard]] bool atStart() const { return m_runs.empty(); }
  /// The last run of the paragraph; none at its start.
  [[nodiscard]] const RtfRun *last() const { return m_runs.empty() ? nullptr : &m_runs.back(); }
  void dropLast() { m_runs.pop_back(); }

  void endParagraph(const RtfParagraph &paragraph);
  void endCell(int level);
  void endRow(int level);
  /// What is open ends.
  void finish();

  /// Puts the notes behind the text.
  void writeNotes();

  /// Between these, paragraphs go to a note instead of the text.
  void beginNote();
  /// Ends it and adds its call to the paragraph. Without a mark it is numbered.
  void endNote(NoteCalls::Kind kind, std::string mark);
  [[nodiscard]] bool inNote() const { return m_inNote; }

  int addLink(std::string address);
  [[nodiscard]] const CommentSpans &comments() const { return m_comments; }
  [[nodiscard]] std::size_t bytes() const { return m_bytes; }
  [[nodiscard]] bool hasNotes() const { return !m_notes.empty(); }

 private:
  static constexpr int levels = 64;
  struct Row {
    std::vector<RtfRuns> cells;
    RtfRuns open;  ///< paragraphs of a cell that has not ended
  };

  void writeRuns(const RtfRuns &runs);
  void writeRow(int level);
  void writeRowsTo(int level);

  TextBuilder &m_builder;
  RtfRuns m_runs;
  RtfRuns m_outside;  ///< of the paragraph while a note is read
  std::array<Row, levels + 1> m_rows;
  int m_deepest = 0;  ///< row that has something
  std::vector<RtfNote> m_notes;
  NoteCalls m_calls;
  CommentSpans m_comments;
  LookMarks m_looks;
  std::vector<std::string> m_links;
  std::size_t m_bytes = 0;
  int m_footnotes = 0;
  int m_endnotes = 0;
  bool m_inNote = false;
  bool m_afterItem = false;
};

}  // namespace florilegium::import
