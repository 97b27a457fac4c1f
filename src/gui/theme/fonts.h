// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QVector>

namespace florilegium::gui {

/// Roles of the interface font (Inter).
enum class FontRole {
  Meta,           ///< 12/16, labels in forms, counts
  MetaStrong,     ///< 12/16, 550
  Base,           ///< 13/18
  Strong,         ///< 13/18, 550
  Heading,        ///< 12/16, 600: headings of panels
  Title,          ///< 15/20, 550: dialogs
  BigFigure,      ///< 18/24, 550: matrix
  Label,          ///< 12/16, 500: margin labels
  LabelSelected,  ///< 12/16, 650
  Chip,           ///< 11, 600: digit on a chip
  Key,            ///< 11, 500: key caps
};

/// Roles within the reading text, relative to the reading size S.
enum class ReadingRole {
  Text,        ///< S, line 1.57 S
  Quotation,   ///< .95 S, line 1.48 S
  Heading2,    ///< 1.29 S, line 1.62 S
  Heading1,    ///< 1.81 S, line 2.1 S
  Standfirst,  ///< S italic
};

inline constexpr qreal kDefaultReadingSize = 21;
inline constexpr qreal kSmallestReadingSize = 12;
inline constexpr qreal kLargestReadingSize = 40;

/// The interface font, scaled by Theme::scale().
[[nodiscard]] QFont interfaceFont(FontRole role = FontRole::Base);
[[nodiscard]] QFont interfaceFont(qreal sizeDip, int weight);
/// Distance of baselines in a role, in pixels, scaled.
[[nodiscard]] qreal lineHeight(FontRole role);

/// The reading font. `family` is a family of readingFamilies() or empty for the default; `sizeDip` is the
/// reading size S, which does not depend on the interface scale.
[[nodiscard]] QFont readingFont(const QString &family, qreal sizeDip, ReadingRole role = ReadingRole::Text);
[[nodiscard]] qreal readingLineHeight(qreal sizeDip, ReadingRole role = ReadingRole::Text);
/// The reading font as it serves in panels, rows and lists (19 in the inspector, 16 or 17 in rows); scaled
/// with the interface.
[[nodiscard]] QFont quotationFont(qreal sizeDip = 19, const QString &family = QString());
[[nodiscard]] QFont monoFont(qreal sizeDip = 12.5, int weight = QFont::Normal);

struct ReadingFamily {
  QString family;  ///< what readingFont() takes; "system" is the serif of the system
  QString name;    ///< what the menu shows
  bool available;  ///< whether it is installed here
};

/// The reading font menu, in its order.
[[nodiscard]] QVector<ReadingFamily> readingFamilies();

/// A length of the design in pixels, scaled with the interface and rounded to whole ones.
[[nodiscard]] int dip(qreal length);

}  // namespace florilegium::gui
