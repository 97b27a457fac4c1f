// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/pieces.h"
#include "fuzz/target.h"
#include "import/zip_writer.h"

// Pieces: the card that such archives hold, the page, another page. Bytes that start like a zip container are
// taken as they are.
const std::vector<std::string_view> fuzz::seeds = {
    R"(<RDF:RDF><RDF:Description><MAF:originalurl RDF:resource="https://example.org/a"/><MAF:archivetime RDF:resource="Mon, 09 May 2016 16:13:00"/></RDF:Description></RDF:RDF>)"
    "\x1E"
    R"(<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>The Lake</title></head><body><nav>Home</nav><article><h1>The Lake</h1><p>Text with <img src="b.png" alt="a duck"> and <a href="b.html#x">more</a>.</p></article></body></html>)"
    "\x1E"
    R"(<html><body><p id=x>Another page.</p></body></html>)",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  florilegium::ImportOptions options;
  options.reader = "zip";
  if (bytes.starts_with("PK")) {
    fuzz::check(bytes, "a.maff", options);
    return 0;
  }
  const std::vector<std::string> pieces = fuzz::pieces(bytes, 3);
  testsupport::ZipWriter zip;
  zip.add("1/index.rdf", pieces[0]);
  zip.add("1/index.html", pieces[1]);
  zip.add("1/index_files/b.html", pieces[2]);
  fuzz::check(zip.finish(), "a.maff", options);
  return 0;
}
