// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <filesystem>
#include <string>
#include <string_view>

#include "florilegium/base/error.h"
#include "florilegium/model/records.h"

namespace florilegium::gui {

[[nodiscard]] inline QString toQt(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
[[nodiscard]] inline std::string fromQt(const QString &text) {
  return text.toStdString();
}
[[nodiscard]] inline QColor toQt(Colour colour) {
  return {colour.red, colour.green, colour.blue};
}
[[nodiscard]] inline Colour fromQt(const QColor &colour) {
  return {static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
          static_cast<std::uint8_t>(colour.blue())};
}
[[nodiscard]] QString pathToQt(const std::filesystem::path &path);
[[nodiscard]] std::filesystem::path pathFromQt(const QString &path);

/// A whole number with the separators of the person's language.
[[nodiscard]] QString number(qint64 value);
/// A count as tr() takes it for its "%n" and "%Ln".
[[nodiscard]] int counted(qint64 count);
/// “text” in the quotation marks of the interface; text over `most` characters is shortened at a word.
[[nodiscard]] QString quoted(const QString &text, int most = 60);
/// "today, 14:32", "12 November", "12 November 2025".
[[nodiscard]] QString friendlyTime(Timestamp time);
/// "5 sources", "1,243 words", "82 passages".
[[nodiscard]] QString sourcesText(qint64 sources);
[[nodiscard]] QString wordsText(qint64 words);
[[nodiscard]] QString passagesText(qint64 passages);
/// The error as sentences: "“notes.docx” could not be read: it is encrypted. Save a copy ...".
[[nodiscard]] QString sentence(const Error &error);

}  // namespace florilegium::gui
