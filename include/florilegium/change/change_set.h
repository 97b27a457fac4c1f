// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/packed.h"
#include "florilegium/model/records.h"

namespace florilegium {

/// What a person did, for the history and the report about it. The names are stored; they never change.
enum class Action {
  AddTag,
  RemoveTag,
  ResizeTag,
  RecodeTag,
  SetCertainty,
  AddMemo,
  EditMemo,
  RemoveMemo,
  AddCode,
  RenameCode,
  RecolourCode,
  DescribeCode,
  MoveCode,
  SetShortcut,
  DeleteCode,
  MergeCode,
  SplitCode,
  DuplicateCode,
  AddExample,
  ImportCodebook,
  ConfirmTag,
  PlaceOrphan,
  KeepOrphan,
  ChangeCode,
  AddSource,
  RenameSource,
  MoveSource,
  DescribeSource,
  ReviseSource,
  EditSource,
  DeleteSource,
  AddCoder,
  RenameCoder,
  RenameProject,
  AddAttribute,
  RenameAttribute,
  ChangeAttribute,
  MoveAttribute,
  DeleteAttribute,
  SetAttributes,
  ImportAttributes,
  LoadCorpus,
  Unknown,  ///< of another version of the program, read back from the history; never stored
};

/// Empty for Unknown.
[[nodiscard]] std::string_view nameOf(Action action);
[[nodiscard]] std::optional<Action> actionNamed(std::string_view name);

/// What the report about a change set says: "Tagged QUOTE as OBJECT", "Removed OBJECT and COUNT passages".
struct Summary {
  Action action = Action::AddTag;
  std::string object;        ///< the code, source, attribute, coder or project concerned
  std::string other;         ///< a second one: the new name or value, the code merged into
  std::string quote;         ///< the passage concerned, whole; of an attribute's value its source
  std::int64_t count = 1;    ///< how many tags, sources, codes or values it concerns
  std::int64_t sources = 1;  ///< in how many sources
  std::int64_t codes = 1;    ///< how many codes, the object being the first of them
  friend bool operator==(const Summary &, const Summary &) = default;
};

/// One row before and after; absent before where it is made, absent after where it is removed.
template <class Row>
struct Change {
  std::optional<Row> before;
  std::optional<Row> after;
  friend bool operator==(const Change &, const Change &) = default;
};

/// The file that a text was read from.
struct Original {
  RevisionId revision;
  std::shared_ptr<const Packed> file;
};

/// All that one action changes. A revision's text is not part of it: texts are immutable, stored before
/// the first row that names them and kept as long as the history can reach them.
struct ChangeSet {
  Summary summary;
  std::vector<Change<ProjectInfo>> project;
  std::vector<Change<Coder>> coders;
  std::vector<Change<Code>> codes;
  std::vector<Change<Source>> sources;
  std::vector<Change<TagRow>> tags;
  std::vector<Change<Memo>> memos;
  std::vector<Change<AttributeDefinition>> attributes;
  /// Texts that rows of this change set name and that the file does not hold yet.
  std::vector<std::shared_ptr<const Revision>> texts;
  /// The files that they came from, as far as those are kept. They are stored and not held in memory.
  std::vector<Original> originals;

  [[nodiscard]] bool empty() const {
    return project.empty() && coders.empty() && codes.empty() && sources.empty() && tags.empty() &&
           memos.empty() && attributes.empty();
  }
};

/// The change set that takes this one back.
[[nodiscard]] ChangeSet inverse(const ChangeSet &changes);

}  // namespace florilegium
