// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QList>
#include <QUrl>

namespace florilegium::gui {

/// The dashed field files are dropped on; as a button it opens the import dialog.
class DropZone : public QAbstractButton {
  Q_OBJECT

 public:
  explicit DropZone(QWidget *parent = nullptr);
  /// `text()` is the first line, this what stands below it.
  void setDetail(const QString &detail);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return true; }
  [[nodiscard]] int heightForWidth(int width) const override;

 signals:
  /// Local files and folders only.
  void filesDropped(const QList<QUrl> &files);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dragLeaveEvent(QDragLeaveEvent *event) override;
  void dropEvent(QDropEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  [[nodiscard]] QRectF textRect(qreal width) const;
  QString m_detail;
  bool m_hovering = false;
};

}  // namespace florilegium::gui
