// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>

namespace florilegium::gui {

/// A language that the interface speaks.
struct Language {
  const char *code;  ///< as QLocale names it: "de"
  const char *name;  ///< in the language itself
};

[[nodiscard]] std::span<const Language> languages();

/// The language that this person has chosen; empty follows the system.
[[nodiscard]] QString chosenLanguage();
/// Holds from the next start on.
void setChosenLanguage(const QString &code);

/// The language to speak when the system prefers these, best first, and the person has chosen `chosen` or
/// nothing. English where none is spoken here.
[[nodiscard]] QString languageFor(const QString &chosen, const QStringList &systemPrefers);

/// Loads the words of a language and writes numbers and dates as it does. Windows that are there keep theirs.
void speak(const QString &code);
/// What `speak` was told last; English before that.
[[nodiscard]] QString spokenLanguage();

}  // namespace florilegium::gui
