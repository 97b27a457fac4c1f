// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/close_words.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "florilegium/text/fold.h"
#include "gui/shell/strings.h"
#include "gui/text/utf16.h"

namespace florilegium::gui {

namespace {

constexpr std::size_t largestText = 4'000'000;
constexpr qsizetype longestWord = 40;
constexpr qsizetype shortestPattern = 3;
constexpr int mostWords = 3;

/// Least number of letters to change, add or leave out so that `word` begins with `start` (the last row of
/// Levenshtein's table, at its least).
int distanceToStart(const QString &start, const QString &word) {
  QVector<int> row(word.size() + 1);
  for (int i = 0; i < row.size(); ++i)
    row[i] = i;
  for (qsizetype s = 1; s <= start.size(); ++s) {
    int diagonal = row[0];
    row[0] = static_cast<int>(s);
    for (qsizetype w = 1; w <= word.size(); ++w) {
      const int replaced = diagonal + (start[s - 1] == word[w - 1] ? 0 : 1);
      diagonal = row[w];
      row[w] = std::min({replaced, row[w] + 1, row[w - 1] + 1});
    }
  }
  return *std::min_element(row.begin(), row.end());
}

struct Candidate {
  CloseWord word;
  int distance = 0;
  qsizetype longer = 0;
};

bool nearer(const Candidate &a, const Candidate &b) {
  if (a.distance != b.distance) return a.distance < b.distance;
  if (a.longer != b.longer) return a.longer < b.longer;
  if (a.word.count != b.word.count) return a.word.count > b.word.count;
  return a.word.word < b.word.word;
}

bool isWord(const QString &text) {
  return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

QHash<QString, int> countedWords(const SourceText &text, const Progress &progress) {
  QHash<QString, int> counts;
  const QString whole = toQString(text.utf8());
  qsizetype start = -1;
  for (qsizetype i = 0; i <= whole.size(); ++i) {
    const bool inWord = i < whole.size() && whole[i].isLetterOrNumber();
    if (inWord && start < 0) start = i;
    if (inWord || start < 0) continue;
    if (i - start <= longestWord) ++counts[whole.mid(start, i - start).toLower()];
    start = -1;
    if (progress.cancelled()) return {};
  }
  return counts;
}

}  // namespace

QVector<CloseWord> closeWords(const SourceText &text, std::string_view pattern, const Progress &progress) {
  const QString wanted = toQt(foldForSearch(pattern));
  if (wanted.size() < shortestPattern || wanted.size() > longestWord || !isWord(wanted)) return {};
  if (text.utf8().size() > largestText) return {};
  const int most = static_cast<int>(wanted.size()) / 3;
  QVector<Candidate> candidates;
  const QHash<QString, int> counts = countedWords(text, progress);
  for (auto word = counts.begin(); word != counts.end(); ++word) {
    if (progress.cancelled()) return {};
    const QString folded = toQt(foldForSearch(fromQt(word.key())));
    if (folded.size() + most < wanted.size()) continue;
    const int distance = distanceToStart(wanted, folded);
    if (distance <= most)
      candidates.append({{word.key(), word.value()}, distance, std::abs(folded.size() - wanted.size())});
  }
  std::sort(candidates.begin(), candidates.end(), nearer);
  QVector<CloseWord> close;
  for (const Candidate &candidate : candidates.mid(0, mostWords))
    close.append(candidate.word);
  return close;
}

}  // namespace florilegium::gui
