// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/summary_window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include "florilegium/base/file.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

QVector<NotAdded> notAdded(const std::vector<ImportOutcome> &outcomes) {
  QVector<NotAdded> files;
  for (const ImportOutcome &outcome : outcomes)
    if (outcome.error) files.append({toQt(displayName(outcome.path)), sentence(*outcome.error)});
  return files;
}

SummaryWindow::SummaryWindow(Workbench &workbench, qint64 added, const QVector<NotAdded> &files,
                             QWidget *parent)
    : QDialog(parent), m_list(new QListWidget), m_files(files) {
  setWindowTitle(tr("What was not added"));
  auto *words = new InkLabel(FontRole::Base, Token::Ink2);
  const QString left = tr("%Ln file(s) were not added, for these reasons.", nullptr, counted(files.size()));
  words->setText(
      added == 0 ? left : tr("%1 %2").arg(tr("%Ln source(s) were added.", nullptr, counted(added)), left));
  m_list->setWordWrap(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setSpacing(dip(3));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setAccessibleName(tr("Files that were not added"));
  for (const NotAdded &file : files)
    m_list->addItem(file.why);
  m_list->setCurrentRow(0);
  auto *copy = new QPushButton(tr("Copy the list"));
  copy->setAutoDefault(false);
  auto *close = new QPushButton(tr("Close"));
  close->setDefault(true);
  auto *row = new QHBoxLayout;
  row->setSpacing(dip(10));
  row->addStretch(1);
  row->addWidget(copy);
  row->addWidget(close);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(20), dip(16), dip(20), dip(14));
  column->setSpacing(dip(12));
  column->addWidget(words);
  column->addWidget(m_list, 1);
  column->addLayout(row);
  resize(dip(640), dip(420));
  m_list->setFocus();
  connect(copy, &QPushButton::clicked, this, &SummaryWindow::copyAll);
  connect(close, &QPushButton::clicked, this, &QWidget::close);
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
}

void SummaryWindow::copyAll() const {
  QStringList lines;
  for (const NotAdded &file : m_files)
    lines << file.file + u'\t' + file.why;
  QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void SummaryWindow::keyPressEvent(QKeyEvent *event) {
  if (!event->matches(QKeySequence::Copy)) return QDialog::keyPressEvent(event);
  QStringList lines;
  for (const QListWidgetItem *item : m_list->selectedItems())
    lines << item->text();
  if (!lines.isEmpty()) QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

}  // namespace florilegium::gui
