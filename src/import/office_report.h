// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/import/imported.h"

namespace florilegium::import {

/// What a document says about itself, as it stands in the file.
struct OfficeProperties {
  std::string title;
  std::string author;
  std::string created;
  std::string language;
  std::string subject;
  std::string keywords;

  /// Makes name, language and attributes of what is there.
  void settle(ImportedText &imported) const;
};

/// The title that stands in the text is the better name.
void nameByTitle(ImportedText &imported);
/// A language tag as it should be; empty where the text can't be one.
[[nodiscard]] std::string languageTagOf(std::string_view text);

/// Adds the sentence `one`, or for several "NUMBER MANY"; nothing for 0.
void reportCount(std::int64_t number, std::string_view one, std::string_view many,
                 std::vector<std::string> &report);
/// Words that someone deleted while changes were tracked.
struct DeletedWords {
  std::string words;
  std::string author;  ///< may be empty
  std::string date;    ///< ISO 8601; may be empty
};

/// What of deleted words is kept for the report.
constexpr std::size_t mostDeletions = 40;
constexpr std::size_t mostDeletedBytes = 200;

/// Keeps what a report needs.
void noteDeleted(DeletedWords deleted, std::vector<DeletedWords> &all);

/// Says how many changes there were, and what was deleted by whom.
void reportChanges(int insertions, int deletions, int moves, const std::vector<DeletedWords> &deleted,
                   std::vector<std::string> &report);
/// The words of page headers and footers that are not part of the text.
void reportMargins(const std::vector<std::string> &words, std::vector<std::string> &report);

}  // namespace florilegium::import
