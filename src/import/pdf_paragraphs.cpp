// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "pdf_layout.h"

namespace florilegium::import {

namespace {

/// Lines one under the other, of one size.
struct Group {
  std::vector<PdfLine> lines;
  float start = 0;
  float end = 0;
};

bool follows(const PdfLine &line, const PdfLine &last, const PdfSetting &setting) {
  if (line.page != last.page || line.turns != last.turns) return false;
  const float size = std::max({line.size, last.size, 1.0f});
  if (std::abs(line.size - last.size) > size * 0.08f) return false;
  const float pitch = line.box.top - last.box.top;
  if (pitch < size * 0.5f || pitch > size * (setting.pitch * 1.22f + 0.05f)) return false;
  const float shared = std::min(line.box.end, last.box.end) - std::max(line.box.start, last.box.start);
  return shared > std::min(line.box.width(), last.box.width()) * 0.2f;
}

float firstWordWidth(const PdfLine &line) {
  const float start = readingBox(*line.words.front().word).start;
  float end = start;
  for (const LineWord &word : line.words) {
    if (word.spaceBefore && &word != &line.words.front()) break;
    end = std::max(end, readingBox(*word.word).end);
  }
  return end - start;
}

/// How much room the line before had left behind this line's first word; below 0 it had none.
float roomLeft(const Group &group, std::size_t index) {
  const PdfLine &last = group.lines[index - 1];
  return group.end - (last.box.end + last.size * 0.3f + firstWordWidth(group.lines[index]));
}

/// "12.", "3)", "(a)", "[7]".
bool startsWithNumber(const std::u32string &text) {
  std::size_t at = 0;
  const bool open = !text.empty() && (text[0] == U'(' || text[0] == U'[');
  if (open) ++at;
  const std::size_t from = at;
  while (at < text.size() && at < from + 4 && u_isdigit(static_cast<UChar32>(text[at])))
    ++at;
  if (at == from && open && at < text.size() && isLetter(text[at])) ++at;
  if (at == from || at >= text.size()) return false;
  const bool closed = text[at] == U')' || text[at] == U']' || (text[at] == U'.' && !open);
  return closed && at + 1 < text.size() && text[at + 1] == U' ';
}

bool isCentred(const Group &group) {
  if (group.lines.size() < 2) return false;
  const float middle = (group.start + group.end) / 2;
  float least = group.lines.front().box.start;
  float most = least;
  for (const PdfLine &line : group.lines) {
    if (std::abs((line.box.start + line.box.end) / 2 - middle) > line.size * 0.7f) return false;
    least = std::min(least, line.box.start);
    most = std::max(most, line.box.start);
  }
  return most - least > group.lines.front().size * 1.5f;
}

/// Whether what stands before a line looks like an end.
bool endBefore(const Group &group, std::size_t index) {
  return index == 0 || roomLeft(group, index) > group.lines[index].size * 0.5f ||
         endsSentence(group.lines[index - 1].text());
}

/// Where paragraphs begin by indentation: of the first line, or of all others where these hang.
std::vector<bool> indentedStarts(const Group &group) {
  const std::size_t count = group.lines.size();
  std::vector<bool> starts(count, false);
  std::vector<bool> indented(count, false);
  for (std::size_t i = 0; i < count; ++i) {
    const float indent = group.lines[i].box.start - group.start;
    indented[i] = indent > group.lines[i].size * 0.8f;
  }
  if (std::find(indented.begin(), indented.end(), true) == indented.end()) return starts;
  const auto score = [&](bool wanted) {
    int all = 0;
    int good = 0;
    for (std::size_t i = 1; i < count; ++i) {
      if (indented[i] != wanted) continue;
      ++all;
      good += endBefore(group, i) ? 1 : 0;
    }
    return all == 0 ? 0.0 : static_cast<double>(good) / all;
  };
  const auto deep = static_cast<std::size_t>(std::count(indented.begin(), indented.end(), true));
  const double first = score(true);
  const double hanging = indented[0] ? 0.0 : score(false);
  const bool hangs = hanging > first || (hanging == first && deep * 2 > count);
  for (std::size_t i = 1; i < count; ++i)
    starts[i] = indented[i] != hangs && (hangs || endBefore(group, i));
  return starts;
}

bool startsByRoom(const Group &group, std::size_t index) {
  const PdfLine &line = group.lines[index];
  const std::u32string last = group.lines[index - 1].text();
  const std::u32string text = line.text();
  if (endsDivided(last) && !text.empty() && isLower(text[0])) return false;
  const float room = roomLeft(group, index);
  if (room < line.size * 0.6f) return false;
  if (group.lines[index - 1].bold != line.bold) return true;
  if (!text.empty() && isLower(text[0]) && !endsSentence(last))
    return room > (group.end - group.start) * 0.35f;
  return true;
}

/// Lines of a poem, names under each other: no line begins as if the one before went on.
bool isVerse(const Group &group) {
  if (group.lines.size() < 4) return false;
  float shortest = group.end;
  for (const PdfLine &line : group.lines) {
    const std::u32string text = line.text();
    const auto letter = std::find_if(text.begin(), text.end(), isLetter);
    if (letter == text.end() || u_isupper(static_cast<UChar32>(*letter)) == 0) return false;
    if (endsDivided(text)) return false;
    shortest = std::min(shortest, line.box.end);
  }
  return group.end - shortest > group.lines.front().size * 2;
}

void cut(Group group, const PdfSetting &setting, std::vector<PdfItem> &items) {
  for (const PdfLine &line : group.lines) {
    const bool first = &line == &group.lines.front();
    group.start = first ? line.box.start : std::min(group.start, line.box.start);
    group.end = first ? line.box.end : std::max(group.end, line.box.end);
  }
  const bool large = group.lines.front().size > setting.size * 1.12f;
  const bool whole = large || isCentred(group);
  const bool verse = !whole && isVerse(group);
  std::vector<bool> indents = whole ? std::vector<bool>(group.lines.size(), false) : indentedStarts(group);
  PdfItem item;
  for (std::size_t i = 0; i < group.lines.size(); ++i) {
    const std::u32string text = group.lines[i].text();
    const bool listed = startsWithBullet(text) || (startsWithNumber(text) && (i == 0 || endBefore(group, i)));
    const bool byRoom = i > 0 && !whole && startsByRoom(group, i);
    if (i > 0 && (indents[i] || listed || byRoom || verse)) {
      items.push_back(std::move(item));
      item = {};
      item.apart = indents[i] && !listed && !verse;
    }
    if (item.lines.empty() && listed) {
      item.kind = BlockKind::ListItem;
      item.level = 1;
    }
    item.lines.push_back(std::move(group.lines[i]));
  }
  items.push_back(std::move(item));
}

/// A line under another one of the same cell goes on with it.
void addCell(PdfLine line, std::vector<PdfItem> &items) {
  const PdfLine *last = items.empty() ? nullptr : &items.back().lines.back();
  const bool same = last != nullptr && last->table == line.table && last->page == line.page &&
                    last->row == line.row && last->column == line.column;
  if (!same) {
    items.emplace_back();
    items.back().kind = BlockKind::TableCell;
  }
  items.back().lines.push_back(std::move(line));
}

}  // namespace

bool isBullet(const std::u32string &text) {
  static constexpr std::u32string_view bullets = U"•◦▪▫■□●○‣⁃∙·➢➤✓❖";
  static constexpr std::u32string_view plain = U"–-*o";
  return text.size() == 1 && (bullets.find(text[0]) != bullets.npos || plain.find(text[0]) != plain.npos);
}

bool startsWithBullet(const std::u32string &text) {
  if (text.empty() || !isBullet(text.substr(0, 1))) return false;
  const bool plain = text[0] == U'–' || text[0] == U'-' || text[0] == U'*' || text[0] == U'o';
  return !plain || (text.size() > 2 && text[1] == U' ');
}

bool isLetter(char32_t sign) {
  return u_isalpha(static_cast<UChar32>(sign)) != 0;
}

bool isLower(char32_t sign) {
  return u_islower(static_cast<UChar32>(sign)) != 0;
}

bool endsDivided(const std::u32string &line) {
  if (line.size() < 2) return false;
  const char32_t last = line.back();
  return (last == U'-' || last == U'\u2010' || last == U'\u00AD') && isLetter(line[line.size() - 2]);
}

bool endsSentence(const std::u32string &line) {
  const std::size_t last = line.find_last_not_of(U"\"'”’»)]0123456789 ");
  static constexpr std::u32string_view ends = U".!?:;…。！？؟";
  return last != line.npos && ends.find(line[last]) != ends.npos;
}

std::size_t PdfItem::signs() const {
  std::size_t count = 0;
  for (const PdfLine &line : lines)
    count += line.signs();
  return count;
}

PdfSetting settingOf(const std::vector<PdfLine> &lines, const std::vector<bool> &heads) {
  std::map<int, std::size_t> sizes;
  std::size_t bold = 0;
  std::size_t all = 0;
  const std::size_t outside = std::accumulate(
      lines.begin(), lines.end(), std::size_t{0},
      [](std::size_t sum, const PdfLine &line) { return sum + (line.table == 0 ? line.signs() : 0); });
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (heads[i] || (lines[i].table != 0 && outside > 400)) continue;
    sizes[static_cast<int>(std::lround(lines[i].size * 5))] += lines[i].signs();
    all += lines[i].signs();
    bold += lines[i].bold ? lines[i].signs() : 0;
  }
  const auto usual = [](const auto &counts) {
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto &a, const auto &b) { return a.second < b.second; });
  };
  PdfSetting setting;
  if (sizes.empty()) return setting;
  setting.size = std::max(1.0f, static_cast<float>(usual(sizes)->first) / 5.0f);
  setting.bold = bold * 2 > all;
  std::map<int, std::size_t> pitches;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const PdfLine &last = lines[i - 1];
    if (lines[i].page != last.page || lines[i].turns != last.turns) continue;
    if (std::abs(lines[i].size - setting.size) > setting.size * 0.1f ||
        std::abs(last.size - lines[i].size) > 0.5f)
      continue;
    const float pitch = (lines[i].box.top - last.box.top) / setting.size;
    if (pitch > 0.8f && pitch < 3.2f) pitches[static_cast<int>(std::lround(pitch * 20))] += lines[i].signs();
  }
  if (!pitches.empty()) setting.pitch = std::max(1.0f, static_cast<float>(usual(pitches)->first) / 20.0f);
  return setting;
}

std::vector<PdfItem> paragraphsOf(std::vector<PdfLine> lines, const std::vector<bool> &heads,
                                  const PdfSetting &setting) {
  std::vector<PdfItem> items;
  Group group;
  const auto flush = [&] {
    if (!group.lines.empty()) cut(std::move(group), setting, items);
    group = {};
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (heads[i]) {
      flush();
      PdfItem item;
      item.kind = BlockKind::Boilerplate;
      item.lines.push_back(std::move(lines[i]));
      items.push_back(std::move(item));
      continue;
    }
    if (lines[i].table != 0) {
      flush();
      addCell(std::move(lines[i]), items);
      continue;
    }
    if (!group.lines.empty() && !follows(lines[i], group.lines.back(), setting)) flush();
    group.lines.push_back(std::move(lines[i]));
  }
  flush();
  return items;
}

}  // namespace florilegium::import
