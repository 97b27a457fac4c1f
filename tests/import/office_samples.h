// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "zip_writer.h"

namespace testsupport {

inline constexpr std::string_view wordSpaces =
    R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
    R"( xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")"
    R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006")"
    R"( xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math")"
    R"( xmlns:v="urn:schemas-microsoft-com:vml")"
    R"( xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")";

/// A part of a Word file: its name below word/, the name of its root and what stands in it.
struct WordPart {
  std::string type;  ///< "styles"
  std::string root;  ///< "w:styles"
  std::string content;
};

/// A Word file with this body, made of paragraphs and tables.
inline std::string wordFile(std::string_view body, const std::vector<WordPart> &parts = {},
                            std::string_view links = {}) {
  ZipWriter zip;
  zip.add(
      "[Content_Types].xml",
      R"(<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>)");
  const std::string relationships =
      R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
  const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  zip.add("_rels/.rels",
          relationships + R"(<Relationship Id="a" Type=")" + types +
              R"(officeDocument" Target="word/document.xml"/><Relationship Id="b" Type=")"
              R"(http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties)"
              R"(" Target="core.xml"/></Relationships>)");
  std::string rels = relationships + std::string(links);
  for (const WordPart &part : parts) {
    if (part.type == "core") {
      zip.add(
          "core.xml",
          R"(<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">)" +
              part.content + "</cp:coreProperties>");
      continue;
    }
    rels += R"(<Relationship Id=")" + part.type + R"(" Type=")" + types + part.type + R"(" Target=")" +
            part.type + R"(.xml"/>)";
    zip.add("word/" + part.type + ".xml",
            "<" + part.root + std::string(wordSpaces) + ">" + part.content + "</" + part.root + ">");
  }
  zip.add("word/_rels/document.xml.rels", rels + "</Relationships>");
  zip.add("word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document" +
                                   std::string(wordSpaces) + "><w:body>" + std::string(body) +
                                   "</w:body></w:document>");
  return zip.finish();
}

/// A paragraph of one run.
inline std::string wordParagraph(std::string_view text, std::string_view properties = {},
                                 std::string_view runProperties = {}) {
  return "<w:p><w:pPr>" + std::string(properties) + "</w:pPr><w:r><w:rPr>" + std::string(runProperties) +
         "</w:rPr><w:t xml:space=\"preserve\">" + std::string(text) + "</w:t></w:r></w:p>";
}

inline constexpr std::string_view odtSpaces =
    R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
    R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
    R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0")"
    R"( xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0")"
    R"( xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0")"
    R"( xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0")"
    R"( xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0")"
    R"( xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0")"
    R"( xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/")";

inline constexpr std::string_view odtType = "application/vnd.oasis.opendocument.text";

/// An OpenDocument text with this body; styles stand in the automatic ones of the content.
inline std::string odtFile(std::string_view body, std::string_view styles = {}, std::string_view meta = {},
                           std::string_view manifest = {}) {
  ZipWriter zip;
  zip.add("mimetype", std::string(odtType));
  zip.add("content.xml", "<office:document-content" + std::string(odtSpaces) + "><office:automatic-styles>" +
                             std::string(styles) + "</office:automatic-styles><office:body><office:text>" +
                             std::string(body) + "</office:text></office:body></office:document-content>");
  if (!meta.empty())
    zip.add("meta.xml", "<office:document-meta" + std::string(odtSpaces) + "><office:meta>" +
                            std::string(meta) + "</office:meta></office:document-meta>");
  zip.add("META-INF/manifest.xml",
          R"(<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">)" +
              std::string(manifest) + "</manifest:manifest>");
  return zip.finish();
}

/// A book: the files of its chapters in reading order, and what else lies in it.
inline std::string epubFile(const std::vector<std::pair<std::string, std::string>> &chapters,
                            std::string_view metadata = {}, std::string_view items = {},
                            const std::vector<std::pair<std::string, std::string>> &others = {}) {
  ZipWriter zip;
  zip.add("mimetype", "application/epub+zip");
  zip.add(
      "META-INF/container.xml",
      R"(<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>)");
  std::string manifest(items);
  std::string spine;
  for (const auto &[name, content] : chapters) {
    manifest += "<item id=\"" + name + "\" href=\"" + name + "\" media-type=\"application/xhtml+xml\"/>";
    spine += "<itemref idref=\"" + name + "\"/>";
  }
  zip.add(
      "OPS/book.opf",
      R"(<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">)" +
          std::string(metadata) + "</metadata><manifest>" + manifest + "</manifest><spine toc=\"ncx\">" +
          spine + "</spine></package>");
  for (const auto &[name, content] : chapters)
    zip.add("OPS/" + name, content);
  for (const auto &[name, content] : others)
    zip.add(name, content);
  return zip.finish();
}

/// A page of a book.
inline std::string bookPage(std::string_view body) {
  return R"(<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>)" +
         std::string(body) + "</body></html>";
}

}  // namespace testsupport
