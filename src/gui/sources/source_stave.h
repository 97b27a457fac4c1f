// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/model/project.h"
#include "gui/widgets/stave.h"

namespace florilegium::gui {

/// The stave of one source: a line for each code of the codebook, or, from `most` codes on, for each
/// top-level code with those below it.
[[nodiscard]] StaveData staveOf(const Project &project, SourceId source, int most = 8);

}  // namespace florilegium::gui
