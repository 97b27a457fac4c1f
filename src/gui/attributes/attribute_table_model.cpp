// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/attribute_table_model.h"

#include <algorithm>
#include <set>

#include "florilegium/text/fold.h"
#include "gui/attributes/attribute_words.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

AttributeTableModel::AttributeTableModel(Workbench &workbench, QObject *parent)
    : QAbstractTableModel(parent), m_workbench(workbench) {
  connect(&workbench, &Workbench::sessionChanged, this, &AttributeTableModel::rebuild);
  connect(&workbench, &Workbench::projectChanged, this, &AttributeTableModel::apply);
  fill();
}

void AttributeTableModel::rebuild() {
  beginResetModel();
  fill();
  endResetModel();
}

void AttributeTableModel::fill() {
  m_rows.clear();
  m_attributes.clear();
  if (!m_workbench.isOpen()) return;
  const Project &project = m_workbench.project();
  m_attributes = attributesOf(project);
  std::vector<const Source *> sources = project.sources();
  if (!m_filter.empty())
    std::erase_if(sources, [this](const Source *source) {
      return foldForSearch(source->name).find(m_filter) == std::string::npos;
    });
  const AttributeDefinition *by = m_sortColumn > 0 ? attributeAt(m_sortColumn) : nullptr;
  const auto before = [&](const Source *a, const Source *b) {
    if (by != nullptr) return valueBefore(*by, valueOf(*a, by->name), valueOf(*b, by->name));
    return foldForSearch(a->name) < foldForSearch(b->name);
  };
  if (m_sortColumn == 0 || by != nullptr)
    std::stable_sort(sources.begin(), sources.end(), [&](const Source *a, const Source *b) {
      // Without a value is last either way.
      if (m_order == Qt::DescendingOrder && by != nullptr) {
        const bool emptyA = valueOf(*a, by->name).empty();
        const bool emptyB = valueOf(*b, by->name).empty();
        if (emptyA != emptyB) return emptyB;
      }
      return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
  for (const Source *source : sources)
    m_rows.push_back(source->id);
}

bool AttributeTableModel::needsRebuild(const ChangeSet &changes) const {
  if (changes.empty() || !changes.attributes.empty()) return true;
  std::set<std::string> names;
  for (const AttributeDefinition &attribute : m_attributes)
    names.insert(attribute.name);
  bool lost = false;
  for (const Change<Source> &change : changes.sources) {
    if (!change.before || !change.after) return true;
    const Source &before = *change.before;
    const Source &after = *change.after;
    if (before.name != after.name || before.group != after.group || before.rank != after.rank) return true;
    for (const auto &[name, value] : after.attributes)
      if (!names.contains(name)) return true;
    lost = lost || before.attributes.size() > after.attributes.size();
  }
  // The last value of a name that is not defined takes its column along.
  return lost && attributesOf(m_workbench.project()).size() != m_attributes.size();
}

void AttributeTableModel::apply(const ChangeSet &changes) {
  if (needsRebuild(changes)) return rebuild();
  if (changes.sources.empty()) return;
  std::set<SourceId> changed;
  for (const Change<Source> &change : changes.sources)
    changed.insert(change.after->id);
  for (int row = 0; row < rowCount(); ++row)
    if (changed.contains(sourceAt(row))) emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int AttributeTableModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttributeTableModel::columnCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_attributes.size()) + 1;
}

const AttributeDefinition *AttributeTableModel::attributeAt(int column) const {
  return column < 1 || column >= columnCount() ? nullptr
                                               : &m_attributes[static_cast<std::size_t>(column - 1)];
}

int AttributeTableModel::rowOf(SourceId source) const {
  const auto found = std::find(m_rows.begin(), m_rows.end(), source);
  return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int AttributeTableModel::columnOf(const std::string &attribute) const {
  for (std::size_t i = 0; i < m_attributes.size(); ++i)
    if (m_attributes[i].name == attribute) return static_cast<int>(i) + 1;
  return -1;
}

QVariant AttributeTableModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || !m_workbench.isOpen()) return {};
  const Source *source = m_workbench.project().source(sourceAt(index.row()));
  if (source == nullptr) return {};
  const AttributeDefinition *attribute = attributeAt(index.column());
  if (attribute == nullptr) {
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == Qt::ToolTipRole) return toQt(source->name);
    return {};
  }
  const std::string value = valueOf(*source, attribute->name);
  switch (role) {
    case Qt::DisplayRole:
      return toQt(value).simplified();
    case Qt::EditRole:
      return toQt(value);
    case MisfitRole:
      return misfitText(*attribute, value);
    case Qt::ToolTipRole: {
      const QString misfit = misfitText(*attribute, value);
      return misfit.isEmpty() ? toQt(value) : misfit;
    }
    case Qt::AccessibleTextRole: {
      const QString misfit = misfitText(*attribute, value);
      const QString said = value.empty() ? tr("empty") : toQt(value);
      const QString text = tr("%1, %2: %3").arg(toQt(source->name), toQt(attribute->name), said);
      return misfit.isEmpty() ? text : tr("%1. %2").arg(text, misfit);
    }
    case Qt::ForegroundRole:
      if (!misfitText(*attribute, value).isEmpty()) return Theme::instance().color(Token::Rubric);
      return {};
    case Qt::TextAlignmentRole:
      if (attribute->kind == AttributeKind::Number) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
      return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
      return {};
  }
}

QVariant AttributeTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal) return {};
  const AttributeDefinition *attribute = attributeAt(section);
  const QString name = attribute == nullptr ? tr("Source") : toQt(attribute->name);
  switch (role) {
    case Qt::DisplayRole:
      return attribute == nullptr ? name : tr("%1 · %2").arg(name, kindText(attribute->kind));
    case Qt::ToolTipRole:
      if (attribute == nullptr) return {};
      if (attribute->note.empty()) return tr("%1 (%2)").arg(name, kindText(attribute->kind));
      return tr("%1 (%2): %3").arg(name, kindText(attribute->kind), toQt(attribute->note));
    case Qt::TextAlignmentRole:
      return QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    default:
      return {};
  }
}

Qt::ItemFlags AttributeTableModel::flags(const QModelIndex &index) const {
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  if (index.column() > 0 && !m_workbench.readOnly()) flags |= Qt::ItemIsEditable;
  return flags;
}

bool AttributeTableModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  if (role != Qt::EditRole) return false;
  const CellEdit edit{index, value.toString()};
  return setCells({&edit, 1});
}

bool AttributeTableModel::setCells(std::span<const CellEdit> edits) {
  if (m_workbench.readOnly()) return false;
  std::vector<actions::ValueEdit> wanted;
  for (const CellEdit &edit : edits) {
    const AttributeDefinition *attribute = attributeAt(edit.cell.column());
    if (attribute == nullptr || edit.value == data(edit.cell, Qt::EditRole).toString()) continue;
    wanted.push_back({sourceAt(edit.cell.row()), attribute->name, fromQt(edit.value)});
  }
  if (wanted.empty()) return false;
  auto changes = actions::setAttributeValues(m_workbench.project(), wanted, actions::Misfit::Keep);
  if (changes && changes->empty()) return false;
  return m_workbench.perform(std::move(changes));
}

void AttributeTableModel::sort(int column, Qt::SortOrder order) {
  if (column == m_sortColumn && order == m_order) return;
  m_sortColumn = column;
  m_order = order;
  rebuild();
}

void AttributeTableModel::setFilter(const QString &words) {
  const std::string folded = foldForSearch(fromQt(words.trimmed()));
  if (folded == m_filter) return;
  m_filter = folded;
  rebuild();
}

}  // namespace florilegium::gui
