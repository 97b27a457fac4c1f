// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>

#include "output.h"

namespace florilegium::cli {

using Json = nlohmann::ordered_json;

/// One JSON array on standard output, a row a line, written as the rows come. It is closed by `close`
/// only: what a failure cuts off does not parse, so that nobody takes a part for the whole.
class JsonArray {
 public:
  explicit JsonArray(Output &output) : m_output(output) {}

  void row(const Json &row) {
    m_output.write(m_empty ? "[\n  " : ",\n  ");
    // Names of files may hold bytes that are not UTF-8.
    m_output.write(row.dump(-1, ' ', false, Json::error_handler_t::replace));
    m_empty = false;
  }
  void close() { m_output.write(m_empty ? "[]\n" : "\n]\n"); }

 private:
  Output &m_output;
  bool m_empty = true;
};

/// The text, or null where there is none.
[[nodiscard]] inline Json orNull(const std::string &text) {
  return text.empty() ? Json() : Json(text);
}
/// The number of a thing, or null where there is none.
template <class Id>
[[nodiscard]] Json numberOrNull(Id id) {
  return id ? Json(id.value) : Json();
}

}  // namespace florilegium::cli
