// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "florilegium/text/structure.h"
#include "pdf_lines.h"

namespace florilegium::import {

/// Lines that belong together: a paragraph, a heading, a running head.
struct PdfItem {
  BlockKind kind = BlockKind::Paragraph;
  int level = 0;
  bool apart = true;  ///< stands away from the one before
  std::vector<PdfLine> lines;

  [[nodiscard]] int page() const { return lines.front().page; }
  [[nodiscard]] int lastPage() const { return lines.back().page; }
  [[nodiscard]] float size() const { return lines.front().size; }
  [[nodiscard]] std::size_t signs() const;
};

/// What a whole document is set in.
struct PdfSetting {
  float size = 10;     ///< of most signs, points
  float pitch = 1.2f;  ///< from line to line, in sizes
  bool bold = false;   ///< whether most of it is bold
};

/// Puts signs of list items and calls of notes that were drawn apart into the lines that they belong to.
void joinLabels(std::vector<PdfLine> &lines);

/// Where the gap between two columns of prose lies; 0 where the page has no such columns.
[[nodiscard]] float gutterOf(const std::vector<PdfLine> &lines, float width);

/// Finds cells that stand in rows and columns with clear gaps, and puts them row by row. Each becomes a line
/// of its own, or several under the other.
void findTables(std::vector<PdfLine> &lines, const PdfPage &page);

/// Puts the left of two columns before the right one on a page that has two, whatever order its file says.
void orderColumns(std::vector<PdfLine> &lines, const PdfPage &page);

/// Whether each line is a running head or foot or a page's number. `labels` become the printed numbers where
/// these run along with the pages.
[[nodiscard]] std::vector<bool> findRunningHeads(const std::vector<PdfPage> &pages,
                                                 const std::vector<PdfLine> &lines,
                                                 std::vector<std::string> &labels);

[[nodiscard]] PdfSetting settingOf(const std::vector<PdfLine> &lines, const std::vector<bool> &heads);

/// Paragraphs from lines: cut where lines stand apart, are indented, or end although more would have fitted.
[[nodiscard]] std::vector<PdfItem> paragraphsOf(std::vector<PdfLine> lines, const std::vector<bool> &heads,
                                                const PdfSetting &setting);

/// Headings by size, list items, notes at the foot.
void classify(std::vector<PdfItem> &items, const std::vector<PdfPage> &pages, const PdfSetting &setting);

/// Joins what goes on in the next column or page. What stands between moves before or behind it, on its own
/// page.
[[nodiscard]] std::vector<PdfItem> joinedAcross(std::vector<PdfItem> items, const PdfSetting &setting);

/// Whether this is the sign of a list item without number, and nothing more.
[[nodiscard]] bool isBullet(const std::u32string &text);
[[nodiscard]] bool startsWithBullet(const std::u32string &text);
[[nodiscard]] bool isLetter(char32_t sign);
[[nodiscard]] bool isLower(char32_t sign);
/// Hyphen-minus, hyphen or soft hyphen behind a letter.
[[nodiscard]] bool endsDivided(const std::u32string &line);
/// Full stop, question mark and the like, perhaps before closing quotation marks or brackets.
[[nodiscard]] bool endsSentence(const std::u32string &line);

}  // namespace florilegium::import
