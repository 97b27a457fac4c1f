// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "derived_uuid.h"

#include "florilegium/base/sha256.h"

namespace florilegium::exchange {

Uuid derivedUuid(const Uuid &base, std::string_view word) {
  std::string text = sha256(base.toString() + " " + std::string(word)).substr(0, 32);
  text[12] = '8';                   // version
  text[16] = "89ab"[text[16] & 3];  // variant
  for (const std::size_t dash : {20, 16, 12, 8})
    text.insert(dash, 1, '-');
  return Uuid::parse(text).value_or(Uuid());
}

}  // namespace florilegium::exchange
