// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/exchange/exchange.h"

namespace florilegium::exchange {

/// Valid UTF-8 without NUL, whatever the bytes were: U+FFFD stands where something did not belong.
[[nodiscard]] std::string cleaned(std::string_view text);

/// Writes JSON to a sink while it is made, laid out as nlohmann's `dump(2)` and Python's
/// `json.dumps(value, indent=2, ensure_ascii=False)` do. After the sink has failed nothing more is written.
class JsonWriter {
 public:
  explicit JsonWriter(const Sink &sink) : m_sink(sink) {}

  void beginObject() { begin('{'); }
  void endObject() { end('}'); }
  void beginArray() { begin('['); }
  void endArray() { end(']'); }

  /// Any text: cleaned and escaped.
  void key(std::string_view name);
  void text(std::string_view value);
  /// Text that is known to need no escaping: ids, hashes, times, names of kinds.
  void plain(std::string_view value);
  void number(std::int64_t value);
  void flag(bool value);
  void null();

  void beginObject(std::string_view name) { key(name), beginObject(); }
  void beginArray(std::string_view name) { key(name), beginArray(); }
  void text(std::string_view name, std::string_view value) { key(name), text(value); }
  void plain(std::string_view name, std::string_view value) { key(name), plain(value); }
  void number(std::string_view name, std::int64_t value) { key(name), number(value); }
  void flag(std::string_view name, bool value) { key(name), flag(value); }
  void null(std::string_view name) { key(name), null(); }
  /// Leaves the key out where the text is empty.
  void textIfAny(std::string_view name, std::string_view value) {
    if (!value.empty()) text(name, value);
  }

  [[nodiscard]] bool failed() const { return !m_status; }
  /// Ends the last line and hands over what is left.
  [[nodiscard]] Result<void> finish();

 private:
  void begin(char bracket);
  void end(char bracket);
  void beforeValue();
  void newLine();
  void append(std::string_view text);
  void flush();

  const Sink &m_sink;
  Result<void> m_status;
  std::string m_buffer;
  std::vector<bool> m_hasMembers;  ///< of each object and array that is open
  bool m_afterKey = false;
};

}  // namespace florilegium::exchange
