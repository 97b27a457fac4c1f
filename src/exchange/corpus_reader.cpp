// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <set>

#include "corpus_draft.h"
#include "corpus_format.h"
#include "element_reader.h"
#include "florilegium/exchange/exchange.h"

namespace florilegium {

namespace exchange {

namespace {

constexpr std::array lists = {"coders", "codes", "attributes", "sources", "tags", "memos"};
constexpr std::array wholes = {"format", "version", "offsets", "project"};

/// Sorts what the element reader hands over into a draft. Trouble inside a file of unknown kind or version
/// is kept back: that it is another kind or version is the better answer.
class CorpusReader {
 public:
  [[nodiscard]] Result<ChangeSet> read(std::string_view bytes, const Progress &progress);

 private:
  [[nodiscard]] static Handling handlingOf(const std::string &key);
  [[nodiscard]] bool take(const std::string &key, std::optional<std::size_t> index, Json &value);
  void takeHeader(const std::string &key, Json &value);
  void takeElement(const std::string &key, Fields fields);
  void requireKeys();

  CorpusDraft m_draft;
  std::set<std::string> m_seen;
  Trouble m_kind;  ///< what says that this is another kind of file
  Trouble m_rows;  ///< what is wrong in a corpus
  std::int64_t m_version = 0;
};

Result<ChangeSet> CorpusReader::read(std::string_view bytes, const Progress &progress) {
  Trouble syntax;
  ElementReader elements(
      syntax,
      [this](const std::string &key) {
        m_seen.insert(key);
        return handlingOf(key);
      },
      [this](const std::string &key, std::optional<std::size_t> index, Json &value) {
        return take(key, index, value);
      });
  const bool whole = elements.read(bytes, progress);
  if (m_kind.found()) return failure(ErrorCode::BadFormat, {}, m_kind.first());
  if (m_version > corpus::version) return failure(ErrorCode::NewerProject, {}, std::to_string(m_version));
  if (progress.cancelled()) return failure(ErrorCode::Cancelled);
  if (whole) requireKeys();
  for (const Trouble *trouble : {&m_kind, &m_rows, &syntax})
    if (trouble->found()) return failure(ErrorCode::BadFormat, {}, trouble->first());
  if (!whole) return failure(ErrorCode::Internal, {}, "a corpus was read to no end");
  ChangeSet changes = resolve(std::move(m_draft), m_rows);
  if (m_rows.found()) return failure(ErrorCode::BadFormat, {}, m_rows.first());
  return changes;
}

Handling CorpusReader::handlingOf(const std::string &key) {
  if (std::find(lists.begin(), lists.end(), key) != lists.end()) return Handling::Elements;
  if (std::find(wholes.begin(), wholes.end(), key) != wholes.end()) return Handling::Whole;
  return Handling::Skip;
}

bool CorpusReader::take(const std::string &key, std::optional<std::size_t> index, Json &value) {
  if (!index && handlingOf(key) == Handling::Elements)
    m_rows.report("/" + key, "has to be an array");
  else if (!index && key != "project")
    takeHeader(key, value);
  else if (!m_rows.found())
    takeElement(key, Fields(value, index ? pointerTo("/" + key, *index) : "/" + key, m_rows));
  if (m_kind.found() || m_version > corpus::version) return false;
  const bool isKnownKind = m_version == corpus::version && m_seen.contains("format");
  return !(isKnownKind && m_rows.found());
}

void CorpusReader::takeHeader(const std::string &key, Json &value) {
  if (key == "version") {
    m_version = wholeNumber(value).value_or(0);
    if (m_version == 0) m_kind.report("/version", "has to be a whole number from 1");
    return;
  }
  const std::string_view wanted = key == "format" ? corpus::format : corpus::offsets;
  if (value != wanted) m_kind.report("/" + key, "has to be " + shown(wanted));
}

void CorpusReader::takeElement(const std::string &key, Fields fields) {
  if (key == "coders") {
    m_draft.coders.push_back(readCoder(fields));
  } else if (key == "codes") {
    m_draft.codes.push_back(readCode(fields));
  } else if (key == "attributes") {
    m_draft.attributes.push_back(readAttribute(fields));
  } else if (key == "sources") {
    m_draft.sources.push_back(readSource(fields));
  } else if (key == "tags") {
    m_draft.tags.push_back(readTag(fields));
  } else if (key == "memos") {
    m_draft.memos.push_back(readMemo(fields));
  } else {
    m_draft.project.uuid = fields.uuid("id");
    m_draft.project.name = fields.text("name");
    m_draft.project.created = fields.time("created");
    m_draft.projectMemo = fields.text("memo", Need::IfAny);
  }
}

void CorpusReader::requireKeys() {
  for (const char *key : {"format", "version"})
    if (!m_seen.contains(key)) m_kind.report(std::string("/") + key, "is missing");
  for (const char *key : {"offsets", "project", "coders", "codes", "sources", "tags", "memos"})
    if (!m_seen.contains(key)) m_rows.report(std::string("/") + key, "is missing");
}

}  // namespace

}  // namespace exchange

Result<ChangeSet> readCorpus(std::string_view bytes, const Progress &progress) {
  if (bytes.empty()) return failure(ErrorCode::Empty);
  return exchange::CorpusReader().read(bytes, progress);
}

}  // namespace florilegium
