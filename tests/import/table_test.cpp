// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "promises.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

const std::string survey =
    "Respondent;Age;Answer\r\nR1;34;\"I liked the lake; it was \"\"quiet\"\".\r\n\r\nThe ice "
    "too.\"\r\nR2;;\"\"\r\nR3;51;Nothing to say about it at all\r\n";

}  // namespace

TEST_CASE("a table is one text of rows and cells") {
  const ImportedText table = read("name,says\nAda,\"a, b\"\nBo,\"two\nlines\"\n", "t.csv");
  CHECK(table.text.utf8() == "name\tsays\nAda\ta, b\nBo\ttwo lines");
  CHECK(kindsOf(table).size() == 6);
  CHECK(reports(table, "separated by commas; the first row names the columns"));
  CHECK(brokenPromise(table).empty());
  CHECK(read("a\tb\n1\t2\n", "t.tsv").text.utf8() == "a\tb\n1\t2");
}

TEST_CASE("each row of a table may be a source with the other columns as attributes") {
  const auto rows = importRows(survey, "survey.csv");
  REQUIRE(rows);
  REQUIRE(rows->size() == 2);
  const ImportedText &first = rows->front();
  CHECK(first.name == "R1");
  CHECK(first.text.utf8() == "I liked the lake; it was \"quiet\".\n\nThe ice too.");
  CHECK(first.attributes == Attributes{{"Respondent", "R1"}, {"Age", "34"}});
  CHECK(rows->at(1).name == "R3");
  CHECK(first.origin.sha256 != rows->at(1).origin.sha256);
  CHECK(first.origin.file == "survey.csv");
  CHECK(reports(first, "the column “Answer”"));
  CHECK(reports(first, "Rows without text were left out: 1 row."));
  for (const ImportedText &row : *rows)
    CHECK(brokenPromise(row).empty());
}

TEST_CASE("a person chooses the columns of a table's text and names") {
  ImportOptions options;
  options.textColumn = std::string("age");
  options.nameColumn = std::string("3");
  const auto rows = importRows(survey, "survey.csv", options);
  REQUIRE(rows);
  CHECK(rows->front().text.utf8() == "34");
  CHECK(rows->at(1).name == "Nothing to say about it at all");
  options.textColumn = "Shoe size";
  const auto wrong = importRows(survey, "survey.csv", options);
  REQUIRE_FALSE(wrong);
  CHECK(errorLine(wrong.error()).find("no column “Shoe size”") != std::string::npos);
}

TEST_CASE("a table's preview shows what importing its rows would choose") {
  const auto preview = previewTable(survey, "survey.csv", {}, 2);
  REQUIRE(preview);
  CHECK(preview->columns == std::vector<std::string>{"Respondent", "Age", "Answer"});
  CHECK(preview->textColumn == "Answer");
  CHECK(preview->nameColumn == "Respondent");
  CHECK(preview->count == 3);
  CHECK(preview->rows.size() == 2);
}

TEST_CASE("tables without header, with names that come twice and with rows of uneven length are read") {
  const auto numbers = importRows("1,some longer words here\n2,other longer words here\n", "a.csv");
  REQUIRE(numbers);
  CHECK(numbers->size() == 2);
  CHECK(numbers->front().attributes == Attributes{{"Column 1", "1"}});
  CHECK(numbers->front().name == "1");
  const auto uneven = importRows("id,text\n1,first words of it\n2,second words of it,more\n", "a.csv");
  REQUIRE(uneven);
  CHECK(uneven->at(1).attributes.at("Column 3") == "more");
  CHECK(reports(uneven->front(), "more or fewer cells"));
  CHECK(importRows("sep=|\na|b\n1|words of the row\n", "a.csv")->size() == 1);
}

TEST_CASE("a table in an old encoding or ending inside quotation marks is read") {
  CHECK(importRows("id;text\n1;sch\xF6ne gr\xFC\xDF"
                   "e aus der ferne\n2;\xFC"
                   "ber die stra\xDF"
                   "e\n",
                   "a.csv")
            ->front()
            .text.utf8() == "schöne grüße aus der ferne");
  const ImportedText open = read("a,b\n1,\"never closed\n2,x\n", "a.csv");
  CHECK(reports(open, "ends inside quotation marks"));
  CHECK(brokenPromise(open).empty());
}

TEST_CASE("tables made to cost time or memory are read or refused") {
  const std::string commas(3'000'000, ',');
  const auto wide = importBytes(commas + "x", "a.csv");
  CHECK((!wide || brokenPromise(*wide).empty()));
  const std::string quotes(3'000'000, '"');
  const auto quoted = importBytes(quotes, "a.csv");
  CHECK((!quoted || brokenPromise(*quoted).empty()));
  std::string many;
  for (int i = 0; i < 300'000; ++i)
    many += "a,b\n";
  CHECK(importRows(many, "a.csv"));
  CHECK_FALSE(importRows("\x89PNG\r\n\x1A\n\x01\x02", "a.csv"));
}
