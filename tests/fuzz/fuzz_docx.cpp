// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/pieces.h"
#include "fuzz/target.h"
#include "import/office_samples.h"

// Pieces: body, styles, numbering, footnotes, comments, relationships. Bytes that start like a zip container
// are taken as they are.
const std::vector<std::string_view> fuzz::seeds = {
    R"(<w:p><w:pPr><w:pStyle w:val="H"/></w:pPr><w:r><w:t>The Lake</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>one</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="2"/></w:r></w:p><w:p><w:commentRangeStart w:id="0"/><w:r><w:t xml:space="preserve"> said </w:t></w:r><w:commentRangeEnd w:id="0"/></w:p>)"
    "\x1E"
    R"(<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/><w:basedOn w:val="B"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:vanish w:val="0"/></w:rPr></w:style>)"
    "\x1E"
    R"x(<w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="3"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>)x"
    "\x1E"
    R"(<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>A note.</w:t></w:r></w:p></w:footnote>)"
    "\x1E"
    R"(<w:comment w:id="0" w:author="A" w:date="2016-05-09T16:13:00Z"><w:p><w:r><w:t>Why?</w:t></w:r></w:p></w:comment>)",
    R"(<w:tbl><w:tr><w:trPr/><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>a</w:t><w:tab/><w:br/></w:r></w:p></w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "http://x.y" \l "z"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>link</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:ins><w:r><w:t>new</w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del></w:p>)",
    R"(<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent><w:sym w:font="Symbol" w:char="F061"/><w:drawing><wp:docPr descr="A duck"/></w:drawing></w:r><w:sdt><w:sdtContent><w:r><w:t>held</w:t></w:r></w:sdtContent></w:sdt><m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>x</m:t></m:r></m:den></m:f></m:oMath></w:p><w:p><w:pPr><w:framePr w:dropCap="drop"/><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>D</w:t></w:r></w:p><w:p><w:r><w:t>rop</w:t></w:r></w:p>)",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char *>(data), size);
  florilegium::ImportOptions options;
  options.reader = "docx";
  if (bytes.starts_with("PK")) {
    fuzz::check(bytes, "a.docx", options);
    return 0;
  }
  const std::vector<std::string> pieces = fuzz::pieces(bytes, 6);
  fuzz::check(testsupport::wordFile(pieces[0],
                                    {{"styles", "w:styles", pieces[1]},
                                     {"numbering", "w:numbering", pieces[2]},
                                     {"footnotes", "w:footnotes", pieces[3]},
                                     {"comments", "w:comments", pieces[4]}},
                                    pieces[5]),
              "a.docx", options);
  return 0;
}
