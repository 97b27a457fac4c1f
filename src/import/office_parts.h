// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/text/source_text.h"
#include "text_builder.h"

namespace florilegium::import {

/// Character styles that the structure keeps.
struct CharacterLook {
  bool bold = false;
  bool italic = false;
  bool superscript = false;
  bool subscript = false;
  friend bool operator==(const CharacterLook &, const CharacterLook &) = default;
};

/// Opens and closes marks so that neighbours of the same look are one.
class LookMarks {
 public:
  void change(TextBuilder &builder, const CharacterLook &look);

 private:
  CharacterLook m_now;
};

/// The notes of a text in the order of their calls. A call and its note lead to each other.
class NoteCalls {
 public:
  enum class Kind { Footnote, Endnote };
  struct Note {
    Kind kind = Kind::Footnote;
    std::string id;
    std::string mark;  ///< "1"
  };

  /// Writes "[1]" where a note is called.
  void call(TextBuilder &builder, Kind kind, const std::string &id, const std::string &mark);
  /// Begins the block of a note with its mark.
  static void open(TextBuilder &builder, const Note &note);
  [[nodiscard]] const std::vector<Note> &notes() const { return m_notes; }

 private:
  std::vector<Note> m_notes;
  std::set<std::string> m_called;
};

/// The spans that comments stand on.
class CommentSpans {
 public:
  void open(TextBuilder &builder, const std::string &id);
  /// Ends it; one that was never opened stands on what comes before.
  void close(TextBuilder &builder, const std::string &id);
  /// The span of a comment in the finished text. One on a bare place gets the word there.
  [[nodiscard]] Span spanOf(const TextBuilder &builder, const SourceText &text, const std::string &id) const;

 private:
  std::map<std::string, Position> m_ends;
};

/// "2016-05-09T16:13:00Z" of a date with or without fractions and zone; as it stands when it is no such date.
[[nodiscard]] std::string plainDate(std::string_view date);

}  // namespace florilegium::import
