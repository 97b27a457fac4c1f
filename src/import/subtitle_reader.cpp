// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <set>

#include "encoding.h"
#include "florilegium/text/utf8.h"
#include "normalise.h"
#include "plain_words.h"
#include "reader.h"
#include "speaker_turns.h"
#include "subtitle_cues.h"
#include "text_builder.h"

namespace florilegium::import {

namespace {

constexpr std::int64_t pause = 3000;  // milliseconds of silence that end a paragraph
constexpr Position longParagraph = 700;

bool isArrow(std::string_view line) {
  return line.find("-->") != line.npos;
}

/// The first two lines that aren't empty.
Confidence sniffSrt(const Sniffed &file) {
  if (file.binary) return Confidence::No;
  std::string_view rest = file.head;
  for (int lines = 0; lines < 3 && !rest.empty();) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (line.empty()) continue;
    if (cueTimes(line)) return Confidence::Sure;
    if (line.find_first_not_of("0123456789") != line.npos) break;
    ++lines;
  }
  return file.ending == "srt" && isArrow(file.head) ? Confidence::Likely : Confidence::No;
}

Confidence sniffVtt(const Sniffed &file) {
  if (file.binary) return Confidence::No;
  std::string_view head = file.head;
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const bool marked = head.starts_with("WEBVTT") && (head.size() == 6 || isAsciiSpace(head[6]));
  if (marked) return Confidence::Sure;
  return file.ending == "vtt" && isArrow(head) ? Confidence::Likely : Confidence::No;
}

/// Writes cues as running text, a paragraph for each speaker's turn or up to a pause.
class CueWriter {
 public:
  void write(const Cue &cue) {
    const bool named = cue.speaker != m_speaker;
    const bool silent = m_end >= 0 && cue.startMs - m_end >= pause;
    const bool full = m_builder.position() - m_paragraph > longParagraph && m_ended;
    if (named || silent || full || cue.dash || m_count == 0) {
      m_builder.closeBlock();
      m_builder.separate(Gap::Paragraph);
      m_builder.openBlock(BlockKind::Paragraph, 0);
      m_paragraph = m_builder.position();
      if (!cue.speaker.empty() && (named || silent)) {
        m_builder.openMark(MarkKind::Bold);
        m_builder.flow(cue.speaker + ":");
        m_builder.closeMark(MarkKind::Bold);
      }
    }
    m_builder.flow(" ");
    const std::string name = "cue " + std::to_string(m_count++);
    m_builder.anchor(name);
    for (const CuePiece &piece : cue.pieces) {
      if (piece.bold) m_builder.openMark(MarkKind::Bold);
      if (piece.italic) m_builder.openMark(MarkKind::Italic);
      flow(piece.text);
      if (piece.italic) m_builder.closeMark(MarkKind::Italic);
      if (piece.bold) m_builder.closeMark(MarkKind::Bold);
    }
    m_turns.push_back({cue.speaker, cue.startMs, cue.endMs, {-1, m_builder.position()}});
    m_speaker = cue.speaker;
    m_end = cue.endMs;
    const std::string_view text = trimmed(m_builder.text());
    m_ended = text.ends_with('.') || text.ends_with('!') || text.ends_with('?') || text.ends_with("…");
  }

  void finish(ImportedText &imported, std::string &text) {
    text = m_builder.takeText();
    imported.structure = m_builder.takeStructure();
    for (std::size_t i = 0; i < m_turns.size(); ++i) {
      const auto place = m_builder.anchors().find("cue " + std::to_string(i));
      if (place == m_builder.anchors().end()) continue;
      Turn turn = m_turns[i];
      turn.span.start = place->second;
      if (!turn.span.empty()) imported.structure.turns.push_back(std::move(turn));
    }
  }

  [[nodiscard]] std::size_t bytes() const { return m_builder.bytes(); }

 private:
  /// A line end is one of a cue of two people.
  void flow(std::string_view text) {
    for (std::size_t end = text.find('\n'); end != text.npos; end = text.find('\n')) {
      m_builder.flow(text.substr(0, end));
      m_builder.lineBreak();
      text.remove_prefix(end + 1);
    }
    m_builder.flow(text);
  }

  TextBuilder m_builder;
  std::vector<Turn> m_turns;
  std::string m_speaker;
  std::int64_t m_end = -1;
  Position m_paragraph = 0;
  std::size_t m_count = 0;
  bool m_ended = false;
};

Result<ImportedText> readCues(const Input &input, CueKind kind) {
  const Encoding encoding = input.options.encoding.empty()
                                ? detectEncoding(input.bytes)
                                : Encoding{preferredName(input.options.encoding), FoundBy::Choice};
  ImportedText imported;
  const Result<std::string> utf8 =
      decodeFile(input.bytes, encoding, input.limits.textBytes, input.progress, imported.report);
  if (!utf8) return failure(utf8.error());
  const CueList list = cuesIn(*utf8, kind);
  if (list.cues.empty()) return failure(ErrorCode::BadFormat, {}, "there is no cue with its time in it");
  CueWriter writer;
  for (std::size_t i = 0; i < list.cues.size(); ++i) {
    if (i % 1024 == 0)
      input.progress.report(static_cast<std::int64_t>(i), static_cast<std::int64_t>(list.cues.size()));
    if (input.progress.cancelled()) return failure(ErrorCode::Cancelled);
    writer.write(list.cues[i]);
  }
  std::string rendered;
  writer.finish(imported, rendered);
  Result<SourceText> text = SourceText::make(std::move(rendered));
  if (!text) return failure(ErrorCode::Internal, {}, text.error().detail);
  imported.text = *std::move(text);
  note(encoding, imported.origin);
  imported.language = list.language;
  describeTurns(imported);
  imported.report.push_back("Numbers and times of the cues are kept beside the text, not in it: " +
                            counted(static_cast<std::int64_t>(list.cues.size()), "cue.", "cues."));
  if (list.repeated > 0)
    imported.report.push_back("Lines that cues repeat from the one before were left out: " +
                              counted(list.repeated, "line.", "lines."));
  return imported;
}

Result<ImportedText> readSrt(const Input &input) {
  return readCues(input, CueKind::Srt);
}

Result<ImportedText> readVtt(const Input &input) {
  return readCues(input, CueKind::Vtt);
}

}  // namespace

Reader srtReader() {
  return {{"srt", "Subtitles (SubRip)", {"srt"}, "application/x-subrip"}, "subtitles 2", sniffSrt, readSrt};
}

Reader vttReader() {
  return {{"vtt", "Subtitles (WebVTT)", {"vtt"}, "text/vtt"}, "subtitles 2", sniffVtt, readVtt};
}

}  // namespace florilegium::import
