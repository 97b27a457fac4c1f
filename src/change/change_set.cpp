// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/change/change_set.h"

#include <algorithm>
#include <array>

#include "florilegium/change/tables.h"

namespace florilegium {

namespace {

constexpr std::array<std::string_view, 42> names = {
    "add-tag",           "remove-tag",       "resize-tag",      "recode-tag",       "set-certainty",
    "add-memo",          "edit-memo",        "remove-memo",     "add-code",         "rename-code",
    "recolour-code",     "describe-code",    "move-code",       "set-shortcut",     "delete-code",
    "merge-code",        "split-code",       "duplicate-code",  "add-example",      "import-codebook",
    "confirm-tag",       "place-orphan",     "keep-orphan",     "change-code",      "add-source",
    "rename-source",     "move-source",      "describe-source", "revise-source",    "edit-source",
    "delete-source",     "add-coder",        "rename-coder",    "rename-project",   "add-attribute",
    "rename-attribute",  "change-attribute", "move-attribute",  "delete-attribute", "set-attributes",
    "import-attributes", "load-corpus",
};
static_assert(names.size() == static_cast<std::size_t>(Action::Unknown));

}  // namespace

std::string_view nameOf(Action action) {
  return action == Action::Unknown ? std::string_view() : names[static_cast<std::size_t>(action)];
}

std::optional<Action> actionNamed(std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Action>(found - names.begin());
}

ChangeSet inverse(const ChangeSet &changes) {
  ChangeSet result = changes;
  result.texts.clear();
  result.originals.clear();
  forEachTable(result, [](auto &rows) {
    std::reverse(rows.begin(), rows.end());
    for (auto &row : rows)
      std::swap(row.before, row.after);
  });
  return result;
}

}  // namespace florilegium
