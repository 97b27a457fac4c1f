// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "docx_fields.h"
#include "docx_numbering.h"
#include "docx_package.h"
#include "docx_styles.h"
#include "office_parts.h"
#include "office_report.h"
#include "render_watch.h"

namespace florilegium::import {

/// What a document held besides its text, for the report.
struct DocxFindings {
  int insertions = 0;
  int deletions = 0;
  int moves = 0;
  std::vector<DeletedWords> deleted;
  int textBoxes = 0;
  int pictures = 0;  ///< without a description
  int unknownSymbols = 0;
  int chunks = 0;  ///< embedded files that could not be read
  std::int64_t hidden = 0;
};

/// Puts a Word document into a builder: its body, then its notes.
class DocxRenderer {
 public:
  /// Whether text that the document hides is text all the same.
  enum class Hidden { LeftOut, Shown };

  DocxRenderer(DocxPackage &package, TextBuilder &builder, Hidden hidden, const ImportLimits &limits,
               const Progress &progress);

  /// Fails with Cancelled, and with TooLarge when the text is above the limits.
  [[nodiscard]] Result<void> run(const XmlDocument &document);
  /// Headers or footers, for a document that has nothing else.
  [[nodiscard]] Result<void> runPart(pugi::xml_node part);

  [[nodiscard]] const DocxFindings &findings() const { return m_findings; }
  [[nodiscard]] const CommentSpans &comments() const { return m_comments; }
  [[nodiscard]] const NoteCalls &notes() const { return m_notes; }
  /// Whether all text came from `runPart`.
  [[nodiscard]] bool bodyEmpty() const { return m_bodyEmpty; }
  [[nodiscard]] const std::string &language() const { return m_styles.language(); }

 private:
  void blocks(pugi::xml_node parent);
  void block(pugi::xml_node node);
  void paragraph(pugi::xml_node node);
  void openParagraph(BlockKind kind, int level, const std::string &prefix);
  /// `change` says who deleted `node` and when.
  void deletion(pugi::xml_node node, pugi::xml_node change);
  void table(pugi::xml_node node);
  void row(pugi::xml_node node);
  void cell(pugi::xml_node node);
  void chunk(pugi::xml_node node);
  void boxes();
  void renderNotes();
  void readNotes();

  void inlines(pugi::xml_node parent);
  void inlineNode(pugi::xml_node node);
  void inlineRun(pugi::xml_node node);
  void runPiece(pugi::xml_node node);
  void text(std::string_view words);
  void link(pugi::xml_node node);
  void symbol(pugi::xml_node node);
  void fieldCharacter(pugi::xml_node node);
  void simpleField(pugi::xml_node node);
  void call(pugi::xml_node node, NoteCalls::Kind kind);
  void picture(pugi::xml_node node);
  void ruby(pugi::xml_node node);
  void mark(pugi::xml_node node);

  DocxPackage &m_package;
  TextBuilder &m_builder;
  const ImportLimits &m_limits;
  const Progress &m_progress;
  RenderWatch m_watch;
  const bool m_showHidden;
  bool m_bodyEmpty = false;

  DocxStyles m_styles;
  DocxNumbering m_numbering;
  std::optional<XmlDocument> m_footnotes;
  std::optional<XmlDocument> m_endnotes;
  std::map<std::string, pugi::xml_node> m_noteNodes[2];
  NumberStyle m_noteStyle[2] = {NumberStyle::Decimal, NumberStyle::LowerRoman};
  int m_noteNumber[2] = {0, 0};
  PartLinks m_links;

  std::size_t m_chunkBytes = 0;  ///< of embedded files so far
  double m_chunkSeconds = 0;     ///< that reading them took
  NoteCalls m_notes;
  CommentSpans m_comments;
  std::set<std::string> m_closedComments;
  FieldStack m_fields;
  LookMarks m_marks;
  DocxFindings m_findings;

  RunLook m_paragraphRun;
  std::string m_font;
  bool m_hidden = false;   ///< of the run
  bool m_ownMark = false;  ///< the run is the mark of a note that numbers itself
  std::vector<pugi::xml_node> m_boxes;
  std::string m_dropCap;
  bool m_joining = false;  ///< the paragraph before ended with a mark that was deleted
  bool m_titled = false;
  bool m_afterItem = false;  ///< the paragraph before was an item of a list
  bool m_inCell = false;
  bool m_inNote = false;
  bool m_noteBegun = false;
  bool m_noteWordless = false;  ///< the note's first words are still to come
};

/// The one of several representations that is rendered.
[[nodiscard]] pugi::xml_node chosenOf(pugi::xml_node alternate);
/// The words of paragraphs without any structure.
[[nodiscard]] std::string plainWords(pugi::xml_node node);
/// Writes a formula on one line.
void renderFormula(pugi::xml_node node, TextBuilder &builder);

}  // namespace florilegium::import
