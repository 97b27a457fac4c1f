// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text_builder.h"

namespace florilegium::import {

/// Where a field's instruction leads: an address, or "#" and the name of a bookmark; empty for other fields.
[[nodiscard]] std::string addressOfField(std::string_view instruction);

/// The fields that a place of the text lies in. Only their results are text.
class FieldStack {
 public:
  void begin();
  void instruct(std::string_view words);
  /// The result begins; a field that leads elsewhere becomes a link.
  void separate(TextBuilder &builder);
  void end(TextBuilder &builder);
  /// Closes what the file leaves open.
  void clear(TextBuilder &builder);
  [[nodiscard]] bool inInstruction() const { return m_instructions > 0; }

 private:
  struct Field {
    std::string instruction;
    bool result = false;
    bool link = false;
  };
  std::vector<Field> m_fields;
  int m_instructions = 0;
};

}  // namespace florilegium::import
