// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtf_document.h"

#include <algorithm>
#include <utility>

#include "florilegium/text/utf8.h"
#include "plain_words.h"
#include "symbol_font.h"

namespace florilegium::import {

namespace {

constexpr std::size_t mostStates = 100'000;
constexpr std::size_t mostKept = 1u << 20;

}  // namespace

RtfDocument::RtfDocument(std::string_view bytes, TextBuilder &builder, const ImportLimits &limits,
                         const Progress &progress)
    : m_tokens(bytes), m_limits(limits), m_progress(progress), m_writer(builder) {}

Result<void> RtfDocument::run() {
  for (std::size_t count = 0;; ++count) {
    if (count % 4096 == 0) {
      if (m_progress.cancelled()) return failure(ErrorCode::Cancelled);
      m_progress.report(static_cast<std::int64_t>(m_tokens.at()), static_cast<std::int64_t>(m_tokens.size()));
    }
    if (static_cast<std::int64_t>(m_writer.bytes()) > m_limits.textBytes)
      return failure(ErrorCode::TooLarge, {}, std::to_string(m_limits.textBytes));
    const RtfToken token = m_tokens.next();
    const bool bytes = token.kind == RtfToken::Kind::Hex || token.kind == RtfToken::Kind::Text;
    if (!bytes) flushBytes();
    switch (token.kind) {
      case RtfToken::Kind::End:
        m_findings.openGroups =
            static_cast<int>(std::min<std::size_t>(m_states.size() + m_tooDeep, 1'000'000));
        while (!m_states.empty())
          close();
        m_writer.finish();
        m_writer.writeNotes();
        return {};
      case RtfToken::Kind::Open:
        open();
        break;
      case RtfToken::Kind::Close:
        close();
        break;
      case RtfToken::Kind::Word:
        word(token);
        break;
      case RtfToken::Kind::Symbol:
        symbol(token.sign);
        break;
      case RtfToken::Kind::Hex:
        if (m_skip > 0)
          --m_skip;
        else
          m_bytes += token.sign;
        break;
      case RtfToken::Kind::Text: {
        const auto skipped = std::min(static_cast<std::size_t>(m_skip), token.text.size());
        m_skip -= static_cast<int>(skipped);
        m_bytes += token.text.substr(skipped);
        break;
      }
    }
    if (bytes) {
      m_star = false;
      m_groupStart = false;
    }
  }
}

void RtfDocument::open() {
  m_skip = 0;
  m_star = false;
  if (m_states.size() >= mostStates) {
    ++m_tooDeep;
    return;
  }
  m_states.push_back(m_now);
  m_now.meaning = Meaning::None;
  m_groupStart = true;
  if (m_now.to == To::StyleSheet) {
    m_now.to = To::Style;
    m_tableStyle = 0;
  }
}

void RtfDocument::close() {
  m_skip = 0;
  m_star = false;
  m_groupStart = false;
  if (m_tooDeep > 0) {
    --m_tooDeep;
    return;
  }
  if (m_states.empty()) return;
  const State ended = m_now;
  m_now = m_states.back();
  m_states.pop_back();
  if (ended.meaning != Meaning::None) endMeaning(ended);
}

void RtfDocument::endMeaning(const State &state) {
  if (state.meaning == Meaning::Note) {
    const auto kind = state.noteAtEnd ? NoteCalls::Kind::Endnote : NoteCalls::Kind::Footnote;
    m_writer.endNote(kind, std::exchange(m_comment.id, {}));
    m_callMark = false;
    return;
  }
  const std::string kept = m_kept.substr(std::min(state.keptFrom, m_kept.size()));
  m_kept.resize(std::min(state.keptFrom, m_kept.size()));
  const std::string words = simplified(kept);
  switch (state.meaning) {
    case Meaning::Title:
      m_properties.title = words;
      break;
    case Meaning::Author:
      m_properties.author = words;
      break;
    case Meaning::Subject:
      m_properties.subject = words;
      break;
    case Meaning::Keywords:
      m_properties.keywords = words;
      break;
    case Meaning::Created:
      m_properties.created = std::exchange(m_created, {});
      break;
    case Meaning::Field:
      field(kept);
      break;
    case Meaning::Marker:
      m_listed = true;
      m_prefix = bulletOf(words, m_fonts.font(state.font).name);
      break;
    case Meaning::Margin:
      if (m_findings.margins.size() < 1000) m_findings.margins.push_back(words);
      break;
    case Meaning::Bookmark:
      m_writer.add({RtfRun::Kind::Anchor, "bookmark:" + words, {}, -1});
      break;
    case Meaning::CommentStart:
      m_writer.add({RtfRun::Kind::CommentStart, words, {}, -1});
      break;
    case Meaning::CommentEnd:
      m_writer.add({RtfRun::Kind::CommentEnd, words, {}, -1});
      break;
    case Meaning::CommentAuthor:
      m_comment.author = words;
      break;
    case Meaning::CommentDate:
      break;
    case Meaning::CommentFor:
      m_comment.id = words;
      break;
    case Meaning::Comment:
      m_comment.text = trimmed(kept);
      if (m_comment.id.empty()) {
        m_comment.id = "at " + std::to_string(m_comments.size());
        m_writer.add({RtfRun::Kind::CommentEnd, m_comment.id, {}, -1});
      }
      if (!m_comment.text.empty() && m_comments.size() < 100'000) m_comments.push_back(m_comment);
      m_comment = {};
      break;
    case Meaning::None:
    case Meaning::Note:
      break;
  }
}

/// `HYPERLINK "address"` with `\l "bookmark"`; others need nothing but their result.
void RtfDocument::field(std::string_view instruction) {
  instruction = trimmed(instruction);
  m_fieldLink = -1;
  if (!startsIgnoringCase(instruction, "hyperlink")) return;
  std::string address;
  std::string place;
  bool toPlace = false;
  for (std::string_view rest = trimmed(instruction.substr(9)); !rest.empty(); rest = trimmed(rest)) {
    std::size_t end = 0;
    std::string_view part;
    if (rest[0] == '"') {
      end = std::min(rest.find('"', 1), rest.size());
      part = rest.substr(1, end - 1);
      end = std::min(end + 1, rest.size());
    } else {
      end = std::min(rest.find_first_of(" \t\""), rest.size());
      part = rest.substr(0, end);
    }
    rest.remove_prefix(end);
    if (part == "\\l") {
      toPlace = true;
    } else if (!part.starts_with('\\')) {
      (toPlace ? place : address) = part;
      toPlace = false;
    }
  }
  if (!address.empty())
    m_fieldLink = m_writer.addLink(place.empty() ? address : address + "#" + place);
  else if (!place.empty())
    m_fieldLink = m_writer.addLink("bookmark:" + place);
}

void RtfDocument::symbol(char sign) {
  m_groupStart = false;
  if (sign == '*') {
    m_star = true;
    return;
  }
  if (m_skip > 0) {
    --m_skip;
    return;
  }
  switch (sign) {
    case '~':
      return text("\xC2\xA0");
    case '-':
      return text("\xC2\xAD");
    case '_':
      return text("\xE2\x80\x91");
    case '\t':
      return text("\t");
    case '\r':
    case '\n':
      return endParagraph();
    case '\\':
    case '{':
    case '}':
      return text(std::string_view(&sign, 1));
    default:
      return;
  }
}

void RtfDocument::unicode(int number) {
  m_skip = m_now.unicodeSkip;
  char32_t sign = static_cast<char32_t>(number < 0 ? number + 65536 : number);
  const char32_t high = std::exchange(m_high, 0);
  if (sign >= 0xDC00 && sign < 0xE000 && high != 0) {
    sign = 0x10000 + ((high - 0xD800) << 10) + (sign - 0xDC00);
  } else if (high != 0) {
    text("\xEF\xBF\xBD");
  }
  if (sign >= 0xD800 && sign < 0xDC00) {
    m_high = sign;
    return;
  }
  if (sign >= 0xDC00 && sign < 0xE000) sign = 0xFFFD;
  if (sign == 0 || sign > 0x10FFFF) sign = 0xFFFD;
  std::string utf8;
  if (sign >= 0xF020 && sign <= 0xF0FF) utf8 = symbolText(m_fonts.font(m_now.font).name, sign);
  if (utf8.empty()) appendUtf8(utf8, sign);
  text(utf8);
}

namespace {

/// One sign that only a font of symbols gives a shape.
bool isUnknownSign(std::string_view utf8) {
  if (utf8.empty()) return false;
  const Decoded sign = decodeAt(utf8, 0);
  const char32_t code = sign.codePoint;
  const bool unknown = code == 0xFFFD || (code >= 0x7F && code < 0xA0) || (code >= 0xE000 && code < 0xF900);
  return unknown && sign.bytes == utf8.size();
}

}  // namespace

void RtfDocument::flushBytes() {
  if (m_bytes.empty()) return;
  const std::string bytes = std::exchange(m_bytes, {});
  const bool name = m_now.to == To::FontTable && m_fonts.font(m_now.font).symbols;
  int lost = 0;
  std::string utf8 = m_fonts.decoded(bytes, name ? -1 : m_now.font, lost);
  const bool marker = m_now.to == To::Kept && m_now.meaning == Meaning::Marker;
  if (marker && isUnknownSign(utf8)) {
    // Fonts of signs often name a charset that is not theirs.
    lost = 0;
    if (!m_fonts.font(m_now.font).symbols) utf8 = m_fonts.decoded(bytes, -1, lost);
    if (isUnknownSign(utf8)) utf8 = "•";
    lost = 0;
  }
  if (marker || (m_now.to == To::Body && !m_now.hidden && !m_now.deleted)) m_findings.lost += lost;
  text(utf8);
}

/// Deleted words come in pieces, as their looks change.
void RtfDocument::endDeletion() {
  if (!m_deleted.empty()) noteDeleted({std::exchange(m_deleted, {}), {}, {}}, m_findings.deleted);
}

void RtfDocument::text(std::string_view utf8) {
  if (std::exchange(m_high, 0) != 0) text("\xEF\xBF\xBD");
  switch (m_now.to) {
    case To::Nowhere:
    case To::StyleSheet:
    case To::Info:
      return;
    case To::FontTable:
      m_fonts.addName(m_tableFont, utf8.substr(0, utf8.find(';')));
      return;
    case To::Style:
      if (m_styles.size() < 20'000 && m_styles[m_tableStyle].name.size() < 200)
        m_styles[m_tableStyle].name += utf8.substr(0, utf8.find(';'));
      return;
    case To::Kept:
      if (m_kept.size() < mostKept) m_kept += utf8;
      return;
    case To::Body:
      break;
  }
  if (m_now.hidden) {
    m_findings.hidden += countCodePoints(utf8);
    return;
  }
  if (m_now.deleted) {
    if (m_deleted.size() <= mostDeletedBytes) m_deleted += utf8;
    return;
  }
  endDeletion();
  m_writer.add({RtfRun::Kind::Text, std::string(utf8), m_now.look, m_now.link});
}

RtfParagraph RtfDocument::paragraphNow() {
  RtfParagraph paragraph;
  paragraph.table = m_now.tableLevel >= 0 ? m_now.tableLevel : m_now.table;
  int outline = m_now.outline;
  if (const auto style = m_styles.find(m_now.style); style != m_styles.end()) {
    const std::string name = lowerAscii(style->second.name);
    if (outline < 0) outline = style->second.outline;
    if (outline < 0 && name.starts_with("heading ") && name.size() == 9 && isAsciiDigit(name[8]))
      outline = name[8] - '1';
    paragraph.title = name == "title";
  }
  if (outline >= 0 && outline < 9) paragraph.heading = outline + 1;
  paragraph.item = m_listed;
  paragraph.listLevel = m_now.listLevel + 1;
  paragraph.prefix = std::exchange(m_prefix, {});
  m_listed = false;
  return paragraph;
}

void RtfDocument::endParagraph() {
  if (m_now.to == To::Body) m_writer.endParagraph(paragraphNow());
  if (m_now.to == To::Kept && m_kept.size() < mostKept) m_kept += '\n';
}

}  // namespace florilegium::import
