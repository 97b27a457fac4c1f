// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "subtitle_cues.h"

#include <algorithm>

#include "html_fragment.h"
#include "plain_words.h"
#include "speaker_turns.h"

namespace florilegium::import {

namespace {

/// The name of a tag without its classes, in lower case.
std::string tagName(std::string_view tag) {
  return lowerAscii(tag.substr(0, tag.find_first_of(". \t/")));
}

/// The text of a cue's lines without its tags.
class CueText {
 public:
  CueText(CueKind kind, References &references, Cue &cue)
      : m_kind(kind), m_references(references), m_cue(cue) {}

  void read(std::string_view text) {
    while (!text.empty()) {
      const std::size_t sign = std::min(text.find_first_of("<&{"), text.size());
      put(text.substr(0, sign));
      text.remove_prefix(sign);
      if (text.empty()) break;
      std::size_t end = 0;
      if (text[0] == '<')
        end = tag(text);
      else if (text[0] == '&' && m_kind == CueKind::Vtt)
        end = reference(text);
      else if (text.starts_with("{\\"))
        end = text.substr(0, 200).find('}') + 1;
      if (end == 0) {
        put(text.substr(0, 1));
        end = 1;
      }
      text.remove_prefix(end);
    }
  }

 private:
  void put(std::string_view text) {
    if (text.empty() || m_ruby) return;
    if (m_cue.pieces.empty() || m_cue.pieces.back().bold != m_bold || m_cue.pieces.back().italic != m_italic)
      m_cue.pieces.push_back({{}, m_bold, m_italic});
    m_cue.pieces.back().text += text;
  }

  /// How many bytes the tag at the front takes; 0 where there is none.
  std::size_t tag(std::string_view text) {
    const std::size_t end = text.substr(0, 1000).find('>');
    if (end == text.npos || end < 2) return 0;
    std::string_view inside = text.substr(1, end - 1);
    const bool closing = inside.starts_with('/');
    if (closing) inside.remove_prefix(1);
    const std::string name = tagName(inside);
    if (name == "b") m_bold = !closing;
    if (name == "i") m_italic = !closing;
    if (name == "rt") m_ruby = !closing;
    if (name == "v" && !closing) {
      const std::size_t space = inside.find_first_of(" \t");
      if (space != inside.npos && m_cue.speaker.empty())
        m_cue.speaker = leftOf(simplified(inside.substr(space)), 100);
    }
    const bool known = name == "b" || name == "i" || name == "u" || name == "c" || name == "v" ||
                       name == "font" || name == "lang" || name == "ruby" || name == "rt" || name == "s" ||
                       timeIn(inside);
    return known ? end + 1 : 0;
  }

  std::size_t reference(std::string_view text) {
    const std::size_t end = text.substr(0, 12).find(';');
    if (end == text.npos) return 0;
    put(m_references.decoded(text.substr(0, end + 1)));
    return end + 1;
  }

  CueKind m_kind;
  References &m_references;
  Cue &m_cue;
  bool m_bold = false;
  bool m_italic = false;
  bool m_ruby = false;
};

bool startsWithDash(std::string_view line) {
  return line.starts_with('-') || line.starts_with("–") || line.starts_with("—") || line.starts_with(">>");
}

/// "ADA: ..." and "- ..." at a cue's start.
void takeSpeaker(Cue &cue) {
  if (cue.pieces.empty()) return;
  std::string &text = cue.pieces.front().text;
  std::string_view rest = trimmed(text);
  for (const std::string_view dash : {"-", "–", "—", ">>"}) {
    if (!rest.starts_with(dash) || rest.size() <= dash.size()) continue;
    cue.dash = true;
    rest = trimmed(rest.substr(dash.size()));
    break;
  }
  const std::size_t colon = rest.substr(0, 32).find(": ");
  if (!cue.speaker.empty() || colon == rest.npos || colon < 2) return;
  const std::string_view name = rest.substr(0, colon);
  const bool capitals = std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'A' && c <= 'Z') || isAsciiDigit(c) || c == ' ' || c == '.' || c == '-' || c == '\'';
  });
  if (!capitals || !isAsciiLetter(name[0])) return;
  cue.speaker = std::string(name);
  text = std::string(trimmed(rest.substr(colon + 1))) + (text.ends_with(' ') ? " " : "");
}

}  // namespace

std::optional<std::pair<std::int64_t, std::int64_t>> cueTimes(std::string_view line) {
  const std::size_t arrow = line.find("-->");
  if (arrow == line.npos || arrow > 64) return std::nullopt;
  const auto start = timeIn(trimmed(line.substr(0, arrow)));
  const std::string_view rest = trimmed(line.substr(arrow + 3));
  const auto end = timeIn(rest.substr(0, rest.find_first_of(" \t")));
  if (!start || !end) return std::nullopt;
  return std::pair(*start, std::max(*start, *end));
}

CueList cuesIn(std::string_view utf8, CueKind kind) {
  CueList list;
  References references;
  std::vector<std::string_view> lines;  // of the open cue
  std::vector<std::string_view> last;   // of the one before
  std::optional<std::pair<std::int64_t, std::int64_t>> times;
  bool passing = false;  // a note or style
  bool blank = true;     // the line before is empty
  const auto flush = [&] {
    if (!times) return lines.clear();
    while (!lines.empty() && lines.back().empty())
      lines.pop_back();
    std::size_t first = 0;  // of the cue's own lines
    // Captions that roll up show a line twice: below, then above the next or for a moment alone.
    const bool rolls = !list.cues.empty() && times->first <= list.cues.back().endMs + 200 &&
                       (lines.size() > 1 || times->second - times->first < 100);
    const int before = list.repeated;
    for (; rolls && first < lines.size() && !last.empty() && lines[first] == last.back(); ++first)
      ++list.repeated;
    Cue cue{times->first, times->second, {}, false, {}};
    CueText text(kind, references, cue);
    for (std::size_t i = first; i < lines.size(); ++i) {
      if (i > first) text.read(startsWithDash(lines[i]) && startsWithDash(lines[first]) ? "\n" : " ");
      text.read(lines[i]);
    }
    takeSpeaker(cue);
    if (list.repeated > before && cue.speaker.empty()) cue.speaker = list.cues.back().speaker;
    const bool words = std::any_of(cue.pieces.begin(), cue.pieces.end(),
                                   [](const CuePiece &piece) { return !trimmed(piece.text).empty(); });
    if (words) list.cues.push_back(std::move(cue));
    if (!lines.empty()) last = lines;
    lines.clear();
    times.reset();
  };
  while (!utf8.empty()) {
    const std::size_t feed = std::min(utf8.find('\n'), utf8.size());
    const std::string_view line = trimmed(utf8.substr(0, feed));
    utf8.remove_prefix(std::min(feed + 1, utf8.size()));
    if (const auto found = cueTimes(line)) {
      // The line before, behind an empty one, is the number or name of this cue.
      const bool named =
          !lines.empty() && !lines.back().empty() && (lines.size() == 1 || lines[lines.size() - 2].empty());
      const bool number =
          !lines.empty() && lines.back().find_first_not_of("0123456789") == std::string_view::npos;
      if (named && (number || (kind == CueKind::Vtt && lines.size() > 1))) lines.pop_back();
      flush();
      times = found;
      passing = false;
    } else if (kind == CueKind::Vtt && blank &&
               (line.starts_with("NOTE") || line == "STYLE" || line == "REGION")) {
      passing = true;
    } else if (passing) {
      passing = !line.empty();
    } else if (times) {
      lines.push_back(line);
    } else if (kind == CueKind::Vtt && startsIgnoringCase(line, "language:") && line.size() < 40) {
      list.language = trimmed(line.substr(9));
    }
    blank = line.empty();
  }
  flush();
  return list;
}

}  // namespace florilegium::import
