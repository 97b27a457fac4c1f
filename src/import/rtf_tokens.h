// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace florilegium::import {

/// A piece of an RTF file.
struct RtfToken {
  enum class Kind {
    Open,
    Close,
    Word,    ///< "\par" with or without a number
    Symbol,  ///< "\~": `sign`
    Hex,     ///< "\'e9": `sign` is the byte
    Text,    ///< bytes without line ends
    End,
  };
  Kind kind = Kind::End;
  std::string_view text;  ///< of a Word its letters, of a Text its bytes
  bool hasNumber = false;
  int number = 0;
  char sign = 0;
};

/// Cuts an RTF file into pieces; binary data is passed over. Never fails: what makes no sense is text.
class RtfTokens {
 public:
  explicit RtfTokens(std::string_view bytes) : m_bytes(bytes) {}
  [[nodiscard]] RtfToken next();
  [[nodiscard]] std::size_t at() const { return m_at; }
  [[nodiscard]] std::size_t size() const { return m_bytes.size(); }

 private:
  RtfToken control();
  RtfToken word();

  std::string_view m_bytes;
  std::size_t m_at = 0;
};

}  // namespace florilegium::import
