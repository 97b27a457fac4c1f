// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/definitions.h"

#include <algorithm>
#include <map>

namespace florilegium {

namespace {

/// Seconds between the time of a tag and that of the step that stored it.
constexpr Timestamp storingTakesAtMost = 60;

}  // namespace

Result<std::vector<OlderTag>> taggedUnderOlder(const Session &session, CodeId wanted) {
  const auto versions = session.codeVersions(wanted);
  if (!versions) return failure(versions.error());
  std::map<CodeId, CodeVersion> changed;
  for (const CodeVersion &version : *versions) {
    if (!version.before) continue;
    const Code &before = *version.before;
    const Code &after = version.after;
    if (before.definition != after.definition || before.include != after.include ||
        before.exclude != after.exclude)
      changed.insert_or_assign(after.id, version);
  }
  std::vector<OlderTag> tags;
  if (changed.empty()) return tags;
  const Project &project = session.project();
  std::map<CodeId, std::vector<TagId>> since;  // for codes with tags of the very same second
  for (const Source *source : project.sources())
    for (const Tag *tag : project.tagsOf(source->id)) {
      const auto found = changed.find(tag->code);
      if (found == changed.end()) continue;
      const CodeVersion &version = found->second;
      bool older = tag->modified < version.at;
      if (tag->modified == version.at) {
        auto later = since.find(tag->code);
        if (later == since.end()) {
          auto written = session.tagsChangedAfter(version.step, version.at + storingTakesAtMost);
          if (!written) return failure(written.error());
          later = since.emplace(tag->code, std::move(*written)).first;
        }
        older = !std::binary_search(later->second.begin(), later->second.end(), tag->id);
      }
      if (older) tags.push_back({tag->id, version.at});
    }
  return tags;
}

}  // namespace florilegium
