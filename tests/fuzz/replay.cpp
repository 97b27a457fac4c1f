// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>
#include <string>

#include "fuzz/target.h"

// Runs a fuzz target without a fuzzer: over files that once broke it, then over its seeds changed at random,
// the same every time. Arguments: how many changes to try, and a folder of files.

namespace {

void run(const std::string &bytes) {
  LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size());
}

std::string changed(std::string bytes, std::mt19937 &random) {
  const auto below = [&](std::size_t limit) { return limit == 0 ? 0 : random() % limit; };
  for (std::size_t changes = 1 + below(6); changes > 0; --changes) {
    const std::size_t at = below(bytes.size() + 1);
    const std::size_t length = std::min(below(12), bytes.size() - at);
    switch (random() % 5) {
      case 0:
        bytes.erase(at, length);
        break;
      case 1:
        bytes.insert(at, bytes.substr(below(bytes.size() + 1), below(20)));
        break;
      case 2:
        bytes.insert(at, 1, static_cast<char>(random() % 256));
        break;
      case 3:
        if (at < bytes.size()) bytes[at] = static_cast<char>(random() % 256);
        break;
      default: {
        const std::string_view other = fuzz::seeds[below(fuzz::seeds.size())];
        bytes.insert(at, other.substr(below(other.size() + 1), below(40)));
        break;
      }
    }
  }
  return bytes;
}

}  // namespace

int main(int argc, char *argv[]) {
  const int rounds = argc > 1 ? std::atoi(argv[1]) : 1000;
  std::error_code error;
  for (const auto &file : std::filesystem::directory_iterator(argc > 2 ? argv[2] : "", error)) {
    std::ifstream stream(file.path(), std::ios::binary);
    run({std::istreambuf_iterator<char>(stream), {}});
  }
  std::mt19937 random(20261121);
  for (int round = 0; round < rounds; ++round) {
    std::string bytes(fuzz::seeds[static_cast<std::size_t>(round) % fuzz::seeds.size()]);
    for (int depth = 0; depth < 3; ++depth) {
      bytes = changed(bytes, random);
      run(bytes);
    }
  }
  std::cout << 3 * rounds << " inputs\n";
  return EXIT_SUCCESS;
}
