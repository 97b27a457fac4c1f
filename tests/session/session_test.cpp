// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/session.h"

#include "florilegium/session/sample.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

struct Desk {
  std::unique_ptr<Session> create(const Session::NewProject &project = {"", "", Codebook::Empty}) {
    auto made = Session::create(path, project);
    REQUIRE(made);
    return std::move(*made);
  }
  TemporaryFolder folder{fastFolder()};
  std::filesystem::path path = folder / "Garden notes.flor";
};

}  // namespace

TEST_CASE("A new project is called after its file unless it is given a name") {
  Desk desk;
  CHECK(desk.create()->project().info().name == "Garden notes");
  std::filesystem::remove(desk.path);
  CHECK(desk.create({" Spring ", "", Codebook::Empty})->project().info().name == "Spring");
}

TEST_CASE("A new project has the four starter codes with definitions, examples and keys") {
  Desk desk;
  const auto session = desk.create({"", "", Codebook::Starter});
  const auto codes = session->project().codes();
  REQUIRE(codes.size() == 4);
  for (std::size_t i = 0; i < codes.size(); ++i) {
    CHECK(codes[i]->shortcut == std::to_string(i + 1));
    CHECK_FALSE(codes[i]->definition.empty());
    CHECK_FALSE(codes[i]->example.empty());
  }
  CHECK(codes[0]->name == "mechanistic claim");
  CHECK(codes[3]->name == "citation");
  CHECK(session->undo().error().code == ErrorCode::NothingToUndo);
}

TEST_CASE("A name of white space makes no project and leaves no file") {
  const Desk desk;
  CHECK(Session::create(desk.path, Session::NewProject{"", " \n", Codebook::Empty}).error().code ==
        ErrorCode::NameEmpty);
  CHECK(Session::create(desk.path, Session::NewProject{"\u00a0", "", Codebook::Empty}).error().code ==
        ErrorCode::NameEmpty);
  CHECK(std::filesystem::is_empty(desk.folder.path()));
}

TEST_CASE("Someone becomes the coder, and is added when new, whatever white space stands round the name") {
  Desk desk;
  const auto session = desk.create();
  CHECK_FALSE(session->coder());
  const CoderId ann = session->beCoder(" Ann ").value();
  CHECK(session->coder() == ann);
  CHECK(session->project().coder(ann)->name == "Ann");
  CHECK(session->beCoder("Ben").value() != ann);
  CHECK(session->beCoder("Ann\n").value() == ann);
  CHECK(session->project().coders().size() == 2);
  CHECK(session->beCoder(" ").error().code == ErrorCode::NameEmpty);
  CHECK(session->coder() == ann);
  REQUIRE(session->perform(actions::renameProject(session->project(), "x")));
  CHECK(session->history().value().back().coder == "Ann");
}

TEST_CASE("Listeners hear each change once it is stored, and may leave while they listen") {
  Desk desk;
  const auto session = desk.create();
  int first = 0;
  int second = 0;
  int number = 0;
  number = session->addListener([&](const ChangeSet &changes) {
    ++first;
    CHECK(session->project().info().name == changes.project.front().after->name);
    session->removeListener(number);
  });
  session->addListener([&](const ChangeSet &) { ++second; });
  REQUIRE(session->perform(actions::renameProject(session->project(), "a")));
  REQUIRE(session->perform(actions::renameProject(session->project(), "b")));
  CHECK(first == 1);
  CHECK(second == 2);
  REQUIRE(session->undo());
  REQUIRE(session->redo());
  CHECK(second == 4);
  REQUIRE_FALSE(session->perform(actions::renameProject(session->project(), "")));
  CHECK(second == 4);
}

TEST_CASE("A change of nothing is not stored") {
  Desk desk;
  const auto session = desk.create({"Same", "", Codebook::Empty});
  const auto done = session->perform(actions::renameProject(session->project(), "Same"));
  REQUIRE(done);
  CHECK(done->empty());
  CHECK(session->history().value().empty());
}

TEST_CASE("A text that is not valid UTF-8 changes nothing") {
  Desk desk;
  const auto session = desk.create();
  ChangeSet changes;
  changes.coders.push_back({std::nullopt, Coder{{1}, Uuid::random(), "caf\xe9"}});
  CHECK(errorOf(session->perform(changes)) == ErrorCode::Internal);
  CHECK(session->project().coders().empty());
  REQUIRE(session->beCoder("café"));
}

TEST_CASE("Texts are read from the file when asked for, and let go when not in use") {
  Desk desk;
  {
    const auto session = desk.create();
    std::vector<actions::NewSource> sources(1);
    sources[0].name = "a";
    sources[0].text = SourceText::make("some 👩‍🔬 text").value();
    sources[0].structure.blocks = {{BlockKind::Heading, 2, {0, 4}}};
    sources[0].structure.marks = {{MarkKind::Link, "https://example.org", {5, 8}}};
    sources[0].measure();
    REQUIRE(session->perform(actions::addSources(session->project(), std::move(sources))));
  }
  const auto session = *Session::open(desk.path);
  const SourceId source = session->project().sources().front()->id;
  std::weak_ptr<const Revision> seen;
  {
    const auto revision = session->project().text(source).value();
    CHECK(revision->text.utf8() == "some 👩‍🔬 text");
    CHECK(revision->structure.blocks.front().kind == BlockKind::Heading);
    CHECK(revision->structure.marks.front().href == "https://example.org");
    CHECK(session->project().text(source).value() == revision);
    seen = revision;
    session->project().releaseTexts();
    CHECK_FALSE(seen.expired());
  }
  session->project().releaseTexts();
  CHECK(seen.expired());
  CHECK(session->project().text(source));
}

TEST_CASE("The sample project is whole") {
  const Desk desk;
  REQUIRE(createSample(desk.path));
  const auto session = *Session::open(desk.path);
  const auto checks = session->check().value();
  for (const doctor::Check &check : checks)
    for (const doctor::Finding &finding : check.findings)
      FAIL_CHECK(check.property + ": " + finding.message);
  CHECK(session->project().sources().size() == 5);
  CHECK(session->project().coders().size() == 2);
  CHECK(session->project().tagCount() > 50);
  CHECK(createSample(desk.path).error().code == ErrorCode::AlreadyExists);
}
