// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <algorithm>
#include <set>

#include "florilegium/base/valid_utf8.h"
#include "florilegium/text/segment.h"
#include "florilegium/text/utf8.h"

namespace florilegium::actions {

namespace {

/// Unicode's White_Space.
bool isSpace(char32_t c) {
  return c == U' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

}  // namespace

std::string trim(std::string_view text) {
  const std::string valid = toValidUtf8(text);
  std::size_t from = valid.size();
  std::size_t to = 0;
  for (std::size_t byte = 0; byte < valid.size();) {
    const Decoded decoded = decodeAt(valid, byte);
    if (!isSpace(decoded.codePoint)) {
      from = std::min(from, byte);
      to = byte + decoded.bytes;
    }
    byte += decoded.bytes;
  }
  return from < to ? valid.substr(from, to - from) : std::string();
}

Result<Span> usableSpan(const SourceText &text, Span span) {
  const bool outside = span.start < 0 || span.end > text.length();
  if (outside || span.empty())
    return failure(ErrorCode::BadSpan, std::to_string(span.start) + ":" + std::to_string(span.end),
                   outside ? "the text has " + std::to_string(text.length()) + " characters" : "");
  return widenTo(text, span, Unit::Grapheme);
}

Origin validOrigin(Origin origin) {
  for (std::string *text : {&origin.file, &origin.mediaType, &origin.encoding, &origin.encodingFoundBy,
                            &origin.url, &origin.captured, &origin.reader})
    *text = toValidUtf8(*text);
  return origin;
}

const Tag *twinOf(const Project &project, SourceId source, CodeId code, CoderId coder, Span span) {
  for (const SpanIndex::Entry &entry : project.tagIndex(source).overlapping(span)) {
    if (entry.span != span) continue;
    const Tag *tag = project.tag(TagId{entry.id});
    if (tag->code == code && tag->coder == coder) return tag;
  }
  return nullptr;
}

void MemoHeirs::give(std::int64_t from, std::int64_t to, ChangeSet &changes) {
  const Memo *memo = m_project.memoOn(m_on, from);
  if (memo == nullptr) return;
  auto [kept, fresh] = m_kept.try_emplace(to);
  if (fresh) {
    const Memo *there = m_project.memoOn(m_on, to);
    kept->second = {there != nullptr ? *there : *memo, there != nullptr ? *there : *memo};
    kept->second.after->target = to;
    if (there == nullptr) return;
  }
  kept->second.after->text += "\n\n" + memo->text;
  kept->second.after->modified = m_time;
  removed(changes.memos, *memo);
}

void MemoHeirs::finish(ChangeSet &changes) const {
  for (const auto &[target, change] : m_kept)
    changes.memos.push_back(change);
}

void removeMemoOn(const Project &project, MemoOn on, std::int64_t target, ChangeSet &changes) {
  if (const Memo *memo = project.memoOn(on, target)) removed(changes.memos, *memo);
}

Result<void> removeTagWithMemo(const Project &project, TagId tag, ChangeSet &changes) {
  auto row = project.tagRow(tag);
  if (!row) return failure(row.error());
  removeMemoOn(project, MemoOn::Tag, tag.value, changes);
  removed(changes.tags, std::move(*row));
  return {};
}

std::int64_t sourcesOf(const std::vector<Change<TagRow>> &tags) {
  std::set<SourceId> sources;
  for (const Change<TagRow> &change : tags)
    sources.insert((change.after ? change.after : change.before)->source);
  return static_cast<std::int64_t>(sources.size());
}

}  // namespace florilegium::actions
