// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "---\ntitle: T\nauthor:\n  - A\n---\n\n# The *Lake*\n\nText with **bold**[^1], [a link](x \"t\"), `code` "
    "and &eacute;.\n\n[^1]: A note.\n",
    "- one\n\n  more\n- two\n  1. inner\n\n> quote\n> > deeper\n\n```\ncode\n\n  more\n```\n",
    "| a | b |\n|---|:-:|\n| 1 | *2* |\n\n<table><tr><td>x</td></tr></table>\n\nH<sub>2</sub>O  \nline "
    "![alt](p) ~~gone~~\n",
    "Setext\n===\n\n***\n\n[ref]: http://example.org 'title'\n[ref] <http://x.y> <b>in</b><br>line <!-- no "
    "-->\n\n## References\n\n- R 1998\n",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  florilegium::ImportOptions options;
  options.reader = "md";
  fuzz::check({reinterpret_cast<const char *>(data), size}, "a.md", options);
  return 0;
}
