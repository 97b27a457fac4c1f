// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace florilegium::exchange {

/// The first thing that is wrong with a file. Whoever reads on after it reads to no end.
class Trouble {
 public:
  /// `pointer` is a JSON pointer (RFC 6901); the empty one is the whole file.
  void report(std::string_view pointer, std::string_view what) {
    if (m_first) return;
    m_first = (pointer.empty() ? "it " : std::string(pointer) + ": ") + std::string(what);
  }
  [[nodiscard]] bool found() const { return m_first.has_value(); }
  [[nodiscard]] const std::string &first() const { return *m_first; }

 private:
  std::optional<std::string> m_first;
};

/// One more step of a JSON pointer.
[[nodiscard]] std::string pointerTo(std::string_view parent, std::string_view key);
[[nodiscard]] std::string pointerTo(std::string_view parent, std::size_t index);

/// A text of the file for a sentence: on one line, in quotes, cut where it is long.
[[nodiscard]] std::string shown(std::string_view text);

}  // namespace florilegium::exchange
