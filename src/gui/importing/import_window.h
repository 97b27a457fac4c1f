// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/importing/import_model.h"
#include "gui/shell/workbench.h"

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSpacerItem;
class QStackedWidget;

namespace florilegium::gui {

class ImportFacts;
class SegmentedControl;
class TablePane;
class TextLabel;
class TextPreview;

/// Files that were read, to be looked at before they are added: each as it will come in, what is known of
/// it and what was changed on reading. It can be read again in another encoding, with the whole web page, or
/// as one source a row of a table. Not modal.
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
  void setOptions(const ImportOptions &options);
  /// Drops the current file from the list.
  void leaveOut();
  /// Whether a newer version can replace the text of its source.
  void setCanReplace(bool can) { m_canReplace = can; }
  /// Says that what can be added is to be added, and closes.
  void addAll();

  [[nodiscard]] TextPreview *preview() const { return m_preview; }
  [[nodiscard]] TablePane *table() const { return m_table; }
  [[nodiscard]] ImportFacts *facts() const { return m_facts; }
  [[nodiscard]] SegmentedControl *part() const { return m_part; }
  [[nodiscard]] SegmentedControl *newer() const { return m_newer; }
  [[nodiscard]] QPushButton *forAll() const { return m_forAll; }
  [[nodiscard]] QPushButton *replacing() const { return m_replace; }

 signals:
  /// What the model holds is to be taken from it now.
  void chosen();
  /// The text of `source` is to be replaced by this file, which is off the list now.
  void replaceWanted(florilegium::SourceId source, const std::shared_ptr<florilegium::ReadFile> &file);

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void hideEvent(QHideEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  [[nodiscard]] QWidget *makeFiles();
  [[nodiscard]] QWidget *makeHead();
  [[nodiscard]] QWidget *makeBar();
  [[nodiscard]] QWidget *makeNewer();
  [[nodiscard]] QWidget *makeFoot();
  void replaceText();
  void showCurrent();
  void showControls(int row);
  void arrangeBar();
  void showNewer(int row);
  void showPreview(int row);
  void sumUp();

  Workbench &m_workbench;
  ImportModel *m_model;
  QListView *m_list = nullptr;
  QHBoxLayout *m_choices = nullptr;
  QSpacerItem *m_partEnd = nullptr;  ///< behind the part of a page, where there is one
  QHBoxLayout *m_moreChoices = nullptr;
  QLabel *m_encodingLabel = nullptr;
  QComboBox *m_encoding = nullptr;
  SegmentedControl *m_part = nullptr;
  QPushButton *m_forAll = nullptr;
  QPushButton *m_leaveOut = nullptr;
  QWidget *m_newerBar = nullptr;
  TextLabel *m_newerWords = nullptr;
  SegmentedControl *m_newer = nullptr;
  QPushButton *m_replace = nullptr;
  bool m_canReplace = false;
  ImportFacts *m_facts = nullptr;
  QStackedWidget *m_stack = nullptr;
  TextPreview *m_preview = nullptr;
  TablePane *m_table = nullptr;
  QWidget *m_right = nullptr;
  const void *m_shownText = nullptr;  ///< which text the preview shows, see `showPreview`
  QString m_shownAs;
  TextLabel *m_sum = nullptr;
  QPushButton *m_add = nullptr;
};

}  // namespace florilegium::gui
