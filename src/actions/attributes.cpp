// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/attributes.h"

#include <algorithm>
#include <set>

#include "attributes_support.h"
#include "florilegium/text/fold.h"

namespace florilegium::actions {

namespace {

tl::unexpected<Error> unknown(std::string_view name) {
  return failure(ErrorCode::NoSuchAttribute, std::string(name));
}

/// Every value of a name, the same ones once, in the order of a list.
Choices valuesOf(const Project &project, const std::string &name) {
  std::set<std::string> values;
  for (const Source *source : project.sources())
    if (const auto found = source->attributes.find(name); found != source->attributes.end())
      values.insert(found->second);
  Choices sorted(values.begin(), values.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const std::string &a, const std::string &b) {
    return foldForSearch(a) < foldForSearch(b);
  });
  return sorted;
}

/// What is told of a kind: "number".
Summary changeOf(std::string_view name, AttributeKind kind, std::int64_t misfits) {
  return {Action::ChangeAttribute, std::string(name), std::string(nameOf(kind)), {}, misfits};
}

/// Puts a changed definition in place and brings the values into its form.
Result<ChangeSet> change(const Project &project, AttributeDefinition changed) {
  AttributeDesk desk(project);
  const std::string name = changed.name;
  const DecimalSign sign = decimalSignOf(valuesOf(project, name));
  std::int64_t misfits = 0;
  desk.eachWith(name, [&](Attributes &values) {
    std::string &value = values[name];
    if (auto fitting = fittingValue(changed, value, sign))
      value = *std::move(fitting);
    else
      ++misfits;
  });
  const AttributeKind kind = changed.kind;
  desk.define(name, std::move(changed));
  return desk.finish(changeOf(name, kind, misfits));
}

}  // namespace

Result<ChangeSet> addAttribute(const Project &project, const NewAttribute &wanted) {
  AttributeDesk desk(project);
  AttributeDefinition row;
  row.name = trim(wanted.name);
  if (row.name.empty()) return failure(ErrorCode::NameEmpty);
  if (const AttributeDefinition *taken = desk.findAlike(row.name))
    return failure(ErrorCode::NameTaken, taken->name);
  row.kind = wanted.kind;
  if (row.kind == AttributeKind::Choice) row.choices = cleanChoices(wanted.choices);
  row.note = trim(wanted.note);
  const Summary summary{Action::AddAttribute, row.name, std::string(nameOf(row.kind))};
  desk.add(std::move(row));
  return desk.finish(summary);
}

Result<ChangeSet> renameAttribute(const Project &project, std::string_view name, std::string newName) {
  AttributeDesk desk(project);
  const AttributeDefinition *found = desk.find(name);
  if (found == nullptr) return unknown(name);
  newName = trim(newName);
  if (newName.empty()) return failure(ErrorCode::NameEmpty);
  const std::string folded = foldForSearch(newName);
  for (const AttributeDefinition &other : desk.all())
    if (other.name != name && foldForSearch(other.name) == folded)
      return failure(ErrorCode::NameTaken, other.name);
  const std::string old(name);
  if (newName == old) return desk.finish({Action::RenameAttribute, old, newName});
  desk.eachWith(old, [&](Attributes &values) {
    auto value = values.extract(old);
    value.key() = newName;
    values.insert(std::move(value));
  });
  AttributeDefinition changed = *found;
  changed.name = newName;
  desk.define(old, std::move(changed));
  return desk.finish({Action::RenameAttribute, old, newName});
}

Result<ChangeSet> setAttributeKind(const Project &project, std::string_view name, AttributeKind kind) {
  auto found = attributeNamed(project, name);
  if (!found) return unknown(name);
  if (found->kind == kind && found->id) return AttributeDesk(project).finish(changeOf(name, kind, 0));
  found->kind = kind;
  found->choices = kind == AttributeKind::Choice ? cleanChoices(valuesOf(project, found->name)) : Choices();
  return change(project, *std::move(found));
}

KindPreview kindPreview(const Project &project, std::string_view name, AttributeKind kind) {
  AttributeDefinition wanted = attributeNamed(project, name).value_or(AttributeDefinition());
  KindPreview preview;
  if (kind == AttributeKind::Choice && wanted.kind != kind) kind = AttributeKind::Text;
  wanted.kind = kind;
  const DecimalSign sign = decimalSignOf(valuesOf(project, wanted.name));
  for (const Source *source : project.sources()) {
    const auto value = source->attributes.find(wanted.name);
    if (value == source->attributes.end()) continue;
    if (fittingValue(wanted, value->second, sign))
      ++preview.fitting;
    else
      preview.misfits.push_back(source->id);
  }
  return preview;
}

Result<ChangeSet> setChoices(const Project &project, std::string_view name, Choices choices) {
  auto found = attributeNamed(project, name);
  if (!found) return unknown(name);
  found->kind = AttributeKind::Choice;
  found->choices = cleanChoices(choices);
  return change(project, *std::move(found));
}

Result<ChangeSet> renameChoice(const Project &project, std::string_view name, const std::string &from,
                               std::string to) {
  auto found = attributeNamed(project, name);
  if (!found) return unknown(name);
  to = trim(to);
  if (to.empty()) return failure(ErrorCode::NameEmpty);
  const auto place = std::find(found->choices.begin(), found->choices.end(), from);
  if (place == found->choices.end())
    return failure(ErrorCode::BadValue, from, "it is not one of the choices");
  const std::string folded = foldForSearch(to);
  const auto twin = std::find_if(
      found->choices.begin(), found->choices.end(),
      [&](const std::string &choice) { return choice != from && foldForSearch(choice) == folded; });
  if (twin != found->choices.end()) {
    to = *twin;
    found->choices.erase(place);
  } else {
    *place = to;
  }
  AttributeDesk desk(project);
  desk.eachWith(found->name, [&](Attributes &values) {
    std::string &value = values[found->name];
    if (value == from) value = to;
  });
  desk.define(name, *found);
  return desk.finish(changeOf(name, found->kind, 0));
}

Result<ChangeSet> describeAttribute(const Project &project, std::string_view name, std::string note) {
  AttributeDesk desk(project);
  const AttributeDefinition *found = desk.find(name);
  if (found == nullptr) return unknown(name);
  AttributeDefinition changed = *found;
  changed.note = trim(note);
  if (changed.note != found->note) desk.define(name, changed);
  return desk.finish(changeOf(name, changed.kind, 0));
}

Result<ChangeSet> moveAttribute(const Project &project, std::string_view name, int place) {
  AttributeDesk desk(project);
  const AttributeDefinition *found = desk.find(name);
  if (found == nullptr) return unknown(name);
  std::vector<AttributeDefinition> all = desk.all();
  const AttributeDefinition moving = *found;
  const auto from = std::find(all.begin(), all.end(), moving) - all.begin();
  all.erase(all.begin() + from);
  const auto last = static_cast<std::ptrdiff_t>(all.size());
  const std::ptrdiff_t to = place < 0 ? last : std::min<std::ptrdiff_t>(place, last);
  all.insert(all.begin() + to, moving);
  if (to != from) desk.order(std::move(all));
  return desk.finish({Action::MoveAttribute, moving.name});
}

Result<ChangeSet> deleteAttributes(const Project &project, std::span<const std::string> names) {
  AttributeDesk desk(project);
  std::int64_t values = 0;
  for (const std::string &name : names) {
    if (desk.find(name) == nullptr) return unknown(name);
    desk.eachWith(name, [&](Attributes &all) { values += static_cast<std::int64_t>(all.erase(name)); });
    desk.erase(name);
  }
  if (names.empty()) return unknown("");
  Summary summary{Action::DeleteAttribute, names.front(), {}, {}, values};
  if (names.size() > 1) summary.other = std::to_string(names.size());
  return desk.finish(summary);
}

Result<ChangeSet> setAttributeValues(const Project &project, std::span<const ValueEdit> edits,
                                     Misfit misfit) {
  AttributeDesk desk(project);
  std::set<std::pair<SourceId, std::string>> cells;
  std::set<std::string> names;
  std::set<std::string> given;
  Summary summary{Action::SetAttributes, {}, {}, {}, 0};
  for (const ValueEdit &edit : edits) {
    Attributes *values = desk.valuesOf(edit.source);
    if (values == nullptr) return failure(ErrorCode::NoSuchSource, number(edit.source));
    const AttributeDefinition *attribute = desk.find(edit.attribute);
    if (attribute == nullptr) return unknown(edit.attribute);
    auto value = fittingValue(*attribute, trim(edit.value));
    if (!value) {
      if (misfit == Misfit::Refuse) return failure(value.error());
      value = trim(edit.value);
      if (attribute->kind == AttributeKind::Choice) {
        AttributeDefinition more = *attribute;
        more.choices.push_back(*value);
        desk.define(edit.attribute, std::move(more));
      }
    }
    summary.object = edit.attribute;
    given.insert(*value);
    summary.quote = project.source(edit.source)->name;
    setValue(*values, edit.attribute, *std::move(value));
    cells.insert({edit.source, edit.attribute});
    names.insert(edit.attribute);
  }
  for (const auto &[source, name] : cells) {
    const Attributes &before = project.source(source)->attributes;
    const Attributes &after = *desk.valuesOf(source);
    const auto was = before.find(name);
    const auto is = after.find(name);
    const bool same =
        (was == before.end()) == (is == after.end()) && (is == after.end() || was->second == is->second);
    summary.count += same ? 0 : 1;
  }
  if (given.size() == 1) summary.other = *given.begin();
  if (names.size() > 1) summary.object.clear();
  if (cells.size() > 1) summary.quote.clear();
  return desk.finish(summary);
}

}  // namespace florilegium::actions
