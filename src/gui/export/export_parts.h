// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

#include "gui/export/export_work.h"

namespace florilegium::gui {

/// The formats as rows of which one is chosen; arrows move.
class FormatList : public QWidget {
  Q_OBJECT

 public:
  explicit FormatList(QWidget *parent = nullptr);
  [[nodiscard]] const ExporterInfo &format() const;

 signals:
  void changed();

 private:
  QButtonGroup *m_group;
};

/// The foot's left side: what the export promises, or how far a save is.
class ExportFacts : public QWidget {
  Q_OBJECT

 public:
  explicit ExportFacts(QWidget *parent = nullptr);
  /// While the check is not done: only what is known without it.
  void setCounts(qint64 passages, qint64 sources);
  void setCheck(const ExportCheck &check);
  /// Work that goes on, with a way to stop it.
  void setBusy(const QString &text);
  /// The facts shown, for screen readers and tests.
  [[nodiscard]] QStringList facts() const;

 signals:
  void stopped();

 private:
  void clear();
  void add(const QString &text, bool good);
  QStringList m_facts;
};

}  // namespace florilegium::gui
