// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/source_stave.h"

#include <unordered_map>

#include "gui/shell/strings.h"

namespace florilegium::gui {

StaveData staveOf(const Project &project, SourceId id, int most) {
  StaveData stave;
  const Source *source = project.source(id);
  if (source == nullptr) return stave;
  stave.length = source->length;
  const bool folded = project.codeCount() > most;
  std::unordered_map<CodeId, int> lines;
  int line = -1;
  for (const Code *code : project.codes()) {
    if (!folded || !code->parent) {
      ++line;
      stave.lines.append(toQt(code->colour));
    }
    lines.emplace(code->id, line);
  }
  for (const SpanIndex::Entry &entry : project.tagIndex(id).all())
    stave.marks.append({entry.span.start, entry.span.end, lines[project.tag(TagId{entry.id})->code]});
  return stave;
}

}  // namespace florilegium::gui
