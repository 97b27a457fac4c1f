// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributes_support.h"

#include <algorithm>
#include <set>

#include "florilegium/text/fold.h"

namespace florilegium::actions {

AttributeDesk::AttributeDesk(const Project &project)
    : m_project(project), m_all(attributesOf(project)), m_nextId(project.nextAttributeId()) {
  for (const AttributeDefinition &row : m_all)
    m_lastRank = std::max(m_lastRank, row.rank);
}

const AttributeDefinition *AttributeDesk::find(std::string_view name) const {
  const auto found =
      std::find_if(m_all.begin(), m_all.end(), [&](const auto &row) { return row.name == name; });
  return found == m_all.end() ? nullptr : &*found;
}

const AttributeDefinition *AttributeDesk::findAlike(std::string_view name) const {
  const std::string folded = foldForSearch(name);
  const auto found = std::find_if(m_all.begin(), m_all.end(),
                                  [&](const auto &row) { return foldForSearch(row.name) == folded; });
  return found == m_all.end() ? nullptr : &*found;
}

void AttributeDesk::add(AttributeDefinition attribute) {
  attribute.id = m_nextId;
  attribute.uuid = Uuid::random();
  attribute.rank = ++m_lastRank;
  ++m_nextId.value;
  m_all.push_back(std::move(attribute));
}

void AttributeDesk::define(std::string_view name, AttributeDefinition changed) {
  const auto place =
      std::find_if(m_all.begin(), m_all.end(), [&](const auto &row) { return row.name == name; });
  if (changed.id) {
    *place = std::move(changed);
  } else {
    m_all.erase(place);
    add(std::move(changed));
  }
}

void AttributeDesk::erase(std::string_view name) {
  std::erase_if(m_all, [&](const auto &row) { return row.name == name; });
}

void AttributeDesk::order(std::vector<AttributeDefinition> all) {
  m_all.clear();
  m_lastRank = 0;
  for (AttributeDefinition &row : all) {
    if (!row.id) {
      add(std::move(row));
      continue;
    }
    row.rank = ++m_lastRank;
    m_all.push_back(std::move(row));
  }
}

Attributes *AttributeDesk::valuesOf(SourceId id) {
  const auto known = m_values.find(id);
  if (known != m_values.end()) return &known->second;
  const Source *source = m_project.source(id);
  return source == nullptr ? nullptr : &m_values.emplace(id, source->attributes).first->second;
}

ChangeSet AttributeDesk::finish(Summary summary) const {
  ChangeSet changes;
  changes.summary = std::move(summary);
  std::set<AttributeId> kept;
  for (const AttributeDefinition &row : m_all) {
    if (!row.id) continue;
    kept.insert(row.id);
    if (const AttributeDefinition *before = m_project.attribute(row.id))
      changed(changes.attributes, *before, row);
    else
      made(changes.attributes, row);
  }
  for (const AttributeDefinition *row : m_project.attributes())
    if (!kept.contains(row->id)) removed(changes.attributes, *row);
  for (const auto &[id, values] : m_values) {
    const Source &before = *m_project.source(id);
    Source after = before;
    after.attributes = values;
    changed(changes.sources, before, std::move(after));
  }
  changes.summary.sources = static_cast<std::int64_t>(changes.sources.size());
  return changes;
}

void setValue(Attributes &values, const std::string &name, std::string value) {
  if (value.empty())
    values.erase(name);
  else
    values.insert_or_assign(name, std::move(value));
}

Choices cleanChoices(const Choices &choices) {
  Choices result;
  std::set<std::string> seen;
  for (const std::string &choice : choices) {
    std::string name = trim(choice);
    if (!name.empty() && seen.insert(foldForSearch(name)).second) result.push_back(std::move(name));
  }
  return result;
}

Attributes fittingAttributes(const Project &project, Attributes attributes) {
  for (auto &[name, value] : attributes) {
    const AttributeDefinition *attribute = project.attributeNamed(name);
    if (attribute == nullptr) continue;
    if (auto fitting = fittingValue(*attribute, value)) value = *std::move(fitting);
  }
  return attributes;
}

}  // namespace florilegium::actions
