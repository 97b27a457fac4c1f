// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <bitset>
#include <unordered_map>

#include "html_document.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

constexpr std::size_t mostAttributes = 200;
constexpr int mostFormatting = 48;
constexpr int mostTemplates = 32;

/// Elements that the parser treats in a way of their own. Their places here are their numbers.
enum Class : unsigned { Plain = 0, Void = 1, Raw = 2, Formatting = 4, EndsParagraph = 8, Root = 16 };

struct Known {
  std::string_view name;
  unsigned classes;
};

constexpr auto known = std::to_array<Known>({
    {"p", EndsParagraph},
    {"li", Plain},
    {"dd", Plain},
    {"dt", Plain},
    {"td", Plain},
    {"th", Plain},
    {"tr", Plain},
    {"thead", Plain},
    {"tbody", Plain},
    {"tfoot", Plain},
    {"ul", EndsParagraph},
    {"ol", EndsParagraph},
    {"menu", EndsParagraph},
    {"dl", EndsParagraph},
    {"table", EndsParagraph},
    {"button", Plain},
    {"object", Plain},
    {"caption", Plain},
    {"svg", Plain},
    {"math", Plain},
    {"div", EndsParagraph},
    {"h1", EndsParagraph},
    {"h2", EndsParagraph},
    {"h3", EndsParagraph},
    {"h4", EndsParagraph},
    {"h5", EndsParagraph},
    {"h6", EndsParagraph},
    {"blockquote", EndsParagraph},
    {"section", EndsParagraph},
    {"article", EndsParagraph},
    {"header", EndsParagraph},
    {"footer", EndsParagraph},
    {"nav", EndsParagraph},
    {"aside", EndsParagraph},
    {"main", EndsParagraph},
    {"figure", EndsParagraph},
    {"form", EndsParagraph},
    {"pre", EndsParagraph},
    {"center", EndsParagraph},
    {"address", EndsParagraph},
    {"fieldset", EndsParagraph},
    {"details", EndsParagraph},
    {"summary", EndsParagraph},
    {"figcaption", EndsParagraph},
    {"dir", EndsParagraph},
    {"area", Void},
    {"base", Void},
    {"br", Void},
    {"col", Void},
    {"embed", Void},
    {"hr", Void | EndsParagraph},
    {"img", Void},
    {"input", Void},
    {"link", Void},
    {"meta", Void},
    {"param", Void},
    {"source", Void},
    {"track", Void},
    {"wbr", Void},
    {"bgsound", Void},
    {"keygen", Void},
    {"script", Raw},
    {"style", Raw},
    {"textarea", Raw},
    {"title", Raw},
    {"xmp", Raw | EndsParagraph},
    {"iframe", Raw},
    {"noembed", Raw},
    {"noframes", Raw},
    {"a", Formatting},
    {"b", Formatting},
    {"big", Formatting},
    {"code", Formatting},
    {"em", Formatting},
    {"font", Formatting},
    {"i", Formatting},
    {"nobr", Formatting},
    {"s", Formatting},
    {"small", Formatting},
    {"strike", Formatting},
    {"strong", Formatting},
    {"tt", Formatting},
    {"u", Formatting},
    {"html", Root},
    {"head", Root},
    {"body", Root},
    {"span", Plain},
    {"label", Plain},
    {"cite", Plain},
    {"sup", Plain},
    {"sub", Plain},
    {"option", Plain},
    {"select", Plain},
    {"foreignobject", Plain},
    {"desc", Plain},
    {"template", Plain},
});

constexpr std::size_t number(std::string_view name) {
  std::size_t i = 0;
  while (known[i].name != name)
    ++i;
  return i;
}

using Set = std::bitset<20>;

/// Of the first elements of the table, which suffice for what ends by itself.
Set setOf(std::initializer_list<std::string_view> names) {
  Set set;
  for (const std::string_view name : names)
    set.set(number(name));
  return set;
}

/// What a start tag ends without an end tag: the nearest open element of one kind that stands above the
/// first of the other.
struct Implied {
  Set ended;
  Set within;
};

const Implied &impliedBy(std::size_t element) {
  static const Implied none;
  static const Implied item{setOf({"li"}), setOf({"ul", "ol", "menu", "table", "td"})};
  static const Implied term{setOf({"dd", "dt"}), setOf({"dl", "table", "td"})};
  static const Implied cell{setOf({"td", "th"}), setOf({"tr", "table"})};
  static const Implied row{setOf({"tr"}), setOf({"table"})};
  static const Implied rows{setOf({"thead", "tbody", "tfoot"}), setOf({"table"})};
  static const Implied paragraph{setOf({"p"}), setOf({"td", "th", "table", "button", "object", "caption"})};
  switch (element) {
    case number("li"):
      return item;
    case number("dd"):
    case number("dt"):
      return term;
    case number("td"):
    case number("th"):
      return cell;
    case number("tr"):
      return row;
    case number("thead"):
    case number("tbody"):
    case number("tfoot"):
      return rows;
    default:
      return element < known.size() && (known[element].classes & EndsParagraph) != 0 ? paragraph : none;
  }
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
      const bool raw = !tag.closing && (classesOf(numberOf(tag.name)) & Raw) != 0;
      at = raw ? endOfRaw(m_html, tag.end, tag.name) : tag.end;
    }
    if (m_copied == 0) return {};
    m_result += m_html.substr(m_copied);
    return std::move(m_result);
  }

 private:
  static unsigned classesOf(std::size_t element) {
    return element < known.size() ? known[element].classes : Plain;
  }

  /// An element's place in the table, or a number of its own.
  std::size_t numberOf(const std::string &name) {
    if (m_numbers.empty()) {
      for (std::size_t i = 0; i < known.size(); ++i)
        m_numbers.emplace(known[i].name, i);
    }
    const std::size_t element = m_numbers.emplace(name, m_numbers.size()).first->second;
    if (m_counts.size() <= element) m_counts.resize(element + 64);
    return element;
  }

  /// Whether the tag may stay.
  bool open(const Tag &tag) {
    const std::size_t element = numberOf(tag.name);
    const unsigned classes = classesOf(element);
    if (const Implied &implied = impliedBy(element); implied.ended.any()) end(implied);
    if ((classes & (Void | Raw | Root)) != 0) return true;
    if (inDrawing()) {
      // There "/>" ends an element, and an element of a page's own ends the drawing.
      if (tag.closed && element >= known.size()) return true;
      const bool shared = element == number("a") || element == number("font");
      if ((classes & (EndsParagraph | Formatting)) != 0 && !shared) popTo(number("svg"));
    }
    const bool formatting = (classes & Formatting) != 0;
    const bool full = (element == number("template") && m_templates >= mostTemplates) ||
                      (formatting ? m_formatting >= mostFormatting : m_open.size() >= m_depth);
    if (full) {
      ++m_counts[element].surplus;
      return false;
    }
    if (element == number("template")) ++m_templates;
    ++m_counts[element].open;
    if (formatting) {
      ++m_formatting;
    } else {
      m_open.push_back(element);
    }
    return true;
  }

  bool close(const std::string &name) {
    const std::size_t element = numberOf(name);
    Count &count = m_counts[element];
    if (count.surplus > 0) {
      --count.surplus;
      return false;
    }
    if (element == number("template") && m_templates > 0) --m_templates;
    if (count.open == 0) return true;
    if ((classesOf(element) & Formatting) != 0) {
      --count.open;
      --m_formatting;
    } else {
      popTo(element);
    }
    return true;
  }

  /// Whether an SVG drawing is open, and no part of it that holds a piece of page.
  [[nodiscard]] bool inDrawing() const {
    return m_counts[number("svg")].open > 0 && m_counts[number("foreignobject")].open == 0 &&
           m_counts[number("desc")].open == 0;
  }

  void popTo(std::size_t element) {
    while (m_open.back() != element)
      pop();
    pop();
  }

  void pop() {
    --m_counts[m_open.back()].open;
    m_open.pop_back();
  }

  void end(const Implied &implied) {
    bool any = false;
    for (std::size_t i = 0; i < implied.ended.size(); ++i)
      any = any || (implied.ended[i] && m_counts[i].open > 0);
    for (std::size_t i = any ? m_open.size() : 0; i-- > 0;) {
      const std::size_t element = m_open[i];
      if (element >= implied.ended.size()) continue;
      if (implied.within[element]) return;
      if (!implied.ended[element]) continue;
      while (m_open.size() > i)
        pop();
      return;
    }
  }

  void leaveOut(std::size_t from, std::size_t to) {
    m_result += m_html.substr(m_copied, from - m_copied);
    m_copied = to;
  }

  std::string_view m_html;
  std::size_t m_depth;
  struct Count {
    int open = 0;
    int surplus = 0;  ///< start tags that were left out, so end tags to leave out
  };
  std::unordered_map<std::string, std::size_t> m_numbers;
  std::vector<Count> m_counts = std::vector<Count>(known.size());
  std::vector<std::size_t> m_open;
  int m_formatting = 0;
  int m_templates = 0;  ///< nothing but its own end tag ends one, and at a page's end each costs the depth
  std::string m_result;
  std::size_t m_copied = 0;
};

}  // namespace

std::string tamed(std::string html, int depth) {
  std::string result = Tamer(html, depth).run();
  return result.empty() ? std::move(html) : result;
}

}  // namespace florilegium::import
