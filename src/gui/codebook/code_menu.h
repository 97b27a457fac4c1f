// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/base/ids.h"

class QMenu;
class QWidget;

namespace florilegium::gui {

class CodesPanel;
class Workbench;

/// The menu of one code; its entries act through the panel. The keys beside them are the panel's own and are
/// only shown here.
[[nodiscard]] QMenu *makeCodeMenu(CodesPanel *panel, Workbench *workbench, CodeId code, QWidget *parent);

}  // namespace florilegium::gui
