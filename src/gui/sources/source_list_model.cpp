// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/source_list_model.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>
#include <algorithm>

#include "florilegium/actions/attributes.h"
#include "florilegium/actions/orphans.h"
#include "florilegium/actions/sources.h"
#include "gui/attributes/attribute_words.h"
#include "gui/shell/strings.h"
#include "gui/sources/source_stave.h"
#include "gui/widgets/stave.h"

namespace florilegium::gui {

namespace {
/// The small staves follow the text after a moment, so that tagging never waits for them.
constexpr int refreshMilliseconds = 150;

const QString sourcesType = QStringLiteral("application/x-florilegium-sources");
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
  connect(&workbench, &Workbench::sessionChanged, this, &SourceListModel::openProject);
  connect(&workbench, &Workbench::projectChanged, this, &SourceListModel::apply);
  openProject();
}

void SourceListModel::openProject() {
  m_order = m_workbench.isOpen() ? readOrder(m_workbench.project()) : SourceOrder();
  rebuild();
}

void SourceListModel::setOrder(const SourceOrder &order) {
  if (order == m_order || !m_workbench.isOpen()) return;
  m_order = order;
  keepOrder(m_workbench.project(), order);
  rebuild();
}

std::vector<SourceListModel::Row> SourceListModel::rowsNow() const {
  std::vector<Row> rows;
  if (!m_workbench.isOpen()) return rows;
  for (const SourceGroup &group : groupsOf(m_workbench.project(), m_order)) {
    if (!group.heading.isEmpty()) rows.push_back({{}, group.heading, group.value});
    for (const SourceId source : group.sources)
      rows.push_back({source, {}, group.value});
  }
  return rows;
}

void SourceListModel::rebuild() {
  beginResetModel();
  m_rows = rowsNow();
  m_staves.clear();
  m_stale.clear();
  endResetModel();
}

void SourceListModel::follow(const ChangeSet &changes) {
  const bool texts =
      std::any_of(changes.sources.begin(), changes.sources.end(), [](const Change<Source> &change) {
        return !change.before || !change.after || change.before->revision != change.after->revision;
      });
  if (texts || rowsNow() != m_rows) return rebuild();
  for (const Change<Source> &change : changes.sources)
    if (const QModelIndex index = indexOf(change.after->id); index.isValid()) emit dataChanged(index, index);
}

void SourceListModel::apply(const ChangeSet &changes) {
  // A renamed attribute takes the grouping along.
  for (const Change<AttributeDefinition> &change : changes.attributes) {
    if (!change.before || !change.after || change.before->name != m_order.attribute) continue;
    m_order.attribute = change.after->name;
    if (m_order.byAttribute) keepOrder(m_workbench.project(), m_order);
  }
  const bool values = m_order.byAttribute && !changes.attributes.empty();
  const bool counts = m_order.sort == SourceOrder::Sort::Tags && !changes.tags.empty();
  if (changes.empty()) return rebuild();
  if (!changes.sources.empty() || values || counts) follow(changes);
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
  const auto meta = [&](bool whole) {
    const QString facts =
        tr("%1 · %2").arg(wordsText(source->words), passagesText(project.tagCount(source->id)));
    const auto waiting = static_cast<qint64>(actions::waitingOrphans(project, source->id).size());
    if (waiting == 0) return facts;
    return tr("%1 · %2").arg(facts, whole ? tr("%Ln without words", nullptr, counted(waiting))
                                          : tr("%Ln lost", nullptr, counted(waiting)));
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
      return tr("%1, %2").arg(toQt(source->name), meta(true));
    case IdRole:
      return QVariant::fromValue<qint64>(source->id.value);
    case MetaRole:
      return meta(false);
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
  const bool writable = !m_workbench.readOnly();
  Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
  if (writable && index.isValid()) flags |= Qt::ItemIsDropEnabled;
  if (!sourceAt(index)) return flags;
  flags |= Qt::ItemIsSelectable;
  if (writable) flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
  return flags;
}

QStringList SourceListModel::mimeTypes() const {
  return {sourcesType};
}

QMimeData *SourceListModel::mimeData(const QModelIndexList &indexes) const {
  QByteArray ids;
  QDataStream stream(&ids, QIODevice::WriteOnly);
  for (const QModelIndex &index : indexes)
    if (const SourceId source = sourceAt(index)) stream << static_cast<qint64>(source.value);
  auto *data = new QMimeData;
  data->setData(sourcesType, ids);
  return data;
}

bool SourceListModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                      const QModelIndex &parent) const {
  return parent.isValid() && data->hasFormat(sourcesType) && !m_workbench.readOnly();
}

bool SourceListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                   const QModelIndex &parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  QDataStream stream(data->data(sourcesType));
  std::vector<SourceId> sources;
  for (qint64 id = 0; !stream.atEnd();) {
    stream >> id;
    sources.push_back({id});
  }
  return putInto(sources, parent);
}

bool SourceListModel::putInto(const std::vector<SourceId> &sources, const QModelIndex &row) {
  if (!row.isValid() || sources.empty() || m_workbench.readOnly()) return false;
  const std::string value = m_rows[static_cast<std::size_t>(row.row())].value;
  const Project &project = m_workbench.project();
  const auto attribute = m_order.byAttribute ? attributeNamed(project, m_order.attribute) : std::nullopt;
  if (!attribute) {
    auto changes = actions::moveSources(project, sources, value);
    return !(changes && changes->empty()) && m_workbench.perform(std::move(changes));
  }
  std::vector<actions::ValueEdit> edits;
  for (const SourceId id : sources) {
    const Source *source = project.source(id);
    // Within its group a source keeps what is more exact than the heading: a day of that year.
    if (source != nullptr && groupOf(*attribute, valueOf(*source, attribute->name)) != value)
      edits.push_back({id, attribute->name, value});
  }
  if (edits.empty()) return false;
  return m_workbench.perform(actions::setAttributeValues(project, edits, actions::Misfit::Keep));
}

}  // namespace florilegium::gui
