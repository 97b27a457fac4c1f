// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/picker_list.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/codebook/code_sign.h"
#include "gui/picker/marked_words.h"
#include "gui/picker/picker_model.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

#include "gui/widgets/figures.h"

namespace florilegium::gui {

namespace {

/// Lines of a definition, in the highlighted row, where it is shown whole, and in others.
constexpr int mostLines = 400;
constexpr int fewLines = 2;
constexpr qreal quotationSize = 16;

/// Where the words start: behind padding, chip and gap.
qreal indent() {
  return dip(8) + chipSide() + dip(10);
}
qreal definitionStep() {
  return dip(19);
}
qreal quoteStep() {
  return dip(24);
}

qreal headHeight() {
  return std::max<qreal>(dip(32), std::ceil(QFontMetricsF(interfaceFont()).height()) + dip(14));
}

MarkedWords definitionOf(const PickerRow &row) {
  return {row.definition, row.inDefinition, interfaceFont(), {550, 1, Theme::instance().color(Token::Ink)}};
}

/// What does and what does not belong, below the definition.
QVector<MarkedWords> notesOf(const PickerRow &row) {
  const auto words = [](const QString &text) { return MarkedWords(text, {}, interfaceFont(), {}); };
  QVector<MarkedWords> notes;
  if (!row.include.isEmpty()) notes.append(words(PickerList::tr("Belongs here: %1").arg(row.include)));
  if (!row.exclude.isEmpty())
    notes.append(words(PickerList::tr("Does not belong here: %1").arg(row.exclude)));
  return notes;
}
qreal noteGap() {
  return dip(4);
}

qreal wordsWidth(qreal width) {
  return std::max<qreal>(dip(40), width - indent() - dip(10));
}

}  // namespace

int PickerDelegate::rowHeight(int at, int width) const {
  qreal height = headHeight();
  if (m_model->isOpen(at)) {
    const PickerRow &row = m_model->row(at);
    const bool highlighted = at == m_model->highlighted();
    height += highlighted ? dip(7) : dip(2);
    if (!row.definition.isEmpty())
      height +=
          definitionOf(row).height(wordsWidth(width), highlighted ? mostLines : fewLines, definitionStep());
    if (highlighted)
      for (const MarkedWords &note : notesOf(row))
        height += noteGap() + note.height(wordsWidth(width), mostLines, definitionStep());
    if (highlighted) height += static_cast<qreal>(row.quotes.size()) * quoteStep();
    height += highlighted ? dip(10) : dip(6);
  }
  return static_cast<int>(std::ceil(height));
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
  const auto *view = qobject_cast<const QListView *>(option.widget);
  const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
  return {width, rowHeight(index.row(), width)};
}

void PickerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const {
  const Theme &theme = Theme::instance();
  const PickerRow &row = m_model->row(index.row());
  const bool highlighted = index.row() == m_model->highlighted();
  const auto placed = [&](const QRectF &part) {
    if (option.direction == Qt::LeftToRight) return part;
    const QRectF whole = option.rect;
    return QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height());
  };
  painter->save();
  QRectF head = option.rect;
  head.setHeight(headHeight());
  paintRowGround(*painter, head, highlighted, option.state.testFlag(QStyle::State_MouseOver));
  paintCodeSign(*painter, placed(QRectF(head.left() + dip(8), head.top(), chipSide(), head.height())),
                row.colour, row.shortcut);

  painter->setFont(interfaceFont());
  painter->setPen(theme.color(Token::Ink3));
  const QString count = number(row.count);
  const qreal countWidth = figuresWidth(painter->font(), count);
  const QRectF figures(head.right() - dip(8) - countWidth, head.top(), countWidth, head.height());
  drawFigures(*painter, placed(figures), Qt::AlignRight | Qt::AlignVCenter, count);

  painter->setPen(theme.color(Token::Ink));
  const MarkedWords name(row.name, row.inName, interfaceFont(), {});
  QRectF words(head.left() + indent(), head.top(), 0, head.height());
  words.setRight(figures.left() - dip(10));
  name.paint(*painter, placed(words), 1, words.height(), option.direction);
  if (!row.above.isEmpty()) {
    words.setLeft(std::min(words.right(), words.left() + name.width() + dip(10)));
    painter->setFont(interfaceFont(FontRole::Meta));
    painter->setPen(theme.color(Token::Ink3));
    const QString above =
        painter->fontMetrics().elidedText(row.above, Qt::ElideLeft, static_cast<int>(words.width()));
    if (words.width() > dip(30))
      painter->drawText(placed(words), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, above);
  }

  if (m_model->isOpen(index.row())) {
    qreal y = head.bottom() + (highlighted ? dip(7) : dip(2));
    const qreal width = wordsWidth(option.rect.width());
    painter->setPen(theme.color(Token::Ink2));
    if (!row.definition.isEmpty()) {
      const MarkedWords definition = definitionOf(row);
      const int lines = highlighted ? mostLines : fewLines;
      const qreal height = definition.height(width, lines, definitionStep());
      definition.paint(*painter, placed(QRectF(head.left() + indent(), y, width, height)), lines,
                       definitionStep(), option.direction);
      y += height;
    }
    if (highlighted) {
      for (const MarkedWords &note : notesOf(row)) {
        y += noteGap();
        const qreal height = note.height(width, mostLines, definitionStep());
        note.paint(*painter, placed(QRectF(head.left() + indent(), y, width, height)), mostLines,
                   definitionStep(), option.direction);
        y += height;
      }
      QFont italic = quotationFont(quotationSize);
      italic.setItalic(true);
      for (const QString &quote : row.quotes) {
        const QRectF line(head.left() + indent(), y, width, quoteStep());
        MarkedWords(quote, {}, italic, {}).paint(*painter, placed(line), 1, quoteStep(), option.direction);
        y += quoteStep();
      }
    }
  }
  painter->restore();
}

PickerList::PickerList(PickerModel *model, QWidget *parent)
    : QListView(parent), m_rows(model), m_delegate(new PickerDelegate(model, this)) {
  setModel(model);
  setItemDelegate(m_delegate);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::NoFocus);
  setSelectionMode(QAbstractItemView::NoSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setResizeMode(QListView::Adjust);
  setMouseTracking(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  setAccessibleName(tr("Codes found"));
  viewport()->setAutoFillBackground(false);
}

void PickerList::fit() {
  int height = 0;
  const int width = viewport()->width();
  for (int row = 0; row < m_rows->rowCount(); ++row)
    height += m_delegate->rowHeight(row, width);
  scheduleDelayedItemsLayout();
  if (height == m_height) return;
  m_height = height;
  updateGeometry();
}

QSize PickerList::sizeHint() const {
  return {dip(200), m_height};
}
QSize PickerList::minimumSizeHint() const {
  return {dip(80), std::min(m_height, static_cast<int>(headHeight()))};
}

void PickerList::resizeEvent(QResizeEvent *event) {
  QListView::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) fit();
}

}  // namespace florilegium::gui
