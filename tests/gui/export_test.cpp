// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/export_window.h"

#include <unistd.h>

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

#include "florilegium/session/sample.h"
#include "gui/export/export_parts.h"
#include "gui/export/export_preview.h"
#include "gui/export/preview_text.h"
#include "gui/shell/file_door.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/strip.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace fs = std::filesystem;

namespace {

/// The sample project, open, with an export window on it.
struct Exporting {
  testsupport::TemporaryFolder folder;
  Workbench workbench;
  std::unique_ptr<ExportWindow> window;
  QString report;

  Exporting() {
    Theme::instance().install();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, pathToQt(folder.path()));
    REQUIRE(createSample(folder / "sample.flor"));
    auto session = Session::open(folder / "sample.flor");
    REQUIRE(session);
    workbench.take(std::move(*session));
    window = std::make_unique<ExportWindow>(workbench);
    QObject::connect(&workbench, &Workbench::reported, window.get(),
                     [this](const QString &text) { report = text; });
  }
  ~Exporting() { FileDoor::replace({}); }

  [[nodiscard]] const PreviewText &preview() const { return window->findChild<ExportPreview *>()->preview(); }
  [[nodiscard]] QStringList facts() const { return window->findChild<ExportFacts *>()->facts(); }
  [[nodiscard]] QString strip() const {
    const auto *strip = window->findChild<Strip *>();
    return strip->isHidden() ? QString() : strip->text();
  }
  [[nodiscard]] QCheckBox *box(const char *text) const {
    for (QCheckBox *each : window->findChildren<QCheckBox *>())
      if (each->text() == QLatin1String(text)) return each;
    return nullptr;
  }
  [[nodiscard]] QPushButton *button(const char *text) const {
    for (QPushButton *each : window->findChildren<QPushButton *>())
      if (each->text() == QString::fromUtf8(text)) return each;
    return nullptr;
  }
  void showWith(TagId tag = {}) {
    window->setSelectedTag(tag);
    window->show();
    REQUIRE(QTest::qWaitFor([this] { return !preview().lines.isEmpty(); }));
  }
  bool save(const fs::path &target) {
    QSignalSpy ended(window.get(), &ExportWindow::ended);
    window->saveTo(pathToQt(target));
    if (!QTest::qWaitFor([&] { return ended.count() > 0; })) return false;
    return ended.first().first().toBool();
  }
  [[nodiscard]] std::string whole(const ExportOptions &options = {}) const {
    return exportText(folder / "sample.flor", "corpus", options, Progress()).value_or(std::string());
  }
  [[nodiscard]] std::vector<TagId> someTags() const {
    std::vector<TagId> tags;
    for (const Source *source : workbench.project().sources()) {
      const auto all = workbench.project().tagsOf(source->id);
      for (const std::size_t place : {std::size_t{0}, all.size() / 2, all.size() - 1})
        tags.push_back(all[place]->id);
    }
    return tags;
  }
};

}  // namespace

TEST_CASE("the preview shows the passage selected as the export writes it") {
  Exporting exporting;
  const Project &project = exporting.workbench.project();
  const bool numbers = GENERATE(false, true);
  ExportOptions options;
  options.anonymousCoders = numbers;
  options.memos = !numbers;
  const QString whole = toQt(exporting.whole(options));
  for (const TagId tag : exporting.someTags()) {
    const PreviewText text = previewText(previewOrder(project, tag, "corpus", options));
    REQUIRE(text.lines.size() <= mostPreviewLines);
    REQUIRE(text.markedFrom >= 0);
    REQUIRE(text.markedTo > text.markedFrom);
    QStringList marked = text.lines.mid(text.markedFrom, text.markedTo - text.markedFrom);
    CHECK(marked[1].contains(toQt(project.tag(tag)->uuid.toString())));
    // Whether a comma follows depends on what comes next.
    marked.last() = QStringLiteral("    }");
    qsizetype at = whole.indexOf(marked[1]);
    for (QString line : marked.mid(1)) {
      const bool cut = line.endsWith(QChar(0x2026));
      if (cut) line.chop(1);
      CHECK(whole.mid(at, line.size()) == line);
      at = whole.indexOf(QLatin1Char('\n'), at) + 1;
    }
  }
}

TEST_CASE("the preview tells how much it leaves out, and the numbers add up") {
  Exporting exporting;
  const Project &project = exporting.workbench.project();
  for (const TagId tag : exporting.someTags()) {
    const PreviewOrder order = previewOrder(project, tag, "corpus", {});
    CHECK(order.before + order.part->tagCount() + order.after == project.tagCount());
    const PreviewText text = previewText(order);
    CHECK(text.lines.contains(QStringLiteral("  \"sources\": [ … 5 ],")));
    CHECK(text.lines.contains(QStringLiteral("    … %1 before").arg(number(order.before))) ==
          (order.before > 0));
  }
}

TEST_CASE("without a selected passage nothing is marked and the first one is shown") {
  Exporting exporting;
  exporting.showWith();
  CHECK(exporting.preview().markedFrom == -1);
  CHECK_FALSE(exporting.preview().lines.filter(QStringLiteral("\"quote\"")).isEmpty());
  const TagId tag = exporting.someTags()[4];
  exporting.window->setSelectedTag(tag);
  CHECK(QTest::qWaitFor([&] { return exporting.preview().markedFrom > 0; }));
}

TEST_CASE("coder names go from the preview and from the file when they are replaced by numbers") {
  Exporting exporting;
  exporting.box("Coder names replaced by numbers")->setChecked(true);
  exporting.showWith(exporting.someTags().front());
  REQUIRE(exporting.save(exporting.folder / "x.json"));
  const std::string bytes = testsupport::readAll(exporting.folder / "x.json");
  CHECK(bytes.find("\"Coder 1\"") != std::string::npos);
  for (const Coder *coder : exporting.workbench.project().coders())
    CHECK(bytes.find("\"name\": \"" + coder->name) == std::string::npos);
}

TEST_CASE("the facts below the preview are those of the project") {
  Exporting exporting;
  exporting.showWith();
  REQUIRE(QTest::qWaitFor([&] { return exporting.facts().size() == 3; }));
  const Project &project = exporting.workbench.project();
  CHECK(exporting.facts()[0] == QStringLiteral("%1 in 5 sources").arg(passagesText(project.tagCount())));
  CHECK(exporting.facts()[1] == QStringLiteral("every quotation found in its text"));
  CHECK(exporting.facts()[2] == QStringLiteral("reads back whole"));
}

TEST_CASE("a quotation that differs from its text is counted as wrong") {
  Exporting exporting;
  const Project &project = exporting.workbench.project();
  const auto row = project.tagRow(exporting.someTags()[1]);
  REQUIRE(row);
  std::string bytes = testsupport::readAll(exporting.folder / "sample.flor");
  const std::size_t quote = bytes.find(row->witness.quote + row->witness.prefix);
  REQUIRE(quote != std::string::npos);
  const std::size_t letter = bytes.find('e', quote);
  REQUIRE(letter < quote + row->witness.quote.size());
  bytes[letter] = 'x';
  testsupport::writeAll(exporting.folder / "altered.flor", bytes);
  const auto check = checkExport(exporting.folder / "altered.flor", "corpus", {}, Progress());
  if (!check) FAIL(errorLine(check.error()));
  CHECK(check->wrong == 1);
  ExportFacts facts;
  facts.setCheck(*check);
  CHECK(facts.facts()[1] == QStringLiteral("1 quotation is not as in its text"));
}

TEST_CASE("the default button asks for a file, writes it whole and says so") {
  Exporting exporting;
  exporting.showWith();
  FileRequest asked;
  FileDoor::replace([&](const FileRequest &request, const PathsTaken &taken) {
    asked = request;
    taken({pathToQt(exporting.folder / "out.json")});
  });
  QSignalSpy ended(exporting.window.get(), &ExportWindow::ended);
  REQUIRE(exporting.button("Save as…")->isDefault());
  QTest::keyClick(exporting.window.get(), Qt::Key_Return);
  REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }));
  CHECK(asked.kind == FileRequest::Kind::Save);
  CHECK(asked.suggestion.endsWith(QStringLiteral("/sample.json")));
  CHECK(testsupport::readAll(exporting.folder / "out.json") == exporting.whole());
  CHECK(exporting.report == QStringLiteral("Exported %1 to “out.json”")
                                .arg(passagesText(exporting.workbench.project().tagCount())));
  CHECK_FALSE(exporting.window->isVisible());
  for (const auto &entry : fs::directory_iterator(exporting.folder.path()))
    CHECK(entry.path().filename().string().rfind("out.json.", 0) != 0);
}

TEST_CASE("an export over the open project is refused and leaves it alone") {
  Exporting exporting;
  exporting.showWith();
  const std::string before = testsupport::readAll(exporting.folder / "sample.flor");
  exporting.window->saveTo(pathToQt(exporting.folder.path() / "." / "sample.flor"));
  CHECK(exporting.strip().contains(QStringLiteral("“sample.flor” is the project that is open")));
  CHECK(testsupport::readAll(exporting.folder / "sample.flor") == before);
}

TEST_CASE("an export that cannot be written says why, and the file before it stays") {
  Exporting exporting;
  exporting.showWith();
  CHECK_FALSE(exporting.save(exporting.folder / "nowhere" / "x.json"));
  CHECK(exporting.strip().contains(QStringLiteral("“nowhere”")));
  CHECK(exporting.window->isVisible());
  if (::geteuid() == 0) {
    WARN("root may write everywhere, so a folder without permission is not tried");
    return;
  }
  fs::create_directory(exporting.folder / "closed");
  testsupport::writeAll(exporting.folder / "closed" / "x.json", "before");
  fs::permissions(exporting.folder / "closed", fs::perms::owner_read | fs::perms::owner_exec);
  CHECK_FALSE(exporting.save(exporting.folder / "closed" / "x.json"));
  fs::permissions(exporting.folder / "closed", fs::perms::owner_all);
  CHECK(testsupport::readAll(exporting.folder / "closed" / "x.json") == "before");
}

TEST_CASE("a stopped export leaves the file before it") {
  Exporting exporting;
  testsupport::writeAll(exporting.folder / "x.json", "before");
  Progress stopped;
  stopped.cancel();
  const auto saved =
      saveExport(exporting.folder / "sample.flor", exporting.folder / "x.json", "corpus", {}, stopped);
  REQUIRE_FALSE(saved);
  CHECK(saved.error().code == ErrorCode::Cancelled);
  CHECK(testsupport::readAll(exporting.folder / "x.json") == "before");
  CHECK(std::distance(fs::directory_iterator(exporting.folder.path()), fs::directory_iterator()) >= 2);
}

TEST_CASE("Copy puts the whole export on the clipboard") {
  Exporting exporting;
  exporting.showWith();
  QSignalSpy ended(exporting.window.get(), &ExportWindow::ended);
  exporting.button("Copy")->click();
  REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }));
  CHECK(QGuiApplication::clipboard()->text().toStdString() == exporting.whole());
}

TEST_CASE("the export window follows the project and survives its closing") {
  Exporting exporting;
  exporting.showWith(exporting.someTags()[1]);
  REQUIRE(QTest::qWaitFor([&] { return exporting.facts().size() == 3; }));
  exporting.window->saveTo(pathToQt(exporting.folder / "late.json"));
  exporting.workbench.close();
  CHECK_FALSE(exporting.window->isVisible());
  CHECK(QTest::qWaitFor([&] { return !exporting.window->working(); }));
}
