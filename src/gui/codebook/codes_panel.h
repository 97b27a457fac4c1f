// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <unordered_set>

#include "florilegium/base/ids.h"
#include "gui/codebook/code_editor.h"

class QHBoxLayout;
class QMenu;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace florilegium::gui {

class CodeTreeModel;
class Workbench;

/// The codebook at the side of the window: tree, colours, digits and counts, and all that is done to codes.
class CodesPanel : public QWidget {
  Q_OBJECT

 public:
  explicit CodesPanel(Workbench *workbench, QWidget *parent = nullptr);
  ~CodesPanel() override;

  [[nodiscard]] CodeId currentCode() const;
  /// Makes it the current row, opening the branches above it and scrolling to it.
  void setCurrentCode(CodeId code);

  [[nodiscard]] const std::unordered_set<CodeId> &hiddenCodes() const;
  /// Shown by brackets alone, without labels.
  [[nodiscard]] const std::unordered_set<CodeId> &bracketOnlyCodes() const;
  /// A code and all below it.
  void setHidden(CodeId code, bool hidden);

  /// Whether a code can go onto words or a tag now. If so Enter on a code is codeActivated(), else
  /// passagesRequested(). On at first.
  void setTagging(bool possible) { m_tagging = possible; }

  /// Opens the sheet for a new code below `parent`, at the "+". Connect newCodeRequested() to it, or to
  /// something that knows a name.
  void newCode(CodeId parent = {}, const QString &name = {});
  /// Opens the sheet for a code, with the keyboard in one of its fields.
  void editCode(CodeId code, CodeEditor::Field field = CodeEditor::Field::Name);
  /// Edits the name in its row.
  void rename(CodeId code);
  /// With all codes below it and their tags; the report offers Undo.
  void remove(CodeId code);
  /// `digit` is "1" to "9" or empty.
  void giveDigit(CodeId code, const QString &digit);
  /// Up or down among the codes beside it.
  void moveBy(CodeId code, int rows);
  /// As the last code below `parent`, or of the top level.
  void moveBelow(CodeId code, CodeId parent);
  void merge(CodeId from, CodeId into);

  [[nodiscard]] QTreeView *view() const { return m_view; }
  [[nodiscard]] CodeTreeModel *model() const { return m_model; }
  /// What can be done with a code; the caller deletes it. The menu of the right button, also for the
  /// window's menu bar.
  [[nodiscard]] QMenu *menuFor(CodeId code, QWidget *parent);

 signals:
  /// A click on a code, or Enter: whatever is selected in the text is to be tagged with it.
  void codeActivated(florilegium::CodeId code);
  /// A click on its number, Ctrl+Enter, or Enter with nothing to tag.
  void passagesRequested(florilegium::CodeId code);
  void newCodeRequested();
  void currentCodeChanged(florilegium::CodeId code);
  /// hiddenCodes() or bracketOnlyCodes() is new.
  void hiddenChanged();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  /// What a key does here, if anything.
  [[nodiscard]] std::function<void()> commandOf(const QKeyEvent &key);
  void clicked(const QModelIndex &index);
  void opened(const QModelIndex &below);
  void updateState();
  void setLook();
  [[nodiscard]] CodeEditor *editor();
  /// A part of a widget of the panel, in the window's coordinates.
  [[nodiscard]] QRect anchorOf(const QWidget *widget, const QRect &part) const;

  Workbench *m_workbench;
  CodeTreeModel *m_model;
  QTreeView *m_view;
  QToolButton *m_add;
  QWidget *m_empty = nullptr;
  QHBoxLayout *m_head = nullptr;
  QVBoxLayout *m_column = nullptr;
  QPointer<CodeEditor> m_editor;
  bool m_tagging = true;
  bool m_pressedOnCount = false;
};

}  // namespace florilegium::gui
