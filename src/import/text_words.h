// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace florilegium::import {

/// The words of a short line, counted by how they begin.
struct LineWords {
  int count = 0;
  int letters = 0;
  int capitals = 0;          ///< letters in upper case
  int smalls = 0;            ///< letters in lower case
  int longWords = 0;         ///< words of four letters or more
  int raisedLong = 0;        ///< of these, with a capital first
  bool firstRaised = false;  ///< the first word begins with a capital, a digit or a letter without case

  [[nodiscard]] bool allCapitals() const { return capitals >= 2 && smalls == 0; }
  [[nodiscard]] bool titleCase() const {
    return firstRaised && capitals > 0 && (longWords == 0 || raisedLong * 10 >= longWords * 6);
  }
};

[[nodiscard]] LineWords wordsOf(std::string_view line);

/// Whether a line begins with a capital, a digit, or a letter without case, quotation marks apart.
[[nodiscard]] bool startsUpper(std::string_view line);
/// Whether a line ends like a sentence: full stop, question or exclamation mark, behind it perhaps a
/// closing quotation mark, bracket or the number of a note.
[[nodiscard]] bool closesSentence(std::string_view line);
/// Whether its last sign is one that no heading ends with: . , ; : and their like in other scripts.
[[nodiscard]] bool endsLikeText(std::string_view line);
/// Whether a full stop followed by a capital stands inside.
[[nodiscard]] bool holdsSentenceEnd(std::string_view line);
/// Whether a line tells author, date or contact.
[[nodiscard]] bool isByline(std::string_view line);
/// Whether all of it stands inside one pair of quotation marks (behind it perhaps the number of a note).
[[nodiscard]] bool whollyQuoted(std::string_view opening, std::string_view closing, std::string_view whole);
[[nodiscard]] bool startsQuoted(std::string_view line);
/// "Interviewer" of "Interviewer: How ..."; empty when there is no such label.
[[nodiscard]] std::string_view speakerOf(std::string_view line);

/// A heading over a list of references, in one of many languages; a number before it doesn't count.
[[nodiscard]] bool isReferenceHeading(std::string_view line);
/// Whether a line could be an entry of such a list: a year, "n.d.", a DOI, an address or pages stand in it.
[[nodiscard]] bool mayBeReference(std::string_view line);
/// Whether a year stands in it as it does in such an entry: behind a full stop or in brackets.
[[nodiscard]] bool holdsDateOfEntry(std::string_view line);
/// Whether it surely is one: a surname, a comma and a name first, then a year.
[[nodiscard]] bool isAuthorDateReference(std::string_view line);

}  // namespace florilegium::import
