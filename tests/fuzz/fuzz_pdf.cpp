// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"
#include "import/pdf_text.h"

using namespace florilegium;

namespace {

using florilegium::import::PdfWord;

PdfWord word(std::u32string signs, float x, float y, float size, int turns = 0) {
  PdfWord placed;
  const float width = size * 0.5f * static_cast<float>(signs.size());
  for (std::size_t i = 0; i <= signs.size(); ++i)
    placed.edges.push_back(x + size * 0.5f * static_cast<float>(i));
  placed.signs = std::move(signs);
  placed.box = {x, y, x + width, y + size};
  placed.size = size;
  placed.turns = turns;
  placed.spaceAfter = true;
  return placed;
}

/// Words of a small document as its reader hands them over.
std::string sample() {
  import::PdfWords words;
  words.title = "The Lake";
  std::string bytes;
  import::PdfWire::putHead(words, bytes);
  for (int number = 0; number < 3; ++number) {
    import::PdfPage page{600, 800, std::to_string(number + 1), {}};
    page.words = {word(U"Head", 60, 20, 9),
                  word(U"Title", 60, 60, 20),
                  word(U"water-", 500, 90, 10),
                  word(U"fowl", 60, 102, 10),
                  word(U"\uFB01sh", 90, 102, 10),
                  word(U"1", 120, 99, 6),
                  word(U"\u05D0\u05D1", 300, 130, 10),
                  word(U"turned", 20, 300, 10, 1),
                  word(U"and", 60, 700, 10),
                  word(U"1", 60, 720, 7),
                  word(U"note", 66, 720, 7),
                  word(U"12", 300, 780, 9)};
    // A table of four rows.
    for (int cell = 0; cell < 12; ++cell)
      page.words.push_back(word(U"cell", 80 + 150 * static_cast<float>(cell % 3),
                                400 + 14 * static_cast<float>(cell / 3), 10));
    import::PdfWire::putPage(page, bytes);
  }
  import::PdfWire::putEnd(bytes);
  return bytes;
}

const std::string whole = sample();
const std::string cut = whole.substr(0, whole.size() / 2);

/// A picture of a page, as the same program hands it over.
std::string pictureSample() {
  const std::string pixels(6 * 4, '\x7F');
  std::string bytes;
  import::PdfWire::putPicture(3, 2, pixels.data(), 12, bytes);
  return bytes;
}

const std::string drawn = pictureSample();

}  // namespace

const std::vector<std::string_view> fuzz::seeds = {whole, cut, drawn};

// What comes from the process that reads PDF files is not trusted: every text made of it keeps the promises,
// and every place on a page lies in that text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view answer(reinterpret_cast<const char *>(data), size);
  if (const auto picture = import::PdfWire::readPicture(answer)) {
    const auto pixels = static_cast<std::int64_t>(picture->pixels.size());
    if (picture->width <= 0 || picture->height <= 0 || pixels > mostPagePixels ||
        pixels != std::int64_t{picture->width} * picture->height)
      std::abort();
  }
  const auto words = import::PdfWire::read(answer);
  if (!words) return 0;
  auto text = import::pdfText(*words, {}, {});
  if (!text) return 0;
  ImportedText imported;
  auto made = SourceText::make(std::move(text->utf8));
  if (!made) std::abort();
  imported.text = *std::move(made);
  imported.structure = std::move(text->structure);
  imported.name = "a";
  for (const PageGeometry &page : text->geometry) {
    Position behind = 0;
    for (const PagePiece &piece : page.pieces) {
      const Position end = piece.start + static_cast<Position>(piece.signs.size());
      if (piece.start < behind || end > imported.text.length()) std::abort();
      behind = end;
    }
    static_cast<void>(page.rects({0, imported.text.length()}));
    static_cast<void>(page.positionAt(100, 100));
  }
  if (imported.text.length() == 0) return 0;
  const std::string broken = testsupport::brokenPromise(imported);
  if (broken.empty()) return 0;
  std::fprintf(stderr, "broken promise: %s\n", broken.c_str());
  std::abort();
}
