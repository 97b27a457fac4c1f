// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/model/project.h"

namespace florilegium::cli {

/// A source by "#12" or by name. Without an exact match, case and accents do not count.
/// Fails with NoSuchSource or AmbiguousName.
[[nodiscard]] Result<const Source *> findSource(const Project &project, const std::string &wanted);

/// A code by "#12", by path ("parent/child") or by the end of its path, if only one has it. Without an
/// exact match, case and accents do not count. Fails with NoSuchCode or AmbiguousName.
[[nodiscard]] Result<const Code *> findCode(const Project &project, const std::string &wanted);

/// A tag by number, with or without "#". Fails with NoSuchTag.
[[nodiscard]] Result<TagId> findTag(const Project &project, const std::string &wanted);

}  // namespace florilegium::cli
