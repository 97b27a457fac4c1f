// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTextEdit>

#include "gui/importing/import_model.h"
#include "gui/shell/workbench.h"

class QComboBox;
class QListView;
class QPushButton;

namespace florilegium::gui {

class SegmentedControl;
class TextLabel;

/// Files that were read, to be looked at before they are added: each can be read again in another encoding
/// or with the whole web page. Not modal.
class ImportWindow : public QDialog {
  Q_OBJECT

 public:
  explicit ImportWindow(Workbench &workbench, QWidget *parent = nullptr);

  void append(std::vector<ReadFile> files);
  [[nodiscard]] ImportModel &model() { return *m_model; }
  [[nodiscard]] int currentRow() const;
  void setCurrentRow(int row);

  /// Read the current file again; an empty name: as found from its bytes.
  void setEncoding(const QString &encoding);
  void setPagePart(PagePart part);
  /// Drops the current file from the list.
  void leaveOut();
  /// Says that what can be added is to be added, and closes.
  void addAll();

 signals:
  /// What the model can add is to be taken from it now; `leftOut` others were listed and are not.
  void chosen(qint64 leftOut);

 protected:
  void hideEvent(QHideEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  [[nodiscard]] QWidget *makeHead();
  [[nodiscard]] QWidget *makeBar();
  [[nodiscard]] QWidget *makeFoot();
  void showCurrent();
  void showPreview(const ReadFile *file);
  void sumUp();
  void layOutPreview();

  Workbench &m_workbench;
  ImportModel *m_model;
  QListView *m_list = nullptr;
  QComboBox *m_encoding = nullptr;
  SegmentedControl *m_part = nullptr;
  QPushButton *m_leaveOut = nullptr;
  TextLabel *m_remarks = nullptr;
  QTextEdit *m_preview = nullptr;
  TextLabel *m_sum = nullptr;
  QPushButton *m_add = nullptr;
};

}  // namespace florilegium::gui
