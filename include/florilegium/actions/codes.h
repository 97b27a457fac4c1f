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
/// What a code means, in all its parts.
struct CodeDefinition {
  std::string definition;
  std::string example;  ///< in the researcher's own words
  std::string include;  ///< what belongs here
  std::string exclude;  ///< what does not
  Examples examples;
  friend bool operator==(const CodeDefinition &, const CodeDefinition &) = default;
};
[[nodiscard]] CodeDefinition definitionOf(const Code &code);

/// Examples without words are left out. Fails with NoSuchCode.
[[nodiscard]] Result<ChangeSet> describeCode(const Project &project, CodeId code,
                                             const CodeDefinition &wanted);
/// Makes the words of a tag an example of its code; nothing when they are one already.
/// Fails with NoSuchTag.
[[nodiscard]] Result<ChangeSet> addExample(const Project &project, TagId tag);

/// All that a person can say about a code at once.
struct CodeContent {
  std::string name;
  Colour colour;
  std::string shortcut;  ///< a code that has the key loses it to this one
  CodeDefinition definition;
  std::string memo;  ///< of `coder`, if it is new
};
/// Fails with NameEmpty, NameTaken, NoSuchCode, ShortcutTaken (not a key) or as `setMemo`.
[[nodiscard]] Result<ChangeSet> changeCode(const Project &project, CodeId code, const CodeContent &content,
                                           CoderId coder, Timestamp time);
/// The same for a new code, as the last below `parent`.
[[nodiscard]] Result<ChangeSet> makeCode(const Project &project, CodeId parent, const CodeContent &content,
                                         CoderId coder, Timestamp time);

[[nodiscard]] Result<ChangeSet> recolourCode(const Project &project, CodeId code, Colour colour);
[[nodiscard]] Result<ChangeSet> recolourCodes(const Project &project, std::span<const CodeId> codes,
                                              Colour colour);
/// `shortcut` is "1" to "9" or empty. A code that has the key loses it to this one.
[[nodiscard]] Result<ChangeSet> setShortcut(const Project &project, CodeId code, std::string shortcut);

/// Puts a code under a parent (none: top level) at a place among its children; negative: last.
/// Fails with CodeCycle or NameTaken.
[[nodiscard]] Result<ChangeSet> moveCode(const Project &project, CodeId code, CodeId parent, int place);
/// The same with several, which stay in the order of the tree; those below another one of them stay there.
/// The place is counted without the codes that move.
[[nodiscard]] Result<ChangeSet> moveCodes(const Project &project, std::span<const CodeId> codes,
                                          CodeId parent, int place);

enum class Copy { Alone, WithTags };
enum class Below { LeaveOut, Copy };
/// Puts a copy behind the code, called by the first free "name 2", "name 3", ... with memos but without key.
/// Copies of tags keep coder, certainty and memo.
[[nodiscard]] Result<ChangeSet> duplicateCode(const Project &project, CodeId code, Copy copy, Below below,
                                              Timestamp time);

/// What deleting codes takes along.
struct Deletion {
  std::int64_t codes = 0;  ///< with the code itself and all below it
  std::int64_t tags = 0;
  std::int64_t memos = 0;
  std::int64_t sources = 0;  ///< in how many the tags stand
};
[[nodiscard]] Deletion deletionOf(const Project &project, CodeId code);

/// Deletes a code, all codes below it, their tags and the memos on any of these.
[[nodiscard]] Result<ChangeSet> deleteCode(const Project &project, CodeId code);
[[nodiscard]] Result<ChangeSet> deleteCodes(const Project &project, std::span<const CodeId> codes);

/// Gives all tags and child codes of `from` to `into` and deletes `from`. Tags that would double one of
/// `into` (same span and coder) collapse into it; its memo is kept when the other has none, else joined.
/// Fails with SameCode, CodeCycle (`into` stands below `from`) or NameTaken (both have a child of one name).
[[nodiscard]] Result<ChangeSet> mergeCode(const Project &project, CodeId from, CodeId into, Timestamp time);
/// The same with several, of which `into` may be one.
[[nodiscard]] Result<ChangeSet> mergeCodes(const Project &project, std::span<const CodeId> from, CodeId into,
                                           Timestamp time);

/// What a merge does to tags, codes and memos.
struct MergePreview {
  std::int64_t codes = 0;      ///< that are deleted
  std::int64_t moved = 0;      ///< tags that get the other code
  std::int64_t collapsed = 0;  ///< tags that fall into one that is there on the same span by the same coder
  std::int64_t children = 0;   ///< codes that come below `into`
  std::int64_t joined = 0;     ///< memos that are joined with another one
  std::int64_t sources = 0;    ///< in how many the tags stand
};
/// Fails as `mergeCodes`.
[[nodiscard]] Result<MergePreview> mergePreview(const Project &project, std::span<const CodeId> from,
                                                CodeId into);

/// Where passages of a code that is split go: a code that is there, or a new one.
struct SplitTarget {
  CodeId code;  ///< none: `fresh` is made
  NewCode fresh;
};
struct Deal {
  TagId tag;
  std::size_t target = 0;  ///< place in the list of targets
};
/// Gives tags of a code to others as they were dealt; what was not dealt stays. Tags collapse as in a merge.
/// Fails with NoSuchCode, NoSuchTag (not one of this code), SameCode or as `addCodes`.
[[nodiscard]] Result<ChangeSet> splitCode(const Project &project, CodeId from,
                                          std::span<const SplitTarget> targets, std::span<const Deal> deals,
                                          Timestamp time);

}  // namespace florilegium::actions
