// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <iterator>
#include <string>

#include "extract.h"

// Reads a PDF file from standard input and writes its words to standard output, as `PdfWire` has them, or
// the picture of one page. A program of its own, because a hostile file can make the library take any time
// and memory, or fall: arguments are the seconds of computing and the bytes of memory that it may take; for a
// picture also the page, from 0, and the pixels a point.

namespace {

using namespace florilegium::import;

void limit(__rlimit_resource resource, const char *value) {
  const auto most = static_cast<rlim_t>(std::strtoull(value, nullptr, 10));
  const rlimit limits{most, most};
  if (setrlimit(resource, &limits) != 0) std::_Exit(1);
}

std::string readAll() {
  std::string bytes;
  char buffer[65536];
  for (ssize_t size = 0; (size = read(STDIN_FILENO, buffer, sizeof buffer)) > 0;)
    bytes.append(buffer, static_cast<std::size_t>(size));
  return bytes;
}

void writeAll(const std::string &bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    const ssize_t size = write(STDOUT_FILENO, bytes.data() + at, bytes.size() - at);
    if (size <= 0) std::_Exit(1);
    at += static_cast<std::size_t>(size);
  }
}

/// Nobody has to listen.
void tell(const std::string &bytes) {
  if (write(pdfToldHandle, bytes.data(), bytes.size()) < 0) return;
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 3 && count != 5) return 1;
  std::signal(SIGPIPE, SIG_IGN);
  // What looks for fonts may try to note what it found.
  std::signal(SIGXFSZ, SIG_IGN);
  limit(RLIMIT_CORE, "0");
  limit(RLIMIT_FSIZE, "0");
#ifndef __SANITIZE_ADDRESS__  // which reserves terabytes and looks for leaks from a thread of its own
  limit(RLIMIT_NPROC, "0");
  limit(RLIMIT_AS, arguments[2]);
#endif
  limit(RLIMIT_CPU, arguments[1]);
  try {
    // Not unwound at the end: what a broken file left behind may fall while it is taken down.
    if (count == 3) std::_Exit(static_cast<int>(extractPdf(readAll(), writeAll, tell)));
    const int page = std::atoi(arguments[3]);
    const double scale = std::atof(arguments[4]) / scaleParts;
    std::_Exit(static_cast<int>(drawPdf(readAll(), page, scale, writeAll)));
  } catch (...) {
    std::_Exit(static_cast<int>(PdfExit::Damaged));
  }
}
