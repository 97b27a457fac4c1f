// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/regex.h>

#include <memory>
#include <string>
#include <string_view>

#include "florilegium/text/search.h"

namespace florilegium {

/// A regular expression in ICU's syntax. `^` and `$` stand for the ends of lines.
class RegexPattern {
 public:
  /// `pattern` is valid UTF-8.
  [[nodiscard]] static Result<RegexPattern> make(std::string_view pattern, SearchOptions options);

  [[nodiscard]] Result<void> each(const SourceText &text, const std::function<bool(Span)> &found,
                                  const Progress *progress) const;

 private:
  RegexPattern(std::string_view source, std::unique_ptr<icu::RegexPattern> compiled)
      : m_source(source), m_compiled(std::move(compiled)) {}

  std::string m_source;
  std::unique_ptr<icu::RegexPattern> m_compiled;
};

}  // namespace florilegium
