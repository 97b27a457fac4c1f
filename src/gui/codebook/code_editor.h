// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointer>

#include "florilegium/actions/codes.h"
#include "gui/widgets/margin_popup.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace florilegium::gui {

class PigmentGrid;
class Workbench;

/// The sheet on which a code is made or changed: name, colour, definition, example, key and memo. It is not
/// modal; a click beside it leaves it only if nothing was typed. Enter saves, Esc leaves.
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

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  struct Content {
    QString name;
    QColor colour;
    QString definition;
    QString example;
    QString shortcut;
    QString memo;
    friend bool operator==(const Content &, const Content &) = default;
  };

  void build();
  QLineEdit *addLine(QBoxLayout *rows, const QString &label);
  QPlainTextEdit *addText(QBoxLayout *rows, const QString &label, int lines);
  QLabel *addError(QBoxLayout *rows);
  void fill(const Content &content);
  [[nodiscard]] Content content() const;
  void fillKeys();
  void open(const QRect &anchor, Field field);
  void showErrors(const QString &name, const QString &key);
  [[nodiscard]] bool check();
  bool saveNew(const Content &now);
  bool saveChanges(const Content &now);
  bool saveMemo(CodeId code, const QString &memo);
  void followProject();
  void setLook();

  Workbench *m_workbench;
  CodeId m_code;
  CodeId m_parent;
  Content m_before;
  bool m_saving = false;
  QLabel *m_title = nullptr;
  QLineEdit *m_name = nullptr;
  QLabel *m_nameError = nullptr;
  PigmentGrid *m_colour = nullptr;
  QPlainTextEdit *m_definition = nullptr;
  QPlainTextEdit *m_example = nullptr;
  QComboBox *m_key = nullptr;
  QLabel *m_keyError = nullptr;
  QPlainTextEdit *m_memo = nullptr;
  QPushButton *m_save = nullptr;
  QVector<QLabel *> m_labels;
};

}  // namespace florilegium::gui
