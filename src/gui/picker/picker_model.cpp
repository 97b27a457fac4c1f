// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/picker_model.h"

#include "gui/shell/strings.h"

namespace florilegium::gui {

void PickerModel::setRows(QVector<PickerRow> rows) {
  beginResetModel();
  m_rows = std::move(rows);
  m_highlighted = -1;
  endResetModel();
}

int PickerModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PickerModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid()) return {};
  const PickerRow &row = m_rows.at(index.row());
  if (role == Qt::DisplayRole) return row.name;
  if (role != Qt::AccessibleTextRole) return {};
  QStringList parts{row.name};
  if (!row.above.isEmpty()) parts.append(tr("below %1").arg(row.above));
  parts.append(passagesText(row.count));
  const bool told = index.row() == m_highlighted || !row.inDefinition.isEmpty();
  if (told && !row.definition.isEmpty()) parts.append(row.definition);
  if (index.row() == m_highlighted && !row.include.isEmpty())
    parts.append(tr("belongs here: %1").arg(row.include));
  if (index.row() == m_highlighted && !row.exclude.isEmpty())
    parts.append(tr("does not belong here: %1").arg(row.exclude));
  return parts.join(QStringLiteral(", "));
}

void PickerModel::setHighlighted(int at, const QStringList &quotes) {
  const int before = m_highlighted;
  m_highlighted = at;
  if (at >= 0) m_rows[at].quotes = quotes;
  if (before != at) touched(before);
  touched(at);
}

bool PickerModel::isOpen(int at) const {
  if (m_namesOnly) return false;
  const PickerRow &row = m_rows.at(at);
  if (at == m_highlighted)
    return !row.definition.isEmpty() || !row.include.isEmpty() || !row.exclude.isEmpty() ||
           !row.quotes.isEmpty();
  return !row.inDefinition.isEmpty();
}

void PickerModel::touched(int at) {
  if (at < 0 || at >= rowCount()) return;
  emit dataChanged(index(at), index(at));
}

}  // namespace florilegium::gui
