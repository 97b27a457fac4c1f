// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/uuid.h"

#include <random>

#include "florilegium/base/hex.h"

namespace florilegium {

namespace {

constexpr bool dashBefore(std::size_t byte) {
  return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

}  // namespace

Uuid Uuid::random() {
  std::random_device entropy;
  Uuid uuid;
  for (std::size_t i = 0; i < uuid.m_bytes.size(); i += 4) {
    const std::uint32_t word = entropy();
    for (std::size_t k = 0; k < 4; ++k)
      uuid.m_bytes[i + k] = static_cast<std::uint8_t>(word >> (8 * k));
  }
  uuid.m_bytes[6] = static_cast<std::uint8_t>((uuid.m_bytes[6] & 0x0f) | 0x40);
  uuid.m_bytes[8] = static_cast<std::uint8_t>((uuid.m_bytes[8] & 0x3f) | 0x80);
  return uuid;
}

std::optional<Uuid> Uuid::parse(std::string_view text) {
  if (text.size() != 36) return std::nullopt;
  Uuid uuid;
  std::size_t at = 0;
  for (std::size_t i = 0; i < uuid.m_bytes.size(); ++i) {
    if (dashBefore(i) && text[at++] != '-') return std::nullopt;
    const int high = hexDigit(text[at]);
    const int low = hexDigit(text[at + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    uuid.m_bytes[i] = static_cast<std::uint8_t>(high * 16 + low);
    at += 2;
  }
  return uuid;
}

std::string Uuid::toString() const {
  std::string text = toHex(m_bytes);
  for (const std::size_t at : {20, 16, 12, 8})
    text.insert(at, 1, '-');
  return text;
}

}  // namespace florilegium
