// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "id;Age;Answer\r\n1;34;\"I \"\"liked\"\" it;\r\n\r\nit was\"\r\n2;;\"\"\r\n3;51;Nothing,\r\n",
    "name\tsays\nAda\ta b\nBo\tc\n\n\tx\ty\n",
    "sep=|\na|a|\n1|\"open\n2|",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  florilegium::ImportOptions options;
  options.reader = "csv";
  fuzz::check(bytes, "a.csv", options);
  const auto rows = florilegium::importRows(bytes, "a.csv");
  if (rows) {
    for (const florilegium::ImportedText &row : *rows) {
      if (!testsupport::brokenPromise(row).empty()) std::abort();
    }
  }
  static_cast<void>(florilegium::previewTable(bytes, "a.csv"));
  return 0;
}
