// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/background.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace florilegium::gui {

void giveMemoryBack() {
#ifdef __GLIBC__
  malloc_trim(0);
#endif
}

}  // namespace florilegium::gui
