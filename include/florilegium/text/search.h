// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "florilegium/text/source_text.h"

namespace florilegium {

enum class Case { Ignore, Match };
enum class Accents { Ignore, Match };
enum class WholeWord { No, Yes };

/// How a pattern is to be understood.
struct SearchOptions {
  Case letterCase = Case::Ignore;
  Accents accents = Accents::Ignore;
  WholeWord wholeWord = WholeWord::No;
  bool regularExpression = false;  ///< ICU syntax; accents then always match
};

/// A compiled pattern; may be used for many texts, from one thread at a time.
class Searcher {
 public:
  /// Fails with BadPattern for a regular expression that does not compile and for an empty pattern.
  [[nodiscard]] static Result<Searcher> make(std::string_view pattern, SearchOptions options = {});

  Searcher(Searcher &&) noexcept;
  Searcher &operator=(Searcher &&) noexcept;
  ~Searcher();

  /// Calls `found` for every match that does not overlap the one before, in order, until it returns
  /// false. Fails with BadPattern when a regular expression exceeds its time or stack limit.
  [[nodiscard]] Result<void> each(const SourceText &text, const std::function<bool(Span)> &found) const;

 private:
  struct Pattern;
  explicit Searcher(std::unique_ptr<Pattern> pattern);
  std::unique_ptr<Pattern> m_pattern;
};

}  // namespace florilegium
