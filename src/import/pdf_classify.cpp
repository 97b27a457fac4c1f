// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

#include "pdf_layout.h"

namespace florilegium::import {

namespace {

bool holdsLetters(const PdfItem &item) {
  std::size_t letters = 0;
  for (const PdfLine &line : item.lines) {
    const std::u32string text = line.text();
    letters += static_cast<std::size_t>(std::count_if(text.begin(), text.end(), isLetter));
  }
  return letters >= 2 && letters * 2 > item.signs();
}

bool isBold(const PdfItem &item) {
  return std::all_of(item.lines.begin(), item.lines.end(), [](const PdfLine &line) { return line.bold; });
}

/// Items of lists, and sentences that fill lines, are set large without being headings.
bool isProse(const PdfItem &item) {
  const std::u32string first = item.lines.front().text();
  return startsWithBullet(first) || (item.signs() > 90 && endsSentence(item.lines.back().text()));
}

bool isLarge(const PdfItem &item, const PdfSetting &setting) {
  if (isProse(item)) return false;
  return item.size() > setting.size * 1.12f && item.signs() <= 250 && item.lines.size() <= 5 &&
         holdsLetters(item);
}

bool isBoldHeading(const PdfItem &item, const PdfSetting &setting) {
  if (setting.bold || isProse(item) || !isBold(item) || item.lines.size() > 2 || item.signs() > 120 ||
      !holdsLetters(item))
    return false;
  const std::u32string last = item.lines.back().text();
  return item.size() > setting.size * 0.95f && !last.ends_with(U'.') && !last.ends_with(U',') &&
         !last.ends_with(U':');
}

bool canBeHeading(const PdfItem &item) {
  return item.kind != BlockKind::Boilerplate && item.kind != BlockKind::TableCell;
}

int bucket(float size) {
  return static_cast<int>(std::lround(size * 2));
}

/// Small print in the lower half that begins with the sign of a note.
bool isNote(const PdfItem &item, const PdfPage &page, const PdfSetting &setting) {
  const PdfLine &line = item.lines.front();
  if (line.turns != 0 || line.size > setting.size * 0.95f || line.box.top < page.height * 0.5f) return false;
  const LineWord &word = line.words.front();
  if (word.script == Script::Super) return true;
  static constexpr std::u32string_view signs = U"*†‡§¶";
  if (signs.find(word.signs[0]) != signs.npos) return true;
  const std::size_t digits = std::min(word.signs.find_first_not_of(U"0123456789"), word.signs.size());
  return digits > 0 && digits <= 3;
}

}  // namespace

void classify(std::vector<PdfItem> &items, const std::vector<PdfPage> &pages, const PdfSetting &setting) {
  std::set<int, std::greater<>> sizes;
  for (const PdfItem &item : items) {
    if (canBeHeading(item) && isLarge(item, setting)) sizes.insert(bucket(item.size()));
  }
  const auto levelOf = [&](float size) {
    const auto place = std::distance(sizes.begin(), sizes.lower_bound(bucket(size)));
    return static_cast<int>(std::min<std::ptrdiff_t>(place + 1, 6));
  };
  for (PdfItem &item : items) {
    if (!canBeHeading(item)) continue;
    const PdfPage &page = pages[static_cast<std::size_t>(item.page())];
    if (isLarge(item, setting)) {
      item.kind = BlockKind::Heading;
      item.level = levelOf(item.size());
    } else if (isBoldHeading(item, setting)) {
      item.kind = BlockKind::Heading;
      item.level = static_cast<int>(std::min<std::size_t>(sizes.size() + 1, 6));
    } else if (isNote(item, page, setting)) {
      item.kind = BlockKind::Footnote;
      item.level = 0;
    }
    if (item.kind == BlockKind::Heading) item.apart = true;
  }
}

namespace {

bool goesOn(const PdfItem &item, const PdfItem &next, const PdfSetting &setting) {
  if (next.kind != BlockKind::Paragraph || next.page() < item.lastPage() || next.page() > item.lastPage() + 1)
    return false;
  const PdfLine &last = item.lines.back();
  const PdfLine &first = next.lines.front();
  if (last.turns != first.turns || std::abs(last.size - first.size) > setting.size * 0.06f) return false;
  const bool onward = first.page != last.page || first.box.top < last.box.top;
  const std::u32string end = last.text();
  const std::u32string start = first.text();
  if (!onward || end.empty() || start.empty() || endsSentence(end)) return false;
  if (isLower(start[0]) || endsDivided(end)) return true;
  float width = 0;
  for (const PdfLine &line : item.lines)
    width = std::max(width, line.box.end);
  const bool full = item.lines.size() > 1 && last.box.end > width - last.size * 1.5f;
  return full && (isLetter(start[0]) || (start[0] >= U'0' && start[0] <= U'9'));
}

bool isBetween(const PdfItem &item) {
  return item.kind == BlockKind::Boilerplate || item.kind == BlockKind::Footnote;
}

}  // namespace

std::vector<PdfItem> joinedAcross(std::vector<PdfItem> items, const PdfSetting &setting) {
  std::vector<PdfItem> joined;
  for (std::size_t i = 0; i < items.size();) {
    PdfItem item = std::move(items[i++]);
    std::vector<PdfItem> behind;  // stood between, on the page on which the paragraph goes on
    const bool open = item.kind == BlockKind::Paragraph || item.kind == BlockKind::ListItem;
    while (open) {
      std::size_t next = i;
      while (next < items.size() && next < i + 16 && isBetween(items[next]))
        ++next;
      if (next >= items.size() || isBetween(items[next]) || !goesOn(item, items[next], setting)) break;
      // What stands between on this page goes before, which is right only if all of the paragraph is here.
      const int page = item.lastPage();
      const bool here = i < next && items[i].page() == page;
      if ((here && item.page() != page) || (!behind.empty() && items[next].page() > behind.back().page()))
        break;
      for (; i < next; ++i)
        (items[i].page() == page ? joined : behind).push_back(std::move(items[i]));
      std::move(items[next].lines.begin(), items[next].lines.end(), std::back_inserter(item.lines));
      i = next + 1;
    }
    joined.push_back(std::move(item));
    std::move(behind.begin(), behind.end(), std::back_inserter(joined));
  }
  return joined;
}

}  // namespace florilegium::import
