// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdio>

#include "plain_words.h"
#include "rtf_document.h"

namespace florilegium::import {

namespace {

using Table = std::unordered_map<std::string_view, std::string_view>;

/// Words that stand for a sign.
const Table &signs() {
  static const Table table = {
      {"tab", "\t"},         {"emdash", "—"},       {"endash", "–"},       {"lquote", "‘"},
      {"rquote", "’"},       {"ldblquote", "“"},    {"rdblquote", "”"},    {"bullet", "•"},
      {"emspace", "\u2003"}, {"enspace", "\u2002"}, {"qmspace", "\u2005"}, {"zwj", "\u200D"},
      {"zwnj", "\u200C"},    {"ltrmark", "\u200E"}, {"rtlmark", "\u200F"}, {"zwbo", "\u200B"},
      {"zwnbo", "\u2060"},
  };
  return table;
}

/// Groups that hold no text of the document.
bool isPassedOver(std::string_view name) {
  static const std::unordered_map<std::string_view, int> names = {
      {"colortbl", 0},
      {"pict", 0},
      {"objdata", 0},
      {"nonshppict", 0},
      {"nonesttables", 0},
      {"pntxta", 0},
      {"pntxtb", 0},
      {"xe", 0},
      {"tc", 0},
      {"tcn", 0},
      {"rxe", 0},
      {"txe", 0},
      {"bkmkend", 0},
      {"datafield", 0},
      {"template", 0},
      {"themedata", 0},
      {"listtable", 0},
      {"filetbl", 0},
      {"revtbl", 0},
      {"rsidtbl", 0},
      {"generator", 0},
      {"background", 0},
      {"fldtype", 0},
      {"sp", 0},
      {"objclass", 0},
      {"listoverridetable", 0},
      {"latentstyles", 0},
      {"ftnsep", 0},
      {"ftnsepc", 0},
      {"ftncn", 0},
      {"aftnsep", 0},
      {"aftnsepc", 0},
      {"aftncn", 0},
      {"datastore", 0},
      {"colorschememapping", 0},
      {"shprslt", 0},
      {"panose", 0},
      {"falt", 0},
      {"fontemb", 0},
      {"keycode", 0},
      {"private", 0},
      {"mmathPr", 0},
      {"objname", 0},
      {"operator", 0},
      {"doccomm", 0},
  };
  return names.count(name) > 0;
}

/// Groups behind "\*" that hold text all the same.
bool isTransparent(std::string_view name) {
  return name == "nesttableprops" || name == "ud" || name == "moMath" || name == "moMathPara" ||
         name == "shppict" || name == "shpinst" || name == "protstart" || name == "sectexpand";
}

}  // namespace

void RtfDocument::word(const RtfToken &token) {
  const bool star = std::exchange(m_star, false);
  const bool first = std::exchange(m_groupStart, false) || star;
  if (m_skip > 0 && token.text != "u" && token.text != "bin") {
    // Any word counts as one of the signs that stand in for a Unicode sign.
    --m_skip;
    return;
  }
  const std::string_view name = token.text;
  // A blank may stand before the tables of a file's head.
  const bool table = name == "fonttbl" || name == "stylesheet" || name == "colortbl";
  if ((first || (table && m_now.to == To::Body)) && m_tooDeep == 0 && destination(name)) return;
  if (star && !isTransparent(name) && m_tooDeep == 0) {
    m_now.to = To::Nowhere;
    return;
  }
  if (name == "u") return unicode(token.number);
  if (name == "uc") {
    m_now.unicodeSkip = std::clamp(token.number, 0, 64);
    return;
  }
  if (signWord(name) || paragraphWord(token) || characterWord(token) || tableWord(token)) return;
  static_cast<void>(fileWord(token));
}

void RtfDocument::keepFor(Meaning meaning) {
  m_now.to = To::Kept;
  m_now.meaning = meaning;
  m_now.keptFrom = m_kept.size();
}

bool RtfDocument::destination(std::string_view name) {
  static const std::unordered_map<std::string_view, Meaning> kept = {
      {"title", Meaning::Title},
      {"author", Meaning::Author},
      {"subject", Meaning::Subject},
      {"keywords", Meaning::Keywords},
      {"creatim", Meaning::Created},
      {"fldinst", Meaning::Field},
      {"listtext", Meaning::Marker},
      {"pntext", Meaning::Marker},
      {"header", Meaning::Margin},
      {"headerl", Meaning::Margin},
      {"headerr", Meaning::Margin},
      {"headerf", Meaning::Margin},
      {"footer", Meaning::Margin},
      {"footerl", Meaning::Margin},
      {"footerr", Meaning::Margin},
      {"footerf", Meaning::Margin},
      {"bkmkstart", Meaning::Bookmark},
      {"atrfstart", Meaning::CommentStart},
      {"atrfend", Meaning::CommentEnd},
      {"atnid", Meaning::CommentDate},
      {"atnauthor", Meaning::CommentAuthor},
      {"atndate", Meaning::CommentDate},
      {"atnref", Meaning::CommentFor},
      {"annotation", Meaning::Comment},
  };
  if (m_now.to == To::Nowhere) return false;
  if (name == "shptxt") {
    m_now.shape = false;
    m_now.to = To::Body;
    return true;
  }
  if (isPassedOver(name)) {
    m_findings.pictures += name == "pict" && m_now.to == To::Body ? 1 : 0;
    m_now.to = To::Nowhere;
    return true;
  }
  if (const auto found = kept.find(name); found != kept.end()) {
    const bool info = found->second <= Meaning::Created;
    if (info != (m_now.to == To::Info)) return info;
    keepFor(found->second);
    return true;
  }
  if (name == "fonttbl") {
    m_now.to = To::FontTable;
  } else if (name == "stylesheet") {
    m_now.to = To::StyleSheet;
  } else if (name == "info") {
    m_now.to = To::Info;
  } else if (name == "fldrslt") {
    m_now.link = m_fieldLink >= 0 ? std::exchange(m_fieldLink, -1) : m_now.link;
  } else if (name == "upr") {
    // The first group inside is for programs that don't know Unicode, the other is behind "\*\ud".
    m_now.to = m_now.to == To::Body ? To::Body : m_now.to;
  } else if (name == "footnote") {
    if (m_writer.inNote() || m_now.to != To::Body) {
      m_now.to = To::Nowhere;
      return true;
    }
    m_now.meaning = Meaning::Note;
    m_comment.id.clear();
    if (const RtfRun *last = m_writer.last();
        !m_callMark && last != nullptr && last->look.superscript && last->text.size() <= 6) {
      m_comment.id = trimmed(last->text);
      m_writer.dropLast();
    }
    m_now.look = {};
    m_writer.beginNote();
  } else {
    return false;
  }
  return true;
}

bool RtfDocument::signWord(std::string_view name) {
  const auto found = signs().find(name);
  if (found == signs().end()) return false;
  text(found->second);
  return true;
}

bool RtfDocument::paragraphWord(const RtfToken &token) {
  const std::string_view name = token.text;
  if (name == "par" || name == "sect") {
    endParagraph();
  } else if (name == "line" || name == "softline" || name == "lbr") {
    if (m_now.to == To::Body) m_writer.add({RtfRun::Kind::LineBreak, {}, {}, -1});
    if (m_now.to == To::Kept) text(" ");
  } else if (name == "page" || name == "column") {
    if (m_now.to == To::Body && !m_writer.atStart()) m_writer.add({RtfRun::Kind::LineBreak, {}, {}, -1});
  } else if (name == "pard") {
    m_now.style = 0;
    m_now.outline = -1;
    m_now.listLevel = 0;
    m_now.table = 0;
    m_now.tableLevel = -1;
  } else if (name == "s") {
    if (m_now.to == To::Style)
      m_tableStyle = token.number;
    else
      m_now.style = token.number;
  } else if (name == "cs" || name == "ts" || name == "ds") {
    if (m_now.to == To::Style) m_now.to = To::Nowhere;
  } else if (name == "outlinelevel") {
    if (m_now.to == To::Style)
      m_styles[m_tableStyle].outline = std::clamp(token.number, 0, 9);
    else
      m_now.outline = std::clamp(token.number, 0, 9);
  } else if (name == "ilvl") {
    m_now.listLevel = std::clamp(token.number, 0, 8);
  } else if (name == "chftn") {
    m_callMark = m_now.to == To::Body && !m_writer.inNote();
  } else if (name == "ftnalt") {
    for (std::size_t i = m_states.size();
         m_now.meaning != Meaning::Note && i-- > 0 && i + 8 > m_states.size();)
      if (m_states[i].meaning == Meaning::Note) m_states[i].noteAtEnd = true;
    m_now.noteAtEnd = true;
  } else {
    return false;
  }
  return true;
}

bool RtfDocument::characterWord(const RtfToken &token) {
  const std::string_view name = token.text;
  const bool on = !token.hasNumber || token.number != 0;
  if (name == "b") {
    m_now.look.bold = on;
  } else if (name == "i") {
    m_now.look.italic = on;
  } else if (name == "super" || name == "up") {
    m_now.look.superscript = on;
  } else if (name == "sub" || name == "dn") {
    m_now.look.subscript = on;
  } else if (name == "nosupersub") {
    m_now.look.superscript = false;
    m_now.look.subscript = false;
  } else if (name == "v") {
    m_now.hidden = on;
  } else if (name == "deleted") {
    m_findings.deletions += on && !m_now.deleted ? 1 : 0;
    m_now.deleted = on;
  } else if (name == "revised") {
    m_findings.insertions += on && !m_now.inserted ? 1 : 0;
    m_now.inserted = on;
  } else if (name == "plain") {
    m_now.look = {};
    m_now.hidden = false;
    m_now.deleted = false;
    m_now.inserted = false;
  } else if (name == "f" && token.hasNumber) {
    m_now.font = token.number;
    if (m_now.to == To::FontTable) m_tableFont = token.number;
  } else {
    return false;
  }
  return true;
}

bool RtfDocument::tableWord(const RtfToken &token) {
  const std::string_view name = token.text;
  const bool body = m_now.to == To::Body;
  if (name == "intbl") {
    m_now.table = 1;
  } else if (name == "itap") {
    m_now.tableLevel = std::clamp(token.number, 0, 64);
  } else if (name == "cell" || name == "nestcell") {
    const int level = name == "cell" ? 1 : std::max(2, m_now.tableLevel);
    if (body && !m_prefix.empty())
      m_writer.endParagraph([this, level] {
        RtfParagraph paragraph = paragraphNow();
        paragraph.table = level;
        return paragraph;
      }());
    if (body) m_writer.endCell(level);
  } else if (name == "row" || name == "nestrow") {
    if (body) m_writer.endRow(name == "row" ? 1 : std::max(2, m_now.tableLevel));
  } else {
    return false;
  }
  return true;
}

bool RtfDocument::fileWord(const RtfToken &token) {
  const std::string_view name = token.text;
  if (name == "ansicpg") {
    m_fonts.setFileCodePage(token.number);
  } else if (name == "mac") {
    m_fonts.setFileCodePage(10000);
  } else if (name == "pc") {
    m_fonts.setFileCodePage(437);
  } else if (name == "pca") {
    m_fonts.setFileCodePage(850);
  } else if (name == "fcharset" && m_now.to == To::FontTable) {
    m_fonts.setCharset(m_tableFont, token.number);
  } else if (name == "cpg" && m_now.to == To::FontTable) {
    m_fonts.setCodePage(m_tableFont, token.number);
  } else if (name == "deflang" && m_properties.language.empty()) {
    m_properties.language = languageOf(token.number);
  } else if (m_now.meaning == Meaning::Created && (name == "yr" || name == "mo" || name == "dy")) {
    char part[16];
    std::snprintf(part, sizeof part, name == "yr" ? "%04d" : "-%02d", std::clamp(token.number, 0, 9999));
    m_created += part;
  } else {
    return false;
  }
  return true;
}

}  // namespace florilegium::import
