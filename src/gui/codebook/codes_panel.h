// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <functional>
#include <unordered_set>

#include "florilegium/base/ids.h"
#include "gui/codebook/code_editor.h"

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QToolButton;
class QTreeView;
class QVBoxLayout;

namespace florilegium::gui {

class CodeChooser;
class CodebookFiles;
class CodesView;
class CodeTreeModel;
struct DraggedSpan;
class InkLabel;
class KeySlots;
class ReviewWindow;
class SplitWindow;
class Workbench;

/// The codebook at the side of the window: tree, colours, digits and counts, and all that is done to codes.
class CodesPanel : public QWidget {
  Q_OBJECT

 public:
  explicit CodesPanel(Workbench *workbench, QWidget *parent = nullptr);
  ~CodesPanel() override;

  [[nodiscard]] CodeId currentCode() const;
  /// In the order of the tree; the current code alone where none is chosen.
  [[nodiscard]] std::vector<CodeId> selectedCodes() const;
  /// The source whose tags are counted apart.
  void setSource(SourceId source);
  /// Makes it the current row, opening the branches above it and scrolling to it.
  void setCurrentCode(CodeId code);

  [[nodiscard]] const std::unordered_set<CodeId> &hiddenCodes() const;
  /// Shown by brackets alone, without labels.
  [[nodiscard]] const std::unordered_set<CodeId> &bracketOnlyCodes() const;
  /// Codes and all below them.
  void setHidden(const std::vector<CodeId> &codes, bool hidden);
  void setHidden(CodeId code, bool hidden) { setHidden(std::vector<CodeId>{code}, hidden); }

  /// Shows the field that narrows the list, with the keyboard in it.
  void showFilter();
  /// Shows only codes that have these letters in their names, and those above them.
  void setFilter(const QString &text);

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
  /// With all codes below them and their tags; the report offers Undo.
  void remove(const std::vector<CodeId> &codes);
  void recolour(const std::vector<CodeId> &codes, const QColor &colour);
  void duplicate(CodeId code, actions::Copy copy, actions::Below below);
  /// `digit` is "1" to "9" or empty.
  void giveDigit(CodeId code, const QString &digit);
  /// Up or down among the codes beside it.
  void moveBy(CodeId code, int rows);
  /// As the last codes below `parent`, or of the top level.
  void moveBelow(const std::vector<CodeId> &codes, CodeId parent);
  void merge(const std::vector<CodeId> &codes, CodeId into);
  /// Open the sheet on which the target is chosen.
  void openMove(const std::vector<CodeId> &codes);
  void openMerge(const std::vector<CodeId> &codes);
  /// Goes through a code's passages to deal them to others.
  void openSplit(CodeId code);
  /// Lists passages tagged before the code, or any code, was defined anew.
  void reviewOlder(CodeId code);
  [[nodiscard]] CodebookFiles *files() const { return m_files; }

  [[nodiscard]] QTreeView *view() const;
  [[nodiscard]] CodeTreeModel *model() const { return m_model; }
  /// What can be done with codes; the caller deletes it. The menu of the right button.
  [[nodiscard]] QMenu *menuFor(const std::vector<CodeId> &codes, QWidget *parent);
  [[nodiscard]] QMenu *menuFor(CodeId code, QWidget *parent) {
    return menuFor(std::vector<CodeId>{code}, parent);
  }
  /// Fills a menu of the window's menu bar with what can be done now with the codebook and the codes chosen.
  void fillMenu(QMenu *menu);

 signals:
  /// A click on a code, or Enter: whatever is selected in the text is to be tagged with it.
  void codeActivated(florilegium::CodeId code);
  /// A click on its number, Ctrl+Enter, or Enter with nothing to tag.
  void passagesRequested(florilegium::CodeId code);
  void newCodeRequested();
  void currentCodeChanged(florilegium::CodeId code);
  /// A passage is to be shown in its text.
  void placeRequested(florilegium::SourceId source, florilegium::Span span, florilegium::TagId tag);
  /// hiddenCodes() or bracketOnlyCodes() is new.
  void hiddenChanged();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  /// What a key does here, if anything.
  [[nodiscard]] std::function<void()> commandOf(const QKeyEvent &key);
  [[nodiscard]] std::function<void()> controlCommandOf(const QKeyEvent &key, CodeId code);
  void build();
  void connectView();
  void clicked(const QModelIndex &index);
  bool filterRows(const QModelIndex &parent, const QString &folded);
  void applyFilter();
  void dropTags(const std::vector<TagId> &tags, CodeId code, bool add);
  void dropSpan(const DraggedSpan &span, CodeId code);
  [[nodiscard]] QRect rowAnchor(CodeId code) const;
  [[nodiscard]] CodeChooser *chooser();
  void opened(const QModelIndex &below);
  void updateState();
  void setLook();
  [[nodiscard]] CodeEditor *editor();
  /// A part of a widget of the panel, in the window's coordinates.
  [[nodiscard]] QRect anchorOf(const QWidget *widget, const QRect &part) const;

  Workbench *m_workbench;
  CodeTreeModel *m_model;
  CodesView *m_view;
  CodebookFiles *m_files;
  QToolButton *m_add;
  QToolButton *m_filterButton;
  QLineEdit *m_filter;
  KeySlots *m_slots;
  InkLabel *m_empty = nullptr;
  QHBoxLayout *m_head = nullptr;
  QVBoxLayout *m_column = nullptr;
  QPointer<CodeEditor> m_editor;
  QPointer<CodeChooser> m_chooser;
  QPointer<SplitWindow> m_split;
  QPointer<ReviewWindow> m_review;
  bool m_tagging = true;
  bool m_pressedOnCount = false;
  bool m_anyShown = true;
};

}  // namespace florilegium::gui
