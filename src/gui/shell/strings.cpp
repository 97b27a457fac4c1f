// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/strings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>
#include <limits>

#include "gui/shell/core_words.h"

namespace florilegium::gui {

namespace {
struct StringWords {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::Strings)
};
}  // namespace

QString pathToQt(const std::filesystem::path &path) {
  return QString::fromStdU16String(path.u16string());
}
std::filesystem::path pathFromQt(const QString &path) {
  return path.toStdU16String();
}

QString number(qint64 value) {
  return QLocale().toString(value);
}

int counted(qint64 count) {
  return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString quoted(const QString &text, int most) {
  QString shown = text.simplified();
  if (shown.size() > most) {
    const qsizetype space = shown.lastIndexOf(QLatin1Char(' '), most);
    shown.truncate(space > most / 2 ? space : most);
    if (shown.back().isHighSurrogate()) shown.chop(1);
    shown += QChar(0x2026);
  }
  return StringWords::tr("\u201C%1\u201D", "quotation marks").arg(shown);
}

QString friendlyTime(Timestamp time) {
  const QDateTime moment = QDateTime::fromSecsSinceEpoch(time);
  const QDate today = QDate::currentDate();
  const QLocale locale;
  if (moment.date() == today)
    return StringWords::tr("today, %1").arg(moment.time().toString(QStringLiteral("HH:mm")));
  if (moment.date().year() == today.year()) return locale.toString(moment.date(), StringWords::tr("d MMMM"));
  return locale.toString(moment.date(), StringWords::tr("d MMMM yyyy"));
}

QString sourcesText(qint64 sources) {
  return StringWords::tr("%Ln source(s)", nullptr, counted(sources));
}

QString wordsText(qint64 words) {
  return StringWords::tr("%Ln word(s)", nullptr, counted(words));
}

QString passagesText(qint64 passages) {
  return StringWords::tr("%Ln passage(s)", nullptr, counted(passages));
}

QString sentence(const Error &error) {
  const ErrorText text = errorText(error);
  return StringWords::tr("%1: %2. %3.", "what could not be done, why, what can be done")
      .arg(coreWords(text.what), coreWords(text.why), coreWords(text.remedy));
}

}  // namespace florilegium::gui
