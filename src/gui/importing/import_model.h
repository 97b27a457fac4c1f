// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <memory>

#include "gui/importing/reading.h"

namespace florilegium::gui {

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
  /// Reads a file again with other options, in the background.
  void reread(int row, const ImportOptions &options);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

  [[nodiscard]] const ReadFile &file(int row) const { return m_rows[static_cast<std::size_t>(row)]->file; }
  [[nodiscard]] const ImportOptions &options(int row) const {
    return m_rows[static_cast<std::size_t>(row)]->options;
  }
  [[nodiscard]] bool reading() const;
  [[nodiscard]] bool canAdd(int row) const;
  [[nodiscard]] int addable() const;
  /// The first row that somebody should look at; -1: all is well.
  [[nodiscard]] int firstToLookAt() const;
  /// Hands over what can be added, and empties itself.
  [[nodiscard]] std::vector<ReadFile> takeAddable();
  /// The project has changed: what is there already may be another.
  void projectChanged();

 private:
  struct Row {
    ReadFile file;
    ImportOptions options;
    std::string twin;         ///< the source that it doubles
    bool twinListed = false;  ///< which is one of this list
    int order = 0;            ///< which reading counts
    bool reading = false;
  };
  void findTwins();
  void haveReread(const std::shared_ptr<Row> &row, int order, std::vector<ReadFile> files);
  [[nodiscard]] QString status(const Row &row) const;

  const Project &m_project;
  std::vector<std::shared_ptr<Row>> m_rows;
};

}  // namespace florilegium::gui
