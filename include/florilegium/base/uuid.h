// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace florilegium {

/// A UUID as 16 bytes; the name under which a thing is exchanged and merged between projects.
class Uuid {
 public:
  /// The nil UUID.
  Uuid() = default;

  /// A random one (RFC 9562, version 4), from the system's entropy.
  [[nodiscard]] static Uuid random();

  /// Reads the 36-character form, in either case; nothing else.
  [[nodiscard]] static std::optional<Uuid> parse(std::string_view text);

  /// The lower-case 36-character form.
  [[nodiscard]] std::string toString() const;

  [[nodiscard]] bool isNil() const { return *this == Uuid(); }

  friend auto operator<=>(const Uuid &, const Uuid &) = default;

 private:
  std::array<std::uint8_t, 16> m_bytes{};
};

}  // namespace florilegium
