// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QHash>
#include <optional>
#include <vector>

#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// The memos of the project: on itself, on codes, then source by source in the order of the text.
class MemoListModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    MemoRole = Qt::UserRole,  ///< its id
    TextRole,                 ///< Markdown
    MetaRole,                 ///< who, when
    ColourRole,               ///< of the code; invalid for others
  };

  explicit MemoListModel(Workbench &workbench, QObject *parent = nullptr);

  /// Only memos on things of this kind; none: all.
  void setKind(std::optional<MemoOn> kind);
  /// Only memos that hold every word typed, in their text or in what they are on, without regard to case and
  /// accents.
  void setSearch(const QString &typed);
  /// How many there are without search.
  [[nodiscard]] qsizetype total() const { return static_cast<qsizetype>(m_all.size()); }

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] MemoId memoAt(const QModelIndex &index) const;

 private:
  void rebuild();
  void filter();
  [[nodiscard]] QString headingOf(const Memo &memo) const;
  [[nodiscard]] QString quoteOf(SourceId source, Span span) const;

  Workbench &m_workbench;
  std::optional<MemoOn> m_kind;
  QString m_typed;
  std::vector<MemoId> m_all;
  std::vector<MemoId> m_rows;
  mutable QHash<qint64, QString> m_headings;
};

}  // namespace florilegium::gui
