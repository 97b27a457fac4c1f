// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_draft.h"

#include <algorithm>

#include "corpus_format.h"
#include "florilegium/base/sha256.h"
#include "florilegium/text/segment.h"

namespace florilegium::exchange {

namespace {

Origin readOrigin(Fields fields) {
  Origin origin;
  origin.file = fields.text("file", Need::IfAny);
  origin.mediaType = fields.text("media_type", Need::IfAny);
  origin.bytes = fields.count("bytes", Need::IfAny);
  origin.sha256 = fields.hash("sha256", Need::IfAny);
  origin.encoding = fields.text("encoding", Need::IfAny);
  origin.encodingFoundBy = fields.text("encoding_found_by", Need::IfAny);
  origin.url = fields.text("url", Need::IfAny);
  origin.captured = fields.text("captured", Need::IfAny);
  origin.imported = fields.time("imported", Need::IfAny);
  origin.reader = fields.text("reader", Need::IfAny);
  return origin;
}

SourceText readText(Fields &fields, const Source &row) {
  std::string utf8 = fields.text("text");
  if (fields.trouble().found()) return {};
  const std::string hash = sha256(utf8);
  auto text = SourceText::make(std::move(utf8));
  if (!text) {
    fields.report("text", "holds " + text.error().detail + " at byte " + std::to_string(text.error().offset));
    return {};
  }
  if (text->length() != row.length)
    fields.report("length", std::to_string(row.length) + " is not the length of the text (" +
                                std::to_string(text->length()) + ")");
  if (hash != row.sha256) fields.report("sha256", "is not the hash of the text (" + hash + ")");
  return *std::move(text);
}

enum class Empty { Refused, Allowed };

/// The span of a block, mark, page or turn, which has to lie in the text.
Span readPlace(Fields &fields, Position length, Empty empty = Empty::Refused) {
  const Span span = fields.span();
  if (span.empty() && empty == Empty::Refused)
    fields.report("end", std::to_string(span.end) + " is also the start");
  if (span.end > length)
    fields.report(
        "end", std::to_string(span.end) + " is beyond the end of the text (" + std::to_string(length) + ")");
  return span;
}

Structure readStructure(Fields &source, Position length) {
  Structure structure;
  const auto each = [&](const char *key, auto &&add) {
    std::size_t index = 0;
    for (Json &element : source.list(key, Need::IfAny))
      add(Fields(element, pointerTo(source.pointerOf(key), index++), source.trouble()));
  };
  each("structure", [&](Fields fields) {
    Block block;
    block.kind = fields.named("kind", blockKindNamed).value_or(BlockKind::Paragraph);
    block.level = static_cast<int>(fields.count("level", Need::IfAny, corpus::maxLevel));
    block.span = readPlace(fields, length);
    structure.blocks.push_back(block);
  });
  each("marks", [&](Fields fields) {
    Mark mark;
    mark.kind = fields.named("kind", markKindNamed).value_or(MarkKind::Bold);
    mark.href = fields.text("href", Need::IfAny);
    mark.span = readPlace(fields, length);
    structure.marks.push_back(std::move(mark));
  });
  each("pages", [&](Fields fields) {
    Page page;
    page.label = fields.text("label", Need::IfAny);
    page.span = readPlace(fields, length, Empty::Allowed);
    structure.pages.push_back(std::move(page));
  });
  each("turns", [&](Fields fields) {
    Turn turn;
    turn.speaker = fields.text("speaker", Need::IfAny);
    if (fields.has("start_ms")) turn.startMs = fields.count("start_ms");
    if (fields.has("end_ms")) turn.endMs = fields.count("end_ms");
    turn.span = readPlace(fields, length);
    structure.turns.push_back(std::move(turn));
  });
  // Views look places up by halving; only equal starts keep the order of the file.
  const auto byStart = [](const auto &a, const auto &b) { return a.span.start < b.span.start; };
  std::stable_sort(structure.blocks.begin(), structure.blocks.end(), byStart);
  std::stable_sort(structure.marks.begin(), structure.marks.end(), byStart);
  std::stable_sort(structure.pages.begin(), structure.pages.end(), byStart);
  std::stable_sort(structure.turns.begin(), structure.turns.end(), byStart);
  return structure;
}

Examples readExamples(Fields &code) {
  Examples examples;
  std::size_t index = 0;
  for (Json &element : code.list("examples", Need::IfAny)) {
    Fields fields(element, pointerTo(code.pointerOf("examples"), index++), code.trouble());
    Example example;
    example.quote = fields.name("quote");
    example.from = fields.text("from", Need::IfAny);
    example.source = fields.uuidIfAny("source").value_or(Uuid());
    examples.push_back(std::move(example));
  }
  return examples;
}

}  // namespace

Coder readCoder(Fields fields) {
  Coder row;
  row.uuid = fields.uuid("id");
  row.name = fields.name("name");
  return row;
}

CodeDraft readCode(Fields fields) {
  CodeDraft code;
  code.row.uuid = fields.uuid("id");
  code.row.name = fields.name("name");
  if (!fields.isNull("parent")) code.parent = fields.uuid("parent");
  const std::string colour = fields.text("colour");
  if (const auto parsed = parseColour(colour))
    code.row.colour = *parsed;
  else
    fields.report("colour", shown(colour) + " is not a colour like \"#2b4aa3\"");
  code.row.shortcut = fields.text("shortcut", Need::IfAny);
  const std::string &key = code.row.shortcut;
  if (!key.empty() && (key.size() != 1 || key < "1" || key > "9"))
    fields.report("shortcut", shown(key) + " is not a key from \"1\" to \"9\"");
  code.row.definition = fields.text("definition", Need::IfAny);
  code.row.example = fields.text("example", Need::IfAny);
  code.row.include = fields.text("include", Need::IfAny);
  code.row.exclude = fields.text("exclude", Need::IfAny);
  code.row.examples = readExamples(fields);
  code.row.codable = fields.flag("codable", true);
  code.memo = fields.text("memo", Need::IfAny);
  return code;
}

AttributeDefinition readAttribute(Fields fields) {
  AttributeDefinition row;
  row.uuid = fields.uuid("id");
  row.name = fields.name("name");
  row.kind = fields.named("kind", attributeKindNamed).value_or(AttributeKind::Text);
  std::size_t index = 0;
  for (const Json &choice : fields.list("choices", Need::IfAny)) {
    const std::string pointer = pointerTo(fields.pointerOf("choices"), index++);
    const std::string text = choice.is_string() ? choice.get<std::string>() : std::string();
    if (text.empty())
      fields.trouble().report(pointer, "has to be a string of at least one character");
    else if (text.find('\0') != text.npos)
      fields.trouble().report(pointer, "holds a NUL character");
    row.choices.push_back(text);
  }
  row.note = fields.text("note", Need::IfAny);
  return row;
}

SourceDraft readSource(Fields fields) {
  SourceDraft source;
  Source &row = source.row;
  row.uuid = fields.uuid("id");
  row.name = fields.name("name");
  row.group = fields.text("group", Need::IfAny);
  row.language = fields.text("language", Need::IfAny);
  row.attributes = fields.texts("attributes");
  source.memo = fields.text("memo", Need::IfAny);
  row.origin = readOrigin(fields.object("origin", Need::IfAny));
  row.length = fields.count("length");
  row.words = fields.count("words", Need::IfAny, row.length);
  row.sha256 = fields.hash("sha256");
  source.revision = std::make_shared<Revision>();
  source.revision->sha256 = row.sha256;
  source.revision->text = readText(fields, row);
  if (fields.trouble().found()) return source;
  if (!fields.has("words")) row.words = countWords(source.revision->text.utf8());
  source.revision->structure = readStructure(fields, row.length);
  return source;
}

TagDraft readTag(Fields fields) {
  TagDraft tag;
  TagRow &row = tag.row;
  row.uuid = fields.uuid("id");
  tag.source = fields.uuid("source");
  tag.code = fields.uuid("code");
  tag.coder = fields.uuid("coder");
  row.span = fields.span();
  if (row.span.empty())
    fields.report("end", std::to_string(row.span.end) + " is also the start: nothing is tagged");
  row.orphan = fields.flag("orphan", false);
  row.kept = row.orphan && fields.flag("kept", false);
  // The rest of an orphan's witness is nowhere but here.
  const Need need = row.orphan ? Need::Always : Need::IfAny;
  row.witness.quote = fields.text("quote");
  row.witness.prefix = fields.text("prefix", need);
  row.witness.suffix = fields.text("suffix", need);
  row.witness.revision = fields.hash("revision", need);
  row.created = fields.time("created");
  row.modified = fields.time("modified", Need::IfAny, row.created);
  tag.memo = fields.text("memo", Need::IfAny);
  row.certainty = fields.named("certainty", certaintyNamed, Need::IfAny).value_or(Certainty::Certain);
  row.from = fields.named("from", tagOriginNamed, Need::IfAny).value_or(TagOrigin::Import);
  return tag;
}

MemoDraft readMemo(Fields fields) {
  MemoDraft memo;
  memo.row.uuid = fields.uuid("id");
  Fields on = fields.object("on");
  memo.row.on = on.named("kind", memoOnNamed).value_or(MemoOn::Project);
  memo.target = on.uuid("id");
  if (memo.row.on == MemoOn::Span) {
    memo.row.span = on.span();
    if (memo.row.span.empty()) on.report("end", std::to_string(memo.row.span.end) + " is also the start");
  }
  memo.row.text = fields.text("text");
  memo.coder = fields.uuidIfAny("coder");
  memo.row.created = fields.time("created");
  memo.row.modified = fields.time("modified", Need::IfAny, memo.row.created);
  return memo;
}

}  // namespace florilegium::exchange
