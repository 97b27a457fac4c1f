// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "florilegium/base/ids.h"

class QMenu;

namespace florilegium::gui {

class CodesPanel;
class Workbench;

/// Adds what can be done with codes chosen in the panel, one or several; the entries act through the panel.
/// The keys beside them are the panel's own and are only shown here.
void fillCodeMenu(QMenu *menu, CodesPanel *panel, Workbench *workbench, const std::vector<CodeId> &codes);
/// Adds what can be done with the codebook as a whole.
void fillCodebookMenu(QMenu *menu, CodesPanel *panel, Workbench *workbench);

}  // namespace florilegium::gui
