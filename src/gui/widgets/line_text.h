// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>
#include <QVector>
#include <QWidget>

namespace florilegium::gui {

/// Marks for one line of mixed text. They wrap a part of a translated phrase:
/// `tr("Tagged %1 as %2").arg(quoted, strong(name))`. The marks are private-use characters and are taken out
/// of the parts themselves.
[[nodiscard]] QString strong(const QString &part);
/// In ink3.
[[nodiscard]] QString quiet(const QString &part);
/// As a key cap; takes what keyCapText() gives, or a single key.
[[nodiscard]] QString keyCap(const QString &key);
/// The same text without marks.
[[nodiscard]] QString withoutMarks(const QString &text);

/// One line of mixed text, measured and painted.
class LineText {
 public:
  /// `text` with the marks above.
  explicit LineText(const QString &text = QString());
  [[nodiscard]] qreal width() const;
  [[nodiscard]] qreal height() const;
  /// Centred vertically, from the leading side; the last words give way to "…" where it is too long.
  void paint(QPainter &painter, const QRectF &where, const QColor &ink, Qt::LayoutDirection direction) const;
  [[nodiscard]] QString plain() const;

 private:
  enum class Kind { Plain, Strong, Quiet, Key };
  struct Run {
    QString text;
    Kind kind;
  };
  [[nodiscard]] static QFont fontOf(Kind kind);
  [[nodiscard]] static qreal widthOf(const Run &run);
  QVector<Run> m_runs;
};

/// One line of mixed text as a widget; named by its text, with the whole of it in the tool tip where it is
/// cut.
class LineLabel : public QWidget {
  Q_OBJECT

 public:
  explicit LineLabel(const QString &text = QString(), QWidget *parent = nullptr);
  void setText(const QString &text);
  [[nodiscard]] QString text() const { return m_text; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void updateToolTip();

  QString m_text;
};

}  // namespace florilegium::gui
