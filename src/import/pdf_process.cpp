// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "deadline.h"

namespace florilegium::import {

namespace {

namespace fs = std::filesystem;

constexpr std::int64_t megabyte = 1024 * 1024;
constexpr std::size_t mostWire = 96 * megabyte;  // some six million signs
constexpr std::int64_t memory = 768 * megabyte;  // that the process may take

class File {
 public:
  explicit File(int handle) : m_handle(handle) {}
  File(const File &) = delete;
  File &operator=(const File &) = delete;
  ~File() { close(); }
  void close() {
    if (m_handle >= 0) ::close(m_handle);
    m_handle = -1;
  }
  [[nodiscard]] int handle() const { return m_handle; }

 private:
  int m_handle;
};

/// Beside the running program, where it is installed, or where it is built.
std::string programPath() {
  std::error_code error;
  const fs::path folder = fs::read_symlink("/proc/self/exe", error).parent_path();
  for (const char *place : {".", "../libexec/florilegium", "../lib/florilegium", "../src", "../../src"}) {
    const fs::path path = folder / place / "florilegium-read-pdf";
    if (access(path.c_str(), X_OK) == 0) return path.string();
  }
  return {};
}

/// The bytes as a file without a name.
int fileOf(std::string_view bytes) {
  const int handle = memfd_create("florilegium-pdf", MFD_CLOEXEC);
  while (handle >= 0 && !bytes.empty()) {
    const ssize_t size = write(handle, bytes.data(), bytes.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) {
      close(handle);
      return -1;
    }
    bytes.remove_prefix(static_cast<std::size_t>(size));
  }
  if (handle >= 0) lseek(handle, 0, SEEK_SET);
  return handle;
}

class Process {
 public:
  Process(const std::string &path, std::vector<std::string> arguments, int input, int output, int told) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, told, pdfToldHandle);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char *> list;
    for (std::string &argument : arguments)
      list.push_back(argument.data());
    list.push_back(nullptr);
    std::array<char *, 1> environment = {nullptr};
    if (posix_spawn(&m_id, path.c_str(), &actions, nullptr, list.data(), environment.data()) != 0) m_id = -1;
    posix_spawn_file_actions_destroy(&actions);
  }
  Process(const Process &) = delete;
  Process &operator=(const Process &) = delete;
  ~Process() {
    kill();
    static_cast<void>(wait());
  }
  [[nodiscard]] bool started() const { return m_id > 0; }
  void kill() const {
    if (m_id > 0) ::kill(m_id, SIGKILL);
  }
  /// How it ended, as `waitpid` gives it; once.
  int wait() {
    int status = 0;
    while (m_id > 0 && waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
    }
    m_id = -1;
    return status;
  }

 private:
  pid_t m_id = -1;
};

enum class Reading { Done, Cancelled, TooLong, TooMuch };

/// What the process tells of its work: the number of pages in text and a line's end, then a sign a page.
class Told {
 public:
  Told(int handle, const Progress &progress) : m_handle(handle), m_progress(progress) {}

  [[nodiscard]] int handle() const { return m_handle; }

  void take() {
    std::array<char, 4096> buffer;
    const ssize_t size = read(m_handle, buffer.data(), buffer.size());
    if (size <= 0) {
      m_handle = -1;
      return;
    }
    for (const char sign : std::string_view(buffer.data(), static_cast<std::size_t>(size))) {
      if (m_counting) {
        ++m_done;
      } else if (sign >= '0' && sign <= '9' && m_total < 100'000'000) {
        m_total = m_total * 10 + (sign - '0');
      } else {
        m_counting = true;
      }
    }
    if (m_counting) m_progress.report(std::min(m_done, m_total), m_total);
  }

 private:
  int m_handle;  ///< -1 once the other end is closed, which `poll` passes over
  const Progress &m_progress;
  std::int64_t m_total = 0;
  std::int64_t m_done = 0;
  bool m_counting = false;
};

/// All that comes, until the other end is closed.
Reading readAll(int handle, Told told, const Progress &progress, const Deadline &deadline,
                std::string &bytes) {
  std::string buffer(std::size_t{64} * 1024, '\0');
  while (true) {
    if (progress.cancelled()) return Reading::Cancelled;
    if (deadline.passed()) return Reading::TooLong;
    std::array<pollfd, 2> wanted = {pollfd{handle, POLLIN, 0}, pollfd{told.handle(), POLLIN, 0}};
    if (poll(wanted.data(), wanted.size(), 50) <= 0) continue;
    if (wanted[1].revents != 0) told.take();
    if (wanted[0].revents == 0) continue;
    const ssize_t size = read(handle, buffer.data(), buffer.size());
    if (size < 0 && errno == EINTR) continue;
    if (size <= 0) return Reading::Done;
    bytes.append(buffer, 0, static_cast<std::size_t>(size));
    if (bytes.size() > mostWire) return Reading::TooMuch;
  }
}

/// What the program answers to these bytes. `task` are its arguments behind the limits.
Result<std::string> answerOf(std::string_view bytes, const std::vector<std::string> &task,
                             const Progress &progress, std::int64_t mostBytes) {
  const std::string path = programPath();
  if (path.empty()) return failure(ErrorCode::NotFound, "florilegium-read-pdf");
  const auto size = static_cast<std::int64_t>(bytes.size());
  const std::int64_t seconds = 8 + std::max<std::int64_t>(0, size / megabyte - 10) / 2;
  const File input(fileOf(bytes));
  std::array<int, 2> answer = {-1, -1};
  std::array<int, 2> told = {-1, -1};
  const bool open =
      input.handle() >= 0 && pipe2(answer.data(), O_CLOEXEC) == 0 && pipe2(told.data(), O_CLOEXEC) == 0;
  const File from(answer[0]);
  File to(answer[1]);
  const File toldFrom(told[0]);
  File toldTo(told[1]);
  if (!open) return failure(ErrorCode::ReadFailed, {}, "the system has no memory or files left");
  std::vector<std::string> arguments = {path, std::to_string(seconds), std::to_string(memory + size * 2)};
  arguments.insert(arguments.end(), task.begin(), task.end());
  Process process(path, std::move(arguments), input.handle(), to.handle(), toldTo.handle());
  to.close();
  toldTo.close();
  if (!process.started()) return failure(ErrorCode::ReadFailed, {}, "no process could be started");
  std::string wire;
  const Reading reading = readAll(from.handle(), Told(toldFrom.handle(), progress), progress,
                                  Deadline(static_cast<int>(seconds) * 6), wire);
  if (reading != Reading::Done) process.kill();
  const int status = process.wait();
  if (reading == Reading::Cancelled) return failure(ErrorCode::Cancelled);
  if (reading == Reading::TooMuch) return failure(ErrorCode::TooLarge, {}, std::to_string(mostBytes));
  if (reading == Reading::TooLong || (WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL))
    return failure(ErrorCode::BadFormat, {}, "reading it takes too long");
  if (WIFEXITED(status) && WEXITSTATUS(status) == static_cast<int>(PdfExit::Encrypted))
    return failure(ErrorCode::Encrypted);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    return failure(ErrorCode::BadFormat, {}, "it is damaged");
  return wire;
}

}  // namespace

Result<PdfWords> readPdfWords(std::string_view bytes, const Progress &progress, const ImportLimits &limits) {
  const Result<std::string> wire = answerOf(bytes, {}, progress, limits.textBytes);
  if (!wire) return failure(wire.error());
  return PdfWire::read(*wire);
}

Result<PagePicture> readPdfPicture(std::string_view bytes, int page, double scale, const Progress &progress) {
  const auto parts = std::llround(std::clamp(scale, 0.01, 100.0) * scaleParts);
  const Result<std::string> wire =
      answerOf(bytes, {std::to_string(page), std::to_string(parts)}, progress, mostPagePixels);
  if (!wire) return failure(wire.error());
  return PdfWire::readPicture(*wire);
}

}  // namespace florilegium::import
