// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/import/pdf_picture.h"

#include <cstring>

#include "florilegium/import/pdf_geometry.h"
#include "import/pdf_words.h"
#include "support/catch.h"
#include "support/made_pdf.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A black square of 100 points, its corner 100 points from the left and the top of the page.
std::string square() {
  return madePdf({"0 0 0 rg 100 600 100 100 re f"});
}

std::uint32_t at(const PagePicture &picture, int x, int y) {
  return picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) +
                        static_cast<std::size_t>(x)];
}

/// A picture of two by one pixels with a head that claims another size.
std::string answer(std::uint32_t width, std::uint32_t height, std::size_t pixels) {
  const std::uint32_t two[] = {0x00112233, 0xFF445566};
  std::string bytes;
  import::PdfWire::putPicture(2, 1, reinterpret_cast<const char *>(two), 8, bytes);
  const std::size_t sizes = bytes.size() - sizeof two - 8;
  std::memcpy(bytes.data() + sizes, &width, 4);
  std::memcpy(bytes.data() + sizes + 4, &height, 4);
  bytes.resize(sizes + 8 + pixels * 4);
  return bytes;
}

}  // namespace

TEST_CASE("a page is drawn as large as asked") {
  const auto picture = renderPdfPage(square(), 0, 0.5);
  REQUIRE(picture);
  CHECK(picture->width == 300);
  CHECK(picture->height == 400);
  CHECK(at(*picture, 75, 75) == 0xFF000000);
  CHECK(at(*picture, 75, 20) == 0xFFFFFFFF);
  const auto twice = renderPdfPage(square(), 0, 1);
  REQUIRE(twice);
  CHECK(twice->width == 600);
  CHECK(at(*twice, 102, 102) == 0xFF000000);
}

TEST_CASE("a page that would take too many pixels is drawn smaller") {
  const auto picture = renderPdfPage(square(), 0, 60);
  REQUIRE(picture);
  CHECK(std::int64_t{picture->width} * picture->height <= mostPagePixels);
  CHECK(picture->width > 3000);
}

TEST_CASE("a page that isn't there, a damaged file and a stopped drawing give no picture") {
  CHECK(renderPdfPage(square(), 1, 1).error().code == ErrorCode::BadFormat);
  CHECK(renderPdfPage(square(), -1, 1).error().code == ErrorCode::BadFormat);
  CHECK(renderPdfPage("%PDF-1.4 and no more", 0, 1).error().code == ErrorCode::BadFormat);
  Progress progress;
  progress.cancel();
  CHECK(renderPdfPage(square(), 0, 1, progress).error().code == ErrorCode::Cancelled);
}

TEST_CASE("a picture whose size is a lie is refused") {
  const auto right = import::PdfWire::readPicture(answer(2, 1, 2));
  REQUIRE(right);
  CHECK(right->pixels == std::vector<std::uint32_t>{0xFF112233, 0xFF445566});
  for (const auto &[width, height, pixels] :
       {std::tuple(2u, 2u, 2u), std::tuple(1u, 1u, 2u), std::tuple(0u, 0u, 0u), std::tuple(0u, 7u, 0u),
        std::tuple(2u, 1u, 1u), std::tuple(2u, 1u, 0u), std::tuple(0xFFFFFFFFu, 0xFFFFFFFFu, 2u),
        std::tuple(0x80000000u, 2u, 2u), std::tuple(16'000'001u, 1u, 2u), std::tuple(65536u, 65536u, 0u)}) {
    INFO(width << " by " << height << " with " << pixels);
    const auto picture = import::PdfWire::readPicture(answer(width, height, pixels));
    REQUIRE_FALSE(picture);
    CHECK(picture.error().code == ErrorCode::BadFormat);
  }
  const std::string whole = answer(2, 1, 2);
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_FALSE(import::PdfWire::readPicture(whole.substr(0, size)));
  CHECK_FALSE(import::PdfWire::readPicture(whole + "x"));
}

TEST_CASE("places on a page follow the words into a corrected text") {
  PdfContent content;
  content.line(60, 700, 12, "The quick fox sleeps under the warm bridge.");
  const auto geometry = pdfGeometry(madePdf({content.stream()}));
  REQUIRE(geometry);
  const auto made = SourceText::make("A note.\n\nThe quick red fox sleeps beside the warm bridge.");
  REQUIRE(made);
  const std::vector<PageGeometry> moved = movedTo(*made, *geometry);
  REQUIRE(moved.size() == 1);
  const auto placeOf = [](const SourceText &text, const std::string &words) {
    const auto byte = text.utf8().find(words);
    return Span{text.positionOf(byte), text.positionOf(byte + words.size())};
  };
  for (const std::string words : {"quick", "fox", "warm bridge."}) {
    INFO(words);
    CHECK(moved[0].rects(placeOf(*made, words)) == geometry->pages[0].rects(placeOf(geometry->text, words)));
  }
  CHECK(moved[0].rects(placeOf(*made, "red")).empty());
  CHECK(moved[0].rects(placeOf(*made, "A note")).empty());
}
