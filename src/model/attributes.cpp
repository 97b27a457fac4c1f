// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/model/attributes.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "florilegium/text/fold.h"

namespace florilegium {

namespace {

std::string trimmed(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t first = text.find_first_not_of(space);
  if (first == text.npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

Result<std::string> choiceNamed(const Choices &choices, const std::string &written) {
  if (std::find(choices.begin(), choices.end(), written) != choices.end()) return written;
  const std::string folded = foldForSearch(written);
  for (const std::string &choice : choices)
    if (foldForSearch(choice) == folded) return choice;
  return failure(ErrorCode::BadValue, written, "it is not one of the choices");
}

/// Compares two canonical numbers: by sign, length of the whole part and digits, so that none is rounded.
bool numberBefore(std::string_view a, std::string_view b) {
  const bool negative = a.starts_with('-');
  if (negative != b.starts_with('-')) return negative;
  if (negative) {
    std::swap(a, b);
    a.remove_prefix(1);
    b.remove_prefix(1);
  }
  const std::size_t wholeA = std::min(a.find('.'), a.size());
  const std::size_t wholeB = std::min(b.find('.'), b.size());
  return wholeA != wholeB ? wholeA < wholeB : a < b;
}

}  // namespace

std::vector<AttributeDefinition> attributesOf(const Project &project) {
  std::vector<AttributeDefinition> all;
  for (const AttributeDefinition *row : project.attributes())
    all.push_back(*row);
  std::map<std::pair<std::string, std::string>, AttributeDefinition> used;
  std::map<std::string_view, bool> seen;
  for (const AttributeDefinition &row : all)
    seen.emplace(row.name, true);
  for (const Source *source : project.sources()) {
    for (const auto &[name, value] : source->attributes) {
      if (!seen.emplace(name, true).second) continue;
      AttributeDefinition row;
      row.name = name;
      used.emplace(std::pair(foldForSearch(name), name), std::move(row));
    }
  }
  for (auto &[key, row] : used)
    all.push_back(std::move(row));
  return all;
}

std::optional<AttributeDefinition> attributeNamed(const Project &project, std::string_view name) {
  if (const AttributeDefinition *row = project.attributeNamed(name)) return *row;
  const std::string key(name);
  for (const Source *source : project.sources()) {
    if (!source->attributes.contains(key)) continue;
    AttributeDefinition row;
    row.name = key;
    return row;
  }
  return std::nullopt;
}

Result<std::string> fittingValue(const AttributeDefinition &attribute, std::string_view written,
                                 DecimalSign sign) {
  std::string value = trimmed(written);
  if (value.empty()) return value;
  switch (attribute.kind) {
    case AttributeKind::Number:
      return canonicalNumber(value, sign);
    case AttributeKind::Date:
      return canonicalDate(value);
    case AttributeKind::Choice:
      return choiceNamed(attribute.choices, value);
    case AttributeKind::Text:
      break;
  }
  return value;
}

bool fits(const AttributeDefinition &attribute, const std::string &value) {
  if (value.empty() || attribute.kind == AttributeKind::Text) return true;
  if (attribute.kind == AttributeKind::Choice)
    return std::find(attribute.choices.begin(), attribute.choices.end(), value) != attribute.choices.end();
  const auto fitting = fittingValue(attribute, value);
  return fitting && *fitting == value;
}

AttributeKind kindOf(std::span<const std::string> values) {
  const DecimalSign sign = decimalSignOf(values);
  bool any = false;
  bool numbers = true;
  bool dates = true;
  for (const std::string &value : values) {
    if (trimmed(value).empty()) continue;
    any = true;
    numbers = numbers && canonicalNumber(value, sign);
    dates = dates && canonicalDate(value);
    if (!numbers && !dates) break;
  }
  if (!any) return AttributeKind::Text;
  return numbers ? AttributeKind::Number : dates ? AttributeKind::Date : AttributeKind::Text;
}

bool valueBefore(const AttributeDefinition &attribute, const std::string &a, const std::string &b) {
  const auto placeOf = [&](const std::string &value) {
    return value.empty() ? 2 : fits(attribute, value) ? 0 : 1;
  };
  const int placeA = placeOf(a);
  const int placeB = placeOf(b);
  if (placeA != placeB) return placeA < placeB;
  if (placeA == 0 && attribute.kind == AttributeKind::Number) return numberBefore(a, b);
  if (placeA == 0 && attribute.kind == AttributeKind::Date) return a < b;
  if (placeA == 0 && attribute.kind == AttributeKind::Choice) {
    const auto at = [&](const std::string &value) {
      return std::find(attribute.choices.begin(), attribute.choices.end(), value);
    };
    return at(a) < at(b);
  }
  return std::tuple(foldForSearch(a), std::string_view(a)) <
         std::tuple(foldForSearch(b), std::string_view(b));
}

std::string groupOf(const AttributeDefinition &attribute, const std::string &value) {
  return attribute.kind == AttributeKind::Date && fits(attribute, value) ? value.substr(0, 4) : value;
}

}  // namespace florilegium
