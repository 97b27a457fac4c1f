// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/resemblance.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>

#include "florilegium/text/fold.h"
#include "florilegium/text/quote.h"
#include "florilegium/text/utf8.h"

namespace florilegium {

namespace {

/// Words beyond which the middle of what is sought is left out.
constexpr std::size_t mostSought = 240;
constexpr double contextShare = .25;  ///< of the likeness
constexpr double step = .12;          ///< what a word costs that stands on one side only
constexpr double least = .25;         ///< likeness of what is told

struct Word {
  std::uint32_t id = 0;
  std::size_t start = 0;  ///< bytes
  std::size_t end = 0;
};

bool belongsToWord(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  return c != 0xa0 && c != 0xab && c != 0xbb && !(c >= 0x2000 && c < 0x2070) && !(c >= 0x3000 && c < 0x3004);
}
/// Of a script that is written without spaces.
bool isWordAlone(char32_t c) {
  return (c >= 0x3040 && c < 0xac00) || (c >= 0x20000 && c < 0x32000);
}

class Words {
 public:
  std::vector<Word> of(std::string_view utf8) {
    std::vector<Word> words;
    std::size_t start = 0;
    const auto finish = [&](std::size_t end) {
      if (end > start) words.push_back({number(utf8.substr(start, end - start)), start, end});
    };
    for (std::size_t byte = 0; byte < utf8.size();) {
      const Decoded decoded = decodeAt(utf8, byte);
      const std::size_t next = byte + decoded.bytes;
      if (!belongsToWord(decoded.codePoint) || isWordAlone(decoded.codePoint)) {
        finish(byte);
        start = next;
        if (isWordAlone(decoded.codePoint))
          words.push_back({number(utf8.substr(byte, decoded.bytes)), byte, next});
      }
      byte = next;
    }
    finish(utf8.size());
    return words;
  }

 private:
  std::uint32_t number(std::string_view word) {
    const auto [known, fresh] = m_spellings.try_emplace(std::string(word), 0);
    if (fresh) {
      const auto next = static_cast<std::uint32_t>(m_folded.size());
      known->second = m_folded.try_emplace(foldForSearch(word), next).first->second;
    }
    return known->second;
  }
  std::unordered_map<std::string, std::uint32_t> m_spellings;
  std::unordered_map<std::string, std::uint32_t> m_folded;
};

/// What is sought, as words: those before, the words themselves, those behind.
struct Pattern {
  std::vector<std::uint32_t> ids;
  std::vector<double> weights;
  std::size_t quoteStart = 0;
  std::size_t quoteEnd = 0;

  [[nodiscard]] bool inQuote(std::size_t i) const { return i >= quoteStart && i < quoteEnd; }
  [[nodiscard]] double total(bool quote) const {
    double sum = 0;
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (inQuote(i) == quote) sum += weights[i];
    return sum;
  }
};

struct Window {
  double score = 0;
  std::size_t start = 0;
  std::size_t end = 0;  ///< words of the text
};

class Aligner {
 public:
  Aligner(const Pattern &pattern, const std::vector<Word> &words, const Progress &progress)
      : m_pattern(pattern), m_words(words), m_progress(progress) {}

  /// The best stretches of the text, apart from each other, best first.
  [[nodiscard]] std::vector<Window> windows(std::size_t most) const {
    const std::size_t n = m_pattern.ids.size();
    struct Cell {
      double score = 0;
      std::size_t start = 0;
    };
    std::vector<Cell> last(n + 1);
    std::vector<Cell> row(n + 1);
    std::vector<Window> ends;
    for (std::size_t j = 0; j < m_words.size(); ++j) {
      if (j % 4096 == 0 && m_progress.cancelled()) return {};
      Window best;
      row[0] = {0, j + 1};
      for (std::size_t i = 0; i < n; ++i) {
        const bool same = m_pattern.ids[i] == m_words[j].id;
        const double here = same ? m_pattern.weights[i] : -step;
        Cell cell{last[i].score + here, last[i].score > 0 ? last[i].start : j};
        if (last[i + 1].score - step > cell.score) cell = {last[i + 1].score - step, last[i + 1].start};
        if (row[i].score - step > cell.score) cell = {row[i].score - step, row[i].start};
        if (cell.score <= 0) cell = {0, j + 1};
        if (same && cell.score > best.score) best = {cell.score, cell.start, j + 1};
        row[i + 1] = cell;
      }
      std::swap(row, last);
      if (best.score > 0) ends.push_back(best);
    }
    std::stable_sort(ends.begin(), ends.end(),
                     [](const Window &a, const Window &b) { return a.score > b.score; });
    std::vector<Window> chosen;
    for (const Window &window : ends) {
      const bool apart = std::all_of(chosen.begin(), chosen.end(), [&](const Window &other) {
        return window.end <= other.start || other.end <= window.start;
      });
      if (apart) chosen.push_back(window);
      if (chosen.size() == most) break;
    }
    return chosen;
  }

  /// For each word of the pattern the word of the text that it is, or -1.
  [[nodiscard]] std::vector<std::ptrdiff_t> pairs(const Window &window) const {
    const std::size_t n = m_pattern.ids.size();
    const std::size_t length = window.end - window.start;
    const std::size_t width = n + 1;
    std::vector<float> scores((length + 1) * width, 0);
    const auto at = [&](std::size_t j, std::size_t i) -> float & { return scores[j * width + i]; };
    for (std::size_t j = 1; j <= length; ++j)
      for (std::size_t i = 1; i <= n; ++i) {
        float best = std::max(at(j - 1, i), at(j, i - 1));
        if (m_pattern.ids[i - 1] == m_words[window.start + j - 1].id)
          best = std::max(best, at(j - 1, i - 1) + static_cast<float>(m_pattern.weights[i - 1]));
        at(j, i) = best;
      }
    std::vector<std::ptrdiff_t> found(n, -1);
    for (std::size_t j = length, i = n; j > 0 && i > 0;) {
      if (at(j, i) == at(j - 1, i)) {
        --j;
      } else if (at(j, i) == at(j, i - 1)) {
        --i;
      } else {
        found[i - 1] = static_cast<std::ptrdiff_t>(window.start + j - 1);
        --i, --j;
      }
    }
    return found;
  }

 private:
  const Pattern &m_pattern;
  const std::vector<Word> &m_words;
  const Progress &m_progress;
};

/// The words of the text for those sought, from what was found of these and of the words round them.
std::optional<Window> placeOf(const Pattern &pattern, const std::vector<std::ptrdiff_t> &found) {
  std::ptrdiff_t first = -1;
  std::ptrdiff_t last = -1;
  for (std::size_t i = pattern.quoteStart; i < pattern.quoteEnd; ++i) {
    if (found[i] < 0) continue;
    if (first < 0) first = found[i];
    last = found[i];
  }
  // The nearest of the words round them, where they stand where they should.
  const std::ptrdiff_t before = pattern.quoteStart > 0 ? found[pattern.quoteStart - 1] : -1;
  const std::ptrdiff_t behind = pattern.quoteEnd < found.size() ? found[pattern.quoteEnd] : -1;
  const auto sought = static_cast<std::ptrdiff_t>(pattern.quoteEnd - pattern.quoteStart);
  const auto longest = 2 * sought + 4;
  if (first < 0) {
    if (before < 0 || behind < 0 || behind - before < 2 || behind - before > longest) return std::nullopt;
    first = before + 1;
    last = behind - 1;
  } else {
    if (before >= 0 && found[pattern.quoteStart] < 0 && last - before <= longest) first = before + 1;
    if (behind >= 0 && found[pattern.quoteEnd - 1] < 0 && behind - first <= longest) last = behind - 1;
  }
  return Window{0, static_cast<std::size_t>(first), static_cast<std::size_t>(last) + 1};
}

Pattern patternOf(const SoughtWords &sought, Words &numbers, const std::vector<Word> &words) {
  Pattern pattern;
  const auto add = [&](std::string_view utf8) {
    std::vector<Word> part = numbers.of(utf8);
    if (part.size() > mostSought)
      part.erase(part.begin() + mostSought / 2, part.end() - static_cast<std::ptrdiff_t>(mostSought / 2));
    for (const Word &word : part)
      pattern.ids.push_back(word.id);
  };
  add(sought.prefix);
  pattern.quoteStart = pattern.ids.size();
  add(sought.quote);
  pattern.quoteEnd = pattern.ids.size();
  add(sought.suffix);
  std::unordered_map<std::uint32_t, std::size_t> frequency;
  for (const Word &word : words)
    ++frequency[word.id];
  const double all = std::log(2. + static_cast<double>(words.size()));
  for (std::size_t i = 0; i < pattern.ids.size(); ++i) {
    const auto often = frequency.find(pattern.ids[i]);
    const double times = often == frequency.end() ? 0 : static_cast<double>(often->second);
    const double rare = std::max(.1, std::log((2. + static_cast<double>(words.size())) / (1 + times)) / all);
    pattern.weights.push_back(pattern.inQuote(i) ? rare : rare / 2);
  }
  return pattern;
}

}  // namespace

std::vector<Resemblance> placesLike(const SourceText &text, const SoughtWords &sought, std::size_t most,
                                    const Progress &progress) {
  Words numbers;
  const std::vector<Word> words = numbers.of(text.utf8());
  const Pattern pattern = patternOf(sought, numbers, words);
  std::vector<Resemblance> places;
  if (pattern.quoteStart == pattern.quoteEnd) {
    // Signs without words are found as they are, or not at all.
    for (const Span span : placesOf(text, sought.quote))
      places.push_back({span, 1});
  } else {
    const Aligner aligner(pattern, words, progress);
    const double quote = pattern.total(true);
    const double context = pattern.total(false);
    for (const Window &window : aligner.windows(2 * most)) {
      const auto found = aligner.pairs(window);
      const auto place = placeOf(pattern, found);
      if (!place) continue;
      double ofQuote = 0;
      double ofContext = 0;
      for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i] >= 0) (pattern.inQuote(i) ? ofQuote : ofContext) += pattern.weights[i];
      const double sizeSought = static_cast<double>(pattern.quoteEnd - pattern.quoteStart);
      const double size = static_cast<double>(place->end - place->start);
      const double odd = std::min(1., std::abs(size - sizeSought) / std::max(size, sizeSought));
      const double share = context > 0 ? contextShare : 0;
      const double likeness =
          ((1 - share) * ofQuote / quote + (context > 0 ? share * ofContext / context : 0)) * (1 - .3 * odd);
      // Where nothing of the words is left, those round them have to be there nearly all.
      const bool told = ofQuote > 0 ? likeness >= least : ofContext > .7 * context;
      const Span span{text.positionOf(words[place->start].start), text.positionOf(words[place->end - 1].end)};
      const bool again = std::any_of(places.begin(), places.end(),
                                     [&](const Resemblance &other) { return other.span.overlaps(span); });
      if (told && !again) places.push_back({span, likeness});
    }
  }
  const auto distance = [&](const Resemblance &place) { return std::abs(place.span.start - sought.place); };
  std::stable_sort(places.begin(), places.end(), [&](const Resemblance &a, const Resemblance &b) {
    if (std::abs(a.likeness - b.likeness) > 1e-6) return a.likeness > b.likeness;
    return distance(a) < distance(b);
  });
  if (progress.cancelled()) return {};
  if (places.size() > most) places.resize(most);
  return places;
}

}  // namespace florilegium
