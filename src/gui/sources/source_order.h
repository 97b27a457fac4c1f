// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "florilegium/model/attributes.h"

namespace florilegium::gui {

/// How the list of sources is laid out; kept for each project.
struct SourceOrder {
  enum class Sort { List, Name, Added, Tags };
  bool byAttribute = false;  ///< under the values of an attribute instead of the groups made by hand
  std::string attribute;
  Sort sort = Sort::List;
  friend bool operator==(const SourceOrder &, const SourceOrder &) = default;
};

[[nodiscard]] SourceOrder readOrder(const Project &project);
void keepOrder(const Project &project, const SourceOrder &order);

/// Sources under one heading.
struct SourceGroup {
  std::string value;  ///< what a source has that is put here; empty for none
  QString heading;    ///< empty: no heading is shown
  std::vector<SourceId> sources;
};

/// The groups in the order of the list: those made by hand by name, those of an attribute by its values, and
/// "no value" last. An attribute that is gone counts as none asked for.
[[nodiscard]] std::vector<SourceGroup> groupsOf(const Project &project, const SourceOrder &order);

}  // namespace florilegium::gui
