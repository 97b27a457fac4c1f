// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/exchange/codebook.h"

#include <cstdlib>

#include "exchange/corpus_support.h"
#include "florilegium/actions/codebook.h"
#include "florilegium/change/apply.h"

using namespace testsupport;

namespace {

/// A codebook with everything in it that can go wrong on the way.
Building oddCodebook() {
  Building b;
  const CodeId claim = b.code("mechanistic claim"), slash = b.code("myth/narrative\\fable", {}, 1);
  const CodeId dose = b.code("=dose", claim);
  Code row = *b.project.code(dose);
  row.definition = "How much.\n\nOr \"how many\"; in mg, ml";
  row.include = "+5 mg\nand more";
  row.exclude = "'-none";
  row.example = "take two";
  row.examples = {{"🌱 grow, \"neural\" forest", "Clinic page (2025)", uuid(4, 9)}, {"a ” quote", "", {}}};
  row.shortcut = "4";
  row.colour = {0xaa, 0xbb, 0xcc};
  b.project.put(row);
  row = *b.project.code(slash);
  row.codable = false;
  b.project.put(row);
  b.memo(MemoOn::Code, dose.value, "@see\tme");
  b.code("תג ימין", dose);
  return b;
}

std::string written(const Project &project, const char *format, const ExportOptions &options = {}) {
  std::string bytes;
  const auto done = exportProject(project, format, options, [&](std::string_view piece) -> Result<void> {
    bytes += piece;
    return {};
  });
  REQUIRE(done);
  return bytes;
}

CodeList read(std::string_view bytes) {
  const auto book = readCodebook(bytes);
  if (!book) FAIL(book.error().detail);
  return *book;
}

/// The codebook as the only content of a project.
Project imported(const CodeList &book) {
  Project project;
  project.setInfo({uuid(1, 2), "Copy", 1});
  const auto done = actions::importCodebook(project, book, "book", {}, 5);
  REQUIRE(done);
  apply(project, done->changes);
  return project;
}

std::string refusal(std::string_view bytes) {
  const auto book = readCodebook(bytes);
  REQUIRE_FALSE(book);
  Error error = book.error();
  error.subject = "book";
  const std::string line = errorLine(error);
  CHECK(line.find('\n') == std::string::npos);
  return error.detail;
}

}  // namespace

TEST_CASE("A codebook goes through JSON and loses nothing") {
  const Building before = oddCodebook();
  const std::string bytes = written(before.project, "codebook-json");
  const Project after = imported(read(bytes));
  CHECK(written(after, "codebook-json") == bytes);
  const auto json = Json::parse(bytes);
  CHECK(json["format"] == "florilegium-codebook");
  CHECK(json["codes"][1]["examples"][0]["from"] == "Clinic page (2025)");
  CHECK_FALSE(json["codes"][0].contains("include"));
  CHECK(Json::parse(written(before.project, "codebook-json", {false, false, {}}))["codes"][1].contains(
            "memo") == false);
}

TEST_CASE("The codes of a whole corpus can be read as a codebook") {
  const Building before = oddCodebook();
  const CodeList book = read(exported(before.project));
  CHECK(book.size() == 4);
  CHECK(book[1].code.examples.size() == 2);
  CHECK(written(imported(book), "codebook-json") == written(before.project, "codebook-json"));
}

TEST_CASE("A corpus keeps notes and examples of codes, and leaves them out where there are none") {
  const Building before = oddCodebook();
  const std::string bytes = exported(before.project);
  CHECK(exported(loaded(bytes)) == bytes);
  CHECK_FALSE(Json::parse(bytes)["codes"][0].contains("examples"));
}

TEST_CASE("A codebook goes through a table and keeps all but the ids") {
  const Building before = oddCodebook();
  const std::string bytes = written(before.project, "codebook-csv");
  CHECK(bytes.starts_with(
      "\xEF\xBB\xBFpath,name,colour,shortcut,definition,include,exclude,examples,memo\r\n"));
  const Project after = imported(read(bytes));
  CHECK(written(after, "codebook-csv") == bytes);
  const Code *dose = after.childCodes(after.childCodes({}).front()->id).front();
  CHECK(dose->name == "=dose");
  CHECK(dose->definition == before.project.codes()[1]->definition);
  CHECK(dose->exclude == "'-none");
  CHECK(dose->examples.size() == 2);
  CHECK(dose->examples[0].from == "Clinic page (2025)");
  CHECK(after.childCodes({})[1]->name == "myth/narrative\\fable");
}

TEST_CASE("No cell of a table begins what a spreadsheet would calculate") {
  const std::string bytes = written(oddCodebook().project, "codebook-csv");
  for (const char *cell : {"'=dose", "\"'+5 mg", "''-none", "\"'@see"})
    CHECK(bytes.find(cell) != std::string::npos);
}

TEST_CASE("Tables of other programs are read with their columns, separators and missing parents") {
  const CodeList book =
      read("Tag;Description;Color;hits\r\nhype;\"Praise; loud\";A1B2C3;7\r\n\r\n a / b ;;;\r\n");
  REQUIRE(book.size() == 2);
  CHECK(book[0].code.name == "hype");
  CHECK(book[0].code.definition == "Praise; loud");
  CHECK(book[0].colour == Colour{0xa1, 0xb2, 0xc3});
  CHECK(book[1].code.name == "a / b");
  const CodeList nested = read("path\tname\na/b/c\t\na/b\t\nd\t\n");
  REQUIRE(nested.size() == 4);
  CHECK(nested[2].code.name == "c");
  CHECK(nested[2].parent == 1);
}

TEST_CASE("A codebook goes through REFI-QDA with ids, colours, tree and the whole definition") {
  const Building before = oddCodebook();
  const std::string bytes = written(before.project, "qdc");
  const Project after = imported(read(bytes));
  REQUIRE(after.codes().size() == 4);
  for (std::size_t i = 0; i < 4; ++i) {
    const Code &was = *before.project.codes()[i];
    const Code &is = *after.codes()[i];
    CHECK(is.uuid == was.uuid);
    CHECK(is.name == was.name);
    CHECK(is.colour == was.colour);
    CHECK(is.codable == was.codable);
    CHECK(is.definition == was.definition);
    CHECK(is.include == was.include);
    CHECK(is.exclude == was.exclude);
    CHECK(is.example == was.example);
    CHECK(after.pathOf(is.id) == before.project.pathOf(was.id));
  }
  CHECK(written(after, "qdc") == bytes);
}

TEST_CASE("What REFI-QDA cannot hold does not break it") {
  Building b;
  b.code("bell\x07 \xEF\xBF\xBF & <tag> \"q\"\tend");
  const CodeList book = read(written(b.project, "qdc"));
  CHECK(book.front().code.name.find("<tag> \"q\"") != std::string::npos);
  CHECK(book.front().code.name.find('\x07') == std::string::npos);
  std::string ignored;
  CHECK_FALSE(exportProject(Building().project, "qdc", {}, [&](std::string_view piece) -> Result<void> {
    ignored += piece;
    return {};
  }));
}

TEST_CASE("REFI-QDA codebooks are valid by the schema") {
  const auto schema = sharedCorpus() / "refi-xsd" / "Codebook.xsd";
  if (sharedCorpus().empty() || !std::filesystem::exists(schema) ||
      std::system("xmllint --version > /dev/null 2>&1") != 0) {
    WARN("skipped: the schema or xmllint is not here");
    return;
  }
  const TemporaryFolder folder;
  writeAll(folder / "book.qdc", written(oddCodebook().project, "qdc"));
  const std::string command = "xmllint --noout --nonet --schema '" + schema.string() + "' '" +
                              (folder / "book.qdc").string() + "' > /dev/null 2>&1";
  CHECK(std::system(command.c_str()) == 0);
}

TEST_CASE("Real REFI-QDA codebooks are read with every code, path and description") {
  const auto corpus = sharedCorpus().empty() ? std::filesystem::path() : sharedCorpus() / "refi";
  if (corpus.empty()) {
    WARN("skipped: the corpus is not here");
    return;
  }
  int files = 0;
  for (const auto &file : std::filesystem::directory_iterator(corpus)) {
    if (file.path().extension() != ".qdc") continue;
    ++files;
    INFO(file.path().filename().string());
    const CodeList book = read(readAll(file.path()));
    const Json wanted = Json::parse(readAll(file.path().string() + ".expected.json"))["codes"];
    REQUIRE(book.size() == wanted.size());
    for (std::size_t i = 0; i < book.size(); ++i) {
      const Json &code = wanted[i];
      std::vector<std::string> path;
      for (std::optional<std::size_t> at = i; at; at = book[*at].parent)
        path.insert(path.begin(), book[*at].code.name);
      CHECK(path == code["path"].get<std::vector<std::string>>());
      CHECK(book[i].code.uuid == Uuid::parse(code["guid"].get<std::string>()).value_or(Uuid()));
      CHECK(book[i].code.codable == (code["codable"] == "true"));
      CHECK(book[i].code.definition ==
            (code["description"].is_null() ? "" : code["description"].get<std::string>()));
      CHECK(book[i].colour.has_value() == !code["color"].is_null());
    }
  }
  CHECK(files >= 2);
}

TEST_CASE("Codebooks that break a rule are refused in one sentence that says where") {
  CHECK(refusal("<html/>") == "its outermost element is not a CodeBook");
  CHECK(refusal("<CodeBook><Codes/></CodeBook>") == "it holds no codes");
  CHECK(refusal("<CodeBook><Codes><Code guid='x'/></Codes></CodeBook>") == "code 1 has no name");
  CHECK(refusal("<!DOCTYPE x [<!ENTITY a 'b'>]><CodeBook/>").find("document type") != std::string::npos);
  CHECK(refusal("<CodeBook><Codes>").find("XML") != std::string::npos);
  std::string deep = "<CodeBook><Codes>", ends;
  for (int i = 0; i < 5000; ++i) {
    deep += "<Code name='n'>";
    ends += "</Code>";
  }
  CHECK(refusal(deep + ends + "</Codes></CodeBook>") == "code 65 is nested deeper than 64");
  CHECK(refusal("{}") == "/format: is missing");
  CHECK(refusal("[]") == "it has to hold a JSON object");
  CHECK(refusal(R"({"format": "florilegium-codebook", "version": 1, "codes": [{"id": 1}]})") ==
        "/codes/0/id: has to be a string");
  const std::string id =
      R"("id": "2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a42", "name": "a", "colour": "#000000", )";
  const std::string head = R"({"format": "florilegium-codebook", "version": 1, "codes": [{)";
  CHECK(refusal(head + id + R"("parent": "2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a42"}]})") ==
        "/codes/0/parent: goes in a circle");
  CHECK(refusal(head + id + R"("parent": "2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a43"}]})") ==
        "/codes/0/parent: names no code of this file");
  CHECK(refusal(head + id + R"("parent": null, "examples": [{"from": "x"}]}]})") ==
        "/codes/0/examples/0/quote: is missing");
  CHECK(refusal("colour,memo\n#000000,x\n").find("\"path\" or \"name\"") != std::string::npos);
  CHECK(refusal("name,memo\nok,\n,only a memo\n") == "line 3 has neither a path nor a name");
  CHECK(refusal("name,memo\n\"ok,\n") == "the quotation mark of line 2 is not closed");
  CHECK(refusal("name,colour\nok,red\n") == "line 2: \"red\" is not a colour");
  CHECK(refusal("name\n\xff\n") == "it is not UTF-8 text (byte 5)");
  CHECK(readCodebook(" \n").error().code == ErrorCode::Empty);
  CHECK(readCodebook(R"({"format": "florilegium-codebook", "version": 9, "codes": []})").error().code ==
        ErrorCode::NewerProject);
}
