// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "state.h"

namespace florilegium {

using namespace storage;

Result<std::vector<TextVersion>> Storage::textVersions(SourceId wanted) const {
  return reading(path(), [&]() -> Result<std::vector<TextVersion>> {
    // The actions that can give a source another text.
    static const std::string sql =
        "SELECT h.id, h.at, h.coder, h.action, e.value FROM history h, "
        "json_each(json_extract(h.changes, '$.sources')) e WHERE h.state = 'done' AND h.action IN ('" +
        std::string(florilegium::nameOf(Action::AddSource)) + "', '" +
        std::string(florilegium::nameOf(Action::ReviseSource)) + "', '" +
        std::string(florilegium::nameOf(Action::EditSource)) + "', '" +
        std::string(florilegium::nameOf(Action::LoadCorpus)) +
        "') AND json_extract(e.value, '$[1][0]') = ?1 ORDER BY h.id";
    const InUse query = m_state->prepared(sql);
    query->bind(1, wanted.value);
    std::vector<TextVersion> versions;
    while (query->executeStep()) {
      const auto action = actionNamed(query->getColumn(3).getString());
      const Json change = Json::parse(query->getColumn(4).getString());
      if (versions.empty() && !change.at(0).is_null()) {
        // The project was made with it, which is no step of its history.
        auto first = fromJson<Source>(change.at(0));
        const Timestamp at = first.origin.imported;
        versions.push_back({HistoryId{}, at, {}, Action::AddSource, std::move(first)});
      }
      TextVersion version{HistoryId{query->getColumn(0).getInt64()}, query->getColumn(1).getInt64(),
                          query->getColumn(2).getString(), action.value_or(Action::AddSource),
                          fromJson<Source>(change.at(1))};
      if (versions.empty() || versions.back().source.revision != version.source.revision)
        versions.push_back(std::move(version));
    }
    return versions;
  });
}

}  // namespace florilegium
