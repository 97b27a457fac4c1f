// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bounded.h"
#include "deflated.h"
#include "office_samples.h"
#include "read.h"
#include "support/made_pdf.h"

using namespace florilegium;
using namespace testsupport;

namespace {

using Members = std::vector<std::pair<std::string, std::string>>;

/// A kind of zip container: what it needs, and the member that holds its text.
struct Container {
  const char *name;
  Members others;
  std::string text;
};

std::vector<Container> containers() {
  return {{"a.docx", {}, "word/document.xml"},
          {"a.odt", {{"mimetype", std::string(odtType)}, {"META-INF/manifest.xml", "<m/>"}}, "content.xml"},
          {"a.epub",
           {{"mimetype", "application/epub+zip"},
            {"META-INF/container.xml",
             "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>"},
            {"b.opf",
             "<package><manifest><item id=\"a\" href=\"a.xhtml\" media-type=\"application/xhtml+xml\"/>"
             "</manifest><spine><itemref idref=\"a\"/></spine></package>"}},
           "a.xhtml"},
          {"a.maff", {}, "page/index.html"}};
}

ZipWriter start(const Container &container) {
  ZipWriter zip;
  for (const auto &[name, content] : container.others)
    zip.add(name, content);
  return zip;
}

/// Not imported, whatever the reason that is said.
void refused(const std::string &bytes, const char *name) {
  INFO(name);
  const Cost cost = bounded(bytes, name);
  CHECK_FALSE(cost.imported);
}

/// A PDF whose page has this packed content.
std::string pdfOf(std::string_view filters, const std::string &packed) {
  std::string pdf = madePdf({"x"}, {},
                            {"<</Filter" + std::string(filters) + "/Length " + std::to_string(packed.size()) +
                             ">>stream\n" + packed + "\nendstream"});
  return pdf.replace(pdf.find("/Contents 11 0 R"), 16, "/Contents 100 0 R");
}

}  // namespace

TEST_CASE("a container of any kind that unpacks to very much is refused") {
  for (const Container &container : containers()) {
    Members members = container.others;
    members.emplace_back(container.text, std::string(100'000'000, ' '));
    refused(deflated(members), container.name);
    members.back().second = deflated(members);
    refused(deflated(members), container.name);
  }
}

TEST_CASE("the members of a container of any kind may not overlap, be links or point outside") {
  for (const Container &container : containers()) {
    ZipWriter overlapping = start(container);
    overlapping.add(container.text, std::string(5000, ' '));
    for (int i = 0; i < 50; ++i)
      overlapping.addAgain(std::to_string(i) + container.text);
    refused(overlapping.finish(), container.name);
    ZipWriter linked = start(container);
    ZipWriter::Member link{container.text, "/etc/passwd"};
    link.attributes = 0120777u << 16u;
    linked.add(link);
    refused(linked.finish(), container.name);
    for (const char *outside : {"../", "/", "a/../../", "..\\"}) {
      ZipWriter zip = start(container);
      zip.add(outside + container.text, "<p>words</p>");
      refused(zip.finish(), container.name);
    }
  }
}

TEST_CASE("a size that a member of a container of any kind only claims is not believed") {
  for (const Container &container : containers()) {
    for (const std::int64_t claimed : {std::int64_t{0xFFFFFFF0}, std::int64_t{0x7FFFFFFF}, std::int64_t{1}}) {
      ZipWriter zip = start(container);
      ZipWriter::Member member{container.text, "<p>words, and more words</p>"};
      member.declared = claimed;
      zip.add(member);
      refused(zip.finish(), container.name);
    }
  }
}

TEST_CASE("chapters that become far more text than they hold are refused") {
  ImportLimits limits;
  limits.unpackedBytes = 1'000'000;
  const std::string chapter = bookPage(repeated("<isindex/>", 10'000));
  const auto imported = importBytes(
      epubFile({{"a.xhtml", chapter}, {"b.xhtml", chapter}, {"c.xhtml", chapter}}), "a.epub", {}, {}, limits);
  REQUIRE_FALSE(imported);
  CHECK(imported.error().code == ErrorCode::TooLarge);
}

TEST_CASE("a PDF's stream that unpacks to very much comes to an end") {
  const std::string spaces(200'000'000, ' ');
  refused(pdfOf("/FlateDecode", flate(spaces)), "a.pdf");
  refused(pdfOf("[/FlateDecode/FlateDecode]", flate(flate(spaces))), "a.pdf");
}
