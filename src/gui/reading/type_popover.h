// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/theme/theme.h"
#include "gui/widgets/margin_popup.h"

class QComboBox;
class QGridLayout;

namespace florilegium::gui {

class SegmentedControl;
class Stepper;
class TypeKeeper;

/// Font, size, measure, line height and theme, in a sheet at the edge of the text. What is chosen shows at
/// once.
class TypePopover : public MarginPopup {
  Q_OBJECT

 public:
  TypePopover(TypeKeeper *keeper, QWidget *window);

  [[nodiscard]] QComboBox *fonts() const { return m_fonts; }
  [[nodiscard]] Stepper *size() const { return m_size; }
  [[nodiscard]] SegmentedControl *measure() const { return m_measure; }
  [[nodiscard]] SegmentedControl *lines() const { return m_lines; }
  [[nodiscard]] SegmentedControl *theme() const { return m_theme; }

 signals:
  void themeChosen(florilegium::gui::ThemeMode mode);

 private:
  void build();
  void refresh();
  void choose();

  TypeKeeper *m_keeper;
  QComboBox *m_fonts;
  Stepper *m_size;
  SegmentedControl *m_measure;
  SegmentedControl *m_lines;
  SegmentedControl *m_theme;
};

}  // namespace florilegium::gui
