// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QWidget>

namespace florilegium::gui {

class InkLabel;
class LineLabel;

/// The head of the picker: search sign, field, and at the end how much is selected.
class PickerHead : public QWidget {
  Q_OBJECT

 public:
  explicit PickerHead(QWidget *parent = nullptr);
  [[nodiscard]] QLineEdit *field() const { return m_field; }
  void setNote(const QString &note);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void setLook();
  QLineEdit *m_field;
  InkLabel *m_note;
};

/// The foot: what the keys do now.
class PickerFoot : public QWidget {
  Q_OBJECT

 public:
  explicit PickerFoot(QWidget *parent = nullptr);
  /// For a highlighted code, or for the row of the new one.
  void setMaking(bool making);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QWidget *m_choosing;
  QWidget *m_making;
};

}  // namespace florilegium::gui
