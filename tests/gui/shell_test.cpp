// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>

#include "gui/codebook/codes_panel.h"
#include "gui/importing/import_window.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/memo_editor.h"
#include "gui/inspector/memo_row.h"
#include "gui/shell/header.h"
#include "gui/shell/keys_window.h"
#include "gui/sources/sources_panel.h"
#include "gui/widgets/name_popup.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

QAction *entry(const QMenu *menu, const QString &text) {
  for (QAction *action : menu->actions())
    if (action->text() == text) return action;
  return nullptr;
}

}  // namespace

TEST_CASE("Escape returns from the lists and the inspector to the text") {
  Window w;
  const TagId tag = w.tag("is a garden");
  ReadPage *page = w.window.readPage();
  QVector<QWidget *> places{page->sources()->view(), page->codes()->view()};
  for (auto *button : page->inspector()->findChildren<QAbstractButton *>())
    if (button->isVisible() && button->focusPolicy() != Qt::NoFocus) places.append(button);
  REQUIRE(places.size() > 3);
  for (QWidget *place : places) {
    place->setFocus();
    INFO(place->metaObject()->className());
    REQUIRE(place->hasFocus());
    QTest::keyClick(place, Qt::Key_Escape);
    CHECK(w.view()->hasFocus());
  }
  CHECK(w.view()->currentTag() == tag);
}

TEST_CASE("The question mark shows the keys by its character, as F1 does") {
  Window w;
  QTest::keyClick(w.view(), Qt::Key_Question, Qt::ShiftModifier);
  auto *keys = w.window.findChild<KeysWindow *>();
  REQUIRE(keys != nullptr);
  delete keys;
  QTest::keyClick(w.window.readPage()->sources()->view(), Qt::Key_F1);
  CHECK(w.window.findChild<KeysWindow *>() != nullptr);
}

TEST_CASE("A question mark in a memo is a character") {
  Window w;
  w.tag("is a garden");
  QTest::keyClick(w.view(), Qt::Key_M);
  auto *memo = qobject_cast<MemoEditor *>(QApplication::focusWidget());
  REQUIRE(memo != nullptr);
  QTest::keyClick(memo, Qt::Key_Question, Qt::ShiftModifier);
  CHECK(w.window.findChild<KeysWindow *>() == nullptr);
  CHECK(memo->text() == QStringLiteral("?"));
}

TEST_CASE("Sources can be looked at before they are added, also when nothing is wrong with them") {
  Window w;
  writeAll(w.folder / "page.html", "<title>T</title><p>A page that is as good as any other page.</p>");
  const Answers answers({pathToQt(w.folder / "page.html")});
  w.trigger(Command::AddWithPreview);
  REQUIRE(QTest::qWaitFor([&] { return w.window.findChild<ImportWindow *>() != nullptr; }, 20000));
  CHECK(w.project().sources().size() == 1);
  w.window.findChild<ImportWindow *>()->addAll();
  CHECK(QTest::qWaitFor([&] { return w.project().sources().size() == 2; }, 20000));
}

TEST_CASE("A click on the project's name renames it, and Undo takes that back") {
  Window w;
  auto *header = w.window.findChild<Header *>();
  header->title()->click();
  NamePopup *popup = w.window.namePopup();
  REQUIRE(popup->isVisible());
  popup->field()->setText(QStringLiteral("Spring & autumn"));
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK_FALSE(popup->isVisible());
  CHECK(w.project().info().name == "Spring & autumn");
  CHECK(w.window.windowTitle().startsWith(QStringLiteral("Spring & autumn")));
  CHECK(header->title()->accessibleName().contains(QStringLiteral("Spring & autumn")));
  w.trigger(Command::Undo);
  CHECK(w.project().info().name == "project");
  CHECK(w.window.windowTitle().startsWith(QStringLiteral("project")));
}

TEST_CASE("Your name: the same person keeps the tags under a new name, another one starts without") {
  Window w;
  Workbench::setPersonName(QStringLiteral("Ines"));
  REQUIRE(w.bench().session().beCoder("Ines"));
  const TagId tag = w.tag("is a garden");
  const CoderId coder = w.project().tag(tag)->coder;
  w.trigger(Command::PersonName);
  NamePopup *popup = w.window.namePopup();
  popup->field()->setText(QStringLiteral("Inés"));
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK(w.project().coder(coder)->name == "Inés");
  CHECK(Workbench::personName() == QStringLiteral("Inés"));

  w.trigger(Command::PersonName);
  popup->field()->setText(QStringLiteral("Tomás"));
  button(popup, QStringLiteral("Tag as another person"))->click();
  CHECK(w.project().coder(coder)->name == "Inés");
  w.view()->setCurrentTag({});
  const TagId second = w.tag("a weed");
  CHECK(w.project().coder(w.project().tag(second)->coder)->name == "Tomás");
}

TEST_CASE("A source is renamed in its row by F2") {
  Window w;
  QListView *list = w.window.readPage()->sources()->view();
  list->setFocus();
  QTest::keyClick(list, Qt::Key_F2);
  auto *field = list->findChild<QLineEdit *>();
  REQUIRE(field != nullptr);
  field->setText(QStringLiteral("Another name"));
  QTest::keyClick(field, Qt::Key_Return);
  CHECK(w.project().sources().front()->name == "Another name");
}

TEST_CASE("The menu of a source sets group and language and says what removing takes along") {
  Window w;
  w.tag("is a garden");
  QTest::keyClick(w.view(), Qt::Key_M);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Soil"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
  SourcesPanel *panel = w.window.readPage()->sources();
  const SourceId source = w.window.readPage()->source();
  {
    const std::unique_ptr<QMenu> menu(panel->menuFor(source, panel));
    QAction *language = entry(menu.get(), QStringLiteral("Language"));
    REQUIRE(language != nullptr);
    QAction *german = entry(language->menu(), QStringLiteral("Deutsch (de)"));
    REQUIRE(german != nullptr);
    german->trigger();
    CHECK(w.project().source(source)->language == "de");
  }
  panel->askGroup(source);
  panel->popup()->field()->setText(QStringLiteral("Clinics"));
  QTest::keyClick(panel->popup()->field(), Qt::Key_Return);
  CHECK(w.project().source(source)->group == "Clinics");
  panel->setCurrent(source);
  const std::unique_ptr<QMenu> menu(panel->menuFor(source, panel));
  QAction *remove = menu->actions().last();
  CHECK(remove->text().contains(QStringLiteral("1 passage")));
  CHECK(remove->text().contains(QStringLiteral("memo")));
  remove->trigger();
  CHECK(w.project().sources().empty());
  CHECK(w.report().contains(QStringLiteral("Removed")));
  w.trigger(Command::Undo);
  CHECK(w.project().tagCount() == 1);
}

TEST_CASE("The narrower inspector lists the memos on words too") {
  Window w;
  w.select("is a garden");
  const Span span = w.view()->selection();
  REQUIRE(w.bench().perform(actions::addSpanMemo(w.project(), w.window.readPage()->source(), span,
                                                 "**Soil** again", w.bench().coder(), now())));
  w.view()->dropSelection();
  w.window.resize(1100, 768);
  const MemoRow *row = nullptr;
  CHECK(QTest::qWaitFor([&] {
    row = w.window.readPage()->inspector()->findChild<MemoRow *>();
    return row != nullptr && row->isVisible();
  }));
  REQUIRE(row != nullptr);
  CHECK(row->text() == QStringLiteral("Soil again"));
}

TEST_CASE("The button for more about a tag draws no arrow and opens its menu") {
  Window w;
  w.tag("is a garden");
  QToolButton *more = nullptr;
  for (auto *found : w.window.readPage()->inspector()->findChildren<QToolButton *>())
    if (found->accessibleName() == QStringLiteral("More about this tag")) more = found;
  REQUIRE(more != nullptr);
  CHECK(more->menu() == nullptr);
  auto *menu = more->findChild<QMenu *>();
  REQUIRE(menu != nullptr);
  more->click();
  CHECK(menu->isVisible());
  menu->close();
}
