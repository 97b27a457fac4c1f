// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <set>
#include <span>
#include <vector>

#include "florilegium/actions/codes.h"
#include "support.h"

namespace florilegium::actions {

/// Fails with NoSuchCode.
[[nodiscard]] Result<const Code *> findCode(const Project &project, CodeId id);

/// The codes of a choice in the order of the tree, without those that stand below another one of it.
/// Fails with NoSuchCode, also where nothing is chosen.
[[nodiscard]] Result<std::vector<const Code *>> topmost(const Project &project,
                                                        std::span<const CodeId> chosen);

/// Whether `id` is `ancestor` or stands below it.
[[nodiscard]] bool isBelow(const Project &project, CodeId id, CodeId ancestor);

/// Fails with NameEmpty, or with NameTaken when a child of `parent` that is not among `leaving` has this name
/// without regard to case and accents.
[[nodiscard]] Result<void> checkName(const Project &project, CodeId parent, const std::string &name,
                                     const std::set<CodeId> &leaving = {});

/// Gives a code a definition, trimmed and without empty examples.
void define(Code &code, const CodeDefinition &wanted);

/// The rank behind all children of a parent.
[[nodiscard]] std::int64_t nextRank(const Project &project, CodeId parent);

/// The first pigment that is used least.
[[nodiscard]] Colour nextPigment(const std::multiset<Colour> &used);
[[nodiscard]] std::multiset<Colour> coloursOf(const Project &project);

/// Gives tags other codes. One that would double a tag with the same code, span and coder collapses into it,
/// and its memo goes there.
class TagMover {
 public:
  TagMover(const Project &project, Timestamp time)
      : m_project(project), m_memos(project, MemoOn::Tag, time), m_time(time) {}

  [[nodiscard]] Result<void> move(TagId tag, CodeId code, ChangeSet &changes);
  /// Once all are moved; sets how many tags in how many sources the summary tells of.
  void finish(ChangeSet &changes) const;

 private:
  using Place = std::tuple<CodeId, SourceId, CoderId, Span>;
  const Project &m_project;
  MemoHeirs m_memos;
  Timestamp m_time;
  std::map<Place, TagId> m_moved;
};

}  // namespace florilegium::actions
