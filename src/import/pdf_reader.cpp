// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "office_report.h"
#include "pdf_process.h"
#include "pdf_text.h"
#include "plain_words.h"
#include "reader.h"
#include "rendered_structure.h"

namespace florilegium::import {

namespace {

/// The header stands at the start, or behind a little that others put there.
Confidence sniffPdf(const Sniffed &file) {
  const std::size_t at = file.bytes.substr(0, 1024).find("%PDF-");
  if (at == 0) return Confidence::Sure;
  if (at != file.bytes.npos && (file.binary || file.ending == "pdf")) return Confidence::Sure;
  return file.ending == "pdf" && file.binary ? Confidence::ByName : Confidence::No;
}

/// The card's title, unless a program put its own or the file's name there.
std::string titleOf(const std::string &card) {
  const std::string title = simplified(card);
  const std::string lower = lowerAscii(title);
  if (lower.find("untitled") != lower.npos || lower.find("microsoft word") != lower.npos || title.size() < 4)
    return {};
  for (const char *ending :
       {".doc", ".docx", ".dvi", ".tex", ".indd", ".qxd", ".odt", ".rtf", ".pdf", ".txt", ".html", ".htm"}) {
    if (lower.ends_with(ending)) return {};
  }
  return std::string(leftOf(title, 300));
}

void reportText(const PdfText &text, std::size_t pages, std::vector<std::string> &report) {
  report.push_back("Paragraphs were put together from the lines of " +
                   counted(static_cast<std::int64_t>(pages), "page.", "pages."));
  if (!text.divided.empty()) {
    std::string sentence =
        "Words divided at line ends were joined (" + std::to_string(text.divided.size()) + "): ";
    const std::size_t shown = std::min<std::size_t>(text.divided.size(), 60);
    for (std::size_t i = 0; i < shown; ++i)
      sentence += (i > 0 ? ", " : "") + text.divided[i];
    report.push_back(sentence + (shown < text.divided.size() ? ", …" : "."));
  }
  if (text.tables > 0)
    report.push_back("Words in rows and columns were put together as " +
                     counted(text.tables, "table.", "tables."));
  if (text.heads > 0)
    report.push_back("Running heads, feet and page numbers are marked as boilerplate: " +
                     counted(text.heads, "line.", "lines."));
  if (text.ligatures > 0)
    report.push_back("Ligatures were written as letters: " + counted(text.ligatures, "place.", "places."));
}

Result<ImportedText> readPdf(const Input &input) {
  Result<PdfWords> words = readPdfWords(input.bytes, input.progress, input.limits);
  if (!words) return failure(words.error());
  const bool silent = std::all_of(words->pages.begin(), words->pages.end(),
                                  [](const PdfPage &page) { return page.words.empty(); });
  if (silent) {
    const std::string pages = counted(static_cast<std::int64_t>(words->pages.size()), "page", "pages");
    return failure(ErrorCode::NotText, {}, "a scan without a text layer, " + pages + " of pictures");
  }
  Result<PdfText> pdf = pdfText(*words, input.progress, input.limits);
  if (!pdf) return failure(pdf.error());
  ImportedText imported;
  reportText(*pdf, words->pages.size(), imported.report);
  Result<SourceText> text = SourceText::make(std::move(pdf->utf8));
  if (!text) return failure(ErrorCode::Internal, {}, text.error().detail);
  imported.text = *std::move(text);
  imported.structure = std::move(pdf->structure);
  imported.name = titleOf(words->title);
  settleStructure(imported.text, imported.name, imported.structure);
  for (const Block &block : imported.structure.blocks) {
    if (imported.name.empty() && block.kind == BlockKind::Title)
      imported.name = leftOf(simplified(imported.text.slice(block.span)), 300);
  }
  if (const std::string author = simplified(words->author); !author.empty())
    imported.attributes["author"] = author;
  imported.language = languageTagOf(words->language);
  if (!words->date.empty()) imported.attributes["date"] = words->date;
  imported.attributes["pages"] = std::to_string(words->pages.size());
  return imported;
}

}  // namespace

Reader pdfReader() {
  return {{"pdf", "PDF", {"pdf"}, "application/pdf"}, "pdf 2", sniffPdf, readPdf};
}

}  // namespace florilegium::import
