// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_writer.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "codebook_formats.h"
#include "corpus_format.h"
#include "derived_uuid.h"
#include "florilegium/base/version.h"
#include "json_writer.h"

namespace florilegium::exchange {

namespace {

class CorpusWriter {
 public:
  CorpusWriter(const Project &project, const ExportOptions &options, const Sink &sink,
               const Progress &progress);

  [[nodiscard]] Result<void> write();

 private:
  using Text = std::shared_ptr<const Revision>;

  void writeHeader();
  void writeCoders();
  void writeCodes();
  void writeAttributes();
  [[nodiscard]] Result<void> writeSources();
  void writeSource(const Source &source, const Revision &revision);
  void writeOrigin(const Origin &origin);
  void writeStructure(const Structure &structure);
  [[nodiscard]] Result<void> writeTags();
  [[nodiscard]] Result<void> writeTagsOf(const Source &source);
  void writeTag(const Tag &tag, const Witness &witness, const std::string &sourceUuid);
  void writeMemos();
  void writeMemo(const Memo &memo, const Uuid &target);
  void memoField(MemoOn on, std::int64_t target);

  /// The UUID of what a memo is on; none where that is not part of this export.
  [[nodiscard]] std::optional<Uuid> targetOf(const Memo &memo) const;
  [[nodiscard]] bool isWritten(SourceId id) const;
  /// Called after each step of each source.
  [[nodiscard]] Result<void> step();

  const Project &m_project;
  const ExportOptions &m_options;
  const Progress &m_progress;
  JsonWriter m_json;
  std::vector<const Source *> m_sources;
  std::map<CoderId, Coder> m_coders;
  std::map<CodeId, std::string> m_codeUuids;
  std::int64_t m_steps = 0;
};

CorpusWriter::CorpusWriter(const Project &project, const ExportOptions &options, const Sink &sink,
                           const Progress &progress)
    : m_project(project),
      m_options(options),
      m_progress(progress),
      m_json(sink),
      m_sources(project.sources()) {
  if (const auto limit = options.limitSources; limit && *limit < static_cast<std::int64_t>(m_sources.size()))
    m_sources.resize(static_cast<std::size_t>(std::max<std::int64_t>(0, *limit)));
  int number = 0;
  for (const Coder *coder : project.coders()) {
    const std::string place = std::to_string(++number);
    m_coders[coder->id] =
        options.anonymousCoders
            ? Coder{coder->id, derivedUuid(project.info().uuid, "coder " + place), "Coder " + place}
            : *coder;
  }
  for (const Code *code : project.codes())
    m_codeUuids[code->id] = code->uuid.toString();
}

Result<void> CorpusWriter::write() {
  m_json.beginObject();
  writeHeader();
  writeCoders();
  writeCodes();
  writeAttributes();
  if (auto done = writeSources(); !done) return done;
  if (auto done = writeTags(); !done) return done;
  writeMemos();
  m_json.endObject();
  return m_json.finish();
}

void CorpusWriter::writeHeader() {
  const ProjectInfo &info = m_project.info();
  m_json.text("format", corpus::format);
  m_json.number("version", corpus::version);
  m_json.text("generator", "Florilegium " + std::string(version()));
  m_json.text("offsets", corpus::offsets);
  m_json.beginObject("project");
  m_json.plain("id", info.uuid.toString());
  m_json.text("name", info.name);
  m_json.plain("created", toIso8601(info.created));
  memoField(MemoOn::Project, 0);
  m_json.endObject();
}

void CorpusWriter::writeCoders() {
  m_json.beginArray("coders");
  for (const auto &[id, coder] : m_coders) {
    m_json.beginObject();
    m_json.plain("id", coder.uuid.toString());
    m_json.text("name", coder.name);
    m_json.endObject();
  }
  m_json.endArray();
}

void CorpusWriter::writeCodes() {
  m_json.beginArray("codes");
  for (const Code *code : m_project.codes()) {
    const Memo *memo = m_options.memos ? m_project.memoOn(MemoOn::Code, code->id.value) : nullptr;
    writeCode(m_json, *code, code->parent ? &m_codeUuids[code->parent] : nullptr,
              memo != nullptr ? memo->text : std::string());
  }
  m_json.endArray();
}

void CorpusWriter::writeAttributes() {
  const auto attributes = m_project.attributes();
  if (attributes.empty()) return;
  m_json.beginArray("attributes");
  for (const AttributeDefinition *attribute : attributes) {
    m_json.beginObject();
    m_json.plain("id", attribute->uuid.toString());
    m_json.text("name", attribute->name);
    m_json.plain("kind", nameOf(attribute->kind));
    if (!attribute->choices.empty()) {
      m_json.beginArray("choices");
      for (const std::string &choice : attribute->choices)
        m_json.text(choice);
      m_json.endArray();
    }
    m_json.textIfAny("note", attribute->note);
    m_json.endObject();
  }
  m_json.endArray();
}

Result<void> CorpusWriter::writeSources() {
  m_json.beginArray("sources");
  for (const Source *source : m_sources) {
    auto text = m_project.text(source->id);
    if (!text) return failure(text.error());
    writeSource(*source, **text);
    text->reset();
    if (auto done = step(); !done) return done;
  }
  m_json.endArray();
  return {};
}

void CorpusWriter::writeSource(const Source &source, const Revision &revision) {
  m_json.beginObject();
  m_json.plain("id", source.uuid.toString());
  m_json.text("name", source.name);
  m_json.textIfAny("group", source.group);
  m_json.textIfAny("language", source.language);
  // Cleaned first: two names may become one, and the order is that of the names as they are written.
  Attributes attributes;
  for (const auto &[name, value] : source.attributes)
    attributes.emplace(cleaned(name), value);
  m_json.beginObject("attributes");
  for (const auto &[name, value] : attributes)
    m_json.text(name, value);
  m_json.endObject();
  memoField(MemoOn::Source, source.id.value);
  writeOrigin(source.origin);
  m_json.number("length", source.length);
  m_json.number("words", source.words);
  m_json.plain("sha256", source.sha256);
  m_json.text("text", revision.text.utf8());
  writeStructure(revision.structure);
  m_json.endObject();
}

void CorpusWriter::writeOrigin(const Origin &origin) {
  m_json.beginObject("origin");
  m_json.textIfAny("file", origin.file);
  m_json.textIfAny("media_type", origin.mediaType);
  if (origin.bytes != 0) m_json.number("bytes", origin.bytes);
  m_json.textIfAny("sha256", origin.sha256);
  m_json.textIfAny("encoding", origin.encoding);
  m_json.textIfAny("encoding_found_by", origin.encodingFoundBy);
  m_json.textIfAny("url", origin.url);
  m_json.textIfAny("captured", origin.captured);
  if (origin.imported != 0) m_json.plain("imported", toIso8601(origin.imported));
  m_json.textIfAny("reader", origin.reader);
  m_json.endObject();
}

void CorpusWriter::writeStructure(const Structure &structure) {
  const auto range = [this](Span span) {
    m_json.number("start", span.start);
    m_json.number("end", span.end);
  };
  m_json.beginArray("structure");
  for (const Block &block : structure.blocks) {
    m_json.beginObject();
    m_json.plain("kind", nameOf(block.kind));
    if (block.level != 0) m_json.number("level", block.level);
    range(block.span);
    m_json.endObject();
  }
  m_json.endArray();
  m_json.beginArray("marks");
  for (const Mark &mark : structure.marks) {
    m_json.beginObject();
    m_json.plain("kind", nameOf(mark.kind));
    m_json.textIfAny("href", mark.href);
    range(mark.span);
    m_json.endObject();
  }
  m_json.endArray();
  if (!structure.pages.empty()) m_json.beginArray("pages");
  for (const Page &page : structure.pages) {
    m_json.beginObject();
    m_json.textIfAny("label", page.label);
    range(page.span);
    m_json.endObject();
  }
  if (!structure.pages.empty()) m_json.endArray();
  if (!structure.turns.empty()) m_json.beginArray("turns");
  for (const Turn &turn : structure.turns) {
    m_json.beginObject();
    m_json.textIfAny("speaker", turn.speaker);
    if (turn.startMs >= 0) m_json.number("start_ms", turn.startMs);
    if (turn.endMs >= 0) m_json.number("end_ms", turn.endMs);
    range(turn.span);
    m_json.endObject();
  }
  if (!structure.turns.empty()) m_json.endArray();
}

Result<void> CorpusWriter::writeTags() {
  m_json.beginArray("tags");
  for (const Source *source : m_sources) {
    if (auto done = writeTagsOf(*source); !done) return done;
    if (auto done = step(); !done) return done;
  }
  m_json.endArray();
  return {};
}

Result<void> CorpusWriter::writeTagsOf(const Source &source) {
  auto tags = m_project.tagsOf(source.id);
  std::sort(tags.begin(), tags.end(),
            [](const Tag *a, const Tag *b) { return std::tie(a->span, a->id) < std::tie(b->span, b->id); });
  const std::string sourceUuid = source.uuid.toString();
  Text revision;
  for (const Tag *tag : tags) {
    if (tag->orphan) {
      const auto row = m_project.tagRow(tag->id);
      if (!row) return failure(row.error());
      writeTag(*tag, row->witness, sourceUuid);
      continue;
    }
    if (!revision) {
      auto text = m_project.text(source.id);
      if (!text) return failure(text.error());
      revision = *std::move(text);
    }
    writeTag(*tag, witnessOf(revision->text, tag->span, source.sha256), sourceUuid);
  }
  return {};
}

void CorpusWriter::writeTag(const Tag &tag, const Witness &witness, const std::string &sourceUuid) {
  m_json.beginObject();
  m_json.plain("id", tag.uuid.toString());
  m_json.plain("source", sourceUuid);
  m_json.plain("code", m_codeUuids[tag.code]);
  m_json.plain("coder", m_coders[tag.coder].uuid.toString());
  m_json.number("start", tag.span.start);
  m_json.number("end", tag.span.end);
  m_json.text("quote", witness.quote);
  m_json.text("prefix", witness.prefix);
  m_json.text("suffix", witness.suffix);
  m_json.text("revision", witness.revision);
  m_json.plain("created", toIso8601(tag.created));
  m_json.plain("modified", toIso8601(tag.modified));
  memoField(MemoOn::Tag, tag.id.value);
  m_json.plain("certainty", nameOf(tag.certainty));
  m_json.plain("from", nameOf(tag.from));
  m_json.flag("orphan", tag.orphan);
  if (tag.kept) m_json.flag("kept", true);
  m_json.endObject();
}

void CorpusWriter::writeMemos() {
  m_json.beginArray("memos");
  if (m_options.memos)
    for (const Memo *memo : m_project.memos())
      if (const auto target = targetOf(*memo)) writeMemo(*memo, *target);
  m_json.endArray();
}

void CorpusWriter::writeMemo(const Memo &memo, const Uuid &target) {
  m_json.beginObject();
  m_json.plain("id", memo.uuid.toString());
  m_json.beginObject("on");
  m_json.plain("kind", nameOf(memo.on));
  m_json.plain("id", target.toString());
  if (memo.on == MemoOn::Span) {
    m_json.number("start", memo.span.start);
    m_json.number("end", memo.span.end);
  }
  m_json.endObject();
  m_json.text("text", memo.text);
  if (const auto coder = m_coders.find(memo.coder); coder != m_coders.end())
    m_json.plain("coder", coder->second.uuid.toString());
  m_json.plain("created", toIso8601(memo.created));
  m_json.plain("modified", toIso8601(memo.modified));
  m_json.endObject();
}

void CorpusWriter::memoField(MemoOn on, std::int64_t target) {
  if (!m_options.memos) return;
  if (const Memo *memo = m_project.memoOn(on, target)) m_json.textIfAny("memo", memo->text);
}

std::optional<Uuid> CorpusWriter::targetOf(const Memo &memo) const {
  const auto uuidOf = [](const auto *row) {
    return row == nullptr ? std::nullopt : std::optional(row->uuid);
  };
  switch (memo.on) {
    case MemoOn::Project:
      return m_project.info().uuid;
    case MemoOn::Code:
      return uuidOf(m_project.code({memo.target}));
    case MemoOn::Source:
    case MemoOn::Span:
      return isWritten({memo.target}) ? uuidOf(m_project.source({memo.target})) : std::nullopt;
    case MemoOn::Tag:
      const Tag *tag = m_project.tag({memo.target});
      return tag != nullptr && isWritten(tag->source) ? uuidOf(tag) : std::nullopt;
  }
  return std::nullopt;
}

bool CorpusWriter::isWritten(SourceId id) const {
  if (!m_options.limitSources) return true;
  return std::any_of(m_sources.begin(), m_sources.end(),
                     [&](const Source *source) { return source->id == id; });
}

Result<void> CorpusWriter::step() {
  m_project.releaseTexts();
  if (m_progress.cancelled()) return failure(ErrorCode::Cancelled);
  if (m_json.failed()) return m_json.finish();
  m_progress.report(++m_steps, 2 * static_cast<std::int64_t>(m_sources.size()));
  return {};
}

}  // namespace

Result<void> writeCorpus(const Project &project, const ExportOptions &options, const Sink &sink,
                         const Progress &progress) {
  return CorpusWriter(project, options, sink, progress).write();
}

}  // namespace florilegium::exchange
