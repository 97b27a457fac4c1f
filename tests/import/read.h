// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "florilegium/import/imported.h"
#include "support/catch.h"

namespace testsupport {

/// Imports and expects that it works.
inline florilegium::ImportedText read(std::string_view bytes, std::string_view name = "text.txt",
                                      const florilegium::ImportOptions &options = {}) {
  auto imported = florilegium::importBytes(bytes, name, options);
  INFO("importing " << name);
  REQUIRE(imported.has_value());
  return *std::move(imported);
}

/// Each block as "kind level: text", the level only where there is one.
inline std::vector<std::string> blocksOf(const florilegium::ImportedText &imported) {
  std::vector<std::string> lines;
  for (const florilegium::Block &block : imported.structure.blocks) {
    std::string line(florilegium::nameOf(block.kind));
    if (block.level > 0) line.append(" ").append(std::to_string(block.level));
    lines.push_back(line + ": " + std::string(imported.text.slice(block.span)));
  }
  return lines;
}

/// Each mark as "kind: text", with the address of a link behind it.
inline std::vector<std::string> marksOf(const florilegium::ImportedText &imported) {
  std::vector<std::string> lines;
  for (const florilegium::Mark &mark : imported.structure.marks) {
    std::string line(florilegium::nameOf(mark.kind));
    line += ": " + std::string(imported.text.slice(mark.span));
    lines.push_back(mark.href.empty() ? line : line + " -> " + mark.href);
  }
  return lines;
}

/// The kinds of the blocks alone.
inline std::vector<std::string> kindsOf(const florilegium::ImportedText &imported) {
  std::vector<std::string> kinds;
  for (const florilegium::Block &block : imported.structure.blocks)
    kinds.emplace_back(florilegium::nameOf(block.kind));
  return kinds;
}

inline bool reports(const florilegium::ImportedText &imported, std::string_view words) {
  for (const std::string &sentence : imported.report) {
    if (sentence.find(words) != sentence.npos) return true;
  }
  return false;
}

}  // namespace testsupport
