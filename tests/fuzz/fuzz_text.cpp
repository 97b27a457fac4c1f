// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "\x01The Lake\n\nBy Ada Rahm\n\n1. First Part\n\nA paragraph long enough to be one, with a call[1] and "
    "more, and more, and more words.\n\n• one\n• "
    "two\n\n“A quotation that stands alone between two paragraphs of text.”\n\n[1] A "
    "note.\n\nReferences\n\nRahm, Ada. 1998. Lakes. Bern: Haus.\n",
    "\x01\xFF\xFEL\0a\0k\0e\0\r\0\n\0",
    "\x01\x93quoted\x94 caf\xE9 na\xEFve\r\nand more\r\rlines",
    "\x01\x82\xB1\x82\xEA\x82\xCD\x1B$B$3$l\x1B(B",
    "\x07text in a chosen encoding \x80\x81\xFE\xFF",
    "\x01> quoted\n>> twice\n\n(a) item\nb) item\n\n1.2.3 Heading\n\nCHAPTER I\nwrapped lines of text that "
    "go on until they are broken by a program\n"
    "and go on and on until they are broken by the program once again, as so\noften, and then they end.\n",
};

// The first byte chooses the encoding: found from the bytes, or one of the known.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  if (size == 0) return 0;
  florilegium::ImportOptions options;
  options.reader = "txt";
  const auto &encodings = florilegium::knownEncodings();
  if (const std::size_t choice = data[0] / 2u; data[0] % 2 == 0 && choice < encodings.size())
    options.encoding = encodings[choice];
  fuzz::check({reinterpret_cast<const char *>(data) + 1, size - 1}, "a.txt", options);
  return 0;
}
