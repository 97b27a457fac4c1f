// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QVector>
#include <QWidget>

namespace florilegium::gui {

class Segment;

/// A row of exclusive choices: boxed (matrix / side by side, certainty) or as the underlined tabs of the
/// header. Tab reaches the chosen one, arrows move and choose, Home and End go to the ends. Mirrored right to
/// left.
class SegmentedControl : public QWidget {
  Q_OBJECT

 public:
  enum class Look { Boxed, Underlined };

  explicit SegmentedControl(QWidget *parent = nullptr, Look look = Look::Boxed);

  /// Appends a choice and gives its index. The first one is chosen until another is.
  int addSegment(const QString &text, const QString &toolTip = QString());
  void setSegmentText(int index, const QString &text);
  void setSegmentEnabled(int index, bool enabled);
  [[nodiscard]] QString segmentText(int index) const;
  [[nodiscard]] int count() const;
  [[nodiscard]] int currentIndex() const;
  /// Out of range is ignored.
  void setCurrentIndex(int index);
  /// A check sign before the chosen text, as in the certainty field.
  void setCheckSign(bool on);
  /// All segments as wide as the widest, filling the width given.
  void setEvenWidths(bool on);

  [[nodiscard]] Look look() const { return m_look; }
  [[nodiscard]] bool checkSign() const { return m_checkSign; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// Whoever changed it.
  void currentChanged(int index);
  /// Only where a person chose.
  void activated(int index);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  friend class Segment;
  void arrange();
  void step(int from, int direction);
  void choose(int index);

  QVector<Segment *> m_segments;
  QButtonGroup m_group;
  Look m_look;
  bool m_checkSign = false;
  bool m_even = false;
  int m_current = -1;
};

}  // namespace florilegium::gui
