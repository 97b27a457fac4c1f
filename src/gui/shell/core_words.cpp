// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/core_words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
#include <vector>

#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

struct Phrase {
  const char *english;
  QRegularExpression pattern;
  qsizetype fixed = 0;         ///< characters that are no values
  std::vector<int> values;     ///< the number of each value, in the order of the English phrase
  std::vector<bool> inQuotes;  ///< names of people's things, never to be translated
};

Phrase read(const char *english) {
  Phrase phrase{english, {}, 0, {}, {}};
  const QString text = QString::fromUtf8(english);
  QString pattern;
  for (qsizetype i = 0; i < text.size(); ++i) {
    if (text[i] == QLatin1Char('%') && i + 1 < text.size() && text[i + 1].isDigit()) {
      phrase.inQuotes.push_back(i > 0 && text[i - 1] == QChar(0x201C));
      phrase.values.push_back(text[++i].digitValue());
      pattern += QStringLiteral("(.*?)");
    } else {
      pattern += QRegularExpression::escape(text.mid(i, 1));
      ++phrase.fixed;
    }
  }
  phrase.pattern = QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                                      QRegularExpression::DotMatchesEverythingOption);
  return phrase;
}

/// Those with the most words of their own first.
const std::vector<Phrase> &phrases() {
  static const std::vector<Phrase> all = [] {
    std::vector<Phrase> read_;
    for (const char *english : corePhrases())
      read_.push_back(read(english));
    std::stable_sort(read_.begin(), read_.end(),
                     [](const Phrase &a, const Phrase &b) { return a.fixed > b.fixed; });
    return read_;
  }();
  return all;
}

QString translated(const QString &text, int depth) {
  constexpr int deepest = 3;
  for (const Phrase &phrase : phrases()) {
    const QRegularExpressionMatch match = phrase.pattern.match(text);
    if (!match.hasMatch()) continue;
    QString words = QCoreApplication::translate("Core", phrase.english);
    // All at once: a value may hold a percent sign itself.
    QString result;
    for (qsizetype i = 0; i < words.size(); ++i) {
      const int number =
          words[i] == QLatin1Char('%') && i + 1 < words.size() ? words[i + 1].digitValue() : -1;
      const auto place = std::find(phrase.values.begin(), phrase.values.end(), number);
      if (number < 0 || place == phrase.values.end()) {
        result += words[i];
        continue;
      }
      const auto at = place - phrase.values.begin();
      const QString value = match.captured(static_cast<int>(at) + 1);
      const bool name = phrase.inQuotes[static_cast<std::size_t>(at)];
      result += name || depth == deepest ? value : translated(value, depth + 1);
      ++i;
    }
    return result;
  }
  return text;
}

}  // namespace

QString coreWords(std::string_view english) {
  return translated(toQt(english), 0);
}

bool knowsCoreWords(std::string_view english) {
  const QString text = toQt(english);
  return std::any_of(phrases().begin(), phrases().end(),
                     [&](const Phrase &phrase) { return phrase.pattern.match(text).hasMatch(); });
}

}  // namespace florilegium::gui
