// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "florilegium/model/attributes.h"

class QLineEdit;

namespace florilegium::gui {

/// A field for values of an attribute: choices are offered while one types, and all of them with Down.
[[nodiscard]] QLineEdit *makeValueEditor(const AttributeDefinition &attribute, QWidget *parent);
/// Opens the list of choices, if there is one.
void offerChoices(QLineEdit *editor);

/// Edits and paints the cells of the table of attributes.
class ValueDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const override;
  void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const override;
  void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
  void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

 signals:
  /// Takes the place of setting the one cell.
  void committed(const QModelIndex &index, const QString &value) const;
};

}  // namespace florilegium::gui
