// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rendered_structure.h"

#include "plain_words.h"
#include "text_words.h"

namespace florilegium::import {

namespace {

void findTitle(const SourceText &text, std::string_view name, std::vector<Block> &blocks) {
  Position boilerplate = -1;
  for (Block &block : blocks) {
    if (block.kind == BlockKind::Boilerplate) boilerplate = block.span.end;
    if (block.span.start < boilerplate) continue;
    if (block.kind == BlockKind::Heading &&
        (block.level == 1 || simplified(text.slice(block.span)) == name)) {
      block.kind = BlockKind::Title;
      block.level = 0;
    }
    return;
  }
}

}  // namespace

void settleStructure(const SourceText &text, std::string_view name, Structure &structure) {
  findTitle(text, name, structure.blocks);
  int under = 0;  // level of the heading over references
  for (Block &block : structure.blocks) {
    if (block.kind == BlockKind::Heading) {
      if (under > 0 && block.level > under) continue;
      under = isReferenceHeading(trimmed(text.slice(block.span))) ? block.level : 0;
    } else if (block.kind == BlockKind::Boilerplate) {
      under = 0;
    } else if (under > 0 && (block.kind == BlockKind::ListItem || block.kind == BlockKind::Paragraph)) {
      block.kind = BlockKind::Reference;
      block.level = 0;
    }
  }
}

}  // namespace florilegium::import
