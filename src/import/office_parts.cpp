// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_parts.h"

#include <algorithm>

#include "plain_words.h"

namespace florilegium::import {

namespace {

void changeMark(TextBuilder &builder, MarkKind kind, bool before, bool after) {
  if (before && !after) builder.closeMark(kind);
  if (!before && after) builder.openMark(kind);
}

std::string keyOf(NoteCalls::Kind kind, const std::string &id) {
  return (kind == NoteCalls::Kind::Footnote ? "footnote:" : "endnote:") + id;
}

bool isSpace(char32_t c) {
  return c == U' ' || c == U'\n' || c == U'\t' || c == 0xA0;
}

}  // namespace

void LookMarks::change(TextBuilder &builder, const CharacterLook &look) {
  changeMark(builder, MarkKind::Bold, m_now.bold, look.bold);
  changeMark(builder, MarkKind::Italic, m_now.italic, look.italic);
  changeMark(builder, MarkKind::Superscript, m_now.superscript, look.superscript);
  changeMark(builder, MarkKind::Subscript, m_now.subscript, look.subscript);
  m_now = look;
}

void NoteCalls::call(TextBuilder &builder, Kind kind, const std::string &id, const std::string &mark) {
  const std::string key = keyOf(kind, id);
  builder.anchor("call of " + key);
  builder.openMark(MarkKind::Superscript);
  builder.openMark(MarkKind::Link, key);
  builder.keep("[" + mark + "]");
  builder.closeMark(MarkKind::Link);
  builder.closeMark(MarkKind::Superscript);
  if (m_called.insert(key).second) m_notes.push_back({kind, id, mark});
}

void NoteCalls::open(TextBuilder &builder, const Note &note) {
  const std::string key = keyOf(note.kind, note.id);
  builder.openBlock(BlockKind::Footnote, 0);
  builder.anchor(key);
  builder.openMark(MarkKind::Link, "call of " + key);
  builder.keep("[" + note.mark + "]");
  builder.closeMark(MarkKind::Link);
  builder.flow(" ");
}

void CommentSpans::open(TextBuilder &builder, const std::string &id) {
  builder.anchor("comment:" + id);
}

void CommentSpans::close(TextBuilder &builder, const std::string &id) {
  m_ends.insert_or_assign(id, builder.position());
}

Span CommentSpans::spanOf(const TextBuilder &builder, const SourceText &text, const std::string &id) const {
  const auto start = builder.anchors().find("comment:" + id);
  const auto end = m_ends.find(id);
  Span span{start == builder.anchors().end() ? -1 : start->second, end == m_ends.end() ? -1 : end->second};
  if (span.start >= 0 && span.end > span.start) return span;
  const Position at = std::clamp<Position>(std::max(span.start, span.end), 0, text.length());
  span = {at, at};
  for (int steps = 0; steps < 200 && span.start > 0 && isSpace(text.at(span.start - 1)); ++steps)
    --span.start;
  span.end = span.start;
  while (span.start > 0 && !isSpace(text.at(span.start - 1)) && span.end - span.start < 60)
    --span.start;
  if (span.empty()) span = {0, std::min<Position>(1, text.length())};
  return span;
}

std::string plainDate(std::string_view date) {
  static constexpr std::string_view shape = "0000-00-00T00:00:00";
  bool fits = date.size() >= shape.size();
  for (std::size_t i = 0; fits && i < shape.size(); ++i)
    fits = shape[i] == '0' ? isAsciiDigit(date[i]) : date[i] == shape[i];
  return fits ? std::string(date.substr(0, shape.size())) + "Z" : std::string(date);
}

}  // namespace florilegium::import
