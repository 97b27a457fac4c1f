// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/process.h"

#include <grp.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <limits>
#include <stdexcept>

namespace testsupport {

namespace {

void dropRights() {
  constexpr uid_t nobody = 65534;
  if (::getuid() != 0) return;
  if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0) ::_exit(3);
}

}  // namespace

Child::Child(const std::function<void(int)> &work) {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) throw std::runtime_error("no pipe");
  m_id = ::fork();
  if (m_id == 0) {
    ::close(ends[0]);
    work(ends[1]);
    ::_exit(0);
  }
  ::close(ends[1]);
  m_pipe = ends[0];
}

Child::~Child() {
  kill();
  ::close(m_pipe);
}

std::string Child::read(std::size_t bytes) {
  std::string text;
  std::array<char, 4096> buffer{};
  while (text.size() < bytes) {
    const ssize_t count = ::read(m_pipe, buffer.data(), std::min(buffer.size(), bytes - text.size()));
    if (count <= 0) break;
    text.append(buffer.data(), static_cast<std::size_t>(count));
  }
  return text;
}

void Child::kill() {
  if (m_id <= 0) return;
  ::kill(m_id, SIGKILL);
  ::waitpid(m_id, nullptr, 0);
  m_id = 0;
}

std::string inChild(Rights rights, const std::function<std::string()> &work) {
  Child child([&](int pipe) {
    if (rights == Rights::AsNobody) dropRights();
    const std::string answer = work();
    if (::write(pipe, answer.data(), answer.size()) < 0) ::_exit(4);
  });
  return child.read(std::numeric_limits<std::size_t>::max());
}

}  // namespace testsupport
