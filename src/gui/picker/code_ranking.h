// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>
#include <functional>
#include <vector>

#include "florilegium/base/ids.h"

namespace florilegium::gui {

/// A code as the picker knows it.
struct CodeEntry {
  CodeId id;
  QString name;
  QString above;  ///< the path of the codes above it, "a/b"; empty at the top level
  QString definition;
  int recency = 0;  ///< 1 for the code used last, rising; 0 for one never used
};

/// Characters of a name or definition that the typed text meets: [start, end) in UTF-16.
struct MatchRange {
  qsizetype start = 0;
  qsizetype end = 0;
  friend bool operator==(const MatchRange &, const MatchRange &) = default;
};

/// How a code meets the typed text, best first.
enum class MatchKind {
  SameName,    ///< the name itself, without regard to case and accents
  WordStarts,  ///< every typed word starts a word of the name
  Inner,       ///< every typed word stands in the name
  Path,        ///< every typed word stands in the name or in those above it
  Letters,     ///< the typed letters come in the name in this order: "mkmet"
  Definition,  ///< every typed word starts a word of the name or the definition
  Near,        ///< none of these: a name spelt nearly so, or one that shares a word
};

struct CodeMatch {
  CodeId id;
  MatchKind kind = MatchKind::Inner;
  QVector<MatchRange> inName;
  QVector<MatchRange> inDefinition;
};

struct Ranking {
  QVector<CodeMatch> matches;
  bool nameExists = false;  ///< a code has the typed name
  bool onlyNear = false;    ///< no code fits what was typed; the matches are the nearest ones, at most three
};

/// The codebook made ready for searching by every key stroke.
class CodeIndex {
 public:
  CodeIndex();
  /// `codes` in the order of the tree.
  explicit CodeIndex(QVector<CodeEntry> codes);
  ~CodeIndex();
  CodeIndex(CodeIndex &&) noexcept;
  CodeIndex &operator=(CodeIndex &&) noexcept;

  [[nodiscard]] const QVector<CodeEntry> &codes() const { return m_codes; }
  void setRecency(const std::function<int(CodeId)> &recency);

 private:
  friend Ranking rankCodes(const CodeIndex &index, const QString &typed);
  struct Folded;
  QVector<CodeEntry> m_codes;
  std::vector<Folded> m_folded;
};

/// The codes for what was typed, best first: by kind, then those used last, then in the order of the tree.
/// Of nothing typed all codes.
[[nodiscard]] Ranking rankCodes(const CodeIndex &index, const QString &typed);

}  // namespace florilegium::gui
