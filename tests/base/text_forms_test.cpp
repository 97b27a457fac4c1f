// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/clock.h"
#include "florilegium/base/file.h"
#include "florilegium/base/sha256.h"
#include "florilegium/base/uuid.h"
#include "florilegium/base/valid_utf8.h"
#include "support/catch.h"

using namespace florilegium;

TEST_CASE("Times are written and read as ISO 8601 in UTC") {
  CHECK(toIso8601(0) == "1970-01-01T00:00:00Z");
  CHECK(toIso8601(1'709'251'199) == "2024-02-29T23:59:59Z");
  for (const Timestamp time :
       {Timestamp{0}, Timestamp{951'782'400}, Timestamp{1'709'251'199}, Timestamp{4'102'444'800}})
    CHECK(fromIso8601(toIso8601(time)) == time);
}

TEST_CASE("Times of any other form are refused") {
  for (const char *text :
       {"", "2024-02-29", "2024-02-30T00:00:00Z", "2024-13-01T00:00:00Z", "2024-02-29T24:00:00Z",
        "2024-02-29T23:60:00Z", "2024-02-29T23:59:60Z", "2024-02-29t23:59:59Z", "2024-02-29T23:59:59",
        "2024-02-29T23:59:59+0", "-024-02-29T23:59:59Z", "2024-+2-29T23:59:59Z"})
    CHECK_FALSE(fromIso8601(text));
}

TEST_CASE("UUIDs are random, of version 4, and read back in either case") {
  const Uuid a = Uuid::random();
  CHECK(a != Uuid::random());
  CHECK_FALSE(a.isNil());
  CHECK(a.toString()[14] == '4');
  CHECK(Uuid::parse(a.toString()) == a);
  CHECK(Uuid::parse("F81D4FAE-7DEC-41D0-A765-00A0C91E6BF6")->toString() ==
        "f81d4fae-7dec-41d0-a765-00a0c91e6bf6");
  for (const char *text : {"", "f81d4fae-7dec-41d0-a765-00a0c91e6bf", "f81d4fae-7dec-41d0-a765-00a0c91e6bf6 ",
                           "f81d4fae+7dec-41d0-a765-00a0c91e6bf6", "g81d4fae-7dec-41d0-a765-00a0c91e6bf6"})
    CHECK_FALSE(Uuid::parse(text));
}

TEST_CASE("SHA-256 gives the digests of the standard") {
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("Bytes that are not UTF-8 become replacement characters, all others stay") {
  for (const char *valid :
       {"", "plain", "naïve 👩‍🔬 שלום", "\xed\x9f\xbf", "\xee\x80\x80", "\xf4\x8f\xbf\xbf"})
    CHECK(toValidUtf8(valid) == valid);
  CHECK(toValidUtf8("a\xff"
                    "b") == "a\uFFFDb");
  CHECK(toValidUtf8("\xc3") == "\uFFFD");
  CHECK(toValidUtf8("\xc0\xaf") == "\uFFFD\uFFFD");
  CHECK(toValidUtf8("\xe0\x80\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(toValidUtf8("\xed\xa0\x80") == "\uFFFD\uFFFD\uFFFD");
  CHECK(toValidUtf8("\xf4\x90\x80\x80") == "\uFFFD\uFFFD\uFFFD\uFFFD");
  CHECK(toValidUtf8("\xf0\x9f\x91x") == "\uFFFD\uFFFD\uFFFDx");
  CHECK(toValidUtf8(std::string_view("a\0b", 3)) == "a\uFFFDb");
  CHECK(displayName("/tmp/caf\xe9.txt") == "caf\uFFFD.txt");
}
