// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "florilegium/actions/attributes.h"
#include "florilegium/model/attributes.h"
#include "support.h"

namespace florilegium::actions {

/// Attributes and values while an action changes them; records what became different.
class AttributeDesk {
 public:
  explicit AttributeDesk(const Project &project);

  /// Defined or only used; null where there is none of this name.
  [[nodiscard]] const AttributeDefinition *find(std::string_view name) const;
  /// One whose name is the same but for case and accents.
  [[nodiscard]] const AttributeDefinition *findAlike(std::string_view name) const;
  [[nodiscard]] const std::vector<AttributeDefinition> &all() const { return m_all; }

  /// Adds it behind the others, without looking for its name.
  void add(AttributeDefinition attribute);
  /// Puts a definition in the place of the one called `name`; one that was only used becomes defined.
  void define(std::string_view name, AttributeDefinition changed);
  void erase(std::string_view name);
  /// Gives all of them the places of the list, and defines those only used.
  void order(std::vector<AttributeDefinition> all);

  /// The values of a source as they are by now; null where there is no such source.
  [[nodiscard]] Attributes *valuesOf(SourceId source);
  /// Calls `edit(values)` for every source that has a value of this name.
  template <class Edit>
  void eachWith(const std::string &name, Edit edit) {
    for (const Source *source : m_project.sources())
      if (source->attributes.contains(name)) edit(*valuesOf(source->id));
  }

  /// The changes, with counts of values and sources in the summary.
  [[nodiscard]] ChangeSet finish(Summary summary) const;

 private:
  const Project &m_project;
  std::vector<AttributeDefinition> m_all;
  std::map<SourceId, Attributes> m_values;
  AttributeId m_nextId;
  std::int64_t m_lastRank = 0;
};

/// Sets one value; an empty one is erased.
void setValue(Attributes &values, const std::string &name, std::string value);

/// Choices as they can be: trimmed, none empty, none twice without regard to case and accents.
[[nodiscard]] Choices cleanChoices(const Choices &choices);

/// Values of a new source in the form that their kinds ask for, as far as they can be read.
[[nodiscard]] Attributes fittingAttributes(const Project &project, Attributes attributes);

}  // namespace florilegium::actions
