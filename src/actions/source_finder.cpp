// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_finder.h"

#include "florilegium/text/fold.h"
#include "support.h"

namespace florilegium::actions {

namespace {

enum Way : std::size_t { ByUuid, ByName, ByFoldedName, ByFile, ByFoldedFile, ByStem, ways };

std::string stemOf(const std::string &file) {
  const std::size_t dot = file.rfind('.');
  return dot == file.npos || dot == 0 ? file : file.substr(0, dot);
}

}  // namespace

SourceFinder::SourceFinder(const Project &project) : m_ways(ways) {
  for (const Source *source : project.sources()) {
    const auto note = [&](Way way, const std::string &words) {
      if (!words.empty()) m_ways[way][words].push_back(source->id);
    };
    note(ByUuid, source->uuid.toString());
    note(ByName, source->name);
    note(ByFoldedName, foldForSearch(source->name));
    note(ByFile, source->origin.file);
    note(ByFoldedFile, foldForSearch(source->origin.file));
    note(ByStem, foldForSearch(stemOf(source->origin.file)));
  }
}

std::vector<SourceId> SourceFinder::find(std::string_view words) const {
  const std::string exact = trim(words);
  const std::string folded = foldForSearch(exact);
  for (std::size_t way = 0; way < ways; ++way) {
    const bool asWritten = way == ByName || way == ByFile;
    const auto found = m_ways[way].find(asWritten ? exact : folded);
    if (found != m_ways[way].end()) return found->second;
  }
  return {};
}

}  // namespace florilegium::actions
