// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_structure.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "plain_words.h"
#include "text_lines.h"
#include "text_words.h"

namespace florilegium::import {

namespace {

using Kind = Marker::Kind;

/// Pieces of a text on their way to blocks. One pass per rule, each linear.
class Classifier {
 public:
  explicit Classifier(const SourceText &text)
      : m_text(text), m_pieces(piecesOf(linesOf(text))), m_blocks(m_pieces.size()) {
    for (std::size_t i = 0; i < m_pieces.size(); ++i)
      m_blocks[i].span = m_pieces[i].span;
  }

  std::vector<Block> run() {
    countSpeakers();
    collectCalls();
    headings();
    title();
    items();
    notes();
    references();
    quotations();
    return std::move(m_blocks);
  }

 private:
  [[nodiscard]] bool is(std::size_t i, BlockKind kind) const {
    return i < m_blocks.size() && m_blocks[i].kind == kind;
  }

  void countSpeakers() {
    for (const Piece &piece : m_pieces) {
      if (const auto speaker = speakerOf(piece.opening); !speaker.empty()) ++m_speakers[speaker];
    }
  }

  /// "Speaker: ..." where the same label stands before another paragraph too.
  [[nodiscard]] bool isTurn(const Piece &piece) const {
    const auto found = m_speakers.find(speakerOf(piece.opening));
    return found != m_speakers.end() && found->second > 1;
  }

  /// Numbers in brackets that stand inside lines: calls of notes.
  void collectCalls() {
    const std::string_view text = m_text.utf8();
    for (std::size_t open = text.find('['); open != text.npos; open = text.find('[', open + 1)) {
      std::size_t at = open + 1;
      int number = 0;
      while (at < text.size() && at < open + 5 && isAsciiDigit(text[at]))
        number = number * 10 + (text[at++] - '0');
      const bool whole = at > open + 1 && at < text.size() && text[at] == ']';
      if (whole && open > 0 && text[open - 1] != '\n') m_calls.insert(number);
    }
  }

  /// Whether a paragraph clearly longer than a heading follows, or a list.
  [[nodiscard]] bool bodyFollows(std::size_t i, Position least) const {
    if (i + 1 >= m_pieces.size()) return false;
    const Piece &next = m_pieces[i + 1];
    return next.length() >= std::max(least, m_pieces[i].length() + m_pieces[i].length() / 4);
  }

  [[nodiscard]] bool isNumberedHeading(std::size_t i) const {
    const Piece &piece = m_pieces[i];
    const Marker &marker = piece.marker;
    const bool style =
        marker.kind == Kind::Bare || marker.kind == Kind::Dotted || marker.kind == Kind::Dashed;
    if (!style || piece.length() > 150 || i + 1 >= m_pieces.size()) return false;
    const std::string_view words = piece.opening.substr(marker.bytes);
    if (!startsUpper(words) || isAsciiDigit(words.front()) || endsLikeText(words) || holdsSentenceEnd(words))
      return false;
    if (marker.kind == Kind::Bare && (piece.length() > 100 || wordsOf(words).count > 14)) return false;
    const Piece &next = m_pieces[i + 1];
    if (next.marker.kind == marker.kind)
      return next.marker.depth > marker.depth && is(i + 1, BlockKind::Heading);
    if (is(i + 1, BlockKind::Heading)) return true;
    return next.marker.kind == Kind::Bullet || next.length() >= std::max<Position>(60, piece.length());
  }

  [[nodiscard]] bool isPlainHeading(std::size_t i) const {
    const Piece &piece = m_pieces[i];
    if (piece.length() > 100 || i + 1 >= m_pieces.size() || piece.marker.kind != Kind::None) return false;
    const std::string_view line = piece.opening;
    if (!startsUpper(line) || endsLikeText(line) || isByline(line) || isTurn(piece)) return false;
    if (holdsSentenceEnd(line) || holdsDateOfEntry(line)) return false;
    if (startsQuoted(line) && closesSentence(line)) return false;  // somebody speaks
    const LineWords words = wordsOf(line);
    if (words.letters < 2 || words.count > 14) return false;
    const bool aloneAbove = piece.blankBefore || i == 0 || m_pieces[i - 1].length() > piece.length();
    if (!aloneAbove) return false;
    const Kind next = m_pieces[i + 1].marker.kind;
    const bool listFollows = next == Kind::Bullet || next == Kind::Dotted || next == Kind::Bracketed;
    if (words.allCapitals()) return listFollows || is(i + 1, BlockKind::Heading) || bodyFollows(i, 40);
    if (words.titleCase()) return listFollows || nextIsDeeper(i) || bodyFollows(i, 80);
    return words.count <= 9 && piece.length() <= 70 && (piece.blankBefore || !m_pieces[i + 1].blankBefore) &&
           bodyFollows(i, 100);
  }

  /// A heading over a heading that is numbered or over body text itself: not a column of short lines.
  [[nodiscard]] bool nextIsDeeper(std::size_t i) const {
    return is(i + 1, BlockKind::Heading) && m_pieces[i].blankAfter && !is(i + 2, BlockKind::Heading);
  }

  /// From the end to the start, since what follows decides.
  void headings() {
    for (std::size_t i = m_pieces.size(); i-- > 0;) {
      const Piece &piece = m_pieces[i];
      if (!piece.oneLine()) continue;
      const bool list = isReferenceHeading(piece.opening) && i + 1 < m_pieces.size() && i > 0;
      const bool numbered = !list && isNumberedHeading(i);
      if (!list && !numbered && !isPlainHeading(i)) continue;
      m_blocks[i].kind = BlockKind::Heading;
      m_blocks[i].level = piece.marker.numbered() ? std::clamp(piece.marker.depth, 1, 6) : 1;
    }
  }

  void title() {
    if (m_pieces.size() < 2 || !m_pieces[0].oneLine()) return;
    const Piece &piece = m_pieces[0];
    const std::string_view line = piece.opening;
    // "20 Ways to ..." is a title, "1 Introduction" is not.
    const bool countsOnly = piece.marker.number > 1 && !inSequence(0);
    if (piece.length() > 160 || (piece.marker.kind != Kind::None && !countsOnly) || !startsUpper(line) ||
        endsLikeText(line))
      return;
    if (startsQuoted(line) && (startsQuoted(m_pieces[1].opening) || piece.length() > 60)) return;
    const LineWords words = wordsOf(line);
    if (words.count > 25 || words.letters < 2 || isTurn(piece) || startsIgnoringCase(line, "http")) return;
    // The first of several headings in capitals is one of them.
    if (words.allCapitals() && is(0, BlockKind::Heading)) {
      for (std::size_t i = 1; i < m_pieces.size(); ++i) {
        if (is(i, BlockKind::Heading) && m_pieces[i - 1].marker.kind == Kind::Bullet &&
            wordsOf(m_pieces[i].opening).allCapitals())
          return;
      }
    }
    m_blocks[0].kind = BlockKind::Title;
    m_blocks[0].level = 0;
  }

  /// Whether a neighbour has the number before or behind, or the same style.
  [[nodiscard]] bool inSequence(std::size_t i) const {
    const Marker &marker = m_pieces[i].marker;
    const std::size_t from = i >= 3 ? i - 3 : 0;
    for (std::size_t other = from; other < m_pieces.size() && other <= i + 3; ++other) {
      const Marker &near = m_pieces[other].marker;
      if (other != i && near.kind == marker.kind && std::abs(near.number - marker.number) == 1) return true;
    }
    return false;
  }

  void items() {
    std::vector<int> indents;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      const Marker &marker = m_pieces[i].marker;
      const bool bullet = marker.kind == Kind::Bullet;
      const bool numbered = marker.kind == Kind::Dotted || marker.kind == Kind::Dashed ||
                            marker.kind == Kind::Bracketed || marker.kind == Kind::Letter;
      if (m_blocks[i].kind != BlockKind::Paragraph || !(bullet || (numbered && inSequence(i)))) {
        indents.clear();
        continue;
      }
      while (!indents.empty() && indents.back() > m_pieces[i].indent)
        indents.pop_back();
      if (indents.empty() || indents.back() < m_pieces[i].indent) indents.push_back(m_pieces[i].indent);
      m_blocks[i].kind = BlockKind::ListItem;
      m_blocks[i].level = static_cast<int>(std::min<std::size_t>(indents.size(), 9));
    }
  }

  void notes() {
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      if (m_pieces[i].marker.kind != Kind::Note || m_blocks[i].kind != BlockKind::Paragraph) continue;
      const bool called = m_calls.contains(m_pieces[i].marker.number);
      const bool raised = !m_pieces[i].opening.starts_with('[');
      if (called || raised || i * 3 >= m_pieces.size() * 2) m_blocks[i].kind = BlockKind::Footnote;
    }
  }

  [[nodiscard]] bool isEntry(std::size_t i, bool numberedList) const {
    const Piece &piece = m_pieces[i];
    if (m_blocks[i].kind == BlockKind::Heading || piece.length() > 2000) return false;
    if (numberedList) return piece.marker.numbered() || piece.marker.kind == Kind::Note;
    return mayBeReference(piece.opening) || mayBeReference(piece.closing);
  }

  /// Entries from `i` on; one that doesn't look like it is carried along by those round it.
  std::size_t takeEntries(std::size_t i) {
    if (i >= m_pieces.size()) return i;
    const bool numberedList = m_pieces[i].marker.numbered() || m_pieces[i].marker.kind == Kind::Note;
    for (; i < m_pieces.size(); ++i) {
      const std::string_view line = m_pieces[i].opening;
      const bool heading =
          is(i, BlockKind::Heading) && (m_pieces[i].length() < 50 || line.find_first_of(".,") == line.npos);
      const bool bridge = !numberedList && !heading && i + 1 < m_pieces.size() && isEntry(i + 1, false) &&
                          m_pieces[i].length() >= 30;
      if (!isEntry(i, numberedList) && !bridge) break;
      m_blocks[i].kind = BlockKind::Reference;
      m_blocks[i].level = 0;
    }
    return i;
  }

  void references() {
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      if (is(i, BlockKind::Heading) && isReferenceHeading(m_pieces[i].opening)) {
        i = takeEntries(i + 1) - 1;
      } else if (m_blocks[i].kind == BlockKind::Paragraph && isBareListAt(i)) {
        i = takeEntries(i) - 1;
      }
    }
  }

  /// Four entries in a row of author, year and title make a list also without heading.
  [[nodiscard]] bool isBareListAt(std::size_t i) const {
    constexpr std::size_t enough = 4;
    if (i + enough > m_pieces.size()) return false;
    for (std::size_t entry = i; entry < i + enough; ++entry) {
      if (m_pieces[entry].length() > 1000 || !isAuthorDateReference(m_pieces[entry].opening)) return false;
    }
    return true;
  }

  void quotations() {
    std::size_t paragraphs = 0;
    std::size_t quoted = 0;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      if (m_blocks[i].kind != BlockKind::Paragraph) continue;
      if (m_pieces[i].marker.kind == Kind::Quoted) {
        m_blocks[i].kind = BlockKind::Quote;
        m_blocks[i].level = std::min(m_pieces[i].marker.depth, 9);
        continue;
      }
      ++paragraphs;
      quoted += startsQuoted(m_pieces[i].opening) ? 1 : 0;
    }
    // Where many paragraphs start with a quotation mark people talk: dialogue, not quotations.
    if (quoted == 0 || (quoted > 2 && quoted * 5 > paragraphs)) return;
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
      const Piece &piece = m_pieces[i];
      if (m_blocks[i].kind != BlockKind::Paragraph || piece.length() < 40 || piece.length() > 5000) continue;
      const bool besideTalk = (i > 0 && startsQuoted(m_pieces[i - 1].opening)) ||
                              (i + 1 < m_pieces.size() && startsQuoted(m_pieces[i + 1].opening));
      if (besideTalk || !startsQuoted(piece.opening)) continue;
      if (!whollyQuoted(piece.opening, piece.closing, trimmed(m_text.slice(piece.span)))) continue;
      m_blocks[i].kind = BlockKind::Quote;
      m_blocks[i].level = 1;
    }
  }

  const SourceText &m_text;
  std::vector<Piece> m_pieces;
  std::vector<Block> m_blocks;
  std::unordered_map<std::string_view, int> m_speakers;
  std::unordered_set<int> m_calls;
};

}  // namespace

Structure structureOfText(const SourceText &text) {
  Structure structure;
  structure.blocks = Classifier(text).run();
  return structure;
}

std::string titleOf(const SourceText &text, const Structure &structure) {
  if (structure.blocks.empty() || structure.blocks.front().kind != BlockKind::Title) return {};
  return simplified(text.slice(structure.blocks.front().span));
}

}  // namespace florilegium::import
