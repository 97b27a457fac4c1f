// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "odt_lists.h"
#include "office_parts.h"
#include "office_report.h"
#include "render_watch.h"

namespace florilegium::import {

/// What a text held besides its words, for the report.
struct OdtFindings {
  int insertions = 0;
  int deletions = 0;
  std::vector<DeletedWords> deleted;
  int textBoxes = 0;
  int pictures = 0;  ///< without a description
  std::int64_t hidden = 0;
};

/// A comment before its place is known.
struct OdtComment {
  std::string id;
  std::string author;
  std::string date;
  std::string text;
};

/// Puts an OpenDocument text into a builder: its body, then its notes.
class OdtRenderer {
 public:
  enum class Hidden { LeftOut, Shown };
  /// Gives the root of an embedded object, such as a formula, by its address; none when there is none.
  using Objects = std::function<std::optional<XmlDocument>(const std::string &address)>;

  OdtRenderer(const OdtStyles &styles, Objects objects, TextBuilder &builder, Hidden hidden,
              const ImportLimits &limits, const Progress &progress);

  /// Fails with Cancelled, and with TooLarge when the text is above the limits.
  /// `text` is a part of `document`.
  [[nodiscard]] Result<void> run(const XmlDocument &document, pugi::xml_node text);

  [[nodiscard]] const OdtFindings &findings() const { return m_findings; }
  [[nodiscard]] const std::vector<OdtComment> &comments() const { return m_comments; }
  [[nodiscard]] const CommentSpans &spans() const { return m_spans; }
  [[nodiscard]] const NoteCalls &notes() const { return m_notes; }

 private:
  void blocks(pugi::xml_node parent);
  void block(pugi::xml_node node);
  void section(pugi::xml_node node);
  void list(pugi::xml_node node);
  void paragraph(pugi::xml_node node, bool heading);
  void openParagraph(BlockKind kind, int level, const std::string &prefix);
  void table(pugi::xml_node node);
  void row(pugi::xml_node node);
  void boxes();
  void renderNotes();
  void changes(pugi::xml_node node);

  void inlines(pugi::xml_node parent);
  void inlineNode(pugi::xml_node node);
  void styled(pugi::xml_node node);
  void link(pugi::xml_node node);
  void note(pugi::xml_node node);
  void annotation(pugi::xml_node node);
  void frame(pugi::xml_node node);
  void text(std::string_view words);
  void keep(std::string_view words);
  void hide(std::string_view words);

  const OdtStyles &m_styles;
  Objects m_objects;
  TextBuilder &m_builder;
  RenderWatch m_watch;
  const bool m_showHidden;

  OdtLists m_lists;
  NoteCalls m_notes;
  std::vector<pugi::xml_node> m_noteBodies;
  CommentSpans m_spans;
  std::vector<OdtComment> m_comments;
  LookMarks m_marks;
  OdtFindings m_findings;
  std::vector<pugi::xml_node> m_boxes;
  CharacterLook m_look;
  bool m_hidden = false;
  bool m_titled = false;
  bool m_afterItem = false;
  bool m_inCell = false;
  bool m_inNote = false;
  bool m_noteBegun = false;
};

/// Writes a MathML formula on one line.
void renderMathMl(pugi::xml_node node, TextBuilder &builder);

}  // namespace florilegium::import
