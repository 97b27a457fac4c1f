// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/sample.h"

#include <nlohmann/json.hpp>

#include "florilegium/actions/memos.h"
#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "florilegium/change/apply.h"
#include "florilegium/change/everything.h"
#include "florilegium/session/importing.h"
#include "florilegium/text/quote.h"

namespace florilegium {

namespace resource {
std::string_view embedded(std::string_view file);
}

namespace {

using Json = nlohmann::json;

actions::NewCode codeFrom(const Json &json, CodeId parent) {
  return {json.at("name").get<std::string>(),       parent,
          parseColour(json.at("colour").get<std::string>()), json.at("definition").get<std::string>(),
          json.at("example").get<std::string>(),    json.value("shortcut", "")};
}

/// Builds the sample in memory with the same actions that a person uses.
class SampleBuilder {
 public:
  Result<ChangeSet> build() {
    const Json sample = Json::parse(resource::embedded("sample.json"));
    m_project.setInfo({Uuid::random(), sample.at("project").at("name").get<std::string>(), m_time});
    run(actions::addCodes(m_project, starterCodes()));
    for (const Json &name : sample.at("coders")) run(actions::addCoder(m_project, name.get<std::string>()));
    const CoderId first = m_project.coders().front()->id;
    run(actions::setMemo(m_project, {}, sample.at("project").value("memo", ""), first, m_time));
    for (const Json &code : sample.at("codes"))
      run(actions::addCode(m_project, codeFrom(code, codeNamed(code.at("parent").get<std::string>()))));
    for (const Json &source : sample.at("sources")) addSource(source, first);
    for (const Json &tag : sample.at("tags")) addTag(tag);
    for (const Json &memo : sample.at("memos"))
      run(actions::addSpanMemo(m_project, sourceOf(memo), spanOf(memo), memo.at("text").get<std::string>(),
                               coderOf(memo), m_time));
    if (m_error) return failure(*m_error);
    return everything(m_project);
  }

 private:
  void run(const Result<ChangeSet> &changes) {
    if (changes)
      apply(m_project, *changes);
    else if (!m_error)
      m_error = changes.error();
  }

  CodeId codeNamed(const std::string &name) const {
    for (const Code *code : m_project.codes())
      if (code->name == name) return code->id;
    return {};
  }

  SourceId sourceOf(const Json &json) const { return m_sources.at(json.at("source").get<std::string>()); }
  CoderId coderOf(const Json &json) const {
    const Coder *coder = m_project.coderNamed(json.at("coder").get<std::string>());
    return coder != nullptr ? coder->id : CoderId{};
  }

  /// The place of a quote; an empty span, which every action refuses, when it is not there.
  Span spanOf(const Json &json) const {
    const auto revision = m_project.text(sourceOf(json));
    if (!revision) return {};
    const auto places = placesOf((*revision)->text, json.at("quote").get<std::string>());
    const auto nth = static_cast<std::size_t>(json.value("nth", 1));
    return nth <= places.size() ? places[nth - 1] : Span{};
  }

  void addSource(const Json &json, CoderId coder) {
    const std::string file = json.at("file").get<std::string>();
    ReadFile read = readSource(resource::embedded(file), file, {});
    if (!read.source) {
      m_error = read.error;
      return;
    }
    read.source->name = json.at("name").get<std::string>();
    read.source->group = json.at("group").get<std::string>();
    read.source->language = "en";
    read.source->attributes = json.value("attributes", Attributes());
    if (json.contains("author")) read.source->attributes["author"] = json.at("author").get<std::string>();
    m_sources[file] = m_project.nextSourceId();
    std::vector<actions::NewSource> one;
    one.push_back(std::move(*read.source));
    run(actions::addSources(m_project, std::move(one)));
    run(actions::setMemo(m_project, {MemoOn::Source, m_sources[file].value, {}}, json.value("memo", ""), coder, m_time));
  }

  void addTag(const Json &json) {
    actions::NewTag tag{sourceOf(json), codeNamed(json.at("code").get<std::string>()), coderOf(json), spanOf(json)};
    tag.certainty = certaintyNamed(json.value("certainty", "certain")).value_or(Certainty::Certain);
    tag.memo = json.value("memo", "");
    run(actions::addTag(m_project, tag, m_time));
  }

  Timestamp m_time = now();
  Project m_project;
  std::map<std::string, SourceId> m_sources;
  std::optional<Error> m_error;
};

}  // namespace

std::vector<actions::NewCode> starterCodes() {
  std::vector<actions::NewCode> codes;
  for (const Json &code : Json::parse(resource::embedded("starter_codebook.json"))) codes.push_back(codeFrom(code, {}));
  return codes;
}

Result<ChangeSet> sampleContent() {
  return SampleBuilder().build();
}

Result<void> createSample(const std::filesystem::path &path) {
  const auto content = sampleContent();
  if (!content) return failure(content.error());
  return Storage::create(path, *content);
}

}  // namespace florilegium
