// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

/// Pure functions, one a user action: each takes the project as it is and returns what would change, or
/// why it cannot. Nothing is changed by calling them.
namespace florilegium::actions {

/// Who tags what when no more is said.
struct NewTag {
  SourceId source;
  CodeId code;
  CoderId coder;
  Span span;  ///< is widened to whole grapheme clusters
  TagOrigin from = TagOrigin::Person;
  Certainty certainty = Certainty::Certain;
  std::string memo;
};

/// Puts a code on each span. Fails with NoSuchSource, NoSuchCode, NoSuchCoder, BadSpan, or AlreadyTagged
/// when every one of them is there already; of several, those that are there already are left out.
[[nodiscard]] Result<ChangeSet> addTags(const Project &project, std::span<const NewTag> tags, Timestamp time);
[[nodiscard]] Result<ChangeSet> addTag(const Project &project, const NewTag &tag, Timestamp time);

/// Removes tags with their memos.
[[nodiscard]] Result<ChangeSet> removeTags(const Project &project, std::span<const TagId> tags);

/// Moves the ends of a tag. Fails with BadSpan, or AlreadyTagged when another tag of the same code and
/// coder has that span.
[[nodiscard]] Result<ChangeSet> resizeTag(const Project &project, TagId tag, Span span, Timestamp time);

/// Gives tags another code. A tag that would double another one is removed instead; its memo goes to that
/// one.
[[nodiscard]] Result<ChangeSet> recodeTags(const Project &project, std::span<const TagId> tags, CodeId code,
                                           Timestamp time);

[[nodiscard]] Result<ChangeSet> setCertainty(const Project &project, TagId tag, Certainty certainty,
                                             Timestamp time);

/// Says that tags still fit their code as it is defined now: they count as judged at `time`.
/// Fails with NoSuchTag.
[[nodiscard]] Result<ChangeSet> confirmTags(const Project &project, std::span<const TagId> tags,
                                            Timestamp time);

}  // namespace florilegium::actions
