// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "florilegium/base/ids.h"

namespace florilegium {
struct ChangeSet;
}

namespace florilegium::gui {

class Workbench;

/// The codebook as a tree, in its order. Follows the project row by row, so that views keep their selection,
/// expansion and place. A name can be edited, and a code dragged above, below or onto another; both go
/// through the workbench.
class CodeTreeModel : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Role {
    IdRole = Qt::UserRole + 1,  ///< qint64
    ColourRole,                 ///< QColor, as stored
    ShortcutRole,               ///< "1" to "9", or empty
    CountRole,                  ///< qint64: tags of the code itself in the whole project
    HereRole,                   ///< qint64: of these, tags in the source that is read; invalid without one
    LargestCountRole,           ///< qint64: the largest CountRole of all rows
    HiddenRole,                 ///< bool: its tags are not shown in texts
    BracketOnlyRole,            ///< bool: its tags have no labels in the margin
    PathRole,                   ///< "parent/child"
    DefinitionRole,
  };

  /// Dragged codes: their ids as decimal text with spaces between. Texts take one alone.
  static QString mimeType() { return QStringLiteral("application/x-florilegium-code"); }
  /// The codes that are dragged, none for anything else.
  [[nodiscard]] static std::vector<CodeId> draggedCodes(const QMimeData *data);
  /// The code that is dragged alone.
  [[nodiscard]] static CodeId draggedCode(const QMimeData *data);
  [[nodiscard]] static QMimeData *dragOf(const std::vector<CodeId> &codes);
  [[nodiscard]] static QMimeData *dragOf(CodeId code) { return dragOf(std::vector<CodeId>{code}); }

  explicit CodeTreeModel(Workbench *workbench, QObject *parent = nullptr);
  ~CodeTreeModel() override;

  [[nodiscard]] CodeId codeAt(const QModelIndex &index) const;
  /// Invalid for a code that is not there.
  [[nodiscard]] QModelIndex indexOf(CodeId code) const;

  /// The source whose tags are counted apart; none: only those of the project are.
  void setSource(SourceId source);

  /// What of a code is shown in texts. Kept with the settings of this computer, per project.
  [[nodiscard]] const std::unordered_set<CodeId> &hiddenCodes() const { return m_hidden; }
  [[nodiscard]] const std::unordered_set<CodeId> &bracketOnlyCodes() const { return m_bracketOnly; }
  /// Also for all codes below it.
  void setHidden(CodeId code, bool hidden);
  void setBracketOnly(CodeId code, bool on);
  void showAll();

  [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
  [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override;
  [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent) const override;
  bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                    const QModelIndex &parent) override;

 signals:
  /// Which codes are hidden, or shown without labels.
  void hiddenChanged();

 private:
  struct Node {
    CodeId parent;
    std::vector<CodeId> children;
  };

  void reload();
  void follow(const ChangeSet &changes);
  void arrange();
  void place(CodeId code, CodeId parent, int row);
  void removeDead(CodeId parent);
  void forget(CodeId code);
  void touched(CodeId code, const QList<int> &roles = {});
  void touchAll(const QList<int> &roles);
  void countLargest();
  [[nodiscard]] int rowOf(CodeId code) const;
  [[nodiscard]] std::vector<CodeId> &childrenOf(CodeId code) { return m_nodes.at(code).children; }
  void readHidden();
  void writeHidden() const;

  Workbench *m_workbench;
  /// Every code that the views know; the root under the id 0.
  std::unordered_map<CodeId, Node> m_nodes;
  SourceId m_source;
  std::int64_t m_largest = 0;
  std::unordered_set<CodeId> m_hidden;
  std::unordered_set<CodeId> m_bracketOnly;
};

}  // namespace florilegium::gui
