// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile_files.h"
#include "import/deflated.h"

namespace hostile {

using namespace std::string_view_literals;

inline std::string base64(std::string_view bytes) {
  static constexpr char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at + 3 <= bytes.size(); at += 3) {
    const auto part = [&](std::size_t i) {
      return static_cast<unsigned>(static_cast<unsigned char>(bytes[at + i]));
    };
    const unsigned bits = part(0) << 16 | part(1) << 8 | part(2);
    for (const unsigned shift : {18u, 12u, 6u, 0u})
      text += signs[bits >> shift & 63u];
  }
  return text;
}

/// Web pages: as they are, in one file, zipped, and as Rich Text.
inline std::vector<File> pages() {
  std::vector<File> files;
  const std::string start = "<!DOCTYPE html><html><head><title>T</title></head><body>";
  const auto add = [&](std::string before, std::string_view piece, std::string behind = {}) {
    const std::string what = before.substr(0, 20) + "|" + std::string(piece.substr(0, 40)) +
                             (behind.empty() ? "" : "|" + behind.substr(0, 20));
    files.push_back(
        {"a.html", what, [=, piece = std::string(piece)] { return counted(start + before, piece, behind); }});
  };
  for (const std::string_view piece :
       std::initializer_list<std::string_view>{"<p>",
                                               "<p>x",
                                               "<div>",
                                               "<div>x</div>",
                                               "<b>",
                                               "<b><p>",
                                               "<b><p>x</b>",
                                               "<i><div></i>",
                                               "<a href=1>",
                                               "<a href=1><p>",
                                               "<a href=\a>x</a>",
                                               "<table>",
                                               "<table><tr>",
                                               "<table><tr><td>",
                                               "<table>x",
                                               "<table><b>",
                                               "<table><td>x<table>",
                                               "<tr>",
                                               "<td>",
                                               "<li>",
                                               "<ul><li>",
                                               "<ol><li>x",
                                               "<dd><dt>",
                                               "<ruby><rt>",
                                               "<select><option>",
                                               "<button>",
                                               "<form>",
                                               "<form></form>",
                                               "<svg>",
                                               "<svg><a>",
                                               "<svg><foreignObject>",
                                               "<svg><desc>",
                                               "<svg></p>",
                                               "<math><mi>",
                                               "<math><annotation-xml encoding=text/html>",
                                               "<template>",
                                               "<template><tr><td>",
                                               "<template><li>",
                                               "<dt><template></dt>",
                                               "<li><section>",
                                               "<span><div></span>",
                                               "<div><object></div>",
                                               "<b><object></b></object>",
                                               "<p><marquee>",
                                               "<svg><title><div>",
                                               "<frameset>",
                                               "<nobr>",
                                               "<nobr>x</nobr>",
                                               "<object>",
                                               "<marquee>",
                                               "<applet>x",
                                               "<isindex>",
                                               "<isindex prompt=x>",
                                               "<image>",
                                               "<keygen>",
                                               "<br>",
                                               "</br>",
                                               "</p>",
                                               "</x\a>",
                                               "<hr>",
                                               "<img alt=x>",
                                               "<input>",
                                               "<h1>",
                                               "<h1>x</h1>",
                                               "<x\a>",
                                               "<x\a>y</x\a>",
                                               "<p id=a\a>x",
                                               "<p class=a\a>x",
                                               "<!",
                                               "<!-",
                                               "<!-->",
                                               "<!-- x -->",
                                               "<!--",
                                               "<![CDATA[",
                                               "<?",
                                               "</",
                                               "<",
                                               "<a",
                                               "<a ",
                                               "<a b",
                                               "<a b=",
                                               "<a b='",
                                               "&",
                                               "&amp",
                                               "&amp;",
                                               "&#",
                                               "&#x1F600;",
                                               "&notit;",
                                               "&x",
                                               "&#0;",
                                               "\0"sv,
                                               "\r",
                                               "x ",
                                               "x\n",
                                               " ",
                                               "<script>",
                                               "<script></script>",
                                               "<script><!--<script>",
                                               "<style></style>",
                                               "<title>x</title>",
                                               "<textarea>x</textarea>",
                                               "<plaintext>",
                                               "<iframe></iframe>",
                                               "<noscript>x",
                                               "<body a\a=b>",
                                               "<html a\a=b>",
                                               "<html><body>",
                                               "<meta name=a\a content=x>",
                                               "<link rel=canonical href=x\a>",
                                               "<base href=x>",
                                               "<nav>x</nav>",
                                               "<article>",
                                               "<article>x</article>",
                                               "<section><h1>x",
                                               "<aside><p>x</p></aside>",
                                               "<blockquote>x",
                                               "<pre>\n",
                                               "<pre>x</pre>",
                                               "<q>",
                                               "<q>x</q>",
                                               "<sup>1</sup>",
                                               "<sup>",
                                               "<p hidden>x",
                                               "<p style='display:none'>x",
                                               "<center><font color=red>",
                                               "<font color=c\a><p>",
                                               "<b id=b\a><p>x",
                                               "<u><b><i><s><p>",
                                               "<summary>",
                                               "<details>x",
                                               "<dialog>",
                                               "<figure><figcaption>x",
                                               "<caption>",
                                               "<col>",
                                               "<colgroup>",
                                               "<tbody>",
                                               "<span>",
                                               "<span>x</span>",
                                               "<label>",
                                               "<option>",
                                               "<optgroup>",
                                               "<p></b>",
                                               "<b></p>",
                                               "a<b>c</b>",
                                               "x</p>",
                                               "<area alt=x>",
                                               "<video>x</video>",
                                               "<canvas>",
                                               "<map>",
                                               "<ins>x</ins>",
                                               "<del>",
                                               "<code>x</code>",
                                               "<dl><dt>x<dd>y</dl>",
                                               "<a name=n\a></a>",
                                               "<p>x, y, z. "})
    add("", piece);
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "<td>", "<td>x", "<tr><td>x", "<td>x<td>y<tr>", "<td colspan=1000 rowspan=1000>x", "<td><p>x",
           "<tr><td>x<td>y", "x", "<b>x", "<caption>x", "<tbody><tr><td>x", "<td><table><tr><td>x</table>",
           "<th>x"})
    add("<table><tr>", piece);
  add("<p ", "a\a ", ">x");
  add("<p a='", "x", "'>x");
  add("<p class='", "a\a ", "'>x");
  add("<p style='", "a:b;", "'>x");
  add("<div ", "class=x id=y ", ">x");
  add("<script type=application/ld+json>", "[", "</script>x");
  add("<script type=application/ld+json>", "{\"a\":", "</script>x");
  add("<script type=application/ld+json>{\"@graph\":[", "{\"author\":\"x\"},", "{}]}</script>x");
  add("<svg>", "<path/>", "</svg>x");
  add("<svg>", "<a>x</a>", "</svg>x");
  add("<svg>", "<g>", "x");
  add("<math>", "<mi>x</mi>", "");
  add("<select>", "<option>x", "");
  add("<ul>", "<li>x", "");
  add("<ol reversed start=999999>", "<li value=\a>x", "");
  add("<p>", "<b>x</b>", "");
  add("<p>", "x<br>", "");
  add("<pre>", "x\n", "");
  add(times("<b>", 1000), "<p>x", "");
  add(times("<div>", 500), "<p>x</p>", "");
  add(times("<div class='nav comments'>", 400), "<p>x, y</p>", "");
  add(times("<b id=\a>", 3), "<table><td></b>", "");
  add(times("<table><tr><td>", 100), "<td>x", "");
  add(times("<ul><li>", 200), "<li>x", "");
  add("<p><a href='" + std::string(100'000, 'u') + "'>", "<p>x", "");
  add("<p id='" + std::string(100'000, 'u') + "'>", "x<p>", "");
  add("<article>", "<p>Words, and more words, and more than that, so that it is worth something.</p>", "");
  add("<nav>", "<p>Words, and more words, and more than that, so that it is worth something.</p>", "");
  add("<article>", "<aside>x</aside><p>Words, and more words, and more.</p>", "");
  for (const char *tag :
       {"div", "span", "blockquote", "table><tr><td", "ul><li", "q", "sup", "a", "svg", "x"}) {
    const std::string open = "<" + std::string(tag) + ">";
    std::string close;
    for (std::size_t at = open.rfind('<'); at != open.npos;
         at = at == 0 ? open.npos : open.rfind('<', at - 1))
      close += "</" + open.substr(at + 1, open.find('>', at) - at);
    files.push_back({"a.html", "closed again " + open, [=] { return nested(start, open, "x", close, ""); }});
  }
  const std::string mime = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n";
  const auto mail = [&](std::string before, std::string_view piece, std::string behind = {}) {
    const std::string what = before.substr(before.size() - std::min<std::size_t>(before.size(), 24)) + "|" +
                             std::string(piece.substr(0, 40));
    files.push_back(
        {"a.mhtml", what, [=, piece = std::string(piece)] { return counted(before, piece, behind); }});
  };
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "--b\r\n", "--b\r\n\r\n", "--b\r\nContent-Type: text/html\r\n\r\nx\r\n", "--bx\r\n", "--b",
           "--b--", "-", "\r\n--", "--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n",
           "--b\r\nContent-Type: multipart/mixed; boundary=b\a\r\n\r\n--b\a\r\n", "x: y\r\n", "x\r\n",
           "--b\r\nx\a: y\r\n\r\n"})
    mail(mime, piece);
  mail("MIME-Version: 1.0\r\nContent-Type: multipart/related", ";\r\n x=y", "; boundary=b\r\n\r\n--b\r\n");
  mail("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=", "b", "\r\n\r\n--b\r\n");
  mail("MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=-\r\n\r\n", "-");
  mail("MIME-Version: 1.0\r\nSubject: ", "=?utf-8?Q?x?= ", "\r\nContent-Type: text/html\r\n\r\n<p>x");
  mail("MIME-Version: 1.0\r\nSubject: ", "=?", "\r\nContent-Type: text/html\r\n\r\n<p>x");
  mail("MIME-Version: 1.0\r\n", "X-\a: y\r\n", "Content-Type: text/html\r\n\r\n<p>x");
  const std::string page = mime + "--b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ";
  mail(page + "quoted-printable\r\n\r\n<p>", "=\r\n");
  mail(page + "quoted-printable\r\n\r\n<p>", "=3D");
  mail(page + "quoted-printable\r\n\r\n<p>", "=          ");
  mail(page + "base64\r\n\r\n", "PHA+eHh4");
  mail(page + "base64\r\n\r\n", "P\r\n");
  files.push_back({"a.mhtml", "isindex in base64", [=] {
                     return page + "base64\r\n\r\n" + base64(filled("", "<isindex><p>", "", 7'000'000));
                   }});
  for (const std::string_view piece : std::initializer_list<std::string_view>{
           "<p>x", "<isindex>", "<table><b>", "<td>", "x", "<b id=1><p>"}) {
    files.push_back(
        {"a.zip", "packed " + std::string(piece), [=] {
           return testsupport::deflated({{"a/index.html", counted(start, piece, "", 120'000'000)}});
         }});
  }
  files.push_back({"a.zip", "19,000 pages", [] {
                     std::vector<std::pair<std::string, std::string>> members;
                     for (int i = 0; i < 19'000; ++i)
                       members.emplace_back(std::to_string(i) + ".html", "<p>x");
                     return testsupport::deflated(members);
                   }});
  const auto rtf = [&](std::string before, std::string_view piece, std::string behind = {}) {
    const std::string what = before.substr(0, 24) + "|" + std::string(piece.substr(0, 40));
    files.push_back({"a.rtf", what, [=, piece = std::string(piece)] {
                       return counted("{\\rtf1\\ansi " + before, piece, behind + "}");
                     }});
  };
  for (const std::string_view piece :
       std::initializer_list<std::string_view>{"{",
                                               "}",
                                               "{}",
                                               "{x}",
                                               "\\",
                                               "\\b x\\b0 y",
                                               "\\par ",
                                               "x\\par ",
                                               "a\\cell ",
                                               "a\\cell\\row ",
                                               "\\trowd a\\cell\\row ",
                                               "\\u8364?",
                                               "\\u-10179?\\u-8704?",
                                               "\\'e9",
                                               "\\'",
                                               "{\\footnote x}",
                                               "{\\footnote {\\footnote x",
                                               "{\\*\\bkmkstart x\a}",
                                               "{\\field{\\*\\fldinst HYPERLINK \"x\a\"}{\\fldrslt y}}",
                                               "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt ",
                                               "{\\*\\atrfstart \a}",
                                               "x{\\*\\atnid a}{\\*\\annotation x}",
                                               "\\itap60 x\\nestcell\\nestrow ",
                                               "\\itap\a x\\nestcell ",
                                               "{\\listtext 1.}x\\par ",
                                               "\\bin1 x",
                                               "\\bin",
                                               "\\line ",
                                               "{\\title x}",
                                               "{\\header x}",
                                               "{\\pict 00}",
                                               "{\\*\\x y}",
                                               "\\uc64\\u1 ",
                                               "\\f\a x",
                                               "\\s\a x\\par ",
                                               "x",
                                               "\\tab ",
                                               "\\v x\\v0 y",
                                               "\\super 1\\nosupersub x",
                                               "{\\upr x{\\*\\ud y}}",
                                               "\\outlinelevel1 x\\par\\pard ",
                                               "\\~",
                                               "\\-",
                                               "{\\shp{\\*\\shpinst{\\shptxt x}}}"})
    rtf("", piece);
  rtf("{\\fonttbl", "{\\f\a\\fcharset128 x;}", "}x");
  rtf("{\\fonttbl{\\f0 ", "x", ";}}x");
  rtf("{\\stylesheet", "{\\s\a heading 1;}", "}x");
  rtf("{\\stylesheet{\\s1 ", "x", ";}}x");
  rtf("{\\info{\\title ", "x", "}}x");
  rtf("{\\fonttbl{\\f0\\fcharset128 x;}}\\f0 ", "\\'82");
  rtf("{\\fonttbl{\\f0\\fcharset128 x;}{\\f1\\fcharset134 y;}}", "\\f0 \\'82\\f1 \\'82");
  rtf("{\\field{\\*\\fldinst HYPERLINK ", "x ", "}{\\fldrslt y}}");
  return files;
}

}  // namespace hostile
