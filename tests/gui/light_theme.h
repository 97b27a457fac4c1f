// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "gui/theme/theme.h"

namespace testsupport {

/// The light theme at its usual size, whatever was left before.
struct LightTheme {
  LightTheme() {
    florilegium::gui::Theme::instance().install();
    florilegium::gui::Theme::instance().setMode(florilegium::gui::ThemeMode::Light);
    florilegium::gui::Theme::instance().setScale(1);
  }
  ~LightTheme() { florilegium::gui::Theme::instance().setScale(1); }
};

inline QString text(const char *words) {
  return QString::fromUtf8(words);
}

}  // namespace testsupport
