// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>
#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace florilegium::gui {

/// A code to which passages are dealt: its key, name and how many it has got.
struct TargetRow {
  QString name;
  QColor colour;
  bool isNew = false;
  int dealt = 0;
  bool chosen = false;  ///< the passage shown has been dealt to it
};

/// The targets below each other; each is a button that does what its key does.
class SplitTargets : public QWidget {
  Q_OBJECT

 public:
  explicit SplitTargets(QWidget *parent = nullptr);
  void setRows(const QVector<TargetRow> &rows);

 signals:
  void chosen(int target);

 private:
  QVBoxLayout *m_column;
  QVector<QAbstractButton *> m_buttons;
};

/// How far one has come: a thin line.
class DealBar : public QWidget {
  Q_OBJECT

 public:
  explicit DealBar(QWidget *parent = nullptr);
  void setProgress(int done, int all);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  int m_done = 0;
  int m_all = 0;
};

}  // namespace florilegium::gui
