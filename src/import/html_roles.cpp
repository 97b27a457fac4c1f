// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_roles.h"

#include <algorithm>
#include <array>
#include <string>

#include "html_style.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

template <std::size_t size>
bool isOneOf(std::string_view word, const std::array<std::string_view, size> &words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// Words of classes and ids, as they stand between hyphens, underscores and capitals.
constexpr std::array<std::string_view, 40> noiseWords = {
    "nav",      "navbar",    "navigation",  "menu",        "submenu",       "breadcrumb", "breadcrumbs",
    "cookie",   "cookies",   "consent",     "gdpr",        "share",         "sharing",    "sharedaddy",
    "social",   "addtoany",  "newsletter",  "subscribe",   "subscription",  "signup",     "login",
    "popup",    "modal",     "overlay",     "advert",      "advertisement", "ads",        "adsense",
    "sponsor",  "sponsored", "promo",       "pagination",  "pager",         "skip",       "toolbar",
    "masthead", "noprint",   "printfooter", "editsection", "navbox"};
constexpr std::array<std::string_view, 9> commentWords = {"comments", "comment", "commentlist",
                                                          "disqus",   "respond", "reply",
                                                          "livefyre", "replies", "jetpackcomments"};
constexpr std::array<std::string_view, 25> suspectWords = {
    "header",          "footer",   "sidebar", "widget",  "widgets", "related",    "recommended",
    "recommendations", "promoted", "jp",      "meta",    "tags",    "categories", "byline",
    "author",          "bio",      "banner",  "aside",   "rail",    "teaser",     "trending",
    "popular",         "toc",      "search",  "catlinks"};
constexpr std::array<std::string_view, 15> mainNames = {"entry-content",   "post-content", "article-content",
                                                        "article-body",    "articlebody",  "post-body",
                                                        "story-body",      "page-content", "mw-parser-output",
                                                        "mw-content-text", "main-content", "content-main",
                                                        "td-post-content", "entry",        "post"};

/// The first of these that an element bears says what it is; roles are words, too.
struct AsideWord {
  std::string_view word;
  AsideKind kind;
};
using enum AsideKind;
constexpr std::array asideWords = std::to_array<AsideWord>({{"cookie", Notice},
                                                            {"cookies", Notice},
                                                            {"consent", Notice},
                                                            {"gdpr", Notice},
                                                            {"alertdialog", Notice},
                                                            {"dialog", Notice},
                                                            {"modal", Notice},
                                                            {"popup", Notice},
                                                            {"overlay", Notice},
                                                            {"share", Sharing},
                                                            {"sharing", Sharing},
                                                            {"social", Sharing},
                                                            {"sharedaddy", Sharing},
                                                            {"addtoany", Sharing},
                                                            {"comments", Comments},
                                                            {"commentlist", Comments},
                                                            {"comment", Comments},
                                                            {"disqus", Comments},
                                                            {"respond", Comments},
                                                            {"replies", Comments},
                                                            {"related", Related},
                                                            {"recommended", Related},
                                                            {"popular", Related},
                                                            {"recommendations", Related},
                                                            {"trending", Related},
                                                            {"teaser", Related},
                                                            {"promoted", Related},
                                                            {"advert", Advert},
                                                            {"advertisement", Advert},
                                                            {"ads", Advert},
                                                            {"sponsor", Advert},
                                                            {"sponsored", Advert},
                                                            {"promo", Advert},
                                                            {"newsletter", Form},
                                                            {"subscribe", Form},
                                                            {"subscription", Form},
                                                            {"signup", Form},
                                                            {"login", Form},
                                                            {"search", Form},
                                                            {"nav", Navigation},
                                                            {"navbar", Navigation},
                                                            {"navigation", Navigation},
                                                            {"menu", Navigation},
                                                            {"menubar", Navigation},
                                                            {"submenu", Navigation},
                                                            {"breadcrumb", Navigation},
                                                            {"breadcrumbs", Navigation},
                                                            {"pagination", Navigation},
                                                            {"pager", Navigation},
                                                            {"skip", Navigation},
                                                            {"toc", Navigation},
                                                            {"navbox", Navigation},
                                                            {"footer", Footer},
                                                            {"contentinfo", Footer},
                                                            {"header", Header},
                                                            {"banner", Header},
                                                            {"masthead", Header},
                                                            {"sidebar", Sidebar},
                                                            {"aside", Sidebar},
                                                            {"complementary", Sidebar}});

/// Calls `found` with each word of a class or id in lower case: "siteNav_main" is "site", "nav", "main".
template <class Found>
void eachWord(std::string_view names, Found found) {
  std::string word;
  const auto finish = [&] {
    if (!word.empty()) found(word);
    word.clear();
  };
  char before = ' ';
  for (const char c : names) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool letter = isAsciiLetter(c) || isAsciiDigit(c);
    if (!letter || (upper && before >= 'a' && before <= 'z')) finish();
    if (letter && word.size() < 40) word += lowerAscii(c);
    before = c;
  }
  finish();
}

bool holdsName(std::string_view classes, std::string_view name) {
  for (std::size_t at = 0; at < classes.size();) {
    while (at < classes.size() && isAsciiSpace(classes[at]))
      ++at;
    std::size_t end = at;
    while (end < classes.size() && !isAsciiSpace(classes[end]))
      ++end;
    if (equalIgnoringCase(classes.substr(at, end - at), name)) return true;
    at = end;
  }
  return false;
}

bool isBlockStyle(const std::string &display) {
  return display == "block" || display == "flex" || display == "grid" || display == "table" ||
         display == "list-item";
}

bool isHiddenTag(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_TITLE:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_NOEMBED:
    case GUMBO_TAG_NOFRAMES:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_DATALIST:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_META:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_ANNOTATION_XML:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_PROGRESS:
    case GUMBO_TAG_METER:
      return true;
    default:
      return false;
  }
}

bool isBlockTag(GumboTag tag) {
  switch (tag) {
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FRAMESET:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_LEGEND:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_LISTING:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PLAINTEXT:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_XMP:
    case GUMBO_TAG_MARQUEE:
      return true;
    default:
      return false;
  }
}

/// Whether an element that the parser has no number for bears this name.
bool isNamed(const GumboElement &element, std::string_view name) {
  if (element.tag != GUMBO_TAG_UNKNOWN || element.original_tag.length <= name.size() + 1) return false;
  // The library's own function for this ends the program when a tag lacks its end.
  const std::string_view tag(element.original_tag.data, element.original_tag.length);
  const char behind = tag[name.size() + 1];
  return startsIgnoringCase(tag.substr(1), name) && (isAsciiSpace(behind) || behind == '>' || behind == '/');
}

}  // namespace

Display displayOf(const HtmlNode &node) {
  if (!node.isElement()) return node.isText() ? Display::Inline : Display::Hidden;
  const GumboElement &element = node.source->v.element;
  if (element.tag_namespace == GUMBO_NAMESPACE_SVG) return Display::Hidden;
  if (isHiddenTag(node.tag)) return Display::Hidden;
  if (element.tag_namespace == GUMBO_NAMESPACE_MATHML && isNamed(element, "annotation"))
    return Display::Hidden;
  if (isNamed(element, "dialog") && !node.has("open")) return Display::Hidden;
  if (element.attributes.length > 0) {
    if (node.has("hidden") || equalIgnoringCase(node.attribute("aria-hidden"), "true"))
      return Display::Hidden;
    const std::string display = node.has("style") ? styleValue(node, "display") : std::string();
    if (display == "none" || (node.has("style") && styleValue(node, "visibility") == "hidden"))
      return Display::Hidden;
    if (isBlockStyle(display) && element.tag_namespace == GUMBO_NAMESPACE_HTML) return Display::Block;
  }
  return element.tag_namespace == GUMBO_NAMESPACE_HTML && isBlockTag(node.tag) ? Display::Block
                                                                               : Display::Inline;
}

Part partOf(const HtmlNode &node) {
  if (!node.isHtml()) return Part::Unknown;
  switch (node.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_FORM:
      return Part::Noise;
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ARTICLE:
      return Part::Main;
    default:
      break;
  }
  const std::string role = lowerAscii(node.attribute("role"));
  if (role == "main" || role == "article") return Part::Main;
  if (role == "navigation" || role == "banner" || role == "contentinfo" || role == "search" ||
      role == "dialog" || role == "alertdialog" || role == "menu" || role == "menubar" || role == "toolbar" ||
      role == "alert") {
    return Part::Noise;
  }
  const std::string_view classes = node.attribute("class");
  const std::string_view id = node.attribute("id");
  if (lowerAscii(node.attribute("itemprop")) == "articlebody") return Part::Main;
  Part part = Part::Unknown;
  const auto judge = [&](std::string_view names) {
    bool after = false;  // "has-sidebar", "no-comments": the word tells of another element
    eachWord(names, [&](std::string_view word) {
      if (!after) {
        if (isOneOf(word, commentWords) && part == Part::Unknown) part = Part::Comments;
        if (isOneOf(word, noiseWords) && part != Part::Comments) part = Part::Noise;
        if (isOneOf(word, suspectWords) && part == Part::Unknown) part = Part::Suspect;
      }
      after = word == "has" || word == "no" || word == "with" || word == "open" || word == "without";
    });
  };
  for (const std::string_view name : mainNames) {
    if (holdsName(classes, name) || equalIgnoringCase(id, name)) return Part::Main;
  }
  judge(id);
  judge(classes);
  if (part != Part::Unknown) return part;
  if (role == "complementary" || node.tag == GUMBO_TAG_FOOTER || node.tag == GUMBO_TAG_ASIDE ||
      node.tag == GUMBO_TAG_HEADER) {
    return Part::Suspect;
  }
  return Part::Unknown;
}

AsideKind asideOf(const HtmlNode &node) {
  if (!node.isHtml()) return AsideKind::Unknown;
  AsideKind kind = AsideKind::Unknown;
  std::size_t rank = asideWords.size();
  const auto look = [&](std::string_view word) {
    for (std::size_t i = 0; i < rank; ++i) {
      if (asideWords[i].word == word) rank = i;
    }
  };
  eachWord(node.attribute("id"), look);
  eachWord(node.attribute("class"), look);
  eachWord(node.attribute("role"), look);
  if (rank < asideWords.size()) kind = asideWords[rank].kind;
  if (kind != AsideKind::Unknown) return kind;
  switch (node.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_MENU:
      return AsideKind::Navigation;
    case GUMBO_TAG_FOOTER:
      return AsideKind::Footer;
    case GUMBO_TAG_HEADER:
      return AsideKind::Header;
    case GUMBO_TAG_ASIDE:
      return AsideKind::Sidebar;
    case GUMBO_TAG_FORM:
      return AsideKind::Form;
    default:
      return AsideKind::Unknown;
  }
}

bool namesReferences(const HtmlNode &node) {
  bool found = false;
  const auto look = [&](std::string_view word) {
    found = found || word == "references" || word == "reflist" || word == "bibliography" ||
            word == "refbegin" || word == "citations";
  };
  eachWord(node.attribute("class"), look);
  eachWord(node.attribute("id"), look);
  return found || node.attribute("role") == "doc-bibliography";
}

bool namesFootnotes(const HtmlNode &node) {
  bool found = false;
  const auto look = [&](std::string_view word) {
    found = found || word == "footnotes" || word == "endnotes";
  };
  eachWord(node.attribute("class"), look);
  eachWord(node.attribute("id"), look);
  return found || node.attribute("role") == "doc-endnotes" || node.attribute("role") == "doc-footnote";
}

}  // namespace florilegium::import
