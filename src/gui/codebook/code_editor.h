// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include "florilegium/actions/codes.h"
#include "gui/widgets/margin_popup.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace florilegium::gui {

class ExampleList;
class FieldError;
class InkLabel;
class PigmentGrid;
class TextField;
class VersionList;
class Workbench;

/// The sheet on which a code is made or changed: name, colour, key, definition with what belongs and
/// what does not, examples and memo, all saved as one step; below them what it meant before. It is not modal;
/// a click beside it leaves it only if nothing was typed. Enter saves (in the memo Ctrl+Enter does), Esc
/// leaves.
class CodeEditor : public MarginPopup {
  Q_OBJECT

 public:
  enum class Field { Name, Colour, Definition, Example, Key, Memo };

  /// `window` is what it lies in.
  CodeEditor(Workbench *workbench, QWidget *window);
  ~CodeEditor() override;

  /// For a new code below `parent`. `anchor` is what it stands beside, in the window's coordinates.
  void openNew(const QRect &anchor, CodeId parent = {}, const QString &name = {});
  /// For a code of the project.
  void openFor(CodeId code, const QRect &anchor, Field field = Field::Name);

  /// None for a new code.
  [[nodiscard]] CodeId code() const { return m_code; }
  [[nodiscard]] bool changed() const;
  /// Does what Enter does. Whether all was saved; if not the fields concerned say why.
  bool save();

 signals:
  void saved(florilegium::CodeId code);
  /// The passages tagged under an older definition are to be listed.
  void reviewRequested(florilegium::CodeId code);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  struct Content {
    QString name;
    QColor colour;
    QString definition;
    QString include;
    QString exclude;
    QString example;
    Examples examples;
    QString shortcut;
    QString memo;
    friend bool operator==(const Content &, const Content &) = default;
  };

  void build();
  void fill(const Content &content);
  void fillKeys();
  void showKeyTaken();
  [[nodiscard]] Content content() const;
  [[nodiscard]] Content contentOf(const Code &code) const;
  void open(const QRect &anchor, Field field);
  [[nodiscard]] bool check(const Content &now);
  [[nodiscard]] static actions::CodeContent asContent(const Content &content);
  void followProject();

  Workbench *m_workbench;
  CodeId m_code;
  CodeId m_parent;
  Content m_before;
  bool m_saving = false;
  InkLabel *m_title = nullptr;
  InkLabel *m_place = nullptr;
  QLineEdit *m_name = nullptr;
  FieldError *m_nameError = nullptr;
  QComboBox *m_key = nullptr;
  InkLabel *m_keyTaken = nullptr;
  PigmentGrid *m_colour = nullptr;
  TextField *m_definition = nullptr;
  TextField *m_include = nullptr;
  TextField *m_exclude = nullptr;
  TextField *m_example = nullptr;
  ExampleList *m_examples = nullptr;
  TextField *m_memo = nullptr;
  VersionList *m_versions = nullptr;
  QPushButton *m_save = nullptr;
};

}  // namespace florilegium::gui
