// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/corpus.h"

#include <unistd.h>

#include <array>
#include <fstream>
#include <sstream>

namespace testsupport {

namespace fs = std::filesystem;

fs::path sharedCorpus() {
  const fs::path corpus = fs::path(FLORILEGIUM_SOURCE_DIR).parent_path() / "shared" / "corpus";
  std::error_code error;
  return fs::is_directory(corpus, error) ? corpus : fs::path();
}

fs::path fastFolder() {
  const fs::path memory = "/dev/shm";
  return ::access(memory.c_str(), W_OK | X_OK) == 0 ? memory : fs::temp_directory_path();
}

TemporaryFolder::TemporaryFolder() : TemporaryFolder(fs::temp_directory_path()) {}

TemporaryFolder::TemporaryFolder(const fs::path &under) {
  std::string pattern = (under / "florilegium-test-XXXXXX").string();
  m_path = ::mkdtemp(pattern.data());
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code error;
  fs::permissions(m_path, fs::perms::owner_all, error);
  fs::remove_all(m_path, error);
}

std::string readAll(const fs::path &path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream whole;
  whole << file.rdbuf();
  return std::move(whole).str();
}

void writeAll(const fs::path &path, const std::string &bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string randomText(std::mt19937 &random, int codePoints) {
  static constexpr std::array pieces = {
      "a",  "b", "Z",      "e",      " ",      " ",    "\n", ".", "é",  "e\u0301",     "ß",
      "™",  "®", "\u00a0", "\u2028", "\u2029", "“",    "”",  "—", "😀",  "👩‍🔬", "🏳️‍🌈",
      "🇩🇪", "𝔄", "שלום",   "مرحبا",  "\u200f", "漢字", "か", "ก็", "\t", "1",
  };
  std::uniform_int_distribution<std::size_t> pick(0, pieces.size() - 1);
  std::string text;
  for (int i = 0; i < codePoints; ++i)
    text += pieces[pick(random)];
  return text;
}

}  // namespace testsupport
