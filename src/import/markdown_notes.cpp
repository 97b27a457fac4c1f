// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_notes.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <vector>

#include "plain_words.h"

namespace florilegium::import {

namespace {

// Addresses that no file has, until the places in the text are known.
constexpr std::string_view callToNote = "#florilegium-note-";
constexpr std::string_view noteToCall = "#florilegium-call-";

bool isNoteLink(std::string_view href) {
  return href.starts_with(callToNote) || href.starts_with(noteToCall);
}

/// "[^label]" at the start of `text`; empty when there is none.
std::string_view labelAt(std::string_view text) {
  if (!text.starts_with("[^")) return {};
  const std::size_t close = text.substr(0, 80).find(']');
  if (close == text.npos || close < 3) return {};
  const std::string_view label = text.substr(2, close - 2);
  return label.find_first_of(" \t\n[^") == label.npos ? label : std::string_view();
}

bool isFence(std::string_view line) {
  const std::string_view start = line.substr(std::min(line.find_first_not_of(' '), line.size()));
  return start.starts_with("```") || start.starts_with("~~~");
}

/// Calls `each(line, inCode)` for every line with its LF.
template <class Each>
void eachLine(std::string_view text, Each each) {
  bool code = false;
  while (!text.empty()) {
    const std::size_t feed = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, feed);
    const bool fence = isFence(line);
    each(line, code || fence);
    if (fence) code = !code;
    text.remove_prefix(feed);
  }
}

/// The label of a line that begins a note, and where its words start.
std::string_view noteAt(std::string_view line, std::size_t &words) {
  const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
  if (indent > 3) return {};
  const std::string_view label = labelAt(line.substr(indent));
  words = indent + label.size() + 4;
  return !label.empty() && words <= line.size() && line[words - 1] == ':' ? label : std::string_view();
}

}  // namespace

void linkNotes(Structure &structure) {
  std::map<std::string, Position, std::less<>> places;
  for (const Mark &mark : structure.marks) {
    if (mark.kind == MarkKind::Link && isNoteLink(mark.href)) places.emplace(mark.href, mark.span.start);
  }
  std::vector<Mark> marks;
  for (Mark &mark : structure.marks) {
    if (mark.kind != MarkKind::Link || !isNoteLink(mark.href)) {
      marks.push_back(std::move(mark));
      continue;
    }
    const bool call = mark.href.starts_with(callToNote);
    const std::string number = mark.href.substr((call ? callToNote : noteToCall).size());
    const auto other = places.find(std::string(call ? noteToCall : callToNote) + number);
    if (call) marks.push_back({MarkKind::Superscript, {}, mark.span});
    if (other == places.end()) continue;
    mark.href = "#char=" + std::to_string(other->second);
    marks.push_back(std::move(mark));
  }
  structure.marks = std::move(marks);
}

int numberNotes(std::string &text) {
  std::map<std::string, int, std::less<>> numbers;
  eachLine(text, [&](std::string_view line, bool code) {
    std::size_t words = 0;
    if (const std::string_view label = noteAt(line, words); !code && !label.empty())
      numbers.emplace(label, 0);
  });
  int notes = 0;
  if (numbers.empty()) return notes;
  const auto numberOf = [&](std::string_view label) {
    const auto found = numbers.find(label);
    if (found == numbers.end()) return 0;
    if (found->second == 0) found->second = ++notes;
    return found->second;
  };
  std::string result;
  eachLine(text, [&](std::string_view line, bool code) {
    std::size_t at = 0;
    std::size_t words = 0;
    if (const std::string_view label = noteAt(line, words); !code && !label.empty()) {
      const std::string number = std::to_string(numberOf(label));
      result += "\n[\\[" + number + "\\]](" + std::string(noteToCall) + number + ") ";
      at = std::min(line.find_first_not_of(" \t", words), line.size());
    }
    while (at < line.size()) {
      const std::size_t open = code ? line.npos : line.find("[^", at);
      result += line.substr(at, std::min(open, line.size()) - at);
      if (open == line.npos) break;
      const std::string_view label = labelAt(line.substr(open));
      const int number = label.empty() ? 0 : numberOf(label);
      const std::string written = std::to_string(number);
      result += number > 0 ? "[\\[" + written + "\\]](" + std::string(callToNote) + written + ")" : "[^";
      at = open + (number > 0 ? label.size() + 3 : 2);
    }
  });
  text = std::move(result);
  return notes;
}

}  // namespace florilegium::import
