// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalise.h"

#include <algorithm>

#include "plain_words.h"

namespace florilegium::import {

namespace {

struct LineEnds {
  std::int64_t windows = 0;  ///< CR LF
  std::int64_t oldMac = 0;   ///< CR alone
};

/// Both CR LF and CR alone become LF, in place.
LineEnds unifyLineEnds(std::string &text) {
  LineEnds ends;
  std::size_t from = text.find('\r');
  if (from == text.npos) return ends;
  std::size_t to = from;
  while (from < text.size()) {
    const bool windows = from + 1 < text.size() && text[from + 1] == '\n';
    ++(windows ? ends.windows : ends.oldMac);
    text[to++] = '\n';
    from += windows ? 2 : 1;
    const std::size_t next = std::min(text.find('\r', from), text.size());
    std::copy(text.begin() + static_cast<std::ptrdiff_t>(from),
              text.begin() + static_cast<std::ptrdiff_t>(next),
              text.begin() + static_cast<std::ptrdiff_t>(to));
    to += next - from;
    from = next;
  }
  text.resize(to);
  return ends;
}

std::int64_t replaceNuls(std::string &text) {
  const std::int64_t nuls = std::count(text.begin(), text.end(), '\0');
  if (nuls == 0) return 0;
  std::string clean;
  clean.reserve(text.size() + 2 * static_cast<std::size_t>(nuls));
  for (const char c : text) {
    if (c == '\0') {
      clean += "\xEF\xBF\xBD";
    } else {
      clean += c;
    }
  }
  text = std::move(clean);
  return nuls;
}

}  // namespace

void normalise(std::string &utf8, std::vector<std::string> &report) {
  std::size_t marks = 0;
  while (utf8.compare(marks, 3, "\xEF\xBB\xBF") == 0)
    marks += 3;
  if (marks > 0) {
    utf8.erase(0, marks);
    report.emplace_back("The byte order mark at the start was left out.");
  }
  const LineEnds ends = unifyLineEnds(utf8);
  if (ends.windows > 0) {
    report.push_back(
        counted(ends.windows, "line end was CR LF and became LF.", "line ends were CR LF and became LF."));
  }
  if (ends.oldMac > 0) {
    report.push_back(
        counted(ends.oldMac, "line end was CR and became LF.", "line ends were CR and became LF."));
  }
  if (const std::int64_t nuls = replaceNuls(utf8); nuls > 0) {
    report.push_back(counted(nuls, "NUL character became U+FFFD.", "NUL characters became U+FFFD."));
  }
}

Result<std::string> decodeFile(std::string_view bytes, Encoding encoding, std::int64_t limit,
                               const Progress &progress, std::vector<std::string> &report) {
  Result<DecodedText> decoded = decode(bytes, encoding.name, limit, progress);
  if (!decoded) return failure(decoded.error());
  if (encoding.foundBy == FoundBy::Judgement) {
    report.push_back("The encoding " + encoding.name +
                     " was judged from the characters; another can be chosen.");
  }
  if (decoded->replaced > 0) {
    report.push_back(counted(decoded->replaced, "place is", "places are") + " not valid " + encoding.name +
                     " and became U+FFFD.");
  }
  normalise(decoded->utf8, report);
  return std::move(decoded->utf8);
}

}  // namespace florilegium::import
