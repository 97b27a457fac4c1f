// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

// Loaded before every library of a program (LD_PRELOAD). Each way to a network fails and leaves a line in
// the file that FLORILEGIUM_OFFLINE_LOG names; sockets between programs of this computer work.

namespace {

void note(const char *what) {
  const char *path = std::getenv("FLORILEGIUM_OFFLINE_LOG");
  if (path == nullptr) std::abort();
  const int file = ::open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  if (file < 0) std::abort();
  const bool written = ::write(file, what, std::strlen(what)) > 0 && ::write(file, "\n", 1) == 1;
  ::close(file);
  if (!written) std::abort();
}

bool leaves(int domain) {
  return domain == AF_INET || domain == AF_INET6 || domain == AF_PACKET;
}

template <class Function>
Function real(const char *name) {
  return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

}  // namespace

extern "C" {

int socket(int domain, int type, int protocol) noexcept {
  if (!leaves(domain)) return real<int (*)(int, int, int)>("socket")(domain, type, protocol);
  note("socket");
  errno = ENETUNREACH;
  return -1;
}

int connect(int file, const sockaddr *address, socklen_t length) {
  if (address == nullptr || !leaves(address->sa_family))
    return real<int (*)(int, const sockaddr *, socklen_t)>("connect")(file, address, length);
  note("connect");
  errno = ENETUNREACH;
  return -1;
}

ssize_t sendto(int file, const void *bytes, size_t size, int flags, const sockaddr *address,
               socklen_t length) {
  if (address == nullptr || !leaves(address->sa_family))
    return real<ssize_t (*)(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto")(
        file, bytes, size, flags, address, length);
  note("sendto");
  errno = ENETUNREACH;
  return -1;
}

int getaddrinfo(const char *, const char *, const addrinfo *, addrinfo **) {
  note("getaddrinfo");
  return EAI_FAIL;
}

hostent *gethostbyname(const char *) {
  note("gethostbyname");
  return nullptr;
}

}  // extern "C"
