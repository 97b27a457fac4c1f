// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/code_tree_model.h"

#include <QColor>
#include <QMimeData>
#include <QSettings>
#include <algorithm>

#include "florilegium/actions/codes.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

namespace {

QString settingsKey(const Project &project, const char *what) {
  return QStringLiteral("codes/%1/%2").arg(toQt(project.info().uuid.toString()), QLatin1String(what));
}

std::unordered_set<CodeId> readCodes(const QString &key, const Project &project) {
  std::unordered_set<CodeId> codes;
  const QStringList ids = QSettings().value(key).toStringList();
  for (const QString &id : ids)
    if (const CodeId code{id.toLongLong()}; project.code(code) != nullptr) codes.insert(code);
  return codes;
}

void writeCodes(const QString &key, const std::unordered_set<CodeId> &codes) {
  QStringList ids;
  for (const CodeId code : codes)
    ids.append(QString::number(code.value));
  if (ids.isEmpty()) {
    QSettings().remove(key);
  } else {
    QSettings().setValue(key, ids);
  }
}

}  // namespace

std::vector<CodeId> CodeTreeModel::draggedCodes(const QMimeData *data) {
  std::vector<CodeId> codes;
  if (data == nullptr) return codes;
  for (const QByteArray &word : data->data(mimeType()).simplified().split(' '))
    if (const CodeId code{word.toLongLong()}) codes.push_back(code);
  return codes;
}

CodeId CodeTreeModel::draggedCode(const QMimeData *data) {
  const auto codes = draggedCodes(data);
  return codes.size() == 1 ? codes.front() : CodeId{};
}

QMimeData *CodeTreeModel::dragOf(const std::vector<CodeId> &codes) {
  QByteArrayList ids;
  for (const CodeId code : codes)
    ids.append(QByteArray::number(static_cast<qlonglong>(code.value)));
  auto *data = new QMimeData;
  data->setData(mimeType(), ids.join(' '));
  return data;
}

CodeTreeModel::CodeTreeModel(Workbench *workbench, QObject *parent)
    : QAbstractItemModel(parent), m_workbench(workbench) {
  connect(workbench, &Workbench::sessionChanged, this, &CodeTreeModel::reload);
  connect(workbench, &Workbench::projectChanged, this, &CodeTreeModel::follow);
  reload();
}

CodeTreeModel::~CodeTreeModel() = default;

void CodeTreeModel::reload() {
  beginResetModel();
  m_nodes.clear();
  m_nodes[CodeId{}];
  if (m_workbench->isOpen()) {
    for (const Code *code : m_workbench->project().codes()) {
      m_nodes[code->id].parent = code->parent;
      childrenOf(code->parent).push_back(code->id);
    }
  }
  m_source = {};
  countLargest();
  readHidden();
  endResetModel();
  emit hiddenChanged();
}

void CodeTreeModel::follow(const ChangeSet &changes) {
  const bool all = changes.empty();
  if (all || !changes.codes.empty()) arrange();
  if (all) {
    countLargest();
    return touchAll({});
  }
  for (const auto &change : changes.codes)
    if (change.after) touched(change.after->id);
  std::unordered_set<CodeId> counted;
  for (const auto &change : changes.tags) {
    if (change.before) counted.insert(change.before->code);
    if (change.after) counted.insert(change.after->code);
  }
  if (counted.empty()) return;
  const std::int64_t before = m_largest;
  countLargest();
  // A number with more digits moves the numbers of all rows.
  if (QString::number(before).size() != QString::number(m_largest).size())
    return touchAll({CountRole, HereRole, LargestCountRole, Qt::AccessibleTextRole});
  for (const CodeId code : counted)
    touched(code, {CountRole, HereRole, Qt::AccessibleTextRole});
}

void CodeTreeModel::setSource(SourceId source) {
  if (m_source == source) return;
  m_source = source;
  touchAll({HereRole, Qt::AccessibleTextRole});
}

void CodeTreeModel::touchAll(const QList<int> &roles) {
  for (const auto &[code, node] : m_nodes)
    touched(code, roles);
}

void CodeTreeModel::countLargest() {
  m_largest = 0;
  if (!m_workbench->isOpen()) return;
  for (const auto &[code, node] : m_nodes)
    m_largest = std::max(m_largest, m_workbench->project().tagCount(code));
}

void CodeTreeModel::arrange() {
  // Parents come before their children and every row is put in its final place, so the rows before it are
  // final too, and no code is ever moved below itself. What remains behind them is gone from the project.
  std::unordered_map<CodeId, int> placed;
  for (const Code *code : m_workbench->project().codes())
    place(code->id, code->parent, placed[code->parent]++);
  removeDead(CodeId{});
  for (const Code *code : m_workbench->project().codes())
    removeDead(code->id);
}

void CodeTreeModel::place(CodeId code, CodeId parent, int row) {
  const auto known = m_nodes.find(code);
  if (known == m_nodes.end()) {
    beginInsertRows(indexOf(parent), row, row);
    m_nodes[code].parent = parent;
    auto &siblings = childrenOf(parent);
    siblings.insert(siblings.begin() + row, code);
    endInsertRows();
    return;
  }
  const CodeId before = known->second.parent;
  const int from = rowOf(code);
  if (before == parent && from == row) return;
  beginMoveRows(indexOf(before), from, from, indexOf(parent), row);
  std::erase(childrenOf(before), code);
  auto &siblings = childrenOf(parent);
  siblings.insert(siblings.begin() + row, code);
  m_nodes.at(code).parent = parent;
  endMoveRows();
}

void CodeTreeModel::removeDead(CodeId parent) {
  const Project &project = m_workbench->project();
  auto &children = childrenOf(parent);
  const auto dead = std::find_if(children.begin(), children.end(),
                                 [&](CodeId child) { return project.code(child) == nullptr; });
  if (dead == children.end()) return;
  const auto first = static_cast<int>(dead - children.begin());
  beginRemoveRows(indexOf(parent), first, static_cast<int>(children.size()) - 1);
  const std::vector<CodeId> gone(dead, children.end());
  children.erase(dead, children.end());
  for (const CodeId code : gone)
    forget(code);
  endRemoveRows();
}

void CodeTreeModel::forget(CodeId code) {
  const auto node = m_nodes.extract(code);
  if (node.empty()) return;
  for (const CodeId child : node.mapped().children)
    forget(child);
}

void CodeTreeModel::touched(CodeId code, const QList<int> &roles) {
  if (const QModelIndex where = indexOf(code); where.isValid()) emit dataChanged(where, where, roles);
}

int CodeTreeModel::rowOf(CodeId code) const {
  const auto &siblings = m_nodes.at(m_nodes.at(code).parent).children;
  return static_cast<int>(std::find(siblings.begin(), siblings.end(), code) - siblings.begin());
}

CodeId CodeTreeModel::codeAt(const QModelIndex &index) const {
  return index.isValid() ? CodeId{static_cast<std::int64_t>(index.internalId())} : CodeId{};
}

QModelIndex CodeTreeModel::indexOf(CodeId code) const {
  if (!code || !m_nodes.contains(code)) return {};
  return createIndex(rowOf(code), 0, static_cast<quintptr>(code.value));
}

QModelIndex CodeTreeModel::index(int row, int column, const QModelIndex &parent) const {
  const auto node = m_nodes.find(codeAt(parent));
  if (node == m_nodes.end() || column != 0 || row < 0 ||
      row >= static_cast<int>(node->second.children.size()))
    return {};
  return createIndex(row, 0,
                     static_cast<quintptr>(node->second.children[static_cast<std::size_t>(row)].value));
}

QModelIndex CodeTreeModel::parent(const QModelIndex &index) const {
  const auto node = m_nodes.find(codeAt(index));
  return node == m_nodes.end() ? QModelIndex() : indexOf(node->second.parent);
}

int CodeTreeModel::rowCount(const QModelIndex &parent) const {
  const auto node = m_nodes.find(codeAt(parent));
  return node == m_nodes.end() ? 0 : static_cast<int>(node->second.children.size());
}

int CodeTreeModel::columnCount(const QModelIndex &) const {
  return 1;
}

QVariant CodeTreeModel::data(const QModelIndex &index, int role) const {
  const CodeId id = codeAt(index);
  const Code *code = m_workbench->isOpen() ? m_workbench->project().code(id) : nullptr;
  if (code == nullptr) return {};
  const auto count = static_cast<qint64>(m_workbench->project().tagCount(id));
  const bool isReading = m_workbench->project().source(m_source) != nullptr;
  const auto here = static_cast<qint64>(m_workbench->project().tagCount(m_source, id));
  switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
      return toQt(code->name);
    case Qt::ToolTipRole: {
      QStringList parts;
      if (!code->definition.empty()) parts.append(toQt(code->definition));
      if (!code->include.empty()) parts.append(tr("Belongs here: %1").arg(toQt(code->include)));
      if (!code->exclude.empty()) parts.append(tr("Does not belong here: %1").arg(toQt(code->exclude)));
      if (isReading) parts.append(tr("%1 here, %2 in the project").arg(passagesText(here), number(count)));
      return parts.isEmpty() ? QVariant() : parts.join(QLatin1Char('\n'));
    }
    case Qt::AccessibleTextRole: {
      QStringList parts{toQt(code->name), passagesText(count)};
      if (isReading) parts.append(tr("%1 of them here").arg(number(here)));
      if (!code->shortcut.empty()) parts.append(tr("key %1").arg(toQt(code->shortcut)));
      if (m_hidden.contains(id)) parts.append(tr("hidden"));
      if (m_bracketOnly.contains(id)) parts.append(tr("without labels"));
      return parts.join(QStringLiteral(", "));
    }
    case IdRole:
      return static_cast<qint64>(id.value);
    case ColourRole:
      return toQt(code->colour);
    case ShortcutRole:
      return toQt(code->shortcut);
    case CountRole:
      return count;
    case HereRole:
      return isReading ? QVariant(here) : QVariant();
    case LargestCountRole:
      return static_cast<qint64>(m_largest);
    case HiddenRole:
      return m_hidden.contains(id);
    case BracketOnlyRole:
      return m_bracketOnly.contains(id);
    case PathRole:
      return toQt(m_workbench->project().pathOf(id));
    case DefinitionRole:
      return toQt(code->definition);
    default:
      return {};
  }
}

bool CodeTreeModel::setData(const QModelIndex &index, const QVariant &value, int role) {
  const CodeId code = codeAt(index);
  if (role != Qt::EditRole || !code || m_workbench->readOnly()) return false;
  return m_workbench->perform(actions::renameCode(m_workbench->project(), code, fromQt(value.toString())));
}

Qt::ItemFlags CodeTreeModel::flags(const QModelIndex &index) const {
  const bool mayEdit = !m_workbench->readOnly();
  if (!index.isValid()) return mayEdit ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
  // A code can be dragged onto a text also where the codebook cannot be changed.
  const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
  return mayEdit ? flags | Qt::ItemIsEditable | Qt::ItemIsDropEnabled : flags;
}

QStringList CodeTreeModel::mimeTypes() const {
  return {mimeType()};
}

QMimeData *CodeTreeModel::mimeData(const QModelIndexList &indexes) const {
  std::vector<CodeId> codes;
  for (const QModelIndex &index : indexes)
    codes.push_back(codeAt(index));
  return codes.empty() ? nullptr : dragOf(codes);
}

// Only copies: a view removes the rows of a move itself, and here the project has moved them already.
Qt::DropActions CodeTreeModel::supportedDropActions() const {
  return Qt::CopyAction;
}

bool CodeTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                    const QModelIndex &parent) const {
  const auto codes = draggedCodes(data);
  if (codes.empty() || m_workbench->readOnly()) return false;
  return std::all_of(codes.begin(), codes.end(), [&](CodeId code) {
    if (!m_nodes.contains(code)) return false;
    for (CodeId above = codeAt(parent); above; above = m_nodes.at(above).parent)
      if (above == code) return false;
    return true;
  });
}

bool CodeTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent) {
  if (!canDropMimeData(data, action, row, column, parent)) return false;
  const auto codes = draggedCodes(data);
  const CodeId target = codeAt(parent);
  // The place is counted without the codes that move.
  int at = row;
  for (const CodeId code : codes)
    if (row >= 0 && m_nodes.at(code).parent == target && rowOf(code) < row) --at;
  auto moved = actions::moveCodes(m_workbench->project(), codes, target, at);
  if (moved && moved->empty()) return false;
  return m_workbench->perform(std::move(moved));
}

void CodeTreeModel::setHidden(CodeId code, bool hidden) {
  if (!m_nodes.contains(code)) return;
  for (const Code *row : m_workbench->project().codeAndBelow(code)) {
    if (hidden) {
      m_hidden.insert(row->id);
    } else {
      m_hidden.erase(row->id);
    }
    touched(row->id, {HiddenRole, Qt::AccessibleTextRole});
  }
  writeHidden();
  emit hiddenChanged();
}

void CodeTreeModel::setBracketOnly(CodeId code, bool on) {
  if (!m_nodes.contains(code)) return;
  if (on) {
    m_bracketOnly.insert(code);
  } else {
    m_bracketOnly.erase(code);
  }
  touched(code, {BracketOnlyRole, Qt::AccessibleTextRole});
  writeHidden();
  emit hiddenChanged();
}

void CodeTreeModel::showAll() {
  if (m_hidden.empty() && m_bracketOnly.empty()) return;
  m_hidden.clear();
  m_bracketOnly.clear();
  for (const auto &[code, node] : m_nodes)
    touched(code, {HiddenRole, BracketOnlyRole, Qt::AccessibleTextRole});
  writeHidden();
  emit hiddenChanged();
}

void CodeTreeModel::readHidden() {
  m_hidden.clear();
  m_bracketOnly.clear();
  if (!m_workbench->isOpen()) return;
  const Project &project = m_workbench->project();
  m_hidden = readCodes(settingsKey(project, "hidden"), project);
  m_bracketOnly = readCodes(settingsKey(project, "brackets"), project);
}

void CodeTreeModel::writeHidden() const {
  if (!m_workbench->isOpen()) return;
  const Project &project = m_workbench->project();
  writeCodes(settingsKey(project, "hidden"), m_hidden);
  writeCodes(settingsKey(project, "brackets"), m_bracketOnly);
}

}  // namespace florilegium::gui
