// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/file.h"

#include <sys/stat.h>

#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;
namespace fs = std::filesystem;

TEST_CASE("A file is read whole, up to a limit") {
  const TemporaryFolder folder;
  const std::string bytes("a\0\r\n\xff", 5);
  writeAll(folder / "a", bytes);
  CHECK(readFile(folder / "a", 5) == bytes);
  CHECK(readFile(folder / "a", 4).error() == Error{ErrorCode::TooLarge, "a", "4"});
  CHECK(readFile(folder / "b", 5).error() == Error{ErrorCode::NotFound, "b"});
  CHECK(readFile(folder / "a/b", 5).error().code == ErrorCode::NotFound);
  CHECK(readFile(folder.path(), 5).error().code == ErrorCode::NotRegularFile);
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(readFile(folder / "pipe", 5).error().code == ErrorCode::NotRegularFile);
}

TEST_CASE("A file is written whole over the old one, without leftovers") {
  const TemporaryFolder folder;
  REQUIRE(writeFile(folder / "a", "old"));
  REQUIRE(writeFile(folder / "a", "new"));
  CHECK(readAll(folder / "a") == "new");
  const auto lost = writeFile(folder / "missing/a", "x");
  REQUIRE_FALSE(lost);
  CHECK(lost.error() == Error{ErrorCode::NotFound, (folder / "missing").string()});
  fs::create_directory(folder / "sub");
  CHECK(writeFile(folder / "sub", "x").error().code == ErrorCode::NotRegularFile);
  CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 2);
}
