// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium {

enum class Access { ReadOnly, ReadWrite };

/// What becomes of a file that has the name of a new one.
enum class Existing { Refuse, Replace };

/// Who has a project open for writing.
struct Holder {
  std::string name;  ///< may be empty
  std::string host;
  bool here = false;  ///< on this computer, where it is certain that the program still runs
  Timestamp since = 0;
};

enum class HistoryState { Done, Undone, Dropped };

/// One step of the history, without its rows.
struct HistoryEntry {
  HistoryId id;
  Timestamp at = 0;
  std::string coder;
  HistoryState state = HistoryState::Done;
  Summary summary;
  std::string action;  ///< its name as stored, also where this version does not know it
};

/// A step that changed what a code means: its name or any part of its definition.
struct CodeVersion {
  HistoryId step;
  Timestamp at = 0;
  std::string coder;
  std::optional<Code> before;  ///< none where the step made the code
  Code after;
};

/// A step that gave a source a text.
struct TextVersion {
  HistoryId step;
  Timestamp at = 0;
  std::string coder;
  Action action = Action::AddSource;
  Source source;  ///< as the step left it: revision, length, origin
};

/// One property of the file that does not hold.
struct FileFinding {
  std::string check;    ///< "file", "references"
  std::string message;  ///< what SQLite says
};

/// A project file. Every change is one transaction, durable when the call returns (rollback journal,
/// synchronous FULL or stricter). Not thread-safe; use on one thread at a time.
class Storage {
 public:
  struct Options {
    Access access = Access::ReadWrite;
    std::string vfs;        ///< an SQLite VFS, for tests; empty: the system's
    bool takeLock = false;  ///< write although somebody else has it open
    std::string person;     ///< who opens it, for others who meet the lock
  };

  /// Makes a new file that holds what `initial` makes, wholly or not at all. Fails with AlreadyExists where a
  /// file is not to be replaced, NotFound, NoPermission, DiskFull, WriteFailed or Cancelled. A file that is
  /// to be replaced stays until the new one is whole; Locked when somebody has it open or a change of it was
  /// cut off.
  [[nodiscard]] static Result<void> create(const std::filesystem::path &path, const ChangeSet &initial,
                                           const std::string &vfs = {}, Existing existing = Existing::Refuse,
                                           const Progress &progress = {});

  /// Who keeps others from writing to a file: nobody, if the program that had it open has ended. Fails as
  /// `open` for reading.
  [[nodiscard]] static Result<std::optional<Holder>> holder(const std::filesystem::path &path);

  /// Opens a file and, for writing, takes its lock. Fails with NotFound, NoPermission, NotRegularFile,
  /// NotAProject, NewerProject, Damaged, Locked, or ReadOnly when writing was asked for and cannot be; the
  /// file is left as it was.
  [[nodiscard]] static Result<Storage> open(const std::filesystem::path &path, const Options &options);

  Storage(Storage &&) noexcept;
  Storage &operator=(Storage &&) noexcept;
  ~Storage();

  [[nodiscard]] const std::filesystem::path &path() const;
  [[nodiscard]] Access access() const;
  /// Written by a later version of the program, which leaves reading it to this one.
  [[nodiscard]] bool newer() const;

  /// Reads everything but the texts; they are read by the project when asked for, from this file.
  /// The storage must outlive the project, and must not be moved meanwhile.
  [[nodiscard]] Result<Project> load();

  [[nodiscard]] Result<std::shared_ptr<const Revision>> text(RevisionId id) const;
  /// The bytes of the file that a text, or the one it was edited from, was read from; nothing where they were
  /// not kept.
  [[nodiscard]] Result<std::optional<std::string>> original(RevisionId id) const;
  [[nodiscard]] Result<bool> keepsOriginal(RevisionId id) const;

  /// Stores a change set and its entry in the history. Every row "before" must be what is stored, else
  /// ChangedElsewhere. Fails with DiskFull, WriteFailed, ReadOnly, Cancelled; then nothing has changed.
  /// Progress counts the bytes of texts.
  [[nodiscard]] Result<HistoryId> apply(const ChangeSet &changes, Timestamp time, const std::string &coder,
                                        const Progress &progress = {});

  /// Takes the newest step back, or does the oldest one taken back again, and returns what was applied.
  /// Fails with NothingToUndo, NothingToRedo, NewerProject where the step is one that only another version
  /// knows, or as `apply`.
  [[nodiscard]] Result<ChangeSet> undo();
  [[nodiscard]] Result<ChangeSet> redo();

  /// What undo and redo would take next.
  [[nodiscard]] std::optional<HistoryEntry> nextUndo() const;
  [[nodiscard]] std::optional<HistoryEntry> nextRedo() const;
  /// The newest `limit` steps, oldest first; 0: all.
  [[nodiscard]] Result<std::vector<HistoryEntry>> history(std::int64_t limit = 0) const;

  /// Every step of the history, oldest first, that changed what a code means; of all codes if none is given.
  /// Steps that were taken back do not count.
  [[nodiscard]] Result<std::vector<CodeVersion>> codeVersions(CodeId code = {}) const;

  /// The tags that a step behind `step`, stored no later than `until`, made or changed, by id. Steps that
  /// were taken back do not count.
  [[nodiscard]] Result<std::vector<TagId>> tagsChangedAfter(HistoryId step, Timestamp until) const;

  /// Every text that a source has had, oldest first, the present one last. Steps that were taken back do not
  /// count.
  [[nodiscard]] Result<std::vector<TextVersion>> textVersions(SourceId source) const;

  /// Every tag of a source as the file keeps it, by id.
  [[nodiscard]] Result<std::vector<TagRow>> tagRows(SourceId source) const;

  /// SQLite's own checks: integrity and foreign keys.
  [[nodiscard]] Result<std::vector<FileFinding>> checkFile() const;

  /// Copies the file as it is now. Fails as `create`.
  [[nodiscard]] Result<void> backup(const std::filesystem::path &target, const Progress &progress = {},
                                    Existing existing = Existing::Refuse) const;

 private:
  struct State;
  explicit Storage(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace florilegium
