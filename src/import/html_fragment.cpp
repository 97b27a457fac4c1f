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

namespace {

constexpr std::size_t mostReferences = 50'000;

std::string decode(const std::string &reference) {
  const Result<HtmlDocument> document = HtmlDocument::parse("<body>" + reference, {}, {});
  if (!document) return reference;
  for (const HtmlNode &node : document->nodes()) {
    if (node.isText()) return std::string(node.text);
  }
  return reference;
}

}  // namespace

std::string References::decoded(std::string_view reference) {
  std::string key(reference);
  if (const auto found = m_known.find(key); found != m_known.end()) return found->second;
  if (m_known.size() >= mostReferences) return key;
  std::string characters = decode(key);
  return m_known.emplace(std::move(key), std::move(characters)).first->second;
}

}  // namespace florilegium::import
