// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/definitions.h"

#include <map>

namespace florilegium {

Result<std::vector<OlderTag>> taggedUnderOlder(const Session &session, CodeId wanted) {
  const auto versions = session.codeVersions(wanted);
  if (!versions) return failure(versions.error());
  std::map<CodeId, Timestamp> changed;
  for (const CodeVersion &version : *versions) {
    if (!version.before) continue;
    const Code &before = *version.before;
    const Code &after = version.after;
    if (before.definition != after.definition || before.include != after.include ||
        before.exclude != after.exclude)
      changed[after.id] = version.at;
  }
  std::vector<OlderTag> tags;
  if (changed.empty()) return tags;
  const Project &project = session.project();
  for (const Source *source : project.sources())
    for (const Tag *tag : project.tagsOf(source->id)) {
      const auto found = changed.find(tag->code);
      if (found != changed.end() && tag->modified < found->second) tags.push_back({tag->id, found->second});
    }
  return tags;
}

}  // namespace florilegium
