// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florilegium::gui {

/// Whether reading fonts join no letters to one sign at present, as OnPaper wants it.
[[nodiscard]] bool &lettersSetSingly();

}  // namespace florilegium::gui
