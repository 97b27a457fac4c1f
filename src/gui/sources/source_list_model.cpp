// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/source_list_model.h"

#include "florilegium/actions/orphans.h"
#include "florilegium/actions/sources.h"
#include "gui/shell/strings.h"
#include "gui/sources/source_stave.h"
#include "gui/widgets/stave.h"

namespace florilegium::gui {

namespace {
/// The small staves follow the text after a moment, so that tagging never waits for them.
constexpr int refreshMilliseconds = 150;
}  // namespace

SourceListModel::SourceListModel(Workbench &workbench, QObject *parent)
    : QAbstractListModel(parent), m_workbench(workbench) {
  m_refresh.setSingleShot(true);
  m_refresh.setInterval(refreshMilliseconds);
  connect(&m_refresh, &QTimer::timeout, this, [this] {
    for (const SourceId source : std::exchange(m_stale, {})) {
      m_staves.erase(source);
      if (const QModelIndex index = indexOf(source); index.isValid()) emit dataChanged(index, index);
    }
  });
  connect(&workbench, &Workbench::sessionChanged, this, &SourceListModel::rebuild);
  connect(&workbench, &Workbench::projectChanged, this, &SourceListModel::apply);
  rebuild();
}

void SourceListModel::rebuild() {
  beginResetModel();
  m_rows.clear();
  m_staves.clear();
  m_stale.clear();
  if (m_workbench.isOpen()) {
    QString group;
    for (const Source *source : m_workbench.project().sources()) {
      if (const QString next = toQt(source->group); next != group) m_rows.push_back({{}, group = next});
      m_rows.push_back({source->id, {}});
    }
  }
  endResetModel();
}

void SourceListModel::apply(const ChangeSet &changes) {
  if (changes.empty() || !changes.sources.empty()) return rebuild();
  if (!changes.codes.empty()) {
    for (const Row &row : m_rows)
      if (row.source) m_stale.push_back(row.source);
  }
  for (const Change<TagRow> &change : changes.tags) {
    const SourceId source = (change.after ? change.after : change.before)->source;
    if (m_stale.empty() || m_stale.back() != source) m_stale.push_back(source);
  }
  if (!m_stale.empty()) m_refresh.start();
}

int SourceListModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

SourceId SourceListModel::sourceAt(const QModelIndex &index) const {
  return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())].source : SourceId{};
}

QModelIndex SourceListModel::indexOf(SourceId source) const {
  for (std::size_t row = 0; row < m_rows.size(); ++row)
    if (source && m_rows[row].source == source) return index(static_cast<int>(row));
  return {};
}

SourceId SourceListModel::neighbour(SourceId source, int step) const {
  for (int row = indexOf(source).row() + step; row >= 0 && row < rowCount(); row += step)
    if (const SourceId found = m_rows[static_cast<std::size_t>(row)].source) return found;
  return {};
}

QVariant SourceListModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || !m_workbench.isOpen()) return {};
  const Row &row = m_rows[static_cast<std::size_t>(index.row())];
  if (!row.source) return role == Qt::DisplayRole || role == HeadingRole ? QVariant(row.heading) : QVariant();
  const Project &project = m_workbench.project();
  const Source *source = project.source(row.source);
  if (source == nullptr) return {};
  const auto meta = [&] {
    const QString facts =
        tr("%1 · %2").arg(wordsText(source->words), passagesText(project.tagCount(source->id)));
    const auto waiting = static_cast<qint64>(actions::waitingOrphans(project, source->id).size());
    return waiting == 0 ? facts
                        : tr("%1 · %2").arg(facts, tr("%Ln without words", nullptr, counted(waiting)));
  };
  const auto stave = [&]() -> const StaveData & {
    auto found = m_staves.find(source->id);
    if (found == m_staves.end()) found = m_staves.emplace(source->id, staveOf(project, source->id)).first;
    return found->second;
  };
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
      return toQt(source->name);
    case Qt::AccessibleTextRole:
      return tr("%1, %2").arg(toQt(source->name), meta());
    case IdRole:
      return QVariant::fromValue<qint64>(source->id.value);
    case MetaRole:
      return meta();
    case Qt::AccessibleDescriptionRole:
      return staveText(stave());
    case StaveRole:
      return QVariant::fromValue(stave());
    default:
      return {};
  }
}

bool SourceListModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  const SourceId source = sourceAt(index);
  if (role != Qt::EditRole || !source || value.toString() == data(index, Qt::EditRole).toString())
    return false;
  return m_workbench.perform(actions::renameSource(m_workbench.project(), source, fromQt(value.toString())));
}

Qt::ItemFlags SourceListModel::flags(const QModelIndex &index) const {
  if (!sourceAt(index)) return Qt::ItemIsEnabled;
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
  if (!m_workbench.readOnly()) flags |= Qt::ItemIsEditable;
  return flags;
}

}  // namespace florilegium::gui
