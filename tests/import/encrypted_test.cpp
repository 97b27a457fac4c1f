// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/made_pdf.h"
#include "office_samples.h"
#include "read.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// Refused in a sentence that says why and what can be done.
void locked(const std::string &bytes, const std::string &name) {
  INFO(name);
  const auto imported = importBytes(bytes, name);
  REQUIRE_FALSE(imported);
  CHECK(imported.error().code == ErrorCode::Encrypted);
  const std::string line = errorLine(imported.error());
  CHECK(line.find(name) != std::string::npos);
  CHECK(line.find("it is encrypted") != std::string::npos);
}

/// A zip container whose member with this ending has a password.
std::string withPassword(const std::vector<std::pair<std::string, std::string>> &members,
                         std::string_view ending) {
  ZipWriter zip;
  for (const auto &[name, content] : members) {
    ZipWriter::Member member{name, content};
    if (name.ends_with(ending)) member.flags = 1;
    zip.add(member);
  }
  return zip.finish();
}

}  // namespace

TEST_CASE("containers with a password say so") {
  locked(withPassword({{"word/document.xml", "secret secret"}}, ".xml"), "a.docx");
  locked(withPassword({{"mimetype", std::string(odtType)},
                       {"content.xml", "secret secret"},
                       {"META-INF/manifest.xml", "<m/>"}},
                      "content.xml"),
         "a.odt");
  locked(withPassword({{"index.html", "secret secret secret"}}, ".html"), "a.zip");
  const std::string container =
      "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>";
  const std::string package =
      "<package><manifest><item id=\"a\" href=\"a.xhtml\" "
      "media-type=\"application/xhtml+xml\"/></manifest><spine>"
      "<itemref idref=\"a\"/></spine></package>";
  locked(withPassword({{"mimetype", "application/epub+zip"},
                       {"META-INF/container.xml", container},
                       {"b.opf", package},
                       {"a.xhtml", "secret secret"}},
                      ".xhtml"),
         "a.epub");
}

TEST_CASE("a Word file that its program encrypted says so, whatever its name") {
  std::string office = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
  for (const char c : std::string("EncryptedPackage"))
    office += std::string(1, c) + '\0';
  office += std::string(600, '\0');
  for (const char *name : {"a.docx", "a.doc", "a"})
    locked(office, name);
}

TEST_CASE("an OpenDocument text that its program encrypted says so") {
  locked(odtFile("<text:p>x</text:p>", {}, {},
                 "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
         "a.odt");
}

TEST_CASE("a book whose chapters only its shop can open says so") {
  const std::string keys =
      "<encryption xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><enc:EncryptedData "
      "xmlns:enc=\"http://www.w3.org/2001/04/xmlenc#\"><enc:EncryptionMethod "
      "Algorithm=\"http://www.w3.org/2001/04/xmlenc#aes128-cbc\"/><enc:CipherData><enc:CipherReference "
      "URI=\"OPS/a.xhtml\"/></enc:CipherData></enc:EncryptedData></encryption>";
  locked(epubFile({{"a.xhtml", "secret secret"}}, {}, {}, {{"META-INF/encryption.xml", keys}}), "a.epub");
}

TEST_CASE("a PDF with a password says so") {
  std::string pdf = madePdf({"BT /F1 9 Tf 1 0 0 1 50 700 Tm (secret) Tj ET"});
  const std::size_t trailer = pdf.rfind("trailer<<");
  REQUIRE(trailer != std::string::npos);
  pdf.insert(trailer + 9, "/ID[<01><01>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<" + std::string(64, 'A') +
                              ">/U<" + std::string(64, 'B') + ">>>");
  locked(pdf, "a.pdf");
}
