// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx_fields.h"

#include <algorithm>

#include "plain_words.h"

namespace florilegium::import {

namespace {

std::vector<std::string> wordsOf(std::string_view instruction) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < instruction.size();) {
    if (isAsciiSpace(instruction[at])) {
      ++at;
      continue;
    }
    std::string word;
    if (instruction[at] == '"') {
      for (++at; at < instruction.size() && instruction[at] != '"'; ++at) {
        if (instruction[at] == '\\' && at + 1 < instruction.size()) ++at;
        word += instruction[at];
      }
      ++at;
    } else {
      while (at < instruction.size() && !isAsciiSpace(instruction[at]))
        word += instruction[at++];
    }
    words.push_back(std::move(word));
  }
  return words;
}

}  // namespace

std::string addressOfField(std::string_view instruction) {
  const std::vector<std::string> words = wordsOf(instruction);
  if (words.empty()) return {};
  const std::string name = lowerAscii(words.front());
  const bool reference = name == "ref" || name == "pageref" || name == "noteref";
  if (name != "hyperlink" && !reference) return {};
  std::string address;
  std::string place;
  bool leads = !reference;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const std::string &word = words[i];
    if (word == "\\h") {
      leads = true;
    } else if (word == "\\l") {
      if (++i < words.size()) place = words[i];
    } else if (word == "\\o" || word == "\\t" || word == "\\*" || word == "\\d") {
      ++i;
    } else if (!word.starts_with('\\') && address.empty()) {
      address = word;
    }
  }
  if (!leads) return {};
  if (reference) return address.empty() ? std::string() : "#" + address;
  return place.empty() ? address : address + "#" + place;
}

void FieldStack::begin() {
  m_fields.emplace_back();
  ++m_instructions;
}

void FieldStack::instruct(std::string_view words) {
  if (!m_fields.empty() && !m_fields.back().result && m_fields.back().instruction.size() < 10'000)
    m_fields.back().instruction += words;
}

void FieldStack::separate(TextBuilder &builder) {
  if (m_fields.empty() || m_fields.back().result) return;
  Field &field = m_fields.back();
  field.result = true;
  --m_instructions;
  // Every link that is open costs time with every word.
  constexpr std::size_t mostLinks = 32;
  const std::string address =
      inInstruction() || m_fields.size() > mostLinks ? std::string() : addressOfField(field.instruction);
  if (address.empty()) return;
  builder.openMark(MarkKind::Link, address);
  field.link = true;
}

void FieldStack::end(TextBuilder &builder) {
  if (m_fields.empty()) return;
  if (m_fields.back().link) builder.closeMark(MarkKind::Link);
  if (!m_fields.back().result) --m_instructions;
  m_fields.pop_back();
}

void FieldStack::clear(TextBuilder &builder) {
  while (!m_fields.empty())
    end(builder);
}

}  // namespace florilegium::import
