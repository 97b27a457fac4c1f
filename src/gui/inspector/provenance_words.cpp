// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/provenance_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "florilegium/import/imported.h"
#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::Provenance)
};

}  // namespace

QString encodingWords(const Origin &origin) {
  const QString name = toQt(origin.encoding);
  const std::string &by = origin.encodingFoundBy;
  if (name.isEmpty() || by.empty()) return name;
  if (by == "mark") return Words::tr("%1, by its byte order mark").arg(name);
  if (by == "rules") return Words::tr("%1, as the bytes show").arg(name);
  if (by == "file") return Words::tr("%1, as the file says").arg(name);
  if (by == "judgement") return Words::tr("%1, judged from the characters").arg(name);
  if (by == "choice") return Words::tr("%1, chosen").arg(name);
  return name;
}

QString kindWords(const Origin &origin) {
  for (const ReaderInfo &reader : readers())
    if (reader.mediaType == origin.mediaType) return coreWords(reader.name);
  return toQt(origin.mediaType);
}

QString sizeWords(qint64 bytes) {
  return QLocale().formattedDataSize(bytes, bytes < 10'000 ? 0 : 1, QLocale::DataSizeSIFormat);
}

QString languageWords(const std::string &tag) {
  const QString written = toQt(tag);
  const QLocale locale(written);
  QString name = locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
  // Of a language without a country the library names that of the largest one.
  if (!written.contains(QLatin1Char('-'))) {
    if (locale.language() == QLocale::English) name = QStringLiteral("English");
    if (locale.language() == QLocale::Spanish) name = QStringLiteral("español");
    if (locale.language() == QLocale::Portuguese) name = QStringLiteral("português");
  }
  return name.isEmpty() ? written : Words::tr("%1 (%2)").arg(name, written);
}

QString timeWords(const std::string &asWritten) {
  const QString written = toQt(asWritten).trimmed();
  QDateTime time = QDateTime::fromString(written, Qt::ISODate);
  if (!time.isValid()) time = QDateTime::fromString(written, Qt::RFC2822Date);
  if (!time.isValid()) return written;
  return QLocale().toString(time.date(), Words::tr("d MMMM yyyy", "the form of a date"));
}

}  // namespace florilegium::gui
