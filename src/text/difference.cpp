// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/difference.h"

#include <algorithm>
#include <cstdint>
#include <dtl/dtl.hpp>
#include <optional>
#include <string_view>
#include <unordered_map>

#include "florilegium/text/utf8.h"

namespace florilegium {

namespace {

using Token = std::uint32_t;

/// Half-open, in tokens.
struct Range {
  std::size_t start = 0;
  std::size_t end = 0;
  [[nodiscard]] std::size_t size() const { return end - start; }
};

/// A text as words and single other characters; equal ones have equal numbers in both texts.
struct Tokens {
  std::vector<Token> ids;
  std::vector<std::size_t> starts;  ///< bytes; one more than tokens
};

enum class CharacterKind { Word, Space, Single };

CharacterKind kindOf(char32_t c) {
  if (c == ' ' || c == '\t' || c == 0xa0) return CharacterKind::Space;
  if (c < 0x80) {
    const bool letter =
        (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
    return letter ? CharacterKind::Word : CharacterKind::Single;
  }
  // General punctuation, and the scripts that are written without spaces.
  if ((c >= 0x2000 && c < 0x2c00) || (c >= 0x2e00 && c < 0xac00)) return CharacterKind::Single;
  return CharacterKind::Word;
}

Tokens tokensOf(std::string_view utf8, std::unordered_map<std::string_view, Token> &numbers) {
  Tokens tokens;
  std::size_t start = 0;
  CharacterKind kind = CharacterKind::Single;
  const auto finish = [&](std::size_t end) {
    if (end == start) return;
    const auto next = static_cast<Token>(numbers.size());
    tokens.ids.push_back(numbers.try_emplace(utf8.substr(start, end - start), next).first->second);
    tokens.starts.push_back(start);
    start = end;
  };
  for (std::size_t byte = 0; byte < utf8.size();) {
    const Decoded decoded = decodeAt(utf8, byte);
    const CharacterKind here = kindOf(decoded.codePoint);
    if (here == CharacterKind::Single || here != kind) finish(byte);
    kind = here;
    byte += decoded.bytes;
  }
  finish(utf8.size());
  tokens.starts.push_back(utf8.size());
  return tokens;
}

/// Runs of this many tokens that stand once in each text are taken for the same place.
constexpr std::size_t anchorLength = 4;
/// Up to this many pairs of tokens a stretch is compared exactly.
constexpr std::size_t exactPairs = 400'000;

struct Anchor {
  std::size_t before = 0;
  std::size_t after = 0;
};

/// What differs between two lists of tokens: pairs of ranges, by place.
class Comparison {
 public:
  Comparison(const std::vector<Token> &before, const std::vector<Token> &after, const Progress &progress)
      : m_before(before), m_after(after), m_progress(progress) {}

  /// `feed` is the token of a line feed.
  [[nodiscard]] std::vector<std::pair<Range, Range>> run(std::optional<Token> feed) {
    compare({0, m_before.size()}, {0, m_after.size()}, anchorLength);
    if (feed) slideToLines(*feed);
    return std::move(m_found);
  }

 private:
  void compare(Range before, Range after, std::size_t length) {
    while (before.size() > 0 && after.size() > 0 && m_before[before.start] == m_after[after.start])
      ++before.start, ++after.start;
    while (before.size() > 0 && after.size() > 0 && m_before[before.end - 1] == m_after[after.end - 1])
      --before.end, --after.end;
    if (before.size() == 0 || after.size() == 0 || m_progress.cancelled()) return add(before, after);
    if (before.size() <= exactPairs / after.size()) return compareExactly(before, after);
    const std::vector<Anchor> anchors =
        length == 0 ? std::vector<Anchor>() : anchorsOf(before, after, length);
    if (anchors.empty()) return length > 1 ? compare(before, after, 1) : add(before, after);
    Range restBefore = before;
    Range restAfter = after;
    for (const Anchor &anchor : anchors) {
      if (anchor.before < restBefore.start || anchor.after < restAfter.start) continue;
      compare({restBefore.start, anchor.before}, {restAfter.start, anchor.after}, length == 1 ? 0 : 1);
      restBefore.start = anchor.before;
      restAfter.start = anchor.after;
      while (restBefore.size() > 0 && restAfter.size() > 0 &&
             m_before[restBefore.start] == m_after[restAfter.start])
        ++restBefore.start, ++restAfter.start;
    }
    compare(restBefore, restAfter, length == 1 ? 0 : 1);
  }

  /// What was only put in or taken out may stand at several places to the same effect: "b a " or "a b " in
  /// "a b a b ". Whole lines are meant where it can be whole lines.
  void slideToLines(Token feed) {
    for (std::size_t i = 0; i < m_found.size(); ++i) {
      auto &[before, after] = m_found[i];
      if (before.size() > 0 && after.size() > 0) continue;
      const bool putIn = before.size() == 0;
      const std::vector<Token> &tokens = putIn ? m_after : m_before;
      const Range here = putIn ? after : before;
      // One token has to stay between two edits.
      const std::size_t up = i == 0 ? here.start : here.start - endOf(i - 1, putIn) - 1;
      const std::size_t down =
          (i + 1 == m_found.size() ? tokens.size() : startOf(i + 1, putIn) - 1) - here.end;
      const auto atLine = [&](std::size_t start) {
        return start == 0 || tokens[start - 1] == feed || tokens[start] == feed;
      };
      std::size_t by = 0;
      while (!atLine(here.start - by) && by < up && tokens[here.start - by - 1] == tokens[here.end - by - 1])
        ++by;
      if (atLine(here.start - by)) {
        for (Range *range : {&before, &after})
          range->start -= by, range->end -= by;
        continue;
      }
      by = 0;
      while (!atLine(here.start + by) && by < down && tokens[here.start + by] == tokens[here.end + by])
        ++by;
      if (!atLine(here.start + by)) continue;
      for (Range *range : {&before, &after})
        range->start += by, range->end += by;
    }
  }
  [[nodiscard]] std::size_t startOf(std::size_t found, bool after) const {
    return (after ? m_found[found].second : m_found[found].first).start;
  }
  [[nodiscard]] std::size_t endOf(std::size_t found, bool after) const {
    return (after ? m_found[found].second : m_found[found].first).end;
  }

  void compareExactly(Range before, Range after) {
    const auto part = [](const std::vector<Token> &tokens, Range range) {
      return std::vector<Token>(tokens.begin() + static_cast<std::ptrdiff_t>(range.start),
                                tokens.begin() + static_cast<std::ptrdiff_t>(range.end));
    };
    dtl::Diff<Token, std::vector<Token>> diff(part(m_before, before), part(m_after, after));
    diff.compose();
    Range fromBefore{before.start, before.start};
    Range fromAfter{after.start, after.start};
    for (const auto &[token, step] : diff.getSes().getSequence()) {
      if (step.type == dtl::SES_DELETE) {
        ++fromBefore.end;
      } else if (step.type == dtl::SES_ADD) {
        ++fromAfter.end;
      } else {
        add(fromBefore, fromAfter);
        fromBefore = {fromBefore.end + 1, fromBefore.end + 1};
        fromAfter = {fromAfter.end + 1, fromAfter.end + 1};
      }
    }
    add(fromBefore, fromAfter);
  }

  /// Places of runs that stand once in each range, in an order that both share: the longest such list.
  [[nodiscard]] std::vector<Anchor> anchorsOf(Range before, Range after, std::size_t length) const {
    const auto left = onceIn(m_before, before, length);
    const auto right = onceIn(m_after, after, length);
    std::vector<Anchor> pairs;
    for (auto l = left.begin(), r = right.begin(); l != left.end() && r != right.end();) {
      if (l->first == r->first) {
        const auto same = m_before.begin() + static_cast<std::ptrdiff_t>(l->second);
        if (std::equal(same, same + static_cast<std::ptrdiff_t>(length),
                       m_after.begin() + static_cast<std::ptrdiff_t>(r->second)))
          pairs.push_back({l->second, r->second});
        ++l, ++r;
      } else {
        ++(l->first < r->first ? l : r);
      }
    }
    std::sort(pairs.begin(), pairs.end(), [](Anchor a, Anchor b) { return a.before < b.before; });
    return longestRise(pairs);
  }

  /// Hash and place of every run that stands once, by hash.
  [[nodiscard]] static std::vector<std::pair<std::uint64_t, std::size_t>> onceIn(
      const std::vector<Token> &tokens, Range range, std::size_t length) {
    std::vector<std::pair<std::uint64_t, std::size_t>> runs;
    for (std::size_t i = range.start; i + length <= range.end; ++i) {
      std::uint64_t hash = 0;
      for (std::size_t j = i; j < i + length; ++j)
        hash = (hash ^ tokens[j]) * 0x9e3779b97f4a7c15u + (hash >> 29);
      runs.emplace_back(hash, i);
    }
    std::sort(runs.begin(), runs.end());
    std::vector<std::pair<std::uint64_t, std::size_t>> once;
    for (std::size_t i = 0; i < runs.size(); ++i)
      if ((i == 0 || runs[i - 1].first != runs[i].first) &&
          (i + 1 == runs.size() || runs[i + 1].first != runs[i].first))
        once.push_back(runs[i]);
    return once;
  }

  [[nodiscard]] static std::vector<Anchor> longestRise(const std::vector<Anchor> &pairs) {
    std::vector<std::size_t> tails;  // of rises of each length, as indexes into pairs
    std::vector<std::ptrdiff_t> previous(pairs.size(), -1);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const auto at =
          std::lower_bound(tails.begin(), tails.end(), pairs[i].after,
                           [&](std::size_t tail, std::size_t after) { return pairs[tail].after < after; });
      if (at != tails.begin()) previous[i] = static_cast<std::ptrdiff_t>(*std::prev(at));
      if (at == tails.end())
        tails.push_back(i);
      else
        *at = i;
    }
    std::vector<Anchor> rise;
    for (std::ptrdiff_t i = tails.empty() ? -1 : static_cast<std::ptrdiff_t>(tails.back()); i >= 0;
         i = previous[static_cast<std::size_t>(i)])
      rise.push_back(pairs[static_cast<std::size_t>(i)]);
    std::reverse(rise.begin(), rise.end());
    return rise;
  }

  void add(Range before, Range after) {
    if (before.size() > 0 || after.size() > 0) m_found.emplace_back(before, after);
  }

  const std::vector<Token> &m_before;
  const std::vector<Token> &m_after;
  const Progress &m_progress;
  std::vector<std::pair<Range, Range>> m_found;
};

/// How many code points two pieces share at their starts, then at their ends.
void findSame(std::string_view before, std::string_view after, Edit &edit) {
  std::size_t start = 0;
  while (start < before.size() && start < after.size()) {
    const std::size_t next = nextByte(before, start);
    if (before.substr(start, next - start) != after.substr(start, next - start)) break;
    start = next;
    ++edit.sameStart;
  }
  for (std::size_t end = 1; end <= std::min(before.size(), after.size()) - start; ++end) {
    const char byte = before[before.size() - end];
    if (byte != after[after.size() - end]) break;
    const bool opens = (static_cast<unsigned char>(byte) & 0xc0u) != 0x80u;
    if (opens) ++edit.sameEnd;
  }
}

}  // namespace

std::vector<Edit> difference(const SourceText &before, const SourceText &after, const Progress &progress) {
  std::unordered_map<std::string_view, Token> numbers;
  const Tokens left = tokensOf(before.utf8(), numbers);
  const Tokens right = tokensOf(after.utf8(), numbers);
  std::vector<Edit> edits;
  const auto feed = numbers.find("\n");
  const std::optional<Token> line = feed == numbers.end() ? std::nullopt : std::optional(feed->second);
  for (const auto &[from, to] : Comparison(left.ids, right.ids, progress).run(line)) {
    const std::size_t b = left.starts[from.start];
    const std::size_t a = right.starts[to.start];
    Edit edit{{before.positionOf(b), before.positionOf(left.starts[from.end])},
              {after.positionOf(a), after.positionOf(right.starts[to.end])}};
    findSame(std::string_view(before.utf8()).substr(b, left.starts[from.end] - b),
             std::string_view(after.utf8()).substr(a, right.starts[to.end] - a), edit);
    edits.push_back(edit);
  }
  return edits;
}

}  // namespace florilegium
