// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_report.h"

#include <algorithm>

#include "plain_words.h"

namespace florilegium::import {

namespace {

/// Titles that programs put there by themselves.
bool saysNothing(const std::string &title) {
  const std::string lower = lowerAscii(title);
  return lower.size() < 2 || lower == "untitled" || lower == "title" || lower.starts_with("microsoft word") ||
         lower.starts_with("document1") || lower == "word document" || lower == "powerpoint presentation";
}

}  // namespace

std::string languageTagOf(std::string_view text) {
  std::string tag(trimmed(text));
  std::replace(tag.begin(), tag.end(), '_', '-');
  const bool fits = tag.size() >= 2 && tag.size() <= 35 && isAsciiLetter(tag[0]) && isAsciiLetter(tag[1]) &&
                    std::all_of(tag.begin(), tag.end(),
                                [](char c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == '-'; });
  return fits ? tag : std::string();
}

void OfficeProperties::settle(ImportedText &imported) const {
  if (!saysNothing(title)) imported.name = leftOf(title, 300);
  imported.language = languageTagOf(language);
  const auto keep = [&](const char *name, const std::string &value) {
    if (!value.empty()) imported.attributes[name] = leftOf(value, 1000);
  };
  keep("author", author);
  keep("date", created);
  keep("subject", subject);
  keep("keywords", keywords);
}

void nameByTitle(ImportedText &imported) {
  for (const Block &block : imported.structure.blocks) {
    if (block.kind != BlockKind::Title) continue;
    const std::string title = simplified(imported.text.slice(block.span));
    if (!title.empty()) imported.name = leftOf(title, 300);
    return;
  }
}

void reportCount(std::int64_t number, std::string_view one, std::string_view many,
                 std::vector<std::string> &report) {
  if (number > 0)
    report.push_back(number == 1 ? std::string(one) : std::to_string(number) + " " + std::string(many));
}

void noteDeleted(DeletedWords deleted, std::vector<DeletedWords> &all) {
  std::string words = simplified(deleted.words);
  if (words.empty() || all.size() >= mostDeletions) return;
  deleted.words = leftOf(words, mostDeletedBytes);
  if (deleted.words.size() < words.size()) deleted.words += "…";
  deleted.author = leftOf(simplified(deleted.author), 100);
  deleted.date = deleted.date.substr(0, 10);
  all.push_back(std::move(deleted));
}

namespace {

/// “words” (author, date)
std::string quoted(const DeletedWords &deleted) {
  std::string text = "“" + deleted.words + "”";
  if (deleted.author.empty() && deleted.date.empty()) return text;
  const bool both = !deleted.author.empty() && !deleted.date.empty();
  return text + " (" + deleted.author + (both ? ", " : "") + deleted.date + ")";
}

}  // namespace

void reportChanges(int insertions, int deletions, int moves, const std::vector<DeletedWords> &deleted,
                   std::vector<std::string> &report) {
  std::string what;
  const auto add = [&](int number, std::string_view one, std::string_view many, std::string_view done) {
    if (number == 0) return;
    if (!what.empty()) what += ", ";
    what += counted(number, one, many) + std::string(done);
  };
  add(insertions, "insertion", "insertions", " kept");
  add(deletions, "deletion", "deletions", " left out");
  add(moves, "move", "moves", " made");
  if (!what.empty()) report.push_back("Tracked changes were accepted: " + what + ".");
  std::string words;
  for (const DeletedWords &each : deleted)
    words += (words.empty() ? "" : ", ") + quoted(each);
  if (!words.empty())
    report.push_back("Deleted there: " + words + (deleted.size() < mostDeletions ? "." : ", …"));
}

void reportMargins(const std::vector<std::string> &words, std::vector<std::string> &report) {
  std::vector<std::string> shown;
  for (const std::string &each : words) {
    // A page number by itself is no news.
    if (each.find_first_not_of("0123456789 -./") == each.npos) continue;
    std::string brief(leftOf(each, 80));
    if (brief.size() < each.size()) brief += "…";
    if (std::find(shown.begin(), shown.end(), brief) == shown.end()) shown.push_back(std::move(brief));
  }
  if (shown.empty()) return;
  std::string sentence = "Page headers and footers were left out: ";
  for (std::size_t i = 0; i < std::min<std::size_t>(shown.size(), 6); ++i)
    sentence += (i == 0 ? "“" : ", “") + shown[i] + "”";
  report.push_back(sentence + (shown.size() > 6 ? " and more." : "."));
}

}  // namespace florilegium::import
