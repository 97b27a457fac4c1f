// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "pdf_layout.h"

namespace florilegium::import {

namespace {

constexpr float zone = 0.16f;  // of the page's height, at both ends

/// Where a line stands between the page's top (0) and foot (1), as its reader holds it.
float heightOf(const PdfLine &line, const PdfPage &page) {
  const float middle = (line.box.top + line.box.bottom) / 2;
  const float tall = std::max(1.0f, line.turns % 2 == 0 ? page.height : page.width);
  return (line.turns == 1 || line.turns == 2 ? middle + tall : middle) / tall;
}

/// The text with one "#" for every number, Arabic or Roman.
std::u32string patternOf(const PdfLine &line) {
  std::u32string pattern;
  std::u32string word;
  const auto flush = [&] {
    const bool roman = !word.empty() && word.size() <= 7 && word.find_first_not_of(U"ivxlc") == word.npos;
    pattern += roman ? U"#" : word;
    word.clear();
  };
  for (char32_t sign : line.text()) {
    if (sign >= U'A' && sign <= U'Z') sign += 32;
    if (isLetter(sign)) {
      word += sign;
      continue;
    }
    flush();
    const bool digit = sign >= U'0' && sign <= U'9';
    if (sign == U' ' || (digit && pattern.ends_with(U'#'))) continue;
    pattern += digit ? U'#' : sign;
  }
  flush();
  return pattern;
}

bool isNumberPattern(std::u32string pattern) {
  for (const std::u32string_view word : {U"page", U"seite", U"of", U"von", U"sur", U"pagina", U"p."}) {
    if (const std::size_t at = pattern.find(word); at != pattern.npos) pattern.erase(at, word.size());
  }
  return pattern.find(U'#') != pattern.npos && pattern.find_first_not_of(U"#-–—|/.()[]·•") == pattern.npos;
}

int numberIn(const PdfLine &line) {
  int number = -1;
  for (const char32_t sign : line.text()) {
    if (sign >= U'0' && sign <= U'9') {
      number = std::max(number, 0) * 10 + static_cast<int>(sign - U'0');
      if (number > 99999) return -1;
    } else if (number >= 0) {
      break;
    }
  }
  return number;
}

struct Candidate {
  std::size_t line;
  float height;
  bool outermost;
  bool apart;  ///< from the line next to it, by more than a line's height
};

/// Whether this can only be a page's number, which stands higher on a page with wide margins.
bool isPageNumber(const PdfLine &line, bool outermost) {
  return outermost && line.signs() <= 14 && isNumberPattern(patternOf(line));
}

/// Lines at the top and foot of every page, at most three each.
std::vector<Candidate> candidates(const std::vector<PdfPage> &pages, const std::vector<PdfLine> &lines) {
  std::vector<Candidate> all;
  for (std::size_t i = 0; i < lines.size();) {
    const int page = lines[i].page;
    std::vector<Candidate> own;
    for (; i < lines.size() && lines[i].page == page; ++i) {
      if (lines[i].table == 0)
        own.push_back({i, heightOf(lines[i], pages[static_cast<std::size_t>(page)]), false, false});
    }
    std::stable_sort(own.begin(), own.end(),
                     [](const Candidate &a, const Candidate &b) { return a.height < b.height; });
    for (std::size_t k = 0; k < own.size(); ++k) {
      own[k].outermost = k == 0 || k + 1 == own.size();
      const bool last = k + 1 == own.size();
      const std::size_t next = k == 0 ? std::min<std::size_t>(1, own.size() - 1) : k - 1;
      own[k].apart = own.size() > 1 && std::abs(own[k].height - own[next].height) > 0.025f;
      const bool inZone =
          (own[k].height < zone && k < 3) || (own[k].height > 1 - zone && k + 3 >= own.size());
      const bool low = last && own[k].height > 0.78f && isPageNumber(lines[own[k].line], true);
      if (inZone || low) all.push_back(own[k]);
    }
  }
  return all;
}

/// What stands in one line with a running head or foot at the page's edge is part of it.
void takeNeighbours(const std::vector<PdfPage> &pages, const std::vector<PdfLine> &lines,
                    std::vector<bool> &heads) {
  std::map<int, std::vector<ReadingBox>> rows;  // of pages
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const float height = heightOf(lines[i], pages[static_cast<std::size_t>(lines[i].page)]);
    if (heads[i] && (height < 0.09f || height > 0.91f)) rows[lines[i].page].push_back(lines[i].box);
  }
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto found = rows.find(lines[i].page);
    if (heads[i] || found == rows.end() || lines[i].table != 0 || lines[i].signs() > 100) continue;
    const ReadingBox &box = lines[i].box;
    heads[i] = std::any_of(found->second.begin(), found->second.end(), [&box](const ReadingBox &row) {
      const float shared = std::min(row.bottom, box.bottom) - std::max(row.top, box.top);
      return shared > std::min(row.height(), box.height()) * 0.7f;
    });
  }
}

/// Gives pages the numbers that are printed on them when these run along with the pages.
void number(const std::vector<PdfLine> &lines, const std::vector<bool> &heads,
            std::vector<std::string> &labels) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] != std::to_string(i + 1)) return;
  }
  std::map<int, std::set<int>> pagesOf;  // by what is to be added to a page's place
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (!heads[i]) continue;
    if (const int number = numberIn(lines[i]); number > 0)
      pagesOf[number - lines[i].page].insert(lines[i].page);
  }
  const auto most = std::max_element(pagesOf.begin(), pagesOf.end(), [](const auto &a, const auto &b) {
    return a.second.size() < b.second.size();
  });
  if (most == pagesOf.end() || most->second.size() < 2 || most->second.size() * 2 < labels.size()) return;
  for (std::size_t i = 0; i < labels.size(); ++i) {
    const int printed = static_cast<int>(i) + most->first;
    if (printed > 0) labels[i] = std::to_string(printed);
  }
}

}  // namespace

std::vector<bool> findRunningHeads(const std::vector<PdfPage> &pages, const std::vector<PdfLine> &lines,
                                   std::vector<std::string> &labels) {
  std::vector<bool> heads(lines.size(), false);
  std::map<std::u32string, std::vector<Candidate>> byPattern;
  for (const Candidate &candidate : candidates(pages, lines)) {
    std::u32string pattern = patternOf(lines[candidate.line]);
    pattern += candidate.height < 0.5f ? U"^" : U"_";
    byPattern[pattern].push_back(candidate);
  }
  const std::size_t needed = pages.size() < 5 ? 2 : 3;
  for (const auto &[pattern, found] : byPattern) {
    const bool number = isNumberPattern(pattern.substr(0, pattern.size() - 1));
    for (const Candidate &candidate : found) {
      std::set<int> same;
      for (const Candidate &other : found) {
        if (std::abs(other.height - candidate.height) < 0.02f) same.insert(lines[other.line].page);
        if (same.size() >= needed) break;
      }
      const bool edge = candidate.height < 0.09f || candidate.height > 0.91f;
      const PdfLine &line = lines[candidate.line];
      const bool own = candidate.apart && numberIn(line) == line.page + 1;
      const bool alone = number && (edge || own) && isPageNumber(line, candidate.outermost);
      if (same.size() >= needed || alone) heads[candidate.line] = true;
    }
  }
  takeNeighbours(pages, lines, heads);
  number(lines, heads, labels);
  // Stamps along the margin, turned against the page.
  std::map<int, std::map<int, std::size_t>> turns;
  for (const PdfLine &line : lines)
    turns[line.page][line.turns] += line.signs();
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PdfPage &page = pages[static_cast<std::size_t>(lines[i].page)];
    const auto &own = turns[lines[i].page];
    const auto most = std::max_element(own.begin(), own.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    const PageRect &box = lines[i].words.front().word->box;
    const bool margin = box.right < page.width * 0.09f || box.left > page.width * 0.91f;
    if (lines[i].turns != most->first && lines[i].turns % 2 != most->first % 2 && margin) heads[i] = true;
  }
  return heads;
}

}  // namespace florilegium::import
