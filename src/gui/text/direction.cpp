// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/direction.h"

#include <algorithm>

namespace florilegium::gui {

bool holdsRightToLeft(const QString &text) {
  return std::any_of(text.begin(), text.end(), [](QChar c) {
    if (c.unicode() < 0x590) return false;
    // Astral right-to-left scripts lie in U+10800 to U+10FFF and U+1E800 to U+1EFFF.
    if (c.isHighSurrogate()) return c.unicode() == 0xD802 || c.unicode() == 0xD803 || c.unicode() >= 0xD83A;
    switch (c.direction()) {
      case QChar::DirR:
      case QChar::DirAL:
      case QChar::DirAN:
      case QChar::DirRLE:
      case QChar::DirRLO:
      case QChar::DirRLI:
      case QChar::DirFSI:
        return true;
      default:
        return false;
    }
  });
}

QFont fontFor(const QString &text, const QFont &font) {
  if (!holdsRightToLeft(text)) return font;
  QFont joined = font;
  // Without shaping Qt sets even Arabic letters one by one.
  joined.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() & ~QFont::PreferNoShaping));
  if (text.isRightToLeft()) joined.setItalic(false);
  return joined;
}

}  // namespace florilegium::gui
