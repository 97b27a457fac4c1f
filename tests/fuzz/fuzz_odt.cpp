// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/pieces.h"
#include "fuzz/target.h"
#include "import/office_samples.h"

// Pieces: body, styles, metadata, manifest. Bytes that start like a zip container or a flat file are taken as
// they are.
const std::vector<std::string_view> fuzz::seeds = {
    R"(<text:h text:style-name="H" text:outline-level="1">The Lake</text:h><text:p text:style-name="P1">Some<text:s text:c="3"/><text:span text:style-name="T1">bold</text:span><text:tab/>text<text:note text:id="n" text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note><text:line-break/><text:a xlink:href="#x">link</text:a><text:bookmark text:name="x"/></text:p>)"
    "\x1E"
    R"(<style:style style:name="T1" style:family="text" style:parent-style-name="T1"><style:text-properties fo:font-weight="bold" style:text-position="super 58%"/></style:style>)"
    "\x1E"
    R"(<dc:title>Title</dc:title><meta:keyword>k</meta:keyword>)",
    R"(<text:list text:style-name="L1"><text:list-header><text:p>head</text:p></text:list-header><text:list-item text:start-value="4"><text:p>one</text:p><text:list text:continue-numbering="true"><text:list-item><text:p>deep</text:p></text:list-item></text:list></text:list-item></text:list><table:table><table:table-header-rows><table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="2"><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows></table:table>)"
    "\x1E"
    R"x(<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-suffix=")" style:num-format="a" text:start-value="2"/><text:list-level-style-number text:level="2" style:num-format="I" text:display-levels="2"/><text:list-level-style-bullet text:level="3" text:bullet-char="-"/></text:list-style>)x",
    R"(<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>with <text:change/><office:annotation office:name="c"><dc:creator>A</dc:creator><dc:date>2016-05-09T16:13:00</dc:date><text:p>Why?</text:p></office:annotation>words<office:annotation-end office:name="c"/><draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame><draw:frame><draw:image/><svg:desc>A duck</svg:desc></draw:frame><draw:frame><draw:object><math xmlns="http://www.w3.org/1998/Math/MathML"><msup><mi>c</mi><mn>2</mn></msup></math></draw:object></draw:frame></text:p><text:section text:display="none"><text:p>hidden</text:p></text:section>)",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  florilegium::ImportOptions options;
  options.reader = "odt";
  if (bytes.starts_with("PK") || bytes.starts_with("<?xml")) {
    fuzz::check(bytes, "a.odt", options);
    return 0;
  }
  const std::vector<std::string> pieces = fuzz::pieces(bytes, 4);
  fuzz::check(testsupport::odtFile(pieces[0], pieces[1], pieces[2], pieces[3]), "a.odt", options);
  return 0;
}
