// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/code_delegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QTreeView>
#include <algorithm>
#include <cmath>

#include "gui/codebook/code_sign.h"
#include "gui/codebook/code_tree_model.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"

#include "gui/widgets/figures.h"

namespace florilegium::gui {

namespace {

/// Parts of a row as for left to right.
struct Parts {
  QRectF sign;
  QRectF name;
  QRectF eye;
  QRectF here;
  QRectF count;
};

QString countOf(const QModelIndex &index) {
  return number(index.data(CodeTreeModel::CountRole).toLongLong());
}

/// How many stand in the text that is read; nothing without one.
QString hereOf(const QModelIndex &index) {
  const QVariant here = index.data(CodeTreeModel::HereRole);
  return here.isValid() ? number(here.toLongLong()) : QString();
}

Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) {
  const QRectF row = option.rect;
  const auto *tree = qobject_cast<const QTreeView *>(option.widget);
  // Where branches are drawn there is air enough before the sign.
  const qreal padding = tree != nullptr && tree->rootIsDecorated() ? dip(2) : dip(8);
  Parts parts;
  parts.sign = QRectF(row.left() + padding, row.top(), chipSide(), row.height());
  const qreal width = std::max(
      figuresWidth(interfaceFont(), countOf(index)),
      figuresWidth(interfaceFont(), number(index.data(CodeTreeModel::LargestCountRole).toLongLong())));
  parts.count = QRectF(row.right() - dip(8) - width, row.top(), width, row.height());
  qreal end = parts.count.left() - dip(9);
  // In a narrow list the name comes first; tool tip and screen reader still tell both numbers.
  const bool narrow = tree != nullptr && tree->viewport()->width() < dip(210);
  if (const QString here = hereOf(index); !here.isEmpty() && !narrow) {
    const qreal hereWidth = figuresWidth(interfaceFont(), here);
    parts.here = QRectF(parts.count.left() - dip(10) - hereWidth, row.top(), hereWidth, row.height());
    end = parts.here.left() - dip(9);
  }
  if (index.data(CodeTreeModel::HiddenRole).toBool()) {
    const qreal side = dip(14);
    parts.eye = QRectF(end - side, row.center().y() - side / 2, side, side);
    end = parts.eye.left() - dip(6);
  }
  const qreal start = parts.sign.right() + dip(9);
  parts.name = QRectF(start, row.top(), std::max(0.0, end - start), row.height());
  return parts;
}

QRectF placed(const QRectF &part, const QStyleOptionViewItem &option) {
  if (option.direction == Qt::LeftToRight) return part;
  const QRectF row = option.rect;
  return {row.left() + row.right() - part.right(), part.top(), part.width(), part.height()};
}

}  // namespace

QRectF CodeDelegate::countRect(const QStyleOptionViewItem &option, const QModelIndex &index) {
  const Parts parts = partsOf(option, index);
  const QRectF count = parts.here.isNull() ? parts.count : parts.here.united(parts.count);
  return placed(count.adjusted(-dip(6), 0, dip(8), 0), option);
}

void CodeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                         const QModelIndex &index) const {
  QStyleOptionViewItem option = given;
  initStyleOption(&option, index);
  const Theme &theme = Theme::instance();
  const Parts parts = partsOf(option, index);
  const bool hidden = index.data(CodeTreeModel::HiddenRole).toBool();
  painter->save();
  painter->setLayoutDirection(option.direction);
  paintCodeSign(*painter, placed(parts.sign, option), index.data(CodeTreeModel::ColourRole).value<QColor>(),
                index.data(CodeTreeModel::ShortcutRole).toString());
  painter->setFont(interfaceFont());
  painter->setPen(theme.color(hidden ? Token::Ink3 : Token::Ink));
  const QString name =
      QFontMetricsF(painter->font()).elidedText(option.text, Qt::ElideRight, parts.name.width());
  painter->drawText(placed(parts.name, option), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                    name);
  if (hidden)
    paintIcon(*painter, placed(parts.eye, option), QStringLiteral("eye-off"), theme.color(Token::Ink3));
  painter->setPen(theme.color(Token::Ink3));
  drawFigures(*painter, placed(parts.count, option), Qt::AlignRight | Qt::AlignVCenter, countOf(index));
  if (!parts.here.isNull()) {
    QRectF slash(parts.here.right(), parts.here.top(), dip(10), parts.here.height());
    painter->drawText(placed(slash, option), Qt::AlignCenter, QStringLiteral("/"));
    painter->setPen(
        theme.color(index.data(CodeTreeModel::HereRole).toLongLong() > 0 ? Token::Ink2 : Token::Ink3));
    drawFigures(*painter, placed(parts.here, option), Qt::AlignRight | Qt::AlignVCenter, hereOf(index));
  }
  painter->restore();
}

QSize CodeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
  const qreal text = std::ceil(QFontMetricsF(interfaceFont()).height());
  return {dip(80), std::max(dip(28), static_cast<int>(text) + dip(10))};
}

QWidget *CodeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &) const {
  auto *editor = new QLineEdit(parent);
  editor->setAccessibleName(tr("Name of the code"));
  editor->setPalette(QApplication::palette());
  editor->setFont(interfaceFont());
  editor->setTextMargins(-dip(2), 0, 0, 0);
  return editor;
}

void CodeDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const {
  const Parts parts = partsOf(option, index);
  QRectF field = parts.name.adjusted(-dip(6), 0, 0, 0);
  field.setRight(option.rect.right() - dip(2));
  QRect where = placed(field, option).toAlignedRect();
  where.setHeight(std::max(where.height(), editor->minimumSizeHint().height()));
  editor->setGeometry(where);
}

}  // namespace florilegium::gui
