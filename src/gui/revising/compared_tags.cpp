// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/compared_tags.h"

#include <QPainter>
#include <algorithm>

#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

ComparedTagsModel::ComparedTagsModel(Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent), m_workbench(workbench) {}

void ComparedTagsModel::setTags(std::vector<ComparedTag> tags) {
  beginResetModel();
  m_tags = std::move(tags);
  m_rows.clear();
  std::fill(std::begin(m_counts), std::end(m_counts), 0);
  for (std::size_t i = 0; i < m_tags.size(); ++i) {
    const Fate fate = m_tags[i].fate;
    if (m_counts[static_cast<std::size_t>(fate)]++ == 0) m_rows.push_back({-1, fate});
    m_rows.push_back({static_cast<int>(i), fate});
  }
  endResetModel();
}

int ComparedTagsModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

TagId ComparedTagsModel::tagAt(const QModelIndex &index) const {
  if (!index.isValid()) return {};
  const int tag = m_rows[static_cast<std::size_t>(index.row())].tag;
  return tag < 0 ? TagId{} : m_tags[static_cast<std::size_t>(tag)].tag;
}

QModelIndex ComparedTagsModel::indexOf(TagId tag) const {
  for (std::size_t row = 0; row < m_rows.size(); ++row)
    if (m_rows[row].tag >= 0 && m_tags[static_cast<std::size_t>(m_rows[row].tag)].tag == tag)
      return index(static_cast<int>(row));
  return {};
}

QString ComparedTagsModel::headingOf(Fate fate) const {
  const int n = count(fate);
  switch (fate) {
    case Fate::Lost:
      return tr("%n tags lose their words", nullptr, n);
    case Fate::Changed:
      return tr("%n tags have other words then", nullptr, n);
    case Fate::Moved:
      break;
  }
  return tr("%n tags keep their words", nullptr, n);
}

QVariant ComparedTagsModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || !m_workbench.isOpen()) return {};
  const Row &row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == LostRole) return row.fate == Fate::Lost;
  if (row.tag < 0)
    return role == Qt::DisplayRole || role == HeadingRole ? QVariant(headingOf(row.fate)) : QVariant();
  const ComparedTag &tag = m_tags[static_cast<std::size_t>(row.tag)];
  const Code *code = m_workbench.project().code(tag.code);
  const QString name = code != nullptr ? toQt(code->name) : QString();
  const auto facts = [&] {
    if (tag.fate == Fate::Lost) return tr("%1 · its words are gone").arg(name);
    if (tag.fate == Fate::Changed) return tr("%1 · then %2").arg(name, quoted(toQt(tag.newWords), 60));
    return name;
  };
  switch (role) {
    case Qt::DisplayRole:
      return toQt(tag.words).simplified();
    case Qt::ToolTipRole:
      return tag.fate == Fate::Changed ? quoted(toQt(tag.newWords), 400) : quoted(toQt(tag.words), 400);
    case Qt::AccessibleTextRole:
      return tr("%1, %2").arg(toQt(tag.words).simplified(), facts());
    case FactsRole:
      return facts();
    case ColourRole:
      return code != nullptr ? toQt(code->colour) : QColor(Qt::gray);
    default:
      return {};
  }
}

Qt::ItemFlags ComparedTagsModel::flags(const QModelIndex &index) const {
  return tagAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemIsEnabled;
}

QSize ComparedTagsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
  const bool heading = !index.data(ComparedTagsModel::HeadingRole).toString().isNull();
  const qreal words = QFontMetricsF(quotationFont(16)).height();
  const qreal facts = lineHeight(FontRole::Meta);
  return {dip(120),
          heading ? qRound(lineHeight(FontRole::Heading)) + dip(18) : qRound(words + facts) + dip(12)};
}

void ComparedTagsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const {
  const Theme &theme = Theme::instance();
  const QRectF row = option.rect;
  painter->save();
  const auto placed = [&](const QRectF &part) {
    if (option.direction == Qt::LeftToRight) return part;
    return QRectF(row.left() + row.right() - part.right(), part.top(), part.width(), part.height());
  };
  const auto draw = [&](const QRectF &line, const QFont &font, Token ink, const QString &text) {
    painter->setFont(font);
    painter->setPen(theme.color(ink));
    painter->drawText(placed(line), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, int(line.width())));
  };
  const QString heading = index.data(ComparedTagsModel::HeadingRole).toString();
  if (!heading.isNull()) {
    QRectF line = row.adjusted(dip(10), dip(8), -dip(8), 0);
    if (index.data(ComparedTagsModel::LostRole).toBool()) {
      const QRectF sign(line.left(), line.center().y() - dip(7), dip(14), dip(14));
      paintIcon(*painter, placed(sign), QStringLiteral("attention"), theme.color(Token::Rubric));
      line.setLeft(sign.right() + dip(6));
    }
    draw(line, interfaceFont(FontRole::Heading), Token::Ink2, heading);
    painter->restore();
    return;
  }
  paintRowGround(*painter, row, option.state.testFlag(QStyle::State_Selected),
                 option.state.testFlag(QStyle::State_MouseOver));
  if (option.state.testFlag(QStyle::State_HasFocus)) paintCurrentBar(*painter, row, option.direction);
  const qreal side = dotSide();
  const qreal words = QFontMetricsF(quotationFont(16)).height();
  QRectF line(row.left() + dip(12) + side + dip(9), row.top() + dip(6), 0, words);
  line.setRight(row.right() - dip(10));
  painter->setRenderHint(QPainter::Antialiasing);
  paintDot(*painter, placed({row.left() + dip(12), line.center().y() - side / 2, side, side}),
           index.data(ComparedTagsModel::ColourRole).value<QColor>());
  draw(line, quotationFont(16), Token::Ink, index.data().toString());
  line.translate(0, words);
  line.setHeight(lineHeight(FontRole::Meta));
  draw(line, interfaceFont(FontRole::Meta), Token::Ink3, index.data(ComparedTagsModel::FactsRole).toString());
  painter->restore();
}

}  // namespace florilegium::gui
