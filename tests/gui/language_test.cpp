// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSettings>
#include <QTranslator>

#include "florilegium/base/error.h"
#include "gui/shell/core_words.h"
#include "gui/shell/language.h"
#include "gui/shell/language_menu.h"
#include "gui/shell/strings.h"
#include "gui/theme/system_scale.h"
#include "support/catch.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

/// The words of a language, above those of the tests, as long as it lives.
struct Speaking {
  QTranslator words;
  explicit Speaking(const QString &language) {
    REQUIRE(words.load(QStringLiteral(":/translations/florilegium_%1.qm").arg(language)));
    QCoreApplication::installTranslator(&words);
  }
  ~Speaking() { QCoreApplication::removeTranslator(&words); }
};

}  // namespace

TEST_CASE("The interface speaks the language chosen, else the first of the system's that it knows") {
  CHECK(languageFor({}, {QStringLiteral("de-AT"), QStringLiteral("en")}) == QStringLiteral("de"));
  CHECK(languageFor({}, {QStringLiteral("fr"), QStringLiteral("es-MX")}) == QStringLiteral("es"));
  CHECK(languageFor({}, {QStringLiteral("fr")}) == QStringLiteral("en"));
  CHECK(languageFor({}, {}) == QStringLiteral("en"));
  CHECK(languageFor(QStringLiteral("de"), {QStringLiteral("es")}) == QStringLiteral("de"));
  CHECK(languageFor(QStringLiteral("tlh"), {QStringLiteral("es")}) == QStringLiteral("es"));
}

TEST_CASE("A language chosen in the menu is kept, and the system's can be had again") {
  QSettings().clear();
  LanguageMenu menu;
  const auto choose = [&](const QString &name) {
    for (QAction *action : menu.actions())
      if (action->text() == name) action->trigger();
  };
  choose(QStringLiteral("Deutsch"));
  CHECK(chosenLanguage() == QStringLiteral("de"));
  choose(menu.actions().first()->text());
  CHECK(chosenLanguage().isEmpty());
}

TEST_CASE("Each error has words in every language") {
  for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
    for (const char *detail : {"", "x"}) {
      const ErrorText text = errorText({static_cast<ErrorCode>(code), "thing", detail, -1});
      CAPTURE(text.what, text.why, text.remedy);
      CHECK(knowsCoreWords(text.what));
      CHECK((text.why == detail || knowsCoreWords(text.why)));
      CHECK(knowsCoreWords(text.remedy));
    }
  }
}

TEST_CASE("Errors are told in the language of the interface, with names left alone") {
  const Error error{ErrorCode::Damaged, "it is empty", "it ends after 7 bytes", -1};
  CHECK(sentence(error) ==
        QStringLiteral("“it is empty” could not be opened: the file is damaged (it ends after 7 bytes). "
                       "Restore it from a backup. The file was left as it is."));
  const Speaking german(QStringLiteral("de"));
  const QString told = sentence(error);
  CHECK(told.contains(QStringLiteral("„it is empty“")));
  CHECK(told.contains(QStringLiteral("beschädigt")));
  CHECK_FALSE(told.contains(QStringLiteral("ends after")));
}

TEST_CASE("Words that no phrase fits, and values with percent signs, are passed on as they are") {
  CHECK(coreWords("quite another matter") == QStringLiteral("quite another matter"));
  const Speaking german(QStringLiteral("de"));
  CHECK(coreWords("“100%1.txt” could not be read").contains(QStringLiteral("„100%1.txt“")));
}

TEST_CASE("Counts have the plural of their language") {
  const Speaking spanish(QStringLiteral("es"));
  CHECK(passagesText(1) == QStringLiteral("1 pasaje"));
  CHECK(passagesText(2) == QStringLiteral("2 pasajes"));
}

TEST_CASE("Large fonts of the system enlarge the interface, usual ones leave it as designed") {
  const auto scale = [](int pixels) {
    QFont font;
    font.setPixelSize(pixels);
    return scaleForSystemFont(font);
  };
  CHECK(scale(12) == 1);
  CHECK(scale(15) == 1);
  CHECK(scale(18) == 1.2);
  CHECK(scale(20) == Approx(1.35));
}
