// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_lines.h"

#include <algorithm>
#include <array>

#include "plain_words.h"
#include "text_words.h"

namespace florilegium::import {

namespace {

constexpr Position longestWrapped = 110;

int indentOf(std::string_view line, std::string_view content) {
  int columns = 0;
  for (const char *c = line.data(); c < content.data() && columns < 80; ++c)
    columns += *c == '\t' ? 4 : 1;
  return columns;
}

bool itemOrNote(const Marker &marker) {
  return marker.kind != Marker::Kind::None && marker.kind != Marker::Kind::Bare;
}

/// What the wrapping of a text looks like.
struct Wrapping {
  Position width = 0;   ///< 0: not wrapped
  bool blanks = false;  ///< blank lines stand between paragraphs
};

Wrapping wrappingOf(const std::vector<Line> &lines) {
  Wrapping wrapping{wrapWidth(lines)};
  std::size_t gaps = 0;
  std::size_t written = 0;
  bool blank = false;
  for (const Line &line : lines) {
    if (!line.blank()) {
      gaps += blank && written > 0 ? 1 : 0;
      ++written;
    }
    blank = line.blank();
  }
  wrapping.blanks = gaps * 40 > written;
  return wrapping;
}

/// A short first line with the paragraph right under it.
bool standsAlone(const Line &line, const Line &next, Position width) {
  if (line.span.length() * 10 > width * 6 || closesSentence(line.content)) return false;
  const LineWords words = wordsOf(line.content);
  return (words.allCapitals() || (words.titleCase() && words.count <= 8)) && startsUpper(next.content) &&
         next.span.length() * 10 > width * 6;
}

/// Whether a paragraph ends with `line` although the next one is not blank.
bool breaksBetween(const std::vector<Line> &lines, const Piece &piece, std::size_t line,
                   const Wrapping &wrapping) {
  const Line &here = lines[line];
  const Line &next = lines[line + 1];
  if (wrapping.width == 0) return true;
  const Marker marker = markerOf(next.content);
  if (marker.kind == Marker::Kind::Quoted && piece.marker.kind == Marker::Kind::Quoted) {
    return marker.depth != piece.marker.depth;
  }
  // A number that wrapping brought to a line's start goes on with a small letter or stands deep in a
  // sentence.
  if (itemOrNote(marker) && (closesSentence(here.content) || piece.marker.kind == marker.kind ||
                             here.span.length() * 10 < wrapping.width * 7)) {
    return true;
  }
  if (piece.first == line && piece.blankBefore && standsAlone(here, next, wrapping.width)) return true;
  if (wrapping.blanks) return false;
  const bool item = itemOrNote(piece.marker);
  if (!item && next.indent >= lines[piece.first].indent + 2 && piece.first != line) return true;
  if (!item && next.indent >= here.indent + 2 && closesSentence(here.content)) return true;
  return here.span.length() * 100 < wrapping.width * 80 && closesSentence(here.content);
}

}  // namespace

std::vector<Line> linesOf(const SourceText &text) {
  const std::string_view utf8 = text.utf8();
  const std::vector<Position> &starts = text.lineStarts();
  std::vector<Line> lines;
  lines.reserve(starts.size());
  std::size_t byte = 0;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const std::size_t feed = std::min(utf8.find('\n', byte), utf8.size());
    const std::string_view whole = utf8.substr(byte, feed - byte);
    Line line;
    line.content = trimmed(whole);
    line.span = {starts[i], i + 1 < starts.size() ? starts[i + 1] - 1 : text.length()};
    line.indent = line.blank() ? 0 : indentOf(whole, line.content);
    lines.push_back(line);
    byte = feed + 1;
  }
  return lines;
}

Position wrapWidth(const std::vector<Line> &lines) {
  std::array<std::size_t, longestWrapped + 2> histogram{};
  std::size_t written = 0;
  for (const Line &line : lines) {
    if (line.blank()) continue;
    ++histogram[static_cast<std::size_t>(std::min(line.span.length(), longestWrapped + 1))];
    ++written;
  }
  Position width = longestWrapped + 1;
  for (std::size_t above = 0; width > 0; --width) {
    above += histogram[static_cast<std::size_t>(width)];
    if (above * 20 > written) break;
  }
  if (width > longestWrapped || width < 40) return 0;
  std::size_t going = 0;
  std::size_t full = 0;
  std::size_t closed = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i].blank() || lines[i + 1].blank()) continue;
    ++going;
    if (lines[i].span.length() * 100 < width * 75) continue;
    ++full;
    closed += closesSentence(lines[i].content) ? 1 : 0;
  }
  return full >= 3 && full * 2 > going && closed * 2 < full ? width : 0;
}

std::vector<Piece> piecesOf(const std::vector<Line> &lines) {
  const Wrapping wrapping = wrappingOf(lines);
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < lines.size();) {
    if (lines[i].blank()) {
      ++i;
      continue;
    }
    Piece piece;
    piece.first = i;
    piece.last = i;
    piece.opening = lines[i].content;
    piece.marker = markerOf(piece.opening);
    piece.indent = lines[i].indent;
    piece.blankBefore = i == 0 || lines[i - 1].blank();
    while (piece.last + 1 < lines.size() && !lines[piece.last + 1].blank() &&
           !breaksBetween(lines, piece, piece.last, wrapping)) {
      ++piece.last;
    }
    piece.closing = lines[piece.last].content;
    piece.span = {lines[i].span.start, lines[piece.last].span.end};
    piece.blankAfter = piece.last + 1 >= lines.size() || lines[piece.last + 1].blank();
    i = piece.last + 1;
    pieces.push_back(piece);
  }
  return pieces;
}

}  // namespace florilegium::import
