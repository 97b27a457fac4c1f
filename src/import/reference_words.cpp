// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <string>

#include "florilegium/text/fold.h"
#include "florilegium/text/utf8.h"
#include "plain_words.h"
#include "text_marker.h"
#include "text_words.h"

namespace florilegium::import {

namespace {

/// Headings over reference lists as people write them; compared without case and accents.
constexpr std::array<std::string_view, 74> headings = {
    // English
    "References",
    "Reference List",
    "References and Notes",
    "References Cited",
    "Bibliography",
    "Selected Bibliography",
    "Works Cited",
    "Literature",
    "Literature Cited",
    "List of References",
    "Sources",
    "Cited Literature",
    "Notes and References",
    "Further Reading",
    "Citations",
    // German, Dutch, Scandinavian, Finnish
    "Literaturverzeichnis",
    "Literatur",
    "Quellen",
    "Quellenverzeichnis",
    "Bibliographie",
    "Referenzen",
    "Literatuur",
    "Literatuurlijst",
    "Bronnen",
    "Referenties",
    "Bibliografie",
    "Referenser",
    "Litteratur",
    "Litteraturförteckning",
    "Källor",
    "Källförteckning",
    "Referencer",
    "Litteraturliste",
    "Kilder",
    "Referanser",
    "Lähteet",
    "Kirjallisuus",
    "Heimildir",
    // Romance
    "Références",
    "Références bibliographiques",
    "Ouvrages cités",
    "Sources bibliographiques",
    "Referencias",
    "Referencias bibliográficas",
    "Bibliografía",
    "Obras citadas",
    "Referências",
    "Referências bibliográficas",
    "Bibliografia",
    "Obras citadas",
    "Riferimenti bibliografici",
    "Riferimenti",
    "Opere citate",
    "Referințe",
    "Referències",
    // Slavic, Baltic, Hungarian, Greek, Turkish
    "Literatura",
    "Piśmiennictwo",
    "Použitá literatura",
    "Seznam literatury",
    "Irodalom",
    "Irodalomjegyzék",
    "Βιβλιογραφία",
    "Αναφορές",
    "Kaynakça",
    "Kaynaklar",
    "Литература",
    "Список литературы",
    "Библиография",
    "Література",
    "Список літератури",
    // Others
    "参考文献",
    "參考文獻",
    "引用文献",
    "참고문헌",
};
constexpr std::array<std::string_view, 7> moreHeadings = {
    "ביבליוגרפיה", "מקורות", "المراجع", "المصادر", "Tài liệu tham khảo", "Daftar Pustaka", "Marejeo"};

bool isYearAt(std::string_view line, std::size_t at) {
  const std::string_view digits = line.substr(at, 4);
  if (digits.size() < 4 || !std::all_of(digits.begin(), digits.end(), [](char c) { return isAsciiDigit(c); }))
    return false;
  const bool century = digits.starts_with("19") || digits.starts_with("20") || digits.starts_with("18") ||
                       digits.starts_with("17");
  const bool whole =
      (at == 0 || !isAsciiDigit(line[at - 1])) && (at + 4 >= line.size() || !isAsciiDigit(line[at + 4]));
  return century && whole;
}

std::size_t yearIn(std::string_view line) {
  for (std::size_t i = 0; i + 4 <= line.size(); ++i) {
    if (isYearAt(line, i)) return i;
  }
  return line.npos;
}

bool holdsUndated(std::string_view line) {
  return line.find("n.d.") != line.npos || line.find("forthcoming") != line.npos ||
         line.find("in press") != line.npos || line.find("o. J.") != line.npos ||
         line.find("s.d.") != line.npos;
}

}  // namespace

bool isReferenceHeading(std::string_view line) {
  if (line.size() > 120) return false;
  const Marker marker = markerOf(line);
  if (marker.numbered()) line.remove_prefix(marker.bytes);
  while (line.ends_with(':') || line.ends_with('.'))
    line.remove_suffix(1);
  static const auto folded = [] {
    std::array<std::string, headings.size() + moreHeadings.size()> all;
    std::size_t i = 0;
    for (const std::string_view heading : headings)
      all[i++] = foldForSearch(heading);
    for (const std::string_view heading : moreHeadings)
      all[i++] = foldForSearch(heading);
    std::sort(all.begin(), all.end());
    return all;
  }();
  const std::string asked = foldForSearch(trimmed(line));
  return std::binary_search(folded.begin(), folded.end(), asked);
}

bool mayBeReference(std::string_view line) {
  line = line.substr(0, 1000);
  return yearIn(line) != line.npos || holdsUndated(line) || line.find("doi") != line.npos ||
         line.find("http") != line.npos || line.find(" pp. ") != line.npos ||
         line.find(" vol. ") != line.npos;
}

bool holdsDateOfEntry(std::string_view line) {
  line = line.substr(0, 200);
  const std::size_t year = yearIn(line);
  if (year == line.npos || year < 3) return false;
  const std::string_view before = line.substr(0, year);
  const std::string_view behind = line.substr(year + 4);
  return (before.ends_with(". ") && behind.starts_with(".")) ||
         (before.ends_with("(") && behind.starts_with(")"));
}

bool isAuthorDateReference(std::string_view line) {
  line = line.substr(0, 400);
  const Marker marker = markerOf(line);
  if (marker.kind == Marker::Kind::Note || marker.numbered()) line.remove_prefix(marker.bytes);
  const std::size_t comma = line.substr(0, 60).find(',');
  if (comma == line.npos || comma < 2 || comma + 3 > line.size() || !startsUpper(line)) return false;
  const std::string_view surname = line.substr(0, comma);
  const bool oneName = std::count(surname.begin(), surname.end(), ' ') <= 2 &&
                       surname.find('.') == surname.npos &&
                       std::none_of(surname.begin(), surname.end(), [](char c) { return isAsciiDigit(c); });
  if (!oneName || line[comma + 1] != ' ' || !startsUpper(line.substr(comma + 2))) return false;
  const std::size_t year = yearIn(line);
  if (year == line.npos) return holdsUndated(line);
  const std::string_view before = trimmed(line.substr(0, year));
  return before.ends_with('.') || before.ends_with('(') || before.ends_with(',');
}

}  // namespace florilegium::import
