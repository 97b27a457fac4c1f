// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/fold.h"

#include <string>

#include "support/catch.h"
#include "support/corpus.h"

using florilegium::foldForSearch;

TEST_CASE("Folding forgets case and accents") {
  CHECK(foldForSearch("") == "");
  CHECK(foldForSearch("Crème BRÛLÉE") == "creme brulee");
  CHECK(foldForSearch("cre\u0300me") == "creme");
  CHECK(foldForSearch("Straße STRASSE") == "strasse strasse");
  CHECK(foldForSearch("eﬃcient") == "efficient");
  CHECK(foldForSearch("ΣΊΣΥΦΟΣ σίσυφος") == "σισυφοσ σισυφοσ");
  CHECK(foldForSearch("Ёлка й") == "елка и");
  CHECK(foldForSearch("İstanbul") == "istanbul");
  CHECK(foldForSearch("ılık") == "ılık");
  CHECK(foldForSearch("ᾳ") == "α");
  CHECK(foldForSearch("Ａ１ ½") == "a1 1⁄2");
}

TEST_CASE("Folding reads points as accents but vowel signs and kana voicing as letters") {
  CHECK(foldForSearch("שָׁלוֹם") == "שלום");
  CHECK(foldForSearch("مَرْحَبًا") == "مرحبا");
  CHECK(foldForSearch("हिन्दी") == "हिन्दी");
  CHECK(foldForSearch("が") == "か\u3099");
  CHECK(foldForSearch("น้ำ") == foldForSearch("นำ"));
  CHECK(foldForSearch("กุ") == "กุ");
}

TEST_CASE("Folding drops what cannot be seen and evens out typographic marks") {
  CHECK(foldForSearch("co\u00ADoper\u200Bate\u200F") == "cooperate");
  CHECK(foldForSearch("‘don’t’ “x” well\u2011known") == "'don't' \"x\" well-known");
  CHECK(foldForSearch("a\u00A0b") == "a b");
}

TEST_CASE("Folding twice is folding once") {
  std::mt19937 random(31);
  for (int round = 0; round < 200; ++round) {
    const std::string once = foldForSearch(testsupport::randomText(random, 100));
    CHECK(foldForSearch(once) == once);
  }
}

TEST_CASE("Folding keeps bytes that are not UTF-8") {
  CHECK(foldForSearch("\xFF\xC9T\xC3\x89\xE2\x80") == "\xFF\xC9te\xE2\x80");
}
