// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpus_support.h"

using namespace testsupport;

namespace {

/// What is wrong with a corpus once `change` has been made to it.
std::string troubleAfter(const std::function<void(Json &)> &change) {
  Json corpus = exportedJson(smallProject().project);
  change(corpus);
  const auto result = readCorpus(corpus.dump(2));
  if (result) return "nothing";
  CHECK(result.error().code == ErrorCode::BadFormat);
  return result.error().detail;
}

std::string troubleIn(std::string_view bytes) {
  const auto result = readCorpus(bytes);
  if (result) return "nothing";
  CHECK(result.error().code == ErrorCode::BadFormat);
  return result.error().detail;
}

const std::string nobody = "00000000-0000-4000-8000-00000000dead";

}  // namespace

TEST_CASE("a corpus becomes the change set that makes its project") {
  const Building small = smallProject();
  const auto changes = readCorpus(exported(small.project));
  REQUIRE(changes);
  CHECK(changes->summary.action == Action::LoadCorpus);
  CHECK(changes->summary.object == "Bloom");
  CHECK(changes->summary.count == 4);
  CHECK(changes->summary.sources == 2);
  REQUIRE(changes->project.size() == 1);
  CHECK(changes->project[0].after == small.project.info());
  REQUIRE(changes->codes.size() == 3);
  CHECK(changes->codes[0].after->id == CodeId{1});
  CHECK(changes->codes[1].after->parent == CodeId{1});
  CHECK(changes->codes[2].after->rank == 1);
  REQUIRE(changes->texts.size() == 2);
  CHECK(changes->texts[1]->text.utf8() == "שלום עולם");
  CHECK(changes->texts[1]->id == changes->sources[1].after->revision);
  CHECK(changes->texts[0]->structure == small.texts->at(RevisionId{1})->structure);
  for (const auto &source : changes->sources)
    CHECK_FALSE(source.before);

  const Project project = loaded(exported(small.project));
  CHECK(project.tagRow(TagId{2})->witness == Witness{"gone", "was ", "", sha256("before")});
  CHECK(project.memoOn(TagId{1})->text == "why?");
  CHECK(project.memoOn(TagId{1})->coder == CoderId{1});
  CHECK(project.memoOn(MemoOn::Project, 0)->modified == 1700000300);
  CHECK(project.spanMemos(SourceId{1}).size() == 1);
  CHECK(project.source(SourceId{1})->attributes == small.project.source(SourceId{1})->attributes);
  CHECK(project.source(SourceId{1})->origin == small.project.source(SourceId{1})->origin);
}

TEST_CASE("a file of another kind is refused as such") {
  CHECK(readCorpus("").error().code == ErrorCode::Empty);
  CHECK(troubleIn("SQLite format 3") == "it is not valid JSON at line 1, byte 1");
  CHECK(troubleIn("[1, 2]") == "it has to hold a JSON object");
  CHECK(troubleIn("7") == "it has to hold a JSON object");
  CHECK(troubleIn("{}") == "/format: is missing");
  CHECK(troubleIn(R"({"sources": {"a": 1}, "tags": [3]})") == "/format: is missing");
  CHECK(troubleIn(R"({"tags": [3], "format": "csv", "version": 1})") ==
        "/format: has to be \"florilegium-corpus\"");
  CHECK(troubleAfter([](Json &c) { c["offsets"] = "utf-16"; }) ==
        "/offsets: has to be \"unicode-code-points\"");
  CHECK(troubleAfter([](Json &c) { c["version"] = "1"; }) == "/version: has to be a whole number from 1");
  CHECK(troubleAfter([](Json &c) { c["version"] = 0; }) == "/version: has to be a whole number from 1");
}

TEST_CASE("a corpus of a higher version says so, whatever shape it has") {
  Json corpus = exportedJson(smallProject().project);
  corpus["version"] = 2;
  corpus["tags"] = Json::object();
  const auto result = readCorpus(corpus.dump());
  REQUIRE_FALSE(result);
  CHECK(result.error().code == ErrorCode::NewerProject);
  CHECK(result.error().detail == "2");
  const auto sorted =
      readCorpus(R"({"codes": {}, "coders": [7], "format": "florilegium-corpus", "version": 3})");
  REQUIRE_FALSE(sorted);
  CHECK(sorted.error().code == ErrorCode::NewerProject);
}

TEST_CASE("unknown keys are passed over") {
  Json corpus = exportedJson(smallProject().project);
  const std::string plain = exported(loaded(corpus.dump()));
  corpus["extra"] = {{"deep", {1, {{"a", nullptr}}}}};
  corpus["codes"][0]["weight"] = 1.5;
  corpus["sources"][0]["origin"]["note"] = {1, 2};
  corpus["memos"][0]["on"]["since"] = false;
  CHECK(exported(loaded(corpus.dump())) == plain);
}

TEST_CASE("the order of the keys does not matter") {
  const std::string bytes = exported(smallProject().project);
  CHECK(exported(loaded(nlohmann::json::parse(bytes).dump())) == bytes);
}

TEST_CASE("broken JSON is refused with its place") {
  const std::string bytes = exported(smallProject().project);
  CHECK(troubleIn(bytes.substr(0, bytes.find("\"quote\""))).starts_with("/tags/0/end: breaks off at line "));
  CHECK(troubleIn(bytes + "x").find("is not valid JSON") != std::string::npos);
  CHECK(troubleIn("{\n \"format\": NaN}") == "/format: is not valid JSON at line 2, byte 12");
  CHECK(troubleIn("{\"project\": {\"name\": \"\xff\"}}") ==
        "/project/name: is not valid JSON at line 1, byte 23");
  CHECK(troubleIn(R"({"project": {"name": "\ud800"}})").starts_with("/project/name: is not valid JSON"));
  CHECK(troubleIn(R"({"version": 1e999})") == "/version: is too large for a number");
}

TEST_CASE("every cut of a corpus is refused") {
  const std::string bytes = exported(smallProject().project);
  for (std::size_t length = 1; length + 2 < bytes.size(); length += 7)
    CHECK(troubleIn(std::string_view(bytes).substr(0, length)).find("breaks off at line ") !=
          std::string::npos);
}

TEST_CASE("a key that comes twice is refused") {
  CHECK(troubleIn(R"({"format": "florilegium-corpus", "format": "x"})") == "/format: comes twice");
  CHECK(troubleIn(R"({"tags": [{"start": 1, "start": 2}]})") == "/tags/0/start: comes twice");
}

TEST_CASE("deep nesting is refused before it costs anything") {
  const std::string many(1000000, '[');
  CHECK(troubleIn(many) == "it has to hold a JSON object");
  CHECK(troubleIn("{\"tags\": " + many).ends_with("is nested deeper than 64"));
  CHECK(troubleIn("{\"unknown\": " + many) == "/unknown: is nested deeper than 64");
}

TEST_CASE("missing and mistyped values are named") {
  for (const char *key : {"project", "coders", "codes", "sources", "tags", "memos", "offsets"})
    CHECK(troubleAfter([&](Json &c) { c.erase(key); }) == "/" + std::string(key) + ": is missing");
  CHECK(troubleAfter([](Json &c) { c["tags"] = 3; }) == "/tags: has to be an array");
  CHECK(troubleAfter([](Json &c) { c["codes"][1] = "x"; }) == "/codes/1: has to be an object");
  CHECK(troubleAfter([](Json &c) { c["project"] = nullptr; }) == "/project: has to be an object");
  CHECK(troubleAfter([](Json &c) { c["coders"][1]["name"] = 7; }) == "/coders/1/name: has to be a string");
  CHECK(troubleAfter([](Json &c) { c["coders"][1]["name"] = ""; }) == "/coders/1/name: is empty");
  CHECK(troubleAfter([](Json &c) { c["coders"][1]["name"] = std::string("a\0b", 3); }) ==
        "/coders/1/name: holds a NUL character");
  CHECK(troubleAfter([](Json &c) { c["coders"][0]["id"] = "12"; }) == "/coders/0/id: \"12\" is not a UUID");
  CHECK(troubleAfter([](Json &c) { c["codes"][0]["colour"] = "red"; }) ==
        "/codes/0/colour: \"red\" is not a colour like \"#2b4aa3\"");
  CHECK(troubleAfter([](Json &c) { c["codes"][0]["shortcut"] = "12"; }) ==
        "/codes/0/shortcut: \"12\" is not a key from \"1\" to \"9\"");
  CHECK(troubleAfter([](Json &c) { c["codes"][0].erase("parent"); }) == "/codes/0/parent: is missing");
  CHECK(troubleAfter([](Json &c) { c["sources"][0]["attributes"]["a/b~c"] = 1; }) ==
        "/sources/0/attributes/a~1b~0c: has to be a string");
  CHECK(troubleAfter([](Json &c) { c["sources"][0]["origin"]["bytes"] = -1; }) ==
        "/sources/0/origin/bytes: has to be a whole number from 0");
  CHECK(troubleAfter([](Json &c) { c["sources"][0]["structure"][1]["kind"] = "verse"; }) ==
        "/sources/0/structure/1/kind: \"verse\" is not a name that is known here");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["start"] = 1.5; }) ==
        "/tags/0/start: has to be a whole number from 0");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["start"] = 1e300; }) ==
        "/tags/0/start: has to be a whole number from 0");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["end"] = 18446744073709551615u; }) ==
        "/tags/0/end: has to be a whole number from 0");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["orphan"] = 0; }) ==
        "/tags/0/orphan: has to be true or false");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["certainty"] = "maybe"; }) ==
        "/tags/0/certainty: \"maybe\" is not a name that is known here");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["created"] = "2026-02-30T00:00:00Z"; }) ==
        "/tags/0/created: \"2026-02-30T00:00:00Z\" is not a time like \"2026-01-31T12:00:00Z\"");
  CHECK(troubleAfter([](Json &c) { c["memos"][0]["on"]["kind"] = "word"; }) ==
        "/memos/0/on/kind: \"word\" is not a name that is known here");
}

TEST_CASE("a text that is not what its length and hash say is refused") {
  CHECK(troubleAfter([](Json &c) { c["sources"][1]["length"] = 8; }) ==
        "/sources/1/length: 8 is not the length of the text (9)");
  CHECK(troubleAfter([](Json &c) {
          c["sources"][1]["text"] = "שלום עולם?";
        }).starts_with("/sources/1/length: "));
  CHECK(troubleAfter([](Json &c) { c["sources"][1]["text"] = "שלום-עולם"; }) ==
        "/sources/1/sha256: is not the hash of the text (" + sha256("שלום-עולם") + ")");
  CHECK(troubleAfter([](Json &c) {
          c["sources"][1]["text"] = "a\r\nb";
        }).starts_with("/sources/1/text: holds "));
  CHECK(troubleAfter([](Json &c) { c["sources"][1]["words"] = 10; }) == "/sources/1/words: 10 is above 9");
  CHECK(troubleAfter([](Json &c) { c["sources"][0]["marks"][0]["end"] = 4; }) ==
        "/sources/0/marks/0/end: 4 is also the start");
  CHECK(troubleAfter([](Json &c) { c["sources"][0]["marks"][0]["end"] = 900; }) ==
        "/sources/0/marks/0/end: 900 is beyond the end of the text (27)");
}

TEST_CASE("tags that do not stand on their words are refused") {
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["start"] = 900, c["tags"][0]["end"] = 901; }) ==
        "/tags/0/start: 900 is beyond the end of its source (27)");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["end"] = 901; }) ==
        "/tags/0/end: 901 is beyond the end of its source (27)");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["start"] = 9; }) ==
        "/tags/0/end: 9 is also the start: nothing is tagged");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["start"] = 10; }) ==
        "/tags/0/end: 9 is before the start (10)");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["start"] = 3; }) ==
        "/tags/0/quote: \"quick\" is not what stands there (\" quick\")");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["prefix"] = "A "; }) ==
        "/tags/0/prefix: \"A \" is not what stands before the quote");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["suffix"] = "!"; }) ==
        "/tags/0/suffix: \"!\" is not what stands after the quote");
  CHECK(troubleAfter([](Json &c) {
          c["tags"][0]["revision"] = sha256("x");
        }).starts_with("/tags/0/revision: "));
  CHECK(troubleAfter([](Json &c) { c["tags"][1].erase("revision"); }) == "/tags/1/revision: is missing");
  CHECK(troubleAfter([](Json &c) {
          c["tags"].push_back(c["tags"][0]);
          c["tags"][4]["id"] = nobody;
        }) == "/tags/4: is /tags/0 again: same span, code and coder");
}

TEST_CASE("what is named but not there, or there twice, is refused") {
  const std::string gone = ": " + nobody + " is not the id of anything in ";
  CHECK(troubleAfter([](Json &c) { c["codes"][1]["parent"] = nobody; }) ==
        "/codes/1/parent" + gone + "/codes");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["source"] = nobody; }) ==
        "/tags/0/source" + gone + "/sources");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["code"] = nobody; }) == "/tags/0/code" + gone + "/codes");
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["coder"] = nobody; }) == "/tags/0/coder" + gone + "/coders");
  for (const auto &[memo, name] :
       {std::pair(0, "/tags"), std::pair(1, "/sources"), std::pair(3, "/sources"), std::pair(4, "/codes")}) {
    const auto rename = [memo = memo](Json &c) {
      c["memos"][static_cast<std::size_t>(memo)]["on"]["id"] = nobody;
    };
    CHECK(troubleAfter(rename) == "/memos/" + std::to_string(memo) + "/on/id" + gone + name);
  }
  CHECK(troubleAfter([](Json &c) { c["memos"][2]["on"]["id"] = nobody; }) ==
        "/memos/2/on/id: is not the id of the project");
  CHECK(troubleAfter([](Json &c) { c["memos"][0]["coder"] = nobody; }) ==
        "/memos/0/coder" + gone + "/coders");
  for (const std::string kind : {"coders", "codes", "sources", "tags", "memos"})
    CHECK(troubleAfter([&](Json &c) { c[kind][1]["id"] = c[kind][0]["id"]; }) ==
          "/" + kind + "/1/id: is the id of /" + kind + "/0 already");
}

TEST_CASE("a codebook that is no tree with names of its own is refused") {
  CHECK(troubleAfter([](Json &c) { c["codes"][0]["parent"] = c["codes"][1]["id"]; }) ==
        "/codes/0/parent: leads round in a circle");
  CHECK(troubleAfter([](Json &c) { c["codes"][2]["parent"] = c["codes"][2]["id"]; }) ==
        "/codes/2/parent: leads round in a circle");
  CHECK(troubleAfter([](Json &c) { c["codes"][2]["name"] = c["codes"][0]["name"]; }) ==
        "/codes/2/name: \"mechanistic claim\" is the name of /codes/0, under the same parent");
  CHECK(troubleAfter([](Json &c) { c["codes"][0]["shortcut"] = c["codes"][2]["shortcut"] = "3"; }) ==
        "/codes/2/shortcut: is the shortcut of /codes/0 already");
}

TEST_CASE("memos that contradict each other are refused") {
  CHECK(troubleAfter([](Json &c) { c["tags"][0]["memo"] = "why not?"; }) ==
        "/tags/0/memo: says something else than /memos/0");
  CHECK(troubleAfter([](Json &c) {
          c["memos"].push_back(c["memos"][0]);
          c["memos"][5]["id"] = nobody;
        }) == "/memos/5/on: has a memo already, /memos/0");
  CHECK(troubleAfter([](Json &c) { c["memos"][1]["on"]["end"] = 28; }) ==
        "/memos/1/on/end: 28 is beyond the end of its source (27)");
}

TEST_CASE("a memo field without an entry of its own becomes a memo that stays the same") {
  Json corpus = exportedJson(smallProject().project);
  corpus["memos"] = Json::array();
  const Project project = loaded(corpus.dump());
  const Memo *memo = project.memoOn(TagId{1});
  REQUIRE(memo != nullptr);
  CHECK(memo->text == "why?");
  CHECK(memo->coder == CoderId{1});
  CHECK(memo->created == project.info().created);
  const std::string bytes = exported(project);
  CHECK(Json::parse(bytes)["memos"].size() == 4);
  CHECK(exported(loaded(bytes)) == bytes);
  CHECK(exported(loaded(corpus.dump())) == bytes);
}

TEST_CASE("a corpus written by hand may leave out what follows from the rest") {
  Json corpus = exportedJson(smallProject().project);
  const std::string bytes = corpus.dump(2) + "\n";
  corpus.erase("generator");
  for (Json &tag : corpus["tags"]) {
    if (tag["orphan"] == true) continue;
    for (const char *key : {"prefix", "suffix", "revision", "modified", "certainty", "orphan"})
      tag.erase(key);
    tag["start"] = tag["start"].get<double>();
  }
  corpus["memos"][1]["on"]["end"] = 3.0;
  CHECK(exported(loaded(corpus.dump())) == bytes);

  Json &source = corpus["sources"][0];
  for (const char *key : {"attributes", "origin", "words", "structure", "marks"})
    source.erase(key);
  corpus["tags"][0].erase("from");
  const Project project = loaded(corpus.dump());
  CHECK(project.source(SourceId{1})->words == 5);
  CHECK(project.tag(TagId{1})->from == TagOrigin::Import);
}

TEST_CASE("codes may come in any order") {
  Json corpus = exportedJson(smallProject().project);
  const std::string bytes = corpus.dump(2) + "\n";
  std::swap(corpus["codes"][0], corpus["codes"][1]);
  CHECK(exported(loaded(corpus.dump())) == bytes);
}

TEST_CASE("reading a corpus stops where it is cancelled and reports bytes") {
  const std::string bytes = exported(smallProject().project);
  Progress stopped;
  stopped.cancel();
  const auto result = readCorpus(bytes, stopped);
  REQUIRE_FALSE(result);
  CHECK(result.error().code == ErrorCode::Cancelled);

  Building large;
  large.source("large", std::string(3000000, 'a'));
  std::int64_t last = 0;
  const Progress counting([&](std::int64_t done, std::int64_t total) {
    CHECK(done <= total);
    last = done;
  });
  REQUIRE(readCorpus(exported(large.project), counting));
  CHECK(last > 3000000);
}
