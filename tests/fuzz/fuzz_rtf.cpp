// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    R"({\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset128 Gothic;}{\f2\fcharset2 Symbol;}}{\stylesheet{\s1\outlinelevel0 heading 1;}{\s2 Title;}}{\info{\title T}{\author A}{\creatim\yr2019\mo3\dy4}}\pard\s1 Head\par caf\'e9 \f1\'93\'fa\f2\'b7\f0 \u8364?\u-10179?\u-8704?\par{\listtext 1.\tab}one\par})",
    R"({\rtf1 \trowd\intbl a\cell\pard\intbl\itap2 b\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables x}\intbl\itap1 c\cell\row\pard d{\super\chftn{\footnote\ftnalt\pard{\super\chftn} n}}{\field{\*\fldinst HYPERLINK "u" \\l "m"}{\fldrslt v}}{\*\bkmkstart m}e\par})",
    R"({\rtf1 {\v h}{\deleted x}{\revised y}{\pict\bin3 }}}z}{\header w}{\*\atrfstart 1}q{\*\atrfend 1}{\*\atnid A}{\*\atnauthor B}\chatn{\*\annotation{\*\atnref 1}r}{\upr{a}{\*\ud{b}}}\line\~\-\_\{\}\page})",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  florilegium::ImportOptions options;
  options.reader = "rtf";
  fuzz::check({reinterpret_cast<const char *>(data), size}, "a.rtf", options);
  return 0;
}
