// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/attributes/attribute_table.h"

class QLineEdit;
class QMenu;
class QPushButton;

namespace florilegium::gui {

class AttributeChanges;
class AttributeImportWindow;
class InkLabel;

/// What is known about the sources, as a table to edit many at once. Not modal.
class AttributesWindow : public QDialog {
  Q_OBJECT

 public:
  explicit AttributesWindow(Workbench &workbench, QWidget *parent = nullptr);

  /// Puts the cursor on the row of a source.
  void show(SourceId source);
  using QDialog::show;

  [[nodiscard]] AttributeTable *table() const { return m_table; }
  [[nodiscard]] AttributeTableModel *model() const { return m_model; }
  [[nodiscard]] QLineEdit *search() const { return m_search; }
  [[nodiscard]] AttributeChanges *changes() const { return m_changes; }
  /// What can be done with the column of the current cell.
  [[nodiscard]] QMenu *columnMenu();
  [[nodiscard]] QString note() const;
  /// The window of an import under way; null when there is none.
  [[nodiscard]] AttributeImportWindow *importing() const;
  void chooseImport();
  void chooseExport();

 protected:
  void hideEvent(QHideEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void refresh();
  void showNote();
  void addAttribute();
  void fillColumnMenu(int column);
  [[nodiscard]] QRect placeOf(int column) const;

  Workbench &m_workbench;
  AttributeTableModel *m_model;
  AttributeTable *m_table;
  QWidget *m_sheet;  ///< holds the table
  AttributeChanges *m_changes;
  QLineEdit *m_search;
  QPushButton *m_add;
  QPushButton *m_column;
  QMenu *m_menu;
  QPushButton *m_import;
  QPushButton *m_export;
  InkLabel *m_empty;
  InkLabel *m_note;
  QPointer<AttributeImportWindow> m_importing;
};

}  // namespace florilegium::gui
