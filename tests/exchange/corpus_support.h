// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

#include "florilegium/base/sha256.h"
#include "florilegium/change/apply.h"
#include "florilegium/exchange/exchange.h"
#include "florilegium/model/project.h"
#include "support/catch.h"
#include "support/corpus.h"

namespace testsupport {

using namespace florilegium;
using Json = nlohmann::ordered_json;

/// The n-th UUID of a kind, the same in every run.
inline Uuid uuid(int kind, std::int64_t n) {
  char text[37];
  std::snprintf(text, sizeof text, "%08x-0000-4000-8000-%012llx", static_cast<unsigned>(kind),
                static_cast<unsigned long long>(n));
  return Uuid::parse(text).value();
}

/// A project being built; its texts are handed out by a loader, as a file's would be.
struct Building {
  using Texts = std::map<RevisionId, std::shared_ptr<const Revision>>;

  Project project;
  std::shared_ptr<Texts> texts = std::make_shared<Texts>();

  Building() {
    project.setInfo({uuid(1, 1), "Bloom", 1700000000});
    project.setTextLoader([kept = texts](RevisionId id) -> Result<std::shared_ptr<const Revision>> {
      // A copy, so that a test can see whether it was let go of.
      return std::make_shared<const Revision>(*kept->at(id));
    });
  }

  CoderId coder(std::string name) {
    const CoderId id = project.nextCoderId();
    project.put(Coder{id, uuid(2, id.value), std::move(name)});
    return id;
  }
  CodeId code(std::string name, CodeId parent = {}, std::int64_t rank = 0) {
    Code row;
    row.id = project.nextCodeId();
    row.uuid = uuid(3, row.id.value);
    row.parent = parent;
    row.rank = rank;
    row.name = std::move(name);
    row.colour = {0x2b, 0x4a, static_cast<std::uint8_t>(row.id.value)};
    project.put(row);
    return row.id;
  }
  /// `row` needs no id, revision, length or hash.
  SourceId source(Source row, const std::string &utf8, Structure structure = {}) {
    row.id = project.nextSourceId();
    row.uuid = uuid(4, row.id.value);
    row.revision = RevisionId{row.id.value};
    row.sha256 = sha256(utf8);
    Revision revision;
    revision.id = row.revision;
    revision.sha256 = row.sha256;
    revision.text = SourceText::make(utf8).value();
    revision.structure = std::move(structure);
    row.length = revision.text.length();
    (*texts)[row.revision] = std::make_shared<const Revision>(std::move(revision));
    project.put(row);
    return row.id;
  }
  SourceId source(const std::string &name, const std::string &utf8) {
    Source row;
    row.name = name;
    return source(row, utf8);
  }
  TagId tag(TagRow row) {
    row.id = project.nextTagId();
    row.uuid = uuid(5, row.id.value);
    project.put(row);
    return row.id;
  }
  TagId tag(SourceId source, CodeId code, CoderId coder, Span span) {
    TagRow row;
    row.source = source;
    row.code = code;
    row.coder = coder;
    row.span = span;
    row.created = row.modified = 1700000100;
    return tag(row);
  }
  void memo(MemoOn on, std::int64_t target, std::string text, CoderId coder = {}, Span span = {}) {
    const MemoId id = project.nextMemoId();
    project.put(
        Memo{id, uuid(6, id.value), on, target, span, std::move(text), coder, 1700000200, 1700000300});
  }
};

/// Two coders, a nested codebook, two sources of which one is astral, an orphan, memos on every kind.
inline Building smallProject() {
  Building b;
  const CoderId ana = b.coder("Ana"), ben = b.coder("Ben");
  const CodeId myth = b.code("myth/narrative", {}, 1), claim = b.code("mechanistic claim");
  const CodeId dose = b.code("dose", claim);
  Source first;
  first.name = "Chair by the window";
  first.language = "en";
  first.attributes = {{"author", "A. Writer"}, {"a/b~c", "odd \"name\""}};
  first.origin = {"chair.md",
                  "text/markdown",
                  27,
                  sha256("file"),
                  "UTF-8",
                  "judgement",
                  "https://example.org/chair",
                  "2026-01-01",
                  1700000000,
                  "Markdown 1"};
  first.words = 5;
  const SourceId chair = b.source(first, "The quick 😀 brown fox\nran.\n",
                                  {{{BlockKind::Heading, 2, {0, 21}}, {BlockKind::Paragraph, 0, {22, 26}}},
                                   {{MarkKind::Link, "https://example.org", {4, 9}}}});
  Source second;
  second.name = "שלום";
  second.group = "A group";
  second.rank = 7;
  const SourceId other = b.source(second, "שלום עולם");
  b.tag(chair, dose, ben, {10, 11});
  const TagId quick = b.tag(chair, claim, ana, {4, 9});
  b.tag(other, myth, ana, {0, 4});
  TagRow orphan;
  orphan.source = chair;
  orphan.code = myth;
  orphan.coder = ana;
  orphan.span = {5, 900};
  orphan.orphan = true;
  orphan.certainty = Certainty::Unsure;
  orphan.from = TagOrigin::Search;
  orphan.witness = {"gone", "was ", "", sha256("before")};
  b.tag(orphan);
  b.memo(MemoOn::Tag, quick.value, "why?", ana);
  b.memo(MemoOn::Span, chair.value, "here", ben, {0, 3});
  b.memo(MemoOn::Project, 0, "first **thoughts**");
  b.memo(MemoOn::Source, other.value, "RTL");
  b.memo(MemoOn::Code, dose.value, "in mg\nor ml");
  return b;
}

inline std::string exported(const Project &project, const ExportOptions &options = {}) {
  std::string bytes;
  const auto done = exportProject(project, "corpus", options, [&](std::string_view piece) -> Result<void> {
    bytes += piece;
    return {};
  });
  REQUIRE(done);
  return bytes;
}

inline Json exportedJson(const Project &project, const ExportOptions &options = {}) {
  return Json::parse(exported(project, options));
}

/// What comes of reading a corpus into an empty project.
inline Project loaded(std::string_view bytes) {
  const auto changes = readCorpus(bytes);
  if (!changes) FAIL(changes.error().detail);
  Project project;
  apply(project, *changes);
  return project;
}

}  // namespace testsupport
