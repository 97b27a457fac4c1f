// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/change/change_set.h"

namespace florilegium {

/// How a record lies in its table: one list of columns for storing, comparing and keeping history. The
/// first column is the key. `visit(column, member)` is called for each, in order.
template <class Row>
struct Table;

template <>
struct Table<ProjectInfo> {
  static constexpr const char *name = "project";
  template <class Row, class Visit>
  static void columns(Row &row, Visit &&visit) {
    visit("uuid", row.uuid);
    visit("name", row.name);
    visit("created", row.created);
  }
};

template <>
struct Table<Coder> {
  static constexpr const char *name = "coders";
  template <class Row, class Visit>
  static void columns(Row &row, Visit &&visit) {
    visit("id", row.id);
    visit("uuid", row.uuid);
    visit("name", row.name);
  }
};

template <>
struct Table<Code> {
  static constexpr const char *name = "codes";
  template <class Row, class Visit>
  static void columns(Row &row, Visit &&visit) {
    visit("id", row.id);
    visit("uuid", row.uuid);
    visit("parent", row.parent);
    visit("rank", row.rank);
    visit("name", row.name);
    visit("colour", row.colour);
    visit("shortcut", row.shortcut);
    visit("definition", row.definition);
    visit("example", row.example);
    visit("include", row.include);
    visit("exclude", row.exclude);
    visit("examples", row.examples);
    visit("codable", row.codable);
  }
};

template <>
struct Table<Source> {
  static constexpr const char *name = "sources";
  template <class Row, class Visit>
  static void columns(Row &row, Visit &&visit) {
    visit("id", row.id);
    visit("uuid", row.uuid);
    visit("rank", row.rank);
    visit("name", row.name);
    visit("group_name", row.group);
    visit("language", row.language);
    visit("attributes", row.attributes);
    visit("origin_file", row.origin.file);
    visit("media_type", row.origin.mediaType);
    visit("origin_bytes", row.origin.bytes);
    visit("origin_sha256", row.origin.sha256);
    visit("encoding", row.origin.encoding);
    visit("url", row.origin.url);
    visit("captured", row.origin.captured);
    visit("imported", row.origin.imported);
    visit("reader", row.origin.reader);
    visit("revision", row.revision);
    visit("length", row.length);
    visit("words", row.words);
    visit("sha256", row.sha256);
    visit("encoding_found_by", row.origin.encodingFoundBy);
  }
};

template <>
struct Table<TagRow> {
  static constexpr const char *name = "tags";
  template <class Row, class Visit>
  static void columns(Row &row, Visit &&visit) {
    visit("id", row.id);
    visit("uuid", row.uuid);
    visit("source", row.source);
    visit("code", row.code);
    visit("coder", row.coder);
    visit("start_position", row.span.start);
    visit("end_position", row.span.end);
    visit("created", row.created);
    visit("modified", row.modified);
    visit("certainty", row.certainty);
    visit("made_from", row.from);
    visit("orphan", row.orphan);
    visit("quote", row.witness.quote);
    visit("prefix", row.witness.prefix);
    visit("suffix", row.witness.suffix);
    visit("revision_sha256", row.witness.revision);
    visit("kept", row.kept);
  }
};

template <>
struct Table<Memo> {
  static constexpr const char *name = "memos";
  template <class Row, class Visit>
  static void columns(Row &row, Visit &&visit) {
    visit("id", row.id);
    visit("uuid", row.uuid);
    visit("on_kind", row.on);
    visit("target", row.target);
    visit("start_position", row.span.start);
    visit("end_position", row.span.end);
    visit("text", row.text);
    visit("coder", row.coder);
    visit("created", row.created);
    visit("modified", row.modified);
  }
};

template <>
struct Table<AttributeDefinition> {
  static constexpr const char *name = "attributes";
  template <class Row, class Visit>
  static void columns(Row &row, Visit &&visit) {
    visit("id", row.id);
    visit("uuid", row.uuid);
    visit("rank", row.rank);
    visit("name", row.name);
    visit("kind", row.kind);
    visit("choices", row.choices);
    visit("note", row.note);
  }
};

/// Calls `visit` with every list of changes of a change set. Storage defers foreign keys, so the order
/// does not matter.
template <class Changes, class Visit>
void forEachTable(Changes &changes, Visit &&visit) {
  visit(changes.project);
  visit(changes.coders);
  visit(changes.codes);
  visit(changes.sources);
  visit(changes.tags);
  visit(changes.memos);
  visit(changes.attributes);
}

}  // namespace florilegium
