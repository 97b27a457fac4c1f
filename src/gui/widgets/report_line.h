// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QVector>
#include <QWidget>
#include <functional>

#include "gui/widgets/line_text.h"

namespace florilegium::gui {

class LinkButton;

/// A way on, offered beside a report: "Undo", "Redo", "Show".
struct ReportAction {
  QString text;
  std::function<void()> run;
};

/// The left of the status line: what happened, with Undo beside it, or what the keys would do now.
class ReportLine : public QWidget {
  Q_OBJECT

 public:
  explicit ReportLine(QWidget *parent = nullptr);

  /// Says what happened and announces it to screen readers. `text` may carry strong(), quiet() and keyCap()
  /// marks; an invalid `dot` leaves the coloured dot out. Stays until the next report, hint or clear.
  void report(const QString &text, const QColor &dot = QColor(), const QVector<ReportAction> &actions = {});
  /// The same for something that went wrong: attention sign and rubric.
  void reportProblem(const QString &text, const QVector<ReportAction> &actions = {});
  /// What is being done, again and again while it lasts; announced once. The actions stay under the pointer.
  void showWork(const QString &text, const QVector<ReportAction> &actions);
  /// Takes away what `showWork` says, if nothing else has been said since.
  void endWork();
  /// What the keys would do; not announced.
  void hint(const QString &text);
  void clear();

  /// The text shown, without marks.
  [[nodiscard]] QString plainText() const;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  enum class Sign { None, Dot, Attention, Work };
  void show(const QString &text, Sign sign, const QColor &dot, const QVector<ReportAction> &actions);
  void setActions(const QVector<ReportAction> &actions);
  void setMargins();

  LineLabel *m_label;
  QVector<LinkButton *> m_links;
  QVector<ReportAction> m_actions;
  QColor m_dot;
  Sign m_sign = Sign::None;
};

}  // namespace florilegium::gui
