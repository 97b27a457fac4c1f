// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html_main.h"

namespace florilegium::import {

/// Fills in what a page says of itself: name, language, author, date, site, address and when it was saved.
void readMetadata(const HtmlDocument &document, const PageMap &map, ImportedText &imported);

}  // namespace florilegium::import
