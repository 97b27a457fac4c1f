// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/shell/workbench.h"

class QGridLayout;

namespace florilegium::gui {

class InkLabel;
class LinkButton;
class ReportList;

/// Where a source comes from: its file and all that is kept of it, what was changed on reading, and a way
/// to the file itself.
class Provenance : public QWidget {
  Q_OBJECT

 public:
  explicit Provenance(Workbench &workbench, QWidget *parent = nullptr);
  void show(const Source &source);
  [[nodiscard]] ReportList *report() const { return m_report; }
  /// Saves the file that the source was read from where a person says.
  void saveOriginal();

 protected:
  void resizeEvent(QResizeEvent *event) override;

 private:
  void fit();
  void fact(const QString &name, const QString &value, const QString &whole = {});
  void copyable(const QString &name, const QString &shown, const QString &whole, const QString &said);
  void showOriginal(const Source &source);
  [[nodiscard]] QString whyNotKept(const Source &source) const;

  Workbench &m_workbench;
  SourceId m_source;
  QWidget *m_facts;
  QGridLayout *m_grid;
  ReportList *m_report;
  LinkButton *m_save;
  InkLabel *m_notKept;
};

}  // namespace florilegium::gui
