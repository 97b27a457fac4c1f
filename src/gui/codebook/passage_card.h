// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QTextLayout>
#include <QWidget>

namespace florilegium::gui {

/// Words of a text with what stands before and after them, set as in the text: tinted and underlined.
class PassageCard : public QWidget {
  Q_OBJECT

 public:
  explicit PassageCard(QWidget *parent = nullptr);
  void setPassage(const QString &before, const QString &words, const QString &after, const QColor &colour);
  [[nodiscard]] QString words() const { return m_words; }
  /// Where the words begin, for a view that scrolls.
  [[nodiscard]] qreal wordsTop() const;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  qreal layOut(QTextLayout &layout, qreal width) const;
  void lay();

  QString m_before;
  QString m_words;
  QString m_after;
  QColor m_colour;
  QTextLayout m_layout;
  qreal m_height = 0;
};

}  // namespace florilegium::gui
