// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/import_model.h"

#include <algorithm>
#include <map>

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

Result<TablePreview> lookAtTable(const std::filesystem::path &path, const ImportOptions &options) {
  const auto bytes = readFile(path, ImportLimits().bytes);
  if (!bytes) return failure(bytes.error());
  return previewTable(*bytes, displayName(path), options, 50);
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
    row->options = usualOptions();
    row->isTable = isTable(row->file);
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

ReadFile ImportModel::takeRow(int row) {
  ReadFile file = std::move(at(row).file);
  remove(row);
  return file;
}

void ImportModel::reread(int row, const ImportOptions &options) {
  const std::shared_ptr<Row> wanted = m_rows[static_cast<std::size_t>(row)];
  if (options.encoding != wanted->options.encoding) {
    wanted->whole.reset();
    wanted->table.reset();
  }
  wanted->options = options;
  wanted->reading = true;
  wanted->looking = false;
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
  row->more.assign(std::make_move_iterator(files.begin() + 1), std::make_move_iterator(files.end()));
  row->reading = false;
  projectChanged();
}

void ImportModel::setPagePartOfAll(PagePart part) {
  for (int row = 0; row < rowCount(); ++row) {
    if (!isWebPage(file(row)) || options(row).pagePart == part) continue;
    ImportOptions wanted = options(row);
    wanted.pagePart = part;
    reread(row, wanted);
  }
}

void ImportModel::changed(const std::shared_ptr<Row> &row) {
  const auto place = std::find(m_rows.begin(), m_rows.end(), row);
  if (place == m_rows.end()) return;
  const QModelIndex there = index(static_cast<int>(place - m_rows.begin()));
  emit dataChanged(there, there);
}

const ReadFile *ImportModel::wholePage(int number) {
  const std::shared_ptr<Row> row = m_rows[static_cast<std::size_t>(number)];
  if (row->whole) return &*row->whole;
  if (row->reading || row->looking || !isWebPage(row->file)) return nullptr;
  row->looking = true;
  ImportOptions options = row->options;
  options.pagePart = PagePart::All;
  options.keepUpTo = 0;
  inBackground(
      this, [path = row->file.path, options] { return readSources({path}, options, Progress()); },
      [this, row, order = row->order](std::vector<ReadFile> files) {
        if (order != row->order || files.empty()) return;
        row->looking = false;
        row->whole = std::move(files.front());
        changed(row);
      });
  return nullptr;
}

const Result<TablePreview> *ImportModel::table(int number) {
  const std::shared_ptr<Row> row = m_rows[static_cast<std::size_t>(number)];
  if (row->table) return &*row->table;
  if (row->looking || !row->isTable) return nullptr;
  row->looking = true;
  inBackground(
      this, [path = row->file.path, options = row->options] { return lookAtTable(path, options); },
      [this, row, order = row->order](Result<TablePreview> table) {
        if (order != row->order) return;
        row->looking = false;
        row->table = std::move(table);
        changed(row);
      });
  return nullptr;
}

/// The first of several equal files is the one that counts.
void ImportModel::findTwins() {
  std::map<std::string, std::string> names;
  for (const auto &row : m_rows) {
    row->twin.clear();
    row->older = {};
    if (!row->file.source) continue;
    const actions::NewSource &source = *row->file.source;
    const Source *there = actions::sourceWithBytes(m_project, source.origin.sha256);
    const auto [known, first] = names.try_emplace(source.origin.sha256, source.name);
    if (there != nullptr || !first) row->twin = there != nullptr ? there->name : known->second;
    row->twinListed = there == nullptr;
    if (!row->twin.empty()) continue;
    if (const Source *page = actions::sourceWithAddress(m_project, source.origin.url)) row->older = page->id;
  }
}

void ImportModel::projectChanged() {
  findTwins();
  if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

int ImportModel::rowCount(const QModelIndex &parent) const {
  return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

qint64 ImportModel::sourcesOf(int row) const {
  return at(row).file.source ? 1 + static_cast<qint64>(at(row).more.size()) : 0;
}

const Source *ImportModel::older(int row) const {
  return m_project.source(at(row).older);
}

void ImportModel::setNewerAs(int row, NewerAs newer) {
  at(row).newerAs = newer;
  emit dataChanged(index(row), index(row));
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
  if (const Source *page = m_project.source(row.older))
    return row.newerAs == NewerAs::LeftOut ? tr("Left out")
                                           : tr("A newer version of %1?").arg(quoted(toQt(page->name), 40));
  const actions::NewSource &source = *row.file.source;
  const QString encoding = toQt(source.origin.encoding);
  const bool chosen = !row.options.encoding.empty();
  const QString how = encodingGuessed(row.file) && !chosen ? tr("%1, guessed").arg(encoding) : encoding;
  const QString size = row.options.tableAs == TableAs::Rows
                           ? sourcesText(1 + static_cast<qint64>(row.more.size()))
                           : wordsText(source.words);
  return how.isEmpty() ? size : tr("%1 · %2").arg(how, size);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row &row = at(index.row());
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
      return problem && !(row.older && row.newerAs == NewerAs::LeftOut);
    case AttentionRole:
      return !problem &&
             ((row.options.encoding.empty() && encodingGuessed(row.file)) || m_project.source(row.older));
    default:
      return {};
  }
}

bool ImportModel::reading() const {
  return std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row->reading; });
}

int ImportModel::webPages() const {
  return static_cast<int>(
      std::count_if(m_rows.begin(), m_rows.end(), [](const auto &row) { return isWebPage(row->file); }));
}

bool ImportModel::canAdd(int row) const {
  const Row &one = at(row);
  const bool leftOut = one.older && one.newerAs == NewerAs::LeftOut;
  return one.file.source && one.twin.empty() && !one.reading && !leftOut;
}

int ImportModel::addable() const {
  qint64 count = 0;
  for (int row = 0; row < rowCount(); ++row)
    count += canAdd(row) ? sourcesOf(row) : 0;
  return counted(count);
}

int ImportModel::notAddable() const {
  int count = 0;
  for (int row = 0; row < rowCount(); ++row)
    count += canAdd(row) ? 0 : 1;
  return count;
}

int ImportModel::firstToLookAt() const {
  for (int row = 0; row < rowCount(); ++row)
    if (data(index(row), AttentionRole).toBool()) return row;
  for (int row = 0; row < rowCount(); ++row)
    if (data(index(row), ProblemRole).toBool()) return row;
  return -1;
}

std::vector<ReadFile> ImportModel::take() {
  std::vector<ReadFile> files;
  beginResetModel();
  for (const auto &row : m_rows) {
    if (row->older && row->newerAs == NewerAs::LeftOut) continue;
    files.push_back(std::move(row->file));
    for (ReadFile &more : row->more)
      files.push_back(std::move(more));
  }
  m_rows.clear();
  endResetModel();
  return files;
}

}  // namespace florilegium::gui
