// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace florilegium::gui {

class PickerModel;
struct PickerRow;

/// Rows of the picker: sign, name with the typed letters marked, count; below it, where the row is open, the
/// definition and the newest passages.
class PickerDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  PickerDelegate(const PickerModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

  [[nodiscard]] int rowHeight(int row, int width) const;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

 private:
  const PickerModel *m_model;
};

/// The codes found. It asks for as much height as its rows have, and scrolls where it gets less; the keyboard
/// stays in the search field.
class PickerList : public QListView {
  Q_OBJECT

 public:
  explicit PickerList(PickerModel *model, QWidget *parent = nullptr);
  /// After the rows or the highlighted one changed.
  void fit();
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  PickerModel *m_rows;
  PickerDelegate *m_delegate;
  int m_height = 0;
};

}  // namespace florilegium::gui
