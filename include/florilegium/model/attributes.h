// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/result.h"
#include "florilegium/model/project.h"
#include "florilegium/text/value_forms.h"

namespace florilegium {

/// Every attribute of a project: those defined, in their order, and behind them, as text without id and by
/// name, those that only sources name.
[[nodiscard]] std::vector<AttributeDefinition> attributesOf(const Project &project);

/// The attribute of exactly this name, defined or only used; nothing for a name that no source has.
[[nodiscard]] std::optional<AttributeDefinition> attributeNamed(const Project &project,
                                                                std::string_view name);

/// A value as its kind keeps it: text trimmed, numbers and dates as `canonicalNumber` and `canonicalDate`
/// have them, a choice as it stands in the list, found without regard to case and accents. Nothing stays
/// nothing. Fails with BadValue.
[[nodiscard]] Result<std::string> fittingValue(const AttributeDefinition &attribute, std::string_view written,
                                               DecimalSign sign = DecimalSign::Unknown);

/// Whether a value is as its kind keeps it. An empty one always is.
[[nodiscard]] bool fits(const AttributeDefinition &attribute, const std::string &value);

/// The first of Number, Date and Text that all values fit as they are written; Text for none.
[[nodiscard]] AttributeKind kindOf(std::span<const std::string> values);

/// Where a value comes when a list is sorted by an attribute: numbers and dates by what they say, choices in
/// their order, text without regard to case; what does not fit behind all that does, nothing last.
[[nodiscard]] bool valueBefore(const AttributeDefinition &attribute, const std::string &a,
                               const std::string &b);

/// The heading under which sources with this value are listed: of a date its year, else the value.
[[nodiscard]] std::string groupOf(const AttributeDefinition &attribute, const std::string &value);

}  // namespace florilegium
