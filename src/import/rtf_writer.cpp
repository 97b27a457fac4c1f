// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtf_writer.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "number_style.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

constexpr std::size_t mostRuns = 200'000;  // of a paragraph; beyond, looks are let go

bool holdsText(const RtfRuns &runs) {
  return std::any_of(runs.begin(), runs.end(), [](const RtfRun &run) {
    return run.kind == RtfRun::Kind::Call || (run.kind == RtfRun::Kind::Text && !trimmed(run.text).empty());
  });
}

/// Takes the mark that a note repeats, and the space round it, off the start.
void dropMark(std::string_view mark, RtfRuns &runs) {
  const auto first = std::find_if(runs.begin(), runs.end(), [](const RtfRun &run) {
    return run.kind == RtfRun::Kind::Text && !trimmed(run.text).empty();
  });
  if (first == runs.end()) return;
  std::string_view text = first->text;
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  const bool emptied = text.empty();
  first->text = std::string(text);
  if (emptied && std::next(first) != runs.end() && std::next(first)->kind == RtfRun::Kind::Text) {
    std::string &next = std::next(first)->text;
    next.erase(0, std::min(next.find_first_not_of(" \t"), next.size()));
  }
}

}  // namespace

void RtfWriter::add(RtfRun run) {
  m_bytes += run.text.size() + 1;
  if (run.kind == RtfRun::Kind::Text && !m_runs.empty() && m_runs.back().kind == RtfRun::Kind::Text) {
    RtfRun &last = m_runs.back();
    if ((last.look == run.look && last.link == run.link) || m_runs.size() > mostRuns) {
      last.text += run.text;
      return;
    }
  }
  m_runs.push_back(std::move(run));
}

void RtfWriter::endParagraph(const RtfParagraph &paragraph) {
  const RtfRuns runs = std::exchange(m_runs, {});
  if (m_inNote) {
    if (holdsText(runs)) m_notes.back().paragraphs.push_back(runs);
    return;
  }
  if (paragraph.table > 0) {
    const int level = std::min(paragraph.table, levels);
    Row &row = m_rows[static_cast<std::size_t>(level)];
    m_deepest = std::max(m_deepest, level);
    if (!paragraph.prefix.empty()) row.open.push_back({RtfRun::Kind::Text, paragraph.prefix + " ", {}, -1});
    std::copy(runs.begin(), runs.end(), std::back_inserter(row.open));
    row.open.push_back({RtfRun::Kind::LineBreak, {}, {}, -1});
    return;
  }
  writeRowsTo(levels);
  if (!holdsText(runs)) {
    m_builder.separate(Gap::Paragraph);
    for (const RtfRun &run : runs) {
      if (run.kind == RtfRun::Kind::Anchor) m_builder.anchor(run.text);
    }
    m_afterItem = false;
    return;
  }
  BlockKind kind = BlockKind::Paragraph;
  int level = 0;
  if (paragraph.title) kind = BlockKind::Title;
  if (paragraph.heading > 0) {
    kind = BlockKind::Heading;
    level = std::min(paragraph.heading, 6);
  } else if (paragraph.item) {
    kind = BlockKind::ListItem;
    level = std::clamp(paragraph.listLevel, 1, 9);
  }
  m_builder.separate(paragraph.item && m_afterItem ? Gap::Line : Gap::Paragraph);
  m_builder.openBlock(kind, level, paragraph.prefix.empty() ? std::string() : paragraph.prefix + " ");
  writeRuns(runs);
  m_builder.closeBlock();
  m_afterItem = paragraph.item;
}

void RtfWriter::endCell(int level) {
  if (m_inNote) {
    add({RtfRun::Kind::Text, "\t", {}, -1});
    return;
  }
  level = std::clamp(level, 1, levels);
  Row &row = m_rows[static_cast<std::size_t>(level)];
  m_deepest = std::max(m_deepest, level);
  RtfRuns cell = std::exchange(row.open, {});
  std::move(m_runs.begin(), m_runs.end(), std::back_inserter(cell));
  m_runs.clear();
  row.cells.push_back(std::move(cell));
}

void RtfWriter::endRow(int level) {
  if (m_inNote) return endParagraph({});
  level = std::clamp(level, 1, levels);
  if (!m_runs.empty()) endCell(level);
  writeRowsTo(level);
}

void RtfWriter::finish() {
  if (!m_runs.empty()) endParagraph({});
  writeRowsTo(levels);
}

void RtfWriter::writeRowsTo(int level) {
  for (int i = 1; i <= std::min(level, m_deepest); ++i)
    writeRow(i);
  if (m_deepest <= level) m_deepest = 0;
}

void RtfWriter::writeRow(int level) {
  Row row = std::exchange(m_rows[static_cast<std::size_t>(level)], {});
  if (holdsText(row.open)) row.cells.push_back(std::move(row.open));
  if (std::none_of(row.cells.begin(), row.cells.end(), holdsText)) return;
  m_builder.openRow();
  for (const RtfRuns &cell : row.cells) {
    m_builder.openCell();
    writeRuns(cell);
  }
  m_builder.closeRow();
  m_builder.separate(Gap::Line);
  m_afterItem = false;
}

void RtfWriter::writeRuns(const RtfRuns &runs) {
  int link = -1;
  const auto setLink = [&](int wanted) {
    if (link == wanted) return;
    if (link >= 0) m_builder.closeMark(MarkKind::Link);
    if (wanted >= 0) m_builder.openMark(MarkKind::Link, m_links[static_cast<std::size_t>(wanted)]);
    link = wanted;
  };
  for (const RtfRun &run : runs) {
    switch (run.kind) {
      case RtfRun::Kind::Text:
        setLink(run.link);
        m_looks.change(m_builder, run.look);
        m_builder.keep(run.text);
        break;
      case RtfRun::Kind::LineBreak:
        m_builder.lineBreak();
        break;
      case RtfRun::Kind::Anchor:
        m_builder.anchor(run.text);
        break;
      case RtfRun::Kind::Call: {
        setLink(-1);
        m_looks.change(m_builder, {});
        const RtfNote &note = m_notes[static_cast<std::size_t>(run.link)];
        m_calls.call(m_builder, note.kind, std::to_string(run.link), note.mark);
        break;
      }
      case RtfRun::Kind::CommentStart:
        m_comments.open(m_builder, run.text);
        break;
      case RtfRun::Kind::CommentEnd:
        m_comments.close(m_builder, run.text);
        break;
    }
  }
  setLink(-1);
  m_looks.change(m_builder, {});
}

void RtfWriter::writeNotes() {
  for (const NoteCalls::Note &note : m_calls.notes()) {
    m_builder.separate(&note == &m_calls.notes().front() ? Gap::Paragraph : Gap::Line);
    NoteCalls::open(m_builder, note);
    const RtfNote &own = m_notes[static_cast<std::size_t>(std::stoi(note.id))];
    for (const RtfRuns &runs : own.paragraphs) {
      if (&runs != &own.paragraphs.front()) m_builder.openBlock(BlockKind::Footnote, 0);
      writeRuns(runs);
    }
    m_builder.closeBlock();
  }
}

void RtfWriter::beginNote() {
  m_outside = std::exchange(m_runs, {});
  m_notes.emplace_back();
  m_inNote = true;
}

void RtfWriter::endNote(NoteCalls::Kind kind, std::string mark) {
  int &count = kind == NoteCalls::Kind::Footnote ? m_footnotes : m_endnotes;
  ++count;
  const NumberStyle style =
      kind == NoteCalls::Kind::Footnote ? NumberStyle::Decimal : NumberStyle::LowerRoman;
  if (mark.empty()) mark = formatNumber(count, style);
  endParagraph({});
  m_inNote = false;
  m_runs = std::exchange(m_outside, {});
  RtfNote &note = m_notes.back();
  if (!note.paragraphs.empty()) dropMark(mark, note.paragraphs.front());
  note.kind = kind;
  note.mark = std::move(mark);
  add({RtfRun::Kind::Call, {}, {}, static_cast<int>(m_notes.size()) - 1});
}

int RtfWriter::addLink(std::string address) {
  m_links.push_back(std::move(address));
  return static_cast<int>(m_links.size()) - 1;
}

}  // namespace florilegium::import
