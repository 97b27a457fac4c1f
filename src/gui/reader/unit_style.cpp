// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/unit_style.h"

#include <QFontMetricsF>
#include <cmath>

namespace florilegium::gui {

namespace {

QFont sized(const QString &family, qreal size, ReadingRole role = ReadingRole::Text) {
  QFont font = readingFont(family, size, role);
  // Hints bend the letters of book faces at these sizes; without them the shapes are the designer's.
  font.setHintingPreference(QFont::PreferNoHinting);
  return font;
}

}  // namespace

UnitStyle &UnitStyles::make(Slot slot, const QFont &font, qreal size, qreal lineHeight) {
  UnitStyle &style = m_styles[slot];
  const QFontMetricsF metrics(font);
  style.font = font;
  style.size = size;
  style.lineHeight = std::round(lineHeight);
  style.ascent = std::round((style.lineHeight - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
  const QString sample = QStringLiteral("The reader walks slowly through the quiet garden of words, 1842.");
  style.averageWidth = metrics.horizontalAdvance(sample) / static_cast<qreal>(sample.size());
  return style;
}

UnitStyles::UnitStyles(const ReadingType &type) {
  const qreal s = type.size;
  const auto line = [&](qreal size, ReadingRole role) {
    return readingLineHeight(size, role) * type.lineFactor;
  };
  const QString &family = type.family;

  make(Text, sized(family, s), s, line(s, ReadingRole::Text)).after = .714 * s;

  UnitStyle &title = make(Title, sized(family, s, ReadingRole::Heading1), 1.81 * s,
                          readingLineHeight(s, ReadingRole::Heading1));
  title.before = 1.6 * s;
  title.after = .476 * s;

  UnitStyle &heading = make(Heading, sized(family, s, ReadingRole::Heading2), 1.29 * s,
                            readingLineHeight(s, ReadingRole::Heading2));
  heading.before = 1.238 * s;
  heading.after = .571 * s;

  QFont smaller = sized(family, 1.08 * s);
  smaller.setItalic(true);
  UnitStyle &small = make(SmallHeading, smaller, 1.08 * s, line(s, ReadingRole::Text));
  small.before = .95 * s;
  small.after = .4 * s;

  UnitStyle &standfirst =
      make(Standfirst, sized(family, s, ReadingRole::Standfirst), s, line(s, ReadingRole::Standfirst));
  standfirst.after = 1.05 * s;
  standfirst.ink = Token::Ink2;

  UnitStyle &quote =
      make(Quote, sized(family, s, ReadingRole::Quotation), .95 * s, line(s, ReadingRole::Quotation));
  quote.left = quote.right = 1.4 * s;
  quote.before = .286 * s;
  quote.after = .952 * s;

  UnitStyle &list = make(List, sized(family, s), s, line(s, ReadingRole::Text));
  list.left = 1.4 * s;
  list.after = .333 * s;

  UnitStyle &table = make(Table, sized(family, .9 * s), .9 * s, line(.9 * s, ReadingRole::Text));
  table.left = table.hanging = 1.4 * s;
  table.before = table.after = .5 * s;

  UnitStyle &note = make(Small, sized(family, .86 * s), .86 * s, line(.86 * s, ReadingRole::Text));
  note.left = 1.4 * s;
  note.hanging = 1.4 * s;
  note.after = .476 * s;
  note.ink = Token::Ink2;

  UnitStyle &boilerplate =
      make(Boilerplate, sized(family, .86 * s), .86 * s, line(.86 * s, ReadingRole::Text));
  boilerplate.after = .476 * s;
  boilerplate.ink = Token::Ink3;

  for (int level = 0; level < 10; ++level) {
    m_nested[0][level] = list;
    m_nested[0][level].left += std::max(0, level - 1) * 1.4 * s;
    m_nested[1][level] = quote;
    m_nested[1][level].left += std::max(0, level - 1) * 1.4 * s;
  }
}

const UnitStyle &UnitStyles::of(const TextUnit &unit) const {
  if (unit.boilerplate) return m_styles[Boilerplate];
  const int level = std::min<int>(unit.level, 5);
  switch (unit.kind) {
    case BlockKind::Title:
      return m_styles[Title];
    case BlockKind::Heading:
      return m_styles[unit.level <= 2 ? Heading : SmallHeading];
    case BlockKind::ListItem:
      return m_nested[0][level];
    case BlockKind::Quote:
      return m_nested[1][level];
    case BlockKind::Footnote:
    case BlockKind::Reference:
      return m_styles[Small];
    case BlockKind::Boilerplate:
      return m_styles[Boilerplate];
    case BlockKind::TableCell:
      return m_styles[Table];
    case BlockKind::Paragraph:
      return m_styles[unit.standfirst ? Standfirst : Text];
  }
  return m_styles[Text];
}

}  // namespace florilegium::gui
