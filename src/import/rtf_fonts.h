// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct UConverter;

namespace florilegium::import {

/// A font of an RTF file: what its bytes mean.
struct RtfFont {
  std::string name;
  int codePage = 0;  ///< 0: the file's own
  bool symbols = false;
};

/// The fonts of a file and the code pages of its bytes.
class RtfFonts {
 public:
  RtfFonts();
  RtfFonts(const RtfFonts &) = delete;
  RtfFonts &operator=(const RtfFonts &) = delete;
  ~RtfFonts();

  void setFileCodePage(int codePage) { m_codePage = codePage; }
  void setCharset(int font, int charset);
  void setCodePage(int font, int codePage);
  void addName(int font, std::string_view utf8);
  [[nodiscard]] const RtfFont &font(int number) const;

  /// Bytes as the font says. What it can't say becomes U+FFFD, counted in `lost`.
  [[nodiscard]] std::string decoded(std::string_view bytes, int font, int &lost);
  /// ICU's name of the file's own encoding.
  [[nodiscard]] std::string encodingName() const;

 private:
  UConverter *converterOf(int codePage);

  std::unordered_map<int, RtfFont> m_fonts;
  std::map<int, UConverter *> m_converters;
  int m_codePage = 1252;
};

/// A BCP 47 tag for the usual of Windows' language numbers; else empty.
[[nodiscard]] std::string languageOf(int number);

}  // namespace florilegium::import
