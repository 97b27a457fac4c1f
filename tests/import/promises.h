// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/import/imported.h"
#include "florilegium/text/utf8.h"

namespace testsupport {

inline std::string brokenText(const std::string &text) {
  if (florilegium::firstInvalidUtf8(text)) return "invalid UTF-8";
  if (text.find('\r') != text.npos) return "a carriage return";
  if (text.find('\0') != text.npos) return "a NUL";
  return text.starts_with("\xEF\xBB\xBF") ? "a byte order mark" : "";
}

/// Blocks lie in the text in order, apart from each other unless as boilerplate round others, and are whole
/// lines.
inline std::string brokenBlocks(const florilegium::ImportedText &imported) {
  const florilegium::SourceText &text = imported.text;
  florilegium::Position behind = 0;
  florilegium::Span outer{-1, -1};
  for (const florilegium::Block &block : imported.structure.blocks) {
    const florilegium::Span span = block.span;
    if (span.start < behind || span.start >= span.end || span.end > text.length())
      return "a block out of place";
    if (block.kind == florilegium::BlockKind::Boilerplate) {
      if (span.start < outer.end) return "boilerplate inside boilerplate";
      outer = span;
    } else {
      if (span.start < outer.end && !outer.contains(span)) return "a block across the border of boilerplate";
      behind = span.end;
    }
    if (block.kind == florilegium::BlockKind::TableCell) continue;
    if (span.start > 0 && text.at(span.start - 1) != U'\n') return "a block that starts inside a line";
    if (span.end < text.length() && text.at(span.end) != U'\n') return "a block that ends inside a line";
  }
  return {};
}

inline std::string brokenMarks(const florilegium::ImportedText &imported) {
  florilegium::Position start = 0;
  for (const florilegium::Mark &mark : imported.structure.marks) {
    if (mark.span.start < start || mark.span.empty() || mark.span.end > imported.text.length())
      return "a mark out of place";
    if (florilegium::firstInvalidUtf8(mark.href)) return "an address of invalid UTF-8";
    start = mark.span.start;
  }
  return {};
}

inline std::string brokenComments(const florilegium::ImportedText &imported) {
  for (const florilegium::ImportedComment &comment : imported.comments) {
    const florilegium::Span span = comment.span;
    if (span.start < 0 || span.empty() || span.end > imported.text.length()) return "a comment out of place";
    if (florilegium::firstInvalidUtf8(comment.text + comment.author + comment.date))
      return "a comment of invalid UTF-8";
  }
  for (const std::string &sentence : imported.report) {
    if (florilegium::firstInvalidUtf8(sentence)) return "a report of invalid UTF-8";
  }
  return {};
}

/// Pages follow each other without a gap; turns lie in the text in order.
inline std::string brokenPagesAndTurns(const florilegium::ImportedText &imported) {
  const florilegium::Position length = imported.text.length();
  florilegium::Position behind = 0;
  for (const florilegium::Page &page : imported.structure.pages) {
    if (page.span.start != behind || page.span.end < behind) return "a page out of place";
    if (florilegium::firstInvalidUtf8(page.label)) return "a page's label of invalid UTF-8";
    behind = page.span.end;
  }
  if (!imported.structure.pages.empty() && behind != length) return "text behind the last page";
  behind = 0;
  for (const florilegium::Turn &turn : imported.structure.turns) {
    if (turn.span.start < behind || turn.span.empty() || turn.span.end > length) return "a turn out of place";
    if (florilegium::firstInvalidUtf8(turn.speaker)) return "a speaker of invalid UTF-8";
    behind = turn.span.end;
  }
  return {};
}

/// What of all that must hold for whatever a reader makes does not; empty when everything does.
inline std::string brokenPromise(const florilegium::ImportedText &imported) {
  if (std::string broken = brokenText(imported.text.utf8()); !broken.empty()) return broken;
  if (std::string broken = brokenBlocks(imported); !broken.empty()) return broken;
  if (std::string broken = brokenMarks(imported); !broken.empty()) return broken;
  if (std::string broken = brokenComments(imported); !broken.empty()) return broken;
  if (std::string broken = brokenPagesAndTurns(imported); !broken.empty()) return broken;
  if (imported.name.empty()) return "no name";
  if (florilegium::firstInvalidUtf8(imported.name)) return "a name of invalid UTF-8";
  for (const auto &[name, value] : imported.attributes) {
    if (florilegium::firstInvalidUtf8(name + value)) return "an attribute of invalid UTF-8";
  }
  return {};
}

}  // namespace testsupport
