// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/target.h"

const std::vector<std::string_view> fuzz::seeds = {
    "From: <Saved>\r\nSnapshot-Content-Location: https://example.org/a\r\nSubject: =?utf-8?Q?L=C3=A4ke?= "
    "=?x?B?YQ==?=\r\n"
    "Date: Mon\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"b\"; "
    "start=\"<1>\"\r\n\r\n--b\r\n"
    "Content-Type: text/html; charset=utf-8\r\nContent-ID: <1>\r\nContent-Transfer-Encoding: "
    "quoted-printable\r\n\r\n"
    "<h1 id=3Dx>L=C3=A4ke</h1><p>o=\r\nver <a href=3D\"https://example.org/a#x\">l</a>\r\n--b\r\n"
    "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Type: text/html\r\n"
    "Content-Transfer-Encoding: base64\r\n\r\nPHA+eDwvcD4=\r\n--c--\r\n--b--\r\n",
    "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>x",
};

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  florilegium::ImportOptions options;
  options.reader = "mhtml";
  fuzz::check({reinterpret_cast<const char *>(data), size}, "a.mhtml", options);
  return 0;
}
