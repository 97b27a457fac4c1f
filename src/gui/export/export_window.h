// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>
#include <optional>

#include "florilegium/base/progress.h"
#include "florilegium/exchange/exchange.h"
#include "gui/export/export_work.h"
#include "gui/shell/workbench.h"

class QCheckBox;
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
  /// Writes to a file, in the background; the workbench reports it, and the window hides. When it fails the
  /// window stays and says why.
  void saveTo(const QString &path);
  [[nodiscard]] bool working() const { return m_working != nullptr; }
  /// Copies the whole export, made in the background, to the clipboard.
  void copy();

 signals:
  /// A save or a copy has ended, well or not.
  void ended(bool done);

 protected:
  void showEvent(QShowEvent *event) override;
  void hideEvent(QHideEvent *event) override;
  void paintEvent(QPaintEvent *event) override;

 private:
  [[nodiscard]] QWidget *makeHead();
  [[nodiscard]] QWidget *makeChoices();
  [[nodiscard]] QWidget *makeFoot();
  /// Preview and facts are made anew, shortly.
  void refreshSoon();
  void refresh();
  void check();
  void showFacts();
  void stopChecking();
  void chooseFile();
  /// Starts work on the whole export; its progress can be stopped.
  [[nodiscard]] std::shared_ptr<Progress> begin();
  void end(bool done);
  void fail(const Error &error);

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
  std::shared_ptr<Progress> m_working;
  std::optional<ExportCheck> m_check;
  int m_previewNumber = 0;
};

}  // namespace florilegium::gui
