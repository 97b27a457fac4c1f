// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QString>
#include <QVector>

#include "gui/widgets/report_line.h"

class QLabel;

namespace florilegium::gui {

/// A notice at the top of the pane it concerns: attention sign, words, ways on. Announced when it appears.
class Strip : public QFrame {
  Q_OBJECT

 public:
  explicit Strip(QWidget *parent = nullptr);
  /// Shows the strip with these words. `text` is plain.
  void notify(const QString &text, const QVector<ReportAction> &actions = {});
  /// Hides it.
  void dismiss();
  [[nodiscard]] QString text() const;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void setMargins();
  QLabel *m_label;
  QVector<LinkButton *> m_links;
};

}  // namespace florilegium::gui
