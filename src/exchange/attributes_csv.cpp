// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"
#include "florilegium/exchange/attributes.h"
#include "florilegium/model/attributes.h"

namespace florilegium {

std::string attributesCsv(const Project &project) {
  const auto attributes = attributesOf(project);
  std::vector<std::string> cells = {"source", "uuid"};
  for (const AttributeDefinition &attribute : attributes)
    cells.push_back(exchange::csvGuarded(attribute.name));
  std::string csv = exchange::csvLine(cells);
  for (const Source *source : project.sources()) {
    cells = {exchange::csvGuarded(source->name), source->uuid.toString()};
    for (const AttributeDefinition &attribute : attributes) {
      const auto value = source->attributes.find(attribute.name);
      const bool any = value != source->attributes.end();
      // A negative number is one, and no formula.
      const bool plain = attribute.kind == AttributeKind::Number && any && fits(attribute, value->second);
      cells.push_back(!any ? std::string() : plain ? value->second : exchange::csvGuarded(value->second));
    }
    csv += exchange::csvLine(cells);
  }
  return csv;
}

std::string withoutGuard(const std::string &cell) {
  return exchange::csvUnguarded(cell);
}

}  // namespace florilegium
