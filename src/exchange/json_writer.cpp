// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_writer.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "florilegium/text/utf8.h"

namespace florilegium::exchange {

namespace {

constexpr std::size_t flushAt = 256 * 1024;

bool isPlain(char c) {
  return c >= 0x20 && c < 0x7f && c != '"' && c != '\\';
}

}  // namespace

std::string cleaned(std::string_view text) {
  std::string result;
  while (const auto bad = firstInvalidUtf8(text)) {
    result.append(text.substr(0, *bad)).append("\uFFFD");
    text.remove_prefix(*bad + 1);
  }
  result.append(text);
  for (auto at = result.find('\0'); at != result.npos; at = result.find('\0', at))
    result.replace(at, 1, "\uFFFD");
  return result;
}

void JsonWriter::key(std::string_view name) {
  beforeValue();
  append(name);
  m_buffer += ": ";
  m_afterKey = true;
}

void JsonWriter::text(std::string_view value) {
  beforeValue();
  append(value);
  if (m_buffer.size() >= flushAt) flush();
}

void JsonWriter::plain(std::string_view value) {
  beforeValue();
  m_buffer += '"';
  m_buffer += value;
  m_buffer += '"';
}

void JsonWriter::number(std::int64_t value) {
  beforeValue();
  m_buffer += std::to_string(value);
}

void JsonWriter::flag(bool value) {
  beforeValue();
  m_buffer += value ? "true" : "false";
}

void JsonWriter::null() {
  beforeValue();
  m_buffer += "null";
}

Result<void> JsonWriter::finish() {
  m_buffer += '\n';
  flush();
  return m_status;
}

void JsonWriter::begin(char bracket) {
  beforeValue();
  m_buffer += bracket;
  m_hasMembers.push_back(false);
}

void JsonWriter::end(char bracket) {
  const bool hadMembers = m_hasMembers.back();
  m_hasMembers.pop_back();
  if (hadMembers) newLine();
  m_buffer += bracket;
  if (m_buffer.size() >= flushAt) flush();
}

void JsonWriter::beforeValue() {
  if (m_afterKey || m_hasMembers.empty()) {
    m_afterKey = false;
    return;
  }
  if (m_hasMembers.back()) m_buffer += ',';
  m_hasMembers.back() = true;
  newLine();
}

void JsonWriter::newLine() {
  m_buffer += '\n';
  m_buffer.append(2 * m_hasMembers.size(), ' ');
}

void JsonWriter::append(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), isPlain)) {
    m_buffer += '"';
    m_buffer += text;
    m_buffer += '"';
  } else {
    m_buffer += nlohmann::json(cleaned(text)).dump();
  }
}

void JsonWriter::flush() {
  if (m_status && !m_buffer.empty()) m_status = m_sink(m_buffer);
  m_buffer.clear();
}

}  // namespace florilegium::exchange
