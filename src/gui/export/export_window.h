// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>

#include "florilegium/base/progress.h"
#include "florilegium/exchange/exchange.h"
#include "gui/shell/workbench.h"

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;

namespace florilegium::gui {

class ExportFacts;
class ExportPreview;
class FormatList;
class Strip;

/// Writes the project into a file of another format, with a look at what it will hold. Not modal: the text
/// stays usable beside it.
class ExportWindow : public QDialog {
  Q_OBJECT

 public:
  explicit ExportWindow(Workbench &workbench, QWidget *parent = nullptr);
  ~ExportWindow() override;

  /// The passage selected in the text, which the preview starts with and marks; none: the first one.
  void setSelectedTag(TagId tag);

  /// What is chosen now.
  [[nodiscard]] QString format() const;
  [[nodiscard]] ExportOptions options() const;
  /// Writes to a file, in the background; the workbench reports how it went.
  void saveTo(const QString &path);
  [[nodiscard]] bool saving() const { return m_saving != nullptr; }
  /// Copies the whole export, made in the background, to the clipboard.
  void copy();

 signals:
  /// A save or a copy has ended, well or not.
  void finished(bool done);

 protected:
  void showEvent(QShowEvent *event) override;
  void hideEvent(QHideEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  [[nodiscard]] QWidget *makeChoices();
  [[nodiscard]] QWidget *makeFoot();
  void adoptSession();
  void refreshSoon();
  void refresh();
  void check();
  void chooseFile();
  void ended(bool done);

  Workbench &m_workbench;
  TagId m_selected;
  QTimer m_soon;
  FormatList *m_formats = nullptr;
  QCheckBox *m_memos = nullptr;
  QCheckBox *m_numbers = nullptr;
  ExportPreview *m_preview = nullptr;
  ExportFacts *m_facts = nullptr;
  Strip *m_strip = nullptr;
  QPushButton *m_copy = nullptr;
  QPushButton *m_save = nullptr;
  std::shared_ptr<Progress> m_checking;
  std::shared_ptr<Progress> m_saving;
  int m_previewNumber = 0;
};

}  // namespace florilegium::gui
