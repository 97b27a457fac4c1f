// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace testsupport {

/// Content of a page: lines set one by one, places from the foot of a page of 600 by 800 points.
class PdfContent {
 public:
  PdfContent &line(float x, float y, float size, std::string_view text, std::string_view font = "F1") {
    char start[80];
    std::snprintf(start, sizeof start, " %.1f Tf 1 0 0 1 %.1f %.1f Tm (", static_cast<double>(size),
                  static_cast<double>(x), static_cast<double>(y));
    m_stream += "BT /" + std::string(font) + start;
    for (const char c : text) {
      if (c == '(' || c == ')' || c == '\\') m_stream += '\\';
      m_stream += c;
    }
    m_stream += ") Tj ET\n";
    return *this;
  }
  [[nodiscard]] const std::string &stream() const { return m_stream; }

 private:
  std::string m_stream;
};

/// A PDF file of these pages with the fonts F1 (Helvetica) and F2 (bold), and objects of one's own from 100
/// on.
inline std::string madePdf(const std::vector<std::string> &pages, const std::string &resources = {},
                           const std::vector<std::string> &own = {}) {
  std::vector<std::pair<int, std::string>> objects;
  std::string kids;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const int page = 10 + static_cast<int>(i) * 2;
    kids += std::to_string(page) + " 0 R ";
  }
  objects.emplace_back(1, "<</Type/Catalog/Pages 2 0 R/Lang(en-GB)>>");
  objects.emplace_back(2, "<</Type/Pages/Kids[" + kids + "]/Count " + std::to_string(pages.size()) + ">>");
  objects.emplace_back(3, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  objects.emplace_back(4, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>");
  objects.emplace_back(5, "<</Title(The Lake)/Author(Ada Rahm)/CreationDate(D:20190304120000Z)>>");
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const int page = 10 + static_cast<int>(i) * 2;
    objects.emplace_back(page, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents " +
                                   std::to_string(page + 1) + " 0 R/Resources<</Font<</F1 3 0 R/F2 4 0 R>>" +
                                   resources + ">>>>");
    objects.emplace_back(
        page + 1, "<</Length " + std::to_string(pages[i].size()) + ">>stream\n" + pages[i] + "\nendstream");
  }
  for (std::size_t i = 0; i < own.size(); ++i)
    objects.emplace_back(100 + static_cast<int>(i), own[i]);
  std::string file = "%PDF-1.4\n";
  std::string table;
  for (const auto &[id, body] : objects) {
    char entry[64];
    std::snprintf(entry, sizeof entry, "%d 1\n%010zu 00000 n \n", id, file.size());
    table += entry;
    file += std::to_string(id) + " 0 obj\n" + body + "\nendobj\n";
  }
  const std::string start = std::to_string(file.size());
  return file + "xref\n0 1\n0000000000 65535 f \n" + table +
         "trailer<</Size 1000/Root 1 0 R/Info 5 0 R>>\nstartxref\n" + start + "\n%%EOF\n";
}

}  // namespace testsupport
