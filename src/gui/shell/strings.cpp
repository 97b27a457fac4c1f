// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/strings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace florilegium::gui {

namespace {
QString tr(const char *text, int count = -1) {
  return QCoreApplication::translate("florilegium::gui::Strings", text, nullptr, count);
}
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

QString quoted(const QString &text, int most) {
  QString shown = text.simplified();
  if (shown.size() > most) {
    const qsizetype space = shown.lastIndexOf(QLatin1Char(' '), most);
    shown.truncate(space > most / 2 ? space : most);
    if (shown.back().isHighSurrogate()) shown.chop(1);
    shown += QChar(0x2026);
  }
  return QChar(0x201C) + shown + QChar(0x201D);
}

QString friendlyTime(Timestamp time) {
  const QDateTime moment = QDateTime::fromSecsSinceEpoch(time);
  const QDate today = QDate::currentDate();
  const QLocale locale;
  if (moment.date() == today) return tr("today, %1").arg(moment.time().toString(QStringLiteral("HH:mm")));
  if (moment.date().year() == today.year()) return locale.toString(moment.date(), tr("d MMMM"));
  return locale.toString(moment.date(), tr("d MMMM yyyy"));
}

QString wordsText(qint64 words) {
  return words == 1 ? tr("1 word") : tr("%1 words").arg(number(words));
}

QString passagesText(qint64 passages) {
  return passages == 1 ? tr("1 passage") : tr("%1 passages").arg(number(passages));
}

QString sentence(const Error &error) {
  return toQt(errorLine(error));
}

}  // namespace florilegium::gui
