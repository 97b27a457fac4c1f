// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/folded_text.h"

#include <algorithm>
#include <array>

#include "florilegium/text/fold.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

bool inWord(QChar c) {
  return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The end of the character that starts at `at`, with the marks on it.
qsizetype characterEnd(const QString &text, qsizetype at) {
  ++at;
  while (at < text.size() && (text.at(at).isMark() || text.at(at).isLowSurrogate()))
    ++at;
  return at;
}

qsizetype commonStart(const QString &a, const QString &b) {
  return std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first - a.begin();
}

}  // namespace

FoldedText::FoldedText(const QString &text) {
  m_origin.clear();
  m_text.reserve(text.size());
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype end = characterEnd(text, at);
    const QChar first = text.at(at);
    const QString folded = end == at + 1 && first.unicode() < 0x80
                               ? QString(first.toLower())
                               : toQt(foldForSearch(fromQt(text.mid(at, end - at))));
    m_text += folded;
    m_origin.insert(m_origin.end(), static_cast<std::size_t>(folded.size()), at);
    at = end;
  }
  m_origin.push_back(text.size());
}

MatchRange FoldedText::original(qsizetype start, qsizetype end) const {
  const auto origin = [this](qsizetype at) { return m_origin[static_cast<std::size_t>(at)]; };
  if (end <= start) return {origin(start), origin(start)};
  const qsizetype last = origin(end - 1);
  while (origin(end) == last)
    ++end;
  return {origin(start), origin(end)};
}

bool FoldedText::isWordStart(qsizetype at) const {
  return inWord(m_text.at(at)) && (at == 0 || !inWord(m_text.at(at - 1)));
}

qsizetype FoldedText::find(const QString &word, bool starts) const {
  const qsizetype first = m_text.indexOf(word);
  for (qsizetype at = first; at >= 0; at = m_text.indexOf(word, at + 1)) {
    // A sign that is typed is met wherever it stands.
    if (isWordStart(at) || !inWord(m_text.at(at))) return at;
  }
  return starts ? -1 : first;
}

QVector<FoldedText::Word> FoldedText::words() const {
  QVector<Word> words;
  for (qsizetype at = 0; at < m_text.size();) {
    qsizetype end = at;
    while (end < m_text.size() && inWord(m_text.at(end)))
      ++end;
    if (end > at) words.append({m_text.mid(at, end - at), at});
    at = std::max(end, at + 1);
  }
  return words;
}

int editDistance(const QString &a, const QString &b, int most) {
  constexpr qsizetype longest = 64;
  if (std::abs(a.size() - b.size()) > most || std::max(a.size(), b.size()) > longest) return most + 1;
  using Row = std::array<int, longest + 1>;
  Row before{};
  Row last{};
  Row row{};
  const auto size = static_cast<std::size_t>(b.size());
  for (std::size_t j = 0; j <= size; ++j)
    last[j] = static_cast<int>(j);
  for (qsizetype i = 1; i <= a.size(); ++i) {
    row[0] = static_cast<int>(i);
    for (std::size_t j = 1; j <= size; ++j) {
      const auto at = static_cast<qsizetype>(j);
      const bool same = a.at(i - 1) == b.at(at - 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      if (i > 1 && j > 1 && a.at(i - 1) == b.at(at - 2) && a.at(i - 2) == b.at(at - 1))
        row[j] = std::min(row[j], before[j - 2] + 1);
    }
    if (*std::min_element(row.begin(), row.begin() + b.size() + 1) > most) return most + 1;
    before = last;
    last = row;
  }
  return std::min(last[size], most + 1);
}

bool sameStem(const QString &a, const QString &b) {
  const qsizetype shorter = std::min(a.size(), b.size());
  return shorter >= 4 && commonStart(a, b) >= std::max<qsizetype>(4, (shorter * 4 + 4) / 5);
}

bool akin(const QString &a, const QString &b) {
  if (sameStem(a, b)) return true;
  const qsizetype shorter = std::min(a.size(), b.size());
  if (shorter < 5) return false;
  const int most = shorter < 8 ? 1 : 2;
  return editDistance(a, b, most) <= most;
}

}  // namespace florilegium::gui
