// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "front_matter.h"
#include "markdown_notes.h"
#include "markdown_render.h"
#include "normalise.h"
#include "plain_words.h"
#include "reader.h"
#include "rendered_structure.h"
#include "text_marker.h"

namespace florilegium::import {

namespace {

Confidence sniffMarkdown(const Sniffed &file) {
  if (file.binary) return Confidence::No;
  for (const std::string_view ending : {"md", "markdown", "mdown", "mkd", "mkdn"}) {
    if (file.ending == ending) return Confidence::Likely;
  }
  return Confidence::No;
}

/// The first heading of the highest rank.
std::string firstHeading(const SourceText &text, const Structure &structure) {
  const Block *best = nullptr;
  for (const Block &block : structure.blocks) {
    if (block.kind == BlockKind::Title) return simplified(text.slice(block.span));
    if (block.kind == BlockKind::Heading && block.level == 1 && best == nullptr) best = &block;
  }
  return best == nullptr ? std::string() : simplified(text.slice(best->span));
}

/// Paragraphs that begin with the number of a note.
void markNotes(const SourceText &text, int notes, Structure &structure) {
  if (notes == 0) return;
  for (Block &block : structure.blocks) {
    if (block.kind != BlockKind::Paragraph) continue;
    const Marker marker = markerOf(text.slice(block.span));
    if (marker.kind == Marker::Kind::Note && marker.number <= notes) block.kind = BlockKind::Footnote;
  }
}

Result<ImportedText> readMarkdown(const Input &input) {
  const Encoding encoding = input.options.encoding.empty()
                                ? detectEncoding(input.bytes)
                                : Encoding{preferredName(input.options.encoding), FoundBy::Choice};
  ImportedText imported;
  Result<std::string> utf8 =
      decodeFile(input.bytes, encoding, input.limits.textBytes, input.progress, imported.report);
  if (!utf8) return failure(utf8.error());
  std::string title;
  if (const FrontMatter front = takeFrontMatter(*utf8); front.found) {
    title = front.title;
    imported.language = front.language;
    imported.attributes = front.attributes;
    imported.report.emplace_back("The fields before the text became attributes.");
  }
  const int notes = numberNotes(*utf8);
  TextBuilder builder;
  if (auto done = renderMarkdown(*utf8, builder, input.limits, input.progress); !done)
    return failure(done.error());
  if (auto done = takeRendered(builder, imported); !done) return failure(done.error());
  markNotes(imported.text, notes, imported.structure);
  linkNotes(imported.structure);
  settleStructure(imported.text, title, imported.structure);
  imported.name = title.empty() ? firstHeading(imported.text, imported.structure) : title;
  note(encoding, imported.origin);
  imported.report.emplace_back("The text is the Markdown as it reads, without its signs.");
  return imported;
}

}  // namespace

Reader markdownReader() {
  return {{"md", "Markdown", {"md", "markdown", "mdown", "mkd", "mkdn"}, "text/markdown"},
          "markdown 2",
          sniffMarkdown,
          readMarkdown};
}

}  // namespace florilegium::import
