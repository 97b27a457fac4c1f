// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_numbers.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

struct PageNumbers {
  Q_DECLARE_TR_FUNCTIONS(PageNumbers)
};

/// The last page that begins at or before a place.
const Page &pageAt(const std::vector<Page> &pages, Position position) {
  const auto behind = std::upper_bound(pages.begin(), pages.end(), position,
                                       [](Position p, const Page &page) { return p < page.span.start; });
  return behind == pages.begin() ? pages.front() : *std::prev(behind);
}

/// "1:02:09", when what is said at a place began; nothing where that is not known.
QString timeOf(const std::vector<Turn> &turns, Position position) {
  const auto behind = std::upper_bound(turns.begin(), turns.end(), position,
                                       [](Position p, const Turn &turn) { return p < turn.span.start; });
  if (behind == turns.begin()) return {};
  const Turn &turn = *std::prev(behind);
  if (turn.startMs < 0 || position >= turn.span.end) return {};
  const qint64 seconds = turn.startMs / 1000;
  return QStringLiteral("%1:%2:%3")
      .arg(seconds / 3600)
      .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
      .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

QString pageWords(const Structure &structure, Span span) {
  const std::vector<Page> &pages = structure.pages;
  if (pages.empty()) return timeOf(structure.turns, span.start);
  const QString first = toQt(pageAt(pages, span.start).label);
  const QString last = toQt(pageAt(pages, std::max(span.start, span.end - 1)).label);
  if (first == last) return PageNumbers::tr("p. %1", "a page, as in a citation").arg(first);
  return PageNumbers::tr("pp. %1–%2", "pages, as in a citation").arg(first, last);
}

}  // namespace florilegium::gui
