// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium::actions {

/// What a memo is on. `target` is the id of the source, code or tag, or 0 for the project.
struct MemoTarget {
  MemoOn on = MemoOn::Project;
  std::int64_t target = 0;
  Span span;  ///< for `MemoOn::Span`, where `target` is the source
};

/// Writes the memo of the project, a source, a code or a tag: makes it, changes it, or, with text of
/// nothing but white space, removes it. Fails when the target or the coder does not exist. No coder:
/// `CoderId{}`.
[[nodiscard]] Result<ChangeSet> setMemo(const Project &project, MemoTarget on, std::string text,
                                        CoderId coder, Timestamp time);
/// Adds a memo on a bare span, widened to whole grapheme clusters. Fails with NoSuchSource, NoSuchCoder or
/// BadSpan.
[[nodiscard]] Result<ChangeSet> addSpanMemo(const Project &project, SourceId source, Span span,
                                            std::string text, CoderId coder, Timestamp time);
/// Changes any memo; text of nothing but white space removes it.
[[nodiscard]] Result<ChangeSet> editMemo(const Project &project, MemoId memo, std::string text,
                                         Timestamp time);

}  // namespace florilegium::actions
