// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/import/imported.h"

namespace florilegium::import {

/// An element, a text or a comment of a page. Nodes lie in one array in the order of the page, so that no
/// walk recurses: those below a node are the ones behind it up to `end`.
struct HtmlNode {
  enum class Kind { Element, Text, Comment };
  Kind kind = Kind::Element;
  GumboTag tag = GUMBO_TAG_UNKNOWN;
  int parent = -1;
  int end = 0;            ///< one past the last node below
  std::string_view text;  ///< of a text or comment
  const GumboNode *source = nullptr;

  [[nodiscard]] bool isText() const { return kind == Kind::Text; }
  [[nodiscard]] bool isElement() const { return kind == Kind::Element; }
  [[nodiscard]] bool isHtml() const {
    return isElement() && source->v.element.tag_namespace == GUMBO_NAMESPACE_HTML;
  }
  /// An attribute's value; empty when it is absent.
  [[nodiscard]] std::string_view attribute(const char *name) const;
  [[nodiscard]] bool has(const char *name) const;
};

/// A parsed page. Owns all that its nodes point to.
class HtmlDocument {
 public:
  /// Parses valid UTF-8 without NUL. Never fails for bad markup; fails with TooLarge or BadFormat when markup
  /// is made to exhaust memory or time, and with Cancelled. It may take as much of the processor's time as
  /// its size allows, and at most `seconds`.
  [[nodiscard]] static Result<HtmlDocument> parse(std::string utf8, const ImportLimits &limits,
                                                  const Progress &progress, double seconds = 60);

  HtmlDocument(HtmlDocument &&) noexcept;
  HtmlDocument &operator=(HtmlDocument &&) noexcept;
  ~HtmlDocument();

  [[nodiscard]] const std::vector<HtmlNode> &nodes() const { return m_nodes; }
  /// The first element of this kind; -1 when there is none.
  [[nodiscard]] int first(GumboTag tag) const;
  /// All text below a node, white space simplified, up to about `limit` bytes.
  [[nodiscard]] std::string textOf(int node, std::size_t limit = 2000) const;

 private:
  class Arena;
  HtmlDocument();
  std::unique_ptr<const std::string> m_source;  ///< nodes point into it, so it must not move
  std::unique_ptr<Arena> m_arena;
  std::vector<HtmlNode> m_nodes;
};

/// Markup that a parser can take in linear time: tags nested deeper than `depth` and attributes beyond 200 in
/// one tag are left out, their text kept.
[[nodiscard]] std::string tamed(std::string html, int depth);

}  // namespace florilegium::import
