// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

#include "gui/codebook/code_chooser.h"
#include "gui/codebook/review_window.h"
#include "gui/codebook_stage.h"
#include "gui/reader/drag_data.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

/// Passages of two sources under an older definition, listed and all marked.
struct Reviewing : testsupport::CodebookStage {
  Reviewing() {
    actions::NewSource other;
    other.name = "Other";
    other.text = SourceText::make("Prune your neural garden.").value();
    other.measure();
    REQUIRE(bench.perform(actions::addSources(bench.project(), {other})));
    from = code("marketing metaphor");
    to = code("citation");
    tag(from, {2, 14});
    tag(from, {20, 26});
    REQUIRE(bench.perform(actions::addTag(
        bench.project(), {bench.project().sources().back()->id, from, bench.coder(), {0, 5}}, 1)));
    auto wanted = actions::definitionOf(row(from));
    wanted.exclude = "Worn figures";
    REQUIRE(bench.perform(actions::describeCode(bench.project(), from, wanted)));
    panel->reviewOlder(from);
    review = window.findChild<ReviewWindow *>();
    REQUIRE(review != nullptr);
    REQUIRE(review->count() == 3);
    review->list()->selectAll();
  }
  [[nodiscard]] std::int64_t steps() const {
    return static_cast<std::int64_t>(bench.session().history()->size());
  }
  CodeId from;
  CodeId to;
  ReviewWindow *review = nullptr;
};

}  // namespace

TEST_CASE("passages of several sources get the code of a key in one step") {
  Reviewing stage;
  const std::int64_t before = stage.steps();
  QTest::keyClick(stage.review->list(), Qt::Key_4);
  CHECK(stage.bench.project().tagCount(stage.to) == 3);
  CHECK(stage.review->count() == 0);
  CHECK(stage.last == QStringLiteral("3 passages are now tagged as citation"));
  CHECK(stage.steps() == before + 1);
  stage.bench.undo();
  CHECK(stage.bench.project().tagCount(stage.from) == 3);
  CHECK(stage.review->count() == 3);
  QTest::keyClick(stage.review->list(), Qt::Key_9);
  CHECK(stage.last == QStringLiteral("No code has the key 9."));
}

TEST_CASE("the code for listed passages is found by typing, and what they have already is told") {
  Reviewing stage;
  stage.review->otherCode()->click();
  CodeChooser *chooser = stage.review->chooser();
  REQUIRE(chooser->isVisible());
  auto *field = chooser->findChild<QLineEdit *>();
  field->setText(QStringLiteral("market"));
  CHECK(chooser->preview() == QStringLiteral("They have this code already."));
  field->setText(QStringLiteral("cita"));
  QTest::keyClick(field, Qt::Key_Return);
  CHECK(chooser->isHidden());
  CHECK(stage.bench.project().tagCount(stage.to) == 3);
}

TEST_CASE("listed passages lose their tags by Delete and are dragged as tags") {
  Reviewing stage;
  const QAbstractItemModel *model = stage.review->list()->model();
  const std::unique_ptr<QMimeData> dragged(model->mimeData({model->index(0, 0), model->index(2, 0)}));
  CHECK(draggedTags(*dragged).size() == 2);
  CHECK(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
  QTest::keyClick(stage.review->list(), Qt::Key_Delete);
  CHECK(stage.bench.project().tagCount(stage.from) == 0);
  CHECK(stage.review->count() == 0);
  stage.bench.undo();
  CHECK(stage.bench.project().tagCount(stage.from) == 3);
}
