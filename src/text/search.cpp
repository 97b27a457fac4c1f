// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/search.h"

#include <variant>

#include "florilegium/text/utf8.h"
#include "literal_pattern.h"
#include "regex_pattern.h"

namespace florilegium {

struct Searcher::Pattern {
  std::variant<LiteralPattern, RegexPattern> kind;
};

Searcher::Searcher(std::unique_ptr<Pattern> pattern) : m_pattern(std::move(pattern)) {}
Searcher::Searcher(Searcher &&) noexcept = default;
Searcher &Searcher::operator=(Searcher &&) noexcept = default;
Searcher::~Searcher() = default;

Result<Searcher> Searcher::make(std::string_view pattern, SearchOptions options) {
  if (pattern.empty()) return failure(ErrorCode::BadPattern, {}, "it is empty");
  if (const auto byte = firstInvalidUtf8(pattern)) {
    return failure(ErrorCode::BadPattern, {}, "it is not valid UTF-8",
                   countCodePoints(pattern.substr(0, *byte)));
  }
  if (!options.regularExpression) {
    return Searcher(std::make_unique<Pattern>(Pattern{LiteralPattern(pattern, options)}));
  }
  auto regex = RegexPattern::make(pattern, options);
  if (!regex) return failure(regex.error());
  return Searcher(std::make_unique<Pattern>(Pattern{*std::move(regex)}));
}

Result<void> Searcher::each(const SourceText &text, const std::function<bool(Span)> &found,
                            const Progress *progress) const {
  if (const auto *regex = std::get_if<RegexPattern>(&m_pattern->kind))
    return regex->each(text, found, progress);
  std::get<LiteralPattern>(m_pattern->kind).each(text, found, progress);
  return {};
}

}  // namespace florilegium
