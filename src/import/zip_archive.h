// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "deadline.h"
#include "florilegium/import/imported.h"

namespace florilegium::import {

[[nodiscard]] bool startsLikeZip(std::string_view bytes);
/// The name of the first member with what follows it; empty when the bytes end before it.
[[nodiscard]] std::string_view firstMemberOf(std::string_view bytes);

/// The members of a zip container in memory, by name. Nothing is ever written to the disk or read from
/// outside the container: names only find members. Those that point outside and symbolic links are not
/// listed.
class ZipArchive {
 public:
  /// `bytes` must outlive the archive. Fails with BadFormat for a container that is damaged, cut off or whose
  /// members overlap, and with TooLarge for one of too many members.
  [[nodiscard]] static Result<ZipArchive> open(std::string_view bytes, const ImportLimits &limits);

  ZipArchive(ZipArchive &&) noexcept;
  ZipArchive &operator=(ZipArchive &&) noexcept;
  ~ZipArchive();

  /// The name as the container spells it, found without regard to case; none when there is no such member.
  [[nodiscard]] std::optional<std::string> find(std::string_view name) const;
  /// Every member that can be read, by name.
  [[nodiscard]] const std::map<std::string, std::int64_t> &members() const { return m_members; }
  /// How many members were left out for their names or for being links.
  [[nodiscard]] int ignored() const { return m_ignored; }

  /// Unpacks a member. Fails with NotFound, Encrypted, BadFormat when it is damaged, TooLarge when it or all
  /// that was unpacked so far is above the limits, and Cancelled.
  [[nodiscard]] Result<std::string> read(std::string_view name, const Progress &progress);

 private:
  class Handle;
  ZipArchive();
  std::unique_ptr<Handle> m_handle;
  std::map<std::string, std::int64_t> m_members;    ///< index by name
  std::map<std::string, std::string> m_lowerNames;  ///< name by its lower-case spelling
  ImportLimits m_limits;
  Deadline m_deadline{0};
  std::int64_t m_unpacked = 0;
  int m_ignored = 0;
};

/// What a container fails with whose unpacked parts are above a limit in bytes.
[[nodiscard]] tl::unexpected<Error> tooMuch(std::int64_t limit);
/// A path without "." and ".." and percent escapes, as a link inside `folder` means it; empty when it points
/// outside the container or elsewhere.
[[nodiscard]] std::string memberPath(std::string_view folder, std::string_view link);
/// Up to and with the last slash.
[[nodiscard]] std::string_view folderOf(std::string_view path);

}  // namespace florilegium::import
