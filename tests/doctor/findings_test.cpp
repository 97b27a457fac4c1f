// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A whole project whose file is then broken by hand.
struct Patient {
  Patient() {
    ProjectBuilder book;
    const CoderId ann = book.coder("Ann");
    const CodeId myth = book.code("myth");
    book.code("below", myth);
    book.run(actions::setShortcut(book.project, myth, "1"));
    const SourceId essay = book.source(marks.text, "Naïve essay");
    for (const Span span : marks.spans)
      book.tag(essay, myth, ann, span, "memo");
    book.run(actions::addSpanMemo(book.project, essay, marks.spans[0], "on a span", ann, 1));
    REQUIRE(Storage::create(path, contentOf(book.project)));
  }

  /// What the check says after this SQL, by property; nothing but the properties named may have findings.
  std::vector<doctor::Finding> findings(const std::string &sql, const std::string &property,
                                        const std::vector<std::string> &also = {}) const {
    shell(path, "PRAGMA ignore_check_constraints = ON; " + sql);
    INFO(sql);
    const auto session = Session::open(path);
    REQUIRE(session);
    const auto checks = (*session)->check();
    REQUIRE(checks);
    std::vector<doctor::Finding> found;
    for (const doctor::Check &check : *checks) {
      if (check.property == property) found = check.findings;
      const bool expected =
          check.property == property || std::find(also.begin(), also.end(), check.property) != also.end();
      if (!expected)
        for (const doctor::Finding &finding : check.findings)
          FAIL(check.property + ": " + finding.message);
    }
    REQUIRE_FALSE(found.empty());
    return found;
  }

  TemporaryFolder folder{fastFolder()};
  std::filesystem::path path = folder / "patient.flor";
  Marked marks = marked("The [[naïve 👩‍🔬]] writes of [[gardens]] in spring\nand of more");
};

bool mentions(const doctor::Finding &finding, const std::string &words) {
  return finding.message.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("A whole project has no findings") {
  const Patient patient;
  const auto session = Session::open(patient.path);
  const auto checks = (*session)->check().value();
  std::vector<std::string> names;
  for (const doctor::Check &check : checks) {
    CHECK(check.findings.empty());
    CHECK_FALSE(check.description.empty());
    names.push_back(check.property);
  }
  CHECK(names == std::vector<std::string>{"file", "references", "texts", "structure", "spans", "quotes",
                                          "revisions", "twins", "codebook", "memos", "attributes"});
}

TEST_CASE("A tag whose quote is not at its place is found, with its offsets") {
  const Patient patient;
  const auto found = patient.findings("UPDATE tags SET quote = 'other words' WHERE id = 2", "quotes");
  REQUIRE(found.size() == 1);
  CHECK(found[0].span == patient.marks.spans[1]);
  CHECK(found[0].source == SourceId{1});
  CHECK(mentions(found[0], "Tag #2"));
  CHECK(mentions(found[0], std::to_string(found[0].span.start) + ":" + std::to_string(found[0].span.end)));
}

TEST_CASE("A tag whose context is not at its place is found") {
  const Patient patient;
  CHECK(patient.findings("UPDATE tags SET prefix = 'x' WHERE id = 1", "quotes").size() == 1);
}

TEST_CASE("A tag that was moved is found by its quote") {
  const Patient patient;
  const auto found =
      patient.findings("UPDATE tags SET start_position = start_position + 1 WHERE id = 1", "quotes");
  CHECK(found[0].span.start == patient.marks.spans[0].start + 1);
}

TEST_CASE("A tag outside its text is found") {
  const Patient patient;
  const auto found = patient.findings("UPDATE tags SET end_position = 4000 WHERE id = 1", "spans");
  REQUIRE(found.size() == 1);
  CHECK(found[0].span.end == 4000);
  CHECK(mentions(found[0], std::to_string(patient.marks.text.length())));
}

TEST_CASE("A tag with its ends the wrong way round is found, by the file's rules too") {
  const Patient patient;
  const auto found = patient.findings("UPDATE tags SET end_position = 1, start_position = 3 WHERE id = 1",
                                      "spans", {"file"});
  CHECK(found[0].span == Span{3, 1});
}

TEST_CASE("A tag of another version of the text is found") {
  const Patient patient;
  const auto found = patient.findings("UPDATE tags SET revision_sha256 = 'abc' WHERE id = 2", "revisions");
  REQUIRE(found.size() == 1);
  CHECK(found[0].span == patient.marks.spans[1]);
}

TEST_CASE("An orphan need not be found in the text") {
  const Patient patient;
  shell(patient.path,
        "UPDATE tags SET orphan = 1, quote = 'gone', revision_sha256 = 'old', end_position = 9999");
  const auto session = Session::open(patient.path);
  const auto checks = (*session)->check().value();
  for (const doctor::Check &check : checks)
    CHECK(check.findings.empty());
  CHECK((*session)->project().orphansOf({1}).size() == 2);
  CHECK((*session)->project().tagRow({1}).value().witness.quote == "gone");
}

TEST_CASE("A tag that has its place and is kept as one without is found") {
  const Patient patient;
  const auto found = patient.findings("UPDATE tags SET kept = 1 WHERE id = 2", "spans");
  REQUIRE(found.size() == 1);
  CHECK(mentions(found[0], "Tag #2"));
}

TEST_CASE("A tag that is there twice is found") {
  const Patient patient;
  const auto found = patient.findings(
      "INSERT INTO tags SELECT 9, 'b7e0a3c4-3f5e-4f0a-9d52-0a5e4e6a8d11', source, code, coder, "
      "start_position, "
      "end_position, created, modified, certainty, made_from, orphan, quote, prefix, suffix, "
      "revision_sha256, kept "
      "FROM tags WHERE id = 2",
      "twins");
  REQUIRE(found.size() == 1);
  CHECK(mentions(found[0], "Tag #9"));
  CHECK(found[0].span == patient.marks.spans[1]);
}

TEST_CASE("A text with other characters than recorded is found") {
  const Patient patient;
  const auto found =
      patient.findings("UPDATE revisions SET text = replace(text, 'more', 'less')", "texts", {"quotes"});
  CHECK(mentions(found[0], "Naïve essay"));
  CHECK(mentions(found[0], "SHA-256"));
}

TEST_CASE("A text of another length than recorded is found") {
  const Patient patient;
  const auto found = patient.findings("UPDATE sources SET length = 3", "texts", {"memos"});
  CHECK(mentions(found[0], "3 are recorded"));
}

TEST_CASE("A text that breaks the promises of a text is found, with the place") {
  struct Break {
    const char *sql;
    const char *words;
    Position at;
  };
  for (const Break &broken :
       {Break{"replace(text, char(10), char(13))", "a carriage return", -1},
        Break{"'ab' || char(0) || 'c'", "a NUL", 2}, Break{"char(65279) || text", "a byte order mark", 0},
        Break{"CAST(x'c3a9e9' AS TEXT)", "not valid UTF-8", 1}}) {
    const Patient patient;
    const auto found = patient.findings(std::string("UPDATE revisions SET text = ") + broken.sql, "texts");
    REQUIRE(found.size() == 1);
    INFO(found[0].message);
    CHECK(mentions(found[0], broken.words));
    CHECK(found[0].source == SourceId{1});
    if (broken.at >= 0) CHECK(found[0].span.start == broken.at);
  }
}

TEST_CASE("A text that is missing is found") {
  const Patient patient;
  const auto found = patient.findings("DELETE FROM revisions", "texts", {"references"});
  CHECK(mentions(found[0], "missing"));
}

TEST_CASE("A structure that does not fit its text is found, with its offsets") {
  const Patient patient;
  const auto found = patient.findings(
      R"(UPDATE revisions SET structure = '{"blocks":[["heading",1,5,9],["paragraph",0,0,4],["quote",1,0,999]],)"
      R"("marks":[["bold","",3,3]]}')",
      "structure");
  REQUIRE(found.size() == 3);
  CHECK(mentions(found[0], "out of order"));
  CHECK(found[1].span == Span{0, 999});
  CHECK(mentions(found[1], "outside"));
  CHECK(found[2].span == Span{3, 3});
  CHECK(mentions(found[2], "mark"));
}

TEST_CASE("A structure that cannot be read is found") {
  const Patient patient;
  for (const char *structure :
       {"", "[]", "{", R"({"blocks":[["song",0,0,1]],"marks":[]})", R"({"blocks":[3],"marks":[]})"})
    patient.findings(std::string("UPDATE revisions SET structure = '") + structure + "'", "texts");
}

TEST_CASE("Siblings of one name, shared keys, nameless codes and lost branches are found") {
  {
    const Patient patient;
    const auto found =
        patient.findings("UPDATE codes SET name = 'MYTH', parent = NULL WHERE id = 2", "codebook");
    CHECK(mentions(found[0], "MYTH"));
  }
  {
    const Patient patient;
    const auto found = patient.findings("UPDATE codes SET shortcut = '1'", "codebook");
    CHECK(mentions(found[0], "The key 1 belongs to both “myth” and “below”"));
  }
  {
    const Patient patient;
    const auto found = patient.findings("UPDATE codes SET name = '' WHERE id = 2", "codebook");
    CHECK(mentions(found[0], "#2"));
  }
  {
    const Patient patient;
    const auto found = patient.findings("UPDATE codes SET parent = 2 WHERE id = 1", "codebook");
    CHECK(found.size() == 2);
    CHECK(mentions(found[0], "“myth” hangs on no branch"));
    const auto session = Session::open(patient.path);
    CHECK_FALSE((*session)->project().pathOf({1}).empty());
    CHECK((*session)->project().codeAndBelow({1}).size() <= 2);
  }
}

TEST_CASE("A row that names what is not there is found and does no harm") {
  const Patient patient;
  const auto found =
      patient.findings("DELETE FROM codes WHERE id = 1", "references", {"codebook", "memos", "attributes"});
  CHECK(std::any_of(found.begin(), found.end(),
                    [](const auto &finding) { return mentions(finding, "tags row 1"); }));
  const auto session = Session::open(patient.path);
  REQUIRE(session);
  CHECK((*session)->project().tagCount() == 0);
  CHECK(shell(patient.path, "SELECT count(*) FROM tags") == "2");
}

TEST_CASE("A memo on nothing is found") {
  for (const char *kind : {"source", "code", "tag"}) {
    const Patient patient;
    const auto found = patient.findings(
        std::string("UPDATE memos SET on_kind = '") + kind + "', target = 77 WHERE id = 3", "memos");
    CHECK(mentions(found[0], "Memo #3"));
    CHECK(mentions(found[0], kind));
  }
  const Patient patient;
  const auto found = patient.findings("UPDATE memos SET end_position = 999 WHERE on_kind = 'span'", "memos");
  CHECK(found[0].span.end == 999);
}

TEST_CASE("A broken index is found") {
  const Patient patient;
  patient.findings(
      "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX tags_code ON tags "
      "(start_position)' "
      "WHERE name = 'tags_code'",
      "file");
}

TEST_CASE("A tag whose witness is wrong can be removed and brought back right") {
  const Patient patient;
  shell(patient.path, "UPDATE tags SET quote = 'other words' WHERE id = 2");
  const auto session = *Session::open(patient.path);
  const std::vector<TagId> ids = {{2}};
  REQUIRE(session->perform(actions::removeTags(session->project(), ids)));
  REQUIRE(session->undo());
  CHECK(shell(patient.path, "SELECT quote FROM tags WHERE id = 2") == "gardens");
}

TEST_CASE("Checking can be cancelled and tells how far it is") {
  const Patient patient;
  const auto session = *Session::open(patient.path);
  std::int64_t last = -1;
  REQUIRE(session->check(Progress([&](std::int64_t done, std::int64_t total) {
    CHECK(total == 1);
    last = done;
  })));
  CHECK(last == 1);
  Progress progress;
  progress.cancel();
  CHECK(session->check(progress).error().code == ErrorCode::Cancelled);
}

TEST_CASE("An attribute's value that does not fit its kind is named with its source") {
  const Patient patient;
  const std::string define =
      "INSERT INTO attributes (uuid, rank, name, kind, choices, note) VALUES "
      "('00000000-0000-4000-8000-000000000001', 1, 'year', 'date', '[]', ''), "
      "('00000000-0000-4000-8000-000000000002', 2, 'stance', 'choice', '[\"for\"]', ''); ";
  const auto found = patient.findings(
      define + R"(UPDATE sources SET attributes = '{"year": "7.5.2019", "stance": "torn", "free": "x"}')",
      "attributes");
  REQUIRE(found.size() == 2);
  CHECK(mentions(found[0], "“Naïve essay” has “7.5.2019” as “year”, which is not a date"));
  CHECK(found[0].source);
  CHECK(mentions(found[1], "“torn” as “stance”, which is not one of the choices"));
}

TEST_CASE("Attributes without a name or of one name are found") {
  const Patient patient;
  const auto found = patient.findings(
      "INSERT INTO attributes (uuid, rank, name, kind, choices, note) VALUES "
      "('00000000-0000-4000-8000-000000000001', 1, 'year', 'text', '[]', ''), "
      "('00000000-0000-4000-8000-000000000002', 2, 'YEAR', 'text', '[]', ''), "
      "('00000000-0000-4000-8000-000000000003', 3, '', 'text', '[]', '')",
      "attributes");
  REQUIRE(found.size() == 2);
  CHECK(mentions(found[0], "Two attributes are called “YEAR”"));
  CHECK(mentions(found[1], "Attribute #3 has no name"));
}
