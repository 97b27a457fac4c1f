// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace florilegium::gui {

/// The right of the status line: where one reads, how long the text is, and that everything is saved.
class StatusFacts : public QWidget {
  Q_OBJECT

 public:
  explicit StatusFacts(QWidget *parent = nullptr);
  void setPlace(const QString &place, const QString &length);
  enum class Saved { Nothing, Saved, Saving, ReadOnly, NotSaved };
  void setSaved(Saved saved);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  [[nodiscard]] QString savedText() const;
  QString m_place;
  QString m_length;
  Saved m_saved = Saved::Nothing;
};

}  // namespace florilegium::gui
