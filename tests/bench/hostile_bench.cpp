// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <fstream>
#include <map>

#include "hostile_books.h"
#include "hostile_office.h"
#include "hostile_pages.h"
#include "hostile_pdf.h"
#include "hostile_texts.h"
#include "import/promises.h"

// Reads files of ten megabytes that are made to cost time and memory, each in a process of its own, and
// prints what they took. No file may take ten seconds of computing or one GiB. Arguments: part of the
// names to try ("a.docx", "nested"); with --write FOLDER the files are written and not read.

namespace {

using namespace florilegium;

constexpr double mostSeconds = 10;
constexpr long mostKilobytes = 1024 * 1024;

struct Cost {
  bool ended = false;  ///< by itself
  bool imported = false;
  char outcome[100] = {};
  double seconds = 0;  ///< of computing, helpers included
  double wall = 0;     ///< seconds by the clock
  long kilobytes = 0;  ///< at most, helpers included
};

double secondsOf(const rusage &usage) {
  return static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

struct Outcome {
  bool imported = false;
  std::string words;
};

Outcome refused(const Error &error) {
  return {false, (error.code == ErrorCode::Internal ? "INTERNAL: " : "") + errorLine(error)};
}

/// A table whose name says so is read row by row. `done` is called before the outcome is looked at.
Outcome outcomeOf(const std::string &name, const std::string &bytes, const Progress &progress,
                  const std::function<void()> &done) {
  if (name.starts_with("rows")) {
    const auto rows = importRows(bytes, name, {}, progress);
    done();
    if (!rows) return refused(rows.error());
    const std::string broken = testsupport::brokenPromise(rows->front());
    return {true, broken.empty() ? std::to_string(rows->size()) + " sources" : "BROKEN: " + broken};
  }
  const auto imported = importBytes(bytes, name, {}, progress);
  done();
  if (!imported) return refused(imported.error());
  const std::string broken = testsupport::brokenPromise(*imported);
  return {true, broken.empty() ? std::to_string(imported->text.length()) + " signs" : "BROKEN: " + broken};
}

void read(const std::string &name, const std::string &bytes, Cost &cost) {
  const auto start = std::chrono::steady_clock::now();
  const auto measure = [&] {
    cost.wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    rusage own{};
    rusage helpers{};
    getrusage(RUSAGE_SELF, &own);
    getrusage(RUSAGE_CHILDREN, &helpers);
    cost.seconds = secondsOf(own) + secondsOf(helpers);
    cost.kilobytes = own.ru_maxrss + helpers.ru_maxrss;
  };
  const Outcome outcome = outcomeOf(name, bytes, {}, measure);
  cost.imported = outcome.imported;
  cost.ended = true;
  std::snprintf(cost.outcome, sizeof cost.outcome, "%s", outcome.words.c_str());
}

/// Makes the file in one process and reads it in another, so that what making it takes is not counted.
Cost costOf(const hostile::File &file) {
  const std::string path = "/tmp/florilegium-hostile-" + std::to_string(getpid());
  const pid_t maker = fork();
  if (maker == 0) {
    std::ofstream(path, std::ios::binary) << file.make();
    _exit(0);
  }
  waitpid(maker, nullptr, 0);
  int channel[2];
  if (pipe(channel) != 0) return {};
  const pid_t reader = fork();
  if (reader == 0) {
    const rlimit limit{60, 60};
    setrlimit(RLIMIT_CPU, &limit);
    Cost cost;
    {
      std::ifstream stream(path, std::ios::binary | std::ios::ate);
      std::string bytes(static_cast<std::size_t>(stream.tellg()), '\0');
      stream.seekg(0);
      stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
      read(file.name, bytes, cost);
    }
    _exit(write(channel[1], &cost, sizeof cost) == sizeof cost ? 0 : 1);
  }
  Cost cost;
  close(channel[1]);
  const bool heard = ::read(channel[0], &cost, sizeof cost) == sizeof cost;
  close(channel[0]);
  rusage usage{};
  int status = 0;
  wait4(reader, &status, 0, &usage);
  std::remove(path.c_str());
  if (heard) return cost;
  cost = {};
  cost.seconds = secondsOf(usage);
  cost.kilobytes = usage.ru_maxrss;
  std::snprintf(cost.outcome, sizeof cost.outcome, "FELL: signal %d",
                WIFSIGNALED(status) ? WTERMSIG(status) : 0);
  return cost;
}

std::string readable(const std::string &what) {
  std::string words;
  for (const char c : what) {
    char code[8];
    std::snprintf(code, sizeof code, "\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    words += c == '\a' ? "#" : c == '\n' ? "\\n" : c >= ' ' && c <= '~' ? std::string(1, c) : code;
  }
  return words;
}

}  // namespace

int main(int count, char **arguments) {
  const bool write = count > 2 && std::strcmp(arguments[1], "--write") == 0;
  const std::string wanted = count > (write ? 3 : 1) ? arguments[write ? 3 : 1] : "";
  std::vector<hostile::File> files;
  for (const auto &group :
       {hostile::texts(), hostile::pages(), hostile::words(), hostile::books(), hostile::pdfs()})
    files.insert(files.end(), group.begin(), group.end());
  struct Worst {
    int files = 0;
    double seconds = 0;
    std::string slowest;
    long kilobytes = 0;
    std::string largest;
  };
  std::map<std::string, Worst> worst;
  int over = 0;
  int number = 0;
  for (const hostile::File &file : files) {
    ++number;
    const std::string title = file.name + " " + readable(file.what);
    if (title.find(wanted) == title.npos) continue;
    if (write) {
      std::ofstream(std::string(arguments[2]) + "/" + std::to_string(number) + file.name, std::ios::binary)
          << file.make();
      continue;
    }
    const Cost cost = costOf(file);
    const bool fine = cost.ended && cost.seconds < mostSeconds && cost.kilobytes < mostKilobytes &&
                      std::strncmp(cost.outcome, "BROKEN", 6) != 0 &&
                      std::strncmp(cost.outcome, "INTERNAL", 8) != 0;
    over += fine ? 0 : 1;
    std::printf("%s %3d %6.2f s %6.2f s by the clock %5ld MB  %-60s %s\n", fine ? " " : "!", number,
                cost.seconds, cost.wall, cost.kilobytes / 1024, title.c_str(), cost.outcome);
    std::fflush(stdout);
    Worst &of = worst[file.name.substr(file.name.rfind('.') + 1)];
    ++of.files;
    if (cost.seconds > of.seconds) {
      of.seconds = cost.seconds;
      of.slowest = readable(file.what);
    }
    if (cost.kilobytes > of.kilobytes) {
      of.kilobytes = cost.kilobytes;
      of.largest = readable(file.what);
    }
  }
  std::printf("\nformat  files  slowest                largest\n");
  for (const auto &[format, of] : worst)
    std::printf("%-6s  %5d  %5.2f s %-40s %4ld MB %s\n", format.c_str(), of.files, of.seconds,
                of.slowest.c_str(), of.kilobytes / 1024, of.largest.c_str());
  std::printf("%d above %.0f s or %ld MB\n", over, mostSeconds, mostKilobytes / 1024);
  return over == 0 ? 0 : 1;
}
