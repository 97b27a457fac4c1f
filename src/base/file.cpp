// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "florilegium/base/valid_utf8.h"

namespace florilegium {

namespace fs = std::filesystem;

namespace {

ErrorCode codeFor(int error, ErrorCode otherwise) {
  switch (error) {
    case ENOENT:
    case ENOTDIR:
      return ErrorCode::NotFound;
    case EACCES:
    case EPERM:
      return ErrorCode::NoPermission;
    case EROFS:
      return ErrorCode::NoPermission;
    case ENOSPC:
    case EDQUOT:
      return ErrorCode::DiskFull;
    case EISDIR:
      return ErrorCode::NotRegularFile;
    default:
      return otherwise;
  }
}

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() {
    if (m_number >= 0) ::close(m_number);
  }
  Descriptor(const Descriptor &) = delete;
  Descriptor &operator=(const Descriptor &) = delete;
  [[nodiscard]] int number() const { return m_number; }

 private:
  int m_number;
};

bool writeAll(int file, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(file, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return false;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::fsync(file) == 0;
}

}  // namespace

std::string displayName(const fs::path &path) {
  return toValidUtf8(path.filename().string());
}

Result<std::string> readFile(const fs::path &path, std::int64_t limit) {
  // O_NONBLOCK keeps a named pipe without a writer from blocking the open.
  const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (file.number() < 0) return failure(codeFor(errno, ErrorCode::ReadFailed), displayName(path));
  struct stat status {};
  if (::fstat(file.number(), &status) != 0) return failure(ErrorCode::ReadFailed, displayName(path));
  if (!S_ISREG(status.st_mode)) return failure(ErrorCode::NotRegularFile, displayName(path));
  if (status.st_size > limit) return failure(ErrorCode::TooLarge, displayName(path), std::to_string(limit));
  std::string bytes(static_cast<std::size_t>(status.st_size), '\0');
  std::size_t done = 0;
  while (done < bytes.size()) {
    const ssize_t count = ::read(file.number(), bytes.data() + done, bytes.size() - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failure(ErrorCode::ReadFailed, displayName(path), std::strerror(errno));
    if (count == 0) break;
    done += static_cast<std::size_t>(count);
  }
  bytes.resize(done);
  return bytes;
}

Result<void> writeFile(const fs::path &path, std::string_view bytes) {
  std::string temporary = path.string() + ".XXXXXX";
  const Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
  const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
  if (file.number() < 0) {
    const ErrorCode code = codeFor(errno, ErrorCode::WriteFailed);
    return failure(code, code == ErrorCode::NotFound ? toValidUtf8(folder.string()) : displayName(path));
  }
  const mode_t mask = ::umask(0);
  ::umask(mask);
  bool done = ::fchmod(file.number(), 0666 & ~mask) == 0 && writeAll(file.number(), bytes);
  done = done && ::rename(temporary.c_str(), path.c_str()) == 0;
  if (!done) {
    const int error = errno;
    ::unlink(temporary.c_str());
    return failure(codeFor(error, ErrorCode::WriteFailed), displayName(path), std::strerror(error));
  }
  syncFolder(folder);
  return {};
}

void syncFolder(const fs::path &folder) {
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (directory.number() >= 0) ::fsync(directory.number());
}

}  // namespace florilegium
