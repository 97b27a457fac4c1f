// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_support.h"

using namespace testsupport;

namespace {

std::vector<std::string> keysOf(const Json &object) {
  std::vector<std::string> keys;
  for (const auto &[key, value] : object.items())
    keys.push_back(key);
  return keys;
}

template <class... Names>
std::vector<std::string> list(Names... names) {
  return {names...};
}

}  // namespace

TEST_CASE("the JSON corpus is the first exporter") {
  REQUIRE_FALSE(exporters().empty());
  CHECK(exporters().front().id == "corpus");
  CHECK(exporters().front().endings == std::vector<std::string>{"json"});
}

TEST_CASE("an export keeps the promised order of keys") {
  const Json corpus = exportedJson(smallProject().project);
  CHECK(keysOf(corpus) == list("format", "version", "generator", "offsets", "project", "coders", "codes",
                               "sources", "tags", "memos"));
  CHECK(keysOf(corpus["project"]) == list("id", "name", "created", "memo"));
  CHECK(keysOf(corpus["codes"][1]) == list("id", "name", "parent", "colour", "memo"));
  const Json &source = corpus["sources"][0];
  CHECK(keysOf(source) == list("id", "name", "language", "attributes", "origin", "length", "words", "sha256",
                               "text", "structure", "marks"));
  CHECK(keysOf(corpus["sources"][1]) == list("id", "name", "group", "attributes", "memo", "origin", "length",
                                             "words", "sha256", "text", "structure", "marks"));
  CHECK(keysOf(source["origin"]) == list("file", "media_type", "bytes", "sha256", "encoding",
                                         "encoding_found_by", "url", "captured", "imported", "reader"));
  CHECK(keysOf(source["structure"][0]) == list("kind", "level", "start", "end"));
  CHECK(keysOf(source["structure"][1]) == list("kind", "start", "end"));
  CHECK(keysOf(source["marks"][0]) == list("kind", "href", "start", "end"));
  CHECK(keysOf(corpus["tags"][0]) == list("id", "source", "code", "coder", "start", "end", "quote", "prefix",
                                          "suffix", "revision", "created", "modified", "memo", "certainty",
                                          "from", "orphan"));
  CHECK(keysOf(corpus["memos"][1]) == list("id", "on", "text", "coder", "created", "modified"));
  CHECK(keysOf(corpus["memos"][1]["on"]) == list("kind", "id", "start", "end"));
  CHECK(keysOf(corpus["memos"][2]["on"]) == list("kind", "id"));
}

TEST_CASE("an export is laid out as other JSON writers lay out two-space indentation") {
  const std::string bytes = exported(smallProject().project);
  CHECK(Json::parse(bytes).dump(2) + "\n" == bytes);
}

TEST_CASE("rows come by source, then start, end and id, and codes in the order of the tree") {
  const Json corpus = exportedJson(smallProject().project);
  std::vector<std::string> codes, quotes;
  for (const Json &code : corpus["codes"])
    codes.push_back(code["name"]);
  for (const Json &tag : corpus["tags"])
    quotes.push_back(tag["quote"]);
  CHECK(codes == list("mechanistic claim", "dose", "myth/narrative"));
  CHECK(quotes == list("quick", "gone", "😀", "שלום"));
  CHECK(corpus["codes"][0]["parent"].is_null());
  CHECK(corpus["codes"][1]["parent"] == corpus["codes"][0]["id"]);
}

TEST_CASE("a tag is exported with its witness, an orphan with the one it kept") {
  const Json corpus = exportedJson(smallProject().project);
  const Json &smile = corpus["tags"][2];
  CHECK(smile["start"] == 10);
  CHECK(smile["end"] == 11);
  CHECK(smile["prefix"] == "The quick ");
  CHECK(smile["suffix"] == " brown fox\nran.\n");
  CHECK(smile["revision"] == corpus["sources"][0]["sha256"]);
  CHECK(smile["orphan"] == false);
  const Json &orphan = corpus["tags"][1];
  CHECK(orphan["orphan"] == true);
  CHECK(orphan["end"] == 900);
  CHECK(orphan["prefix"] == "was ");
  CHECK(orphan["revision"] == sha256("before"));
  CHECK(orphan["certainty"] == "unsure");
  CHECK(orphan["from"] == "search");
}

TEST_CASE("an anonymous export names no coder and is the same every time") {
  const Building small = smallProject();
  const std::string bytes =
      exported(small.project, {.anonymousCoders = true, .memos = true, .limitSources = {}});
  CHECK(bytes == exported(small.project, {.anonymousCoders = true, .memos = true, .limitSources = {}}));
  CHECK(bytes.find("Ana") == bytes.npos);
  for (const Coder *coder : small.project.coders())
    CHECK(bytes.find(coder->uuid.toString()) == bytes.npos);
  const Json corpus = Json::parse(bytes);
  CHECK(corpus["coders"][0]["name"] == "Coder 1");
  CHECK(corpus["coders"][1]["name"] == "Coder 2");
  CHECK(corpus["tags"][0]["coder"] == corpus["coders"][0]["id"]);
  CHECK(corpus["tags"][2]["coder"] == corpus["coders"][1]["id"]);
  CHECK(corpus["memos"][1]["coder"] == corpus["coders"][1]["id"]);
  CHECK(exported(loaded(bytes)) == bytes);
}

TEST_CASE("an export without memos holds none of their text") {
  ExportOptions options;
  options.memos = false;
  const std::string bytes = exported(smallProject().project, options);
  CHECK(bytes.find("\"memo\"") == bytes.npos);
  CHECK(bytes.find("thoughts") == bytes.npos);
  CHECK(Json::parse(bytes)["memos"].empty());
}

TEST_CASE("a preview holds the first sources and only what stands on them") {
  ExportOptions options;
  options.limitSources = 1;
  const std::string bytes = exported(smallProject().project, options);
  const Json corpus = Json::parse(bytes);
  CHECK(corpus["sources"].size() == 1);
  CHECK(corpus["tags"].size() == 3);
  CHECK(corpus["memos"].size() == 4);
  CHECK(exported(loaded(bytes)) == bytes);
}

TEST_CASE("bytes that are no UTF-8 and NUL become replacement characters") {
  Building b;
  b.coder(
      "A\xff"
      "na");
  Source row;
  row.name = std::string("nul\0!", 5);
  row.attributes = {{"a\xfe", "first"}, {"a\xff", "second"}, {"a\xef\xbf\xbe", "third"}};
  b.source(row, "text");
  const std::string bytes = exported(b.project);
  const Json corpus = Json::parse(bytes);
  CHECK(corpus["coders"][0]["name"] == "A\uFFFDna");
  CHECK(corpus["sources"][0]["name"] == "nul\uFFFD!");
  CHECK(corpus["sources"][0]["attributes"].size() == 2);
  CHECK(exported(loaded(bytes)) == bytes);
}

TEST_CASE("only one source's text is held at a time") {
  Building b;
  const CodeId code = b.code("c");
  const CoderId coder = b.coder("d");
  for (int i = 0; i < 20; ++i)
    b.tag(b.source("s" + std::to_string(i), "some text"), code, coder, {0, 4});
  std::vector<std::weak_ptr<const Revision>> handedOut;
  std::ptrdiff_t most = 0;
  b.project.setTextLoader([&, texts = b.texts](RevisionId id) -> Result<std::shared_ptr<const Revision>> {
    auto copy = std::make_shared<const Revision>(*texts->at(id));
    handedOut.push_back(copy);
    most = std::max(
        most, std::count_if(handedOut.begin(), handedOut.end(), [](auto &weak) { return !weak.expired(); }));
    return copy;
  });
  CHECK(exportedJson(b.project)["tags"].size() == 20);
  CHECK(handedOut.size() == 40);
  CHECK(most == 1);
}

TEST_CASE("an export ends with the failure of its sink") {
  const Building small = smallProject();
  int calls = 0;
  const auto done = exportProject(small.project, "corpus", {}, [&](std::string_view) -> Result<void> {
    ++calls;
    return failure(ErrorCode::DiskFull, "corpus.json");
  });
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::DiskFull);
  CHECK(calls == 1);
}

TEST_CASE("an export hands on why a text could not be read") {
  Building small = smallProject();
  small.project.setTextLoader([](RevisionId) -> Result<std::shared_ptr<const Revision>> {
    return failure(ErrorCode::ReadFailed, "bloom.flor");
  });
  const auto done =
      exportProject(small.project, "corpus", {}, [](std::string_view) -> Result<void> { return {}; });
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::ReadFailed);
}

TEST_CASE("an export reports every step and stops where it is cancelled") {
  const Building small = smallProject();
  const Sink nowhere = [](std::string_view) -> Result<void> { return {}; };
  std::vector<std::int64_t> steps;
  const Progress counting([&](std::int64_t done, std::int64_t total) {
    CHECK(total == 4);
    steps.push_back(done);
  });
  REQUIRE(exportProject(small.project, "corpus", {}, nowhere, counting));
  CHECK(steps == std::vector<std::int64_t>{1, 2, 3, 4});
  Progress stopped;
  stopped.cancel();
  const auto done = exportProject(small.project, "corpus", {}, nowhere, stopped);
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::Cancelled);
}

TEST_CASE("a format that nobody writes is refused") {
  const auto done = exportProject(Project(), "tei", {}, [](std::string_view) -> Result<void> { return {}; });
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::UnknownFormat);
  CHECK(done.error().subject == "tei");
}
