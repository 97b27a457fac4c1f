// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include "promises.h"
#include "read.h"
#include "support/made_pdf.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// Prose, so that tables are not what most of the page is set in.
void prose(PdfContent &content, float y) {
  content.line(60, y, 10, "Boats were counted at three landings in the weeks before the ice came, by two")
      .line(60, y - 12, 10, "people who took turns and who did not tell each other what they had found.");
}

bool holds(const std::vector<std::string> &list, std::string_view wanted) {
  return std::find(list.begin(), list.end(), wanted) != list.end();
}

}  // namespace

TEST_CASE("words of a PDF in rows and columns become a table's cells") {
  PdfContent content;
  prose(content, 700);
  const char *const rows[][4] = {{"Landing", "October", "November", "All"},
                                 {"Reed bay", "14", "3", "17"},
                                 {"Old mill", "9", "12", "21"},
                                 {"Ferry", "30", "0", "30"}};
  const float columns[] = {80, 200, 290, 390};
  // Column by column, as some programs draw them.
  for (int column = 0; column < 4; ++column)
    for (int row = 0; row < 4; ++row)
      content.line(columns[column], 640 - static_cast<float>(row) * 14, 10, rows[row][column]);
  prose(content, 540);
  const ImportedText pdf = read(madePdf({content.stream()}), "boats.pdf");
  CHECK(brokenPromise(pdf).empty());
  CHECK(pdf.text.utf8().find("Landing\tOctober\tNovember\tAll\nReed bay\t14\t3\t17\nOld mill\t9\t12\t21\n"
                             "Ferry\t30\t0\t30\n\nBoats") != std::string::npos);
  CHECK(holds(blocksOf(pdf), "table-cell: Reed bay"));
  CHECK(reports(pdf, "put together as 1 table."));
}

TEST_CASE("a cell of two lines stays one cell and an empty one keeps its place") {
  PdfContent content;
  prose(content, 700);
  content.line(80, 640, 10, "Landing").line(240, 640, 10, "Seen").line(330, 640, 10, "Heard");
  content.line(80, 626, 10, "Reed bay").line(240, 626, 10, "14").line(330, 626, 10, "3");
  content.line(80, 612, 10, "Old mill").line(330, 612, 10, "12");
  content.line(80, 598, 10, "Ferry and").line(240, 598, 10, "30").line(330, 598, 10, "7");
  content.line(80, 587, 10, "its pier");
  content.line(80, 573, 10, "Weir").line(240, 573, 10, "2").line(330, 573, 10, "1");
  const ImportedText pdf = read(madePdf({content.stream()}), "boats.pdf");
  CHECK(pdf.text.utf8().find("Reed bay\t14\t3\nOld mill\t\t12\nFerry and its pier\t30\t7\nWeir\t2\t1") !=
        std::string::npos);
}

TEST_CASE("prose in two columns is no table") {
  PdfContent content;
  for (int i = 0; i < 14; ++i) {
    const float y = 700 - static_cast<float>(i) * 12;
    content.line(60, y, 10, "left hand words that fill the line number " + std::to_string(i));
    content.line(320, y, 10, "right hand words that fill the line number " + std::to_string(i));
  }
  const ImportedText pdf = read(madePdf({content.stream()}), "two.pdf");
  CHECK(pdf.text.utf8().find('\t') == std::string::npos);
}

TEST_CASE("the signs of list items stand before their items, however they were drawn") {
  PdfContent content;
  prose(content, 700);
  for (int i = 0; i < 3; ++i)
    content.line(60, 660 - static_cast<float>(i) * 30, 10, "\x95");
  const char *const items[] = {"the first item of the list, which goes on in another line because",
                               "the second item, about which there is so much to say that it fills",
                               "the third and last of them, of which the same is true as it is of"};
  for (int i = 0; i < 3; ++i) {
    const float y = 660 - static_cast<float>(i) * 30;
    content.line(90, y, 10, items[i]).line(90, y - 12, 10, "there is more to it.");
  }
  content.line(60, 560, 10, "a)")
      .line(90, 560, 10, "lettered, and set so that a wide gap is left behind the letter");
  const std::vector<std::string> blocks = blocksOf(read(madePdf({content.stream()}), "list.pdf"));
  CHECK(holds(blocks,
              "list-item 1: • the first item of the list, which goes on in another line because "
              "there is more to it."));
  CHECK(holds(blocks,
              "list-item 1: • the third and last of them, of which the same is true as it is of "
              "there is more to it."));
  CHECK_FALSE(holds(blocks, "list-item 1: •"));
}

TEST_CASE("a raised call is a mark though it is nearly as large as its line or drawn apart from it") {
  PdfContent content;
  content.line(60, 700, 10, "The word lake")
      .line(121, 704, 9, "1")
      .line(127, 700, 10, "is older than its water,");
  content.line(60, 688, 10, "Ada Rahm, Institute for Lakes and the like of them in the north")
      .line(70, 600, 10, "End.");
  content.line(54, 692, 6, "2");
  const ImportedText pdf = read(madePdf({content.stream()}), "calls.pdf");
  const std::vector<std::string> marks = marksOf(pdf);
  CHECK(holds(marks, "superscript: 1"));
  CHECK(holds(marks, "superscript: 2"));
  CHECK(pdf.text.utf8().find("2Ada Rahm") != std::string::npos);
}

TEST_CASE("lines of a poem stay lines") {
  PdfContent content;
  prose(content, 740);
  content.line(60, 700, 10, "The ice has come to stay,")
      .line(60, 688, 10, "It took the reeds and the quay")
      .line(60, 676, 10, "And nobody rows on the lake any more")
      .line(60, 664, 10, "Till May.");
  const ImportedText pdf = read(madePdf({content.stream()}), "poem.pdf");
  CHECK(pdf.text.utf8().find("stay,\nIt took the reeds and the quay\nAnd nobody") != std::string::npos);
}

TEST_CASE("a page's number is boilerplate though it stands high, with what stands beside it") {
  PdfContent content;
  for (int i = 0; i < 30; ++i)
    content.line(
        60, 700 - static_cast<float>(i) * 12, 10,
        "words that fill a line of the page from its left to its right, number " + std::to_string(i));
  content.line(295, 140, 10, "1");
  const std::vector<std::string> blocks = blocksOf(read(madePdf({content.stream()}), "high.pdf"));
  CHECK(holds(blocks, "boilerplate: 1"));
  PdfContent low;
  prose(low, 700);
  low.line(60, 30, 9, "Annals of the Lake").line(520, 30, 9, "112");
  CHECK(holds(blocksOf(read(madePdf({low.stream()}), "low.pdf")), "boilerplate: Annals of the Lake"));
}

TEST_CASE("sentences and list items in large letters are no headings") {
  PdfContent content;
  content.line(60, 740, 14, "Reeds");
  content
      .line(60, 700, 12,
            "A facility has to tell how many boats it keeps if it fulfils all of the following, and")
      .line(60, 686, 12, "how many of them are out on the water at night.");
  content.line(60, 660, 12, "\x95 it lies at the lake");
  for (int i = 0; i < 20; ++i)
    content.line(60, 600 - static_cast<float>(i) * 11, 9,
                 "small words that fill a line of the page from its left to its right margin, number " +
                     std::to_string(i));
  for (const std::string &block : blocksOf(read(madePdf({content.stream()}), "large.pdf"))) {
    INFO(block);
    const bool heading = block.starts_with("heading") || block.starts_with("title");
    CHECK(heading == (block.find("Reeds") != std::string::npos));
  }
}

TEST_CASE("reading a PDF tells how many of its pages are read") {
  std::vector<std::string> pages;
  for (int i = 0; i < 5; ++i) {
    PdfContent content;
    prose(content, 700);
    pages.push_back(content.stream());
  }
  std::atomic<std::int64_t> most = 0;
  std::atomic<std::int64_t> all = 0;
  const Progress progress([&](std::int64_t done, std::int64_t total) {
    if (done > most) most = done;
    all = total;
  });
  REQUIRE(importBytes(madePdf(pages), "a.pdf", {}, progress));
  CHECK(all == 5);
  CHECK(most == 5);
}
