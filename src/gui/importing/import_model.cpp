// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/import_model.h"

#include <algorithm>

#include "florilegium/base/file.h"
#include "gui/shell/background.h"
#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

QString capitalised(QString words) {
  if (!words.isEmpty()) words[0] = words[0].toUpper();
  return words;
}

}  // namespace

ImportModel::ImportModel(const Project &project, QObject *parent)
    : QAbstractListModel(parent), m_project(project) {}

void ImportModel::append(std::vector<ReadFile> files) {
  if (files.empty()) return;
  const int first = rowCount();
  beginInsertRows({}, first, first + static_cast<int>(files.size()) - 1);
  for (ReadFile &file : files) {
    auto row = std::make_shared<Row>();
    row->file = std::move(file);
    m_rows.push_back(std::move(row));
  }
  findTwins();
  endInsertRows();
}

void ImportModel::remove(int row) {
  beginRemoveRows({}, row, row);
  m_rows.erase(m_rows.begin() + row);
  endRemoveRows();
  projectChanged();
}

void ImportModel::reread(int row, const ImportOptions &options) {
  const std::shared_ptr<Row> wanted = m_rows[static_cast<std::size_t>(row)];
  wanted->options = options;
  wanted->reading = true;
  const int order = ++wanted->order;
  emit dataChanged(index(row), index(row));
  inBackground(
      this, [path = wanted->file.path, options] { return readSources({path}, options, Progress()); },
      [this, wanted, order](std::vector<ReadFile> files) { haveReread(wanted, order, std::move(files)); });
}

void ImportModel::haveReread(const std::shared_ptr<Row> &row, int order, std::vector<ReadFile> files) {
  const auto place = std::find(m_rows.begin(), m_rows.end(), row);
  if (place == m_rows.end() || order != row->order || files.empty()) return;
  row->file = std::move(files.front());
  row->reading = false;
  projectChanged();
}

/// The first of several equal files is the one that counts.
void ImportModel::findTwins() {
  std::map<std::string, std::string> names;
  for (const auto &row : m_rows) {
    row->twin.clear();
    if (!row->file.source) continue;
    const actions::NewSource &source = *row->file.source;
    const Source *there = actions::sourceWithBytes(m_project, source.origin.sha256);
    const auto [known, first] = names.try_emplace(source.origin.sha256, source.name);
    if (there != nullptr || !first) row->twin = there != nullptr ? there->name : known->second;
    row->twinListed = there == nullptr;
  }
}

void ImportModel::projectChanged() {
  findTwins();
  if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

int ImportModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString ImportModel::status(const Row &row) const {
  if (row.reading) return tr("Reading");
  if (row.file.error) {
    const ErrorText words = errorText(*row.file.error);
    return capitalised(coreWords(words.why.empty() ? words.what : words.why));
  }
  if (!row.twin.empty())
    return (row.twinListed ? tr("The same file as %1") : tr("In the project already, as %1"))
        .arg(quoted(toQt(row.twin), 40));
  const actions::NewSource &source = *row.file.source;
  const QString encoding = toQt(source.origin.encoding);
  const bool chosen = !row.options.encoding.empty();
  const QString how = encodingGuessed(row.file) && !chosen ? tr("%1, guessed").arg(encoding) : encoding;
  return tr("%1 · %2").arg(how, wordsText(source.words));
}

QVariant ImportModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row &row = *m_rows[static_cast<std::size_t>(index.row())];
  const bool problem = !canAdd(index.row()) && !row.reading;
  switch (role) {
    case Qt::DisplayRole:
      return toQt(displayName(row.file.path));
    case Qt::ToolTipRole:
      return row.file.error ? sentence(*row.file.error) : QVariant();
    case Qt::AccessibleTextRole:
      return tr("%1, %2").arg(toQt(displayName(row.file.path)), status(row));
    case StatusRole:
      return status(row);
    case ProblemRole:
      return problem;
    case AttentionRole:
      return !problem && row.options.encoding.empty() && encodingGuessed(row.file);
    default:
      return {};
  }
}

bool ImportModel::reading() const {
  return std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row->reading; });
}

bool ImportModel::canAdd(int row) const {
  const Row &one = *m_rows[static_cast<std::size_t>(row)];
  return one.file.source && one.twin.empty() && !one.reading;
}

int ImportModel::addable() const {
  int count = 0;
  for (int row = 0; row < rowCount(); ++row)
    count += canAdd(row) ? 1 : 0;
  return count;
}

int ImportModel::firstToLookAt() const {
  for (int row = 0; row < rowCount(); ++row)
    if (data(index(row), AttentionRole).toBool()) return row;
  for (int row = 0; row < rowCount(); ++row)
    if (data(index(row), ProblemRole).toBool()) return row;
  return -1;
}

std::vector<ReadFile> ImportModel::takeAddable() {
  std::vector<ReadFile> files;
  beginResetModel();
  for (int row = 0; row < rowCount(); ++row)
    if (canAdd(row)) files.push_back(std::move(m_rows[static_cast<std::size_t>(row)]->file));
  m_rows.clear();
  endResetModel();
  return files;
}

}  // namespace florilegium::gui
