// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>

#include "florilegium/import/pdf_geometry.h"
#include "support/made_pdf.h"
#include "promises.h"
#include "read.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// Lines of about one length, one under the other.
void paragraph(PdfContent &content, float x, float y, const std::vector<std::string> &lines) {
  for (std::size_t i = 0; i < lines.size(); ++i)
    content.line(x, y - static_cast<float>(i) * 12, 10, lines[i]);
}

std::string essay() {
  std::vector<std::string> pages;
  for (int page = 1; page <= 4; ++page) {
    PdfContent content;
    content.line(60, 770, 9, "A. Rahm / The Lake");
    if (page == 1) content.line(60, 720, 20, "The Lake in Winter");
    if (page == 1) content.line(60, 690, 14, "Ice");
    paragraph(content, 60, 660,
              {"Nobody had walked across the lake before the winter in which the water-",
               "fowl stayed, and those who tried it afterwards told of sounds below them that",
               "were like nothing heard on land."});
    paragraph(content, 60, 600,
              {"A second paragraph stands apart from the first and goes on to the very foot of",
               "the page, where it isn't finished but has to be read on overleaf by whoever is"});
    static const char *const words[] = {"ice", "wind", "snow", "reed"};
    content.line(60, 100, 10,
                 "The last line of the page on the " + std::string(words[page - 1]) +
                     " is full to the margin and so it goes on in the");
    content.line(295, 30, 9, std::to_string(page + 40));
    pages.push_back(content.stream());
  }
  return madePdf(pages);
}

double processorSeconds() {
  std::timespec all{};
  clock_gettime(CLOCK_MONOTONIC, &all);
  return static_cast<double>(all.tv_sec) + static_cast<double>(all.tv_nsec) / 1e9;
}

}  // namespace

TEST_CASE("a PDF becomes paragraphs, headings and pages") {
  const ImportedText pdf = read(essay(), "lake.pdf");
  CHECK(brokenPromise(pdf).empty());
  CHECK(pdf.name == "The Lake");
  CHECK(pdf.attributes.at("author") == "Ada Rahm");
  CHECK(pdf.attributes.at("date") == "2019-03-04");
  CHECK(pdf.language == "en-GB");
  CHECK(pdf.origin.mediaType == "application/pdf");
  const std::vector<std::string> blocks = blocksOf(pdf);
  REQUIRE(blocks.size() > 5);
  CHECK(blocks[0] == "boilerplate: A. Rahm / The Lake");
  CHECK(blocks[2] == "title: The Lake in Winter");
  CHECK(blocks[3] == "heading 2: Ice");
  CHECK(blocks[4] ==
        "paragraph: Nobody had walked across the lake before the winter in which the waterfowl stayed, and "
        "those who "
        "tried it afterwards told of sounds below them that were like nothing heard on land.");
  CHECK(reports(pdf, "joined (4): waterfowl"));
  CHECK(reports(pdf, "boilerplate: 8 lines"));
}

TEST_CASE("pages of a PDF carry the numbers printed on them and cover the text") {
  const ImportedText pdf = read(essay(), "lake.pdf");
  REQUIRE(pdf.structure.pages.size() == 4);
  Position behind = 0;
  for (std::size_t i = 0; i < 4; ++i) {
    const Page &page = pdf.structure.pages[i];
    CHECK(page.label == std::to_string(i + 41));
    CHECK(page.span.start == behind);
    CHECK(pdf.text.slice(page.span).find("Nobody had walked") != std::string_view::npos);
    behind = page.span.end;
  }
  CHECK(behind == pdf.text.length());
}

TEST_CASE("two columns are read one after the other") {
  PdfContent content;
  for (int i = 0; i < 12; ++i) {
    const float y = 700 - static_cast<float>(i) * 12;
    content.line(60, y, 10, "left column words number " + std::to_string(i) + " and more of them");
    content.line(320, y, 10, "right column words number " + std::to_string(i) + " and more of them");
  }
  const ImportedText pdf = read(madePdf({content.stream()}), "two.pdf");
  const std::string &text = pdf.text.utf8();
  CHECK(text.find("left column words number 11") < text.find("right column words number 0"));
}

TEST_CASE("a raised figure in a PDF is a mark and a bold word too") {
  PdfContent content;
  content.line(60, 700, 10, "The claim")
      .line(104, 704, 6, "12")
      .line(114, 700, 10, "was made", "F2")
      .line(168, 700, 10, "by many who read of it.");
  content.line(60, 688, 10, "Others did not make any claim, or made it only in their letters.");
  const ImportedText pdf = read(madePdf({content.stream()}), "raised.pdf");
  const std::vector<std::string> marks = marksOf(pdf);
  CHECK(std::find(marks.begin(), marks.end(), "superscript: 12") != marks.end());
  CHECK(std::find(marks.begin(), marks.end(), "bold: was made") != marks.end());
}

TEST_CASE("every sign of a PDF's text has its place on the page") {
  const std::string bytes = essay();
  const ImportedText pdf = read(bytes, "lake.pdf");
  const auto geometry = pdfGeometry(bytes);
  REQUIRE(geometry);
  CHECK(geometry->text.utf8() == pdf.text.utf8());
  REQUIRE(geometry->pages.size() == pdf.structure.pages.size());
  for (std::size_t i = 0; i < geometry->pages.size(); ++i) {
    const PageGeometry &page = geometry->pages[i];
    CHECK(page.width == 600);
    CHECK(page.height == 800);
    for (const PagePiece &piece : page.pieces) {
      CHECK(pdf.structure.pages[i].span.contains(piece.start));
      CHECK(pdf.text.at(piece.start) != U' ');
      const PageRect &sign = piece.signs.front();
      CHECK(page.positionAt((sign.left + sign.right) / 2, (sign.top + sign.bottom) / 2) == piece.start);
    }
  }
  const auto at = static_cast<Position>(pdf.text.utf8().find("The Lake in Winter"));
  const std::vector<PageRect> title = geometry->pages[0].rects({at, at + 18});
  REQUIRE(title.size() == 1);
  CHECK(title[0].left == Approx(60).margin(2));
  CHECK(title[0].contains(150, 75));
  // The halves of a divided word are two rectangles.
  const auto word = static_cast<Position>(pdf.text.utf8().find("waterfowl"));
  CHECK(geometry->pages[0].rects({word, word + 9}).size() == 2);
  CHECK(geometry->pages[0].rects({at, at}).empty());
}

TEST_CASE("a PDF without text, with a password or damaged says so") {
  const auto scan = importBytes(madePdf({"0 0 100 100 re f"}), "scan.pdf");
  REQUIRE_FALSE(scan);
  CHECK(scan.error().code == ErrorCode::NotText);
  CHECK(errorLine(scan.error()).find("scan without a text layer, 1 page") != std::string::npos);
  const auto damaged = importBytes("%PDF-1.4\nnothing else", "a.pdf");
  REQUIRE_FALSE(damaged);
  CHECK(damaged.error().code == ErrorCode::BadFormat);
  if (sharedCorpus().empty()) return;
  const auto locked = importBytes(readAll(sharedCorpus() / "pdf/pypdf_r6-user-password.pdf"), "a.pdf");
  if (!locked) CHECK(locked.error().code == ErrorCode::Encrypted);
  const auto secret = importBytes(readAll(sharedCorpus() / "pdf/qpdf_enc-XI-long-password.pdf"), "a.pdf");
  REQUIRE_FALSE(secret);
  CHECK(secret.error().code == ErrorCode::Encrypted);
}

TEST_CASE("a PDF is known by its content whatever its name") {
  CHECK(read(essay(), "essay.txt").origin.mediaType == "application/pdf");
  CHECK(read("junk before\n" + essay(), "essay.pdf").origin.mediaType == "application/pdf");
  CHECK(read("Words about %PDF- files.", "a.txt").origin.mediaType == "text/plain");
}

TEST_CASE("a PDF cut off anywhere is read or refused") {
  const std::string bytes = essay();
  for (std::size_t percent = 0; percent < 100; percent += 1) {
    const auto imported =
        importBytes(std::string_view(bytes).substr(0, bytes.size() * percent / 100), "a.pdf");
    INFO(percent);
    if (imported) CHECK(brokenPromise(*imported).empty());
    if (!imported) CHECK(imported.error().code != ErrorCode::Internal);
  }
}

TEST_CASE("forms that repeat each other without end are stopped") {
  std::vector<std::string> forms;
  std::string resources = "/XObject<</X 100 0 R>>";
  for (int i = 0; i < 12; ++i) {
    std::string body;
    for (int k = 0; k < 60; ++k)
      body += i < 11 ? "/X Do " : "BT /F1 9 Tf (words) Tj ET ";
    forms.push_back(
        "<</Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>/XObject<</X " +
        std::to_string(101 + i) + " 0 R>>>>/Length " + std::to_string(body.size()) + ">>stream\n" + body +
        "\nendstream");
  }
  const double start = processorSeconds();
  const auto imported = importBytes(madePdf({"/X Do"}, resources, forms), "bomb.pdf");
  CHECK(processorSeconds() - start < 60);
  REQUIRE_FALSE(imported);
  CHECK((imported.error().code == ErrorCode::BadFormat || imported.error().code == ErrorCode::TooLarge));
}

TEST_CASE("reading a PDF can be stopped") {
  Progress progress;
  progress.cancel();
  const auto imported = importBytes(essay(), "a.pdf", {}, progress);
  REQUIRE_FALSE(imported);
  CHECK(imported.error().code == ErrorCode::Cancelled);
}
