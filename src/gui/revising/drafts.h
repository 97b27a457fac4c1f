// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "florilegium/model/records.h"

namespace florilegium::gui {

/// What was written in the text of a source and not stored yet, kept beside the settings so that it outlives
/// the program. One for each source.
struct Draft {
  std::string base;  ///< SHA-256 of the text it was made from
  SourceText text;
  Timestamp written = 0;
};

void keepDraft(const Uuid &project, const Uuid &source, const std::string &base, const SourceText &text);
[[nodiscard]] std::optional<Draft> draftOf(const Uuid &project, const Uuid &source);
void dropDraft(const Uuid &project, const Uuid &source);

}  // namespace florilegium::gui
