// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QVector>

#include "florilegium/actions/attributes_import.h"
#include "gui/shell/workbench.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace florilegium::gui {

class InkLabel;

/// Shows what a table would set before it is taken in, in one step: which column names the sources, what
/// becomes of the others, and which rows are left out. Not modal.
class AttributeImportWindow : public QDialog {
  Q_OBJECT

 public:
  AttributeImportWindow(Workbench &workbench, const QString &path, QWidget *parent = nullptr);

  /// The file has been read and there is something to show.
  [[nodiscard]] bool ready() const { return m_ready; }
  [[nodiscard]] QComboBox *key() const { return m_key; }
  [[nodiscard]] QPushButton *take() const { return m_take; }
  [[nodiscard]] QString summary() const;
  [[nodiscard]] QString troubles() const;
  /// The field for the attribute that a column becomes.
  [[nodiscard]] QLineEdit *nameOf(int column) const { return m_lines[column].name; }
  [[nodiscard]] QComboBox *kindOf(int column) const { return m_lines[column].kind; }
  [[nodiscard]] QCheckBox *useOf(int column) const { return m_lines[column].use; }

 private:
  struct Line {
    QCheckBox *use = nullptr;
    QLineEdit *name = nullptr;
    QComboBox *kind = nullptr;
  };

  void read(const QString &path);
  void fill(actions::ValueTable table);
  void addLine(QGridLayout *grid, int column, const actions::ColumnWish &wish);
  [[nodiscard]] actions::ImportWish wish() const;
  void plan();
  void showTroubles(const actions::ImportPlan &plan);
  void perform();

  Workbench &m_workbench;
  QString m_name;
  actions::ValueTable m_table;
  bool m_ready = false;
  QComboBox *m_key;
  QWidget *m_columns;
  QVector<Line> m_lines;
  QCheckBox *m_clear;
  InkLabel *m_summary;
  QPlainTextEdit *m_troubles;
  QPushButton *m_take;
  QPushButton *m_cancel;
};

}  // namespace florilegium::gui
