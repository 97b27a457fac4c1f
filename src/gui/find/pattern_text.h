// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "florilegium/base/error.h"

namespace florilegium::gui {

/// What is wrong with a pattern, with the place: "The bracket opened at character 3 is not closed."
[[nodiscard]] QString patternTrouble(const Error &error);

}  // namespace florilegium::gui
