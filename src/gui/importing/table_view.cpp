// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/table_view.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <cmath>

#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

namespace {

constexpr qreal padding = 10;
/// Before the first column, which stands under the words above the table.
constexpr qreal edge = 22;
constexpr qreal narrowest = 72;
constexpr qreal widest = 200;
constexpr qreal textLeast = 280;
constexpr qreal textSize = 16;

ColumnUse useIn(const QAbstractItemModel &model, int column) {
  return model.headerData(column, Qt::Horizontal, TableRowsModel::UseRole).value<ColumnUse>();
}

/// What is left of a cell for its words.
QRectF roomIn(const QRect &cell, int column, Qt::LayoutDirection direction) {
  const int before = dip(column == 0 ? edge : padding), after = dip(padding) / 2;
  return direction == Qt::RightToLeft ? QRectF(cell).adjusted(after, 0, -before, 0)
                                      : QRectF(cell).adjusted(before, 0, -after, 0);
}

QString wordsOf(ColumnUse use) {
  switch (use) {
    case ColumnUse::Text:
      return TableRowsView::tr("the text");
    case ColumnUse::Name:
      return TableRowsView::tr("the name");
    case ColumnUse::Attribute:
      return TableRowsView::tr("attribute");
    case ColumnUse::Plain:
      break;
  }
  return {};
}

QFont fontOf(ColumnUse use) {
  return use == ColumnUse::Text ? quotationFont(textSize) : interfaceFont(FontRole::Base);
}

/// Of a line that is centred: how far below its middle.
qreal baselineOf(ColumnUse use) {
  const QFontMetricsF metrics(fontOf(use));
  return std::round((metrics.ascent() - metrics.descent()) / 2);
}

/// The name of a column and below it what it becomes.
class ColumnHeader : public QHeaderView {
 public:
  explicit ColumnHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setMinimumSectionSize(dip(40));
  }
  [[nodiscard]] QSize sizeHint() const override {
    const bool two = model() != nullptr && count() > 0 && useIn(*model(), 0) != ColumnUse::Plain;
    const qreal lines = lineHeight(FontRole::Strong) + (two ? lineHeight(FontRole::Meta) : 0);
    return {QHeaderView::sizeHint().width(), qRound(lines) + dip(14)};
  }

 protected:
  void paintSection(QPainter *painter, const QRect &rect, int column) const override {
    const Theme &theme = Theme::instance();
    const ColumnUse use = useIn(*model(), column);
    painter->save();
    painter->fillRect(rect, theme.color(use == ColumnUse::Text ? Token::Selected : Token::Panel));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color(Token::Line2));
    const QRectF area = roomIn(rect, column, layoutDirection()).adjusted(0, dip(7), 0, -dip(7));
    const auto write = [&](qreal top, FontRole role, Token ink, const QString &words) {
      painter->setFont(interfaceFont(role));
      painter->setPen(theme.color(ink));
      painter->drawText(QRectF(area.left(), top, area.width(), lineHeight(role)),
                        int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                        painter->fontMetrics().elidedText(words, Qt::ElideRight, qRound(area.width())));
    };
    write(area.top(), FontRole::Strong, Token::Ink,
          model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    if (use != ColumnUse::Plain)
      write(area.top() + lineHeight(FontRole::Strong), FontRole::Meta,
            use == ColumnUse::Attribute ? Token::Ink3 : Token::Ink2, wordsOf(use));
    painter->restore();
  }
};

class CellDelegate : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override {
    const Theme &theme = Theme::instance();
    const ColumnUse use = index.data(TableRowsModel::UseRole).value<ColumnUse>();
    painter->save();
    if (use == ColumnUse::Text)
      painter->fillRect(option.rect, mixed(theme.color(Token::Paper), theme.color(Token::Selected), .45));
    if (option.state.testFlag(QStyle::State_Selected))
      painter->fillRect(option.rect, theme.color(Token::Selected));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      theme.color(Token::Line));
    QRectF area = roomIn(option.rect, index.column(), option.direction);
    // All cells of a row stand on one baseline.
    area.translate(0, baselineOf(ColumnUse::Plain) - baselineOf(use));
    painter->setFont(fontOf(use));
    const bool quiet = use == ColumnUse::Attribute;
    painter->setPen(theme.color(quiet ? Token::Ink2 : Token::Ink));
    const QString words = index.data().toString().simplified().left(600);
    painter->drawText(area, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(words, Qt::ElideRight, qRound(area.width())));
    if (option.state.testFlag(QStyle::State_HasFocus) && focusShown(*option.widget))
      paintInnerFocusRing(*painter, QRectF(option.rect), 3);
    painter->restore();
  }
};

}  // namespace

void TableRowsModel::setTable(const TablePreview &table) {
  if (m_table.columns == table.columns && m_table.rows == table.rows) return;
  beginResetModel();
  m_table = table;
  endResetModel();
}

void TableRowsModel::setUses(TableAs as, int text, int name) {
  m_as = as;
  m_text = text;
  m_name = name;
  if (columnCount() == 0) return;
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int TableRowsModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableRowsModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

ColumnUse TableRowsModel::useOf(int column) const {
  if (m_as == TableAs::OneText) return ColumnUse::Plain;
  if (column == m_text) return ColumnUse::Text;
  return column == m_name ? ColumnUse::Name : ColumnUse::Attribute;
}

QVariant TableRowsModel::data(const QModelIndex &index, int role) const {
  if (role == UseRole) return QVariant::fromValue(useOf(index.column()));
  const auto &row = m_table.rows[static_cast<std::size_t>(index.row())];
  const auto column = static_cast<std::size_t>(index.column());
  const QString cell = column < row.size() ? toQt(row[column]) : QString();
  if (role == Qt::DisplayRole) return cell;
  if (role == Qt::ToolTipRole && cell.size() > 20)
    return QStringLiteral("<p>%1</p>").arg(cell.left(1200).toHtmlEscaped());
  return {};
}

QVariant TableRowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
  const QString name = toQt(m_table.columns[static_cast<std::size_t>(section)]);
  if (role == UseRole) return QVariant::fromValue(useOf(section));
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return name;
  if (role == Qt::AccessibleTextRole && useOf(section) != ColumnUse::Plain)
    return tr("%1, %2").arg(name, wordsOf(useOf(section)));
  return {};
}

TableRowsView::TableRowsView(QWidget *parent) : QTableView(parent) {
  setAccessibleName(tr("First rows of the table"));
  setHorizontalHeader(new ColumnHeader(this));
  setItemDelegate(new CellDelegate(this));
  verticalHeader()->hide();
  verticalHeader()->setDefaultSectionSize(std::max(dip(32), qRound(lineHeight(FontRole::Base)) + dip(14)));
  setShowGrid(false);
  setFrameShape(QFrame::NoFrame);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::SingleSelection);
  setEditTriggers(QAbstractItemView::NoEditTriggers);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  setWordWrap(false);
  connect(&Theme::instance(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TableRowsView::resizeEvent(QResizeEvent *event) {
  QTableView::resizeEvent(event);
  fitColumns();
}

void TableRowsView::fitColumns() {
  if (model() == nullptr || model()->columnCount() == 0) return;
  const int columns = model()->columnCount();
  QVector<int> widths;
  int used = 0;
  int text = -1;
  int longest = 0;
  qreal most = 0;
  for (int column = 0; column < columns; ++column) {
    const ColumnUse use = useIn(*model(), column);
    if (use == ColumnUse::Text) text = column;
    const QFontMetricsF metrics(fontOf(use));
    qreal wanted = QFontMetricsF(interfaceFont(FontRole::Strong))
                       .horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString());
    wanted = std::max(wanted, QFontMetricsF(interfaceFont(FontRole::Meta)).horizontalAdvance(wordsOf(use)));
    for (int row = 0; row < std::min(model()->rowCount(), 20); ++row)
      wanted = std::max(wanted, metrics.horizontalAdvance(
                                    model()->index(row, column).data().toString().simplified().left(80)));
    if (wanted > most) longest = column;
    most = std::max(most, wanted);
    const int width = std::clamp(qRound(wanted) + dip(column == 0 ? edge : padding) + dip(padding),
                                 dip(narrowest), dip(widest));
    widths << (use == ColumnUse::Text ? dip(textLeast) : width);
    used += widths.last();
  }
  if (const int left = viewport()->width() - used; left > 0) widths[text < 0 ? longest : text] += left;
  for (int column = 0; column < columns; ++column)
    setColumnWidth(column, widths[column]);
}

}  // namespace florilegium::gui
