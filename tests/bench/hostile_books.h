// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile_office.h"

namespace hostile {

/// A deflated OpenDocument text.
inline std::string packedText(std::string_view body, std::string_view styles = {},
                              std::vector<std::pair<std::string, std::string>> others = {}) {
  others.emplace_back("content.xml", "<office:document-content" + std::string(testsupport::odtSpaces) +
                                         "><office:automatic-styles>" + std::string(styles) +
                                         "</office:automatic-styles><office:body><office:text>" +
                                         unpackable() + std::string(body) +
                                         "</office:text></office:body></office:document-content>");
  others.emplace_back("META-INF/manifest.xml", "<manifest/>");
  return testsupport::deflated(others);
}

inline std::vector<File> openTexts() {
  std::vector<File> files;
  const auto add = [&](std::string before, std::string piece, std::string behind = {},
                       std::string styles = {}) {
    const std::string what = before.substr(0, 24) + "|" + piece.substr(0, 60);
    files.push_back(
        {"a.odt", what, [=] { return testsupport::odtFile(counted(before, piece, behind), styles); }});
    files.push_back({"a.odt", "packed " + what,
                     [=] { return packedText(counted(before, piece, behind, unpacked), styles); }});
  };
  const std::string p = "<text:p>x</text:p>";
  add("", "<text:p/>");
  add("", p);
  add("<text:p>", "words and more ", "</text:p>");
  add("<text:p>", "<text:s text:c=\"1000\"/>", "x</text:p>");
  add("<text:p>", "x<text:s text:c=\"1000\"/>", "x</text:p>");
  add("<text:p>", "<text:tab/>", "x</text:p>");
  add("<text:p>", "x<text:line-break/>", "x</text:p>");
  add("<text:p>", "<text:span text:style-name=\"S\a\">x</text:span>", "</text:p>");
  add("<text:p>", "<text:a xlink:href=\"x\a\">x</text:a>", "</text:p>");
  add("<text:p>",
      "<text:bookmark text:name=\"b\a\"/><text:bookmark-ref text:ref-name=\"b\a\">x</text:bookmark-ref>",
      "</text:p>");
  add("<text:p>",
      "<text:note><text:note-citation>\a</text:note-citation><text:note-body>" + p +
          "</text:note-body></text:note>",
      "</text:p>");
  add("<text:p>",
      "<office:annotation office:name=\"c\a\">" + p +
          "</office:annotation>x<office:annotation-end office:name=\"c\a\"/>",
      "</text:p>");
  add("<text:p>", "<office:annotation>" + p + "</office:annotation>", "</text:p>");
  add("<text:p>" + times("\xC2\xA0", 1'000'000), "<office:annotation>" + p + "</office:annotation>",
      "</text:p>");
  add("<text:p>", "<draw:frame><draw:text-box>" + p + "</draw:text-box></draw:frame>", "</text:p>");
  add("<text:p>", "<draw:frame><draw:image/></draw:frame>", "</text:p>");
  add("<text:p>",
      "<draw:frame><draw:object><math:math "
      "xmlns:math=\"http://www.w3.org/1998/Math/MathML\"><math:mi>x</math:mi></math:math></draw:object></"
      "draw:frame>",
      "</text:p>");
  add("", "<text:list><text:list-item>" + p + "</text:list-item></text:list>");
  add("", "<text:list xml:id=\"l\a\" text:style-name=\"L\a\"><text:list-item>" + p +
              "</text:list-item></text:list>");
  add("<text:list>", "<text:list-item>" + p + "</text:list-item>", "</text:list>");
  add("", "<text:h text:outline-level=\"9\">x</text:h>");
  add("", "<text:section text:display=\"none\">" + p + "</text:section>");
  add("", "<text:p text:style-name=\"P9\">x</text:p>", "",
      counted("",
              "<style:style style:name=\"P\a\" style:family=\"paragraph\" style:parent-style-name=\"P1\"/>",
              "", 4'000'000));
  const std::string cell = "<table:table-cell>" + p + "</table:table-cell>";
  add("<table:table><table:table-row>", cell, "</table:table-row></table:table>");
  add("<table:table>", "<table:table-row>" + cell + cell + "</table:table-row>", "</table:table>");
  add("", "<table:table><table:table-row>" + cell + cell + "</table:table-row></table:table>");
  add("",
      "<table:table><table:table-row table:number-rows-repeated=\"99\"><table:table-cell "
      "table:number-columns-repeated=\"99\">" +
          p + "</table:table-cell></table:table-row></table:table>");
  const std::string inner = times("<table:table><table:table-row><table:table-cell>", 160);
  const std::string outer = times("</table:table-cell></table:table-row></table:table>", 160);
  add(inner, p, outer);
  add(inner, "<text:p/>", outer);
  add(times("<text:list><text:list-item>", 240), p, times("</text:list-item></text:list>", 240));
  add(times("<text:section>", 500), p, times("</text:section>", 500));
  add("<text:p>" + times("<text:span>", 500), "x<text:s/>", times("</text:span>", 500) + "</text:p>");
  add("<text:p>" + times("<text:a xlink:href=\"x\">", 500), "x<text:s/>",
      times("</text:a>", 500) + "</text:p>");
  add("<text:p>" + times("<draw:g>", 500), "<draw:frame/>", times("</draw:g>", 500) + "</text:p>");
  add("<text:p>" + times("<draw:custom-shape>", 500), p, times("</draw:custom-shape>", 500) + "</text:p>");
  files.push_back({"a.odt", "one formula many times", [] {
                     return packedText(
                         "<text:p>" +
                             times("<draw:frame><draw:object xlink:href=\"./O\"/></draw:frame>", 100'000) +
                             "</text:p>",
                         {},
                         {{"O/content.xml", "<math:math xmlns:math=\"http://www.w3.org/1998/Math/MathML\">" +
                                                times("<math:mi>x</math:mi>", 50'000) + "</math:math>"}});
                   }});
  files.push_back({"a.fodt", "one paragraph a line", [=] {
                     return "<?xml version=\"1.0\"?><office:document" + std::string(testsupport::odtSpaces) +
                            " office:mimetype=\"" + std::string(testsupport::odtType) +
                            "\"><office:body><office:text>" + filled("", p + "\n") +
                            "</office:text></office:body></office:document>";
                   }});
  return files;
}

inline std::vector<File> books() {
  using testsupport::bookPage;
  using testsupport::epubFile;
  std::vector<File> files = openTexts();
  const auto add = [&](const std::string &what, std::function<std::string()> make) {
    files.push_back({"a.epub", what, std::move(make)});
  };
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "<p>x</p>", "<div>", "<isindex/>", "<table><b>", "<p id=\"a\a\">x</p>", "<br/>", "<![CDATA[x]]>",
           "<x/>", "<b id=\"\a\"><p>", "<a href=\"a.xhtml#x\a\">x</a>",
           "<a epub:type=\"noteref\" href=\"#n\a\">x</a>", "<aside id=\"n\a\">x</aside>", "<!-- x -->", "&x;",
           "<", "x "}) {
    add("one chapter " + std::string(piece), [=] {
      return epubFile({{"a.xhtml", bookPage(counted("", piece))}});
    });
    add("packed " + std::string(piece), [=] {
      std::vector<std::pair<std::string, std::string>> members = {
          {"META-INF/container.xml",
           "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
           "full-path=\"b.opf\"/></rootfiles></container>"}};
      std::string manifest;
      std::string spine;
      const std::string chapter = bookPage(counted("", piece, "", 1'500'000));
      for (int i = 0; i < 40; ++i) {
        const std::string id = "c" + std::to_string(i);
        manifest +=
            "<item id=\"" + id + "\" href=\"" + id + ".xhtml\" media-type=\"application/xhtml+xml\"/>";
        spine += "<itemref idref=\"" + id + "\"/>";
        members.emplace_back(id + ".xhtml", chapter);
      }
      members.emplace_back("b.opf", "<package xmlns=\"http://www.idpf.org/2007/opf\"><manifest>" + manifest +
                                        "</manifest><spine>" + spine + "</spine></package>");
      return testsupport::deflated(members);
    });
  }
  add("19,000 chapters", [] {
    std::vector<std::pair<std::string, std::string>> chapters;
    for (int i = 0; i < 19'000; ++i)
      chapters.emplace_back(std::to_string(i) + ".xhtml", bookPage("<p>One.</p>"));
    return epubFile(chapters);
  });
  add("many facts", [] {
    return epubFile({{"a.xhtml", bookPage("<p>x</p>")}}, counted("", "<dc:creator>A\a</dc:creator>"));
  });
  add("many items", [] {
    return epubFile({{"a.xhtml", bookPage("<p>x</p>")}}, {},
                    counted("", "<item id=\"i\a\" href=\"i\a\" media-type=\"text/html\"/>"));
  });
  add("a long table of contents", [] {
    return epubFile(
        {{"a.xhtml", bookPage("<p>x</p>")}}, {},
        "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>",
        {{"OPS/toc.ncx",
          "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap>" +
              counted("",
                      "<navPoint><navLabel><text>\a</text></navLabel><content src=\"\a.xhtml\"/></navPoint>",
                      "", 9'000'000) +
              "</navMap></ncx>"}});
  });
  add("a deep table of contents", [] {
    const std::string open = "<navPoint><navLabel><text>x</text></navLabel><content src=\"a.xhtml\"/>";
    return epubFile({{"a.xhtml", bookPage("<p>x</p>")}}, {},
                    "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>",
                    {{"OPS/toc.ncx", nested("<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap>",
                                            open, "", "</navPoint>", "</navMap></ncx>")}});
  });
  return files;
}

}  // namespace hostile
