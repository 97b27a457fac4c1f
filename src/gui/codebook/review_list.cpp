// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/review_list.h"

#include <QAbstractItemView>
#include <QPainter>

#include "gui/reader/drag_data.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

void ReviewModel::setTags(std::vector<OlderTag> tags, bool ofOneCode) {
  beginResetModel();
  m_ofOneCode = ofOneCode;
  m_tags = std::move(tags);
  endResetModel();
}

TagId ReviewModel::tagAt(const QModelIndex &index) const {
  return index.isValid() ? m_tags.at(static_cast<std::size_t>(index.row())).tag : TagId{};
}

Qt::ItemFlags ReviewModel::flags(const QModelIndex &index) const {
  return QAbstractListModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QMimeData *ReviewModel::mimeData(const QModelIndexList &indexes) const {
  std::vector<TagId> tags;
  for (const QModelIndex &index : indexes)
    tags.push_back(tagAt(index));
  return dragDataOf(tags).release();
}

int ReviewModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_tags.size());
}

QVariant ReviewModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || !m_workbench->isOpen()) return {};
  const Project &project = m_workbench->project();
  const OlderTag &older = m_tags.at(static_cast<std::size_t>(index.row()));
  const Tag *tag = project.tag(older.tag);
  if (tag == nullptr) return {};
  const Code *code = project.code(tag->code);
  const auto words = [&] {
    const auto row = project.tagRow(tag->id);
    return row ? toQt(row->witness.quote).simplified() : QString();
  };
  const auto facts = [&] {
    QStringList parts{tr("tagged %1").arg(friendlyTime(tag->modified)),
                      tr("defined anew %1").arg(friendlyTime(older.changed)),
                      toQt(project.source(tag->source)->name)};
    if (!m_ofOneCode) parts.prepend(toQt(code->name));
    return parts.join(QStringLiteral(" · "));
  };
  switch (role) {
    case Qt::DisplayRole:
      return words();
    case Qt::AccessibleTextRole:
      return words() + QStringLiteral(", ") + facts();
    case FactsRole:
      return facts();
    case ColourRole:
      return toQt(code->colour);
    default:
      return {};
  }
}

QSize ReviewDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const {
  return {dip(200), dip(52)};
}

void ReviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
  const Theme &theme = Theme::instance();
  const QRectF row = option.rect;
  painter->save();
  paintRowGround(*painter, row, option.state.testFlag(QStyle::State_Selected),
                 option.state.testFlag(QStyle::State_MouseOver));
  if (option.state.testFlag(QStyle::State_HasFocus)) paintCurrentBar(*painter, row, option.direction);
  const auto placed = [&](const QRectF &part) {
    if (option.direction == Qt::LeftToRight) return part;
    return QRectF(row.left() + row.right() - part.right(), part.top(), part.width(), part.height());
  };
  const qreal side = dotSide();
  paintDot(*painter, placed({row.left() + dip(12), row.top() + dip(13), side, side}),
           index.data(ReviewModel::ColourRole).value<QColor>());
  QRectF line(row.left() + dip(12) + side + dip(10), row.top() + dip(5), 0, dip(24));
  line.setRight(row.right() - dip(12));
  const auto draw = [&](const QFont &font, Token ink, const QString &text) {
    painter->setFont(font);
    painter->setPen(theme.color(ink));
    painter->drawText(placed(line), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, int(line.width())));
  };
  draw(quotationFont(17), Token::Ink, index.data().toString());
  line.translate(0, dip(22));
  line.setHeight(dip(18));
  draw(interfaceFont(FontRole::Meta), Token::Ink3, index.data(ReviewModel::FactsRole).toString());
  painter->restore();
}

}  // namespace florilegium::gui
