// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>

#include <ctime>

#include "promises.h"
#include "read.h"
#include "support/made_pdf.h"

using namespace florilegium;
using namespace testsupport;

namespace {

std::string repeated(const std::string &before, const std::string &piece, std::size_t size) {
  std::string all = before;
  all.reserve(size + piece.size());
  while (all.size() < size)
    all += piece;
  return all;
}

/// Of the whole program so far, in kilobytes.
long mostMemory() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

/// Reads a megabyte within bounds of computing and memory.
void checkCost(const std::string &before, const std::string &piece, const char *name) {
  INFO(name << ": " << piece);
  const std::string bytes = repeated(before, piece, 1'000'000);
  const std::clock_t start = std::clock();
  const auto imported = importBytes(bytes, name);
  CHECK(std::clock() - start < 4 * CLOCKS_PER_SEC);
  if (imported) CHECK(brokenPromise(*imported).empty());
  if (!imported) CHECK(imported.error().code != ErrorCode::Internal);
  CHECK(mostMemory() < 1024 * 1024);
}

}  // namespace

TEST_CASE("Rich Text made to cost time or memory is read within bounds") {
  const std::string head = "{\\rtf1\\ansi ";
  for (const char *piece :
       {"{", "\\b x\\b0 y", "\\par ", "x\\par ", "a\\cell ", "a\\cell\\row ", "\\u8364?", "\\'e9",
        "{\\footnote x}", "{\\*\\bkmkstart x}", "{\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt y}}",
        "{\\*\\atrfstart 1}", "\\itap60 x\\nestcell\\nestrow ", "{\\listtext 1.}x\\par "})
    checkCost(head, piece, "a.rtf");
  checkCost(head + "{\\fonttbl", "{\\f1\\fcharset128 x;}", "a.rtf");
  checkCost(head + "{\\stylesheet", "{\\s1 heading 1;}", "a.rtf");
}

TEST_CASE("subtitles, tables and pages in one file made to cost time or memory are read within bounds") {
  checkCost("WEBVTT\n", "\n00:01.000 --> 00:02.000\n<v Ada>x\n", "a.vtt");
  checkCost("WEBVTT\n\n00:01.000 --> 00:02.000\n", "<v Ada", "a.vtt");
  checkCost("WEBVTT\n\n00:01.000 --> 00:02.000\n", "&lt;", "a.vtt");
  // A caption that repeats every line of the one before.
  checkCost(repeated("WEBVTT\n\n00:00.000 --> 00:01.000\n", "x\n", 500'000) + "\n00:01.000 --> 00:02.000\n",
            "x\n", "a.vtt");
  checkCost("", "1\n00:00:01,000 --> 00:00:02,000\n", "a.srt");
  checkCost("1\n00:00:01,000 --> 00:00:02,000\n", "x\n", "a.srt");
  checkCost("", "A: x\nB: y\n", "a.txt");
  checkCost("", "Ada 0:01\n", "a.txt");
  checkCost("a,b\n", "x,y\n", "a.csv");
  checkCost("a,b\n", "\"x\ny\",", "a.csv");
  checkCost("", "\"", "a.csv");
  const std::string mime = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n";
  checkCost(mime, "--b\nContent-Type: text/html\n\nx\n", "a.mhtml");
  checkCost(mime, "--b\nContent-Type: multipart/mixed; boundary=b\n\n", "a.mhtml");
  checkCost("MIME-Version: 1.0\nContent-Type: multipart/related", ";\n x=y", "a.mhtml");
  checkCost("MIME-Version: 1.0\nSubject: ", "=?utf-8?Q?x?= ", "a.mhtml");
}

TEST_CASE("PDF files made to cost time or memory are read or stopped") {
  // One page again and again, and a stream that declares more than there is.
  std::string contents = "[";
  for (int i = 0; i < 20'000; ++i)
    contents += "11 0 R ";
  std::string pdf = madePdf({"BT /F1 9 Tf 1 0 0 1 50 700 Tm (some words here) Tj ET"});
  const std::size_t at = pdf.find("/Contents 11 0 R");
  REQUIRE(at != std::string::npos);
  const auto many =
      importBytes(pdf.substr(0, at) + "/Contents " + contents + "]" + pdf.substr(at + 16), "a.pdf");
  if (many) CHECK(brokenPromise(*many).empty());
  std::string lying = pdf;
  const std::size_t length = lying.find("/Length ");
  lying.replace(length, 10, "/Length 99999999999");
  const auto declared = importBytes(lying, "a.pdf");
  if (declared) CHECK(brokenPromise(*declared).empty());
  const std::string deep = "%PDF-1.4\n1 0 obj" + repeated("", "[", 1'000'000);
  const auto nested = importBytes(deep, "a.pdf");
  REQUIRE_FALSE(nested);
  CHECK(nested.error().code == ErrorCode::BadFormat);
}
