// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "A: x\nB: y\nA: z\nB: w\n[00:01] A: one\nB (0:02): two\nAda  0:03\nthree\n",
    "INTERVIEWER: What did you see?\nDR. RAHM: Nothing, at first.\n\nINTERVIEWER: And then?\nDR. RAHM: The\n"
    "lake. [laughs]\n",
    "Ada Rahm 00:00:01\nWe went out.\n\nBen 00:00:09\nAnd then?\n\nAda Rahm 00:00:12\nBack.\n",
    "Interview with A.\nDate: 9 May\nPlace: Bern\n\nI: one\n\nP1: two\n\nI: three\n\nP1: four\n",
    "\xE2\x80\x8F\xD7\x90: \xD7\x91\n\xD7\x92: \xD7\x93\n\xD7\x90: \xD7\x94\n\xD7\x92: x\n",
};

// A transcript in plain text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  florilegium::ImportOptions options;
  options.reader = "txt";
  options.encoding = "UTF-8";
  fuzz::check({reinterpret_cast<const char *>(data), size}, "a.txt", options);
  return 0;
}
