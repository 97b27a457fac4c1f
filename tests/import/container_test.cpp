// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <zip.h>
#include <ctime>
#include <functional>

#include "office_samples.h"
#include "promises.h"
#include "read.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr bool watched = true;  ///< by a sanitizer, which takes time and memory of its own
#else
constexpr bool watched = false;
#endif
constexpr long mostKilobytes = 1024 * 1024;
constexpr double mostSeconds = watched ? 60 : 10;

std::string repeated(std::string_view piece, int times) {
  std::string all;
  all.reserve(piece.size() * static_cast<std::size_t>(times));
  for (int i = 0; i < times; ++i)
    all += piece;
  return all;
}

/// The container of another with its members deflated.
std::string deflated(const std::vector<std::pair<std::string, std::string>> &members) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t *zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
  for (const auto &[name, content] : members)
    zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0),
                 ZIP_FL_OVERWRITE);
  zip_close(zip);
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

/// What a child process says about an import, and what it took.
struct Cost {
  bool imported = false;
  bool clean = false;  ///< promises kept, or an error that is not the program's own
  ErrorCode error = ErrorCode::Internal;
  double seconds = 0;
  long kilobytes = 0;
};

Cost costOf(const std::string &bytes, const char *name) {
  int channel[2];
  REQUIRE(pipe(channel) == 0);
  const pid_t child = fork();
  if (child == 0) {
    const auto imported = importBytes(bytes, name);
    Cost cost;
    cost.imported = imported.has_value();
    cost.error = imported ? ErrorCode::Internal : imported.error().code;
    cost.clean = imported ? brokenPromise(*imported).empty() : cost.error != ErrorCode::Internal;
    const bool told = write(channel[1], &cost, sizeof cost) == sizeof cost;
    _exit(told ? 0 : 1);
  }
  Cost cost;
  close(channel[1]);
  const bool heard = read(channel[0], &cost, sizeof cost) == sizeof cost;
  close(channel[0]);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  CHECK(heard);
  CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  cost.seconds = static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                 static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  cost.kilobytes = usage.ru_maxrss;
  return cost;
}

/// Comes to an end cleanly, in time and without much memory.
Cost bounded(const std::string &bytes, const char *name) {
  const Cost cost = costOf(bytes, name);
  CHECK(cost.clean);
  CHECK(cost.seconds < mostSeconds);
  CHECK((watched || cost.kilobytes < mostKilobytes));
  return cost;
}

ErrorCode errorOf(const std::string &bytes, const char *name) {
  const auto imported = importBytes(bytes, name);
  REQUIRE(!imported);
  CHECK(errorLine(imported.error()).find(name) != std::string::npos);
  return imported.error().code;
}

std::string rich() {
  return wordFile(
      wordParagraph("The Lake") + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
      {{"footnotes", "w:footnotes", "<w:footnote w:id=\"1\">" + wordParagraph("A note.") + "</w:footnote>"}});
}

std::string nested(std::string_view open, std::string_view core, std::string_view close) {
  return repeated(open, 100'000) + std::string(core) + repeated(close, 100'000);
}

}  // namespace

TEST_CASE("a container that is cut off anywhere is refused in a sentence") {
  for (const std::string &whole :
       {rich(), odtFile("<text:p>Words.</text:p>"), epubFile({{"a.xhtml", bookPage("<p>Words.</p>")}})}) {
    for (std::size_t percent = 1; percent < 100; ++percent) {
      const auto imported = importBytes(whole.substr(0, whole.size() * percent / 100), "essay.docx");
      REQUIRE(!imported);
      INFO(errorLine(imported.error()));
      CHECK((imported.error().code == ErrorCode::BadFormat || imported.error().code == ErrorCode::NotText));
    }
  }
}

TEST_CASE("real files cut off anywhere are refused in a sentence") {
  if (sharedCorpus().empty()) {
    WARN("the corpus of real files is absent, nothing tried");
    return;
  }
  for (const char *name :
       {"docx/docling_word_sample.docx", "odt/tika_testODFwithOOo3.odt", "epub/tika_testEPUB.epub"}) {
    const std::string whole = readAll(sharedCorpus() / name);
    for (std::size_t percent = 1; percent < 100; ++percent) {
      const auto imported = importBytes(whole.substr(0, whole.size() * percent / 100), name);
      REQUIRE(!imported);
      CHECK(imported.error().code == ErrorCode::BadFormat);
    }
  }
}

TEST_CASE("a changed byte anywhere in a container breaks no promise") {
  const std::string whole = rich();
  for (std::size_t at = 0; at < whole.size(); at += 3) {
    std::string bytes = whole;
    bytes[at] = static_cast<char>(bytes[at] ^ 0x5A);
    const auto imported = importBytes(bytes, "essay.docx");
    if (imported) CHECK(brokenPromise(*imported).empty());
    if (!imported) CHECK(imported.error().code != ErrorCode::Internal);
  }
}

TEST_CASE("entities of a document type are neither fetched nor expanded") {
  const auto withType = [](std::string_view type) {
    ZipWriter zip;
    zip.add("word/document.xml", "<?xml version=\"1.0\"?><!DOCTYPE w [" + std::string(type) +
                                     "]><w:document" + std::string(wordSpaces) + "><w:body>" +
                                     wordParagraph("a &x; b") + "</w:body></w:document>");
    return zip.finish();
  };
  const ImportedText imported = read(withType("<!ENTITY x SYSTEM \"file:///etc/passwd\">"), "a.docx");
  CHECK(imported.text.utf8() == "a &x; b");
  CHECK(reports(imported, "entities of its own, which are not resolved"));
  std::string laughs = "<!ENTITY x0 \"ha\">";
  for (int i = 1; i < 30; ++i)
    laughs +=
        "<!ENTITY x" + std::to_string(i) + " \"" + repeated("&x" + std::to_string(i - 1) + ";", 10) + "\">";
  CHECK(bounded(withType(laughs + "<!ENTITY x \"&x29;\">"), "a.docx").imported);
  const std::string flat =
      "<?xml version=\"1.0\"?><!DOCTYPE o [<!ENTITY x SYSTEM \"http://x.org/\">]><office:document" +
      std::string(odtSpaces) + " office:mimetype=\"" + std::string(odtType) +
      "\"><office:body><office:text><text:p>&x;</text:p></office:text></office:body></office:document>";
  CHECK(read(flat, "a.fodt").text.utf8() == "&x;");
}

TEST_CASE("a hundred thousand nested elements are refused in time") {
  CHECK(bounded(wordFile(nested("<w:sdt><w:sdtContent>", wordParagraph("deep"), "</w:sdtContent></w:sdt>")),
                "a.docx")
            .error == ErrorCode::BadFormat);
  CHECK(bounded(wordFile(nested("<w:tbl><w:tr><w:tc>", wordParagraph("deep"), "</w:tc></w:tr></w:tbl>")),
                "a.docx")
            .error == ErrorCode::BadFormat);
  CHECK(bounded(odtFile(nested("<text:list><text:list-item>", "<text:p>deep</text:p>",
                               "</text:list-item></text:list>")),
                "a.odt")
            .error == ErrorCode::BadFormat);
  CHECK(bounded(odtFile("<text:p>" + nested("<text:span>", "deep", "</text:span>") + "</text:p>"), "a.odt")
            .error == ErrorCode::BadFormat);
  CHECK(bounded(epubFile({{"a.xhtml", bookPage(nested("<div>", "deep", "</div>"))}}), "a.epub").imported);
  CHECK(bounded(wordFile(repeated("<w:sdt><w:sdtContent>", 200) + wordParagraph("fine") +
                         repeated("</w:sdtContent></w:sdt>", 200)),
                "a.docx")
            .imported);
}

TEST_CASE("containers made to exhaust memory or time are refused") {
  const std::string start = "<w:document" + std::string(wordSpaces) + "><w:body>";
  const std::string end = "</w:body></w:document>";
  const auto bomb = [&](std::string_view piece, int times) {
    return deflated({{"word/document.xml", start + repeated(piece, times) + end}});
  };
  CHECK(bounded(bomb(std::string(1'000'000, ' '), 100), "a.docx").error == ErrorCode::TooLarge);
  CHECK(bounded(bomb("<w:p/>", 10'000'000), "a.docx").error == ErrorCode::TooLarge);
  CHECK(bounded(wordFile(repeated("<w:p/>", 1'600'000)), "a.docx").error == ErrorCode::Empty);
  bounded(wordFile(repeated("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 300'000)), "a.docx");
  bounded(wordFile("<w:p " + repeated("a=\"\" ", 1'600'000) + "/>"), "a.docx");
  bounded(odtFile(repeated("<text:p>x</text:p>", 500'000)), "a.odt");
  bounded(odtFile(repeated(
              "<table:table><table:table-row table:number-rows-repeated=\"999999\"><table:table-cell "
              "table:number-columns-repeated=\"999999\"><text:p>x</text:p></table:table-cell>"
              "</table:table-row></table:table>",
              300)),
          "a.odt");
  const std::string inner = deflated({{"word/document.xml", std::string(50'000'000, ' ')}});
  CHECK(bounded(deflated({{"word/document.xml", inner}}), "a.docx").error == ErrorCode::BadFormat);
}

TEST_CASE("files made so that each part costs more than the one before are read in time") {
  const auto field = [](const char *type) {
    return R"(<w:r><w:fldChar w:fldCharType=")" + std::string(type) + "\"/></w:r>";
  };
  const std::string link = field("begin") + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>" +
                           field("separate") + "<w:r><w:t>x</w:t></w:r>";
  bounded(wordFile("<w:p>" + repeated(link, 60'000) + "</w:p>"), "a.docx");
  bounded(wordFile("<w:p><w:r>" +
                   repeated("<w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/>", 100'000) +
                   repeated("<w:t>x</w:t>", 100'000) + "</w:r></w:p>"),
          "a.docx");
  const std::string name(1'000'000, 'n');
  bounded(
      wordFile(repeated("<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", 20'000),
               {{"styles", "w:styles",
                 "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name w:val=\"" + name +
                     "\"/><w:basedOn w:val=\"" + name + "\"/></w:style>"}}),
      "a.docx");
  bounded(
      wordFile(
          repeated(
              "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
              20'000),
          {{"numbering", "w:numbering",
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"" + name +
                "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"}}),
      "a.docx");
}

TEST_CASE("members that overlap are refused") {
  ZipWriter zip;
  zip.add("word/document.xml", std::string(5000, ' '));
  for (int i = 0; i < 50; ++i)
    zip.addAgain("word/" + std::to_string(i) + ".xml");
  const auto imported = importBytes(zip.finish(), "a.docx");
  REQUIRE(!imported);
  CHECK(imported.error().detail == "the parts of its zip container overlap");
}

TEST_CASE("sizes that a member only claims are not believed") {
  ZipWriter zip;
  ZipWriter::Member member{"word/document.xml", "<w:document/>"};
  member.declared = 0xFFFFFFF0;
  zip.add(member);
  const Cost cost = bounded(zip.finish(), "a.docx");
  CHECK((cost.error == ErrorCode::TooLarge || cost.error == ErrorCode::BadFormat));
}

TEST_CASE("a container of too many members is refused") {
  ZipWriter zip;
  for (int i = 0; i < 21'000; ++i)
    zip.add(std::to_string(i), "");
  CHECK(bounded(zip.finish(), "a.docx").error == ErrorCode::TooLarge);
}

TEST_CASE("encrypted files say so") {
  ZipWriter zip;
  ZipWriter::Member member{"word/document.xml", "secret secret"};
  member.flags = 1;
  zip.add(member);
  CHECK(errorOf(zip.finish(), "a.docx") == ErrorCode::Encrypted);
  std::string office = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
  for (const char c : std::string("EncryptedPackage"))
    office += std::string(1, c) + '\0';
  CHECK(errorOf(office + std::string(600, '\0'), "a.docx") == ErrorCode::Encrypted);
  CHECK(errorOf(odtFile("<text:p>x</text:p>", {}, {},
                        "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"),
                "a.odt") == ErrorCode::Encrypted);
}

TEST_CASE("members that point outside or are links are not looked at") {
  ZipWriter zip;
  zip.add("../word/document.xml", "<w:document/>");
  zip.add("/etc/passwd", "x");
  zip.add("a\\..\\b", "x");
  ZipWriter::Member link{"word/document.xml", "/etc/passwd"};
  link.attributes = 0120777u << 16u;
  zip.add(link);
  const auto imported = importBytes(zip.finish(), "a.docx");
  REQUIRE(!imported);
  CHECK(imported.error().detail == "there is no document in its container");
  const ImportedText book =
      read(epubFile({{"a.xhtml", bookPage("<p>Words.</p>")}}, {},
                    "<item id=\"x\" href=\"../../etc/passwd\" media-type=\"text/html\"/>"),
           "a.epub");
  CHECK(book.text.utf8() == "Words.");
}

TEST_CASE("office files are known by their content, whatever their names say") {
  for (const char *name : {"essay.txt", "essay.odt", "essay", "essay.html"})
    CHECK(read(rich(), name).origin.reader == "docx 1");
  CHECK(read(odtFile("<text:p>Words.</text:p>"), "essay.docx").origin.reader == "odt 1");
  CHECK(read(epubFile({{"a.xhtml", bookPage("<p>Words.</p>")}}), "book.zip").origin.reader == "epub 1");
  CHECK(read("Only words, no container.", "essay.docx").origin.reader == "plain text 1");
  const auto sheet = [] {
    ZipWriter zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("xl/workbook.xml", "<workbook/>");
    return zip.finish();
  }();
  CHECK(errorOf(sheet, "table.xlsx") == ErrorCode::NotText);
}
