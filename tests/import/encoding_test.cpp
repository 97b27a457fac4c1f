// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "encoded_samples.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;
using namespace std::string_literals;

namespace {

std::string utf16(std::u16string_view text, bool bigEndian) {
  std::string bytes;
  for (const char16_t unit : text) {
    const char high = static_cast<char>(unit >> 8);
    const char low = static_cast<char>(unit & 0xFF);
    bytes += bigEndian ? high : low;
    bytes += bigEndian ? low : high;
  }
  return bytes;
}

std::string utf32(std::u32string_view text) {
  std::string bytes;
  for (const char32_t c : text) {
    for (int shift = 0; shift < 32; shift += 8)
      bytes += static_cast<char>((c >> shift) & 0xFF);
  }
  return bytes;
}

}  // namespace

TEST_CASE("old encodings are found from the bytes alone") {
  for (const EncodedSample &sample : encodedSamples) {
    INFO(sample.encoding);
    const ImportedText imported = read(sample.bytes);
    CHECK(imported.text.utf8() == sample.text);
    CHECK(imported.origin.encoding == sample.encoding);
  }
}

TEST_CASE("a named encoding is used whatever the bytes look like") {
  for (const EncodedSample &sample : encodedSamples) {
    INFO(sample.encoding);
    ImportOptions options;
    options.encoding = sample.encoding;
    CHECK(read(sample.bytes, "text.txt", options).text.utf8() == sample.text);
  }
  ImportOptions latin;
  latin.encoding = "latin1";
  CHECK(read("caf\xC3\xA9", "text.txt", latin).text.utf8() == "cafÃ©");
}

TEST_CASE("an encoding that nobody knows is refused by name") {
  ImportOptions options;
  options.encoding = "klingon-8";
  const auto imported = importBytes("text", "text.txt", options);
  REQUIRE_FALSE(imported.has_value());
  CHECK(imported.error().code == ErrorCode::UnknownEncoding);
  CHECK(imported.error().subject == "klingon-8");
}

TEST_CASE("UTF-16 is read in both orders, with its mark and without") {
  const std::u16string text = u"The brain 🧠 is “plastic”.\r\nSo they say, and 世界 agrees.";
  const std::string expected = "The brain 🧠 is “plastic”.\nSo they say, and 世界 agrees.";
  for (const bool bigEndian : {false, true}) {
    const std::string bytes = utf16(text, bigEndian);
    const std::string mark = bigEndian ? "\xFE\xFF" : "\xFF\xFE";
    const ImportedText marked = read(mark + bytes);
    const ImportedText plain = read(bytes);
    CHECK(marked.text.utf8() == expected);
    CHECK(plain.text.utf8() == expected);
    CHECK(marked.origin.encoding == (bigEndian ? "UTF-16BE" : "UTF-16LE"));
    CHECK(plain.origin.encoding == marked.origin.encoding);
    CHECK(reports(marked, "byte order mark"));
  }
}

TEST_CASE("UTF-16 without a mark is recognised in scripts without Latin letters") {
  const std::u16string russian = u"Пациентка рассказала, что мир открылся.\nВрач просил её не ждать чуда.\n";
  const std::u16string chinese = u"患者说，治疗以后世界又向她打开了。\n医生请她写下来，不要等待一个奇迹。\n";
  CHECK(read(utf16(russian, false)).origin.encoding == "UTF-16LE");
  CHECK(read(utf16(russian, true)).origin.encoding == "UTF-16BE");
  CHECK(read(utf16(chinese, false)).origin.encoding == "UTF-16LE");
  CHECK(read(utf16(chinese, true)).origin.encoding == "UTF-16BE");
}

TEST_CASE("UTF-32 is read with its mark") {
  CHECK(read(utf32(U"\uFEFFplastic 🧠")).text.utf8() == "plastic 🧠");
}

TEST_CASE("UTF-16 cut in the middle of a character keeps all before the cut") {
  const std::string bytes = utf16(u"The brain is plastic.", false);
  CHECK(read(bytes.substr(0, bytes.size() - 1)).text.utf8().starts_with("The brain is plastic"));
}

TEST_CASE("a byte order mark is left out and said") {
  const ImportedText imported = read(
      "\xEF\xBB\xBF"
      "plastic");
  CHECK(imported.text.utf8() == "plastic");
  CHECK(reports(imported, "byte order mark"));
}

TEST_CASE("a zero-width no-break space inside the text stays") {
  CHECK(read("plas\xEF\xBB\xBFtic").text.utf8() == "plas\xEF\xBB\xBFtic");
}

TEST_CASE("every kind of line end becomes LF and is counted") {
  const ImportedText imported = read("one\r\ntwo\rthree\nfour\r\n\r\nfive");
  CHECK(imported.text.utf8() == "one\ntwo\nthree\nfour\n\nfive");
  CHECK(reports(imported, "3 line ends were CR LF"));
  CHECK(reports(imported, "1 line end was CR and"));
}

TEST_CASE("other separators of lines are characters of the text") {
  const std::string text = "one\u0085two\u2028three\u2029four\vfive\fsix";
  CHECK(read(text).text.utf8() == text);
}

TEST_CASE("a NUL character becomes a replacement character and is said") {
  const ImportedText imported = read("plas\0tic brain, so they say"s);
  CHECK(imported.text.utf8() == "plas\uFFFDtic brain, so they say");
  CHECK(reports(imported, "1 NUL character"));
}

TEST_CASE("UTF-8 with broken places stays UTF-8, one replacement for each") {
  const ImportedText imported = read("“Plastic” brain’s \xE2\x80 café \xFF naïve \xC0\x80 — end");
  CHECK(imported.text.utf8() == "“Plastic” brain’s \uFFFD café \uFFFD naïve \uFFFD\uFFFD — end");
  CHECK(imported.origin.encoding == "UTF-8");
  CHECK(reports(imported, "4 places are not valid UTF-8"));
}

TEST_CASE("a judged encoding is reported as a judgement, a certain one is not") {
  CHECK(reports(read(encodedSamples[0].bytes), "windows-1252 was judged"));
  CHECK_FALSE(reports(read("plain text"), "judged"));
}

TEST_CASE("how an encoding was found is kept with it") {
  ImportOptions chosen;
  chosen.encoding = "windows-1252";
  CHECK(read("plain text").origin.encodingFoundBy == "rules");
  CHECK(read("\xEF\xBB\xBFmarked").origin.encodingFoundBy == "mark");
  CHECK(read(encodedSamples[0].bytes).origin.encodingFoundBy == "judgement");
  CHECK(read("caf\xE9", "text.txt", chosen).origin.encodingFoundBy == "choice");
  CHECK(read("<!doctype html><meta charset=iso-8859-2><p>B\xF3g wie, kto.</p>", "page.html")
            .origin.encodingFoundBy == "file");
}

TEST_CASE("the text is not normalised") {
  const std::string text = "e\u0301 and é, \u2126 and Ω, \u00a0 and \u200d";
  CHECK(read(text).text.utf8() == text);
}

TEST_CASE("the encodings on offer are known, unlike and start with the usual ones") {
  const std::vector<std::string> &names = knownEncodings();
  REQUIRE(names.size() > 25);
  CHECK(names[0] == "UTF-8");
  CHECK(names[1] == "windows-1252");
  for (const std::string &name : names) {
    ImportOptions options;
    options.encoding = name;
    const auto imported = importBytes("text of four words.....", "text.txt", options);
    INFO(name);
    CHECK((imported.has_value() || imported.error().code != ErrorCode::UnknownEncoding));
    CHECK(std::count(names.begin(), names.end(), name) == 1);
  }
}
