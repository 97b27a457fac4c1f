// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/utf8.h"

#include <string>

#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;

TEST_CASE("Every code point survives being written and read") {
  std::string text;
  std::vector<char32_t> written;
  for (char32_t codePoint = 0; codePoint <= 0x10FFFF; ++codePoint) {
    if (codePoint >= 0xD800 && codePoint <= 0xDFFF) continue;
    appendUtf8(text, codePoint);
    written.push_back(codePoint);
  }
  CHECK_FALSE(firstInvalidUtf8(text).has_value());
  CHECK(countCodePoints(text) == static_cast<Position>(written.size()));
  std::vector<char32_t> read;
  for (std::size_t byte = 0; byte < text.size();) {
    const Decoded decoded = decodeAt(text, byte);
    REQUIRE(nextByte(text, byte) == byte + decoded.bytes);
    read.push_back(decoded.codePoint);
    byte += decoded.bytes;
  }
  CHECK(read == written);
}

TEST_CASE("Broken UTF-8 is found at its first byte") {
  const std::string bad =
      GENERATE(as<std::string>{}, "\x80", "\xBF", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3(", "\xE0\x9F\xBF",
               "\xE2\x80", "\xE2(\xA1", "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x8F\xBF\xBF", "\xF0\x9F\x98",
               "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xFE");
  // Before and behind ASCII runs of all lengths round the strides of the fast path.
  for (std::size_t before = 0; before < 70; ++before) {
    CHECK(firstInvalidUtf8(std::string(before, 'a') + bad) == before);
    CHECK(firstInvalidUtf8(std::string(before, 'a') + bad + std::string(70, 'b')) == before);
    CHECK(firstInvalidUtf8(std::string(before, 'a') + "é" + bad + "”") == before + 2);
  }
}

TEST_CASE("The bounds of each UTF-8 length are valid") {
  const std::string good =
      GENERATE(as<std::string>{}, "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
               "\xEE\x80\x80", "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF");
  CHECK_FALSE(firstInvalidUtf8(good).has_value());
  CHECK(countCodePoints(good) == 1);
}

TEST_CASE("Random changes of single bytes are judged as a decoder would") {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string text = testsupport::randomText(random, 30);
    text[random() % text.size()] = static_cast<char>(random() % 256);
    // Decoding and encoding again gives the same bytes up to the first byte that is not valid, and no
    // further.
    const std::size_t valid = firstInvalidUtf8(text).value_or(text.size());
    std::string again;
    for (std::size_t byte = 0; byte < valid;) {
      const Decoded decoded = decodeAt(text, byte);
      appendUtf8(again, decoded.codePoint);
      byte += decoded.bytes;
    }
    CHECK(again == text.substr(0, valid));
    if (valid < text.size()) {
      for (std::size_t length = 1; length <= 4 && valid + length <= text.size(); ++length) {
        CHECK(firstInvalidUtf8(text.substr(valid, length)) == 0);
      }
    }
  }
}

TEST_CASE("Code points are counted in texts longer than the counters hold") {
  std::string text;
  for (int i = 0; i < 10000; ++i)
    text += "é”😀a";
  CHECK(countCodePoints(text) == 40000);
  CHECK(countCodePoints("") == 0);
}
