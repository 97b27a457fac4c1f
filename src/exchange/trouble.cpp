// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trouble.h"

#include <nlohmann/json.hpp>

#include "florilegium/text/utf8.h"

namespace florilegium::exchange {

std::string pointerTo(std::string_view parent, std::string_view key) {
  std::string pointer(parent);
  pointer += '/';
  for (const char c : key) {
    if (c == '~')
      pointer += "~0";
    else if (c == '/')
      pointer += "~1";
    else
      pointer += c;
  }
  return pointer;
}

std::string pointerTo(std::string_view parent, std::size_t index) {
  return std::string(parent) + "/" + std::to_string(index);
}

std::string shown(std::string_view text) {
  constexpr int longest = 40;
  std::size_t end = 0;
  for (int i = 0; i < longest && end < text.size(); ++i)
    end = nextByte(text, end);
  std::string cut(text.substr(0, end));
  if (end < text.size()) cut += "…";
  return nlohmann::json(std::move(cut)).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace florilegium::exchange
