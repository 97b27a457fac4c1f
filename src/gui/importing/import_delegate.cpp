// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/import_delegate.h"

#include <QPainter>

#include "gui/importing/import_model.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal rowPadding = 9;
constexpr qreal signSide = 14;
constexpr qreal signGap = 6;

}  // namespace

QSize ImportDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
  return {option.rect.width(), qRound(lineHeight(FontRole::Base) + lineHeight(FontRole::Meta)) + 2 * dip(7)};
}

void ImportDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  paintRowGround(*painter, option.rect, selected, option.state.testFlag(QStyle::State_MouseOver));
  if (selected && option.state.testFlag(QStyle::State_HasFocus))
    paintCurrentBar(*painter, option.rect, option.direction);
  const bool problem = index.data(ImportModel::ProblemRole).toBool();
  const bool sign = problem || index.data(ImportModel::AttentionRole).toBool();
  const QRectF area = QRectF(option.rect).adjusted(dip(rowPadding), dip(7), -dip(rowPadding), -dip(7));
  const auto placed = [&](const QRectF &cell) {
    QRectF there = cell;
    if (option.direction == Qt::RightToLeft)
      there.moveLeft(option.rect.left() + option.rect.right() + 1 - cell.right());
    return there;
  };
  const auto write = [&](const QRectF &line, FontRole role, Token ink, const QString &words,
                         Qt::TextElideMode elide) {
    painter->setFont(interfaceFont(role));
    painter->setPen(theme.color(ink));
    painter->drawText(placed(line), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      QFontMetricsF(painter->font()).elidedText(words, elide, line.width()));
  };
  QRectF line(area.left(), area.top(), area.width(), lineHeight(FontRole::Base));
  write(line, FontRole::Strong, problem ? Token::Ink3 : Token::Ink, index.data().toString(), Qt::ElideMiddle);
  line = QRectF(area.left(), line.bottom(), area.width(), lineHeight(FontRole::Meta));
  if (sign) {
    const qreal side = dip(signSide);
    paintIcon(*painter, placed(QRectF(line.left(), line.center().y() - side / 2, side, side)), u"attention"_s,
              theme.color(Token::Rubric));
    line.setLeft(line.left() + side + dip(signGap));
  }
  write(line, FontRole::Meta, sign ? Token::Rubric : Token::Ink3,
        index.data(ImportModel::StatusRole).toString(), Qt::ElideRight);
  painter->restore();
}

}  // namespace florilegium::gui
