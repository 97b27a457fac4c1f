// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/theme/theme.h"

class QCheckBox;
class QLineEdit;

namespace florilegium::gui {

class SegmentedControl;
class TypeKeeper;
class Workbench;

/// What a person prefers, kept in the settings.
namespace Preferences {
/// Whether selecting takes whole words; Alt does the other.
[[nodiscard]] bool snapsToWords();
void setSnapsToWords(bool on);
/// Whether jumps scroll gently.
[[nodiscard]] bool moves();
void setMoves(bool on);
/// Whether codes differ by shapes as well as by colours.
[[nodiscard]] bool patterns();
void setPatterns(bool on);
/// Files up to so many bytes are kept in the project beside their texts.
[[nodiscard]] qint64 keepUpTo();
void setKeepUpToMegabytes(int megabytes);
}  // namespace Preferences

/// A small window for what is chosen once: name, theme, how selecting goes, motion, reading type. Everything
/// takes effect at once.
class PreferencesWindow : public QDialog {
  Q_OBJECT

 public:
  PreferencesWindow(Workbench &workbench, TypeKeeper *type, QWidget *parent);

  [[nodiscard]] QLineEdit *nameField() const { return m_name; }
  [[nodiscard]] QCheckBox *wordsBox() const { return m_words; }
  [[nodiscard]] QCheckBox *motionBox() const { return m_motion; }
  [[nodiscard]] QCheckBox *patternsBox() const { return m_patterns; }
  [[nodiscard]] SegmentedControl *theme() const { return m_theme; }
  [[nodiscard]] SegmentedControl *keeping() const { return m_keeping; }

 signals:
  /// Something of Preferences is new.
  void changed();
  void themeChosen(florilegium::gui::ThemeMode mode);

 protected:
  void closeEvent(QCloseEvent *event) override;

 private:
  void build(TypeKeeper *type);
  void takeName();

  Workbench &m_workbench;
  QLineEdit *m_name;
  QCheckBox *m_words;
  QCheckBox *m_motion;
  QCheckBox *m_patterns;
  SegmentedControl *m_theme;
  SegmentedControl *m_keeping;
};

}  // namespace florilegium::gui
