// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/project_files.h"

#include <QListWidget>

#include "florilegium/actions/sources.h"
#include "florilegium/exchange/exchange.h"
#include "gui/shell/findings_window.h"
#include "gui/welcome/welcome_page.h"
#include "window_fixture.h"

using namespace testsupport;
namespace fs = std::filesystem;

namespace {

std::string corpusOf(const Project &project) {
  std::string bytes;
  const auto done = exportProject(project, "corpus", {}, [&](std::string_view piece) {
    bytes += piece;
    return Result<void>();
  });
  REQUIRE(done);
  return bytes;
}

/// The project with the lock of a program on another computer that crashed.
fs::path crashedElsewhere(const fs::path &path) {
  Session::NewProject wanted;
  REQUIRE(Session::create(path, wanted));
  shell(path, "INSERT INTO lock VALUES (1, 'x', 'Tomás', 'desk-2', 4711, 1, 1700000000)");
  return path;
}

}  // namespace

TEST_CASE("A corpus becomes a project in the background, from the welcome page too") {
  Window w;
  w.tag("is a garden");
  writeAll(w.folder / "corpus.json", corpusOf(w.project()));
  w.bench().close();
  const fs::path target = w.folder / "loaded.flor";
  const Answers answers({pathToQt(w.folder / "corpus.json"), pathToQt(target)});
  QAbstractButton *load =
      button(w.window.findChild<WelcomePage *>(), QStringLiteral("New project from an exported corpus"));
  REQUIRE(load != nullptr);
  load->click();
  CHECK(answers.allAsked());
  CHECK(w.window.files().work().running());
  CHECK_FALSE(w.bench().isOpen());
  REQUIRE(QTest::qWaitFor([&] { return w.bench().isOpen(); }, 20000));
  CHECK(w.bench().session().path() == target);
  CHECK(w.project().tagCount() == 1);
}

TEST_CASE("A corpus that cannot be read leaves the file it was to replace and says why") {
  Window w;
  writeAll(w.folder / "bad.json", R"({"format": "something else"})");
  writeAll(w.folder / "old.flor", "old");
  w.bench().close();
  w.window.files().load(w.folder / "bad.json", {w.folder / "old.flor", Existing::Replace});
  REQUIRE(QTest::qWaitFor([&] { return !w.window.files().work().running(); }, 20000));
  CHECK_FALSE(w.bench().isOpen());
  CHECK(w.window.findChild<WelcomePage *>()->notice().contains(QStringLiteral("bad.json")));
  CHECK(readAll(w.folder / "old.flor") == "old");
}

TEST_CASE("Loading that is stopped leaves no file") {
  Window w;
  // Large enough to be still at it when Stop is pressed.
  std::vector<actions::NewSource> large(1);
  large[0].name = "Large";
  large[0].text = SourceText::make(std::string(20'000'000, 'x')).value();
  large[0].measure();
  REQUIRE(w.bench().session().perform(actions::addSources(w.project(), std::move(large))));
  writeAll(w.folder / "corpus.json", corpusOf(w.project()));
  w.window.files().load(w.folder / "corpus.json", {w.folder / "loaded.flor"});
  w.window.files().work().stop();
  REQUIRE(QTest::qWaitFor([&] { return !w.window.files().work().running(); }, 20000));
  CHECK_FALSE(fs::exists(w.folder / "loaded.flor"));
  CHECK(w.bench().session().path() == w.path);
}

TEST_CASE("A copy replaces a file when the dialog has asked, and is made in the background") {
  Window w;
  w.tag("is a garden");
  writeAll(w.folder / "copy.flor", "of old");
  const Answers answers({pathToQt(w.folder / "copy.flor")});
  w.trigger(Command::SaveCopy);
  CHECK(w.window.files().work().running());
  REQUIRE(QTest::qWaitFor([&] { return !w.window.files().work().running(); }, 20000));
  CHECK(w.report().contains(QStringLiteral("copy.flor")));
  CHECK((*Session::open(w.folder / "copy.flor"))->project().tagCount() == 1);
  CHECK(w.bench().session().path() == w.path);
}

TEST_CASE("A copy goes neither onto the open project nor onto one that somebody has open") {
  Window w;
  const auto other = Session::create(w.folder / "other.flor", Session::NewProject());
  REQUIRE(other);
  w.window.files().copy({w.path, Existing::Replace}, false);
  CHECK(w.report().contains(QStringLiteral("is the project that is open")));
  w.window.files().copy({w.folder / "other.flor", Existing::Replace}, false);
  REQUIRE(QTest::qWaitFor([&] { return !w.window.files().work().running(); }, 20000));
  CHECK(w.report().contains(QStringLiteral("open elsewhere")));
  CHECK((*other)->perform(ChangeSet()));
}

TEST_CASE("A name that gets its ending only afterwards replaces nothing") {
  Window w;
  writeAll(w.folder / "notes.flor", "precious");
  const Answers answers({pathToQt(w.folder / "notes")});
  w.trigger(Command::SaveCopy);
  REQUIRE(QTest::qWaitFor([&] { return !w.window.files().work().running(); }, 20000));
  CHECK(readAll(w.folder / "notes.flor") == "precious");
}

TEST_CASE("A new project takes the place of a file that the person agreed to replace") {
  Window w;
  writeAll(w.folder / "new.flor", "of old");
  const Answers answers({pathToQt(w.folder / "new.flor")});
  w.trigger(Command::NewProject);
  CHECK(w.bench().session().path() == w.folder / "new.flor");
  CHECK(w.project().sources().empty());
}

TEST_CASE(
    "The lock of a program that crashed elsewhere can be taken over, after it was said what that means") {
  Window w;
  const fs::path path = crashedElsewhere(w.folder / "shared.flor");
  REQUIRE(w.window.files().open(path));
  CHECK(w.bench().readOnly());
  CHECK(w.notice().contains(QStringLiteral("Tomás")));
  CHECK(w.notice().contains(QStringLiteral("desk-2")));
  const Strip *strip = w.window.readPage()->strip();
  REQUIRE(button(strip, QStringLiteral("Open a copy")) != nullptr);
  button(strip, QStringLiteral("Take it over…"))->click();
  CHECK(w.bench().readOnly());
  CHECK(w.notice().contains(QStringLiteral("nothing gets overwritten")));
  button(strip, QStringLiteral("Read only"))->click();
  CHECK(w.notice().contains(QStringLiteral("Tomás")));
  button(strip, QStringLiteral("Take it over…"))->click();
  button(strip, QStringLiteral("Take it over"))->click();
  CHECK_FALSE(w.bench().readOnly());
  CHECK(w.bench().session().path() == path);
  CHECK(w.notice().isEmpty());
}

TEST_CASE("A project that another window of this computer has open is not offered to be taken over") {
  Window w;
  const auto holder = Session::create(w.folder / "shared.flor", Session::NewProject());
  REQUIRE(w.window.files().open(w.folder / "shared.flor"));
  CHECK(button(w.window.readPage()->strip(), QStringLiteral("Open a copy")) != nullptr);
  CHECK(button(w.window.readPage()->strip(), QStringLiteral("Take it over…")) == nullptr);
}

TEST_CASE("A project of a newer version that can be read is not offered as a copy") {
  Window w;
  REQUIRE(Session::create(w.folder / "newer.flor", Session::NewProject()));
  shell(w.folder / "newer.flor", "PRAGMA user_version = 900");
  REQUIRE(w.window.files().open(w.folder / "newer.flor"));
  CHECK(w.notice().contains(QStringLiteral("newer version")));
  CHECK(button(w.window.readPage()->strip(), QStringLiteral("Open a copy")) == nullptr);
}

TEST_CASE("What the check finds on opening stands in a strip that leads to every place") {
  Window w(longText());
  const TagId tag = w.tag("Paragraph 7 ");
  REQUIRE(tag);
  const Span span = w.project().tag(tag)->span;
  w.bench().close();
  shell(w.path, "UPDATE tags SET quote = 'something else'");
  REQUIRE(w.window.files().open(w.path));
  REQUIRE(QTest::qWaitFor([&] { return !w.notice().isEmpty(); }, 20000));
  CHECK(w.notice().contains(QStringLiteral("The check found")));
  w.view()->goTo(placesOf(w.view()->text(), "Paragraph 250 ").at(0));
  button(w.window.readPage()->strip(), QStringLiteral("Show all"))->click();
  const auto *findings = w.window.findChild<FindingsWindow *>();
  REQUIRE(findings != nullptr);
  REQUIRE(findings->list()->count() >= 2);
  emit findings->list()->itemClicked(findings->list()->item(1));
  REQUIRE(QTest::qWaitFor([&] {
    const Span shown = w.view()->visibleSpan();
    return shown.start <= span.start && span.end <= shown.end;
  }));
  button(w.window.readPage()->strip(), QStringLiteral("Dismiss"))->click();
  CHECK(w.notice().isEmpty());
}
