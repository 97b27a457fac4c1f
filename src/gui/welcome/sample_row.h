// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/welcome/sample_picture.h"

namespace florilegium::gui {

/// A source of the sample as a painted row; screen readers hear it as one sentence.
class SampleRow : public QWidget {
  Q_OBJECT

 public:
  explicit SampleRow(const SampleSource &source, QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  SampleSource m_source;
};

/// The names of the codes with their dots, in as many lines as they need.
class SampleLegend : public QWidget {
  Q_OBJECT

 public:
  explicit SampleLegend(const QVector<SampleCode> &codes, QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  /// Where each code stands.
  [[nodiscard]] QVector<QRectF> cells(qreal width) const;
  QVector<SampleCode> m_codes;
};

}  // namespace florilegium::gui
