// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/doctor/doctor.h"

#include <map>
#include <set>
#include <tuple>
#include <type_traits>
#include <unordered_set>

#include "florilegium/base/sha256.h"
#include "florilegium/text/fold.h"

namespace florilegium::doctor {

namespace {

std::string quoted(const std::string &text) {
  return "“" + text + "”";
}

std::string at(Span span) {
  return std::to_string(span.start) + ":" + std::to_string(span.end);
}

std::string tagName(const TagRow &tag) {
  return "Tag #" + std::to_string(tag.id.value) + " at " + at(tag.span);
}

bool inside(Span span, Position length) {
  return span.start >= 0 && span.end <= length && !span.empty();
}

template <class Items>
void checkPlaces(const Source &source, Position length, const Items &items, const char *what,
                 std::vector<Finding> &findings) {
  Position last = 0;
  for (const auto &item : items) {
    const bool emptyPage = std::is_same_v<std::decay_t<decltype(item)>, Page> && item.span.empty() &&
                           item.span.start >= 0 && item.span.end <= length;
    if (!emptyPage && !inside(item.span, length))
      findings.push_back({quoted(source.name) + " has a " + what + " at " + at(item.span) + ", outside its " +
                              std::to_string(length) + " characters",
                          source.id, item.span});
    else if (item.span.start < last)
      findings.push_back({quoted(source.name) + " has a " + what + " at " + at(item.span) + " out of order",
                          source.id, item.span});
    last = std::max(last, item.span.start);
  }
}

}  // namespace

std::vector<Check> properties() {
  return {
      {"file", "the file's pages and indexes are whole", {}},
      {"references", "every row that is named is there", {}},
      {"texts", "every text is valid and is the one recorded", {}},
      {"structure", "blocks, marks, pages and turns lie inside their text", {}},
      {"spans", "every tag lies inside its text", {}},
      {"quotes", "every quotation is found at its place", {}},
      {"revisions", "every tag belongs to the present text", {}},
      {"twins", "no tag is there twice", {}},
      {"codebook", "the codebook is a tree with clear names and keys", {}},
      {"memos", "every memo is on something", {}},
      {"attributes", "attributes have clear names and every value fits its kind", {}},
  };
}

void checkText(const Source &source, const Revision &revision, std::vector<Finding> &findings) {
  const std::string &text = revision.text.utf8();
  const auto find = [&](const std::string &what) {
    findings.push_back(
        {"The text of " + quoted(source.name) + " " + what, source.id, {0, revision.text.length()}});
  };
  if (revision.text.length() != source.length)
    find("has " + std::to_string(revision.text.length()) + " characters, but " +
         std::to_string(source.length) + " are recorded");
  if (const std::string hash = sha256(text); hash != source.sha256 || hash != revision.sha256)
    find("is not the one recorded: its SHA-256 is " + hash);
}

void checkStructure(const Source &source, const Revision &revision, std::vector<Finding> &findings) {
  const Position length = revision.text.length();
  checkPlaces(source, length, revision.structure.blocks, "block", findings);
  checkPlaces(source, length, revision.structure.marks, "mark", findings);
  checkPlaces(source, length, revision.structure.pages, "page", findings);
  checkPlaces(source, length, revision.structure.turns, "turn", findings);
}

void checkSpans(const Source &source, const SourceText &text, std::span<const TagRow> tags,
                std::vector<Finding> &findings) {
  for (const TagRow &tag : tags) {
    if (tag.kept && !tag.orphan)
      findings.push_back(
          {tagName(tag) + " of " + quoted(source.name) + " is kept as one without a place, but has one",
           source.id, tag.span});
    if (!tag.orphan && !inside(tag.span, text.length()))
      findings.push_back({tagName(tag) + " lies outside the " + std::to_string(text.length()) +
                              " characters of " + quoted(source.name),
                          source.id, tag.span});
  }
}

void checkQuotes(const Source &source, const SourceText &text, std::span<const TagRow> tags,
                 std::vector<Finding> &findings) {
  for (const TagRow &tag : tags) {
    if (tag.orphan || !inside(tag.span, text.length())) continue;
    const Witness there = witnessOf(text, tag.span, tag.witness.revision);
    if (there.quote != tag.witness.quote)
      findings.push_back({tagName(tag) + " of " + quoted(source.name) + " was put on " +
                              quoted(tag.witness.quote) + ", but " + quoted(there.quote) + " stands there",
                          source.id, tag.span});
    else if (there.prefix != tag.witness.prefix || there.suffix != tag.witness.suffix)
      findings.push_back(
          {tagName(tag) + " of " + quoted(source.name) + " stands among other words than recorded", source.id,
           tag.span});
  }
}

void checkRevisions(const Source &source, std::span<const TagRow> tags, std::vector<Finding> &findings) {
  for (const TagRow &tag : tags)
    if (!tag.orphan && tag.witness.revision != source.sha256)
      findings.push_back(
          {tagName(tag) + " of " + quoted(source.name) + " belongs to another version of the text", source.id,
           tag.span});
}

void checkTwins(const Source &source, std::span<const TagRow> tags, std::vector<Finding> &findings) {
  std::set<std::tuple<CodeId, CoderId, Span>> seen;
  for (const TagRow &tag : tags)
    if (!tag.orphan && !seen.insert({tag.code, tag.coder, tag.span}).second)
      findings.push_back(
          {tagName(tag) + " of " + quoted(source.name) + " is there twice", source.id, tag.span});
}

void checkCodebook(const Project &project, std::vector<Finding> &findings) {
  std::map<std::string, std::string> keys;
  std::set<std::pair<CodeId, std::string>> names;
  for (const Code *code : project.codes()) {
    if (code->name.empty())
      findings.push_back({"Code #" + std::to_string(code->id.value) + " has no name", {}, {}});
    if (!names.insert({code->parent, foldForSearch(code->name)}).second)
      findings.push_back({"Two codes in one place are called " + quoted(code->name), {}, {}});
    if (!code->shortcut.empty())
      if (const auto [holder, fresh] = keys.try_emplace(code->shortcut, code->name); !fresh)
        findings.push_back({"The key " + code->shortcut + " belongs to both " + quoted(holder->second) +
                                " and " + quoted(code->name),
                            {},
                            {}});
  }
  for (const Code *code : project.lostCodes())
    findings.push_back({"The code " + quoted(code->name) + " hangs on no branch of the codebook", {}, {}});
}

void checkMemos(const Project &project, std::vector<Finding> &findings) {
  for (const Memo *memo : project.memos()) {
    const std::int64_t target = memo->target;
    bool there = true;
    if (memo->on == MemoOn::Source) there = project.source({target}) != nullptr;
    if (memo->on == MemoOn::Code) there = project.code({target}) != nullptr;
    if (memo->on == MemoOn::Tag) there = project.tag({target}) != nullptr;
    if (memo->on == MemoOn::Span) {
      const Source *source = project.source({target});
      there = source != nullptr && inside(memo->span, source->length);
    }
    if (!there)
      findings.push_back({"Memo #" + std::to_string(memo->id.value) + " is on a " +
                              std::string(nameOf(memo->on)) + " that is not there",
                          {},
                          memo->span});
  }
}

}  // namespace florilegium::doctor
