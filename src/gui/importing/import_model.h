// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>

#include "gui/importing/reading.h"

namespace florilegium::gui {

/// What to do with a file from the address of a source that is in the project.
enum class NewerAs { Another, LeftOut };

/// The files that are about to be added, with what is to be said about each.
class ImportModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role {
    StatusRole = Qt::UserRole + 1,  ///< one line: encoding and size, or what is the matter
    ProblemRole,                    ///< it will not be added as it is
    AttentionRole,                  ///< it will be, but somebody should look
  };

  ImportModel(const Project &project, QObject *parent);

  void append(std::vector<ReadFile> files);
  void remove(int row);
  /// Hands over one file and drops its row.
  [[nodiscard]] ReadFile takeRow(int row);
  /// Reads a file again with other options, in the background.
  void reread(int row, const ImportOptions &options);
  /// The part of every web page, in the background.
  void setPagePartOfAll(PagePart part);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

  /// Of a table that is read row by row, its first row.
  [[nodiscard]] const ReadFile &file(int row) const { return at(row).file; }
  [[nodiscard]] const ImportOptions &options(int row) const { return at(row).options; }
  /// A web page with everything on it, for a look at what is left out; null until it has been read, which
  /// begins when it is first asked for.
  [[nodiscard]] const ReadFile *wholePage(int row);
  /// What a table holds; null until it has been read, likewise.
  [[nodiscard]] const Result<TablePreview> *table(int row);
  /// A table, whatever came of reading it.
  [[nodiscard]] bool holdsTable(int row) const { return at(row).isTable; }
  /// How many sources the file becomes.
  [[nodiscard]] qint64 sourcesOf(int row) const;

  /// The source from the same address, if the file is no twin of it.
  [[nodiscard]] const Source *older(int row) const;
  [[nodiscard]] NewerAs newerAs(int row) const { return at(row).newerAs; }
  void setNewerAs(int row, NewerAs newer);

  [[nodiscard]] bool reading() const;
  [[nodiscard]] int webPages() const;
  [[nodiscard]] bool canAdd(int row) const;
  /// Sources that would be added.
  [[nodiscard]] int addable() const;
  /// Files of which nothing would be.
  [[nodiscard]] int notAddable() const;
  /// The first row that somebody should look at; -1: all is well.
  [[nodiscard]] int firstToLookAt() const;
  /// Hands over everything but what a person leaves out, and empties itself.
  [[nodiscard]] std::vector<ReadFile> take();
  /// The project has changed: what is there already may be another.
  void projectChanged();

 private:
  struct Row {
    ReadFile file;
    std::vector<ReadFile> more;  ///< of a table read row by row, all but the first
    ImportOptions options;
    std::optional<ReadFile> whole;
    std::optional<Result<TablePreview>> table;
    std::string twin;         ///< the source that it doubles
    bool twinListed = false;  ///< which is one of this list
    SourceId older;
    NewerAs newerAs = NewerAs::Another;
    bool isTable = false;
    int order = 0;  ///< which reading counts
    bool reading = false;
    bool looking = false;  ///< what is only shown is being read
  };
  [[nodiscard]] Row &at(int row) { return *m_rows[static_cast<std::size_t>(row)]; }
  [[nodiscard]] const Row &at(int row) const { return *m_rows[static_cast<std::size_t>(row)]; }
  void findTwins();
  void changed(const std::shared_ptr<Row> &row);
  void haveReread(const std::shared_ptr<Row> &row, int order, std::vector<ReadFile> files);
  [[nodiscard]] QString status(const Row &row) const;

  const Project &m_project;
  std::vector<std::shared_ptr<Row>> m_rows;
};

}  // namespace florilegium::gui
