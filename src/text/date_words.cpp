// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "date_words.h"

#include <unicode/dtfmtsym.h>

#include <map>
#include <string>

#include "florilegium/text/fold.h"

namespace florilegium {

namespace {

constexpr int contradictory = -1;

using Words = std::map<std::string, int, std::less<>>;

enum class Clash { KeepFirst, Neither };

void add(Words &words, const icu::UnicodeString &name, int meaning, Clash clash) {
  std::string utf8;
  name.toUTF8String(utf8);
  std::string folded = foldForSearch(utf8);
  while (!folded.empty() && (folded.back() == '.' || folded.back() == ' '))
    folded.pop_back();
  if (folded.empty() || folded.find_first_of("0123456789") != folded.npos) return;
  const auto [known, fresh] = words.try_emplace(std::move(folded), meaning);
  if (!fresh && known->second != meaning && clash == Clash::Neither) known->second = contradictory;
}

/// Names of months, or of days of the week, of one language.
enum class Names { Months, Days };

void addNames(Words &words, const char *language, Names which, Clash clash) {
  using Symbols = icu::DateFormatSymbols;
  UErrorCode status = U_ZERO_ERROR;
  const Symbols symbols(icu::Locale(language), status);
  if (U_FAILURE(status)) return;
  for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
    for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
      std::int32_t count = 0;
      const icu::UnicodeString *names = which == Names::Months ? symbols.getMonths(count, context, width)
                                                               : symbols.getWeekdays(count, context, width);
      for (std::int32_t i = 0; i < count; ++i)
        add(words, names[i], which == Names::Months ? i + 1 : 0, clash);
    }
  }
}

Words readWords() {
  Words words;
  addNames(words, "en", Names::Months, Clash::KeepFirst);
  const Words english = words;
  constexpr const char *languages[] = {"de", "es", "fr", "it", "pt", "nl", "sv", "da", "nb",
                                       "fi", "pl", "cs", "ru", "uk", "hu", "ro", "el", "tr"};
  for (const char *language : languages)
    addNames(words, language, Names::Months, Clash::Neither);
  for (const auto &[name, month] : english)
    words.insert_or_assign(name, month);
  addNames(words, "en", Names::Days, Clash::KeepFirst);
  for (const char *language : languages)
    addNames(words, language, Names::Days, Clash::KeepFirst);
  for (const char *filler : {"st", "nd", "rd", "th", "er", "of", "de", "del", "the", "den", "am", "at", "um"})
    words.insert_or_assign(filler, 0);
  words.insert_or_assign("sept", 9);
  return words;
}

}  // namespace

std::optional<int> dateWord(std::string_view folded) {
  static const Words words = readWords();
  const auto found = words.find(folded);
  if (found == words.end() || found->second == contradictory) return std::nullopt;
  return found->second;
}

}  // namespace florilegium
