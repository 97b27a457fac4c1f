// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/pattern_text.h"

#include <QCoreApplication>

#include "florilegium/text/source_text.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::PatternText)
};

/// The character of the pattern that the error points at.
QString characterAt(const Error &error) {
  const auto pattern = SourceText::make(error.subject);
  if (!pattern || error.offset < 0 || error.offset >= pattern->length()) return {};
  return toQt(pattern->slice({error.offset, error.offset + 1}));
}

}  // namespace

QString patternTrouble(const Error &error) {
  const QString at = number(error.offset + 1);
  const QString there = characterAt(error);
  const bool placed = error.offset >= 0;
  if (error.detail == "U_REGEX_TIME_OUT" || error.detail == "U_REGEX_STACK_OVERFLOW")
    return Words::tr("This expression takes too long in this text. Write it more exactly.");
  if (error.detail == "U_REGEX_MISMATCHED_PAREN" || error.detail == "U_REGEX_MISSING_CLOSE_BRACKET") {
    if (!placed) return Words::tr("A bracket has no partner.");
    if (there == QLatin1String(")") || there == QLatin1String("]") || there == QLatin1String("}"))
      return Words::tr("The bracket closed at character %1 was never opened.").arg(at);
    return Words::tr("The bracket opened at character %1 is not closed.").arg(at);
  }
  if (error.detail == "U_REGEX_BAD_ESCAPE_SEQUENCE")
    return placed ? Words::tr("The backslash before character %1 has no meaning there.").arg(at)
                  : Words::tr("A backslash has no meaning where it stands.");
  if (placed) return Words::tr("This is no regular expression: look at character %1.").arg(at);
  return Words::tr("This is no regular expression.");
}

}  // namespace florilegium::gui
