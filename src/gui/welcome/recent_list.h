// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QVector>

#include "gui/welcome/recent_projects.h"

class QVBoxLayout;

namespace florilegium::gui {

/// A recent project as a row: name, what it holds, when it was open last.
class RecentRow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit RecentRow(const RecentProject &project, QWidget *parent = nullptr);
  [[nodiscard]] const RecentProject &project() const { return m_project; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// The person does not want to see it any more.
  void forgotten();

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  RecentProject m_project;
};

/// The recent projects under their heading; hidden while there are none.
class RecentList : public QWidget {
  Q_OBJECT

 public:
  explicit RecentList(QWidget *parent = nullptr);
  void refresh();
  /// Shows no more than these.
  void setMost(int rows);
  [[nodiscard]] QVector<RecentRow *> rows() const;
  [[nodiscard]] static int rowHeight();

 signals:
  void chosen(const QString &path);

 private:
  void showRows();
  QVBoxLayout *m_layout;
  QVector<RecentRow *> m_rows;
  int m_most = 3;
};

}  // namespace florilegium::gui
