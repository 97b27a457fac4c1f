// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "element_reader.h"

#include <algorithm>

namespace florilegium::exchange {

namespace {

/// Walks over the bytes and tells where it is.
struct Cursor {
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char *;
  using reference = const char &;

  const char *byte;
  const char **shared;

  reference operator*() const { return *byte; }
  Cursor &operator++() {
    *shared = ++byte;
    return *this;
  }
  Cursor operator++(int) {
    const Cursor before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const Cursor &a, const Cursor &b) { return a.byte == b.byte; }
};

}  // namespace

bool ElementReader::read(std::string_view bytes, const Progress &progress) {
  m_bytes = bytes;
  m_progress = &progress;
  m_at = bytes.data();
  const char *const end = bytes.data() + bytes.size();
  const char *ignored = nullptr;
  return Json::sax_parse(Cursor{bytes.data(), &m_at}, Cursor{end, &ignored}, this);
}

bool ElementReader::key(std::string &name) {
  if (m_open.empty()) {
    if (m_depth > 1) return true;
    m_key = std::move(name);
    if (!m_known.insert(m_key).second) return refuse(pointer(), "comes twice");
    m_handling = m_choose(m_key);
    return true;
  }
  m_keys.back() = std::move(name);
  return !m_open.back().contains(m_keys.back()) || refuse(pointer(), "comes twice");
}

bool ElementReader::begin(Json container) {
  if (m_depth == maxDepth) return refuse(pointer(), "is nested deeper than " + std::to_string(maxDepth));
  ++m_depth;
  if (m_depth == 1) return container.is_object() || refuse("", "has to hold a JSON object");
  if (m_handling == Handling::Skip) return true;
  if (m_depth == 2 && m_handling == Handling::Elements) {
    if (container.is_array()) {
      m_index = 0;
      return true;
    }
    m_handling = Handling::Skip;
    Json nothing;
    return handOver(nothing);
  }
  m_open.push_back(std::move(container));
  m_keys.emplace_back();
  return true;
}

bool ElementReader::end() {
  --m_depth;
  if (m_depth == 0 || (m_handling == Handling::Skip)) return true;
  if (m_depth == 1 && m_index) {
    m_index.reset();
    return true;
  }
  Json done = std::move(m_open.back());
  m_open.pop_back();
  m_keys.pop_back();
  return value(std::move(done));
}

bool ElementReader::value(Json value) {
  if (m_depth == 0) return refuse("", "has to hold a JSON object");
  if (m_handling == Handling::Skip) return true;
  if (!m_open.empty()) {
    Json &container = m_open.back();
    if (container.is_array())
      container.push_back(std::move(value));
    else
      container.emplace(m_keys.back(), std::move(value));
    return true;
  }
  const bool goOn = handOver(value);
  if (m_index) ++*m_index;
  return goOn;
}

bool ElementReader::handOver(Json &value) {
  constexpr std::int64_t reportEvery = 256 * 1024;
  if (m_progress->cancelled()) return false;
  if (const std::int64_t done = m_at - m_bytes.data(); done - m_reported >= reportEvery) {
    m_progress->report(done, static_cast<std::int64_t>(m_bytes.size()));
    m_reported = done;
  }
  return m_take(m_key, m_index, value);
}

bool ElementReader::parse_error(std::size_t byte, const std::string &, const Json::exception &error) {
  constexpr int numberOutOfRange = 406;
  if (error.id == numberOutOfRange) return refuse(pointer(), "is too large for a number");
  const std::string_view before = m_bytes.substr(0, byte == 0 ? 0 : byte - 1);
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const std::size_t column = before.size() - (before.rfind('\n') + 1) + 1;
  const bool isCut = byte > m_bytes.size();
  return refuse(pointer(), (isCut ? "breaks off at line " : "is not valid JSON at line ") +
                               std::to_string(line) + ", byte " + std::to_string(column));
}

bool ElementReader::refuse(const std::string &pointer, std::string_view what) {
  m_trouble.report(pointer, what);
  return false;
}

std::string ElementReader::pointer() const {
  if (m_depth == 0) return {};
  std::string pointer = m_known.empty() ? std::string() : pointerTo("", m_key);
  if (m_index) pointer = pointerTo(pointer, *m_index);
  for (std::size_t i = 0; i < m_open.size(); ++i)
    pointer = m_open[i].is_array() ? pointerTo(pointer, m_open[i].size()) : pointerTo(pointer, m_keys[i]);
  return pointer;
}

}  // namespace florilegium::exchange
