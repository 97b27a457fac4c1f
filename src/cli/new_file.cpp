// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "florilegium/base/file.h"

namespace florilegium::cli {

namespace fs = std::filesystem;

namespace {

tl::unexpected<Error> failedToOpen(const fs::path &target, int error) {
  const std::string name = displayName(target);
  if (error == ENOENT || error == ENOTDIR) return failure(ErrorCode::NotFound, target.parent_path().string());
  if (error == EACCES || error == EPERM || error == EROFS) return failure(ErrorCode::NoPermission, name);
  if (error == ENOSPC || error == EDQUOT) return failure(ErrorCode::DiskFull, name);
  return failure(ErrorCode::WriteFailed, name, std::strerror(error));
}

}  // namespace

Result<NewFile> NewFile::make(const fs::path &path) {
  std::error_code error;
  // What a symbolic link names is replaced, not the link.
  fs::path target = fs::is_symlink(path, error) ? fs::weakly_canonical(path, error) : path;
  const fs::file_status status = fs::status(target, error);
  if (fs::is_directory(status)) return failure(ErrorCode::NotRegularFile, displayName(target));
  if (fs::exists(status) && !fs::is_regular_file(status)) {
    const int file = ::open(target.c_str(), O_WRONLY | O_CLOEXEC);
    if (file < 0) return failedToOpen(target, errno);
    return NewFile(std::move(target), {}, file);
  }
  std::string temporary = target.string() + ".XXXXXX";
  const int file = ::mkostemp(temporary.data(), O_CLOEXEC);
  if (file < 0) return failedToOpen(target, errno);
  const mode_t mask = ::umask(0);
  ::umask(mask);
  if (::fchmod(file, 0666 & ~mask) != 0) errno = 0;
  return NewFile(std::move(target), std::move(temporary), file);
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_target(std::move(other.m_target)),
      m_temporary(std::exchange(other.m_temporary, {})),
      m_file(std::exchange(other.m_file, -1)) {}

NewFile::~NewFile() {
  if (m_file >= 0) ::close(m_file);
  if (!m_temporary.empty()) ::unlink(m_temporary.c_str());
}

Result<void> NewFile::failedToWrite() const {
  const int error = errno;
  if (error == ENOSPC || error == EDQUOT) return failure(ErrorCode::DiskFull, displayName(m_target));
  return failure(ErrorCode::WriteFailed, displayName(m_target), std::strerror(error));
}

Result<void> NewFile::write(std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(m_file, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failedToWrite();
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
  return {};
}

Result<void> NewFile::place() {
  if (m_temporary.empty()) return {};
  if (::fsync(m_file) != 0 || ::rename(m_temporary.c_str(), m_target.c_str()) != 0) return failedToWrite();
  m_temporary.clear();
  return {};
}

}  // namespace florilegium::cli
