// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium::actions {

struct NewCode {
  std::string name;
  CodeId parent;
  std::optional<Colour> colour;  ///< the next unused pigment when absent
  std::string definition;
  std::string example;
  std::string shortcut;
};

/// Adds codes, each as the last child of its parent; names must differ from those of siblings without
/// regard to case and accents, and so must they among themselves. Fails with NameEmpty, NameTaken, NoSuchCode
/// or ShortcutTaken.
[[nodiscard]] Result<ChangeSet> addCodes(const Project &project, std::span<const NewCode> codes);
[[nodiscard]] Result<ChangeSet> addCode(const Project &project, const NewCode &code);

[[nodiscard]] Result<ChangeSet> renameCode(const Project &project, CodeId code, std::string name);
[[nodiscard]] Result<ChangeSet> recolourCode(const Project &project, CodeId code, Colour colour);
[[nodiscard]] Result<ChangeSet> describeCode(const Project &project, CodeId code, std::string definition,
                                             std::string example);
/// `shortcut` is "1" to "9" or empty. A code that has the key loses it to this one.
[[nodiscard]] Result<ChangeSet> setShortcut(const Project &project, CodeId code, std::string shortcut);

/// Puts a code under a parent (none: top level) at a place among its children; negative: last.
/// Fails with CodeCycle or NameTaken.
[[nodiscard]] Result<ChangeSet> moveCode(const Project &project, CodeId code, CodeId parent, int place);

/// What deleting a code takes along.
struct Deletion {
  std::int64_t codes = 0;  ///< with the code itself and all below it
  std::int64_t tags = 0;
  std::int64_t memos = 0;
  std::int64_t sources = 0;  ///< in how many the tags stand
};
[[nodiscard]] Deletion deletionOf(const Project &project, CodeId code);

/// Deletes a code, all codes below it, their tags and the memos on any of these.
[[nodiscard]] Result<ChangeSet> deleteCode(const Project &project, CodeId code);

/// Gives all tags and child codes of `from` to `into` and deletes `from`. Tags that would double one of
/// `into` (same span and coder) collapse into it; its memo is kept when the other has none, else joined.
/// Fails with SameCode, CodeCycle (`into` stands below `from`) or NameTaken (both have a child of one name).
[[nodiscard]] Result<ChangeSet> mergeCode(const Project &project, CodeId from, CodeId into, Timestamp time);

}  // namespace florilegium::actions
