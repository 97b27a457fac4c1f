// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_marks.h"

#include "gui/pages/page_lines.h"
#include "gui/reader/tint_runs.h"

namespace florilegium::gui {

PageMarks marksOf(const PageGeometry &page, const TagScene &scene) {
  PageMarks marks;
  const Span text = textOf(page);
  if (!scene.project() || text.empty()) return marks;
  const std::vector<SpanIndex::Entry> entries = scene.entriesIn(text);
  for (const SpanIndex::Entry &entry : entries) {
    const TagId id{entry.id};
    const int level = scene.level(id);
    if (level > deepestOnPage) continue;
    const CodeId code = scene.project()->tag(id)->code;
    for (const PageRect &rect : page.rects(entry.span))
      marks.underlines.push_back({rect, id, code, entry.span, level});
  }
  for (const TintRun &run : tintRuns(text, entries)) {
    const Tag *tag = scene.project()->tag(run.owner);
    for (const PageRect &rect : page.rects(run.span))
      marks.tints.push_back({rect, run.owner, tag->code, scene.spanOf(*tag), 0});
  }
  for (const MemoId id : scene.memosOn(text)) {
    const Memo *memo = scene.project()->memo(id);
    for (const PageRect &rect : page.rects(memo->span))
      marks.memos.push_back(rect);
  }
  return marks;
}

}  // namespace florilegium::gui
