// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/pieces.h"
#include "fuzz/target.h"
#include "import/office_samples.h"

// Pieces: metadata, items of the manifest, table of contents of EPUB 2, encryption, then two chapters. Bytes
// that start like a zip container are taken as they are.
const std::vector<std::string_view> fuzz::seeds = {
    R"(<dc:title>The Lake</dc:title><dc:creator>Ada</dc:creator><dc:language>en</dc:language>)"
    "\x1E"
    R"(<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/><item id="n" href="b.xhtml" properties="nav" media-type="application/xhtml+xml"/>)"
    "\x1E"
    R"(<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap><navPoint><navLabel><text>One</text></navLabel><content src="a.xhtml#x"/><navPoint><navLabel><text>Two</text></navLabel><content src="b.xhtml"/></navPoint></navPoint></navMap></ncx>)"
    "\x1E"
    "\x1E"
    R"(<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p id="x">One</p><p>Text<a epub:type="noteref" href="b.xhtml#n1">1</a> and <a id="y"/>more.</p><![CDATA[<x>]]></body></html>)"
    "\x1E"
    R"(<html><body><nav epub:type="toc"><ol><li><a href="a.xhtml">One</a></li></ol></nav><aside id="n1"><p>A note. <a href="a.xhtml#y">back</a></p></aside></body></html>)",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  florilegium::ImportOptions options;
  options.reader = "epub";
  if (bytes.starts_with("PK")) {
    fuzz::check(bytes, "a.epub", options);
    return 0;
  }
  const std::vector<std::string> pieces = fuzz::pieces(bytes, 6);
  fuzz::check(testsupport::epubFile({{"a.xhtml", pieces[4]}, {"b.xhtml", pieces[5]}}, pieces[0], pieces[1],
                                    {{"OPS/toc.ncx", pieces[2]}, {"META-INF/encryption.xml", pieces[3]}}),
              "a.epub", options);
  return 0;
}
