// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/sources_panel.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include "florilegium/actions/sources.h"
#include "gui/inspector/page_parts.h"
#include "gui/shell/strings.h"
#include "gui/sources/source_delegate.h"
#include "gui/theme/icon.h"

namespace florilegium::gui {

SourcesPanel::SourcesPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new SourceListModel(workbench, this)),
      m_view(new QListView),
      m_add(new QToolButton) {
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(10), dip(10), dip(10), 0);
  column->setSpacing(dip(2));
  auto *head = new QHBoxLayout;
  head->setContentsMargins(dip(8), 0, 0, 0);
  auto *title = new InkLabel(FontRole::Heading, Token::Ink2);
  title->setText(tr("Sources"));
  head->addWidget(title, 1);
  m_add->setIcon(icon(QStringLiteral("plus")));
  m_add->setAutoRaise(true);
  m_add->setToolTip(tr("Add sources (Ctrl+I)"));
  m_add->setAccessibleName(tr("Add sources"));
  head->addWidget(m_add);
  column->addLayout(head);

  auto *empty = new InkLabel(FontRole::Base, Token::Ink2);
  empty->setQuotation(17);
  empty->setText(tr("Drop texts here, or press Ctrl+I."));
  empty->setContentsMargins(dip(8), dip(8), dip(8), 0);
  m_empty = empty;
  column->addWidget(m_empty);
  column->addWidget(m_view, 1);

  m_view->setModel(m_model);
  m_view->setItemDelegate(new SourceDelegate(m_view));
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
  m_view->setResizeMode(QListView::Adjust);
  m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  m_view->setMouseTracking(true);
  m_view->setAccessibleName(tr("Sources"));
  m_view->viewport()->setBackgroundRole(QPalette::Window);
  m_view->installEventFilter(this);

  connect(m_add, &QToolButton::clicked, this, &SourcesPanel::addRequested);
  connect(m_view, &QListView::customContextMenuRequested, this, &SourcesPanel::showMenu);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex &index) {
            if (const SourceId source = m_model->sourceAt(index); source && !m_quiet)
              emit sourceChosen(source);
          });
  connect(m_model, &QAbstractItemModel::modelReset, this, &SourcesPanel::updateEmpty);
  connect(&workbench, &Workbench::sessionChanged, this, &SourcesPanel::updateEmpty);
  updateEmpty();
}

void SourcesPanel::updateEmpty() {
  m_empty->setVisible(m_workbench.isOpen() && m_model->rowCount() == 0);
  m_add->setEnabled(!m_workbench.readOnly());
}

void SourcesPanel::setCurrent(SourceId source) {
  m_quiet = true;
  const QModelIndex index = m_model->indexOf(source);
  // Not through the view, which would add to the selection while Ctrl is down.
  m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  m_view->scrollTo(index);
  m_quiet = false;
}

std::vector<SourceId> SourcesPanel::chosen() const {
  std::vector<SourceId> sources;
  for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes())
    if (const SourceId source = m_model->sourceAt(index)) sources.push_back(source);
  return sources;
}

void SourcesPanel::remove() {
  if (const auto sources = chosen(); !sources.empty() && !m_workbench.readOnly())
    m_workbench.perform(actions::deleteSources(m_workbench.project(), sources));
}

void SourcesPanel::rename() {
  m_view->edit(m_view->currentIndex());
}

void SourcesPanel::move(int step) {
  const SourceId source = m_model->sourceAt(m_view->currentIndex());
  const Project &project = m_workbench.project();
  const Source *row = project.source(source);
  if (row == nullptr || m_workbench.readOnly()) return;
  int place = 0;
  for (const Source *other : project.sources())
    if (other->group == row->group &&
        (other->rank < row->rank || (other->rank == row->rank && other->id < row->id)))
      ++place;
  if (place + step < 0) return;
  m_workbench.perform(actions::moveSource(project, source, row->group, place + step));
  setCurrent(source);
}

void SourcesPanel::showMenu(const QPoint &at) {
  const SourceId source = m_model->sourceAt(m_view->indexAt(at));
  if (!source) return;
  const bool writable = !m_workbench.readOnly();
  QMenu menu(this);
  const auto add = [&](const QString &text, const QKeySequence &key, auto work) {
    QAction *action = menu.addAction(text, this, work);
    action->setShortcut(key);
    action->setEnabled(writable);
  };
  add(tr("Rename"), Qt::Key_F2, [this] { rename(); });
  QMenu *groups = menu.addMenu(tr("Move to group"));
  groups->setEnabled(writable);
  const Project &project = m_workbench.project();
  QStringList names;
  for (const Source *row : project.sources())
    if (const QString name = toQt(row->group); !names.contains(name)) names.append(name);
  if (!names.contains(QString())) names.prepend(QString());
  const auto moveTo = [this, source](const QString &group) {
    m_workbench.perform(actions::moveSource(m_workbench.project(), source, fromQt(group), -1));
  };
  for (const QString &name : std::as_const(names))
    groups->addAction(name.isEmpty() ? tr("No group") : name, this, [=] { moveTo(name); });
  groups->addSeparator();
  groups->addAction(tr("New group…"), this, [this, moveTo] {
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setLabelText(tr("Name of the group"));
    dialog->setWindowTitle(tr("New group"));
    connect(dialog, &QInputDialog::textValueSelected, this, moveTo);
    dialog->show();
  });
  add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
  add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
  menu.addSeparator();
  add(tr("Remove from the project"), Qt::Key_Delete, [this] { remove(); });
  menu.exec(m_view->viewport()->mapToGlobal(at));
}

bool SourcesPanel::eventFilter(QObject *watched, QEvent *event) {
  if (watched != m_view || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto *key = static_cast<QKeyEvent *>(event);
  const bool alt = key->modifiers().testFlag(Qt::AltModifier);
  switch (key->key()) {
    case Qt::Key_Delete:
      remove();
      return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      emit entered();
      return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (!alt) break;
      move(key->key() == Qt::Key_Up ? -1 : 1);
      return true;
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace florilegium::gui
