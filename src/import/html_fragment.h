// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <unordered_map>

#include "florilegium/import/imported.h"
#include "text_builder.h"

namespace florilegium::import {

/// Puts the text of a piece of HTML into `builder`, nothing left out but what is hidden.
[[nodiscard]] Result<void> renderHtmlFragment(std::string_view html, TextBuilder &builder,
                                              const ImportLimits &limits, const Progress &progress);

/// References like "&eacute;" or "&#233;". Each is decoded once, since that costs as much as a small page,
/// and no more different ones than a text of any language needs.
class References {
 public:
  /// The characters of a reference; the reference itself when it means nothing.
  [[nodiscard]] std::string decoded(std::string_view reference);

 private:
  std::unordered_map<std::string, std::string> m_known;
};

}  // namespace florilegium::import
