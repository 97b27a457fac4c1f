// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/model/project.h"
#include "json_array.h"

namespace florilegium::cli {

/// The objects of `--json`. Their keys are promised to scripts: add some, never take one away.
[[nodiscard]] Json rowOf(const Project &project, const Source &source);
[[nodiscard]] Json rowOf(const Project &project, const Code &code);
[[nodiscard]] Json rowOf(const Project &project, const TagRow &tag);
[[nodiscard]] Json rowOf(const Project &project, const Memo &memo);
[[nodiscard]] Json rowOf(const Project &project, const Coder &coder);

/// What a memo is on, in one name: a source, a code's path, a tag's number, or the project.
[[nodiscard]] std::string nameOfTarget(const Project &project, const Memo &memo);
[[nodiscard]] std::string nameOfCoder(const Project &project, CoderId coder);

/// "120:145".
[[nodiscard]] std::string spanText(Span span);
/// "#12".
template <class Id>
[[nodiscard]] std::string numberText(Id id) {
  return "#" + std::to_string(id.value);
}

}  // namespace florilegium::cli
