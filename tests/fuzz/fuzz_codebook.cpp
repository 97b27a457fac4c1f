// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/exchange/codebook.h"
#include "florilegium/exchange/exchange.h"
#include "florilegium/text/utf8.h"
#include "fuzz/target.h"

using namespace florilegium;

const std::vector<std::string_view> fuzz::seeds = {
    "{\"format\": \"florilegium-codebook\", \"version\": 1, \"codes\": [{\"id\": "
    "\"2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a42\", \"name\": \"a\", \"parent\": null, \"colour\": \"#2b4aa3\", "
    "\"include\": \"x\", \"examples\": [{\"quote\": \"q\", \"from\": \"s\"}], \"memo\": \"m\"}]}",
    "path,name,colour,definition,examples\r\na/b,b,#2b4aa3,\"x \"\"y\"\"\",\"“q” (s)\nown\"\r\n'=c,,,,\r\n",
    "Tag;Description\nhype;loud\n",
    "<?xml version=\"1.0\"?><CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"Florilegium "
    "1\"><Codes><Code "
    "guid=\"{2F6E7C86-0A3B-4B6E-8A3D-3C0E5B1D7A42}\" name=\"a\" isCodable=\"false\" "
    "color=\"#abc\"><Description>d\n\n"
    "Include: i\n\nExample: “q” (s)</Description><Code guid=\"x\" "
    "name=\"b\"/></Code></Codes><Sets/></CodeBook>",
};

/// Whatever is read as a codebook has parents before children and names that can be shown, and what the table
/// writer makes of it can be read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const auto book = readCodebook({reinterpret_cast<const char *>(data), size});
  if (!book) {
    if (book.error().code == ErrorCode::Internal) std::abort();
    return 0;
  }
  Project project;
  for (std::size_t i = 0; i < book->size(); ++i) {
    const CodebookEntry &entry = (*book)[i];
    if (entry.parent && *entry.parent >= i) std::abort();
    if (entry.code.name.empty() || firstInvalidUtf8(entry.code.name)) std::abort();
    Code row = entry.code;
    row.id = {static_cast<std::int64_t>(i) + 1};
    row.rank = row.id.value;
    if (entry.parent) row.parent = {static_cast<std::int64_t>(*entry.parent) + 1};
    project.put(std::move(row));
  }
  if (book->empty()) return 0;
  std::string table;
  const auto done = exportProject(project, "codebook-csv", {}, [&](std::string_view piece) {
    table += piece;
    return Result<void>();
  });
  if (!done || !readCodebook(table)) std::abort();
  return 0;
}
