// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_render.h"

#include <md4c.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "deadline.h"
#include "html_fragment.h"
#include "markdown_cost.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

class Renderer {
 public:
  Renderer(TextBuilder &builder, const ImportLimits &limits, const Progress &progress)
      : m_builder(builder), m_limits(limits), m_progress(progress) {}

  Result<void> run(std::string_view markdown) {
    if (costsTooMuch(markdown))
      return failure(ErrorCode::BadFormat, {}, "its Markdown takes too long to read");
    m_size = static_cast<std::int64_t>(markdown.size());
    m_end = threadSeconds() + markupSeconds(markdown.size());
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
      return of(self).guarded([&] { of(self).enterBlock(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
      return of(self).guarded([&] { of(self).leaveBlock(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
      return of(self).guarded([&] { of(self).enterSpan(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
      return of(self).guarded([&] { of(self).leaveSpan(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
      return of(self).guarded([&] { of(self).text(type, {text, size}); });
    };
    const int outcome = md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, this);
    if (m_error) return failure(*std::move(m_error));
    if (outcome != 0)
      return failure(ErrorCode::BadFormat, {}, "its Markdown asks for more memory than a text may take");
    return {};
  }

 private:
  struct List {
    bool ordered;
    unsigned next;
  };

  static Renderer &of(void *self) { return *static_cast<Renderer *>(self); }

  /// The parser is C: nothing may be thrown through it, and anything but 0 stops it.
  template <class Act>
  int guarded(Act act) {
    try {
      act();
    } catch (const std::exception &) {
      m_error = Error{ErrorCode::TooLarge, {}, std::to_string(m_limits.textBytes)};
    }
    if (++m_calls % 256 == 0) {
      m_progress.report(std::min(static_cast<std::int64_t>(m_builder.bytes()), m_size), m_size);
      if (m_progress.cancelled()) m_error = Error{ErrorCode::Cancelled, {}, {}};
      if (threadSeconds() > m_end)
        m_error = Error{ErrorCode::BadFormat, {}, "its Markdown takes too long to read"};
    }
    if (static_cast<std::int64_t>(m_builder.bytes()) > m_limits.textBytes)
      m_error = Error{ErrorCode::TooLarge, {}, std::to_string(m_limits.textBytes)};
    return m_error ? 1 : 0;
  }

  [[nodiscard]] int listLevel() const { return static_cast<int>(std::min<std::size_t>(m_lists.size(), 9)); }

  void openText() {
    if (!m_lists.empty()) {
      m_builder.openBlock(BlockKind::ListItem, listLevel(), std::exchange(m_marker, {}));
    } else if (m_quotes > 0) {
      m_builder.openBlock(BlockKind::Quote, std::min(m_quotes, 9));
    } else {
      m_builder.openBlock(BlockKind::Paragraph, 0);
    }
  }

  void separate() { m_builder.separate(m_lists.empty() ? Gap::Paragraph : Gap::Line); }

  void enterBlock(MD_BLOCKTYPE type, void *detail) {
    switch (type) {
      case MD_BLOCK_QUOTE:
        ++m_quotes;
        break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        m_builder.closeBlock();
        separate();
        m_lists.push_back({type == MD_BLOCK_OL,
                           type == MD_BLOCK_OL ? static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start : 0});
        break;
      case MD_BLOCK_LI:
        m_marker = m_lists.back().ordered ? std::to_string(m_lists.back().next++) + ". " : "• ";
        openText();
        break;
      case MD_BLOCK_H:
        m_builder.openBlock(BlockKind::Heading,
                            static_cast<int>(static_cast<MD_BLOCK_H_DETAIL *>(detail)->level),
                            std::exchange(m_marker, {}));
        break;
      case MD_BLOCK_P:
        // A list item's first paragraph is the block that the item has opened.
        if (m_lists.empty() || !m_builder.inBlock()) openText();
        break;
      case MD_BLOCK_CODE:
        if (m_lists.empty() || !m_builder.inBlock()) openText();
        m_code = true;
        break;
      case MD_BLOCK_HTML:
        m_html.clear();
        m_inHtml = true;
        break;
      case MD_BLOCK_TR:
        m_builder.openRow();
        break;
      case MD_BLOCK_TH:
      case MD_BLOCK_TD:
        m_builder.openCell();
        break;
      default:
        break;
    }
  }

  void leaveBlock(MD_BLOCKTYPE type) {
    switch (type) {
      case MD_BLOCK_QUOTE:
        --m_quotes;
        break;
      case MD_BLOCK_UL:
      case MD_BLOCK_OL:
        m_builder.closeBlock();
        m_lists.pop_back();
        separate();
        break;
      case MD_BLOCK_LI:
        m_builder.closeBlock();
        m_marker.clear();
        break;
      case MD_BLOCK_HTML:
        m_inHtml = false;
        m_builder.closeBlock();
        separate();
        if (auto done = renderHtmlFragment(m_html, m_builder, m_limits, m_progress); !done)
          m_error = done.error();
        separate();
        break;
      case MD_BLOCK_TR:
        m_builder.closeRow();
        break;
      case MD_BLOCK_CODE:
      case MD_BLOCK_H:
      case MD_BLOCK_P:
      case MD_BLOCK_HR:
      case MD_BLOCK_TABLE:
        m_code = false;
        m_builder.closeBlock();
        separate();
        break;
      default:
        break;
    }
  }

  void enterSpan(MD_SPANTYPE type, void *detail) {
    ensureBlock();
    if (type == MD_SPAN_EM) m_builder.openMark(MarkKind::Italic);
    if (type == MD_SPAN_STRONG) m_builder.openMark(MarkKind::Bold);
    if (type == MD_SPAN_A)
      m_builder.openMark(MarkKind::Link, plain(static_cast<MD_SPAN_A_DETAIL *>(detail)->href));
    if (type == MD_SPAN_IMG) m_images.push_back(m_builder.bytes());
  }

  void leaveSpan(MD_SPANTYPE type) {
    if (type == MD_SPAN_EM) m_builder.closeMark(MarkKind::Italic);
    if (type == MD_SPAN_STRONG) m_builder.closeMark(MarkKind::Bold);
    if (type == MD_SPAN_A) m_builder.closeMark(MarkKind::Link);
    if (type == MD_SPAN_IMG && !m_images.empty()) {
      if (m_imageOpen) m_builder.join("]");
      m_images.pop_back();
      m_imageOpen = false;
    }
  }

  void ensureBlock() {
    if (!m_builder.inBlock()) openText();
  }

  void text(MD_TEXTTYPE type, std::string_view words) {
    if (m_inHtml) {
      m_html += words;
      return;
    }
    ensureBlock();
    if (!m_images.empty() && !m_imageOpen && type != MD_TEXT_SOFTBR) {
      m_builder.flow("[");
      m_imageOpen = true;
    }
    switch (type) {
      case MD_TEXT_BR:
        m_builder.lineBreak();
        break;
      case MD_TEXT_SOFTBR:
        m_builder.flow(" ");
        break;
      case MD_TEXT_NULLCHAR:
        m_builder.flow("\xEF\xBF\xBD");
        break;
      case MD_TEXT_ENTITY:
        m_builder.flow(m_references.decoded(words));
        break;
      case MD_TEXT_CODE:
        if (m_code) {
          m_builder.verbatim(words);
        } else {
          m_builder.flow(words);
        }
        break;
      case MD_TEXT_HTML:
        inlineHtml(words);
        break;
      default:
        m_builder.flow(words);
        break;
    }
  }

  /// A tag in running text: breaks and marks count, the others vanish.
  void inlineHtml(std::string_view tag) {
    const bool closing = tag.starts_with("</");
    std::string_view name = tag.substr(std::min<std::size_t>(closing ? 2 : 1, tag.size()));
    name = name.substr(0, std::min(name.find_first_of(" \t\n/>"), name.size()));
    const std::string lower = lowerAscii(name);
    if (lower == "br") m_builder.lineBreak();
    static constexpr std::pair<std::string_view, MarkKind> marks[] = {
        {"sup", MarkKind::Superscript}, {"sub", MarkKind::Subscript}, {"b", MarkKind::Bold},
        {"strong", MarkKind::Bold},     {"i", MarkKind::Italic},      {"em", MarkKind::Italic}};
    for (const auto &[mark, kind] : marks) {
      if (lower != mark) continue;
      if (closing) {
        m_builder.closeMark(kind);
      } else {
        m_builder.openMark(kind);
      }
    }
  }

  /// An attribute with its references resolved.
  std::string plain(const MD_ATTRIBUTE &attribute) {
    std::string result;
    for (int i = 0; attribute.size > 0 && attribute.substr_offsets[i] < attribute.size; ++i) {
      const std::string_view part(attribute.text + attribute.substr_offsets[i],
                                  attribute.substr_offsets[i + 1] - attribute.substr_offsets[i]);
      result += attribute.substr_types[i] == MD_TEXT_ENTITY ? m_references.decoded(part) : std::string(part);
    }
    return result;
  }

  TextBuilder &m_builder;
  const ImportLimits &m_limits;
  const Progress &m_progress;
  std::optional<Error> m_error;
  std::vector<List> m_lists;
  std::string m_marker;
  std::string m_html;
  std::vector<std::size_t> m_images;
  References m_references;
  std::size_t m_calls = 0;
  std::int64_t m_size = 0;  ///< of the Markdown, about that of its text
  double m_end = 0;         ///< of the time of the processor that may be taken
  int m_quotes = 0;
  bool m_code = false;
  bool m_inHtml = false;
  bool m_imageOpen = false;
};

}  // namespace

Result<void> renderMarkdown(std::string_view markdown, TextBuilder &builder, const ImportLimits &limits,
                            const Progress &progress) {
  return Renderer(builder, limits, progress).run(markdown);
}

}  // namespace florilegium::import
