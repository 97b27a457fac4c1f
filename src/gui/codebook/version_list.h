// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "florilegium/base/ids.h"

class QVBoxLayout;

namespace florilegium::gui {

class LinkButton;
class Workbench;

/// What a code meant before: who changed what of its definition, and when, newest first. Folded up at first.
class VersionList : public QWidget {
  Q_OBJECT

 public:
  explicit VersionList(Workbench *workbench, QWidget *parent = nullptr);
  /// None: a new code, which has no past.
  void setCode(CodeId code);

 signals:
  /// The passages tagged under an older definition are to be listed.
  void reviewRequested();

 private:
  void fill();
  Workbench *m_workbench;
  CodeId m_code;
  LinkButton *m_unfold;
  LinkButton *m_older;
  QWidget *m_rows;
  QVBoxLayout *m_column;
};

}  // namespace florilegium::gui
