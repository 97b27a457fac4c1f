// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

#include "florilegium/model/project.h"

class QComboBox;

namespace florilegium::gui {

class TextField;

/// The offer to make a code of what was typed: a quiet row, or with its fields while it is highlighted.
class NewCodeRow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit NewCodeRow(QWidget *parent = nullptr);
  void setName(const QString &name);
  /// How the new code will look.
  void setCode(const QColor &colour, const QString &digit);
  void setHighlighted(bool on);
  [[nodiscard]] bool highlighted() const { return m_highlighted; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QString m_name;
  QColor m_colour;
  QString m_digit;
  bool m_highlighted = false;
};

/// Where the new code goes, and its definition.
class NewCodeFields : public QWidget {
  Q_OBJECT

 public:
  explicit NewCodeFields(QWidget *parent = nullptr);
  /// Offers the codes of the project; the top level is chosen, and nothing written.
  void reset(const Project &project);
  /// The same after the codebook changed, keeping what was chosen and written.
  void follow(const Project &project);
  [[nodiscard]] CodeId parentCode() const;
  void setParentCode(CodeId code);
  [[nodiscard]] QString definition() const;
  void takeFocus();

 private:
  QComboBox *m_inside;
  TextField *m_definition;
};

}  // namespace florilegium::gui
