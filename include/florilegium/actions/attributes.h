// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

/// Attributes are named, defined or not: an action on one that only sources name defines it. All fail with
/// NoSuchAttribute for a name that neither a definition nor a source has.
namespace florilegium::actions {

struct NewAttribute {
  std::string name;
  AttributeKind kind = AttributeKind::Text;
  Choices choices;
  std::string note;
};
/// Adds one behind the others. Fails with NameEmpty, and with NameTaken where a name differs in nothing but
/// case and accents.
[[nodiscard]] Result<ChangeSet> addAttribute(const Project &project, const NewAttribute &attribute);

/// The values follow in every source. Fails as `addAttribute`.
[[nodiscard]] Result<ChangeSet> renameAttribute(const Project &project, std::string_view name,
                                                std::string newName);

/// Values that the kind can read get its form; the others stay as they are and are marked wherever they are
/// seen (the summary counts them). Among choices are then all values that there are. Choices go with the
/// kind.
[[nodiscard]] Result<ChangeSet> setAttributeKind(const Project &project, std::string_view name,
                                                 AttributeKind kind);
/// How many values of an attribute a kind could read, and those that it could not.
struct KindPreview {
  std::int64_t fitting = 0;
  std::vector<SourceId> misfits;
};
[[nodiscard]] KindPreview kindPreview(const Project &project, std::string_view name, AttributeKind kind);

/// Makes it a choice among these: trimmed, none twice. Values that are none of them stay and are marked.
[[nodiscard]] Result<ChangeSet> setChoices(const Project &project, std::string_view name, Choices choices);
/// The values follow; two choices of one name become one. Fails with NameEmpty, and BadValue where `from` is
/// no choice.
[[nodiscard]] Result<ChangeSet> renameChoice(const Project &project, std::string_view name,
                                             const std::string &from, std::string to);
[[nodiscard]] Result<ChangeSet> describeAttribute(const Project &project, std::string_view name,
                                                  std::string note);
/// To a place among all attributes, from 0; negative: last. Defines all that are only used.
[[nodiscard]] Result<ChangeSet> moveAttribute(const Project &project, std::string_view name, int place);
/// With their values in every source.
[[nodiscard]] Result<ChangeSet> deleteAttributes(const Project &project, std::span<const std::string> names);

struct ValueEdit {
  SourceId source;
  std::string attribute;
  std::string value;  ///< as written; empty: no value
};
/// What becomes of a value that its kind cannot read.
enum class Misfit {
  Refuse,  ///< fail with BadValue
  Keep,    ///< it stays as it is written, and a choice that is not in the list comes into it
};
/// Sets values of any number of sources and attributes in one step; the last edit of a value counts.
/// Fails with NoSuchSource, NoSuchAttribute or BadValue.
[[nodiscard]] Result<ChangeSet> setAttributeValues(const Project &project, std::span<const ValueEdit> edits,
                                                   Misfit misfit);

}  // namespace florilegium::actions
