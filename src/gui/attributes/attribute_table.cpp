// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/attribute_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <algorithm>
#include <tuple>

#include "gui/attributes/cell_block.h"
#include "gui/attributes/value_editor.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

AttributeTable::AttributeTable(AttributeTableModel *model, Workbench &workbench, QWidget *parent)
    : QTableView(parent), m_model(model), m_workbench(workbench) {
  setModel(model);
  auto *delegate = new ValueDelegate(this);
  setItemDelegate(delegate);
  setFrameShape(QFrame::NoFrame);
  setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                  QAbstractItemView::AnyKeyPressed);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  setWordWrap(false);
  setAccessibleName(tr("Attributes of the sources"));
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setDefaultSectionSize(dip(30));
  horizontalHeader()->setDefaultSectionSize(dip(150));
  horizontalHeader()->setMinimumSectionSize(dip(60));
  horizontalHeader()->setSortIndicatorClearable(true);
  horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
  horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
  setSortingEnabled(true);
  setColumnWidth(0, dip(260));
  connect(delegate, &ValueDelegate::committed, this, &AttributeTable::commit);
  connect(model, &QAbstractItemModel::modelReset, this, &AttributeTable::restoreAfterReset);
  connect(model, &QAbstractItemModel::dataChanged, this, &AttributeTable::currentCellChanged);
}

void AttributeTable::showEvent(QShowEvent *event) {
  QTableView::showEvent(event);
  if (m_fitted) return;
  m_fitted = true;
  const int others = horizontalHeader()->length() - columnWidth(0);
  setColumnWidth(0, std::clamp(viewport()->width() - others, dip(260), dip(460)));
}

void AttributeTable::restoreAfterReset() {
  const int row = m_source ? m_model->rowOf(m_source) : -1;
  const int column = m_attribute.empty() ? 0 : m_model->columnOf(m_attribute);
  if (row >= 0) setCurrentIndex(m_model->index(row, std::max(0, column)));
  emit currentCellChanged();
}

void AttributeTable::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
  QTableView::currentChanged(current, previous);
  if (!current.isValid()) return;
  m_source = m_model->sourceAt(current.row());
  const AttributeDefinition *attribute = m_model->attributeAt(current.column());
  m_attribute = attribute == nullptr ? std::string() : attribute->name;
  emit currentCellChanged();
}

QModelIndexList AttributeTable::chosen() const {
  QModelIndexList cells = selectionModel()->selectedIndexes();
  std::sort(cells.begin(), cells.end(), [](const QModelIndex &a, const QModelIndex &b) {
    return std::tuple(a.row(), a.column()) < std::tuple(b.row(), b.column());
  });
  return cells;
}

void AttributeTable::commit(const QModelIndex &index, const QString &value) {
  QModelIndexList cells = chosen();
  if (!cells.contains(index)) cells = {index};
  std::vector<AttributeTableModel::CellEdit> edits;
  for (const QModelIndex &cell : std::as_const(cells))
    edits.push_back({cell, value});
  m_model->setCells(edits);
}

void AttributeTable::copy() const {
  const QModelIndexList cells = chosen();
  if (cells.isEmpty()) return;
  int left = cells.front().column();
  int right = left;
  for (const QModelIndex &cell : cells) {
    left = std::min(left, cell.column());
    right = std::max(right, cell.column());
  }
  QVector<QStringList> rows;
  int row = -1;
  for (const QModelIndex &cell : cells) {
    if (cell.row() != row) rows << QStringList(QVector<QString>(right - left + 1));
    row = cell.row();
    rows.back()[cell.column() - left] = cell.data(Qt::EditRole).toString();
  }
  QApplication::clipboard()->setText(toTabs(rows));
}

void AttributeTable::paste() {
  const QVector<QStringList> block = fromTabs(QApplication::clipboard()->text());
  const QModelIndexList cells = chosen();
  if (block.isEmpty() || cells.isEmpty()) return;
  std::vector<AttributeTableModel::CellEdit> edits;
  if (block.size() == 1 && block.front().size() == 1) {
    for (const QModelIndex &cell : cells)
      edits.push_back({cell, block.front().front()});
    m_model->setCells(edits);
    return;
  }
  int left = cells.front().column();
  for (const QModelIndex &cell : cells)
    left = std::min(left, cell.column());
  const int top = cells.front().row();
  qsizetype outside = 0;
  for (qsizetype row = 0; row < block.size(); ++row) {
    for (qsizetype column = 0; column < block[row].size(); ++column) {
      const QModelIndex cell = m_model->index(top + static_cast<int>(row), left + static_cast<int>(column));
      if (m_model->attributeAt(cell.column()) == nullptr)
        outside += cell.isValid() && cell.data(Qt::EditRole).toString() == block[row][column] ? 0 : 1;
      else
        edits.push_back({cell, block[row][column]});
    }
  }
  m_model->setCells(edits);
  if (outside > 0)
    m_workbench.reportProblem(tr("%Ln cell(s) of the clipboard lie outside the table and were left out",
                                 nullptr, static_cast<int>(std::min<qsizetype>(outside, 1'000'000))));
}

void AttributeTable::fillDown() {
  const QModelIndexList cells = chosen();
  std::vector<AttributeTableModel::CellEdit> edits;
  const bool oneRow = !cells.isEmpty() && cells.front().row() == cells.back().row();
  QHash<int, QString> tops;
  for (const QModelIndex &cell : cells) {
    // Of a single row, what stands above it.
    if (oneRow && cell.row() > 0)
      edits.push_back({cell, cell.siblingAtRow(cell.row() - 1).data(Qt::EditRole).toString()});
    else if (!tops.contains(cell.column()))
      tops.insert(cell.column(), cell.data(Qt::EditRole).toString());
    else
      edits.push_back({cell, tops.value(cell.column())});
  }
  m_model->setCells(edits);
}

void AttributeTable::clearCells() {
  std::vector<AttributeTableModel::CellEdit> edits;
  for (const QModelIndex &cell : chosen())
    edits.push_back({cell, QString()});
  m_model->setCells(edits);
}

void AttributeTable::keyPressEvent(QKeyEvent *event) {
  const bool writable = !m_workbench.readOnly();
  if (event->matches(QKeySequence::Copy)) return copy();
  if (event->matches(QKeySequence::Paste)) {
    if (writable) paste();
    return;
  }
  if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
    if (writable) fillDown();
    return;
  }
  if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
    if (writable) clearCells();
    return;
  }
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && state() != EditingState && currentIndex().column() > 0 && writable)
    return edit(currentIndex());
  QTableView::keyPressEvent(event);
}

}  // namespace florilegium::gui
