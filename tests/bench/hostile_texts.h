// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile_files.h"

namespace hostile {

using namespace std::string_view_literals;

/// Plain text, transcripts, tables, subtitles, Markdown.
inline std::vector<File> texts() {
  std::vector<File> files;
  const auto add = [&](const char *name, std::string before, std::string_view piece,
                       std::string behind = {}) {
    const std::string what = before.substr(0, 20) + "|" + std::string(piece.substr(0, 40));
    files.push_back({name, what, [=, piece = std::string(piece)] { return counted(before, piece, behind); }});
  };
  for (const std::string_view piece :
       std::initializer_list<std::string_view>{"x",
                                               "[",
                                               ">",
                                               "(",
                                               "“",
                                               "\n",
                                               "\t",
                                               " ",
                                               "\r",
                                               ".",
                                               "-",
                                               "*",
                                               "1.",
                                               "e\xCC\x81",
                                               "\xCC\x81",
                                               "\xFF",
                                               "\0"sv,
                                               "\xF0\x9F\x91\xA8\xE2\x80\x8D",
                                               "\xE2\x80\xAE",
                                               "\xD7\x90",
                                               "- x\n",
                                               "1. X\n",
                                               "(a) x\n",
                                               "A HEADING\n",
                                               "A Heading\n\n",
                                               "References\n\n",
                                               "Rahm, Ada. 1998. Lakes. Bern: Haus.\n",
                                               "[1] ",
                                               "[\a] a note\n",
                                               "A: x\nB: y\n",
                                               "Person \a: x\n",
                                               "Ada 0:01\n",
                                               "Ada \a:01\nx\n\n",
                                               "[00:\a] A: one\n",
                                               "A (0:0\a):",
                                               "http://x.org/\a ",
                                               "> ",
                                               "> quoted\n",
                                               "\x1B$B",
                                               "x\n\n",
                                               "Chapter \a\n\n",
                                               "\xC2\xA0",
                                               "\xE2\x80\xA8",
                                               "> > > > x\n",
                                               "\"",
                                               "'",
                                               "x (y",
                                               ": ",
                                               "A:",
                                               "\a.\a.\a "})
    add("a.txt", "", piece);
  add("a.txt", "\xFF\xFE", "\x00\xD8"sv);
  add("a.txt", "\xFE\xFF", "\xD8\x00"sv);
  for (const std::string_view piece :
       std::initializer_list<std::string_view>{"\"", ",", ",\"", "\"a\",", "a\n", "a,b\n", "\"\n\",", "\"\"",
                                               "\n", ",,,,,,,,,\n", "\"x\ny\",", "x\a,", "'", ";,|\t"})
    add("a.csv", "", piece);
  add("a.csv", "name,text\n", "Ada \a,\"words, words\"\n");
  add("a.csv", times("c,", 100'000) + "\n", "x\n");
  add("a.csv", times("c,", 3000) + "\n", times("1,", 3000) + "\n");
  add("rows.csv", "a,b\n", "xx,\a\n");
  add("rows.csv", "a,b\n", "x\n");
  add("rows.csv", times("c,", 3000) + "\n", "words" + times("1,", 3000) + "\n");
  add("rows.csv", times("column,", 100) + "\n", "words" + times("1,", 100) + "\n");
  add("rows.csv", "a,b\n", "\"x\n\ny\",\a\n");
  for (const std::string_view piece : std::initializer_list<std::string_view>{"\t", "a\tb\n", "\"\t"})
    add("a.tsv", "", piece);
  const char *cue = "00:00:01,000 --> 00:00:02,000\n";
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "\a\n00:00:01,000 --> 00:00:02,000\n\n", "\a\n00:00:01,000 --> 00:00:02,000\nx\n\n",
           "00:00:01,000 --> 00:00:02,000\n", "\a\n00:00:01,000 --> 00:00:02,000\nA: x\n- B: y\n\n"})
    add("a.srt", "", piece);
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "x\n", "<i>", "{\\an8}", "<", "&amp;", "x", "<i><b><u>", "-->", "- x\n", "A\a: x\n"})
    add("a.srt", std::string("1\n") + cue, piece);
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "\n00:01.000 --> 00:02.000\n<v Ada>x\n", "\nNOTE x\n", "\nSTYLE\nx\n", "00:01.000 --> ",
           "\n00:01.000 --> 00:02.000\n<v Person \a>x <c.x>y</c>\n", "\n00:01.000 --> 00:02.000\n"})
    add("a.vtt", "WEBVTT\n", piece);
  for (const std::string_view piece :
       std::initializer_list<std::string_view>{"<v Ada", "<v Ada>", "<c>", "<c.a.b>x</c>", "<00:01.000>", "&",
                                               "&lt;", "&a\a;", "&lt", "x\n", "<", "</v>", "<ruby>a<rt>b"})
    add("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\n", piece);
  add("a.vtt",
      "WEBVTT\n\n00:00.000 --> 00:01.000\n" + times("x\n", 2'500'000) + "\n00:01.000 --> 00:02.000\n", "x\n");
  for (const std::string_view piece : std::initializer_list<std::string_view>{"> ",
                                                                              "- ",
                                                                              "1. ",
                                                                              "* - ",
                                                                              "> - ",
                                                                              "*a **a ",
                                                                              "[",
                                                                              "![",
                                                                              "[a](",
                                                                              "[a](<",
                                                                              "`",
                                                                              "&",
                                                                              "&eacute;",
                                                                              "&#233;",
                                                                              "&#x10FFFF;",
                                                                              "<",
                                                                              "<!--",
                                                                              "<![CDATA[",
                                                                              "<?",
                                                                              "<!A ",
                                                                              "<a b='",
                                                                              "</a",
                                                                              "|",
                                                                              "| a |\n",
                                                                              "[^1]",
                                                                              "[^\a]: x\n\n",
                                                                              "[^\a] ",
                                                                              "*",
                                                                              "_",
                                                                              "**",
                                                                              "_a",
                                                                              "a_",
                                                                              "a*",
                                                                              "~~a",
                                                                              "~",
                                                                              "\\",
                                                                              "# ",
                                                                              "# x\n",
                                                                              "# x #\n",
                                                                              "1. x\n",
                                                                              "- x\n",
                                                                              "- x\n\n",
                                                                              "    code\n",
                                                                              "<div>\n\n",
                                                                              "a\n=\n",
                                                                              "a  \n",
                                                                              "<b>",
                                                                              "<x@y.z>",
                                                                              "www.x.y ",
                                                                              "https://x.y/",
                                                                              "x@y.z ",
                                                                              "a_b*c",
                                                                              "[a]: b\n",
                                                                              "[a\a]: b\n",
                                                                              "[a]",
                                                                              "[a][",
                                                                              "[a]()",
                                                                              "***",
                                                                              "---\n",
                                                                              "$",
                                                                              "$$",
                                                                              "=",
                                                                              "- a\n  - b\n",
                                                                              "\t- x\n",
                                                                              "<table>",
                                                                              "<p>x</p>\n",
                                                                              "x<br>",
                                                                              "```\nx\n```\n",
                                                                              "~~~",
                                                                              "&nbsp",
                                                                              ":",
                                                                              "\n\n\n",
                                                                              "\u00AD",
                                                                              "[x]:",
                                                                              "!"})
    add("a.md", "", piece);
  add("a.md", "```\n", "x\n");
  add("a.md", "---\n", "key\a: value\n", "---\nx");
  add("a.md", "---\n", "- ", "\n---\nx");
  add("a.md", "[a]: /" + std::string(100'000, 'u') + "\n\n", "[a]\n");
  add("a.md", "[^1]: " + times("word ", 20'000) + "\n\n", "x[^1] ");
  add("a.md", "|" + times("a|", 1000) + "\n|" + times("-|", 1000) + "\n", "x\n");
  add("a.md", "|" + times("a|", 1'000'000) + "\n|" + times("-|", 1'000'000) + "\n", "x|y\n");
  add("a.md", "|a|\n|-|\n", "|x|\n");
  add("a.md", "[a]: /u\n\n", "[a]\n");
  add("a.md", "", "[a](b)\n");
  add("a.md", "", "x [a](b) `c` <b>\n");
  add("a.md", "", "> [a](b)\n");
  files.push_back({"a.md", "backticks of every length", [] {
                     std::string all;
                     for (std::size_t n = 1; all.size() < tenMegabytes; ++n)
                       all += times("`", n) + "a";
                     return all;
                   }});
  files.push_back({"a.md", "stairs of lists", [] {
                     std::string all;
                     for (std::size_t n = 0; all.size() < tenMegabytes; ++n)
                       all += times("  ", n % 3000) + "- x\n";
                     return all;
                   }});
  files.push_back({"a.md", "stairs of quotes", [] {
                     std::string all;
                     for (std::size_t n = 0; all.size() < tenMegabytes; ++n)
                       all += times("> ", n % 3000) + "x\n";
                     return all;
                   }});
  files.push_back({"a.md", "brackets closed again", [] { return nested("", "[", "a", "]", ""); }});
  files.push_back({"a.md", "emphasis closed again", [] { return nested("", "*a ", "a", " a*", ""); }});
  files.push_back({"a.md", "links in links", [] { return nested("", "[", "a", "](b)", ""); }});
  files.push_back({"a.md", "pictures in pictures", [] { return nested("", "![", "a", "](b)", ""); }});
  return files;
}

}  // namespace hostile
