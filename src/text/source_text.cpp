// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/source_text.h"

#include <algorithm>
#include <optional>

#include "florilegium/text/utf8.h"

namespace florilegium {

namespace {

constexpr Position stride = 256;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0u) == 0x80u;
}

/// The byte after `codePoints` more code points, or the end of the text.
std::size_t advance(std::string_view text, std::size_t byte, Position codePoints) {
  constexpr std::size_t step = 16;
  while (codePoints >= static_cast<Position>(step) && byte + step <= text.size()) {
    codePoints -= countCodePoints(text.substr(byte, step));
    byte += step;
  }
  // The last step may have ended inside a code point.
  while (byte < text.size() && isContinuation(text[byte]))
    ++byte;
  for (; codePoints > 0 && byte < text.size(); --codePoints)
    byte = nextByte(text, byte);
  return byte;
}

std::optional<Error> brokenPromise(std::string_view text) {
  const auto at = [](std::string detail, std::size_t byte) {
    return Error{ErrorCode::BadFormat, {}, std::move(detail), static_cast<std::int64_t>(byte)};
  };
  if (const auto byte = firstInvalidUtf8(text)) return at("not valid UTF-8", *byte);
  if (text.starts_with(byteOrderMark)) return at("a byte order mark", 0);
  if (const auto byte = text.find('\0'); byte != text.npos) return at("a NUL character", byte);
  if (const auto byte = text.find('\r'); byte != text.npos) return at("a carriage return", byte);
  return std::nullopt;
}

}  // namespace

Result<SourceText> SourceText::make(std::string utf8) {
  if (auto error = brokenPromise(utf8)) return failure(*std::move(error));
  SourceText text;
  text.m_utf8 = std::move(utf8);
  const std::string_view bytes = text.m_utf8;
  text.m_length = countCodePoints(bytes);
  text.m_ascii = text.m_length == static_cast<Position>(bytes.size());
  if (!text.m_ascii) {
    text.m_bytes.reserve(static_cast<std::size_t>(text.m_length / stride) + 1);
    for (std::size_t byte = 0; byte < bytes.size(); byte = advance(bytes, byte, stride)) {
      text.m_bytes.push_back(byte);
    }
  }
  Position position = 0;
  std::size_t start = 0;
  for (std::size_t feed = bytes.find('\n'); feed != bytes.npos; feed = bytes.find('\n', start)) {
    const std::size_t next = feed + 1;
    position += text.m_ascii ? static_cast<Position>(next - start)
                             : countCodePoints(bytes.substr(start, next - start));
    text.m_lineStarts.push_back(position);
    start = next;
  }
  return text;
}

std::size_t SourceText::byteOf(Position position) const {
  if (position <= 0) return 0;
  if (position >= m_length) return m_utf8.size();
  if (m_ascii) return static_cast<std::size_t>(position);
  return advance(m_utf8, m_bytes[static_cast<std::size_t>(position / stride)], position % stride);
}

Position SourceText::positionOf(std::size_t byte) const {
  if (byte >= m_utf8.size()) return m_length;
  if (m_ascii) return static_cast<Position>(byte);
  const auto after = std::upper_bound(m_bytes.begin(), m_bytes.end(), byte);
  const auto block = static_cast<std::size_t>(after - m_bytes.begin()) - 1;
  const std::string_view before = std::string_view(m_utf8).substr(m_bytes[block], byte - m_bytes[block] + 1);
  return static_cast<Position>(block) * stride + countCodePoints(before) - 1;
}

std::string_view SourceText::slice(Span span) const {
  const std::size_t from = byteOf(span.start);
  const std::size_t to = std::max(from, byteOf(span.end));
  return std::string_view(m_utf8).substr(from, to - from);
}

char32_t SourceText::at(Position position) const {
  if (position < 0 || position >= m_length) return 0;
  return decodeAt(m_utf8, byteOf(position)).codePoint;
}

Span SourceText::lineAt(Position position) const {
  const auto after = std::upper_bound(m_lineStarts.begin() + 1, m_lineStarts.end(),
                                      std::clamp<Position>(position, 0, m_length));
  return {*(after - 1), after == m_lineStarts.end() ? m_length : *after - 1};
}

}  // namespace florilegium
