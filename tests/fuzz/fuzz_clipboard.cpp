// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nStartFragment:0000000140\r\nEndFragment:"
    "0000000260\r\nSourceURL:https://example.org/a#x\r\n<html><body>\r\n<!--StartFragment--><p>Words "
    "<b>bold</b> H<sub>2</sub>O</p><ul><li>one<li>two</ul><!--EndFragment-->\r\n</body></html>",
    "<meta charset='utf-8'><span style='font-weight:normal'>a piece <a href='https://example.org/'>of</a> a "
    "line</span>",
    "plain words & no tags <",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  fuzz::keep(florilegium::importHtmlFragment({reinterpret_cast<const char *>(data), size}));
  return 0;
}
