// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium::actions {

/// A remark that came with a text; becomes a memo on its span.
struct NewComment {
  Span span;
  std::string text;
  std::string coder;  ///< who wrote it; may be empty
  Timestamp written = 0;
};

/// A text ready to become a source.
struct NewSource {
  std::string name;
  std::string group;
  std::string language;
  Attributes attributes;
  Origin origin;
  SourceText text;
  Structure structure;
  std::vector<NewComment> comments;
  std::vector<std::string> report;         ///< what the reader changed or left out, a sentence each
  std::shared_ptr<const Packed> original;  ///< the file that it comes from, if that is to be kept
  std::string sha256;                      ///< of the text's UTF-8
  std::int64_t words = 0;                  ///< as `countWords` counts

  /// Sets hash and word count from the text: the part that takes time, callable on any thread.
  void measure();
};

/// Adds texts behind those that are there. A name that is taken gets " (2)", " (3)", ... Comments become
/// memos on their spans by coders of their names, who are added when new; those on no text are left out.
/// The sources must be measured. Fails with NameEmpty and, when there is no text in one, Empty.
[[nodiscard]] Result<ChangeSet> addSources(const Project &project, std::vector<NewSource> sources);

/// The source made from the same bytes, if there is one.
[[nodiscard]] const Source *sourceWithBytes(const Project &project, const std::string &sha256);
/// The first source that was saved from this address; null for none and for an empty address.
[[nodiscard]] const Source *sourceWithAddress(const Project &project, const std::string &url);

[[nodiscard]] Result<ChangeSet> renameSource(const Project &project, SourceId source, std::string name);
/// Puts a source into a group at a place among its sources; negative: last.
[[nodiscard]] Result<ChangeSet> moveSource(const Project &project, SourceId source, std::string group,
                                           int place);
/// The same with several, behind those that are there.
[[nodiscard]] Result<ChangeSet> moveSources(const Project &project, std::span<const SourceId> sources,
                                            std::string group);
/// All that a source has. Names and values are trimmed and take the form of their kinds where they can be
/// read; a name of nothing is left out.
[[nodiscard]] Result<ChangeSet> setAttributes(const Project &project, SourceId source, Attributes attributes);
/// `language` is a BCP 47 tag such as "de"; empty: not known.
[[nodiscard]] Result<ChangeSet> setLanguage(const Project &project, SourceId source, std::string language);
/// Deletes sources with their tags and memos. Their texts stay in the file as long as undo can reach them.
[[nodiscard]] Result<ChangeSet> deleteSources(const Project &project, std::span<const SourceId> sources);

[[nodiscard]] Result<ChangeSet> addCoder(const Project &project, std::string name);
[[nodiscard]] Result<ChangeSet> renameCoder(const Project &project, CoderId coder, std::string name);
[[nodiscard]] Result<ChangeSet> renameProject(const Project &project, std::string name);

}  // namespace florilegium::actions
