// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTimer>
#include <memory>

#include "gui/print/print_job.h"
#include "gui/shell/workbench.h"

class QCheckBox;
class QComboBox;
class QPrinter;
class QPushButton;

namespace florilegium::gui {

class InkLabel;
class LinkButton;
class PagePreview;
class Stepper;
class Strip;

/// A source on paper: its pages as they will be, what to take along, and the ways out, a printer or a PDF.
/// Not modal: the text stays usable beside it.
class PrintWindow : public QDialog {
  Q_OBJECT

 public:
  explicit PrintWindow(Workbench &workbench, QWidget *parent = nullptr);
  ~PrintWindow() override;

  /// What to show, with the tags that a filter leaves.
  void setSource(SourceId source, const TagFilter &filter);

  [[nodiscard]] PrintOptions options() const;
  void setOptions(const PrintOptions &options);
  [[nodiscard]] int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }
  [[nodiscard]] bool ready() const { return m_pages && m_pages->complete(); }
  /// Writes a PDF; all of it or nothing. The workbench reports it.
  void savePdf(const QString &path);
  void print();
  [[nodiscard]] bool working() const { return m_job != nullptr; }
  void stop();

 signals:
  /// Writing or printing has ended, well or not.
  void ended(bool done);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void hideEvent(QHideEvent *event) override;

 private:
  void build();
  [[nodiscard]] QWidget *makeChoices();
  [[nodiscard]] QWidget *makeFoot();
  void refreshSoon();
  void refresh();
  void goOn();
  void choosePdf();
  void begin(QPagedPaintDevice *device, std::shared_ptr<PrintPages> pages);
  void finish(bool ok);
  void showState();
  [[nodiscard]] std::shared_ptr<PrintPages> makePages(QSizeF paperPoints) const;
  [[nodiscard]] QString sourceName() const;

  Workbench &m_workbench;
  SourceId m_source;
  TagFilter m_filter;
  QComboBox *m_paper;
  Stepper *m_points;
  QCheckBox *m_tints;
  QCheckBox *m_margin;
  QCheckBox *m_legend;
  QCheckBox *m_memos;
  QCheckBox *m_patterns;
  PagePreview *m_preview;
  Strip *m_strip;
  InkLabel *m_state;
  LinkButton *m_stop;
  QPushButton *m_pdf;
  QPushButton *m_print;
  QTimer m_soon;
  QTimer m_slices;
  std::shared_ptr<PrintPages> m_pages;
  std::unique_ptr<QSaveFile> m_file;
  std::unique_ptr<QPdfWriter> m_writer;
  std::unique_ptr<QPrinter> m_printer;
  std::unique_ptr<PrintJob> m_job;
  QString m_path;
};

}  // namespace florilegium::gui
