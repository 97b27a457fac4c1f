// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile_files.h"
#include "import/deflated.h"
#include "support/made_pdf.h"

namespace hostile {

using testsupport::flate;

inline std::string stream(std::string_view entries, const std::string &bytes) {
  return "<<" + std::string(entries) + "/Length " + std::to_string(bytes.size()) + ">>stream\n" + bytes +
         "\nendstream";
}

inline std::vector<File> pdfs() {
  using testsupport::madePdf;
  std::vector<File> files;
  const auto add = [&](const std::string &what, std::function<std::string()> make) {
    files.push_back({"a.pdf", what, std::move(make)});
  };
  const std::string begin = "BT /F1 9 Tf 1 0 0 1 50 700 Tm ";
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "(x) Tj ", "(word ) Tj ", "(x) Tj 0 -1 Td ", "(x) Tj 9 0 Td ",
           "ET BT /F1 9 Tf 1 0 0 1 \a 700 Tm (x) Tj ", "q ", "[", "<<", "(", "<", "/F2 9 Tf /F1 9 Tf ",
           "1 0 0 1 50 700 cm ", "ET BT /F1 \a Tf 0 1 -1 0 50 50 Tm (turned) Tj ", "0 0 m 1 1 l S ",
           "[(a)-1000(b)-900] TJ ", "/X Do "}) {
    add("content " + std::string(piece), [=] { return madePdf({counted(begin, piece, " ET")}); });
    add("packed content " + std::string(piece), [=] {
      std::string pdf = madePdf(
          {"x"}, {}, {stream("/Filter/FlateDecode", flate(counted(begin, piece, " ET", 120'000'000)))});
      const std::size_t at = pdf.find("/Contents 11 0 R");
      return pdf.replace(at, 16, "/Contents 100 0 R");
    });
  }
  add("4,000 pages of words", [=] {
    std::vector<std::string> contents(4000, filled(begin, "(some words) Tj 0 -10 Td ", " ET", 2000));
    return madePdf(contents);
  });
  add("60,000 pages", [=] { return madePdf(std::vector<std::string>(45'000, begin + "(x) Tj ET")); });
  add("an endless tree of pages", [=] {
    std::string pdf = madePdf({begin + "(x) Tj ET"});
    const std::size_t at = pdf.find("/Kids[10 0 R ]/Count 1");
    return pdf.replace(at, 22, "/Kids[2 0 R 2 0 R]/Count 100000000");
  });
  add("one page a hundred thousand times", [=] {
    std::string pdf = madePdf({begin + "(some words here) Tj ET"});
    const std::size_t at = pdf.find("/Kids[10 0 R ]/Count 1");
    return pdf.replace(at, 22, "/Kids[" + times("10 0 R ", 1'000'000) + "]/Count 1000000");
  });
  add("forms that draw each other", [=] {
    std::vector<std::string> own;
    for (int i = 0; i < 30; ++i)
      own.push_back(
          stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>/XObject<</X " +
                     std::to_string(101 + i) + " 0 R>>>>",
                 "/X Do /X Do BT /F1 9 Tf (x) Tj ET"));
    own.push_back(stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>",
                         begin + "(x) Tj ET"));
    return madePdf({"/X Do"}, "/XObject<</X 100 0 R>>", own);
  });
  add("a form that draws itself", [=] {
    return madePdf({"/X Do"}, "/XObject<</X 100 0 R>>",
                   {stream("/Type/XObject/Subtype/Form/BBox[0 0 600 800]/Resources<</XObject<</X 100 0 R>>>>",
                           "/X Do /X Do")});
  });
  add("a bomb of a stream", [=] {
    std::string pdf =
        madePdf({"x"}, {}, {stream("/Filter/FlateDecode", flate(std::string(1'000'000'000, ' ')))});
    return pdf.replace(pdf.find("/Contents 11 0 R"), 16, "/Contents 100 0 R");
  });
  add("a bomb in a bomb", [=] {
    std::string pdf =
        madePdf({"x"}, {},
                {stream("/Filter[/FlateDecode/FlateDecode]", flate(flate(std::string(1'000'000'000, ' '))))});
    return pdf.replace(pdf.find("/Contents 11 0 R"), 16, "/Contents 100 0 R");
  });
  add("a map of signs without end", [=] {
    const std::string map = "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n" +
                            times("100 beginbfrange <0000> <FFFF> <0041> endbfrange\n", 150'000) + "endcmap";
    return madePdf({"BT /F3 9 Tf 50 700 Td <00410042> Tj ET"}, "/Font<</F3 100 0 R>>",
                   {"<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/DescendantFonts[102 0 "
                    "R]/ToUnicode 101 0 R>>",
                    stream("", map),
                    "<</Type/Font/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(A)/Ordering(I)/"
                    "Supplement 0>>>>"});
  });
  add("a long word for every sign", [=] {
    const std::string map =
        "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfchar <41> <" +
        times("0041", 60'000) + "> endbfchar endcmap";
    return madePdf({"BT /F3 9 Tf 50 700 Td (" + times("A", 1'000'000) + ") Tj ET"}, "/Font<</F3 100 0 R>>",
                   {"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 101 0 R>>", stream("", map)});
  });
  add("a million objects",
      [=] { return madePdf({begin + "(x) Tj ET"}) + counted("", "\a 0 obj\n<<>>\nendobj\n"); });
  add("a million objects without a table",
      [=] { return "%PDF-1.4\n" + counted("", "\a 0 obj\n<</Type/Page/Parent 1 0 R>>\nendobj\n"); });
  add("arrays in arrays", [] { return filled("%PDF-1.4\n1 0 obj", "["); });
  add("dictionaries in dictionaries", [] { return filled("%PDF-1.4\n1 0 obj", "<</A"); });
  add("tables that name each other", [] {
    return counted("%PDF-1.4\n", "xref\n0 1\n0000000000 65535 f \ntrailer<</Prev 9>>\n",
                   "startxref\n9\n%%EOF\n");
  });
  add("a table of a billion objects", [] {
    return "%PDF-1.4\nxref\n0 999999999\n" + times("0000000000 65535 f \n", 450'000) +
           "trailer<</Size 999999999/Root 1 0 R>>\nstartxref\n9\n%%EOF\n";
  });
  add("a hundred thousand notes", [=] {
    std::string pdf =
        madePdf({begin + "(x) Tj ET"}, {},
                {"[" + times("<</Type/Annot/Subtype/FreeText/Rect[0 0 9 9]/Contents(x)>>", 150'000) + "]"});
    return pdf.replace(pdf.find("/Contents 11 0 R"), 16, "/Contents 11 0 R/Annots 100 0 R");
  });
  add("a long title", [=] {
    std::string pdf = madePdf({begin + "(x) Tj ET"});
    return pdf.replace(pdf.find("/Title(The Lake)"), 16, "/Title(" + times("x", 9'000'000) + ")");
  });
  return files;
}

}  // namespace hostile
