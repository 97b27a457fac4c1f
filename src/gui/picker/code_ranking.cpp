// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/code_ranking.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <tuple>

#include "gui/picker/folded_text.h"

namespace florilegium::gui {

struct CodeIndex::Folded {
  FoldedText name;
  FoldedText above;
  FoldedText definition;
};

CodeIndex::CodeIndex() = default;
CodeIndex::CodeIndex(QVector<CodeEntry> codes) : m_codes(std::move(codes)) {
  m_folded.reserve(static_cast<std::size_t>(m_codes.size()));
  for (const CodeEntry &code : std::as_const(m_codes))
    m_folded.push_back({FoldedText(code.name), FoldedText(code.above), FoldedText(code.definition)});
}
CodeIndex::~CodeIndex() = default;
CodeIndex::CodeIndex(CodeIndex &&) noexcept = default;
CodeIndex &CodeIndex::operator=(CodeIndex &&) noexcept = default;

void CodeIndex::setRecency(const std::function<int(CodeId)> &recency) {
  for (CodeEntry &code : m_codes)
    code.recency = recency(code.id);
}

namespace {

using Ranges = QVector<MatchRange>;

/// Letters that a definition has to share with a typed word; fewer meet almost every definition.
constexpr qsizetype kLeastInDefinition = 3;
constexpr std::size_t kMostNear = 3;
/// Longer typed text is no abbreviation.
constexpr qsizetype kMostLetters = 12;

struct Typed {
  QString text;
  QStringList words;
  QStringList parts;  ///< the words, also cut at the slashes of a path
};

Typed typedFrom(const QString &text) {
  Typed typed;
  typed.text = FoldedText(text.simplified()).text();
  typed.words = typed.text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
  for (const QString &word : std::as_const(typed.words))
    typed.parts += word.split(QLatin1Char('/'), Qt::SkipEmptyParts);
  return typed;
}

Ranges tidied(Ranges ranges) {
  std::sort(ranges.begin(), ranges.end(),
            [](const MatchRange &a, const MatchRange &b) { return a.start < b.start; });
  Ranges merged;
  for (const MatchRange &range : std::as_const(ranges)) {
    if (!merged.isEmpty() && range.start <= merged.back().end) {
      merged.back().end = std::max(merged.back().end, range.end);
    } else {
      merged.append(range);
    }
  }
  return merged;
}

/// Where each of the words stands in a text, if all do.
std::optional<Ranges> allIn(const FoldedText &text, const QStringList &words, bool starts) {
  Ranges ranges;
  for (const QString &word : words) {
    const qsizetype at = text.find(word, starts);
    if (at < 0) return std::nullopt;
    ranges.append(text.original(at, at + word.size()));
  }
  return tidied(ranges);
}

/// The words, each in the first text where it starts a word (anywhere in it: unless `starts`). At least one
/// must stand in `other`.
struct Spread {
  Ranges inName;
  Ranges inOther;
};
std::optional<Spread> spread(const FoldedText &name, const FoldedText &other, const QStringList &words,
                             bool starts) {
  Spread spread;
  for (const QString &word : words) {
    if (const qsizetype at = name.find(word, starts); at >= 0) {
      spread.inName.append(name.original(at, at + word.size()));
    } else if (const qsizetype place = other.find(word, starts); place >= 0) {
      spread.inOther.append(other.original(place, place + word.size()));
    } else {
      return std::nullopt;
    }
  }
  if (spread.inOther.isEmpty()) return std::nullopt;
  return Spread{tidied(spread.inName), tidied(spread.inOther)};
}

/// The letters as beginnings of words, in order: "mm", "mamet" for "marketing metaphor". Each letter goes on
/// in the word of the one before, or starts a later word.
bool beginnings(const FoldedText &name, const QString &letters, qsizetype letter, qsizetype at,
                Ranges &ranges) {
  if (letter == letters.size()) return true;
  if (letter > 0 && at < name.text().size() && name.text().at(at) == letters.at(letter)) {
    ranges.append(name.original(at, at + 1));
    if (beginnings(name, letters, letter + 1, at + 1, ranges)) return true;
    ranges.removeLast();
  }
  for (qsizetype next = at; next < name.text().size(); ++next) {
    if (name.text().at(next) != letters.at(letter) || !name.isWordStart(next)) continue;
    ranges.append(name.original(next, next + 1));
    if (beginnings(name, letters, letter + 1, next + 1, ranges)) return true;
    ranges.removeLast();
  }
  return false;
}

/// The letters within one word, its first among them and at least half of those it spans: "mrktng".
bool contracted(const FoldedText &name, const QString &letters, Ranges &ranges) {
  if (letters.size() < 4) return false;
  for (const FoldedText::Word &word : name.words()) {
    Ranges found;
    qsizetype letter = 0;
    qsizetype last = 0;
    for (qsizetype i = 0; i < word.text.size() && letter < letters.size(); ++i) {
      if (word.text.at(i) != letters.at(letter)) {
        if (i == 0) break;
        continue;
      }
      found.append(name.original(word.start + i, word.start + i + 1));
      ++letter;
      last = i;
    }
    if (letter == letters.size() && letters.size() * 2 > last) {
      ranges = found;
      return true;
    }
  }
  return false;
}

std::optional<Ranges> lettersIn(const FoldedText &name, const Typed &typed) {
  if (typed.words.size() != 1 || typed.text.size() < 2 || typed.text.size() > kMostLetters)
    return std::nullopt;
  Ranges ranges;
  if (beginnings(name, typed.text, 0, 0, ranges) || contracted(name, typed.text, ranges))
    return tidied(ranges);
  return std::nullopt;
}

bool longEnough(const QStringList &words) {
  return std::all_of(words.begin(), words.end(),
                     [](const QString &word) { return word.size() >= kLeastInDefinition; });
}

/// How one code meets what was typed, if it does; its id is set by the caller.
std::optional<CodeMatch> matchOf(const FoldedText &name, const FoldedText &above,
                                 const FoldedText &definition, const Typed &typed) {
  CodeMatch found;
  const auto inName = [&](MatchKind kind, const std::optional<Ranges> &ranges) {
    if (!ranges) return false;
    found.kind = kind;
    found.inName = *ranges;
    return true;
  };
  if (typed.words.isEmpty()) return found;
  if (name.text() == typed.text) {
    inName(MatchKind::SameName, Ranges{name.original(0, typed.text.size())});
    return found;
  }
  if (inName(MatchKind::WordStarts, allIn(name, {typed.text}, true)) ||
      inName(MatchKind::WordStarts, allIn(name, typed.words, true)) ||
      inName(MatchKind::Inner, allIn(name, typed.words, false)))
    return found;
  if (const auto path = spread(name, above, typed.parts, false); path && !path->inName.isEmpty()) {
    inName(MatchKind::Path, path->inName);
    return found;
  }
  if (inName(MatchKind::Letters, lettersIn(name, typed))) return found;
  if (!longEnough(typed.words)) return std::nullopt;
  if (const auto defined = spread(name, definition, typed.words, true)) {
    inName(MatchKind::Definition, defined->inName);
    found.inDefinition = defined->inOther;
    return found;
  }
  return std::nullopt;
}

struct Near {
  CodeMatch match;
  double score = 0;
};

int recencyOf(const CodeEntry &code) {
  return code.recency > 0 ? code.recency : std::numeric_limits<int>::max();
}

Near nearness(const FoldedText &name, const FoldedText &definition, const Typed &typed) {
  Near near;
  near.match.kind = MatchKind::Near;
  const auto most = static_cast<int>(std::max(typed.text.size(), name.text().size()) * 2 / 5);
  if (const int distance = editDistance(typed.text, name.text(), most); distance <= most)
    near.score = 3 - static_cast<double>(distance) / (most + 1);
  const QVector<FoldedText::Word> nameWords = name.words();
  const QVector<FoldedText::Word> definitionWords = definition.words();
  for (const QString &part : typed.parts) {
    for (const FoldedText::Word &word : nameWords) {
      if (!akin(part, word.text)) continue;
      near.match.inName.append(name.original(word.start, word.start + word.text.size()));
      near.score += 1;
    }
    for (const FoldedText::Word &word : definitionWords) {
      if (!sameStem(part, word.text)) continue;
      near.match.inDefinition.append(definition.original(word.start, word.start + word.text.size()));
      near.score += .3;
      break;
    }
  }
  near.match.inName = tidied(near.match.inName);
  near.match.inDefinition = tidied(near.match.inDefinition);
  return near;
}

}  // namespace

Ranking rankCodes(const CodeIndex &index, const QString &text) {
  const Typed typed = typedFrom(text);
  struct Scored {
    CodeMatch match;
    double score;  ///< the lower the better
    int recency;   ///< the lower the later used
  };
  std::vector<Scored> scored;
  const auto each = [&](const auto &visit) {
    for (std::size_t i = 0; i < index.m_folded.size(); ++i)
      visit(index.m_codes[static_cast<qsizetype>(i)], index.m_folded[i]);
  };
  const auto sort = [&] {
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) {
      return std::tie(a.match.kind, a.score, a.recency) < std::tie(b.match.kind, b.score, b.recency);
    });
  };
  each([&](const CodeEntry &code, const CodeIndex::Folded &folded) {
    auto found = matchOf(folded.name, folded.above, folded.definition, typed);
    if (!found) return;
    found->id = code.id;
    scored.push_back({std::move(*found), 0, recencyOf(code)});
  });
  sort();

  Ranking ranking;
  ranking.nameExists =
      !typed.words.isEmpty() && !scored.empty() && scored.front().match.kind == MatchKind::SameName;
  ranking.onlyNear = !typed.words.isEmpty() && scored.empty();
  if (ranking.onlyNear) {
    each([&](const CodeEntry &code, const CodeIndex::Folded &folded) {
      Near near = nearness(folded.name, folded.definition, typed);
      near.match.id = code.id;
      if (near.score > 0) scored.push_back({std::move(near.match), -near.score, recencyOf(code)});
    });
    sort();
    if (scored.size() > kMostNear) scored.resize(kMostNear);
  }
  for (Scored &one : scored)
    ranking.matches.append(std::move(one.match));
  return ranking;
}

}  // namespace florilegium::gui
