// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "speaker_turns.h"

#include <algorithm>
#include <cstdio>
#include <map>

#include "florilegium/text/utf8.h"
#include "plain_words.h"
#include "raw_text.h"

namespace florilegium::import {

namespace {

/// What stands at a line's start when somebody begins to speak.
struct Label {
  std::string_view speaker;
  std::int64_t time = -1;
  std::size_t bytes = 0;  ///< of the line before what is said
  bool alone = false;     ///< what is said stands below
};

/// A time in brackets at the front, which is taken off; -1 where there is none.
std::int64_t takeTime(std::string_view &text) {
  const std::string_view closers = text.starts_with('[') ? "]" : text.starts_with('(') ? ")" : "";
  if (!closers.empty()) {
    const std::size_t end = text.substr(0, 20).find(closers);
    if (end == text.npos) return -1;
    const auto time = timeIn(trimmed(text.substr(1, end - 1)));
    if (time) text.remove_prefix(end + 1);
    return time.value_or(-1);
  }
  const std::size_t end = std::min(text.find_first_not_of("0123456789:.,"), text.size());
  const auto time = end >= 4 && end <= 13 ? timeIn(text.substr(0, end)) : std::nullopt;
  if (time) text.remove_prefix(end);
  return time.value_or(-1);
}

/// At most four words of a name, the first with a capital or a sign of another script.
bool isName(std::string_view name) {
  if (name.empty() || name.size() > 40 || name.find_first_of("/\\<>=@\"!?;|") != name.npos) return false;
  if (name.find("“") != name.npos || name.find("”") != name.npos) return false;
  const auto first = static_cast<unsigned char>(name[0]);
  if (!(first >= 'A' && first <= 'Z') && first < 0x80) return false;
  return std::count(name.begin(), name.end(), ' ') <= 3 && name.find(". ") == name.npos &&
         name.find(", ") == name.npos;
}

/// "[P1] words"; `before` bytes of the line stand before the bracket.
std::optional<Label> bracketed(std::string_view rest, std::size_t before, std::int64_t time) {
  const std::size_t close = rest.substr(0, 24).find("] ");
  if (close == rest.npos || trimmed(rest.substr(close + 1)).empty()) return std::nullopt;
  const std::string_view name = trimmed(rest.substr(1, close - 1));
  const bool fits =
      std::any_of(name.begin(), name.end(), isAsciiLetter) &&
      std::all_of(name.begin(), name.end(), [](char c) {
        return isAsciiLetter(c) || isAsciiDigit(c) || c == ' ' || c == '_' || c == '-' || c == '.';
      });
  if (!fits || std::count(name.begin(), name.end(), ' ') > 2) return std::nullopt;
  const std::size_t said = rest.find_first_not_of(" \t", close + 1);
  return Label{name, time, before + said, false};
}

std::optional<Label> labelOf(std::string_view line) {
  Label label;
  std::string_view rest = frontOf(line, 120);
  const std::size_t whole = rest.size();
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  label.time = takeTime(rest);
  if (label.time >= 0) rest.remove_prefix(std::min(rest.find_first_not_of(" \t-"), rest.size()));
  if (label.time >= 0 && rest.starts_with("– ")) rest.remove_prefix(4);
  if (rest.starts_with('[')) return bracketed(rest, whole - rest.size(), label.time);
  const std::size_t end = rest.find_first_of(":[(\t");
  // "Ada  0:42" over what she says.
  const std::size_t digit = rest.find_first_of("0123456789");
  if (label.time < 0 && digit != rest.npos && digit >= 3 && (end == rest.npos || digit < end)) {
    std::string_view time = rest.substr(digit);
    const std::int64_t at = takeTime(time);
    if (at >= 0 && trimmed(time).empty() && line.size() <= 120 && isName(trimmed(rest.substr(0, digit))))
      return Label{trimmed(rest.substr(0, digit)), at, line.size(), true};
  }
  if (end == rest.npos) return std::nullopt;
  label.speaker = trimmed(rest.substr(0, end));
  if (!isName(label.speaker)) return std::nullopt;
  rest.remove_prefix(end);
  if (rest[0] != ':') {
    if (rest[0] == '\t') rest = rest.substr(1);
    const std::int64_t time = takeTime(rest);
    if (time < 0) return std::nullopt;
    label.time = time;
    rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
    label.alone = rest.empty() && line.size() <= 120;
    if (label.alone) {
      label.bytes = line.size();
      return label;
    }
    if (!rest.starts_with(':')) return std::nullopt;
  }
  rest.remove_prefix(1);
  if (!rest.empty() && rest[0] != ' ' && rest[0] != '\t') return std::nullopt;
  rest.remove_prefix(std::min(rest.find_first_not_of(" \t"), rest.size()));
  label.bytes = whole - rest.size();
  label.alone = rest.empty();
  return label;
}

struct Found {
  Label label;
  Position start;  ///< of the line
  Position said;   ///< of what is said
};

/// Names of facts that stand over a transcript in capitals.
bool isFact(std::string_view name) {
  for (const std::string_view fact :
       {"DATE",    "TIME",  "PLACE",     "LOCATION",    "DURATION",    "LENGTH",
        "TITLE",   "FILE",  "PROJECT",   "INTERVIEW",   "PARTICIPANT", "PARTICIPANTS",
        "SUBJECT", "TOPIC", "RECORDING", "TRANSCRIBER", "DATUM",       "ORT",
        "ZEIT",    "DAUER", "FECHA",     "LUGAR",       "LIEU",        "DATE OF INTERVIEW"}) {
    if (name == fact) return true;
  }
  return false;
}

/// How many labels at the start are facts about the transcript, "Date: 4 March": those said once, before
/// anybody who speaks again. Who is named in capitals speaks.
std::size_t headOf(const std::vector<Found> &found) {
  std::map<std::string_view, std::size_t> counts;
  for (const Found &each : found)
    ++counts[each.label.speaker];
  std::size_t head = 0;
  for (; head < found.size(); ++head) {
    const Label &label = found[head].label;
    const bool capitals =
        std::none_of(label.speaker.begin(), label.speaker.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (counts[label.speaker] > 1 || label.time >= 0 || label.alone) break;
    if (capitals && !isFact(label.speaker)) break;
  }
  return head;
}

/// Whether so many labels of so few names can only be a transcript's.
bool isTranscript(const std::vector<Found> &found, std::size_t lines) {
  std::map<std::string_view, std::size_t> counts;
  for (const Found &each : found)
    ++counts[each.label.speaker];
  const auto repeated =
      std::count_if(counts.begin(), counts.end(), [](const auto &c) { return c.second >= 2; });
  if (found.size() < 4 || repeated < 1 || counts.size() < 2) return false;
  const auto timed =
      std::count_if(found.begin(), found.end(), [](const Found &f) { return f.label.time >= 0; });
  const bool dense = found.size() * 4 >= lines || static_cast<std::size_t>(timed) * 2 > found.size();
  return dense && counts.size() * 2 <= found.size();
}

}  // namespace

std::optional<std::int64_t> timeIn(std::string_view text) {
  std::int64_t parts[3] = {0, 0, 0};
  int count = 0;
  std::size_t at = 0;
  while (count < 3 && at < text.size() && isAsciiDigit(text[at])) {
    std::size_t digits = 0;
    for (; at < text.size() && isAsciiDigit(text[at]) && digits < 4; ++at, ++digits)
      parts[count] = parts[count] * 10 + (text[at] - '0');
    ++count;
    if (at >= text.size() || text[at] != ':') break;
    ++at;
  }
  if (count < 2 || parts[count - 1] > 59 || (count == 3 && parts[1] > 59)) return std::nullopt;
  std::int64_t time = count == 3 ? (parts[0] * 60 + parts[1]) * 60 + parts[2] : parts[0] * 60 + parts[1];
  time *= 1000;
  if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
    ++at;
    for (std::int64_t unit = 100; at < text.size() && isAsciiDigit(text[at]); ++at, unit /= 10)
      time += (text[at] - '0') * unit;
  }
  return at == text.size() ? std::optional(time) : std::nullopt;
}

std::string clockText(std::int64_t milliseconds) {
  const long long seconds = std::max<std::int64_t>(milliseconds, 0) / 1000;
  char text[32];
  std::snprintf(text, sizeof text, "%lld:%02lld:%02lld", seconds / 3600, seconds / 60 % 60, seconds % 60);
  return text;
}

std::vector<Turn> turnsOf(const SourceText &text) {
  const std::string_view utf8 = text.utf8();
  std::vector<Found> found;
  std::size_t lines = 0;
  Position position = 0;
  Position behind = 0;  // the last sign that isn't white space
  std::vector<Position> ends;
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t end = std::min(utf8.find('\n', at), utf8.size());
    const std::string_view line = utf8.substr(at, end - at);
    const std::string_view words = trimmed(line);
    if (!words.empty()) {
      ++lines;
      if (const auto label = labelOf(line)) {
        ends.push_back(behind);
        found.push_back({*label, position,
                         position + countCodePoints(line.substr(0, label->bytes)) + (label->alone ? 1 : 0)});
      }
      behind = position + countCodePoints(line.substr(
                              0, static_cast<std::size_t>(words.data() + words.size() - line.data())));
    }
    position += countCodePoints(line) + 1;
    at = end + 1;
  }
  ends.push_back(behind);
  const auto head = static_cast<std::ptrdiff_t>(headOf(found));
  found.erase(found.begin(), found.begin() + head);
  ends.erase(ends.begin(), ends.begin() + head);
  std::vector<Turn> turns;
  if (!isTranscript(found, lines)) return turns;
  for (std::size_t i = 0; i < found.size(); ++i) {
    const Span said{std::min(found[i].said, text.length()), ends[i + 1]};
    if (said.empty()) continue;
    const bool timed =
        i + 1 < found.size() && found[i].label.time >= 0 && found[i + 1].label.time > found[i].label.time;
    turns.push_back({simplified(found[i].label.speaker), found[i].label.time,
                     timed ? found[i + 1].label.time : -1, said});
  }
  return turns;
}

void describeTurns(ImportedText &imported) {
  std::vector<std::string> speakers;
  std::int64_t last = -1;
  for (const Turn &turn : imported.structure.turns) {
    last = std::max({last, turn.startMs, turn.endMs});
    const bool known = turn.speaker.empty() || speakers.size() >= 100 ||
                       std::find(speakers.begin(), speakers.end(), turn.speaker) != speakers.end();
    if (!known) speakers.push_back(turn.speaker);
  }
  std::string all;
  for (const std::string &speaker : speakers)
    all += (all.empty() ? "" : "; ") + speaker;
  if (!all.empty()) imported.attributes["speakers"] = all;
  if (last >= 0) imported.attributes["duration"] = clockText(last);
}

}  // namespace florilegium::import
