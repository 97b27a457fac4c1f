// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/model/records.h"

namespace florilegium::import {

/// Fields between "---" lines at the start of a Markdown file.
struct FrontMatter {
  bool found = false;
  std::string title;
  std::string language;
  Attributes attributes;  ///< all fields of one value but title and language
};

/// Reads the fields and takes them out of the text. Only single lines "name: value" and lists in one line or
/// under the name are understood; the rest is left out.
[[nodiscard]] FrontMatter takeFrontMatter(std::string &text);

}  // namespace florilegium::import
