// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/import/imported.h"
#include "office_report.h"
#include "rtf_fonts.h"
#include "rtf_tokens.h"
#include "rtf_writer.h"

namespace florilegium::import {

/// What an RTF file held besides its text, for the report.
struct RtfFindings {
  int pictures = 0;
  int insertions = 0;
  int deletions = 0;
  std::vector<DeletedWords> deleted;
  int lost = 0;        ///< characters that a code page does not have
  int openGroups = 0;  ///< at the end
  std::int64_t hidden = 0;
  std::vector<std::string> margins;
};

/// A remark, its span still a name.
struct RtfComment {
  std::string id;
  std::string author;
  std::string date;
  std::string text;
};

/// Follows an RTF file from its start to its end.
class RtfDocument {
 public:
  RtfDocument(std::string_view bytes, TextBuilder &builder, const ImportLimits &limits,
              const Progress &progress);

  /// Fails with Cancelled and TooLarge.
  [[nodiscard]] Result<void> run();

  [[nodiscard]] const RtfFindings &findings() const { return m_findings; }
  [[nodiscard]] const OfficeProperties &properties() const { return m_properties; }
  [[nodiscard]] const std::vector<RtfComment> &comments() const { return m_comments; }
  [[nodiscard]] const RtfWriter &writer() const { return m_writer; }
  [[nodiscard]] std::string encoding() const { return m_fonts.encodingName(); }

 private:
  /// Where text goes.
  enum class To {
    Body,
    Nowhere,
    FontTable,
    StyleSheet,
    Style,
    Info,
    Kept,  ///< to be looked at when the group ends
  };
  /// What a group whose text is kept means.
  enum class Meaning {
    None,
    Title,
    Author,
    Subject,
    Keywords,
    Created,
    Field,
    Marker,
    Margin,
    Bookmark,
    CommentStart,
    CommentEnd,
    CommentAuthor,
    CommentDate,
    CommentFor,
    Comment,
    Note,
  };
  struct State {
    To to = To::Body;
    Meaning meaning = Meaning::None;  ///< of the group that begins here
    std::size_t keptFrom = 0;
    int font = 0;
    int unicodeSkip = 1;
    int link = -1;
    int style = 0;
    int outline = -1;
    int listLevel = 0;
    int table = 0;
    int tableLevel = -1;
    CharacterLook look;
    bool hidden = false;
    bool deleted = false;
    bool inserted = false;
    bool shape = false;  ///< a drawing, of which only its text counts
    bool noteAtEnd = false;
  };
  struct Style {
    std::string name;
    int outline = -1;
  };

  void open();
  void close();
  void endMeaning(const State &state);
  void word(const RtfToken &token);
  bool destination(std::string_view name);
  bool signWord(std::string_view name);
  bool paragraphWord(const RtfToken &token);
  bool characterWord(const RtfToken &token);
  bool tableWord(const RtfToken &token);
  bool fileWord(const RtfToken &token);
  void endDeletion();
  void symbol(char sign);
  void unicode(int number);
  void keepFor(Meaning meaning);
  void field(std::string_view instruction);
  void endNote();
  void endParagraph();
  void flushBytes();
  void text(std::string_view utf8);
  [[nodiscard]] RtfParagraph paragraphNow();

  RtfTokens m_tokens;
  const ImportLimits &m_limits;
  const Progress &m_progress;
  RtfWriter m_writer;
  RtfFonts m_fonts;
  std::string m_deleted;  ///< words of the deletion that goes on
  RtfFindings m_findings;
  OfficeProperties m_properties;
  std::vector<RtfComment> m_comments;
  RtfComment m_comment;  ///< what is known of the next
  std::unordered_map<int, Style> m_styles;

  std::vector<State> m_states;
  State m_now;
  std::size_t m_tooDeep = 0;  ///< groups that are open beyond what is kept
  std::string m_kept;
  std::string m_bytes;  ///< of one font, to be decoded
  int m_skip = 0;       ///< signs that stand in for a Unicode sign
  char32_t m_high = 0;  ///< half of a pair
  std::string m_prefix;
  bool m_listed = false;
  bool m_star = false;  ///< "\*" stands before the next word
  bool m_groupStart = false;
  bool m_callMark = false;  ///< "\chftn" stands before a note
  int m_fieldLink = -1;
  std::string m_created;
  int m_tableFont = 0;  ///< font that is being described
  int m_tableStyle = 0;
};

}  // namespace florilegium::import
