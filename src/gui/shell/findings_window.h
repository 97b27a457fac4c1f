// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QListWidget>
#include <vector>

#include "florilegium/doctor/doctor.h"

namespace florilegium::gui {

class Workbench;

/// What the check found, by the property that does not hold. Choosing a finding shows its place. Not modal.
class FindingsWindow : public QDialog {
  Q_OBJECT

 public:
  FindingsWindow(Workbench &workbench, const std::vector<doctor::Check> &checks, QWidget *parent);
  [[nodiscard]] QListWidget *list() const { return m_list; }

 signals:
  void placeChosen(florilegium::SourceId source, florilegium::Span span);

 private:
  QListWidget *m_list;
};

}  // namespace florilegium::gui
