// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/outline_delegate.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/figures.h"

namespace florilegium::gui {

namespace {

constexpr int deepest = 5;

}  // namespace

QSize OutlineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
  const int line = static_cast<int>(std::ceil(QFontMetricsF(interfaceFont()).height()));
  return {dip(200), std::max(dip(30), line + dip(12))};
}

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
  const Theme &theme = Theme::instance();
  const QRectF row = option.rect;
  const auto placed = [&](const QRectF &part) {
    if (option.direction == Qt::LeftToRight) return part;
    return QRectF(row.left() + row.right() - part.right(), part.top(), part.width(), part.height());
  };
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const bool here = index.data(Here).toBool();
  paintRowGround(*painter, row, option.state.testFlag(QStyle::State_Selected),
                 option.state.testFlag(QStyle::State_MouseOver));
  if (here) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Token::Ink));
    const qreal side = dip(5);
    painter->drawEllipse(placed(QRectF(row.left() + dip(5), row.center().y() - side / 2, side, side)));
  }
  const QString count = number(index.data(Passages).toInt());
  const QFont figures = interfaceFont(FontRole::Meta);
  const qreal countWidth = figuresWidth(figures, count);
  const QRectF counts(row.right() - dip(10) - countWidth, row.top(), countWidth, row.height());
  painter->setFont(figures);
  painter->setPen(theme.color(Token::Ink3));
  drawFigures(*painter, placed(counts), Qt::AlignRight | Qt::AlignVCenter, count);

  const int depth = std::min(deepest, index.data(Depth).toInt());
  QRectF words(row.left() + dip(16) + depth * dip(16), row.top(), 0, row.height());
  words.setRight(counts.left() - dip(10));
  painter->setFont(interfaceFont(here ? FontRole::Strong : FontRole::Base));
  painter->setPen(theme.color(depth > 1 ? Token::Ink2 : Token::Ink));
  painter->drawText(placed(words), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                    painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight,
                                                      static_cast<int>(words.width())));
  painter->restore();
}

}  // namespace florilegium::gui
