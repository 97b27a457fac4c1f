// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QSizeF>
#include <memory>
#include <unordered_map>

#include "gui/print/print_options.h"
#include "gui/print/print_rows.h"
#include "gui/reader/frame.h"

namespace florilegium::gui {

/// A stretch of a unit's lines on a page.
struct PrintedUnit {
  int unit = 0;
  int top = 0;  ///< of the unit's text, from the top of the content; negative where it began earlier
  int firstLine = 0;
  int lastLine = 0;
};

struct PrintedRow {
  std::size_t row = 0;
  int top = 0;
};

struct PrintedPage {
  std::vector<PrintedRow> rows;
  std::vector<PrintedUnit> units;
  int textEnd = 0;  ///< below the last line of the source
};

/// A source cut into pages. All lengths are in the pixels of the reading view at its usual size, see
/// pointsPerPixel(). Lays out in slices, so that a long source does not hold up the window; reads the
/// project meanwhile, so that it is worth nothing after a change.
class PrintPages {
 public:
  PrintPages(const Project *project, SourceId source, std::shared_ptr<const Revision> revision,
             TagFilter filter, const PrintOptions &options, QSizeF paperPoints);

  /// Goes on for some milliseconds. Whether all pages are known.
  bool layOut(int milliseconds);
  [[nodiscard]] bool complete() const { return m_phase == Phase::Done; }
  /// From 0 to 1.
  [[nodiscard]] double progress() const;
  /// So far; at least one when complete.
  [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
  /// How many lines of the source stand on the pages laid out, and how many there are.
  [[nodiscard]] int printedLines() const;
  [[nodiscard]] int allLines();
  /// Of the whole sheet.
  [[nodiscard]] QSizeF pageSize() const { return m_size; }
  [[nodiscard]] const PrintOptions &options() const { return m_options; }
  /// Paints a page with the sheet's corner at the painter's origin.
  void paint(QPainter &painter, int page);

 private:
  friend class PrintPainter;
  enum class Phase { Front, Text, Back, Done };
  void layOutRows(const std::vector<std::size_t> &rows);
  void layOutUnit(int unit);
  void newPage();
  [[nodiscard]] int roomNeeded(std::size_t index, std::size_t end) const;
  [[nodiscard]] int headingRoom(int unit);
  void makeColumn();
  [[nodiscard]] int widestLabel() const;

  const Project *m_project;
  SourceId m_source;
  TagFilter m_filter;
  PrintOptions m_options;
  QSizeF m_size;
  QRectF m_content;  ///< within the sheet
  PageLayout m_layout;
  TagScene m_scene;
  Column m_column;
  std::unordered_map<CodeId, int> m_patterns;  ///< by the order of the codebook
  std::vector<PrintRow> m_rows;
  std::size_t m_backRows = 0;  ///< index of the first row behind the text
  std::vector<PrintMemo> m_memos;
  std::unordered_map<TagId, int> m_memoNumbers;
  std::vector<PrintedPage> m_pages;
  Phase m_phase = Phase::Front;
  int m_unit = 0;
  std::size_t m_row = 0;
  int m_y = 0;
};

}  // namespace florilegium::gui
