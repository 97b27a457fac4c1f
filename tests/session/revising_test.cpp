// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>

#include "florilegium/actions/revise.h"
#include "florilegium/actions/tags.h"
#include "florilegium/change/everything.h"
#include "florilegium/session/importing.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A project with one source, read from a file of a few words.
struct Desk {
  Desk() {
    session = std::move(*Session::create(folder / "study.flor", {"", "Ines", Codebook::Starter}));
    source = add("A bold claim about the brain.", "first.txt").front().source;
  }
  std::vector<ImportOutcome> add(const std::string &bytes, const std::string &name,
                                 const ImportOptions &options = {}) {
    std::vector<ReadFile> files;
    files.push_back(readSource(bytes, name, options));
    return addSources(*session, std::move(files)).value();
  }
  Result<ChangeSet> revise(const std::string &bytes, const std::string &name) {
    return session->perform(planRevision(session->project(), source, readSource(bytes, name, {}), 7));
  }
  std::size_t findings() {
    const auto checks = session->check().value();
    std::size_t count = 0;
    for (const doctor::Check &check : checks)
      count += check.findings.size();
    return count;
  }
  std::string text() { return session->project().text(source).value()->text.utf8(); }

  TemporaryFolder folder{fastFolder()};
  std::unique_ptr<Session> session;
  SourceId source;
};

}  // namespace

TEST_CASE("The file that a source came from is kept, byte for byte, with what its reader said") {
  Desk desk;
  const std::string page =
      "\xEF\xBB\xBF"
      "Line one\r\nline two\r\n";
  const SourceId id = desk.add(page, "page.txt").front().source;
  CHECK(desk.session->original(id).value() == page);
  const auto report = desk.session->project().text(id).value()->report;
  CHECK_FALSE(report.empty());
  const auto path = desk.session->path();
  desk.session.reset();
  desk.session = std::move(*Session::open(path));
  CHECK(desk.session->original(id).value() == page);
  CHECK(desk.session->project().text(id).value()->report == report);
  CHECK(desk.session->original({99}).error().code == ErrorCode::NoSuchSource);
}

TEST_CASE("A file above the limit is not kept, its text is") {
  Desk desk;
  ImportOptions options;
  options.keepUpTo = 4;
  const SourceId id = desk.add("five!", "page.txt", options).front().source;
  CHECK_FALSE(desk.session->original(id).value().has_value());
  CHECK(desk.session->project().text(id).value()->text.utf8() == "five!");
}

TEST_CASE("A revision is one step that undo takes back with text, file and tags") {
  Desk desk;
  const CodeId code = desk.session->project().codes().front()->id;
  const CoderId coder = desk.session->beCoder("Ines").value();
  const auto tag =
      desk.session->perform(actions::addTag(desk.session->project(), {desk.source, code, coder, {2, 12}}, 1));
  REQUIRE(tag);
  const TagId id = tag->tags.front().after->id;
  REQUIRE(desk.revise("Now a bold claim about all of the brain.", "second.txt"));
  CHECK(desk.text() == "Now a bold claim about all of the brain.");
  CHECK(desk.session->project().tagRow(id).value().witness.quote == "bold claim");
  CHECK(desk.session->original(desk.source).value() == "Now a bold claim about all of the brain.");
  CHECK(desk.findings() == 0);
  REQUIRE(desk.session->undo());
  CHECK(desk.text() == "A bold claim about the brain.");
  CHECK(desk.session->original(desk.source).value() == "A bold claim about the brain.");
  CHECK(desk.session->project().tag(id)->span == Span{2, 12});
  REQUIRE(desk.session->redo());
  CHECK(desk.text() == "Now a bold claim about all of the brain.");
  CHECK(desk.findings() == 0);
}

TEST_CASE("A file that another source came from cannot be its new text") {
  Desk desk;
  desk.add("Another text.", "other.txt");
  const auto done = desk.revise("Another text.", "other.txt");
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::DuplicateSource);
  CHECK(desk.text() == "A bold claim about the brain.");
}

TEST_CASE("A page with the address of another source says so when it is added") {
  Desk desk;
  const auto page = [](const char *words) {
    return std::string("<html><head><link rel=\"canonical\" href=\"https://clinic.example/a\"><title>") +
           words + "</title></head><body><p>" + words + " and some more words of the page.</p></body></html>";
  };
  desk.add(page("First"), "a.html");
  const auto second = desk.add(page("Second"), "b.html").front();
  REQUIRE(second.source);
  bool said = false;
  for (const std::string &sentence : second.report)
    said = said || sentence.find("“First” came from the same address") != std::string::npos;
  CHECK(said);
}

TEST_CASE("A corrected text keeps where it came from, and its file") {
  Desk desk;
  const Source before = *desk.session->project().source(desk.source);
  REQUIRE(desk.session->perform(actions::editSource(
      desk.session->project(), desk.source, SourceText::make("A bolder claim about the brain.").value(), 9)));
  const Source &after = *desk.session->project().source(desk.source);
  CHECK(after.origin == before.origin);
  CHECK(desk.session->original(desk.source).value() == "A bold claim about the brain.");
  CHECK(desk.session->keepsOriginal(desk.source).value());
  CHECK(desk.session->project().text(desk.source).value()->editedFrom == before.revision);
  CHECK(desk.findings() == 0);
  const auto path = desk.session->path();
  desk.session.reset();
  desk.session = std::move(*Session::open(path));
  CHECK(desk.session->project().text(desk.source).value()->editedFrom == before.revision);
  CHECK(desk.session->original(desk.source).value() == "A bold claim about the brain.");
  const auto same = actions::editSource(desk.session->project(), desk.source,
                                        SourceText::make("A bolder claim about the brain.").value(), 10);
  CHECK(same.value().empty());
}

TEST_CASE("Every text that a source has had can be read again") {
  Desk desk;
  desk.add("Another text.", "other.txt");
  REQUIRE(desk.revise("A bold claim about my brain.", "second.txt"));
  REQUIRE(desk.revise("Nothing of the kind.", "third.txt"));
  REQUIRE(desk.session->undo());
  REQUIRE(desk.session->perform(actions::editSource(
      desk.session->project(), desk.source, SourceText::make("A bold claim about her brain.").value(), 9)));
  REQUIRE(desk.session->perform(actions::renameSource(desk.session->project(), desk.source, "Claims")));
  const auto versions = desk.session->textVersions(desk.source).value();
  REQUIRE(versions.size() == 3);
  CHECK(versions[0].action == Action::AddSource);
  CHECK(versions[0].source.origin.file == "first.txt");
  CHECK(versions[1].action == Action::ReviseSource);
  CHECK(versions[1].source.origin.file == "second.txt");
  CHECK(versions[2].action == Action::EditSource);
  CHECK(versions[2].source.revision == desk.session->project().source(desk.source)->revision);
  CHECK(desk.session->revision(versions[0].source.revision).value()->text.utf8() ==
        "A bold claim about the brain.");
  CHECK(desk.session->textVersions({99}).value().empty());
}

TEST_CASE("The text with which a project was made is among those that a source has had") {
  Desk desk;
  const auto made = Session::create(desk.folder / "made.flor", everything(desk.session->project()).value());
  REQUIRE(made);
  Session &session = **made;
  const SourceId source = session.project().sources().front()->id;
  REQUIRE(session.textVersions(source).value().size() == 1);
  const RevisionId first = session.project().source(source)->revision;
  REQUIRE(session.perform(
      planRevision(session.project(), source, readSource("Nothing of the kind.", "second.txt", {}), 7)));
  const auto versions = session.textVersions(source).value();
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].source.revision == first);
  CHECK(versions[0].action == Action::AddSource);
  CHECK(session.revision(first).value()->text.utf8() == "A bold claim about the brain.");
  CHECK(versions[1].source.origin.file == "second.txt");
}

TEST_CASE("A text that another thread has read is the project's when it is kept") {
  Desk desk;
  const auto path = desk.session->path();
  desk.session.reset();
  desk.session = std::move(*Session::open(path));
  const Project &project = desk.session->project();
  CHECK_FALSE(project.holdsText(desk.source));
  const auto reading = desk.session->reading(project.source(desk.source)->revision);
  const auto read = std::async(std::launch::async, [&] { return reading(); }).get();
  REQUIRE(read);
  CHECK_FALSE(project.holdsText(desk.source));
  desk.session->keep(*read);
  CHECK(project.holdsText(desk.source));
  CHECK(project.text(desk.source).value() == *read);
  CHECK_FALSE(desk.session->reading({99})().has_value());
}
