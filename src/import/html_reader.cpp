// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "html_encoding.h"
#include "html_metadata.h"
#include "html_page.h"
#include "html_render.h"
#include "normalise.h"
#include "plain_words.h"
#include "reader.h"
#include "rendered_structure.h"

namespace florilegium::import {

namespace {

/// Behind white space, comments and an XML declaration.
std::string_view firstMarkup(std::string_view head) {
  while (true) {
    head = trimmed(head);
    std::string_view close;
    if (head.starts_with("<!--")) close = "-->";
    if (head.starts_with("<?xml")) close = "?>";
    if (close.empty()) return head;
    const std::size_t end = head.find(close);
    if (end == head.npos) return {};
    head.remove_prefix(end + close.size());
  }
}

bool holdsTags(std::string_view head) {
  for (std::size_t at = head.find('<'); at != head.npos; at = head.find('<', at + 1)) {
    const std::string_view rest = head.substr(at + 1);
    for (const std::string_view tag :
         {"p",     "div",  "br",     "h1",      "h2",      "h3",     "a",    "span", "table",      "ul",
          "ol",    "li",   "b",      "i",       "em",      "strong", "body", "html", "head",       "meta",
          "title", "font", "center", "article", "section", "img",    "/p",   "/div", "blockquote", "pre"}) {
      if (!startsIgnoringCase(rest, tag) || rest.size() <= tag.size()) continue;
      const char next = rest[tag.size()];
      if (isAsciiSpace(next) || next == '>' || next == '/') return true;
    }
  }
  return false;
}

Confidence sniffHtml(const Sniffed &file) {
  if (file.binary) return Confidence::No;
  const std::string_view markup = firstMarkup(file.head);
  for (const std::string_view start : {"<!doctype html", "<html", "<head", "<body"}) {
    if (startsIgnoringCase(markup, start)) return Confidence::Sure;
  }
  const bool named = file.ending == "html" || file.ending == "htm" || file.ending == "xhtml" ||
                     file.ending == "xht" || file.ending == "shtml";
  return named && holdsTags(file.head) ? Confidence::Likely : Confidence::No;
}

std::int64_t signsIn(std::string_view text) {
  return std::count_if(text.begin(), text.end(), [](char c) {
    return !isAsciiSpace(c) && (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
  });
}

/// How much of what is seen is not the page's own text.
std::int64_t leftOut(const HtmlDocument &document, const PageMap &map) {
  std::int64_t signs = 0;
  for (std::size_t i = 0; i < document.nodes().size(); ++i) {
    const HtmlNode &node = document.nodes()[i];
    if (node.isText() && map.seen[i] != 0 && map.isMain[i] == 0) signs += signsIn(node.text);
  }
  return signs;
}

/// How much text the page hides; scripts, styles and the like are no text.
std::int64_t hidden(const HtmlDocument &document, const PageMap &map) {
  const std::vector<HtmlNode> &nodes = document.nodes();
  std::int64_t signs = 0;
  for (std::size_t i = 0; i < nodes.size();) {
    const bool machinery = nodes[i].isElement() && map.display[i] == Display::Hidden &&
                           nodes[i].attribute("style").empty() && !nodes[i].has("hidden") &&
                           !nodes[i].has("aria-hidden");
    if (nodes[i].isText() && map.seen[i] == 0) signs += signsIn(nodes[i].text);
    i = machinery ? static_cast<std::size_t>(nodes[i].end) : i + 1;
  }
  return signs;
}

void reportParts(const HtmlDocument &document, const PageMap &map, bool main,
                 std::vector<std::string> &report) {
  const std::int64_t signs = map.main < 0 ? 0 : leftOut(document, map);
  const std::string what = "Navigation, notices, comments and the like ";
  if (signs > 0) {
    report.push_back(what + (main ? "were left out: " : "are marked as boilerplate: ") +
                     counted(signs, "character.", "characters."));
  }
  if (const std::int64_t unseen = hidden(document, map); unseen > 0) {
    report.push_back("Text that the page hides was left out: " +
                     counted(unseen, "character.", "characters."));
  }
}

Result<ImportedText> readHtml(const Input &input) {
  const Encoding encoding = input.options.encoding.empty()
                                ? encodingOfHtml(input.bytes)
                                : Encoding{preferredName(input.options.encoding), FoundBy::Choice};
  return readPage(input, encoding, {});
}

/// Links that name the page's own address lead to the place that they name.
void linkInside(const TextBuilder &builder, const std::string &url, Structure &structure) {
  const std::string own = url.substr(0, url.find('#')) + "#";
  if (own.size() < 9) return;
  for (Mark &mark : structure.marks) {
    if (mark.kind != MarkKind::Link || !mark.href.starts_with(own)) continue;
    const auto place = builder.anchors().find(mark.href.substr(own.size() - 1));
    if (place != builder.anchors().end()) mark.href = "#char=" + std::to_string(place->second);
  }
}

}  // namespace

Result<ImportedText> readPage(const Input &input, const Encoding &encoding, const std::string &url,
                              PageKind kind) {
  ImportedText imported;
  Result<std::string> utf8 =
      decodeFile(input.bytes, encoding, input.limits.textBytes, input.progress, imported.report);
  if (!utf8) return failure(utf8.error());
  Result<HtmlDocument> document = HtmlDocument::parse(*std::move(utf8), input.limits, input.progress);
  if (!document) return failure(document.error());
  const PageMap map = kind == PageKind::Fragment ? seenOf(*document) : mapPage(*document);
  const bool main = input.options.pagePart == PagePart::Main && map.main >= 0;
  TextBuilder builder;
  if (auto done = renderHtml(*document, map, main ? Rendering::Main : Rendering::Marked, builder,
                             input.limits, input.progress, {}, &imported.asides);
      !done) {
    return failure(done.error());
  }
  if (auto done = takeRendered(builder, imported); !done) return failure(done.error());
  readMetadata(*document, map, imported);
  if (!url.empty()) imported.origin.url = url;
  linkInside(builder, imported.origin.url, imported.structure);
  settleStructure(imported.text, imported.name, imported.structure);
  note(encoding, imported.origin);
  reportParts(*document, map, main, imported.report);
  if (builder.gaps() > 0)
    imported.report.push_back("Words that only a style sheet sets apart got a space between them: " +
                              counted(builder.gaps(), "place.", "places."));
  return imported;
}

Reader htmlReader() {
  return {{"html", "Web page", {"html", "htm", "xhtml", "xht", "shtml"}, "text/html"},
          "web page 2",
          sniffHtml,
          readHtml};
}

}  // namespace florilegium::import
