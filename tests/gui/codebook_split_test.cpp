// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "gui/codebook/codebook_files.h"
#include "gui/codebook/passage_card.h"
#include "gui/codebook/review_window.h"
#include "gui/codebook/split_window.h"
#include "gui/codebook/version_list.h"
#include "gui/codebook_stage.h"
#include "gui/shell/file_door.h"

using namespace florilegium;
using namespace florilegium::gui;
using Stage = testsupport::CodebookStage;

namespace {

const char *const metaphor = "marketing metaphor";
const char *const citation = "citation";

/// Three passages of one code, and the window in which it is split.
struct Splitting : Stage {
  Splitting() {
    for (const Span span : {Span{2, 14}, Span{20, 26}, Span{27, 33}})
      tag(code(metaphor), span);
    panel->openSplit(code(metaphor));
    split = window.findChild<SplitWindow *>();
    REQUIRE(split != nullptr);
    REQUIRE(split->isVisible());
  }
  void press(Qt::Key which, Qt::KeyboardModifiers with = {}) { QTest::keyClick(split, which, with); }
  [[nodiscard]] QString words() const { return split->findChild<PassageCard *>()->words(); }
  SplitWindow *split = nullptr;
};

}  // namespace

TEST_CASE("passages are dealt by key to old and new codes, and all is one step") {
  Splitting stage;
  auto *name = stage.split->findChild<QLineEdit *>();
  QTest::keyClicks(name, QStringLiteral("citation"));
  QTest::keyClick(name, Qt::Key_Return);
  QTest::keyClicks(name, QStringLiteral("gardens"));
  QTest::keyClick(name, Qt::Key_Return);
  CHECK(stage.words() == QStringLiteral("miracle-grow"));
  stage.press(Qt::Key_2);
  CHECK(stage.split->place() == 1);
  stage.press(Qt::Key_0);
  stage.press(Qt::Key_1);
  CHECK(stage.split->place() == stage.split->count());
  stage.press(Qt::Key_Left);
  CHECK(stage.split->place() == 2);
  CHECK(stage.split->dealt() == 2);
  CHECK(stage.bench.project().tagCount(stage.code(metaphor)) == 3);
  stage.press(Qt::Key_Return, Qt::ControlModifier);
  CHECK(stage.split->isHidden());
  CHECK(stage.bench.project().tagCount(stage.code(metaphor)) == 1);
  CHECK(stage.bench.project().tagCount(stage.code(citation)) == 1);
  REQUIRE(stage.code("gardens"));
  CHECK(stage.bench.project().tagCount(stage.code("gardens")) == 1);
  CHECK(stage.last == QStringLiteral("Split marketing metaphor: 2 passages went to citation, gardens"));
  stage.bench.undo();
  CHECK(stage.bench.project().tagCount(stage.code(metaphor)) == 3);
  CHECK_FALSE(stage.code("gardens"));
}

TEST_CASE("a split that is left changes nothing") {
  Splitting stage;
  const auto steps = stage.bench.session().history()->size();
  REQUIRE(stage.split->addTarget(QStringLiteral("gardens")));
  stage.press(Qt::Key_1);
  stage.press(Qt::Key_Escape);
  CHECK(stage.split->isHidden());
  CHECK(stage.bench.session().history()->size() == steps);
  stage.panel->openSplit(stage.code(metaphor));
  CHECK(stage.split->dealt() == 0);
  CHECK(stage.split->place() == 0);
}

TEST_CASE("a split says why a code cannot be dealt to, and takes nine at most") {
  Splitting stage;
  CHECK_FALSE(stage.split->addTarget(QStringLiteral("Marketing Metaphor")));
  CHECK_FALSE(stage.split->addTarget(QStringLiteral(" ")));
  CHECK(stage.split->addTarget(QStringLiteral("citation")));
  CHECK_FALSE(stage.split->addTarget(QStringLiteral("Citation")));
  for (int i = 2; i <= 9; ++i)
    CHECK(stage.split->addTarget(QStringLiteral("new %1").arg(i)));
  CHECK_FALSE(stage.split->addTarget(QStringLiteral("new 10")));
}

TEST_CASE("a split follows what is changed beside it") {
  Splitting stage;
  REQUIRE(stage.split->addTarget(QStringLiteral("citation")));
  stage.press(Qt::Key_1);
  const TagId dealt = stage.bench.project().tagsWith(stage.code(metaphor)).front()->id;
  REQUIRE(stage.bench.perform(actions::removeTags(stage.bench.project(), {{dealt}})));
  CHECK(stage.split->count() == 2);
  CHECK(stage.split->dealt() == 0);
  stage.panel->remove({stage.code(metaphor)});
  CHECK(stage.split->isHidden());
}

TEST_CASE("passages under an older definition are listed, shown, and confirmed") {
  Stage stage;
  stage.tag(stage.code(metaphor), {2, 14});
  stage.tag(stage.code(metaphor), {20, 26});
  auto wanted = actions::definitionOf(stage.row(stage.code(metaphor)));
  wanted.exclude = "Worn figures";
  REQUIRE(stage.bench.perform(actions::describeCode(stage.bench.project(), stage.code(metaphor), wanted)));
  QSignalSpy places(stage.panel, &CodesPanel::placeRequested);
  stage.panel->reviewOlder(stage.code(metaphor));
  auto *review = stage.window.findChild<ReviewWindow *>();
  REQUIRE(review != nullptr);
  CHECK(review->count() == 2);
  QTest::keyClick(review->list(), Qt::Key_Return);
  REQUIRE(places.size() == 1);
  CHECK(places[0][1].value<Span>() == Span{2, 14});
  QTest::keyClick(review->list(), Qt::Key_F);
  CHECK(review->count() == 1);
  CHECK(stage.last == QStringLiteral("“miracle-grow” still fits marketing metaphor"));
  review->list()->selectAll();
  review->confirm();
  CHECK(review->count() == 0);
  stage.bench.undo();
  CHECK(review->count() == 1);
}

TEST_CASE("the sheet tells of earlier definitions and of passages under them") {
  Stage stage;
  stage.tag(stage.code(metaphor), {2, 14});
  stage.panel->editCode(stage.code(metaphor));
  auto *versions = stage.editor()->findChild<VersionList *>();
  CHECK(versions->isHidden());
  stage.editor()->dismiss();
  auto wanted = actions::definitionOf(stage.row(stage.code(metaphor)));
  wanted.definition = "Other";
  REQUIRE(stage.bench.perform(actions::describeCode(stage.bench.project(), stage.code(metaphor), wanted)));
  stage.panel->editCode(stage.code(metaphor));
  CHECK_FALSE(versions->isHidden());
  QSignalSpy review(stage.editor(), &CodeEditor::reviewRequested);
  const auto links = versions->findChildren<QAbstractButton *>();
  REQUIRE(links.size() == 2);
  links[0]->click();
  CHECK(versions->findChildren<QLabel *>().size() >= 2);
  links[1]->click();
  CHECK(review.size() == 1);
  CHECK(stage.editor()->isHidden());
}

TEST_CASE("a codebook is written and read again from the window, and says what it added") {
  Stage stage;
  stage.add("gardens", stage.code(metaphor));
  QSignalSpy ended(stage.panel->files(), &CodebookFiles::ended);
  for (const char *name : {"book.json", "book.csv", "book.qdc"}) {
    const QString path = QDir(pathToQt(stage.folder.path())).filePath(QString::fromLatin1(name));
    FileDoor::replace([&](const FileRequest &, const PathsTaken &taken) { taken({path}); });
    stage.panel->files()->chooseAndExport();
    REQUIRE(ended.wait());
    stage.bench.undo();
    CHECK_FALSE(stage.code("gardens"));
    stage.panel->files()->chooseAndImport();
    REQUIRE(ended.wait());
    REQUIRE(stage.code("gardens"));
    CHECK(stage.row(stage.code("gardens")).parent == stage.code(metaphor));
    CHECK(stage.last.startsWith(
        QStringLiteral("%1: 1 code added, 4 were there already").arg(QString::fromLatin1(name))));
    stage.panel->files()->chooseAndImport();
    REQUIRE(ended.wait());
    CHECK(stage.last.startsWith(
        QStringLiteral("%1: 0 codes added, 5 were there already").arg(QString::fromLatin1(name))));
  }
  const QString broken = QDir(pathToQt(stage.folder.path())).filePath(QStringLiteral("broken.qdc"));
  testsupport::writeAll(pathFromQt(broken), "<CodeBook><Codes>");
  stage.panel->files()->importFrom(broken);
  REQUIRE(ended.wait());
  CHECK(stage.problem.contains(QStringLiteral("broken.qdc")));
  FileDoor::replace({});
}
