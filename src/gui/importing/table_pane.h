// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/importing/import_model.h"

class QComboBox;
class QLabel;

namespace florilegium::gui {

class SegmentedControl;
class TableRowsModel;
class TableRowsView;
class TextLabel;

/// How a table comes in: as one source or as one a row, with its columns chosen on its first rows.
class TablePane : public QWidget {
  Q_OBJECT

 public:
  explicit TablePane(QWidget *parent = nullptr);
  /// Shows a row of the model; what it holds may come a little later.
  void show(ImportModel &model, int row);

  [[nodiscard]] SegmentedControl *as() const { return m_as; }
  [[nodiscard]] QComboBox *textColumn() const { return m_text; }
  [[nodiscard]] QComboBox *nameColumn() const { return m_name; }
  [[nodiscard]] TableRowsView *view() const { return m_view; }
  [[nodiscard]] QString count() const;

 signals:
  void chosen(const florilegium::ImportOptions &options);

 private:
  void choose();
  void fill(const TablePreview &table, const ImportOptions &options);
  void say(const ImportModel &model, int row, const TablePreview &table);

  SegmentedControl *m_as;
  QLabel *m_textLabel;
  QComboBox *m_text;
  QLabel *m_nameLabel;
  QComboBox *m_name;
  TextLabel *m_count;
  TableRowsModel *m_rows;
  TableRowsView *m_view;
  ImportOptions m_options;
};

}  // namespace florilegium::gui
