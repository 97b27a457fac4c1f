// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QColor>
#include <QVector>
#include <QWidget>

class QLineEdit;

namespace florilegium::gui {

class ColourResult;
class FieldError;
class HueField;
class InkLabel;
class LinkButton;
class PigmentSwatch;

/// The colour of a code, with its label: one of the twelve pigments, or an own one, chosen by hue and
/// strength or written as #rrggbb. Beside it stands how it will look on light and on dark paper and with what
/// contrast; any colour is taken, since what is drawn is made light or dark enough.
class PigmentGrid : public QWidget {
  Q_OBJECT

 public:
  explicit PigmentGrid(QWidget *parent = nullptr);

  [[nodiscard]] QColor colour() const { return m_colour; }
  void setColour(const QColor &colour);
  /// Whether what is written as an own colour is one; says so below it if not.
  [[nodiscard]] bool check();
  /// Puts the keyboard on the chosen pigment or into the field of an own one.
  void takeFocus();

 signals:
  void changed();

 private:
  void choose(const QColor &colour);
  void showOwn(bool shown);
  void mark();
  void ownEdited(const QString &text);
  void ownChosen(const QColor &colour);
  void showResult();

  QColor m_colour;
  QVector<PigmentSwatch *> m_swatches;
  QButtonGroup m_group;
  LinkButton *m_ownButton;
  QWidget *m_ownRow;
  QLineEdit *m_own;
  FieldError *m_error;
  ColourResult *m_result;
  HueField *m_hue;
  InkLabel *m_contrast;
};

}  // namespace florilegium::gui
