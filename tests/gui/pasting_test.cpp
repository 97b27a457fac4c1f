// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/pasting.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

#include "gui/reader/drag_data.h"
#include "gui/sources/sources_panel.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

void copyRich(const QString &html, const QString &plain) {
  auto *data = new QMimeData;
  data->setHtml(html);
  data->setText(plain);
  data->setData(QStringLiteral("chromium/x-source-url"), "https://example.org/weeds");
  QApplication::clipboard()->setMimeData(data);
}

const Source *last(Window &w) {
  return w.project().sources().back();
}

bool added(Window &w, std::size_t sources) {
  return QTest::qWaitFor([&] { return w.project().sources().size() == sources; }, 20000);
}

/// The field in which a source's name is being edited.
QLineEdit *nameField(Window &w) {
  QApplication::processEvents();
  return w.window.readPage()->sources()->view()->viewport()->findChild<QLineEdit *>();
}

void drop(QWidget *on, const QMimeData &data) {
  QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(on, &enter);
  if (!enter.isAccepted()) return;
  QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(on, &event);
}

}  // namespace

TEST_CASE("rich text is pasted as a source with its structure and address, and is named at once") {
  Window w;
  copyRich(QStringLiteral("<h1>On weeds</h1><p>They <b>come</b> back.</p>"), QStringLiteral("On weeds"));
  w.trigger(Command::PasteSource);
  REQUIRE(added(w, 2));
  CHECK(last(w)->name == "On weeds");
  CHECK(last(w)->origin.url == "https://example.org/weeds");
  CHECK(w.window.readPage()->source() == last(w)->id);
  REQUIRE(QTest::qWaitFor([&] { return nameField(w) != nullptr; }));
  nameField(w)->setText(QStringLiteral("Weeds"));
  QTest::keyClick(nameField(w), Qt::Key_Return);
  CHECK(last(w)->name == "Weeds");
  w.trigger(Command::Undo);
  w.trigger(Command::Undo);
  CHECK(w.project().sources().size() == 1);
  w.trigger(Command::Redo);
  CHECK(w.project().sources().size() == 2);
}

TEST_CASE("Ctrl+V in the list of sources pastes plain text, Esc keeps its name") {
  Window w;
  QApplication::clipboard()->setText(QStringLiteral("A thought, written down.\nAnd another."));
  SourcesPanel *sources = w.window.readPage()->sources();
  sources->view()->setFocus();
  QTest::keyClick(sources->view(), Qt::Key_V, Qt::ControlModifier);
  REQUIRE(added(w, 2));
  const std::string name = last(w)->name;
  REQUIRE(QTest::qWaitFor([&] { return nameField(w) != nullptr; }));
  QTest::keyClick(nameField(w), Qt::Key_Escape);
  CHECK(last(w)->name == name);
  const auto text = w.project().text(last(w)->id);
  CHECK((*text)->text.utf8() == "A thought, written down.\nAnd another.");
}

TEST_CASE("a clipboard without words is said in a sentence, and adds nothing") {
  Window w;
  const auto paste = [&](QMimeData *data) {
    QApplication::clipboard()->setMimeData(data);
    w.trigger(Command::PasteSource);
    REQUIRE(QTest::qWaitFor([&] { return w.report().contains(QStringLiteral("lipboard")); }));
    const QString said = w.report();
    w.window.reportLine()->clear();
    return said;
  };
  auto *picture = new QMimeData;
  picture->setImageData(QImage(4, 4, QImage::Format_RGB32));
  CHECK(paste(picture) == QStringLiteral("The clipboard holds a picture and no text, so nothing was added."));
  CHECK(paste(new QMimeData).startsWith(QStringLiteral("The clipboard is empty.")));
  auto *blank = new QMimeData;
  blank->setText(QStringLiteral(" \n\t"));
  CHECK(paste(blank) == QStringLiteral("The clipboard holds no words, so nothing was added."));
  CHECK(w.project().sources().size() == 1);
}

TEST_CASE("the same text pasted twice is said and not doubled") {
  Window w;
  QApplication::clipboard()->setText(QStringLiteral("A thought, written down."));
  w.trigger(Command::PasteSource);
  REQUIRE(added(w, 2));
  w.trigger(Command::PasteSource);
  REQUIRE(QTest::qWaitFor([&] { return w.report().contains(QStringLiteral("in the project already")); }));
  CHECK(w.project().sources().size() == 2);
}

TEST_CASE("files that were copied are added as files") {
  Window w;
  writeAll(w.folder / "copied.txt", "A copied file.\n");
  auto *data = new QMimeData;
  data->setUrls({QUrl::fromLocalFile(pathToQt(w.folder / "copied.txt"))});
  QApplication::clipboard()->setMimeData(data);
  w.trigger(Command::PasteSource);
  REQUIRE(added(w, 2));
  CHECK(last(w)->origin.file == "copied.txt");
}

TEST_CASE("text dropped on the list becomes a source, what was dragged out of a text here does not") {
  Window w;
  QWidget *list = w.window.readPage()->sources()->view()->viewport();
  QMimeData text;
  text.setText(QStringLiteral("Dropped words."));
  drop(list, text);
  REQUIRE(added(w, 2));
  CHECK((*w.project().text(last(w)->id))->text.utf8() == "Dropped words.");
  drop(list, *dragDataOf(DraggedSpan{w.project().sources().front()->id, {0, 5}}, QStringLiteral("A sho")));
  QMimeData file;
  file.setUrls({QUrl::fromLocalFile(pathToQt(w.path))});
  CHECK_FALSE(holdsDroppedText(file));
  QApplication::processEvents();
  CHECK(w.project().sources().size() == 2);
}

TEST_CASE("the address of copied text is found in every way in which it is said") {
  QMimeData windows;
  windows.setHtml(QStringLiteral("<p>x</p>"));
  windows.setData(QStringLiteral("application/x-qt-windows-mime;value=\"HTML Format\""),
                  "Version:0.9\r\nSourceURL:https://example.org/a\r\n<html>");
  CHECK(clipIn(windows)->url == "https://example.org/a");
  QMimeData other;
  other.setText(QStringLiteral("x"));
  const QString address = QStringLiteral("https://example.org/b");
  other.setData(QStringLiteral("text/x-moz-url-priv"),
                QByteArray(reinterpret_cast<const char *>(address.utf16()), address.size() * 2));
  CHECK(clipIn(other)->url == "https://example.org/b");
  QMimeData script;
  script.setText(QStringLiteral("x"));
  script.setData(QStringLiteral("chromium/x-source-url"), "javascript:alert(1)");
  CHECK(clipIn(script)->url.empty());
}
