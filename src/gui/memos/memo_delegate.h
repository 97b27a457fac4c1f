// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCache>
#include <QStyledItemDelegate>

#include "gui/inspector/memo_text.h"

namespace florilegium::gui {

/// A memo as a row: what it is on, the memo set for reading, who wrote it.
class MemoDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  explicit MemoDelegate(QObject *parent = nullptr);
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  /// Memos, theme or scale have changed.
  void forget() { m_texts.clear(); }

 private:
  [[nodiscard]] MemoText &textOf(const QModelIndex &index, int width) const;
  mutable QCache<qint64, MemoText> m_texts{400};
};

}  // namespace florilegium::gui
