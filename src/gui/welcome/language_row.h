// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

namespace florilegium::gui {

/// The languages of the interface, each in its own words; all but the one that is spoken can be chosen.
class LanguageRow : public QWidget {
  Q_OBJECT

 public:
  explicit LanguageRow(QWidget *parent = nullptr);
  /// The languages to choose.
  [[nodiscard]] const QVector<QWidget *> &links() const { return m_links; }

 signals:
  /// By its code, see Language.
  void chosen(const QString &code);

 private:
  QVector<QWidget *> m_links;
};

}  // namespace florilegium::gui
