// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/welcome_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "gui/shell/strings.h"
#include "gui/theme/theme.h"
#include "gui/welcome/recent_list.h"
#include "gui/welcome/recent_projects.h"
#include "gui/welcome/sample_picture.h"
#include "gui/welcome/sample_row.h"
#include "gui/widgets/action_row.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/stave.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

/// Settings of their own, empty.
struct OwnSettings {
  testsupport::TemporaryFolder folder;
  OwnSettings() {
    Theme::instance().install();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, pathToQt(folder.path()));
    QSettings().clear();
  }
  QString project(const char *name) const {
    testsupport::writeAll(folder / name, "x");
    return pathToQt(folder / name);
  }
};

/// A welcome page on the screen, `width` by `height`.
struct ShownPage {
  WelcomePage page;
  explicit ShownPage(int width = 1440, int height = 900) {
    page.resize(width, height);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
  }
};

void key(Qt::Key which) {
  QTest::keyClick(QApplication::focusWidget(), which);
}

template <class Event>
bool send(QWidget &to, const QMimeData &data) {
  Event event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(&to, &event);
  return event.isAccepted();
}

QVector<RecentRow *> rowsOf(const WelcomePage &page) {
  return page.findChild<RecentList *>()->rows();
}

}  // namespace

TEST_CASE("Enter on the fresh welcome page opens the sample project") {
  OwnSettings settings;
  ShownPage shown;
  const QSignalSpy opened(&shown.page, &WelcomePage::openSample);
  key(Qt::Key_Return);
  CHECK(opened.count() == 1);
}

TEST_CASE("arrows walk from the first action over the drop zone to the recent projects and stop there") {
  OwnSettings settings;
  RecentProjects::add(settings.project("one.flor"), QStringLiteral("One"), 1, 2);
  RecentProjects::add(settings.project("two.flor"), QStringLiteral("Two"), 3, 4);
  ShownPage shown;
  const QSignalSpy created(&shown.page, &WelcomePage::newProject);
  const QSignalSpy asked(&shown.page, &WelcomePage::openProject);
  const QSignalSpy corpora(&shown.page, &WelcomePage::loadCorpus);
  const QSignalSpy files(&shown.page, &WelcomePage::addFiles);
  const QSignalSpy recent(&shown.page, &WelcomePage::openRecent);
  const QSignalSpy languages(&shown.page, &WelcomePage::languageChosen);
  key(Qt::Key_Up);
  key(Qt::Key_Down);
  key(Qt::Key_Return);
  CHECK(created.count() == 1);
  key(Qt::Key_Down);
  key(Qt::Key_Return);
  CHECK(asked.count() == 1);
  key(Qt::Key_Down);
  key(Qt::Key_Return);
  CHECK(corpora.count() == 1);
  key(Qt::Key_Down);
  key(Qt::Key_Return);
  CHECK(files.count() == 1);
  for (const QString &code : {QStringLiteral("de"), QStringLiteral("es")}) {
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    CHECK(languages.last().first().toString() == code);
  }
  key(Qt::Key_Down);
  key(Qt::Key_Down);
  key(Qt::Key_Down);
  key(Qt::Key_Return);
  REQUIRE(recent.count() == 1);
  CHECK(recent.first().first().toString() == settings.project("one.flor"));
}

TEST_CASE("the picture shows every source of the sample with its stave once it is shown") {
  OwnSettings settings;
  const SampleSight sight = sightOfSample();
  REQUIRE(sight.sources.size() == 5);
  for (const SampleSource &source : sight.sources) {
    CHECK(source.words > 0);
    CHECK(!source.stave.marks.isEmpty());
    CHECK(source.stave.lines.size() == sight.codes.size());
  }
  ShownPage shown;
  const auto *picture = shown.page.findChild<SamplePicture *>();
  CHECK(QTest::qWaitFor([&] { return picture->sourceCount() == 5; }));
}

TEST_CASE("files and folders dropped on the page or on the field are handed on, other addresses are not") {
  OwnSettings settings;
  ShownPage shown;
  const QSignalSpy dropped(&shown.page, &WelcomePage::filesDropped);
  QMimeData data;
  data.setUrls({QUrl::fromLocalFile(pathToQt(settings.folder.path())),
                QUrl(QStringLiteral("https://example.org/a.txt"))});
  CHECK(send<QDragEnterEvent>(shown.page, data));
  CHECK(send<QDropEvent>(shown.page, data));
  auto &zone = *shown.page.findChild<DropZone *>();
  CHECK(send<QDragEnterEvent>(zone, data));
  CHECK(send<QDropEvent>(zone, data));
  REQUIRE(dropped.count() == 2);
  for (const QList<QVariant> &one : dropped)
    CHECK(one.first().value<QList<QUrl>>() ==
          QList<QUrl>{QUrl::fromLocalFile(pathToQt(settings.folder.path()))});
  QMimeData remote;
  remote.setUrls({QUrl(QStringLiteral("https://example.org/a.txt"))});
  CHECK_FALSE(send<QDragEnterEvent>(shown.page, remote));
}

TEST_CASE("the newest recent project is first, once, and the list has an end") {
  OwnSettings settings;
  const QString again = settings.project("again.flor");
  RecentProjects::add(again, QStringLiteral("Again"), 1, 1);
  for (int i = 0; i < RecentProjects::most + 3; ++i)
    RecentProjects::add(QStringLiteral("/nowhere/%1.flor").arg(i), QStringLiteral("N"), 0, 0);
  RecentProjects::add(again, QStringLiteral("First"), 1, 1);
  RecentProjects::add(pathToQt(settings.folder.path()) + QStringLiteral("/./again.flor"),
                      QStringLiteral("Again"), 5, 1204);
  const auto list = RecentProjects::list();
  REQUIRE(list.size() == RecentProjects::most);
  CHECK(list[0].name == QStringLiteral("Again"));
  CHECK(list[0].detail() == QStringLiteral("5 sources, %1 passages").arg(number(1204)));
  CHECK(list[1].path.startsWith(QStringLiteral("/nowhere")));
}

TEST_CASE("a recent project that is gone says so and Delete takes it off the list") {
  OwnSettings settings;
  const QString path = settings.project("gone.flor");
  RecentProjects::add(path, QStringLiteral("Gone"), 5, 238);
  REQUIRE(RecentProjects::list().first().found);
  REQUIRE(QFile::remove(path));
  ShownPage shown;
  REQUIRE(rowsOf(shown.page).size() == 1);
  CHECK_FALSE(rowsOf(shown.page).first()->project().found);
  CHECK(rowsOf(shown.page).first()->accessibleDescription().contains(QStringLiteral("not found")));
  rowsOf(shown.page).first()->setFocus();
  key(Qt::Key_Delete);
  CHECK(rowsOf(shown.page).isEmpty());
  CHECK(RecentProjects::list().isEmpty());
}

TEST_CASE("a notice stands at the top until it is dismissed") {
  OwnSettings settings;
  ShownPage shown;
  CHECK(shown.page.notice().isEmpty());
  shown.page.notify(QStringLiteral("“x.flor” could not be opened."));
  CHECK(shown.page.notice() == QStringLiteral("“x.flor” could not be opened."));
  shown.page.dismissNotice();
  CHECK(shown.page.notice().isEmpty());
}

TEST_CASE("a narrow welcome page puts the sample below and cuts nothing off at the side") {
  OwnSettings settings;
  RecentProjects::add(settings.project("one.flor"), QStringLiteral("One"), 1, 2);
  const int width = GENERATE(640, 800, 1000, 1024, 1440, 1920);
  ShownPage shown(width, 600);
  const auto *picture = shown.page.findChild<SamplePicture *>();
  const auto *zone = shown.page.findChild<DropZone *>();
  CAPTURE(width);
  CHECK((picture->mapTo(&shown.page, QPoint()).x() > width / 3) == (width >= 1000));
  for (const QWidget *part : shown.page.findChildren<QAbstractButton *>()) {
    if (!part->isVisible()) continue;
    CHECK(part->mapTo(&shown.page, QPoint()).x() >= 0);
    CHECK(part->mapTo(&shown.page, QPoint(part->width(), 0)).x() <= width);
    CHECK(
        !(part->accessibleName().isEmpty() && static_cast<const QAbstractButton *>(part)->text().isEmpty()));
  }
  CHECK(zone->width() >= 300);
  REQUIRE(QTest::qWaitFor([&] { return picture->sourceCount() == 5; }));
  const auto rows = picture->findChildren<SampleRow *>();
  CHECK(QTest::qWaitFor(
      [&] {
        return std::all_of(rows.begin(), rows.end(),
                           [](const SampleRow *row) { return row->height() == row->sizeHint().height(); });
      },
      2000));
  const auto *legend = picture->findChild<SampleLegend *>();
  CHECK(legend->height() >= legend->heightForWidth(legend->width()));
}
