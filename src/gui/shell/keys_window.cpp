// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/keys_window.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>
#include <optional>

#include "gui/shell/commands.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/key_cap.h"

namespace florilegium::gui {

namespace {

/// A line of the sheet: a command with its own key and words, or keys that a part of the window has.
struct Row {
  Row(Command made) : command(made) {}
  Row(const QString &does, const QStringList &pressed) : words(does), keys(pressed) {}
  std::optional<Command> command;
  QString words;
  QStringList keys;
};

/// What a person is doing, with its keys.
struct Group {
  QString title;
  QVector<Row> rows;
};

QString cap(const QKeySequence &key) {
  return keyCapText(key);
}

Group inText() {
  using C = Command;
  const QString end =
      KeysWindow::tr("Move the end of the tag by a word (with Alt its start, with Ctrl by a character)");
  return {KeysWindow::tr("In the text"),
          {{KeysWindow::tr("Tag the selection, or change the tag's code"),
            {QStringLiteral("1"), QStringLiteral("…"), QStringLiteral("9")}},
           C::ChooseCode,
           C::Again,
           C::KeepTagging,
           C::InVivo,
           C::Memo,
           C::NextCertainty,
           C::AddExample,
           C::RemoveTag,
           C::PlaceHere,
           {end, {cap(Qt::SHIFT | Qt::Key_Left), cap(Qt::SHIFT | Qt::Key_Right)}},
           {KeysWindow::tr("Move it by a sentence (with Alt its start)"),
            {cap(Qt::SHIFT | Qt::Key_Up), cap(Qt::SHIFT | Qt::Key_Down)}},
           C::Widen,
           C::Narrow,
           C::SelectAll,
           C::LetGo,
           C::NextTag,
           C::PreviousTag,
           C::NextSame,
           C::PreviousSame,
           C::Overlapping,
           C::Copy,
           C::CopyWithSource,
           C::HideCodes}};
}

Group inCodes() {
  return {KeysWindow::tr("In the list of codes"),
          {{KeysWindow::tr("Tag with it, or go to its next passage"), {cap(Qt::Key_Return)}},
           {KeysWindow::tr("Rename"), {cap(Qt::Key_F2)}},
           {KeysWindow::tr("Definition"), {cap(Qt::Key_F4)}},
           {KeysWindow::tr("Hide and show"), {cap(Qt::Key_Space)}},
           {KeysWindow::tr("Give it a key"),
            {cap(Qt::ALT | Qt::Key_1), QStringLiteral("…"), QStringLiteral("9")}},
           {KeysWindow::tr("Move up, down"), {cap(Qt::ALT | Qt::Key_Up), cap(Qt::ALT | Qt::Key_Down)}},
           {KeysWindow::tr("Move below another code"), {cap(Qt::CTRL | Qt::Key_M)}},
           {KeysWindow::tr("Duplicate"), {cap(Qt::CTRL | Qt::Key_D)}},
           {KeysWindow::tr("Merge"), {cap(Qt::CTRL | Qt::Key_G)}},
           {KeysWindow::tr("Split"), {cap(Qt::CTRL | Qt::Key_T)}},
           {KeysWindow::tr("Find a code"), {cap(Qt::Key_Slash)}},
           {KeysWindow::tr("Delete"), {cap(Qt::Key_Delete)}}}};
}

Group everywhere() {
  using C = Command;
  return {KeysWindow::tr("Everywhere"),
          {{KeysWindow::tr("Undo"), {cap(QKeySequence::Undo)}},
           {KeysWindow::tr("Redo"), {cap(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}},
           C::GoTo,
           C::Find,
           C::FindNext,
           C::FindPrevious,
           C::Outline,
           C::EditText,
           C::Back,
           C::Forward,
           C::NextSource,
           C::PreviousSource,
           C::NextPane,
           C::PreviousPane,
           C::ShowSources,
           C::ShowInspector,
           C::TextOnly,
           C::NextShown,
           C::Filters,
           C::Type,
           C::Larger,
           C::Smaller,
           C::NormalSize,
           C::ToggleTheme,
           C::AllMemos,
           C::Attributes,
           C::NewCode,
           C::AddSources,
           C::AddFolder,
           C::AddWithPreview,
           C::PasteSource,
           C::Export,
           C::Print,
           C::NewProject,
           C::OpenProject,
           C::CloseProject,
           C::Preferences,
           C::Keys,
           C::Quit}};
}

void addRow(QGridLayout *grid, const QString &words, const QStringList &keys) {
  // An empty grid has a row already, which would take all room that is left over.
  const int row = grid->count() == 0 ? 0 : grid->rowCount();
  auto *label = new InkLabel(FontRole::Base);
  label->setText(words);
  auto *caps = new QHBoxLayout;
  caps->setSpacing(dip(4));
  for (const QString &key : keys)
    caps->addWidget(new KeyCap(key));
  caps->addStretch();
  grid->addLayout(caps, row, 0);
  grid->addWidget(label, row, 1, Qt::AlignVCenter);
  grid->setColumnStretch(1, 1);
}

void addGroup(QVBoxLayout *column, const Group &group, const Commands &commands) {
  if (column->count() > 0) column->addSpacing(dip(26));
  auto *title = new InkLabel(FontRole::Heading, Token::Ink2);
  title->setText(group.title);
  title->setWordWrap(false);
  column->addWidget(title);
  column->addSpacing(dip(10));
  auto *grid = new QGridLayout;
  grid->setHorizontalSpacing(dip(16));
  grid->setVerticalSpacing(dip(6));
  grid->setContentsMargins(0, 0, 0, 0);
  for (const Row &row : group.rows) {
    if (!row.command) {
      addRow(grid, row.words, row.keys);
      continue;
    }
    const QAction *action = commands.action(*row.command);
    if (!action->shortcut().isEmpty())
      addRow(grid, action->text().remove(QChar(0x2026)), {keyCapText(action->shortcut())});
  }
  column->addLayout(grid);
}

}  // namespace

KeysWindow::KeysWindow(const Commands &commands, QWidget *parent) : QDialog(parent) {
  setWindowTitle(tr("Keys"));
  auto *area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setAccessibleName(tr("Keys"));
  auto *content = new QWidget;
  auto *columns = new QHBoxLayout(content);
  columns->setContentsMargins(dip(28), dip(22), dip(28), dip(22));
  columns->setSpacing(dip(48));
  for (const QVector<Group> &groups : {QVector<Group>{inText(), inCodes()}, QVector<Group>{everywhere()}}) {
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (const Group &group : groups)
      addGroup(column, group, commands);
    column->addStretch();
    columns->addLayout(column);
  }
  area->setWidget(content);
  auto *layout = new QVBoxLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->addWidget(area);
  resize(dip(900), dip(640));
}

}  // namespace florilegium::gui
