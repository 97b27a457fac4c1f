// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "binary_kind.h"
#include "normalise.h"
#include "plain_words.h"
#include "reader.h"
#include "speaker_turns.h"
#include "text_structure.h"

namespace florilegium::import {

namespace {

Confidence sniffText(const Sniffed &file) {
  if (file.binary) return Confidence::No;
  return file.ending == "txt" || file.ending == "text" ? Confidence::ByName : Confidence::Possible;
}

Result<ImportedText> readText(const Input &input) {
  const Encoding encoding = input.options.encoding.empty()
                                ? detectEncoding(input.bytes)
                                : Encoding{preferredName(input.options.encoding), FoundBy::Choice};
  if (input.options.encoding.empty()) {
    if (const std::string kind = binaryKind(input.bytes); !kind.empty())
      return failure(ErrorCode::NotText, {}, kind);
  }
  ImportedText imported;
  Result<std::string> utf8 =
      decodeFile(input.bytes, encoding, input.limits.textBytes, input.progress, imported.report);
  if (!utf8) return failure(utf8.error());
  Result<SourceText> text = SourceText::make(*std::move(utf8));
  if (!text) return failure(text.error());
  // Decoding, structure and turns take about as long as each other.
  input.progress.report(1, 3);
  if (input.progress.cancelled()) return failure(ErrorCode::Cancelled);
  imported.text = *std::move(text);
  imported.structure = structureOfText(imported.text);
  input.progress.report(2, 3);
  if (input.progress.cancelled()) return failure(ErrorCode::Cancelled);
  imported.name = titleOf(imported.text, imported.structure);
  imported.structure.turns = turnsOf(imported.text);
  if (!imported.structure.turns.empty()) {
    describeTurns(imported);
    imported.report.push_back(
        "The text is a transcript: " +
        counted(static_cast<std::int64_t>(imported.structure.turns.size()), "turn", "turns") +
        " of its speakers were found.");
  }
  note(encoding, imported.origin);
  return imported;
}

}  // namespace

Reader textReader() {
  return {{"txt", "Plain text", {"txt", "text"}, "text/plain"}, "plain text 2", sniffText, readText};
}

}  // namespace florilegium::import
