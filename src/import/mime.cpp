// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mime.h"

#include <algorithm>
#include <array>

#include "encoding.h"
#include "florilegium/text/utf8.h"
#include "plain_words.h"
#include "raw_text.h"

namespace florilegium::import {

namespace {

constexpr int deepest = 8;  // of multiparts in multiparts

/// The line at the front, which is taken off with its end.
std::string_view takeLine(std::string_view &rest) {
  const std::size_t feed = std::min(rest.find('\n'), rest.size());
  std::string_view line = rest.substr(0, feed);
  rest.remove_prefix(std::min(feed + 1, rest.size()));
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

/// Headers up to the empty line; what follows is left in `rest`.
MimeHeaders takeHeaders(std::string_view &rest) {
  MimeHeaders headers;
  std::string *last = nullptr;
  for (int lines = 0; !rest.empty() && lines < 2000; ++lines) {
    const std::string_view line = takeLine(rest);
    if (line.empty()) break;
    if ((line[0] == ' ' || line[0] == '\t') && last != nullptr) {
      if (last->size() < 16'384) *last += " " + std::string(trimmedBytes(line));
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == line.npos) continue;
    last = &headers[lowerAscii(trimmedBytes(line.substr(0, colon)))];
    if (last->empty()) *last = trimmedBytes(line.substr(colon + 1).substr(0, 16'384));
  }
  return headers;
}

std::string headerOf(const MimeHeaders &headers, const char *name) {
  const auto found = headers.find(name);
  return found == headers.end() ? std::string() : found->second;
}

/// Where the next line begins that is "--boundary", and what stands behind the boundary in it.
std::size_t findBoundary(std::string_view body, const std::string &mark, std::size_t from) {
  for (std::size_t at = body.find(mark, from); at != body.npos; at = body.find(mark, at + 1)) {
    if (at == 0 || body[at - 1] == '\n') return at;
  }
  return body.npos;
}

void readParts(MimeHeaders headers, std::string_view body, std::size_t most, int depth,
               MimeMessage &message) {
  const std::string type = headerOf(headers, "content-type");
  const std::string boundary = mimeParameter(type, "boundary");
  if (!mimeValue(type).starts_with("multipart/") || boundary.empty() || depth > deepest) {
    if (message.parts.size() < most) message.parts.push_back({std::move(headers), body});
    return;
  }
  const std::string mark = "--" + boundary;
  std::size_t at = findBoundary(body, mark, 0);
  while (at != body.npos && message.parts.size() < most) {
    std::string_view rest = body.substr(at + mark.size());
    if (rest.starts_with("--")) return;
    takeLine(rest);
    const std::size_t start = body.size() - rest.size();
    const std::size_t end = findBoundary(body, mark, start);
    message.cutOff = end == body.npos;
    std::string_view part = body.substr(start, std::min(end, body.size()) - start);
    MimeHeaders own = takeHeaders(part);
    readParts(std::move(own), part, most, depth + 1, message);
    at = end;
  }
}

int hexValue(char c) {
  if (isAsciiDigit(c)) return c - '0';
  const char lower = lowerAscii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// `underscores` stand for spaces in headers.
std::string fromQuoted(std::string_view text, bool underscores) {
  std::string bytes;
  bytes.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '_' && underscores) {
      bytes += ' ';
    } else if (c != '=') {
      bytes += c;
    } else if (i + 2 < text.size() && hexValue(text[i + 1]) >= 0 && hexValue(text[i + 2]) >= 0) {
      bytes += static_cast<char>(hexValue(text[i + 1]) * 16 + hexValue(text[i + 2]));
      i += 2;
    } else {
      std::size_t end = i + 1;
      while (end < text.size() && (text[end] == ' ' || text[end] == '\t' || text[end] == '\r'))
        ++end;
      if (end >= text.size() || text[end] == '\n')
        i = end;
      else
        bytes += c;
    }
  }
  return bytes;
}

std::string fromBase64(std::string_view text) {
  static const std::array<signed char, 256> values = [] {
    std::array<signed char, 256> table{};
    table.fill(-1);
    constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    for (std::size_t i = 0; i < signs.size(); ++i)
      table[static_cast<unsigned char>(signs[i])] = static_cast<signed char>(i);
    return table;
  }();
  std::string bytes;
  bytes.reserve(text.size() / 4 * 3);
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const int value = values[static_cast<unsigned char>(c)];
    if (value < 0) continue;
    bits = (bits << 6) | static_cast<unsigned>(value);
    if (++count == 4) {
      for (const unsigned shift : {16u, 8u, 0u})
        bytes += static_cast<char>((bits >> shift) & 0xFFu);
      bits = 0;
      count = 0;
    }
  }
  if (count >= 2) bytes += static_cast<char>((bits >> (count == 2 ? 4u : 10u)) & 0xFFu);
  if (count == 3) bytes += static_cast<char>((bits >> 2u) & 0xFFu);
  return bytes;
}

}  // namespace

std::string MimePart::type() const {
  const std::string value = mimeValue(header("content-type"));
  return value.empty() ? "text/plain" : value;
}

std::string MimePart::header(const char *name) const {
  return headerOf(headers, name);
}

std::string mimeValue(std::string_view header) {
  return lowerAscii(trimmedBytes(header.substr(0, header.find(';'))));
}

std::string mimeParameter(std::string_view header, std::string_view name) {
  for (std::size_t at = header.find(';'); at != header.npos; at = header.find(';', at + 1)) {
    const std::string_view rest = trimmedBytes(header.substr(at + 1));
    const std::size_t equals = rest.find('=');
    if (equals == rest.npos || !equalIgnoringCase(trimmedBytes(rest.substr(0, equals)), name)) continue;
    const std::string_view value = trimmedBytes(rest.substr(equals + 1));
    if (!value.starts_with('"')) return std::string(trimmedBytes(value.substr(0, value.find(';'))));
    return std::string(value.substr(1, std::min(value.find('"', 1), value.size()) - 1));
  }
  return {};
}

MimeMessage readMime(std::string_view bytes, std::size_t most) {
  MimeMessage message;
  message.headers = takeHeaders(bytes);
  readParts(message.headers, bytes, most, 0, message);
  return message;
}

std::string decodedBody(const MimePart &part) {
  const std::string encoding = mimeValue(part.header("content-transfer-encoding"));
  if (encoding == "quoted-printable") return fromQuoted(part.body, false);
  if (encoding == "base64") return fromBase64(part.body);
  return std::string(part.body);
}

std::string decodedWords(std::string_view header) {
  std::string text;
  while (!header.empty()) {
    const std::size_t start = header.find("=?");
    const std::size_t charset = start == header.npos ? start : header.find('?', start + 2);
    const std::size_t kind = charset == header.npos ? charset : header.find('?', charset + 1);
    const std::size_t end = kind == header.npos ? kind : header.find("?=", kind + 1);
    if (end == header.npos) {
      text += header;
      break;
    }
    if (!trimmedBytes(header.substr(0, start)).empty() || text.empty()) text += header.substr(0, start);
    const std::string_view content = header.substr(kind + 1, end - kind - 1);
    const bool base64 = lowerAscii(header[charset + 1]) == 'b';
    const std::string bytes = base64 ? fromBase64(content) : fromQuoted(content, true);
    const std::string name = preferredName(header.substr(start + 2, charset - start - 2));
    const Progress unwatched;
    const auto decoded = decode(bytes, name.empty() ? "UTF-8" : name, 1 << 20, unwatched);
    if (decoded) text += decoded->utf8;
    header.remove_prefix(end + 2);
  }
  if (firstInvalidUtf8(text)) return {};
  std::erase_if(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
  return text;
}

}  // namespace florilegium::import
