// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile_files.h"
#include "import/deflated.h"
#include "import/office_samples.h"

namespace hostile {

/// More than any reader unpacks without asking twice.
inline constexpr std::size_t unpacked = 90'000'000;

inline std::string wordDocument(std::string_view body) {
  return "<w:document" + std::string(testsupport::wordSpaces) + "><w:body>" + std::string(body) +
         "</w:body></w:document>";
}

/// A part of a Word file with its root.
inline std::string wordRoot(const std::string &root, std::string_view content) {
  return "<" + root + std::string(testsupport::wordSpaces) + ">" + unpackable() + std::string(content) +
         "</" + root + ">";
}

/// A deflated Word file; the parts are related by their types.
inline std::string packedWord(std::string_view body,
                              const std::vector<std::pair<std::string, std::string>> &parts = {}) {
  const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  std::string rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
  std::vector<std::pair<std::string, std::string>> members = {
      {"word/document.xml", wordDocument(unpackable() + std::string(body))}};
  for (const auto &[type, content] : parts) {
    rels += "<Relationship Id=\"" + type + "\" Type=\"" + types + type + "\" Target=\"" + type + ".xml\"/>";
    members.emplace_back("word/" + type + ".xml", content);
  }
  members.emplace_back("word/_rels/document.xml.rels", rels + "</Relationships>");
  return testsupport::deflated(members);
}

inline std::vector<File> words() {
  using testsupport::wordFile;
  std::vector<File> files;
  const auto add = [&](std::string before, std::string piece, std::string behind = {},
                       const std::vector<testsupport::WordPart> &parts = {}) {
    const std::string what = before.substr(0, 24) + "|" + piece.substr(0, 60);
    files.push_back({"a.docx", what, [=] { return wordFile(counted(before, piece, behind), parts); }});
    files.push_back({"a.docx", "packed " + what, [=] {
                       std::vector<std::pair<std::string, std::string>> roots;
                       for (const auto &part : parts)
                         roots.emplace_back(part.type, wordRoot(part.root, part.content));
                       return packedWord(counted(before, piece, behind, unpacked), roots);
                     }});
  };
  const std::string note =
      "<w:footnote w:id=\"1\">" + testsupport::wordParagraph(times("words ", 100'000)) + "</w:footnote>";
  const std::string run = "<w:r><w:t>x</w:t></w:r>";
  add("", "<w:p/>");
  add("", "<w:p>" + run + "</w:p>");
  add("", "<w:p w:a=\"\" w:b=\"\"/>");
  add("<w:p>", run, "</w:p>");
  add("<w:p><w:r><w:t>", "words and more ", "</w:t></w:r></w:p>");
  add("<w:p><w:r><w:t>", "\xC2\xA0", "</w:t></w:r></w:p>");
  add("<w:p><w:r>", "<w:tab/>", "<w:t>x</w:t></w:r></w:p>");
  add("<w:p><w:r>", "<w:br/>", "<w:t>x</w:t></w:r></w:p>");
  add("<w:p><w:r><w:t>x</w:t>", "<w:t xml:space=\"preserve\"> </w:t>", "<w:t>x</w:t></w:r></w:p>");
  add("<w:tbl><w:tr>", "<w:tc><w:p>" + run + "</w:p></w:tc>", "</w:tr></w:tbl>");
  add("<w:tbl><w:tr>", "<w:tc><w:tcPr><w:gridSpan w:val=\"63\"/></w:tcPr></w:tc>",
      "<w:tc><w:p>" + run + "</w:p></w:tc></w:tr></w:tbl>");
  add("<w:tbl>", "<w:tr><w:tc><w:p>" + run + "</w:p></w:tc><w:tc/></w:tr>", "</w:tbl>");
  add("", "<w:tbl><w:tr><w:tc><w:p>" + run + "</w:p></w:tc><w:tc/></w:tr></w:tbl>");
  add("",
      "<w:p><w:bookmarkStart w:name=\"b\a\"/><w:hyperlink w:anchor=\"b\a\">" + run + "</w:hyperlink></w:p>");
  add("", "<w:p><w:r><w:footnoteReference w:id=\"\a\"/></w:r></w:p>");
  add("", "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", "",
      {{"footnotes", "w:footnotes", note}});
  add("<w:p>", "<w:r><w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t></w:r>", "</w:p>",
      {{"footnotes", "w:footnotes", note}});
  add("<w:p><w:r>", "<w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/><w:t>*</w:t>",
      "</w:r></w:p>");
  add("<w:p>", "<w:commentRangeStart w:id=\"\a\"/>" + run + "<w:commentRangeEnd w:id=\"\a\"/>", "</w:p>");
  add("<w:p>",
      "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK x</w:instrText><w:fldChar "
      "w:fldCharType=\"separate\"/><w:t>x</w:t></w:r>",
      "</w:p>");
  add("<w:p>", "<w:fldSimple w:instr=\"HYPERLINK x\a\">" + run + "</w:fldSimple>", "</w:p>");
  add("",
      "<w:p><w:r><w:drawing><w:txbxContent><w:p>" + run + "</w:p></w:txbxContent></w:drawing></w:r></w:p>");
  add("<w:p>", "<w:ins>" + run + "</w:ins><w:del>" + run + "</w:del>", "</w:p>");
  add("<w:p>",
      "<w:r><w:rPr><w:b/><w:vertAlign "
      "w:val=\"superscript\"/></w:rPr><w:t>x</w:t></w:r><w:r><w:t>y</w:t></w:r>",
      "</w:p>");
  add("<w:p>", "<w:r><w:sym w:font=\"Symbol\" w:char=\"F061\"/></w:r>", "</w:p>");
  add("<w:p>", "<m:oMath><m:f><m:num>" + run + "</m:num><m:den/></m:f></m:oMath>", "</w:p>");
  add("", "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr>" + run + "</w:p>");
  add("", "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run + "</w:p>");
  add("", "<w:p><w:pPr><w:pStyle w:val=\"S\a\"/></w:pPr>" + run + "</w:p>");
  add("<w:p>", "&amp;<!-- x --><?y z?>", "</w:p>");
  add("<w:p>", "<![CDATA[", "");
  add("<w:p ", "a\a=\"\" ", "/>");
  add("<w:p a=\"", "x", "\"/>");
  add("", "<x\a:p xmlns:x\a=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>");
  add(times("<w:sdt><w:sdtContent>", 240), "<w:p>" + run + "</w:p>", times("</w:sdtContent></w:sdt>", 240));
  const std::string deepTables = times("<w:tbl><w:tr><w:tc>", 160);
  add(deepTables, "<w:p>" + run + "</w:p>", times("</w:tc></w:tr></w:tbl>", 160));
  add(deepTables, "<w:p/>", times("</w:tc></w:tr></w:tbl>", 160));
  const std::string box = "<w:r><w:drawing><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>";
  add(times("<w:p>" + box, 60), run,
      times("</w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:drawing></w:r></w:p>", 60));
  add("<w:p>" + times("<w:r><w:drawing>", 200), "<wp:docPr/>", times("</w:drawing></w:r>", 200) + "</w:p>");
  add(times("<x xmlns:a\a=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">", 1),
      "<w:p xmlns:q=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" q:a=\"\"/>", "</x>");
  const auto listed = [&](std::string what, std::string paragraph, std::string part, std::string before,
                          std::string piece, std::string behind = {}) {
    files.push_back({"a.docx", part + " " + what, [=] {
                       const std::string root = part == "numbering" ? "w:numbering"
                                                : part == "styles"  ? "w:styles"
                                                                    : "w:" + part;
                       return packedWord(
                           counted("", paragraph, "", 30'000'000),
                           {{part, wordRoot(root, counted(before, piece, behind, 60'000'000))}});
                     }});
  };
  listed("a chain", "<w:p><w:pPr><w:pStyle w:val=\"S9\"/></w:pPr>" + run + "</w:p>", "styles", "",
         "<w:style w:type=\"paragraph\" w:styleId=\"S\a\"><w:name w:val=\"n\"/><w:basedOn "
         "w:val=\"S1\"/></w:style>");
  listed(
      "many", "<w:p><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>" + run + "</w:p>", "numbering",
      "",
      "<w:abstractNum w:abstractNumId=\"\a\"><w:lvl w:ilvl=\"0\"><w:lvlText "
      "w:val=\"%1\"/></w:lvl></w:abstractNum><w:num w:numId=\"\a\"><w:abstractNumId w:val=\"\a\"/></w:num>");
  listed("many", "<w:p><w:r><w:footnoteReference w:id=\"\a\"/></w:r></w:p>", "footnotes", "",
         "<w:footnote w:id=\"\a\"><w:p>" + run + "</w:p></w:footnote>");
  listed("long", "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>", "footnotes",
         "<w:footnote w:id=\"1\"><w:p><w:r><w:t>", "word ", "</w:t></w:r></w:p></w:footnote>");
  listed("many", "<w:p><w:r><w:t>x</w:t><w:commentReference w:id=\"\a\"/></w:r></w:p>", "comments", "",
         "<w:comment w:id=\"\a\" w:author=\"A\"><w:p>" + run + "</w:p></w:comment>");
  files.push_back(
      {"a.docx", "comments in no-break spaces", [=] {
         return wordFile(
             "<w:p><w:r><w:t>" + times("\xC2\xA0", 2'000'000) + "</w:t></w:r>" +
                 counted("", "<w:r><w:commentReference w:id=\"\a\"/></w:r>", "", 2'500'000) + "</w:p>",
             {{"comments", "w:comments",
               counted("", "<w:comment w:id=\"\a\"><w:p>" + run + "</w:p></w:comment>", "", 3'500'000)}});
       }});
  files.push_back({"a.docx", "every part full of elements", [=] {
                     const std::string many = filled("", "<w:a/>", "", 17'500'000);
                     return packedWord(filled("", "<w:p/>", "<w:p>" + run + "</w:p>", 17'500'000),
                                       {{"styles", wordRoot("w:styles", many)},
                                        {"numbering", wordRoot("w:numbering", many)},
                                        {"footnotes", wordRoot("w:footnotes", many)},
                                        {"endnotes", wordRoot("w:endnotes", many)},
                                        {"comments", wordRoot("w:comments", many)},
                                        {"settings", wordRoot("w:settings", many)}});
                   }});
  for (const std::string_view piece :
       std::initializer_list<std::string_view>{"<isindex>", "<table><b>", "<p>x", "<b id=1><p>"}) {
    files.push_back({"a.docx", "pieces of pages " + std::string(piece), [=] {
                       const std::string body = times("<w:altChunk r:id=\"c\"/>", 100);
                       std::string links =
                           "<Relationships "
                           "xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                           "relationships\"><Relationship Id=\"c\" "
                           "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                           "aFChunk\" Target=\"c.html\"/></Relationships>";
                       return testsupport::deflated(
                           {{"word/document.xml", wordDocument(body)},
                            {"word/_rels/document.xml.rels", links},
                            {"word/c.html", filled("<body>", piece, "", 1'200'000)}});
                     }});
  }
  files.push_back({"a.docx", "19,000 members", [=] {
                     std::vector<std::pair<std::string, std::string>> members = {
                         {"word/document.xml", wordDocument("<w:p>" + run + "</w:p>")}};
                     for (int i = 0; i < 19'000; ++i)
                       members.emplace_back(times("folder/", 60) + std::to_string(i), "x");
                     return testsupport::deflated(members);
                   }});
  return files;
}

}  // namespace hostile
