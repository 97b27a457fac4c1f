// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "florilegium/storage/storage.h"

class QListWidget;
class QPushButton;

namespace florilegium::gui {

class InkLabel;
class Workbench;

/// The texts that a source has had, the present one first. Each can be compared with the present one. Not
/// modal.
class VersionsWindow : public QDialog {
  Q_OBJECT

 public:
  explicit VersionsWindow(Workbench &workbench, QWidget *parent = nullptr);
  void openFor(SourceId source);
  [[nodiscard]] QListWidget *list() const { return m_list; }
  [[nodiscard]] QPushButton *compareButton() const { return m_compare; }

 signals:
  /// `name` says which text it is.
  void compareRequested(florilegium::SourceId source, florilegium::RevisionId past, const QString &name);

 private:
  void fill();
  void compare();
  void updateButton();
  [[nodiscard]] static QString headingOf(const TextVersion &version);

  Workbench &m_workbench;
  SourceId m_source;
  std::vector<TextVersion> m_versions;  ///< newest first
  InkLabel *m_title;
  InkLabel *m_words;
  QListWidget *m_list;
  QPushButton *m_compare;
};

}  // namespace florilegium::gui
