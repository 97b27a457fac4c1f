// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/memos/memo_delegate.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/memos/memo_list_model.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

namespace {

/// Lines of a memo that are shown; the rest is where the memo is.
constexpr int mostLines = 14;

int indent() {
  return dip(8) + chipSide() + dip(8);
}
int textWidth(int width) {
  return std::max(dip(80), width - indent() - dip(12));
}
int step(FontRole role) {
  return static_cast<int>(std::ceil(lineHeight(role)));
}

}  // namespace

MemoDelegate::MemoDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

MemoText &MemoDelegate::textOf(const QModelIndex &index, int width) const {
  const qint64 id = index.data(MemoListModel::MemoRole).toLongLong();
  MemoText *text = m_texts.object(id);
  if (text == nullptr) {
    text = new MemoText;
    text->setMemo(index.data(MemoListModel::TextRole).toString(), interfaceFont(),
                  Theme::instance().color(Token::Ink));
    m_texts.insert(id, text);
  }
  text->setTextWidth(width);
  return *text;
}

QSize MemoDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
  const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
  const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
  const int most = mostLines * step(FontRole::Base);
  const int height = static_cast<int>(std::ceil(textOf(index, textWidth(width)).size().height()));
  return {width,
          step(FontRole::Strong) + std::min(height, most) + step(FontRole::Meta) + 2 * dip(10) + dip(6)};
}

void MemoDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
  painter->save();
  const Theme &theme = Theme::instance();
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  paintRowGround(*painter, option.rect, selected, option.state.testFlag(QStyle::State_MouseOver));
  if (selected && option.state.testFlag(QStyle::State_HasFocus))
    paintCurrentBar(*painter, option.rect, option.direction);
  const auto placed = [&](const QRect &part) {
    return QStyle::visualRect(option.direction, option.rect, part);
  };
  QRect line = option.rect.adjusted(indent(), dip(10), -dip(12), 0);
  line.setHeight(step(FontRole::Strong));
  const QRect sign(option.rect.left() + dip(8), line.top() + (line.height() - dip(14)) / 2, dip(14), dip(14));
  if (const QVariant colour = index.data(MemoListModel::ColourRole); colour.isValid()) {
    QRectF dot(0, 0, dotSide(), dotSide());
    dot.moveCenter(QRectF(placed(sign)).center());
    painter->setRenderHint(QPainter::Antialiasing);
    paintDot(*painter, dot, colour.value<QColor>());
  } else {
    paintIcon(*painter, placed(sign), QStringLiteral("note"), theme.color(Token::Ink2));
  }
  painter->setFont(interfaceFont(FontRole::Strong));
  painter->setPen(theme.color(Token::Ink));
  painter->drawText(placed(line), Qt::AlignVCenter | Qt::AlignLeading,
                    painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, line.width()));

  const int meta = step(FontRole::Meta);
  const QRect body(option.rect.left() + indent(), line.bottom() + 1 + dip(2), textWidth(option.rect.width()),
                   option.rect.bottom() - line.bottom() - dip(10) - meta - dip(4));
  painter->save();
  painter->setClipRect(placed(body));
  painter->translate(placed(body).topLeft());
  QAbstractTextDocumentLayout::PaintContext context;
  context.palette = option.palette;
  textOf(index, body.width()).documentLayout()->draw(painter, context);
  painter->restore();

  painter->setFont(interfaceFont(FontRole::Meta));
  painter->setPen(theme.color(Token::Ink3));
  const QRect foot(body.left(), option.rect.bottom() - dip(10) - meta + 1, body.width(), meta);
  painter->drawText(placed(foot), Qt::AlignVCenter | Qt::AlignLeading,
                    index.data(MemoListModel::MetaRole).toString());
  painter->restore();
}

}  // namespace florilegium::gui
