// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "florilegium/base/result.h"
#include "florilegium/model/records.h"
#include "florilegium/text/span_index.h"

namespace florilegium {

/// An open project in memory: what the file's rows say, with indexes for every question that a view asks
/// while painting. Changed only by applying change sets (see change/apply.h). Not thread-safe.
class Project {
 public:
  using TextLoader = std::function<Result<std::shared_ptr<const Revision>>(RevisionId)>;

  [[nodiscard]] const ProjectInfo &info() const { return m_info; }

  /// By id; null when there is none.
  [[nodiscard]] const Coder *coder(CoderId id) const;
  [[nodiscard]] const Code *code(CodeId id) const;
  [[nodiscard]] const Source *source(SourceId id) const;
  [[nodiscard]] const Tag *tag(TagId id) const;
  [[nodiscard]] const Memo *memo(MemoId id) const;
  [[nodiscard]] const AttributeDefinition *attribute(AttributeId id) const;

  [[nodiscard]] const Coder *coderNamed(std::string_view name) const;
  [[nodiscard]] const AttributeDefinition *attributeNamed(std::string_view name) const;

  /// In the order of the lists: coders by id, sources by group, rank and id, definitions by rank and id.
  [[nodiscard]] std::vector<const Coder *> coders() const;
  [[nodiscard]] std::vector<const Source *> sources() const;
  [[nodiscard]] std::vector<const Memo *> memos() const;
  [[nodiscard]] std::vector<const AttributeDefinition *> attributes() const;
  /// Children by rank and id; `CodeId{}` for the top level.
  [[nodiscard]] std::vector<const Code *> childCodes(CodeId parent) const;
  /// The whole codebook, parents before their children, in the order of the tree.
  [[nodiscard]] std::vector<const Code *> codes() const;
  /// Also those that hang on no branch.
  [[nodiscard]] std::int64_t codeCount() const { return static_cast<std::int64_t>(m_codes.size()); }
  /// Codes of a damaged project that hang on no branch: under none that is there, or in a circle. By id.
  [[nodiscard]] std::vector<const Code *> lostCodes() const;
  /// A code and all above it, the code first.
  [[nodiscard]] std::vector<const Code *> upwards(CodeId id) const;
  /// A code and all below it, the code first.
  [[nodiscard]] std::vector<const Code *> codeAndBelow(CodeId id) const;
  /// "parent/child".
  [[nodiscard]] std::string pathOf(CodeId id) const;
  [[nodiscard]] int depthOf(CodeId id) const;

  /// The tags of a source that are no orphans, by place.
  [[nodiscard]] const SpanIndex &tagIndex(SourceId source) const;
  /// Every tag of a source, orphans behind the others.
  [[nodiscard]] std::vector<const Tag *> tagsOf(SourceId source) const;
  [[nodiscard]] std::vector<const Tag *> orphansOf(SourceId source) const;
  /// Every tag of a code, without those of codes below it, by id.
  [[nodiscard]] std::vector<const Tag *> tagsWith(CodeId code) const;
  [[nodiscard]] std::int64_t tagCount() const { return static_cast<std::int64_t>(m_tags.size()); }
  [[nodiscard]] std::int64_t tagCount(CodeId code) const;
  [[nodiscard]] std::int64_t tagCount(SourceId source) const;
  [[nodiscard]] std::int64_t tagCount(SourceId source, CodeId code) const;

  /// The memo on the project, a source, a code or a tag; null when there is none.
  [[nodiscard]] const Memo *memoOn(MemoOn on, std::int64_t target) const;
  [[nodiscard]] const Memo *memoOn(TagId tag) const { return memoOn(MemoOn::Tag, tag.value); }
  /// The memos on bare spans of a source, by place.
  [[nodiscard]] std::vector<const Memo *> spanMemos(SourceId source) const;

  /// The text of a source, read from the file when first asked for and kept.
  /// Fails with NoSuchSource, or as the file does.
  [[nodiscard]] Result<std::shared_ptr<const Revision>> text(SourceId source) const;
  /// Whether `text` has it without reading the file.
  [[nodiscard]] bool holdsText(SourceId source) const;
  /// Forgets texts that nobody else holds, so that memory follows what is in use.
  void releaseTexts() const;

  /// A tag with its witness: from the text, or for an orphan as it was kept.
  [[nodiscard]] Result<TagRow> tagRow(TagId id) const;

  /// Numbers for the next new rows. They rise with every row ever made, also when it was undone.
  [[nodiscard]] CoderId nextCoderId() const { return {m_lastCoder + 1}; }
  [[nodiscard]] CodeId nextCodeId() const { return {m_lastCode + 1}; }
  [[nodiscard]] SourceId nextSourceId() const { return {m_lastSource + 1}; }
  [[nodiscard]] RevisionId nextRevisionId() const { return {m_lastRevision + 1}; }
  [[nodiscard]] TagId nextTagId() const { return {m_lastTag + 1}; }
  [[nodiscard]] MemoId nextMemoId() const { return {m_lastMemo + 1}; }
  [[nodiscard]] AttributeId nextAttributeId() const { return {m_lastAttribute + 1}; }

  // For storage and change/apply.h only: these keep the indexes true. A row's id must be set; a row that
  // exists is replaced.
  void setInfo(ProjectInfo info) { m_info = std::move(info); }
  void setTextLoader(TextLoader loader) { m_loadText = std::move(loader); }
  void put(Coder coder);
  void put(Code code);
  void put(Source source);
  void put(const TagRow &tag);
  void put(Memo memo);
  void put(AttributeDefinition attribute);
  void put(std::shared_ptr<const Revision> revision);
  void remove(CoderId id);
  void remove(CodeId id);
  void remove(SourceId id);
  void remove(TagId id);
  void remove(MemoId id);
  void remove(AttributeId id);
  /// Raises the numbers to at least what the file has ever used.
  void noteUsed(CoderId coder, CodeId code, SourceId source, RevisionId revision, TagId tag, MemoId memo,
                AttributeId attribute);

 private:
  struct PerSource {
    SpanIndex index;
    std::vector<TagId> orphans;
    std::unordered_map<CodeId, std::int64_t> counts;
    std::vector<MemoId> spanMemos;
  };

  void index(const Tag &tag);
  void unindex(const Tag &tag);

  ProjectInfo m_info;
  std::unordered_map<CoderId, Coder> m_coders;
  std::unordered_map<CodeId, Code> m_codes;
  std::unordered_map<CodeId, std::vector<CodeId>> m_children;
  std::unordered_map<SourceId, Source> m_sources;
  std::unordered_map<TagId, Tag> m_tags;
  std::unordered_map<TagId, Witness> m_orphanWitness;
  std::unordered_map<MemoId, Memo> m_memos;
  std::unordered_map<AttributeId, AttributeDefinition> m_attributes;
  std::unordered_map<std::int64_t, MemoId> m_memoOn[4];
  std::unordered_map<SourceId, PerSource> m_perSource;
  std::unordered_map<CodeId, std::int64_t> m_tagsPerCode;
  mutable std::unordered_map<RevisionId, std::shared_ptr<const Revision>> m_texts;
  TextLoader m_loadText;
  std::int64_t m_lastCoder = 0;
  std::int64_t m_lastCode = 0;
  std::int64_t m_lastSource = 0;
  std::int64_t m_lastRevision = 0;
  std::int64_t m_lastTag = 0;
  std::int64_t m_lastMemo = 0;
  std::int64_t m_lastAttribute = 0;
};

}  // namespace florilegium
