// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "florilegium/base/progress.h"
#include "florilegium/text/source_text.h"

namespace florilegium {

enum class Case { Ignore, Match };
enum class Accents { Ignore, Match };
enum class WholeWord { No, Yes };

/// How a pattern is to be understood. Words compare as `foldForSearch` says, less what the options ask to
/// match; canonically equivalent spellings are always the same. Whole words begin and end where
/// `Unit::Word` has its boundaries.
struct SearchOptions {
  Case letterCase = Case::Ignore;
  Accents accents = Accents::Ignore;
  WholeWord wholeWord = WholeWord::No;
  bool regularExpression = false;  ///< ICU syntax; accents then always match
};

/// A compiled pattern; may be used for many texts, from one thread at a time.
class Searcher {
 public:
  /// Fails with BadPattern for an empty pattern, for one that is not UTF-8 and for a regular expression
  /// that does not compile. The last has ICU's name of the mistake (as in "U_REGEX_MISMATCHED_PAREN") as
  /// its detail, the pattern as its subject and the code point concerned as its offset: the opening one
  /// for a bracket that is not closed.
  [[nodiscard]] static Result<Searcher> make(std::string_view pattern, SearchOptions options = {});

  Searcher(Searcher &&) noexcept;
  Searcher &operator=(Searcher &&) noexcept;
  ~Searcher();

  /// Calls `found` for every match that is not empty and does not overlap the one before, in order, until
  /// it returns false. Marks behind the last letter belong to a match. Fails with BadPattern when a regular
  /// expression takes too long or too much memory (detail: "U_REGEX_TIME_OUT", "U_REGEX_STACK_OVERFLOW").
  /// `progress`, if given, is asked again and again whether to go on, also where nothing is found; when it
  /// says no the search ends as if `found` had.
  [[nodiscard]] Result<void> each(const SourceText &text, const std::function<bool(Span)> &found,
                                  const Progress *progress = nullptr) const;

 private:
  struct Pattern;
  explicit Searcher(std::unique_ptr<Pattern> pattern);
  std::unique_ptr<Pattern> m_pattern;
};

}  // namespace florilegium
