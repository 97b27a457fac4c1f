// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <unordered_map>
#include <vector>

#include "florilegium/model/project.h"

namespace florilegium::gui {

/// For every pixel row of a portrait and every code, how many tags lie there: a tag more or less costs its
/// rows, whatever else is tagged.
class PortraitRows {
 public:
  using Shown = std::function<bool(const Tag &)>;

  /// Counts all tags of a source whose text is spread over `rows` rows.
  void reset(const Project &project, SourceId source, Position length, int rows, std::vector<CodeId> codes,
             const Shown &shown);
  void add(CodeId code, Span span) { count(code, span, 1); }
  void remove(CodeId code, Span span) { count(code, span, -1); }

  struct Run {
    int line;
    int first;
    int end;
  };
  /// Stretches of rows that hold tags, by line.
  [[nodiscard]] std::vector<Run> runs() const;
  [[nodiscard]] const std::vector<CodeId> &codes() const { return m_codes; }
  [[nodiscard]] int rows() const { return m_rows; }

 private:
  void count(CodeId code, Span span, int change);

  Position m_length = 1;
  int m_rows = 1;
  std::vector<CodeId> m_codes;
  std::unordered_map<CodeId, int> m_lines;
  std::vector<int> m_counts;  ///< row by row within a line
};

}  // namespace florilegium::gui
