// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "promises.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

using Lines = std::vector<std::string>;

/// Each turn as "speaker start-end: words".
Lines turnsIn(const ImportedText &imported) {
  Lines lines;
  for (const Turn &turn : imported.structure.turns) {
    lines.push_back(turn.speaker + " " + std::to_string(turn.startMs) + "-" + std::to_string(turn.endMs) +
                    ": " + std::string(imported.text.slice(turn.span)));
  }
  return lines;
}

}  // namespace

TEST_CASE("subtitles become running text with their times beside it") {
  const ImportedText srt = read(
      "1\r\n00:00:01,000 --> 00:00:03,000\r\nWe went out on the\r\n<i>ice</i> that\r\n\r\n2\r\n00:00:03,100 "
      "--> 00:00:05,000\r\n{\\an8}morning.\r\n\r\n"
      "3\r\n00:00:09,000 --> 00:00:10,500\r\n- And then?\r\n\r\n",
      "talk.srt");
  CHECK(srt.text.utf8() == "We went out on the ice that morning.\n\n- And then?");
  CHECK(turnsIn(srt) ==
        Lines{" 1000-3000: We went out on the ice that", " 3100-5000: morning.", " 9000-10500: - And then?"});
  CHECK(marksOf(srt) == Lines{"italic: ice"});
  CHECK(srt.attributes.at("duration") == "0:00:10");
  CHECK(reports(srt, "beside the text, not in it: 3 cues."));
  CHECK(brokenPromise(srt).empty());
}

TEST_CASE("WebVTT gives speakers, passes over notes and repeats nothing") {
  const ImportedText vtt = read(
      "WEBVTT\nLanguage: en\n\nSTYLE\n::cue {}\n\nNOTE no\ntext\n\nfirst\n00:01.000 --> 00:03.000 "
      "align:start\n<v.loud Ada Rahm>Fish &amp; <c.x>chips</c></v>\n\n"
      "second\n00:03.000 --> 00:04.000\n<v Bo>Yes.\n\n00:04.000 --> 00:05.000\n<v Bo>Yes.\nRolled up.\n",
      "a.vtt");
  CHECK(vtt.text.utf8() == "Ada Rahm: Fish & chips\n\nBo: Yes. Rolled up.");
  CHECK(turnsIn(vtt) ==
        Lines{"Ada Rahm 1000-3000: Fish & chips", "Bo 3000-4000: Yes.", "Bo 4000-5000: Rolled up."});
  CHECK(vtt.attributes.at("speakers") == "Ada Rahm; Bo");
  CHECK(vtt.language == "en");
  CHECK(reports(vtt, "1 line."));
}

TEST_CASE("subtitles are known by their content") {
  CHECK(read("1\n00:00:01,000 --> 00:00:02,000\nwords\n", "a.txt").origin.mediaType ==
        "application/x-subrip");
  CHECK(read("WEBVTT\n\n00:01.000 --> 00:02.000\nwords\n", "a.txt").origin.mediaType == "text/vtt");
  CHECK(read("WEBVTTX is no such file", "a.txt").origin.mediaType == "text/plain");
  const auto none = importBytes("WEBVTT\n\nnothing\n", "a.vtt");
  REQUIRE_FALSE(none);
  CHECK(none.error().code == ErrorCode::BadFormat);
}

TEST_CASE("a transcript's turns are found and its text stays as it is") {
  const std::string text =
      "Interview 3\n\nINTERVIEWER: How did it begin?\n\nADA: With ice.\nAnd snow.\n\nINTERVIEWER: "
      "Where?\n\nADA: On the lake.\n";
  const ImportedText plain = read(text);
  CHECK(plain.text.utf8() == text);
  CHECK(turnsIn(plain) == Lines{"INTERVIEWER -1--1: How did it begin?", "ADA -1--1: With ice.\nAnd snow.",
                                "INTERVIEWER -1--1: Where?", "ADA -1--1: On the lake."});
  CHECK(plain.attributes.at("speakers") == "INTERVIEWER; ADA");
}

TEST_CASE("a transcript's times are taken in brackets, before or behind the name, or over what is said") {
  CHECK(turnsIn(read("[00:01] Ada: one\n[00:05] Bo: two\n[00:09] Ada: three\n[00:12] Bo: four\n")).at(1) ==
        "Bo 5000-9000: two");
  CHECK(turnsIn(read("Ada (00:01): one\nBo (00:05): two\nAda (00:09): three\nBo (0:00:12): four\n")).at(3) ==
        "Bo 12000--1: four");
  CHECK(turnsIn(read("Ada  0:01\none\n\nBo  0:05\ntwo\n\nAda  0:09\nthree\n\nBo  0:12\nfour\n")).at(0) ==
        "Ada 1000-5000: one");
}

TEST_CASE("prose with colons is no transcript") {
  for (const char *text : {"Note: this is one.\nWarning: that another.\nPlain words.\nMore of them.\n",
                           "Ada: one line only.\nThen a story goes on.\nAnd on.\n",
                           "https://a.example\nhttps://b.example\nhttps://c.example\nhttps://d.example\n"})
    CHECK(turnsIn(read(text)).empty());
}

TEST_CASE("subtitles cut off or made to cost time are read or refused") {
  std::string bytes = "1\n00:00:01,000 --> 00:00:02,000\n";
  for (int i = 0; i < 100'000; ++i)
    bytes += "<i><b>&amp;{\\";
  bytes += "\n\n2\n00:00:03,000 --> 00:00:04,000\nend\n";
  CHECK(brokenPromise(read(bytes, "a.srt")).empty());
  std::string many = "WEBVTT\n";
  for (int i = 0; i < 50'000; ++i)
    many += "\n00:01.000 --> 00:02.000\n<v Ada>x\n";
  CHECK(read(many, "a.vtt").structure.turns.size() == 50'000);
  for (std::size_t size = 0; size < 200; ++size) {
    const auto imported = importBytes(std::string_view(bytes).substr(0, size), "a.srt");
    if (imported) CHECK(brokenPromise(*imported).empty());
  }
}

TEST_CASE("speakers' names may hold any letter") {
  const std::string text =
      "[00:01] ‡Àdé: one\n[00:05] Bo: two\n[00:09] Àdé: three\n[00:12] Bo: four\n[00:15] Àdé: five\n[00:17] "
      "Bo: six\n";
  CHECK(turnsIn(read(text)).at(2) == "Àdé 9000-12000: three");
}

TEST_CASE("facts over a transcript are no turns") {
  const ImportedText plain = read(
      "Date: 2021-03-04\nPLACE: at the lake\nINTERVIEWER: How did it begin?\nP1: Well, I was\nthere first.\n"
      "INTERVIEWER: And then?\nP1: Then: nothing.\n");
  CHECK(plain.attributes.at("speakers") == "INTERVIEWER; P1");
  CHECK(turnsIn(plain).at(0) == "INTERVIEWER -1--1: How did it begin?");
  CHECK(turnsIn(plain).size() == 4);
  CHECK(turnsIn(read("NARRATOR: Once.\nADA: one\nBO: two\nADA: three\nBO: four\nADA: five\n")).size() == 6);
}

TEST_CASE("two people in one cue stand in two lines") {
  const ImportedText srt =
      read("1\n00:00:01,000 --> 00:00:03,000\n- Did you\nsee it?\n- We did.\n", "talk.srt");
  CHECK(srt.text.utf8() == "- Did you see it?\n- We did.");
}

TEST_CASE("speakers in brackets are speakers, sounds and numbers in brackets are not") {
  const ImportedText plain =
      read("[id1] hello, we like the ice\n\n[id2] We do not.\n\n[id1] Why?\n\n[id2] It is cold.\n");
  CHECK(plain.attributes.at("speakers") == "id1; id2");
  CHECK(turnsIn(plain).at(1) == "id2 -1--1: We do not.");
  CHECK(read("[1] One.\n[2] Two.\n[1] Three.\n[2] Four.\n").structure.turns.empty());
  CHECK(read("[laughs] One.\nTwo.\n[laughs] Three.\nFour.\n[laughs] Five.\n[laughs] Six.")
            .structure.turns.empty());
}
