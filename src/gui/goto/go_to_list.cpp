// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/go_to_list.h"

#include <QPainter>
#include <algorithm>

#include "gui/picker/marked_words.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

void GoToModel::setRows(QVector<GoToRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int GoToModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid()) return {};
  const GoToTarget &target = m_rows.at(index.row()).target;
  if (role == Qt::DisplayRole) return target.name;
  if (role != Qt::AccessibleTextRole) return {};
  QStringList parts{target.name};
  for (const QString &part : {target.above, target.kind})
    if (!part.isEmpty()) parts.append(part);
  return parts.join(QStringLiteral(", "));
}

int GoToDelegate::rowHeight() {
  return std::max(dip(30), QFontMetrics(interfaceFont()).height() + dip(12));
}

QSize GoToDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const {
  return {option.rect.width(), rowHeight()};
}

void GoToDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
  const Theme &theme = Theme::instance();
  const GoToRow &row = m_model->row(index.row());
  const auto placed = [&](const QRect &part) {
    return QStyle::visualRect(option.direction, option.rect, part);
  };
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  paintRowGround(*painter, option.rect, option.state.testFlag(QStyle::State_Selected),
                 option.state.testFlag(QStyle::State_MouseOver));
  QRect sign(option.rect.left() + dip(10), 0, dip(14), dip(14));
  sign.moveTop(option.rect.top() + (option.rect.height() - sign.height()) / 2);
  if (row.target.colour.isValid()) {
    QRectF dot(0, 0, dotSide(), dotSide());
    dot.moveCenter(QRectF(placed(sign)).center());
    paintDot(*painter, dot, row.target.colour);
  } else {
    paintIcon(*painter, placed(sign), row.target.iconName, theme.color(Token::Ink2));
  }
  painter->setFont(interfaceFont(FontRole::Meta));
  painter->setPen(theme.color(Token::Ink3));
  const int kindWidth = painter->fontMetrics().horizontalAdvance(row.target.kind);
  QRect words = option.rect.adjusted(dip(34), 0, -dip(10), 0);
  painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignTrailing, row.target.kind);
  words.setRight(words.right() - kindWidth - dip(12));
  painter->setPen(theme.color(Token::Ink));
  const MarkedWords name(row.target.name, row.marks, interfaceFont(), {});
  name.paint(*painter, placed(words), 1, words.height(), option.direction);
  words.setLeft(std::min(words.right(), words.left() + static_cast<int>(name.width()) + dip(10)));
  if (!row.target.above.isEmpty() && words.width() > dip(30)) {
    painter->setFont(interfaceFont(FontRole::Meta));
    painter->setPen(theme.color(Token::Ink3));
    painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(row.target.above, Qt::ElideLeft, words.width()));
  }
  painter->restore();
}

}  // namespace florilegium::gui
