// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_metadata.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <map>

#include "florilegium/text/utf8.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// What `meta` elements say, by name or property in lower case; several values of one name are joined.
using Meta = std::map<std::string, std::string>;

Meta metaOf(const HtmlDocument &document) {
  Meta meta;
  for (const HtmlNode &node : document.nodes()) {
    if (!node.isElement() || node.tag != GUMBO_TAG_META) continue;
    std::string_view name = node.attribute("name");
    if (name.empty()) name = node.attribute("property");
    if (name.empty()) name = node.attribute("itemprop");
    if (name.empty()) name = node.attribute("http-equiv");
    const std::string value = simplified(leftOf(node.attribute("content"), 2000));
    if (name.empty() || value.empty()) continue;
    std::string &known = meta[lowerAscii(name)];
    const bool authors =
        startsIgnoringCase(name, "citation_author") || startsIgnoringCase(name, "dc.creator");
    if (known.empty()) {
      known = value;
    } else if (authors && known.size() < 2000) {
      known += "; " + value;
    }
  }
  return meta;
}

std::string firstOf(const Meta &meta, std::initializer_list<const char *> names) {
  for (const char *name : names) {
    if (const auto found = meta.find(name); found != meta.end()) return found->second;
  }
  return {};
}

bool isAddress(std::string_view text) {
  return startsIgnoringCase(text, "http://") || startsIgnoringCase(text, "https://") ||
         startsIgnoringCase(text, "file:");
}

/// "saved from url=(0042)https://..." as browsers write it, and the comments of SingleFile and of the
/// Internet Archive.
void readSaveComment(std::string_view comment, Origin &origin) {
  if (const std::size_t at = comment.find("saved from url="); at != comment.npos) {
    std::string_view address = comment.substr(at + 15);
    if (address.starts_with('(')) address.remove_prefix(std::min(address.find(')') + 1, address.size()));
    address = trimmed(address);
    address = address.substr(0, address.find_first_of(" \t\r\n"));
    if (origin.url.empty() && isAddress(address)) origin.url = address;
  }
  constexpr std::string_view archived = "FILE ARCHIVED ON ";
  if (const std::size_t at = comment.find(archived); at != comment.npos && origin.captured.empty()) {
    const std::string_view rest = comment.substr(at + archived.size(), 60);
    if (const std::size_t end = rest.find(" AND RETRIEVED"); end != rest.npos)
      origin.captured = trimmed(rest.substr(0, end));
  }
  if (comment.find("SingleFile") == comment.npos) return;
  const auto field = [&](std::string_view name) {
    const std::size_t at = comment.find(name);
    if (at == comment.npos) return std::string_view();
    const std::string_view rest = comment.substr(at + name.size());
    return trimmed(rest.substr(0, rest.find('\n')));
  };
  if (origin.url.empty() && isAddress(field("url:"))) origin.url = field("url:");
  origin.captured = field("saved date:");
}

std::string canonicalLink(const HtmlDocument &document) {
  for (const HtmlNode &node : document.nodes()) {
    if (node.isElement() && node.tag == GUMBO_TAG_LINK &&
        equalIgnoringCase(node.attribute("rel"), "canonical") && isAddress(node.attribute("href"))) {
      return std::string(trimmed(node.attribute("href")));
    }
  }
  return {};
}

/// A language tag by its letters; nothing where they can't be one.
std::string languageTag(std::string_view text) {
  std::string tag(trimmed(text.substr(0, text.find_first_of(",;"))));
  std::replace(tag.begin(), tag.end(), '_', '-');
  const bool fits = tag.size() >= 2 && tag.size() <= 35 && isAsciiLetter(tag[0]) && isAsciiLetter(tag[1]) &&
                    std::all_of(tag.begin(), tag.end(),
                                [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-'; });
  return fits ? tag : std::string();
}

/// The text of the first seen element that names itself so, when it is as short as such a thing should be.
std::string labelled(const HtmlDocument &document, const PageMap &map, std::string_view label) {
  const auto &nodes = document.nodes();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (!map.seen[i] || !nodes[i].isElement()) continue;
    if (!equalIgnoringCase(nodes[i].attribute("rel"), label) &&
        !equalIgnoringCase(nodes[i].attribute("itemprop"), label))
      continue;
    const std::string text = document.textOf(static_cast<int>(i), 200);
    if (!text.empty() && text.size() <= 120) return text;
  }
  return {};
}

std::string publishedTime(const HtmlDocument &document, const PageMap &map) {
  const auto &nodes = document.nodes();
  std::string first;
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    if (!map.seen[i] || !nodes[i].isElement()) continue;
    const std::string_view when = nodes[i].attribute("datetime");
    if (when.empty() || when.size() > 40) continue;
    if (equalIgnoringCase(nodes[i].attribute("itemprop"), "datepublished") || nodes[i].has("pubdate"))
      return std::string(when);
    if (first.empty() && nodes[i].tag == GUMBO_TAG_TIME && i < map.isMain.size() && map.isMain[i] != 0)
      first = when;
  }
  return first;
}

/// The string behind a name in JSON, from `at` on; escapes of quotation marks, slashes and letters are
/// undone.
std::string jsonString(std::string_view json, std::string_view name, std::size_t at = 0) {
  at = json.find("\"" + std::string(name) + "\"", at);
  if (at == json.npos) return {};
  at = json.find_first_not_of(" \t\r\n:", at + name.size() + 2);
  if (at == json.npos || json[at] != '"') return {};
  std::string value;
  for (++at; at < json.size() && json[at] != '"' && value.size() < 300; ++at) {
    if (json[at] != '\\') {
      value += json[at];
    } else if (++at < json.size() && json[at] == 'u') {
      std::uint32_t sign = 0;
      const std::string_view digits = json.substr(at + 1, 4);
      std::from_chars(digits.data(), digits.data() + digits.size(), sign, 16);
      const bool letter = sign >= 0x20 && (sign < 0xD800 || sign > 0xDFFF);
      appendUtf8(value, letter ? static_cast<char32_t>(sign) : U'\uFFFD');
      at += digits.size();
    } else if (at < json.size()) {
      value += json[at] == 'n' || json[at] == 't' ? ' ' : json[at];
    }
  }
  return simplified(value);
}

/// What pages tell search engines in JSON-LD.
void readLinkedData(const HtmlDocument &document, std::string &author, std::string &date) {
  const auto &nodes = document.nodes();
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    const bool data = nodes[i].isElement() && nodes[i].tag == GUMBO_TAG_SCRIPT &&
                      equalIgnoringCase(nodes[i].attribute("type"), "application/ld+json");
    if (!data || i + 1 >= nodes.size() || !nodes[i + 1].isText()) continue;
    const std::string_view json = nodes[i + 1].text.substr(0, 200'000);
    if (date.empty()) date = jsonString(json, "datePublished");
    const std::size_t person = json.find("\"author\"");
    if (!author.empty() || person == json.npos) continue;
    author = jsonString(json, "author");
    if (author.empty()) author = jsonString(json.substr(0, json.find('}', person)), "name", person);
    if (isAddress(author)) author.clear();
  }
}

/// The title without the name of the site that pages put behind it.
std::string pageName(const HtmlDocument &document, const Meta &meta, const std::string &heading) {
  const std::string shared = firstOf(meta, {"og:title", "citation_title", "dc.title"});
  std::string title = document.textOf(document.first(GUMBO_TAG_TITLE), 600);
  if (title.empty()) title = shared;
  if (title.empty() || (!heading.empty() && heading.size() >= 8 && title.starts_with(heading)))
    return heading;
  if (!shared.empty() && title.starts_with(shared)) return shared;
  const std::string site = firstOf(meta, {"og:site_name", "application-name"});
  if (!site.empty() && title.size() > site.size() + 3 && title.ends_with(site)) {
    const std::string_view before = trimmed(std::string_view(title).substr(0, title.size() - site.size()));
    for (const std::string_view sign : {"|", "-", "–", "—", "·", "»", "«", ":"}) {
      if (before.ends_with(sign)) return std::string(trimmed(before.substr(0, before.size() - sign.size())));
    }
  }
  return title;
}

}  // namespace

void readMetadata(const HtmlDocument &document, const PageMap &map, ImportedText &imported) {
  const Meta meta = metaOf(document);
  imported.name = std::string(leftOf(pageName(document, meta, document.textOf(map.title, 600)), 300));
  for (const HtmlNode &node : document.nodes()) {
    if (node.kind == HtmlNode::Kind::Comment) readSaveComment(node.text, imported.origin);
  }
  if (imported.origin.url.empty()) imported.origin.url = canonicalLink(document);
  if (const std::string shared = firstOf(meta, {"og:url", "citation_public_url"});
      imported.origin.url.empty() && isAddress(shared)) {
    imported.origin.url = shared;
  }
  if (const int html = document.first(GUMBO_TAG_HTML); html >= 0) {
    const HtmlNode &root = document.nodes()[static_cast<std::size_t>(html)];
    imported.language = languageTag(root.attribute(root.has("lang") ? "lang" : "xml:lang"));
  }
  if (imported.language.empty())
    imported.language =
        languageTag(firstOf(meta, {"content-language", "og:locale", "dc.language", "citation_language"}));
  std::string author =
      firstOf(meta, {"citation_author", "author", "dc.creator", "article:author", "parsely-author"});
  if (author.empty() || isAddress(author)) author = labelled(document, map, "author");
  std::string date =
      firstOf(meta, {"article:published_time", "citation_publication_date", "citation_date", "datepublished",
                     "dc.date", "dc.date.issued", "date", "pubdate", "parsely-pub-date"});
  readLinkedData(document, author, date);
  if (date.empty()) date = publishedTime(document, map);
  const std::string site = firstOf(meta, {"og:site_name", "citation_journal_title", "dc.publisher"});
  if (!author.empty()) imported.attributes["author"] = author;
  if (!date.empty()) imported.attributes["date"] = date;
  if (!site.empty()) imported.attributes["site"] = site;
}

}  // namespace florilegium::import
