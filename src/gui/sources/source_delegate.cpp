// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/source_delegate.h"

#include <QListView>
#include <QPainter>

#include "gui/sources/source_list_model.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/elide.h"

namespace florilegium::gui {

namespace {

constexpr int titleLines = 2;

qreal staveHeight(const StaveData &stave) {
  return staveExtent(stave.lines.size(), StaveLook::sidebar());
}

}  // namespace

QSize SourceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
  const auto *view = qobject_cast<const QListView *>(option.widget);
  const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
  if (!index.data(SourceListModel::HeadingRole).toString().isNull())
    return {width, qRound(lineHeight(FontRole::Meta)) + dip(14)};
  const QFont font = interfaceFont(FontRole::Strong);
  const auto lines = elidedLines(index.data().toString(), font, width - 2 * dip(8), titleLines).size();
  const auto stave = index.data(SourceListModel::StaveRole).value<StaveData>();
  return {width, qRound(static_cast<qreal>(lines) * lineHeight(FontRole::Base) + lineHeight(FontRole::Meta) +
                        staveHeight(stave)) +
                     2 * dip(7) + dip(6)};
}

void SourceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
  painter->save();
  painter->setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  const QString heading = index.data(SourceListModel::HeadingRole).toString();
  QRectF area = QRectF(option.rect).adjusted(dip(8), dip(7), -dip(8), -dip(7));
  if (!heading.isNull()) {
    painter->setFont(interfaceFont(FontRole::Meta));
    painter->setPen(theme.color(Token::Ink3));
    painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeading, heading);
    painter->restore();
    return;
  }
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(selected ? Token::Selected : Token::Hover));
    painter->drawRoundedRect(QRectF(option.rect).adjusted(0, 1, 0, -1), dip(7), dip(7));
  }
  if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(Token::Ink));
    const QRectF bar(option.direction == Qt::RightToLeft ? option.rect.right() - 1 : option.rect.left(),
                     option.rect.top() + dip(8), 2, option.rect.height() - 2 * dip(8));
    painter->drawRect(bar);
  }
  painter->setFont(interfaceFont(FontRole::Strong));
  painter->setPen(theme.color(Token::Ink));
  const qreal used = paintElided(*painter, area, index.data().toString(), titleLines,
                                 lineHeight(FontRole::Base), option.direction);
  area.setTop(area.top() + used);
  painter->setFont(interfaceFont(FontRole::Meta));
  painter->setPen(theme.color(Token::Ink3));
  QRectF meta = area;
  meta.setHeight(lineHeight(FontRole::Meta));
  painter->drawText(meta, Qt::AlignVCenter | Qt::AlignLeading,
                    painter->fontMetrics().elidedText(index.data(SourceListModel::MetaRole).toString(),
                                                      Qt::ElideRight, qRound(meta.width())));
  area.setTop(meta.bottom() + dip(6));
  const auto stave = index.data(SourceListModel::StaveRole).value<StaveData>();
  area.setHeight(staveHeight(stave));
  paintStave(*painter, area, stave, StaveLook::sidebar(), Qt::Horizontal, option.direction);
  painter->restore();
}

void SourceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const {
  QRect area = option.rect.adjusted(2, 2, -2, 0);
  area.setHeight(editor->sizeHint().height());
  editor->setGeometry(area);
}

}  // namespace florilegium::gui
