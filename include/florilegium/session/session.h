// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "florilegium/doctor/doctor.h"
#include "florilegium/storage/storage.h"

namespace florilegium {

enum class Codebook { Empty, Starter };

/// An open project: memory and file, kept the same. Both programs stand on it. Use on one thread.
class Session {
 public:
  struct NewProject {
    std::string name;   ///< empty: the file's name
    std::string coder;  ///< empty: no coder yet
    Codebook codebook = Codebook::Starter;
  };

  /// Makes a project file and opens it. Fails as `Storage::create`.
  [[nodiscard]] static Result<std::unique_ptr<Session>> create(const std::filesystem::path &path,
                                                               const NewProject &project);
  /// Makes a project file from what a change set makes from nothing.
  [[nodiscard]] static Result<std::unique_ptr<Session>> create(const std::filesystem::path &path,
                                                               const ChangeSet &content);
  /// Fails as `Storage::open`.
  [[nodiscard]] static Result<std::unique_ptr<Session>> open(const std::filesystem::path &path,
                                                             const Storage::Options &options = {});

  [[nodiscard]] const Project &project() const { return m_project; }
  [[nodiscard]] const std::filesystem::path &path() const { return m_storage.path(); }
  [[nodiscard]] bool readOnly() const { return m_storage.access() == Access::ReadOnly; }

  /// Stores a change, then shows it to memory and to the listeners. A change set that changes nothing is
  /// not stored. Fails as the action that made it or as `Storage::apply`; then nothing has changed. After
  /// ChangedElsewhere memory is read again from the file, and the listeners hear of it.
  [[nodiscard]] Result<ChangeSet> perform(Result<ChangeSet> changes);
  [[nodiscard]] Result<ChangeSet> undo();
  [[nodiscard]] Result<ChangeSet> redo();
  [[nodiscard]] std::optional<HistoryEntry> nextUndo() const { return m_storage.nextUndo(); }
  [[nodiscard]] std::optional<HistoryEntry> nextRedo() const { return m_storage.nextRedo(); }
  [[nodiscard]] Result<std::vector<HistoryEntry>> history(std::int64_t limit = 0) const {
    return m_storage.history(limit);
  }

  /// Who tags from now on; is added to the project when new.
  [[nodiscard]] Result<CoderId> beCoder(const std::string &name);
  [[nodiscard]] CoderId coder() const { return m_coder; }

  /// Hears every change after it is stored; an empty change set says that everything may have changed.
  using Listener = std::function<void(const ChangeSet &)>;
  /// Returns a number for `removeListener`.
  int addListener(Listener listener);
  void removeListener(int number);

  /// Verifies everything that must hold, text by text.
  [[nodiscard]] Result<std::vector<doctor::Check>> check(const Progress &progress = {}) const;

  [[nodiscard]] Result<void> backup(const std::filesystem::path &target,
                                    const Progress &progress = {}) const {
    return m_storage.backup(target, progress);
  }

 private:
  Session(Storage storage, Project project) : m_storage(std::move(storage)), m_project(std::move(project)) {}
  Result<ChangeSet> finish(Result<ChangeSet> applied);
  void tell(const ChangeSet &changes) const;

  Storage m_storage;
  Project m_project;
  CoderId m_coder;
  std::map<int, Listener> m_listeners;
  int m_lastListener = 0;
};

}  // namespace florilegium
