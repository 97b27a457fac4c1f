// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/outline.h"

#include <algorithm>
#include <set>

#include "gui/text/utf16.h"

namespace florilegium::gui {

QVector<OutlineEntry> outlineOf(const Project &project, SourceId source, const Revision &revision) {
  QVector<OutlineEntry> outline;
  QVector<int> levels;
  std::set<int> used;
  for (const Block &block : revision.structure.blocks) {
    if (block.kind != BlockKind::Title && block.kind != BlockKind::Heading) continue;
    OutlineEntry entry;
    entry.heading = block.span;
    entry.text = toQString(revision.text, block.span).simplified();
    if (entry.text.isEmpty()) continue;
    outline.append(entry);
    levels.append(block.kind == BlockKind::Title ? 0 : block.level);
    used.insert(levels.last());
  }
  std::vector<Position> starts;
  for (const SpanIndex::Entry &tag : project.tagIndex(source).all())
    starts.push_back(tag.span.start);
  const auto before = [&](Position position) {
    return std::lower_bound(starts.begin(), starts.end(), position) - starts.begin();
  };
  for (qsizetype i = 0; i < outline.size(); ++i) {
    qsizetype next = i + 1;
    while (next < outline.size() && levels[next] > levels[i])
      ++next;
    const Position end = next < outline.size() ? outline[next].heading.start : revision.text.length() + 1;
    outline[i].passages = static_cast<int>(before(end) - before(outline[i].heading.start));
    outline[i].depth = static_cast<int>(std::distance(used.begin(), used.find(levels[i])));
  }
  return outline;
}

int outlineEntryAt(const QVector<OutlineEntry> &outline, Position position) {
  const auto behind =
      std::upper_bound(outline.begin(), outline.end(), position,
                       [](Position p, const OutlineEntry &entry) { return p < entry.heading.start; });
  return static_cast<int>(behind - outline.begin()) - 1;
}

}  // namespace florilegium::gui
