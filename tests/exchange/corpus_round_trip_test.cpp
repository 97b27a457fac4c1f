// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdlib>
#include <filesystem>
#include <set>

#include "corpus_support.h"
#include "florilegium/base/version.h"
#include "florilegium/text/segment.h"

using namespace testsupport;

namespace {

class RandomProject {
 public:
  explicit RandomProject(std::mt19937 &random) : m_random(random) {}

  Building build() {
    m_built.project.setInfo({uuid(1, pick(1, 1000)), text(5), time()});
    for (std::int64_t n = pick(1, 4); n > 0; --n)
      m_coders.push_back(m_built.coder(name()));
    for (std::int64_t n = pick(1, 15); n > 0; --n)
      addCode();
    for (std::int64_t n = pick(0, 3); n > 0; --n)
      addAttribute();
    for (std::int64_t n = pick(0, 6); n > 0; --n)
      addSource();
    if (!m_sources.empty())
      for (std::int64_t n = pick(0, 60); n > 0; --n)
        addTag();
    addMemos();
    return std::move(m_built);
  }

 private:
  std::int64_t pick(std::int64_t from, std::int64_t to) {
    return std::uniform_int_distribution<std::int64_t>(from, to)(m_random);
  }
  bool toss() { return pick(0, 1) == 1; }
  Timestamp time() { return pick(0, 4102444800); }
  std::string text(int codePoints) { return randomText(m_random, codePoints); }
  std::string name() { return text(4) + std::to_string(++m_names) + "\x01\"\\"; }
  std::string maybe(int codePoints) { return toss() ? text(codePoints) : std::string(); }
  Span span(Position length) {
    const Position start = pick(0, length - 1);
    return {start, pick(start + 1, length)};
  }

  void addCode() {
    const CodeId parent = m_codes.empty() || toss() ? CodeId{} : m_codes[index(m_codes.size())];
    const CodeId id = m_built.code(name(), parent, pick(0, 5));
    Code row = *m_built.project.code(id);
    if (m_codes.size() < 9 && toss()) row.shortcut = std::to_string(m_codes.size() + 1);
    row.definition = maybe(20);
    row.example = maybe(20);
    m_built.project.put(row);
    m_codes.push_back(id);
  }

  void addSource() {
    const std::string utf8 = text(static_cast<int>(pick(1, 400)));
    const Position length = SourceText::make(utf8)->length();
    Source row;
    row.name = name();
    row.rank = pick(0, 3);
    row.group = maybe(2);
    row.language = maybe(2);
    for (std::int64_t n = pick(0, 4); n > 0; --n)
      row.attributes[text(3)] = maybe(10);
    row.origin = {maybe(8),
                  maybe(3),
                  pick(0, 1) * pick(1, 1000000),
                  toss() ? sha256(utf8 + "x") : "",
                  maybe(3),
                  maybe(4),
                  maybe(20),
                  maybe(5),
                  pick(0, 1) * time(),
                  maybe(4)};
    row.words = countWords(utf8);
    Structure structure;
    for (std::int64_t n = pick(0, 9); n > 0; --n)
      structure.blocks.push_back(
          {static_cast<BlockKind>(pick(0, 8)), static_cast<int>(pick(0, 6)), span(length)});
    for (std::int64_t n = pick(0, 9); n > 0; --n)
      structure.marks.push_back({static_cast<MarkKind>(pick(0, 4)), maybe(5), span(length)});
    for (std::int64_t n = pick(0, 3); n > 0; --n)
      structure.pages.push_back({maybe(2), span(length)});
    for (std::int64_t n = pick(0, 3); n > 0; --n)
      structure.turns.push_back({maybe(2), pick(-1, 1000), pick(-1, 1000), span(length)});
    const auto byStart = [](const auto &a, const auto &b) { return a.span.start < b.span.start; };
    std::sort(structure.blocks.begin(), structure.blocks.end(), byStart);
    std::sort(structure.marks.begin(), structure.marks.end(), byStart);
    std::sort(structure.pages.begin(), structure.pages.end(), byStart);
    std::sort(structure.turns.begin(), structure.turns.end(), byStart);
    m_sources.push_back(m_built.source(row, utf8, structure));
  }

  void addAttribute() {
    AttributeDefinition row;
    row.id = m_built.project.nextAttributeId();
    row.uuid = uuid(7, m_names + 1);
    row.rank = pick(0, 3);
    row.name = name();
    row.kind = static_cast<AttributeKind>(pick(0, 3));
    for (std::int64_t n = pick(0, 3); n > 0; --n)
      row.choices.push_back(name());
    row.note = maybe(6);
    m_built.project.put(row);
  }

  void addTag() {
    TagRow row;
    row.source = m_sources[index(m_sources.size())];
    row.code = m_codes[index(m_codes.size())];
    row.coder = m_coders[index(m_coders.size())];
    row.span = span(m_built.project.source(row.source)->length);
    row.created = time();
    row.modified = time();
    row.certainty = static_cast<Certainty>(pick(0, 2));
    row.from = static_cast<TagOrigin>(pick(0, 3));
    row.orphan = pick(0, 5) == 0;
    if (row.orphan) {
      row.span.end += pick(0, 1000);
      row.kept = toss();
      row.witness = {text(10), maybe(5), maybe(5), sha256(text(5))};
    }
    if (!m_taken.insert({row.source.value, row.code.value, row.coder.value, row.span.start, row.span.end})
             .second)
      return;
    m_tags.push_back(m_built.tag(row));
  }

  void addMemos() {
    const auto coder = [&] { return toss() ? CoderId{} : m_coders[index(m_coders.size())]; };
    const auto maybeOn = [&](MemoOn on, std::int64_t target) {
      if (toss()) m_built.memo(on, target, text(20), coder());
    };
    for (const TagId tag : m_tags)
      maybeOn(MemoOn::Tag, tag.value);
    maybeOn(MemoOn::Project, 0);
    for (const CodeId code : m_codes)
      maybeOn(MemoOn::Code, code.value);
    for (const SourceId source : m_sources) {
      maybeOn(MemoOn::Source, source.value);
      for (std::int64_t n = pick(0, 3); n > 0; --n)
        m_built.memo(MemoOn::Span, source.value, text(20), coder(),
                     span(m_built.project.source(source)->length));
    }
  }

  std::size_t index(std::size_t size) {
    return static_cast<std::size_t>(pick(0, static_cast<std::int64_t>(size) - 1));
  }

  std::mt19937 &m_random;
  Building m_built;
  int m_names = 0;
  std::vector<CoderId> m_coders;
  std::vector<CodeId> m_codes;
  std::vector<SourceId> m_sources;
  std::vector<TagId> m_tags;
  std::set<std::array<std::int64_t, 5>> m_taken;
};

std::string inQuotes(const std::filesystem::path &path) {
  return "\"" + path.string() + "\"";
}

}  // namespace

TEST_CASE("a corpus that is exported, loaded and exported again is the same bytes") {
  std::mt19937 random(20261121);
  for (int round = 0; round < 100; ++round) {
    const Building built = RandomProject(random).build();
    const std::string bytes = exported(built.project);
    const Project again = loaded(bytes);
    if (exported(again) != bytes) {
      INFO("round " << round);
      REQUIRE(exported(again) == bytes);
    }
    REQUIRE(again.tagCount() == built.project.tagCount());
    REQUIRE(again.memos().size() == built.project.memos().size());
    REQUIRE(again.attributes().size() == built.project.attributes().size());
    REQUIRE(Json::parse(bytes).dump(2) + "\n" == bytes);
  }
}

TEST_CASE("the example of the format's page is an export") {
  const std::string page = readAll(std::filesystem::path(FLORILEGIUM_SOURCE_DIR) / "docs/json-format.md");
  const std::string fence = "```json\n";
  const auto start = page.find(fence) + fence.size();
  const std::string example = page.substr(start, page.find("```", start) - start);
  Json corpus = Json::parse(example);
  CHECK(corpus["sources"][0]["words"] == countWords(corpus["sources"][0]["text"].get<std::string>()));
  corpus["generator"] = "Florilegium " + std::string(version());
  CHECK(exported(loaded(example)) == corpus.dump(2) + "\n");
}

TEST_CASE("exports validate against the schema and keep what Python can check of their promises") {
  if (std::system("python3 -c \"import jsonschema\" 2>/dev/null") != 0) {
    WARN("skipped: python3-jsonschema is not installed");
    return;
  }
  const std::filesystem::path root = FLORILEGIUM_SOURCE_DIR;
  const TemporaryFolder folder;
  std::string command = "python3 " + inQuotes(root / "tests/exchange/validate_schema.py") + " " +
                        inQuotes(root / "docs/florilegium-corpus-1.schema.json");
  const auto add = [&](const std::string &name, const std::string &bytes) {
    writeAll(folder / name, bytes);
    command += " " + inQuotes(folder / name);
  };
  std::mt19937 random(4);
  add("small.json", exported(smallProject().project));
  add("empty.json", exported(Building().project));
  for (int round = 0; round < 30; ++round)
    add(std::to_string(round) + ".json", exported(RandomProject(random).build().project));
  CHECK(std::system(command.c_str()) == 0);

  writeAll(folder / "broken.json", exported(smallProject().project) + " ");
  command += " " + inQuotes(folder / "broken.json") + " >/dev/null";
  CHECK(std::system(command.c_str()) != 0);
}
