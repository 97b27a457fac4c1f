// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "<!DOCTYPE html><!-- saved from url=(0019)https://example.org --><html lang=en><head><title>The Lake | "
    "Site</title><meta charset=utf-8><meta "
    "name=author content=A></head><body><nav><ul><li><a href=a>Home</a></ul></nav><article><h1>The "
    "Lake</h1><p>Text, with a lot of words, so that it, being "
    "long, is worth something, and <b>bold</b> H<sub>2</sub>O<sup><a "
    "href=#1>1</a></sup>.</p><h2>Next</h2><blockquote>said <q>x</q></blockquote></article>"
    "<footer>end</footer>",
    "<table><caption>c</caption><tr><th>a<th>b<tr><td>1<br>2<td><ul><li>x<li>y</ul></table><pre>\n a\n\n "
    "b</pre><ol start=3 type=a><li value=7>z</ol>",
    "<svg><a/><path/></svg><math><mi>x</mi></math><select><option>a</select><template>t</"
    "template><ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>&amp;&#13;&#xFEFF;",
    "<b><p>x</b>y<i><table>z<tr></i><td>w</table><a href=1><a href=2>v<div hidden>h</div><p "
    "style='display:none'>n",
};

// The last byte's last bit chooses between the article and the whole page.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  florilegium::ImportOptions options;
  options.reader = "html";
  options.pagePart =
      size > 0 && (data[size - 1] & 1u) != 0 ? florilegium::PagePart::All : florilegium::PagePart::Main;
  fuzz::check({reinterpret_cast<const char *>(data), size}, "a.html", options);
  return 0;
}
