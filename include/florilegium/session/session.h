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

/// An open project: memory and file, kept the same. Both programs stand on it. Use on one thread; only the
/// storing of a long change can be handed to another one.
class Session {
 public:
  struct NewProject {
    std::string name;   ///< empty: the file's name
    std::string coder;  ///< empty: no coder yet
    Codebook codebook = Codebook::Starter;
    Existing existing = Existing::Refuse;
  };

  /// Makes a project file and opens it. Fails as `Storage::create`.
  [[nodiscard]] static Result<std::unique_ptr<Session>> create(const std::filesystem::path &path,
                                                               const NewProject &project);
  /// Makes a project file from what a change set makes from nothing.
  [[nodiscard]] static Result<std::unique_ptr<Session>> create(const std::filesystem::path &path,
                                                               const ChangeSet &content,
                                                               Existing existing = Existing::Refuse,
                                                               const Progress &progress = {});
  /// Fails as `Storage::open`.
  [[nodiscard]] static Result<std::unique_ptr<Session>> open(const std::filesystem::path &path,
                                                             const Storage::Options &options = {});

  [[nodiscard]] const Project &project() const { return m_project; }
  [[nodiscard]] const std::filesystem::path &path() const { return m_storage->path(); }
  [[nodiscard]] bool readOnly() const { return m_storage->access() == Access::ReadOnly; }
  /// See `Storage::newer`.
  [[nodiscard]] bool newer() const { return m_storage->newer(); }

  /// Stores a change, then shows it to memory and to the listeners. A change set that changes nothing is
  /// not stored. Fails as the action that made it or as `Storage::apply`; then nothing has changed. After
  /// ChangedElsewhere memory is read again from the file, and the listeners hear of it.
  [[nodiscard]] Result<ChangeSet> perform(Result<ChangeSet> changes);
  [[nodiscard]] Result<ChangeSet> undo();
  [[nodiscard]] Result<ChangeSet> redo();

  /// The storing of one change, to be called once, on any thread; all or nothing. It outlives its session.
  using Storing = std::function<Result<void>(const Progress &progress)>;
  /// Takes a change that takes long to store. Call what is returned on another thread, then `finishStoring`
  /// with its outcome on this one. Until then memory shows what was; whatever needs the file, also a text
  /// that was not shown yet, fails with Busy.
  [[nodiscard]] Result<Storing> startStoring(Result<ChangeSet> changes);
  /// What `perform` does once the change is stored.
  [[nodiscard]] Result<ChangeSet> finishStoring(Result<void> stored);
  [[nodiscard]] bool storing() const { return m_stored != nullptr; }

  /// The reading of a text by its number, to be called once, on any thread. It outlives its session and opens
  /// the file a second time. Fails as `Storage::open` and `Storage::text`.
  using Reading = std::function<Result<std::shared_ptr<const Revision>>()>;
  [[nodiscard]] Reading reading(RevisionId id) const;
  /// Keeps what such a reading gave, so that the project has it without reading the file.
  void keep(std::shared_ptr<const Revision> text) { m_project.put(std::move(text)); }

  /// None while something is being stored.
  [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
  [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
  [[nodiscard]] Result<std::vector<HistoryEntry>> history(std::int64_t limit = 0) const;

  [[nodiscard]] Result<std::vector<CodeVersion>> codeVersions(CodeId code = {}) const {
    return m_storage->codeVersions(code);
  }
  [[nodiscard]] Result<std::vector<TagId>> tagsChangedAfter(HistoryId step, Timestamp until) const {
    return m_storage->tagsChangedAfter(step, until);
  }

  /// See `Storage::textVersions`. Fails with Busy, too.
  [[nodiscard]] Result<std::vector<TextVersion>> textVersions(SourceId source) const;
  /// A text by its number, also one that no source has any more. Fails with Busy or Damaged.
  [[nodiscard]] Result<std::shared_ptr<const Revision>> revision(RevisionId id) const;

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

  /// The bytes of the file that a source's text, or the one it was edited from, was read from; nothing where
  /// they were not kept. Fails with NoSuchSource, Busy or Damaged.
  [[nodiscard]] Result<std::optional<std::string>> original(SourceId source) const;
  /// Whether that file is kept, without reading it. Fails likewise.
  [[nodiscard]] Result<bool> keepsOriginal(SourceId source) const;

  /// Fails as `Storage::backup`.
  [[nodiscard]] Result<void> backup(const std::filesystem::path &target, const Progress &progress = {},
                                    Existing existing = Existing::Refuse) const;

 private:
  explicit Session(Storage storage) : m_storage(std::make_shared<Storage>(std::move(storage))) {}
  [[nodiscard]] Result<void> load();
  [[nodiscard]] tl::unexpected<Error> busy() const;
  Result<ChangeSet> finish(Result<ChangeSet> applied);
  void tell(const ChangeSet &changes) const;

  std::shared_ptr<Storage> m_storage;  ///< shared with a storing under way
  Project m_project;
  CoderId m_coder;
  std::shared_ptr<ChangeSet> m_stored;  ///< what is being stored
  std::map<int, Listener> m_listeners;
  int m_lastListener = 0;
};

}  // namespace florilegium
