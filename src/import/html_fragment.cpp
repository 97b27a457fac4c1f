// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_fragment.h"

#include "html_render.h"

namespace florilegium::import {

Result<void> renderHtmlFragment(std::string_view html, TextBuilder &builder, const ImportLimits &limits,
                                const Progress &progress) {
  Result<HtmlDocument> document = HtmlDocument::parse(std::string(html), limits, progress);
  if (!document) return failure(document.error());
  const PageMap map = seenOf(*document);
  return renderHtml(*document, map, Rendering::Plain, builder, limits, progress);
}

std::string decodeReference(std::string_view reference) {
  const Result<HtmlDocument> document = HtmlDocument::parse("<body>" + std::string(reference), {}, {});
  if (!document) return std::string(reference);
  for (const HtmlNode &node : document->nodes()) {
    if (node.isText()) return std::string(node.text);
  }
  return std::string(reference);
}

}  // namespace florilegium::import
