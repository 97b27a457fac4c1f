// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "florilegium/text/utf8.h"
#include "html_encoding.h"
#include "html_page.h"
#include "mime.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// The headers stand at the start, before the first empty line.
Confidence sniffMhtml(const Sniffed &file) {
  std::string_view head = file.bytes.substr(0, 8192);
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::size_t colon = head.find(':');
  if (colon == head.npos || colon > 40 || !isAsciiLetter(head.front())) return Confidence::No;
  const std::string lower = "\n" + lowerAscii(head);
  const bool versioned = lower.find("\nmime-version:") != lower.npos;
  const bool related = lower.find("\ncontent-type: multipart/related") != lower.npos ||
                       lower.find("\ncontent-type:multipart/related") != lower.npos;
  const bool named = file.ending == "mhtml" || file.ending == "mht";
  if (related && (versioned || named)) return Confidence::Sure;
  const bool page = lower.find("\ncontent-type: text/html") != lower.npos ||
                    lower.find("\ncontent-type: multipart/") != lower.npos;
  return named && page ? Confidence::Likely : Confidence::No;
}

bool isPage(const MimePart &part) {
  const std::string type = part.type();
  return type == "text/html" || type == "application/xhtml+xml";
}

/// The part that "start" names, else the first page.
const MimePart *pageIn(const MimeMessage &message) {
  const auto header = message.headers.find("content-type");
  const std::string start =
      header == message.headers.end() ? std::string() : mimeParameter(header->second, "start");
  const MimePart *first = nullptr;
  for (const MimePart &part : message.parts) {
    if (!isPage(part)) continue;
    if (!start.empty() && part.header("content-id") == start) return &part;
    if (first == nullptr) first = &part;
  }
  return first;
}

bool isAddress(std::string_view text) {
  return startsIgnoringCase(text, "http://") || startsIgnoringCase(text, "https://") ||
         startsIgnoringCase(text, "file:");
}

std::string cleaned(const std::string &header) {
  std::string text(leftOf(decodedWords(header), 2000));
  return std::string(trimmed(text));
}

Result<ImportedText> readMhtml(const Input &input) {
  const MimeMessage message =
      readMime(input.bytes, static_cast<std::size_t>(std::max(input.limits.members, 1)));
  const MimePart *part = pageIn(message);
  if (part == nullptr) return failure(ErrorCode::BadFormat, {}, "there is no page in it");
  const std::string html = decodedBody(*part);
  if (html.empty()) return failure(ErrorCode::BadFormat, {}, "its page is empty");
  std::string name = input.options.encoding;
  FoundBy foundBy = FoundBy::Choice;
  if (name.empty()) {
    name = mimeParameter(part->header("content-type"), "charset");
    foundBy = FoundBy::File;
  }
  const std::string preferred = preferredName(name);
  const Encoding encoding = preferred.empty() ? encodingOfHtml(html) : Encoding{preferred, foundBy};
  const auto headerOf = [&](const char *key) {
    const auto found = message.headers.find(key);
    return found == message.headers.end() ? std::string() : cleaned(found->second);
  };
  std::string url = headerOf("snapshot-content-location");
  if (!isAddress(url)) url = cleaned(part->header("content-location"));
  if (!isAddress(url)) url.clear();
  Result<ImportedText> page = readPage({html, input.options, input.progress, input.limits}, encoding, url);
  if (!page) return page;
  page->origin.captured = headerOf("date");
  if (page->name.empty()) page->name = leftOf(headerOf("subject"), 300);
  const auto frames = std::count_if(message.parts.begin(), message.parts.end(), isPage) - 1;
  if (frames > 0)
    page->report.push_back("Pages inside the page were left out: " + counted(frames, "frame.", "frames."));
  if (message.cutOff) page->report.emplace_back("The file ends early: its last part has no end.");
  return page;
}

}  // namespace

Reader mhtmlReader() {
  return {{"mhtml", "Web page in one file", {"mhtml", "mht"}, "multipart/related"},
          "web page in one file 2",
          sniffMhtml,
          readMhtml};
}

}  // namespace florilegium::import
