// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/model/attributes.h"

#include <set>

#include "florilegium/doctor/doctor.h"
#include "florilegium/text/fold.h"

namespace florilegium::doctor {

namespace {

std::string quoted(const std::string &text) {
  return "“" + text + "”";
}

std::string expected(AttributeKind kind) {
  switch (kind) {
    case AttributeKind::Number:
      return ", which is not a number";
    case AttributeKind::Date:
      return ", which is not a date";
    default:
      return ", which is not one of the choices";
  }
}

}  // namespace

void checkAttributes(const Project &project, std::vector<Finding> &findings) {
  std::set<std::string> names;
  for (const AttributeDefinition *attribute : project.attributes()) {
    if (attribute->name.empty())
      findings.push_back({"Attribute #" + std::to_string(attribute->id.value) + " has no name", {}, {}});
    if (!names.insert(foldForSearch(attribute->name)).second)
      findings.push_back({"Two attributes are called " + quoted(attribute->name), {}, {}});
  }
  for (const Source *source : project.sources()) {
    for (const AttributeDefinition *attribute : project.attributes()) {
      const auto value = source->attributes.find(attribute->name);
      if (value == source->attributes.end() || fits(*attribute, value->second)) continue;
      findings.push_back({quoted(source->name) + " has " + quoted(value->second) + " as " +
                              quoted(attribute->name) + expected(attribute->kind),
                          source->id,
                          {}});
    }
  }
}

}  // namespace florilegium::doctor
