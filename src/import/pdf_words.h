// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/result.h"
#include "florilegium/import/pdf_geometry.h"
#include "florilegium/import/pdf_picture.h"

namespace florilegium::import {

/// A word as it stands on a page.
struct PdfWord {
  std::u32string signs;  ///< as printed, from left to right where it isn't turned
  std::vector<float>
      edges;  ///< where each sign begins along the direction of reading, and where the last ends
  PageRect box;
  float size = 0;  ///< of the font, points
  int turns = 0;   ///< quarter turns clockwise
  bool bold = false;
  bool italic = false;
  bool spaceAfter = false;
};

struct PdfPage {
  float width = 0;  ///< points
  float height = 0;
  std::string label;
  std::vector<PdfWord> words;  ///< in the order in which they are read
};

/// What a PDF says: its words page by page and its own card.
struct PdfWords {
  std::string title;
  std::string author;
  std::string date;      ///< ISO 8601; empty when not known
  std::string language;  ///< as the file says
  std::vector<PdfPage> pages;
};

/// The words as bytes, for handing them from one process to another: a header, a record for each page, an
/// end. Whoever reads them trusts nothing: what is cut off or out of bounds is BadFormat.
class PdfWire {
 public:
  /// The first record.
  static void putHead(const PdfWords &words, std::string &bytes);
  static void putPage(const PdfPage &page, std::string &bytes);
  static void putEnd(std::string &bytes);
  [[nodiscard]] static Result<PdfWords> read(std::string_view bytes);

  /// A picture is an answer of its own. `rows` are so many bytes apart.
  static void putPicture(int width, int height, const char *rows, int rowBytes, std::string &bytes);
  [[nodiscard]] static Result<PagePicture> readPicture(std::string_view bytes);
};

/// How the process that reads PDF files ends.
enum class PdfExit { Done = 0, Damaged = 10, Encrypted = 11 };

/// Where the process tells how far it is: the number of pages and a line's end, then a sign for each page.
inline constexpr int pdfToldHandle = 3;

/// The process takes scales as whole numbers of this part, which read the same in every language.
inline constexpr int scaleParts = 1000;

}  // namespace florilegium::import
