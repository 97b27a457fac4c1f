// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtf_tokens.h"

#include <algorithm>

#include "plain_words.h"

namespace florilegium::import {

namespace {

int hexValue(char c) {
  if (isAsciiDigit(c)) return c - '0';
  const char lower = lowerAscii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

}  // namespace

RtfToken RtfTokens::next() {
  while (m_at < m_bytes.size()) {
    const char c = m_bytes[m_at];
    if (c == '\r' || c == '\n' || c == '\0') {
      ++m_at;
      continue;
    }
    if (c == '{' || c == '}') {
      ++m_at;
      return {c == '{' ? RtfToken::Kind::Open : RtfToken::Kind::Close};
    }
    if (c == '\\') return control();
    const std::size_t end =
        std::min(m_bytes.find_first_of(std::string_view("\\{}\r\n\0", 6), m_at), m_bytes.size());
    RtfToken token{RtfToken::Kind::Text, m_bytes.substr(m_at, end - m_at)};
    m_at = end;
    return token;
  }
  return {};
}

RtfToken RtfTokens::control() {
  ++m_at;
  if (m_at >= m_bytes.size()) return {};
  const char c = m_bytes[m_at];
  if (isAsciiLetter(c)) return word();
  ++m_at;
  RtfToken token{RtfToken::Kind::Symbol};
  token.sign = c;
  if (c != '\'' || m_at + 1 >= m_bytes.size()) return token;
  const int high = hexValue(m_bytes[m_at]);
  const int low = hexValue(m_bytes[m_at + 1]);
  if (high < 0 || low < 0) return token;
  m_at += 2;
  token.kind = RtfToken::Kind::Hex;
  token.sign = static_cast<char>(high * 16 + low);
  return token;
}

RtfToken RtfTokens::word() {
  const std::size_t start = m_at;
  while (m_at < m_bytes.size() && isAsciiLetter(m_bytes[m_at]) && m_at - start < 32)
    ++m_at;
  RtfToken token{RtfToken::Kind::Word, m_bytes.substr(start, m_at - start)};
  const bool minus = m_at + 1 < m_bytes.size() && m_bytes[m_at] == '-' && isAsciiDigit(m_bytes[m_at + 1]);
  if (minus) ++m_at;
  std::int64_t number = 0;
  for (int digits = 0; m_at < m_bytes.size() && isAsciiDigit(m_bytes[m_at]) && digits < 10;
       ++digits, ++m_at) {
    number = number * 10 + (m_bytes[m_at] - '0');
    token.hasNumber = true;
  }
  number = std::min<std::int64_t>(number, 2'147'483'647);
  token.number = static_cast<int>(minus ? -number : number);
  if (m_at < m_bytes.size() && m_bytes[m_at] == ' ') ++m_at;
  if (token.text == "bin" && token.number > 0)
    m_at += std::min(static_cast<std::size_t>(token.number), m_bytes.size() - m_at);
  return token;
}

}  // namespace florilegium::import
