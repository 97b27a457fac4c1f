// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <unordered_map>

#include "html_document.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

constexpr std::size_t mostAttributes = 200;
constexpr int mostFormatting = 48;

template <class Names = std::initializer_list<std::string_view>>
bool isOneOf(std::string_view name, const Names &names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool isVoid(std::string_view name) {
  return isOneOf(name, {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
                        "source", "track", "wbr"});
}

/// What a start tag ends without an end tag: the nearest open element of these names that stands above the
/// first of the names in `within`.
struct Implied {
  std::vector<std::string_view> ended;
  std::vector<std::string_view> within;
};

const Implied &impliedBy(std::string_view name) {
  static const Implied none;
  static const Implied item{{"li"}, {"ul", "ol", "menu", "table", "td"}};
  static const Implied term{{"dd", "dt"}, {"dl", "table", "td"}};
  static const Implied cell{{"td", "th"}, {"tr", "table"}};
  static const Implied row{{"tr"}, {"table"}};
  static const Implied rows{{"thead", "tbody", "tfoot"}, {"table"}};
  static const Implied paragraph{{"p"}, {"td", "th", "table", "button", "object", "caption"}};
  if (name == "li") return item;
  if (name == "dd" || name == "dt") return term;
  if (name == "td" || name == "th") return cell;
  if (name == "tr") return row;
  if (isOneOf(name, {"thead", "tbody", "tfoot"})) return rows;
  if (isOneOf(name,
              {"p",     "div",  "ul",     "ol",         "dl",      "table",   "h1",      "h2",       "h3",
               "h4",    "h5",   "h6",     "blockquote", "section", "article", "header",  "footer",   "nav",
               "aside", "main", "figure", "form",       "pre",     "center",  "address", "fieldset", "hr"})) {
    return paragraph;
  }
  return none;
}

/// Elements that a parser opens again in every block until they are closed.
bool isFormatting(std::string_view name) {
  return isOneOf(name, {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
                        "tt", "u"});
}

/// Elements whose content is no markup.
bool isRaw(std::string_view name) {
  return isOneOf(name, {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"});
}

/// One tag of the source: where it ends, and how much of it fits.
struct Tag {
  std::string name;
  bool closing = false;
  std::size_t end = 0;   ///< behind its ">"
  std::size_t kept = 0;  ///< up to here without surplus attributes
  bool closed = false;   ///< ends with "/>"
};

Tag readTag(std::string_view html, std::size_t at) {
  Tag tag;
  std::size_t i = at + 1;
  if (i < html.size() && html[i] == '/') {
    tag.closing = true;
    ++i;
  }
  const std::size_t name = i;
  while (i < html.size() && !isAsciiSpace(html[i]) && html[i] != '>' && html[i] != '/')
    ++i;
  tag.name = lowerAscii(html.substr(name, std::min<std::size_t>(i - name, 32)));
  std::size_t attributes = 0;
  while (i < html.size() && html[i] != '>') {
    if (isAsciiSpace(html[i]) || html[i] == '/') {
      ++i;
      continue;
    }
    if (++attributes == mostAttributes) tag.kept = i;
    while (i < html.size() && !isAsciiSpace(html[i]) && html[i] != '>' && html[i] != '=' && html[i] != '/')
      ++i;
    std::size_t value = i;
    while (value < html.size() && isAsciiSpace(html[value]))
      ++value;
    if (value >= html.size() || html[value] != '=') {
      i = std::max(i, value);
      continue;
    }
    for (i = value + 1; i < html.size() && isAsciiSpace(html[i]);)
      ++i;
    if (i < html.size() && (html[i] == '"' || html[i] == '\'')) {
      const std::size_t close = html.find(html[i], i + 1);
      i = close == html.npos ? html.size() : close + 1;
    } else {
      while (i < html.size() && !isAsciiSpace(html[i]) && html[i] != '>')
        ++i;
    }
  }
  tag.end = std::min(i + 1, html.size());
  tag.closed = i < html.size() && html[i - 1] == '/';
  if (tag.kept == 0) tag.kept = tag.end;
  return tag;
}

/// Behind raw content, at its closing tag.
std::size_t endOfRaw(std::string_view html, std::size_t from, std::string_view name) {
  for (std::size_t at = html.find("</", from); at != html.npos; at = html.find("</", at + 2)) {
    if (startsIgnoringCase(html.substr(at + 2), name)) return at;
  }
  return html.size();
}

class Tamer {
 public:
  Tamer(std::string_view html, int depth) : m_html(html), m_depth(static_cast<std::size_t>(depth)) {}

  /// The tamed source; empty when nothing had to go.
  std::string run() {
    for (std::size_t at = m_html.find('<'); at != m_html.npos; at = m_html.find('<', at)) {
      const std::string_view rest = m_html.substr(at);
      if (rest.starts_with("<!--")) {
        const std::size_t close = m_html.find("-->", at + 4);
        at = close == m_html.npos ? m_html.size() : close + 3;
        continue;
      }
      const std::size_t letter = rest.starts_with("</") ? 2 : 1;
      if (rest.size() <= letter || !isAsciiLetter(rest[letter])) {
        ++at;
        continue;
      }
      const Tag tag = readTag(m_html, at);
      if (!(tag.closing ? close(tag.name) : open(tag))) {
        leaveOut(at, tag.end);
      } else if (tag.kept != tag.end) {
        leaveOut(tag.kept, tag.end);
        m_result += '>';
      }
      at = tag.closing || !isRaw(tag.name) ? tag.end : endOfRaw(m_html, tag.end, tag.name);
    }
    if (m_copied == 0) return {};
    m_result += m_html.substr(m_copied);
    return std::move(m_result);
  }

 private:
  /// Whether the tag may stay.
  bool open(const Tag &tag) {
    const std::string &name = tag.name;
    if (const Implied &implied = impliedBy(name); !implied.ended.empty()) end(implied);
    if (isVoid(name) || isRaw(name) || isOneOf(name, {"html", "head", "body"})) return true;
    if (tag.closed && (m_counts["svg"] > 0 || m_counts["math"] > 0)) return true;
    if (isFormatting(name) ? m_formatting >= mostFormatting : m_open.size() >= m_depth) {
      ++m_surplus[name];
      return false;
    }
    ++m_counts[name];
    if (isFormatting(name)) {
      ++m_formatting;
    } else {
      m_open.push_back(name);
    }
    return true;
  }

  bool close(const std::string &name) {
    if (const auto surplus = m_surplus.find(name); surplus != m_surplus.end() && surplus->second > 0) {
      --surplus->second;
      return false;
    }
    if (const auto count = m_counts.find(name); count == m_counts.end() || count->second == 0) return true;
    if (isFormatting(name)) {
      --m_counts[name];
      --m_formatting;
    } else {
      end({{name}, {}});
    }
    return true;
  }

  void end(const Implied &implied) {
    for (std::size_t i = m_open.size(); i-- > 0;) {
      if (isOneOf(m_open[i], implied.within)) return;
      if (!isOneOf(m_open[i], implied.ended)) continue;
      for (; m_open.size() > i; m_open.pop_back())
        --m_counts[m_open.back()];
      return;
    }
  }

  void leaveOut(std::size_t from, std::size_t to) {
    m_result += m_html.substr(m_copied, from - m_copied);
    m_copied = to;
  }

  std::string_view m_html;
  std::size_t m_depth;
  std::vector<std::string> m_open;
  std::unordered_map<std::string, int> m_surplus;
  std::unordered_map<std::string, int> m_counts;  ///< of open elements by name
  int m_formatting = 0;
  std::string m_result;
  std::size_t m_copied = 0;
};

}  // namespace

std::string tamed(std::string html, int depth) {
  std::string result = Tamer(html, depth).run();
  return result.empty() ? std::move(html) : result;
}

}  // namespace florilegium::import
