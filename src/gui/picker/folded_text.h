// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <vector>

#include "gui/picker/code_ranking.h"

namespace florilegium::gui {

/// A text without case and accents that knows where each of its characters stood.
class FoldedText {
 public:
  FoldedText() = default;
  explicit FoldedText(const QString &text);

  [[nodiscard]] const QString &text() const { return m_text; }
  [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
  /// The place in the original of a range of the folded text, widened to whole characters.
  [[nodiscard]] MatchRange original(qsizetype start, qsizetype end) const;
  [[nodiscard]] bool isWordStart(qsizetype at) const;
  /// Where `word` stands: at the start of a word if it does so anywhere, else, unless `starts`, inside one;
  /// -1 for nowhere.
  [[nodiscard]] qsizetype find(const QString &word, bool starts) const;

  struct Word {
    QString text;
    qsizetype start;
  };
  [[nodiscard]] QVector<Word> words() const;

 private:
  QString m_text;
  std::vector<qsizetype> m_origin{0};  ///< of every character, and the length of the original
};

/// How many letters have to be put in, left out, changed or swapped with their neighbour to make one of the
/// other (optimal string alignment), or `most` + 1 as soon as it is more than `most`.
[[nodiscard]] int editDistance(const QString &a, const QString &b, int most);

/// Whether two folded words are forms of one: a long common beginning, or a letter or two apart.
[[nodiscard]] bool akin(const QString &a, const QString &b);
/// By the common beginning alone.
[[nodiscard]] bool sameStem(const QString &a, const QString &b);

}  // namespace florilegium::gui
