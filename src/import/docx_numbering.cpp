// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx_numbering.h"

#include <algorithm>

#include "symbol_font.h"

namespace florilegium::import {

NumberStyle numberStyleOf(std::string_view format) {
  if (format == "none") return NumberStyle::None;
  if (format == "decimalZero") return NumberStyle::TwoDigits;
  if (format == "lowerRoman") return NumberStyle::LowerRoman;
  if (format == "upperRoman") return NumberStyle::UpperRoman;
  if (format == "lowerLetter") return NumberStyle::LowerLetters;
  if (format == "upperLetter") return NumberStyle::UpperLetters;
  if (format == "ordinal") return NumberStyle::Ordinal;
  if (format == "chicago") return NumberStyle::Signs;
  return NumberStyle::Decimal;
}

void DocxNumbering::readLevel(pugi::xml_node node, Level &level) {
  level.start = numberIn(node.child("w:start").attribute("w:val").value(), 0);
  const std::string_view format = node.child("w:numFmt").attribute("w:val").value();
  level.bullet = format == "bullet";
  level.style = numberStyleOf(format);
  level.legal = isOn(node.child("w:isLgl"));
  level.text = nameIn(node.child("w:lvlText"), "w:val");
  if (level.bullet)
    level.text = bulletOf(level.text, nameIn(node.child("w:rPr").child("w:rFonts"), "w:ascii"));
  level.paragraphStyle = nameIn(node.child("w:pStyle"), "w:val");
  level.spaced = std::string_view(node.child("w:suff").attribute("w:val").value()) != "nothing";
  if (const pugi::xml_node restart = node.child("w:lvlRestart"))
    level.restartAfter = numberIn(restart.attribute("w:val").value(), -1);
}

DocxNumbering::DocxNumbering(pugi::xml_node numbering) {
  for (const pugi::xml_node node : numbering.children("w:abstractNum")) {
    const std::string id = nameIn(node, "w:abstractNumId");
    Levels &all = m_abstract[id];
    for (const pugi::xml_node level : node.children("w:lvl")) {
      const int number = numberIn(level.attribute("w:ilvl").value(), -1);
      if (number >= 0 && number < static_cast<int>(levels))
        readLevel(level, all[static_cast<std::size_t>(number)]);
    }
    if (const pugi::xml_node link = node.child("w:styleLink"))
      m_styleLinks.emplace(nameIn(link, "w:val"), id);
    if (const pugi::xml_node link = node.child("w:numStyleLink"))
      m_abstractLinks.emplace(id, nameIn(link, "w:val"));
  }
  for (const pugi::xml_node node : numbering.children("w:num")) {
    List list;
    list.abstract = nameIn(node.child("w:abstractNumId"), "w:val");
    if (const auto link = m_abstractLinks.find(list.abstract); link != m_abstractLinks.end()) {
      if (const auto style = m_styleLinks.find(link->second); style != m_styleLinks.end())
        list.abstract = style->second;
    }
    for (const pugi::xml_node change : node.children("w:lvlOverride")) {
      const int number = numberIn(change.attribute("w:ilvl").value(), -1);
      if (number < 0 || number >= static_cast<int>(levels)) continue;
      const auto at = static_cast<std::size_t>(number);
      if (const pugi::xml_node level = change.child("w:lvl")) readLevel(level, list.replaced[at]);
      if (const pugi::xml_node start = change.child("w:startOverride"))
        list.starts[at] = numberIn(start.attribute("w:val").value(), 1);
    }
    m_lists.emplace(nameIn(node, "w:numId"), std::move(list));
  }
}

const DocxNumbering::Level *DocxNumbering::level(const List &list, std::size_t number) const {
  if (const auto own = list.replaced.find(number); own != list.replaced.end()) return &own->second;
  const auto found = m_abstract.find(list.abstract);
  return found == m_abstract.end() ? nullptr : &found->second[number];
}

int DocxNumbering::levelOfStyle(const std::string &list, const std::string &style) const {
  const auto found = m_lists.find(list);
  if (found == m_lists.end()) return 0;
  for (std::size_t i = 0; i < levels; ++i) {
    const Level *at = level(found->second, i);
    if (at != nullptr && !style.empty() && at->paragraphStyle == style) return static_cast<int>(i);
  }
  return 0;
}

std::string DocxNumbering::next(const ListPlace &place) {
  const auto found = m_lists.find(place.list);
  if (found == m_lists.end()) return {};
  const List &list = found->second;
  const auto number = static_cast<std::size_t>(std::clamp(place.level, 0, static_cast<int>(levels) - 1));
  const Level *at = level(list, number);
  if (at == nullptr) return {};
  auto &counts = m_counts[list.abstract];
  // Lists over the same definition count on, but a list's own start counts from there at its first item.
  const auto start = list.starts.find(number);
  const bool anew = start != list.starts.end() && m_begun.emplace(place.list, number).second;
  Count &count = counts[number];
  if (anew) {
    count.value = start->second;
  } else if (!count.running) {
    count.value = at->start;
  } else if (count.value < 1'000'000) {
    ++count.value;
  }
  count.running = true;
  for (std::size_t above = 0; above < number; ++above) {
    if (counts[above].running) continue;
    const Level *missing = level(list, above);
    counts[above] = {missing == nullptr ? 1 : missing->start, true};
  }
  for (std::size_t below = number + 1; below < levels; ++below) {
    const Level *deeper = level(list, below);
    const int after = deeper == nullptr ? -1 : deeper->restartAfter;
    if (after < 0 || (after > 0 && static_cast<int>(number) < after)) counts[below].running = false;
  }
  std::string text = at->bullet ? at->text : this->number(list, *at);
  if (!text.empty() && at->spaced) text += ' ';
  return text;
}

std::string DocxNumbering::number(const List &list, const Level &level) const {
  const auto counts = m_counts.find(list.abstract);
  if (counts == m_counts.end()) return {};
  std::string text;
  for (std::size_t i = 0; i < level.text.size(); ++i) {
    const bool place = level.text[i] == '%' && i + 1 < level.text.size() && level.text[i + 1] >= '1' &&
                       level.text[i + 1] <= '9';
    if (!place) {
      text += level.text[i];
      continue;
    }
    const auto number = static_cast<std::size_t>(level.text[++i] - '1');
    const Level *other = this->level(list, number);
    const NumberStyle style = other == nullptr || level.legal ? NumberStyle::Decimal : other->style;
    text += formatNumber(counts->second[number].value, style);
  }
  return text;
}

}  // namespace florilegium::import
