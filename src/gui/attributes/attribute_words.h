// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "florilegium/model/attributes.h"

namespace florilegium::gui {

/// "text", "number", "date", "choice".
[[nodiscard]] QString kindText(AttributeKind kind);

/// Why a value does not fit, as a sentence; empty where it does.
[[nodiscard]] QString misfitText(const AttributeDefinition &attribute, const std::string &value);

/// How a value of a kind is written: "12.5"; empty for text.
[[nodiscard]] QString hintFor(const AttributeDefinition &attribute);

/// A source's value; empty where it has none.
[[nodiscard]] std::string valueOf(const Source &source, const std::string &attribute);

}  // namespace florilegium::gui
