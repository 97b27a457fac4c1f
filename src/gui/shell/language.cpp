// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QSettings>
#include <QTranslator>
#include <QVector>
#include <algorithm>
#include <array>
#include <utility>

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

const QString languageKey = u"language"_s;

constexpr std::array spoken{Language{"en", "English"}, Language{"de", "Deutsch"},
                            Language{"es", "Espa\u00F1ol"}};

bool speaks(const QString &code) {
  return std::any_of(spoken.begin(), spoken.end(),
                     [&](const Language &language) { return code == QLatin1String(language.code); });
}

QString spokenNow = u"en"_s;
QVector<QPointer<QTranslator>> loaded;

void load(const QString &file, const QString &folder) {
  auto *words = new QTranslator(QCoreApplication::instance());
  if (!words->load(file, folder)) return delete words;
  QCoreApplication::installTranslator(words);
  loaded.append(words);
}

}  // namespace

std::span<const Language> languages() {
  return spoken;
}

QString chosenLanguage() {
  return QSettings().value(languageKey).toString();
}

void setChosenLanguage(const QString &code) {
  if (code.isEmpty())
    QSettings().remove(languageKey);
  else
    QSettings().setValue(languageKey, code);
}

QString languageFor(const QString &chosen, const QStringList &systemPrefers) {
  if (speaks(chosen)) return chosen;
  for (const QString &wanted : systemPrefers) {
    const QString code = wanted.section(u'-', 0, 0).section(u'_', 0, 0);
    if (speaks(code)) return code;
  }
  return u"en"_s;
}

void speak(const QString &code) {
  const QString own = u":/translations"_s;
  for (const QPointer<QTranslator> &words : std::exchange(loaded, {}))
    delete words;
  spokenNow = code;
  // English has its plural forms from a catalogue; it also stands in where another one is silent.
  load(u"florilegium_en"_s, own);
  if (code != "en"_L1) {
    // The words of Qt's own dialogs.
    load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"florilegium_"_s + code, own);
  }
  // One sentence is not to mix two languages' numbers and months; a region's own habits are kept.
  const QLocale system = QLocale::system();
  const bool same = system.name().section(u'_', 0, 0) == code;
  QLocale::setDefault(same ? system : QLocale(code));
}

QString spokenLanguage() {
  return spokenNow;
}

}  // namespace florilegium::gui
