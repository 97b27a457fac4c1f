// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/keys_window.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "gui/inspector/page_parts.h"
#include "gui/shell/commands.h"
#include "gui/widgets/key_cap.h"

namespace florilegium::gui {

namespace {

/// Commands by what a person is doing; a column of the sheet each.
struct Group {
  QString title;
  QVector<Command> commands;
};

QVector<Group> groups() {
  using C = Command;
  return {
      {KeysWindow::tr("In the text"),
       {C::ChooseCode, C::Again, C::KeepTagging, C::InVivo, C::Memo, C::NextCertainty, C::RemoveTag, C::Widen,
        C::Narrow, C::LetGo, C::NextTag, C::PreviousTag, C::NextSame, C::PreviousSame, C::Overlapping,
        C::Copy, C::CopyWithSource, C::HideCodes}},
      {KeysWindow::tr("Everywhere"), {C::Undo,       C::Redo,           C::AddSources,    C::AddWithPreview,
                                      C::GoTo,       C::Find,           C::FindNext,      C::FindPrevious,
                                      C::Outline,    C::AllMemos,       C::Export,        C::Print,
                                      C::NewProject, C::OpenProject,    C::CloseProject,  C::NewCode,
                                      C::NextSource, C::PreviousSource, C::Back,          C::Forward,
                                      C::NextPane,   C::ShowSources,    C::ShowInspector, C::TextOnly,
                                      C::Filters,    C::Type,           C::Larger,        C::Smaller,
                                      C::NormalSize, C::ToggleTheme,    C::Preferences,   C::Keys,
                                      C::Quit}},
  };
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
  for (const Group &group : groups()) {
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *title = new InkLabel(FontRole::Heading, Token::Ink2);
    title->setText(group.title);
    title->setWordWrap(false);
    column->addWidget(title);
    column->addSpacing(dip(10));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(dip(16));
    grid->setVerticalSpacing(dip(6));
    grid->setContentsMargins(0, 0, 0, 0);
    if (group.commands.first() == Command::ChooseCode) {
      addRow(grid, tr("Tag the selection, or change the tag's code"),
             {QStringLiteral("1"), QStringLiteral("…"), QStringLiteral("9")});
      addRow(grid, tr("Move the end of the tag by a word (with Alt its start, with Ctrl by a character)"),
             {keyCapText(Qt::SHIFT | Qt::Key_Left), keyCapText(Qt::SHIFT | Qt::Key_Right)});
    }
    for (const Command command : group.commands) {
      const QAction *action = commands.action(command);
      if (!action->shortcut().isEmpty())
        addRow(grid, action->text().remove(QChar(0x2026)), {keyCapText(action->shortcut())});
    }
    column->addLayout(grid);
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
