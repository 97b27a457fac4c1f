// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"
#include "plain_words.h"
#include "reader.h"
#include "rendered_structure.h"
#include "rtf_document.h"

namespace florilegium::import {

namespace {

std::string_view withoutLead(std::string_view bytes) {
  bytes = bytes.substr(0, 64);
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  while (!bytes.empty() && isAsciiSpace(bytes.front()))
    bytes.remove_prefix(1);
  return bytes;
}

Confidence sniffRtf(const Sniffed &file) {
  return withoutLead(file.bytes).starts_with("{\\rtf") ? Confidence::Sure : Confidence::No;
}

void reportAll(const RtfDocument &document, std::vector<std::string> &report) {
  const RtfFindings &found = document.findings();
  reportChanges(found.insertions, found.deletions, 0, found.deleted, report);
  reportCount(found.hidden, "1 hidden character was left out.", "hidden characters were left out.", report);
  reportCount(found.pictures, "1 picture was left out.", "pictures were left out.", report);
  reportCount(found.lost, "1 character that the file's code page does not have became “\xEF\xBF\xBD”.",
              "characters that the file's code page does not have became “\xEF\xBF\xBD”.", report);
  reportMargins(found.margins, report);
  reportCount(found.openGroups, "The file ends early, inside its text.",
              "parts of the file have no end: it is cut off.", report);
}

Result<ImportedText> readRtf(const Input &input) {
  if (sniffRtf({input.bytes, {}, {}, true}) == Confidence::No)
    return failure(ErrorCode::BadFormat, {}, "it doesn't begin as an RTF file does");
  TextBuilder builder;
  RtfDocument document(input.bytes, builder, input.limits, input.progress);
  if (auto done = document.run(); !done) return failure(done.error());
  ImportedText imported;
  if (auto done = takeRendered(builder, imported); !done) return failure(done.error());
  if (imported.text.length() == 0 && document.findings().openGroups > 0)
    return failure(ErrorCode::BadFormat, {}, "it is cut off before its text");
  document.properties().settle(imported);
  settleStructure(imported.text, imported.name, imported.structure);
  nameByTitle(imported);
  for (const RtfComment &comment : document.comments()) {
    const Span span = document.writer().comments().spanOf(builder, imported.text, comment.id);
    if (imported.text.length() > 0)
      imported.comments.push_back({span, comment.text, comment.author, comment.date});
  }
  note({document.encoding(), FoundBy::File}, imported.origin);
  reportAll(document, imported.report);
  return imported;
}

}  // namespace

Reader rtfReader() {
  return {{"rtf", "Rich Text", {"rtf"}, "application/rtf"}, "rich text 2", sniffRtf, readRtf};
}

}  // namespace florilegium::import
