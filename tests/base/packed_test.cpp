// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/packed.h"

#include <random>

#include "support/catch.h"

using namespace florilegium;

TEST_CASE("Bytes come back as they were packed") {
  std::mt19937 random(5);
  std::string noise(5'000, '\0');
  for (char &c : noise)
    c = static_cast<char>(random());
  for (const std::string &bytes : {std::string(), std::string("a"), std::string(100'000, 'x'), noise}) {
    const Packed packed = pack(bytes);
    CHECK(packed.bytes == static_cast<std::int64_t>(bytes.size()));
    CHECK(packed.data.size() <= bytes.size());
    CHECK(unpack(packed).value() == bytes);
  }
  CHECK(pack(std::string(100'000, 'x')).compressed);
  CHECK_FALSE(pack(noise).compressed);
}

TEST_CASE("Packed bytes that are not what they say are refused") {
  Packed packed = pack(std::string(1'000, 'x'));
  Packed cut = packed;
  cut.data.resize(cut.data.size() - 3);
  Packed longer = packed;
  longer.bytes = 2'000;
  Packed lie = packed;
  lie.bytes = std::int64_t{1} << 40;
  Packed negative = packed;
  negative.bytes = -1;
  for (const Packed &bad : {cut, longer, lie, negative, Packed{3, false, "ab"}, Packed{3, true, "abc"}}) {
    const auto bytes = unpack(bad);
    REQUIRE_FALSE(bytes);
    CHECK(bytes.error().code == ErrorCode::Damaged);
  }
}
