// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "state.h"

namespace florilegium {

namespace storage {

namespace {
constexpr std::string_view stateNames[] = {"done", "undone", "dropped"};
}

std::string_view nameOf(HistoryState state) {
  return stateNames[static_cast<std::size_t>(state)];
}

HistoryState stateNamed(std::string_view name) {
  return name == stateNames[0]   ? HistoryState::Done
         : name == stateNames[1] ? HistoryState::Undone
                                 : HistoryState::Dropped;
}

HistoryEntry readEntry(const SQLite::Statement &statement) {
  return {HistoryId{statement.getColumn(0).getInt64()},
          statement.getColumn(1).getInt64(),
          statement.getColumn(2).getString(),
          stateNamed(statement.getColumn(3).getString()),
          summaryFromJson(Json::parse(statement.getColumn(4).getString())),
          statement.getColumn(5).getString()};
}

}  // namespace storage

using namespace storage;

Result<HistoryId> Storage::apply(const ChangeSet &changes, Timestamp time, const std::string &coder,
                                 const Progress &progress) {
  if (access() == Access::ReadOnly) return failure(ErrorCode::ReadOnly, displayName(path()));
  std::string summary;
  std::string rows;
  try {
    summary = toJson(changes.summary).dump();
    rows = toJson(changes).dump();
  } catch (const Json::exception &) {
    return failure(ErrorCode::Internal, displayName(path()), "a text that is not valid UTF-8");
  }
  HistoryId id;
  const auto done = m_state->transaction([&] {
    m_state->prepared("UPDATE history SET state = 'dropped' WHERE state = 'undone'")->exec();
    m_state->writeAll(changes, progress);
    const InUse entry = m_state->prepared(
        "INSERT INTO history (at, coder, action, state, summary, changes) VALUES (?, ?, ?, 'done', ?, ?)");
    entry->bind(1, time);
    entry->bind(2, coder);
    entry->bind(3, std::string(florilegium::nameOf(changes.summary.action)));
    entry->bind(4, summary);
    entry->bind(5, rows);
    entry->exec();
    id.value = m_state->database->getLastInsertRowid();
    if (progress.cancelled()) throw Stopped();
  });
  if (!done) return failure(done.error());
  return id;
}

std::optional<HistoryEntry> Storage::State::nextEntry(HistoryState state) {
  const char *order = state == HistoryState::Done ? " ORDER BY id DESC LIMIT 1" : " ORDER BY id LIMIT 1";
  const InUse query = prepared(std::string(entryColumns) + " WHERE state = ?" + order);
  query->bind(1, std::string(nameOf(state)));
  if (!query->executeStep()) return std::nullopt;
  return readEntry(*query);
}

Result<ChangeSet> Storage::State::step(HistoryState from) {
  if (access == Access::ReadOnly) return failure(ErrorCode::ReadOnly, displayName(path));
  const bool undoing = from == HistoryState::Done;
  ChangeSet set;
  bool nothing = false;
  bool unknown = false;
  const auto done = transaction([&] {
    const auto entry = nextEntry(from);
    nothing = !entry;
    // It may have changed more than this version can take back.
    unknown = entry && entry->summary.action == Action::Unknown;
    if (nothing || unknown) throw Conflict();
    {
      const InUse rows = prepared("SELECT changes FROM history WHERE id = ?");
      rows->bind(1, entry->id.value);
      rows->executeStep();
      set = changesFromJson(Json::parse(rows->getColumn(0).getString()));
    }
    set.summary = entry->summary;
    if (undoing) set = inverse(set);
    writeAll(set);
    const InUse mark = prepared("UPDATE history SET state = ? WHERE id = ?");
    mark->bind(1, std::string(nameOf(undoing ? HistoryState::Undone : HistoryState::Done)));
    mark->bind(2, entry->id.value);
    mark->exec();
  });
  if (nothing)
    return failure(undoing ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo, displayName(path));
  if (unknown) return failure(ErrorCode::NewerProject, displayName(path));
  if (!done) return failure(done.error());
  return set;
}

Result<ChangeSet> Storage::undo() {
  return m_state->step(HistoryState::Done);
}
Result<ChangeSet> Storage::redo() {
  return m_state->step(HistoryState::Undone);
}

std::optional<HistoryEntry> Storage::nextUndo() const {
  return reading(
             path(),
             [&]() -> Result<std::optional<HistoryEntry>> { return m_state->nextEntry(HistoryState::Done); })
      .value_or(std::nullopt);
}

std::optional<HistoryEntry> Storage::nextRedo() const {
  return reading(path(),
                 [&]() -> Result<std::optional<HistoryEntry>> {
                   return m_state->nextEntry(HistoryState::Undone);
                 })
      .value_or(std::nullopt);
}

Result<std::vector<HistoryEntry>> Storage::history(std::int64_t limit) const {
  return reading(path(), [&]() -> Result<std::vector<HistoryEntry>> {
    const InUse query = m_state->prepared(std::string("SELECT * FROM (") + entryColumns +
                                          " ORDER BY id DESC LIMIT ?) ORDER BY id");
    query->bind(1, limit > 0 ? limit : std::int64_t{-1});
    std::vector<HistoryEntry> entries;
    while (query->executeStep())
      entries.push_back(readEntry(*query));
    return entries;
  });
}

}  // namespace florilegium
