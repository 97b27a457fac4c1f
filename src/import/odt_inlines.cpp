// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "florilegium/text/utf8.h"
#include "odt_renderer.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// Elements in a paragraph whose words are not part of the text.
bool isSilent(std::string_view name) {
  return name == "text:change" || name == "text:change-start" || name == "text:change-end" ||
         name == "text:soft-page-break" || name == "office:forms" || name == "text:tracked-changes";
}

pugi::xml_node mathBelow(pugi::xml_node node) {
  if (std::string_view(node.name()) == "math:math") return node;
  return firstBelow(node, "math:math");
}

}  // namespace

void OdtRenderer::inlines(pugi::xml_node parent) {
  for (const pugi::xml_node child : parent.children()) {
    if (m_watch.stopped(child)) return;
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      text(child.value());
    } else if (child.type() == pugi::node_element) {
      inlineNode(child);
    }
  }
}

void OdtRenderer::inlineNode(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (name == "text:span") {
    styled(node);
  } else if (name == "text:s") {
    const int count = numberIn(node.attribute("text:c").value(), 1);
    keep(std::string(static_cast<std::size_t>(std::clamp(count, 1, 1000)), ' '));
  } else if (name == "text:tab") {
    keep("\t");
  } else if (name == "text:line-break") {
    if (!m_hidden) m_builder.lineBreak();
  } else if (name == "text:a") {
    link(node);
  } else if (name == "text:note") {
    note(node);
  } else if (name == "office:annotation") {
    annotation(node);
  } else if (name == "office:annotation-end") {
    m_spans.close(m_builder, attributeOf(node, "office:name"));
  } else if (name == "text:bookmark" || name == "text:bookmark-start" || name == "text:reference-mark" ||
             name == "text:reference-mark-start") {
    m_builder.anchor("#" + attributeOf(node, "text:name"));
    inlines(node);
  } else if (name == "text:bookmark-ref" || name == "text:reference-ref") {
    m_builder.openMark(MarkKind::Link, "#" + attributeOf(node, "text:ref-name"));
    inlines(node);
    m_builder.closeMark(MarkKind::Link);
  } else if (name == "text:ruby") {
    inlines(node.child("text:ruby-base"));
    if (const std::string reading = textBelow(node.child("text:ruby-text")); !reading.empty())
      text("(" + reading + ")");
  } else if (name == "text:hidden-text" || name == "text:hidden-paragraph") {
    if (std::string_view(node.attribute("text:is-hidden").value()) == "false" || m_showHidden) {
      inlines(node);
    } else {
      hide(textBelow(node));
    }
  } else if (name.starts_with("draw:")) {
    frame(node);
  } else if (!isSilent(name)) {
    inlines(node);
  }
}

void OdtRenderer::styled(pugi::xml_node node) {
  const OdtLook style = m_styles.text(nameIn(node, "text:style-name"));
  const CharacterLook before = m_look;
  const bool hiddenBefore = m_hidden;
  if (style.bold) m_look.bold = *style.bold;
  if (style.italic) m_look.italic = *style.italic;
  if (style.raised) {
    m_look.superscript = *style.raised > 0;
    m_look.subscript = *style.raised < 0;
  }
  if (style.hidden) m_hidden = *style.hidden && !m_showHidden;
  inlines(node);
  m_look = before;
  m_hidden = hiddenBefore;
}

void OdtRenderer::link(pugi::xml_node node) {
  const std::string address = attributeOf(node, "xlink:href");
  if (!address.empty()) m_builder.openMark(MarkKind::Link, address);
  inlines(node);
  if (!address.empty()) m_builder.closeMark(MarkKind::Link);
}

void OdtRenderer::note(pugi::xml_node node) {
  const pugi::xml_node citation = node.child("text:note-citation");
  std::string mark = attributeOf(citation, "text:label");
  if (mark.empty()) mark = simplified(textBelow(citation));
  if (mark.empty()) mark = std::to_string(m_noteBodies.size() + 1);
  if (m_inNote || m_hidden) return;
  const bool end = std::string_view(node.attribute("text:note-class").value()) == "endnote";
  m_marks.change(m_builder, {});
  m_notes.call(m_builder, end ? NoteCalls::Kind::Endnote : NoteCalls::Kind::Footnote,
               std::to_string(m_noteBodies.size()), mark);
  m_noteBodies.push_back(node.child("text:note-body"));
}

void OdtRenderer::annotation(pugi::xml_node node) {
  OdtComment comment;
  comment.author = simplified(textIn(node.child("dc:creator")));
  comment.date = simplified(textIn(node.child("dc:date")));
  for (const pugi::xml_node part : node.children()) {
    const std::string_view name = part.name();
    if (name != "text:p" && name != "text:list") continue;
    if (!comment.text.empty()) comment.text += '\n';
    comment.text += simplified(textBelow(part));
  }
  comment.id = attributeOf(node, "office:name");
  const bool spans = !comment.id.empty();
  if (!spans) comment.id = "at " + std::to_string(m_comments.size());
  if (spans) {
    m_spans.open(m_builder, comment.id);
  } else {
    m_spans.close(m_builder, comment.id);
  }
  m_comments.push_back(std::move(comment));
}

/// Text boxes wait for the end of the paragraph; formulas are text; pictures are seen by their descriptions.
void OdtRenderer::frame(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (m_hidden) {
    hide(textBelow(node));
    return;
  }
  if (name == "draw:a" || name == "draw:g") {
    for (const pugi::xml_node child : node.children())
      frame(child);
    return;
  }
  if (const pugi::xml_node box = node.child("draw:text-box")) {
    m_boxes.push_back(box);
    return;
  }
  if (name != "draw:frame") {
    if (firstBelow(node, "text:p")) m_boxes.push_back(node);
    return;
  }
  if (const pugi::xml_node table = node.child("table:table")) m_boxes.push_back(node);
  if (const pugi::xml_node object = node.child("draw:object")) {
    const std::optional<XmlDocument> file = m_objects(attributeOf(object, "xlink:href"));
    const pugi::xml_node formula = mathBelow(file ? file->root() : object);
    if (formula) {
      m_marks.change(m_builder, m_look);
      renderMathMl(formula, m_builder);
      return;
    }
  }
  std::string description = textBelow(node.child("svg:desc"));
  if (description.empty()) description = textBelow(node.child("svg:title"));
  if (const std::string words = simplified(description); !words.empty()) {
    text("[" + words + "]");
  } else if (node.child("draw:image")) {
    ++m_findings.pictures;
  }
}

void OdtRenderer::hide(std::string_view words) {
  std::int64_t signs = countCodePoints(words);
  for (const char c : words)
    signs -= isAsciiSpace(c) ? 1 : 0;
  m_findings.hidden += signs;
}

void OdtRenderer::text(std::string_view words) {
  if (m_hidden) {
    hide(words);
    return;
  }
  m_marks.change(m_builder, m_look);
  m_builder.flow(words);
}

void OdtRenderer::keep(std::string_view words) {
  if (!m_hidden) m_builder.keep(words);
}

void renderMathMl(pugi::xml_node node, TextBuilder &builder) {
  const auto raised = [&](pugi::xml_node part, MarkKind kind) {
    builder.openMark(kind);
    renderMathMl(part, builder);
    builder.closeMark(kind);
  };
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = child.name();
    const pugi::xml_node first = child.first_child();
    const pugi::xml_node second = first.next_sibling();
    if (name == "math:annotation" || name == "math:annotation-xml") continue;
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) {
      builder.keep(simplified(child.value()));
    } else if (name == "math:mo") {
      builder.keep(" " + simplified(textIn(child)) + " ");
    } else if (name == "math:mfrac") {
      renderMathMl(first, builder);
      builder.keep("/");
      renderMathMl(second, builder);
    } else if (name == "math:msup") {
      renderMathMl(first, builder);
      raised(second, MarkKind::Superscript);
    } else if (name == "math:msub") {
      renderMathMl(first, builder);
      raised(second, MarkKind::Subscript);
    } else if (name == "math:msqrt") {
      builder.keep("√");
      renderMathMl(child, builder);
    } else {
      renderMathMl(child, builder);
    }
  }
}

}  // namespace florilegium::import
