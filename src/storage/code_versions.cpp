// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "state.h"

namespace florilegium {

using namespace storage;

namespace {

bool meansTheSame(const Code &a, const Code &b) {
  return a.name == b.name && a.definition == b.definition && a.example == b.example &&
         a.include == b.include && a.exclude == b.exclude && a.examples == b.examples;
}

/// The actions that can change what a code means. Others may hold many rows that need not be read for this.
constexpr std::array actions = {Action::AddCode,    Action::RenameCode, Action::DescribeCode,
                                Action::ChangeCode, Action::SplitCode,  Action::DuplicateCode,
                                Action::AddExample, Action::LoadCorpus, Action::ImportCodebook};

std::string namesOfActions() {
  std::string names;
  for (const Action action : actions)
    names += (names.empty() ? "'" : ", '") + std::string(florilegium::nameOf(action)) + "'";
  return names;
}

}  // namespace

Result<std::vector<CodeVersion>> Storage::codeVersions(CodeId wanted) const {
  return reading(path(), [&]() -> Result<std::vector<CodeVersion>> {
    static const std::string sql =
        "SELECT id, at, coder, json_extract(changes, '$.codes') FROM history WHERE state = 'done' AND action "
        "IN (" +
        namesOfActions() + ") ORDER BY id";
    const InUse query = m_state->prepared(sql);
    std::vector<CodeVersion> versions;
    while (query->executeStep()) {
      if (query->getColumn(3).isNull()) continue;
      for (const Json &pair : Json::parse(query->getColumn(3).getString())) {
        const Json &row = pair.at(1);
        if (row.is_null() || (wanted && row.at(0) != wanted.value)) continue;
        CodeVersion version{HistoryId{query->getColumn(0).getInt64()}, query->getColumn(1).getInt64(),
                            query->getColumn(2).getString(), std::nullopt, fromJson<Code>(row)};
        if (!pair.at(0).is_null()) version.before = fromJson<Code>(pair.at(0));
        if (!version.before || !meansTheSame(*version.before, version.after))
          versions.push_back(std::move(version));
      }
    }
    return versions;
  });
}

Result<std::vector<TagId>> Storage::tagsChangedAfter(HistoryId step, Timestamp until) const {
  return reading(path(), [&]() -> Result<std::vector<TagId>> {
    const InUse query = m_state->prepared(
        "SELECT json_extract(changes, '$.tags') FROM history WHERE state = 'done' AND id > ? AND at <= ?");
    query->bind(1, step.value);
    query->bind(2, until);
    std::vector<TagId> tags;
    while (query->executeStep()) {
      if (query->getColumn(0).isNull()) continue;
      for (const Json &pair : Json::parse(query->getColumn(0).getString()))
        if (!pair.at(1).is_null()) tags.push_back(TagId{pair.at(1).at(0).get<std::int64_t>()});
    }
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    return tags;
  });
}

}  // namespace florilegium
