// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/provenance.h"

#include <QClipboard>

#include "florilegium/base/sha256.h"
#include "gui/inspector/copy_button.h"
#include "gui/inspector/page_parts.h"
#include "gui/inspector/provenance_words.h"
#include "gui/inspector/report_list.h"
#include "gui/inspector/source_page.h"
#include "gui/reading/preferences_window.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/segmented_control.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

Provenance *provenance(Window &w) {
  QApplication::processEvents();
  auto *page = w.window.findChild<SourcePage *>();
  REQUIRE(page != nullptr);
  return page->provenance();
}

QStringList values(const Provenance *provenance) {
  QStringList texts;
  for (const auto *label : provenance->findChildren<ElidedLabel *>())
    texts << label->text();
  return texts;
}

}  // namespace

TEST_CASE("the inspector says where a source comes from, and copies what is long") {
  Window w("");
  const std::string bytes = "A page of words.\r\nAnd more.\r\n";
  w.add("words.txt", bytes);
  const Provenance *shown = provenance(w);
  const QStringList facts = values(shown);
  CHECK(facts.contains(QStringLiteral("words.txt")));
  CHECK(facts.contains(QStringLiteral("Plain text")));
  CHECK(facts.contains(QStringLiteral("UTF-8, as the bytes show")));
  auto *hash = shown->findChild<CopyButton *>();
  REQUIRE(hash != nullptr);
  CHECK(hash->toolTip().startsWith(QString::fromStdString(sha256(bytes))));
  hash->click();
  CHECK(QApplication::clipboard()->text() == QString::fromStdString(sha256(bytes)));
  CHECK(w.report().startsWith(QStringLiteral("Copied the SHA-256")));
  REQUIRE(shown->report()->sentences().size() == 1);
  CHECK(shown->report()->isVisible());
  CHECK_FALSE(shown->report()->isOpen());
  QTest::keyClick(shown->report()->button(), Qt::Key_Return);
  CHECK(shown->report()->isOpen());
}

TEST_CASE("the original file is saved byte for byte where a person says") {
  Window w("");
  const std::string bytes = "A page of words.\r\nAnd more.\r\n";
  w.add("words.txt", bytes);
  const Answers answers({pathToQt(w.folder / "back.txt")});
  auto *save = button(provenance(w), QStringLiteral("Save the original file…"));
  REQUIRE(save != nullptr);
  save->click();
  CHECK(answers.allAsked());
  CHECK(readAll(w.folder / "back.txt") == bytes);
  CHECK(w.report() == QStringLiteral("Saved the original file as “back.txt”"));
}

TEST_CASE("files are kept up to the size that a person prefers, and the inspector says where one is not") {
  Window w("");
  PreferencesWindow *preferences = nullptr;
  w.trigger(Command::Preferences);
  preferences = w.window.findChild<PreferencesWindow *>();
  REQUIRE(preferences != nullptr);
  CHECK(preferences->keeping()->currentIndex() == 2);
  CHECK(Preferences::keepUpTo() == 64 * 1024 * 1024);
  preferences->keeping()->setCurrentIndex(0);
  emit preferences->keeping()->activated(0);
  CHECK(Preferences::keepUpTo() == 0);
  w.add("words.txt", "A page of words.\n");
  CHECK(button(provenance(w), QStringLiteral("Save the original file…")) == nullptr);
  QStringList said;
  for (const auto *label : provenance(w)->findChildren<InkLabel *>())
    if (label->isVisible()) said << label->text();
  CHECK(said.filter(QStringLiteral("is not kept in the project")).size() == 1);
  emit preferences->keeping()->activated(1);
  w.add("more.txt", "Another page of words.\n");
  CHECK(button(provenance(w), QStringLiteral("Save the original file…")) != nullptr);
}

TEST_CASE("times of a file are shown in the person's way, and as they stand where nothing can read them") {
  CHECK(timeWords("about noon") == QStringLiteral("about noon"));
  CHECK_FALSE(timeWords("2025-03-04T10:20:30Z").contains(QLatin1Char('T')));
  CHECK(timeWords("Tue, 04 Mar 2025 10:20:30 +0000").contains(QStringLiteral("25")));
  CHECK(timeWords({}).isEmpty());
}

TEST_CASE("the links of the inspector stand in line with the words above them") {
  Window w;
  QApplication::processEvents();
  auto *page = w.window.findChild<SourcePage *>();
  const auto *heading = page->findChild<InkLabel *>();
  const int edge = heading->mapTo(page, QPoint(0, 0)).x();
  int links = 0;
  for (const auto *link : page->findChildren<LinkButton *>())
    if (link->isVisible() && ++links > 0) CHECK(link->mapTo(page, QPoint(linkRoom(), 0)).x() == edge);
  CHECK(links > 0);
}

TEST_CASE("a language without a country is not called by that of one country") {
  CHECK(languageWords("en") == QStringLiteral("English (en)"));
  CHECK(languageWords("de") == QStringLiteral("Deutsch (de)"));
  CHECK(languageWords("en-US") == QStringLiteral("American English (en-US)"));
}
