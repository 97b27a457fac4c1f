// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <random>
#include <string>
#include <vector>

#include "storage/survivors.h"

namespace testsupport {

/// An SQLite file system on top of the system's that fails when told to, and that knows which bytes would
/// survive a power cut. One for the whole program, for one thread.
class FaultVfs {
 public:
  enum class Operation { Write, Sync, Truncate, Delete, Open };

  /// Registers it when first asked for.
  static FaultVfs &instance();
  /// For `Storage::Options::vfs`.
  static constexpr const char *name = "florilegium-fault";

  /// From now on the `nth` (from 1) operation of this kind fails with an SQLite result code; only that one.
  void failNth(Operation operation, int nth, int code);
  /// From now on remembers what is written to the files that are opened.
  void watch() { m_watching = true; }
  /// From now on, after `count` operations of any kind nothing is written any more: the process has died.
  void dieAfter(int count);
  /// Everything works again; what was known about files is forgotten.
  void reset();

  /// Whether what was planned has happened.
  [[nodiscard]] bool struck() const { return m_struck; }
  /// What was written since `watch`, by path.
  [[nodiscard]] const std::map<std::string, FileTrail> &trails() const { return m_trails; }

  // Called by the file system.
  [[nodiscard]] int before(Operation operation);
  [[nodiscard]] FileTrail *trail(const std::string &path);
  void removed(const std::string &path, bool folderSynced);

 private:
  FaultVfs();

  enum class Plan { None, FailOne, Die };
  Plan m_plan = Plan::None;
  Operation m_operation = Operation::Write;
  int m_left = 0;
  int m_code = 0;
  bool m_struck = false;
  bool m_watching = false;
  std::map<std::string, FileTrail> m_trails;
};

}  // namespace testsupport
