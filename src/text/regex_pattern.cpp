// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "regex_pattern.h"

#include <unicode/utext.h>

#include <chrono>
#include <optional>
#include <vector>

#include "code_points.h"

namespace florilegium {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// Where the innermost bracket stands that is never closed, in code points.
std::optional<Position> unclosedBracket(std::string_view pattern) {
  struct Open {
    char32_t bracket;
    Position position;
  };
  std::vector<Open> open;
  Position position = 0;
  for (std::size_t byte = 0; byte < pattern.size(); byte = nextByte(pattern, byte), ++position) {
    const char32_t codePoint = decodeAt(pattern, byte).codePoint;
    const bool inSet = !open.empty() && open.back().bracket == U'[';
    if (codePoint == U'\\') {
      byte = nextByte(pattern, byte);
      ++position;
    } else if (codePoint == U'[' || (codePoint == U'(' && !inSet)) {
      open.push_back({codePoint, position});
    } else if (!open.empty() && codePoint == (inSet ? U']' : U')')) {
      open.pop_back();
    }
  }
  if (open.empty()) return std::nullopt;
  return open.back().position;
}

/// ICU tells the line of the pattern and how far in it the compiler had read.
Position offsetOf(std::string_view pattern, const UParseError &where) {
  std::size_t start = 0;
  for (std::int32_t line = 1; line < where.line; ++line)
    start = pattern.find('\n', start) + 1;
  return countCodePoints(pattern.substr(0, start)) + std::max<Position>(where.offset - 1, 0);
}

Error patternError(std::string_view pattern, UErrorCode status, const UParseError &where) {
  Error error{ErrorCode::BadPattern, std::string(pattern), u_errorName(status), -1};
  if (where.line > 0) error.offset = offsetOf(pattern, where);
  const bool readToEnd = error.offset + 1 >= countCodePoints(pattern);
  const bool aboutBrackets = status == U_REGEX_MISMATCHED_PAREN || status == U_REGEX_MISSING_CLOSE_BRACKET;
  if (aboutBrackets && readToEnd) error.offset = unclosedBracket(pattern).value_or(error.offset);
  return error;
}

Result<std::unique_ptr<icu::RegexPattern>> compiled(std::string_view pattern, SearchOptions options) {
  std::uint32_t flags = UREGEX_MULTILINE | UREGEX_UNIX_LINES;
  if (options.letterCase == Case::Ignore) flags |= UREGEX_CASE_INSENSITIVE;
  UErrorCode status = U_ZERO_ERROR;
  UParseError where{};
  const icu::StringPiece utf8(pattern.data(), static_cast<std::int32_t>(pattern.size()));
  std::unique_ptr<icu::RegexPattern> made(
      icu::RegexPattern::compile(icu::UnicodeString::fromUTF8(utf8), flags, where, status));
  if (U_FAILURE(status)) return failure(patternError(pattern, status, where));
  return made;
}

/// Stops a search that takes longer than a person would wait for a text of that size.
class Deadline {
 public:
  Deadline(std::size_t bytes, const Progress *progress)
      : m_end(SteadyClock::now() + std::chrono::seconds(2) +
              std::chrono::microseconds(static_cast<std::int64_t>(bytes / 4))),
        m_progress(progress) {}

  void watch(icu::RegexMatcher &matcher, UErrorCode &status) {
    matcher.setMatchCallback(&whileMatching, this, status);
    matcher.setFindProgressCallback(&whileFinding, this, status);
  }

  [[nodiscard]] bool cancelled() const { return m_progress != nullptr && m_progress->cancelled(); }

 private:
  [[nodiscard]] UBool goesOn() const { return !cancelled() && SteadyClock::now() < m_end ? 1 : 0; }

  static UBool whileMatching(const void *self, std::int32_t /*steps*/) {
    return static_cast<const Deadline *>(self)->goesOn();
  }

  /// Called at every place where a match is tried; the clock is too slow for that.
  static UBool whileFinding(const void *self, std::int64_t /*index*/) {
    const auto *deadline = static_cast<const Deadline *>(self);
    constexpr unsigned triesPerLook = 64;
    return ++deadline->m_tries % triesPerLook != 0 ? 1 : deadline->goesOn();
  }

  SteadyClock::time_point m_end;
  const Progress *m_progress;
  mutable unsigned m_tries = 0;
};

}  // namespace

Result<RegexPattern> RegexPattern::make(std::string_view pattern, SearchOptions options) {
  auto alone = compiled(pattern, options);
  if (!alone) return failure(alone.error());
  if (options.wholeWord == WholeWord::No) return RegexPattern(pattern, *std::move(alone));
  auto whole = compiled("\\b(?:" + std::string(pattern) + ")\\b", options);
  if (!whole) return failure(ErrorCode::BadPattern, std::string(pattern), whole.error().detail);
  return RegexPattern(pattern, *std::move(whole));
}

Result<void> RegexPattern::each(const SourceText &text, const std::function<bool(Span)> &found,
                                const Progress *progress) const {
  UErrorCode status = U_ZERO_ERROR;
  UText utf8 = UTEXT_INITIALIZER;
  utext_openUTF8(&utf8, text.utf8().c_str(), static_cast<std::int64_t>(text.utf8().size()), &status);
  const std::unique_ptr<UText, decltype(&utext_close)> closed(&utf8, &utext_close);
  const std::unique_ptr<icu::RegexMatcher> matcher(m_compiled->matcher(status));
  Deadline deadline(text.utf8().size(), progress);
  if (U_SUCCESS(status)) {
    constexpr std::int32_t stackBytes = 64 << 20;
    matcher->setStackLimit(stackBytes, status);
    deadline.watch(*matcher, status);
    matcher->reset(&utf8);
  }
  while (U_SUCCESS(status) && matcher->find(status) != 0) {
    const std::int64_t start = matcher->start64(status);
    const std::int64_t end = matcher->end64(status);
    if (U_FAILURE(status)) break;
    if (start == end) continue;
    const Span match{text.positionOf(static_cast<std::size_t>(start)),
                     text.positionOf(static_cast<std::size_t>(end))};
    if (!found(match)) return {};
  }
  if (U_SUCCESS(status) || deadline.cancelled()) return {};
  if (status == U_REGEX_STOPPED_BY_CALLER) status = U_REGEX_TIME_OUT;
  return failure(ErrorCode::BadPattern, m_source, u_errorName(status));
}

}  // namespace florilegium
