// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/import/table.h"

#include "support/catch.h"

using namespace florilegium;

using Names = std::vector<std::string>;

TEST_CASE("a table of facts has the names of its columns in the first row, whatever stands there") {
  const auto table = readPlainTable("source;2019;2019;\r\nOne;1;2;3\r\n", "t.csv");
  REQUIRE(table);
  CHECK(table->columns == Names{"source", "2019", "2019 (2)", "Column 4"});
  REQUIRE(table->rows.size() == 1);
  CHECK(table->rows[0] == Names{"One", "1", "2", "3"});
}

TEST_CASE("a table of facts is read in the encoding of its program") {
  const auto table = readPlainTable("name,ort\nM\xfcller,K\xf6ln\nMei\xdfner,M\xfcnchen\n", "t.csv");
  REQUIRE(table);
  CHECK(table->rows[0] == Names{"Müller", "Köln"});
  const auto bom = readPlainTable("\xef\xbb\xbfname\tage\nÁ\t3\n", "t.tsv");
  REQUIRE(bom);
  CHECK(bom->columns == Names{"name", "age"});
}

TEST_CASE("a table of facts without rows, or of bytes, is refused") {
  CHECK(readPlainTable("", "t.csv").error().code == ErrorCode::Empty);
  CHECK(readPlainTable("name,age\n", "t.csv").error().code == ErrorCode::Empty);
  CHECK(readPlainTable(std::string("PK\x03\x04\0\0\0\0", 8), "t.xlsx").error().code == ErrorCode::NotText);
}
