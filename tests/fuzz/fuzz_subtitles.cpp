// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "1\n00:00:01,000 --> 00:00:03,000\n<i>We</i> went\nout {\\an8}\n\n2\n00:00:03,100 --> 00:00:05,000\nADA: "
    "on\n\n3\n00:00:09,000 --> "
    "00:00:10,500\n- And?\n",
    "WEBVTT\nLanguage: en\n\nNOTE a\nb\n\nSTYLE\nc\n\nid\n00:01.000 --> 00:03.000 align:start\n<v.x Ada>F "
    "&amp; <c.x>c</c> "
    "<ruby>r<rt>t</rt></ruby><00:02.000>d\n\n00:03.000 --> 00:04.000\nF\nG\n",
    "A: x\nB: y\nA: z\nB: w\n[00:01] A: one\nB (0:02): two\nAda  0:03\nthree\n",
};

// The last byte chooses the format: one of the subtitles, or a transcript in plain text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  static constexpr const char *readers[] = {"srt", "vtt", "txt"};
  florilegium::ImportOptions options;
  options.reader = readers[size > 0 ? data[size - 1] % 3 : 0];
  fuzz::check({reinterpret_cast<const char *>(data), size}, "a.srt", options);
  return 0;
}
