// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <cstdlib>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "fidelity.h"
#include "read.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;
namespace fs = std::filesystem;

// How much of real files comes in, measured against texts that other programs made of them. None of those is
// right everywhere, so the best of them counts for each file:
//   .expected.txt         a converter that keeps notes and list numbers, but leaves out text boxes and the
//                         numbers of headings
//   .expected.lo.txt      a word processor's plain text: numbers and text boxes, but no notes (here the notes
//                         of the parts are put behind it)
//   .expected.parts.json  all words of the parts of a Word file as they stand: no numbers at all
//   .expected.mupdf.txt   a second reading of a PDF
//   .expected.upstream.txt  what the project that a Rich Text file comes from expects of it

namespace {

/// Why a file scores low although it is read well.
struct Verdict {
  bool counts;  ///< false: no reference is right
  std::string why;
};

const std::map<std::string, Verdict> verdicts = {
    {"pandoc_notes.docx", {false, "the reference numbers endnotes 1, 2 where the document says i, ii"}},
    {"mammoth_endnotes.docx", {false, "the reference numbers endnotes 1, 2 where the document says i, ii"}},
    {"pandoc_endnote.odt", {false, "the reference calls the endnote 1 where the document says i"}},
    {"pandoc_referenceToChapter.odt",
     {false, "the references drop a cross-reference's words, which the file holds"}},
    {"poi_unicode-path.docx",
     {false, "of two members that claim to be the document the references take the one that is renamed"}},
    {"tika_testWORD_phonetic.docx", {false, "the reference leaves out the readings above the words"}},
    {"tika_testWORD_various.docx", {true, "one reference lacks the text box, the others notes or numbers"}},
    {"tika_testWORD_numbered_list.docx", {true, "the reference lacks text boxes and a note's mark"}},
    {"docling_word_sample.docx", {true, "the reference lacks the text boxes"}},
    {"poi_ExternalEntityInText.docx",
     {true, "the reference drops the name of the entity that is not resolved"}},
    {"tika_testODFwithOOo3.odt", {true, "one reference lacks the index and a shape, the other the note"}},
    {"pandoc_features.epub", {true, "the reference writes formulas in a language of their own"}},
    {"pandoc_wasteland.epub",
     {true, "the reference leaves out the title page and runs numbers of lines into words"}},
    {"idpf_wasteland.epub",
     {true, "the reference leaves out the title page and runs numbers of lines into words"}},
    {"pandoc_formatting.rtf",
     {true, "one reference writes small capitals large, the other shows hidden text"}},
    {"tika_testRTFVarious.rtf",
     {true, "one reference lacks the text box and a link's words, the other the note"}},
    {"striprtf_encoding.rtf",
     {true, "the file has lost most of its backslashes, and each reference drops other parts of it"}},
    {"sf_habibi.pdf", {false, "the references give the Arabic word backwards, as it is drawn"}},
    {"docling_right_to_left_02.pdf",
     {true, "the references order the pieces of its lines in two other ways"}},
    {"sf_multicolumn.pdf", {true, "both references read the right column before the left one"}},
    {"sf_google-doc-document.pdf", {true, "the references read its table column by column"}},
    {"pdfminer_2b.pdf", {true, "the references read its table column by column"}},
    {"pdfminer_issue-625-identity-cmap.pdf", {true, "the references read its tables column by column"}},
    {"docling_2305.03393v1-pg9.pdf", {true, "the references read its table column by column"}},
    {"grobid_footnotes.pdf", {true, "the references put the call of a note behind its paragraph"}},
    {"pypdf_Seige_of_Vicksburg_Sample_OCR.pdf",
     {true, "the references put the words beside its pictures in other places"}},
    {"pandoc_pipe_tables.md", {true, "the reference cuts a row at a bar that stands in code"}},
    {"docling_nested.md", {true, "the reference leaves out a list"}},
    {"docling_mixed.md", {true, "the reference leaves out HTML"}},
    {"pandoc_testsuite.md",
     {true, "the reference leaves out HTML and reads signs that CommonMark does not have"}},
};

/// What a person reads first: all but boilerplate such as an e-book's table of contents, which none of the
/// references holds, those of PDF apart.
std::string wordsOf(const ImportedText &imported) {
  std::string words;
  Position from = 0;
  if (!imported.structure.pages.empty()) return imported.text.utf8();
  for (const Block &block : imported.structure.blocks) {
    if (block.kind != BlockKind::Boilerplate) continue;
    words += imported.text.slice({from, block.span.start});
    from = block.span.end;
  }
  return words += imported.text.slice({from, imported.text.length()});
}

struct Parts {
  std::string body;
  std::string notes;
};

Parts partsOf(const fs::path &path) {
  Parts parts;
  if (!fs::exists(path)) return parts;
  const auto json = nlohmann::json::parse(readAll(path));
  for (const auto &[name, part] : json.items()) {
    const std::string root = part.value("root", "");
    if (root == "document") parts.body += part.value("text", "") + "\n";
    if (root == "footnotes" || root == "endnotes") parts.notes += part.value("text", "") + "\n";
  }
  return parts;
}

std::vector<std::string> referencesOf(const fs::path &file) {
  std::vector<std::string> references;
  const Parts parts = partsOf(file.string() + ".expected.parts.json");
  if (fs::exists(file.string() + ".expected.txt"))
    references.push_back(readAll(file.string() + ".expected.txt"));
  if (fs::exists(file.string() + ".expected.lo.txt"))
    references.push_back(readAll(file.string() + ".expected.lo.txt") + "\n" + parts.notes);
  for (const char *other : {".expected.mupdf.txt", ".expected.upstream.txt"})
    if (fs::exists(file.string() + other)) references.push_back(readAll(file.string() + other));
  if (!parts.body.empty()) references.push_back(parts.body + parts.notes);
  return references;
}

struct Score {
  std::string file;
  double value = 0;
};

/// A file that can't be read counts nothing when no other program made a text of it either.
std::vector<Score> scoresOf(const std::string &kind, const std::set<std::string> &endings) {
  std::vector<Score> scores;
  for (const auto &entry : fs::directory_iterator(sharedCorpus() / kind)) {
    const std::string name = entry.path().filename().string();
    if (name.find(".expected.") != name.npos || !endings.contains(entry.path().extension().string()))
      continue;
    double best = -1;
    const auto imported = importBytes(readAll(entry.path()), name);
    if (!imported && imported.error().code == ErrorCode::Encrypted) {
      std::printf("  locked   %s\n", name.c_str());
      continue;
    }
    const auto ours = wordSequence(imported ? wordsOf(*imported) : std::string());
    for (const std::string &reference : referencesOf(entry.path())) {
      const auto theirs = wordSequence(reference);
      if (!theirs.empty()) best = std::max(best, similarity(ours, theirs));
    }
    if (best < 0) continue;
    const auto verdict = verdicts.find(name);
    const bool counts = verdict == verdicts.end() || verdict->second.counts;
    if (best < 0.99 || !counts)
      std::printf("  %-8.4f %s%s%s%s\n", best, name.c_str(), counts ? "" : " (not counted)",
                  verdict == verdicts.end() ? "" : ": ",
                  verdict == verdicts.end() ? "" : verdict->second.why.c_str());
    if (const char *folder = std::getenv("FLORILEGIUM_FIDELITY"); folder != nullptr && best < 0.99)
      writeAll(fs::path(folder) / (name + ".ours.txt"), imported ? imported->text.utf8() : std::string());
    if (counts) scores.push_back({name, best});
  }
  return scores;
}

struct Format {
  std::string kind;
  std::set<std::string> endings;
  double median;
  double tenth;
};

}  // namespace

TEST_CASE("real files come in with the words that other programs find in them") {
  if (sharedCorpus().empty()) {
    WARN("the corpus of real files is absent, nothing compared");
    return;
  }
  const std::vector<Format> formats = {
      {"docx", {".docx"}, 0.99, 0.95}, {"odt", {".odt", ".fodt"}, 0.99, 0.95},
      {"epub", {".epub"}, 0.99, 0.95}, {"md", {".md"}, 0.99, 0.95},
      {"rtf", {".rtf"}, 0.99, 0.95},   {"pdf", {".pdf"}, 0.98, 0.90},
  };
  for (const Format &format : formats) {
    INFO(format.kind);
    std::vector<double> values;
    std::printf("format  files  median  p10     worst\n");
    Score worst{"", 2};
    for (const Score &score : scoresOf(format.kind, format.endings)) {
      values.push_back(score.value);
      if (score.value < worst.value) worst = score;
    }
    std::printf("%-6s  %5zu  %.4f  %.4f  %.4f %s\n", format.kind.c_str(), values.size(),
                quantile(values, 0.5), quantile(values, 0.1), worst.value, worst.file.c_str());
    CHECK(quantile(values, 0.5) >= format.median);
    CHECK(quantile(values, 0.1) >= format.tenth);
  }
}
