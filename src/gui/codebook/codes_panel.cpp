// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/codes_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "florilegium/base/clock.h"
#include "gui/codebook/code_delegate.h"
#include "gui/codebook/code_menu.h"
#include "gui/codebook/code_tree_model.h"
#include "gui/codebook/codes_view.h"
#include "gui/codebook/reading_margins.h"
#include "gui/inspector/page_parts.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"

namespace florilegium::gui {

CodesPanel::CodesPanel(Workbench *workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new CodeTreeModel(workbench, this)),
      m_view(new CodesView(this)),
      m_add(new QToolButton(this)) {
  auto *heading = new InkLabel(FontRole::Heading, Token::Ink2, this);
  heading->setText(tr("Codes"));
  heading->setBuddy(m_view);
  m_add->setIcon(icon(QStringLiteral("plus"), Token::Ink3));
  m_add->setAutoRaise(true);
  m_add->setToolTip(tr("New code (V: named by the words selected)"));
  m_add->setAccessibleName(tr("New code"));
  m_add->setFocusPolicy(Qt::StrongFocus);
  auto *empty = new InkLabel(FontRole::Base, Token::Ink2, this);
  empty->setQuotation(17);
  empty->setText(tr("No codes yet. Press + to make the first."));
  m_empty = empty;

  m_head = new QHBoxLayout;
  m_head->addWidget(heading, 1);
  m_head->addWidget(m_add);
  m_column = new QVBoxLayout(this);
  m_column->setSpacing(0);
  m_column->addLayout(m_head);
  m_column->addWidget(m_empty);
  m_column->addWidget(m_view, 1);

  m_view->setModel(m_model);
  m_view->setItemDelegate(new CodeDelegate(m_view));
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setHeaderHidden(true);
  m_view->setUniformRowHeights(true);
  m_view->setSelectionMode(QAbstractItemView::SingleSelection);
  m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
  m_view->setExpandsOnDoubleClick(false);
  m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_view->setDragDropMode(QAbstractItemView::DragDrop);
  m_view->setDefaultDropAction(Qt::CopyAction);
  m_view->setContextMenuPolicy(Qt::CustomContextMenu);
  m_view->setAccessibleName(tr("Codes"));
  m_view->viewport()->setBackgroundRole(QPalette::Window);
  m_view->installEventFilter(this);
  m_view->viewport()->installEventFilter(this);

  connect(m_add, &QToolButton::clicked, this, &CodesPanel::newCodeRequested);
  connect(m_view, &QTreeView::clicked, this, &CodesPanel::clicked);
  connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
    const CodeId code = m_model->codeAt(m_view->indexAt(at));
    if (!code) return;
    QMenu *menu = menuFor(code, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_view->viewport()->mapToGlobal(at));
  });
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex &index) { emit currentCodeChanged(m_model->codeAt(index)); });
  connect(m_model, &CodeTreeModel::hiddenChanged, this, &CodesPanel::hiddenChanged);
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    m_view->expandAll();
    updateState();
  });
  connect(m_model, &QAbstractItemModel::rowsInserted, this,
          [this](const QModelIndex &below) { opened(below); });
  connect(m_model, &QAbstractItemModel::rowsMoved, this,
          [this](const QModelIndex &, int, int, const QModelIndex &below) { opened(below); });
  connect(m_model, &QAbstractItemModel::rowsRemoved, this, &CodesPanel::updateState);
  connect(&Theme::instance(), &Theme::changed, this, &CodesPanel::setLook);
  m_view->expandAll();
  setLook();
  updateState();
}

CodesPanel::~CodesPanel() = default;

void CodesPanel::setLook() {
  m_column->setContentsMargins(dip(10), dip(10), dip(10), 0);
  m_head->setContentsMargins(readingMargins(layoutDirection(), dip(8), 0, dip(3), 0));
  m_empty->setContentsMargins(dip(8), dip(8), dip(8), 0);
  m_view->setIndentation(dip(16));
  m_view->doItemsLayout();
}

/// A branch that got its first child, by moving or making, shows it.
void CodesPanel::opened(const QModelIndex &below) {
  if (below.isValid() && m_model->rowCount(below) == 1) m_view->expand(below);
  updateState();
}

void CodesPanel::updateState() {
  bool nested = false;
  for (int row = 0; row < m_model->rowCount() && !nested; ++row)
    nested = m_model->rowCount(m_model->index(row, 0)) > 0;
  m_view->setRootIsDecorated(nested);
  const bool empty = m_model->rowCount() == 0;
  m_empty->setVisible(empty && m_workbench->isOpen());
  m_add->setEnabled(!m_workbench->readOnly());
}

CodeId CodesPanel::currentCode() const {
  return m_model->codeAt(m_view->currentIndex());
}

void CodesPanel::setCurrentCode(CodeId code) {
  const QModelIndex index = m_model->indexOf(code);
  m_view->setCurrentIndex(index);
  if (index.isValid()) m_view->scrollTo(index);
}

const std::unordered_set<CodeId> &CodesPanel::hiddenCodes() const {
  return m_model->hiddenCodes();
}
const std::unordered_set<CodeId> &CodesPanel::bracketOnlyCodes() const {
  return m_model->bracketOnlyCodes();
}
void CodesPanel::setHidden(CodeId code, bool hidden) {
  m_model->setHidden(code, hidden);
}

CodeEditor *CodesPanel::editor() {
  if (m_editor == nullptr) {
    m_editor = new CodeEditor(m_workbench, window());
    connect(m_editor, &CodeEditor::saved, this, &CodesPanel::setCurrentCode);
  }
  return m_editor;
}

QRect CodesPanel::anchorOf(const QWidget *widget, const QRect &part) const {
  // As wide as the panel, so that the sheet stands beside it and covers no code.
  const QRect mine(mapTo(window(), QPoint()), size());
  const QPoint top = widget->mapTo(window(), part.topLeft());
  return {mine.left(), top.y(), mine.width(), part.height()};
}

void CodesPanel::newCode(CodeId parent, const QString &name) {
  if (!m_workbench->readOnly()) editor()->openNew(anchorOf(m_add, m_add->rect()), parent, name);
}

void CodesPanel::editCode(CodeId code, CodeEditor::Field field) {
  const QModelIndex index = m_model->indexOf(code);
  if (!index.isValid() || m_workbench->readOnly()) return;
  m_view->scrollTo(index);
  editor()->openFor(code, anchorOf(m_view->viewport(), m_view->visualRect(index)), field);
}

void CodesPanel::rename(CodeId code) {
  if (m_workbench->readOnly()) return;
  setCurrentCode(code);
  if (m_view->currentIndex().isValid()) m_view->edit(m_view->currentIndex());
}

void CodesPanel::remove(CodeId code) {
  if (code && !m_workbench->readOnly())
    m_workbench->perform(actions::deleteCode(m_workbench->project(), code));
}

void CodesPanel::giveDigit(CodeId code, const QString &digit) {
  if (code && !m_workbench->readOnly())
    m_workbench->perform(actions::setShortcut(m_workbench->project(), code, fromQt(digit)));
}

void CodesPanel::moveBy(CodeId code, int rows) {
  const QModelIndex index = m_model->indexOf(code);
  if (!index.isValid() || m_workbench->readOnly()) return;
  const int place = index.row() + rows;
  if (place < 0 || place >= m_model->rowCount(index.parent())) return;
  m_workbench->perform(
      actions::moveCode(m_workbench->project(), code, m_model->codeAt(index.parent()), place));
  m_view->scrollTo(m_model->indexOf(code));
}

void CodesPanel::moveBelow(CodeId code, CodeId parent) {
  if (!m_workbench->readOnly())
    m_workbench->perform(actions::moveCode(m_workbench->project(), code, parent, -1));
}

void CodesPanel::merge(CodeId from, CodeId into) {
  if (!m_workbench->readOnly())
    m_workbench->perform(actions::mergeCode(m_workbench->project(), from, into, now()));
}

QMenu *CodesPanel::menuFor(CodeId code, QWidget *parent) {
  return makeCodeMenu(this, m_workbench, code, parent);
}

void CodesPanel::clicked(const QModelIndex &index) {
  const CodeId code = m_model->codeAt(index);
  if (m_pressedOnCount) {
    emit passagesRequested(code);
  } else {
    emit codeActivated(code);
  }
}

bool CodesPanel::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_view && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
    auto *key = static_cast<QKeyEvent *>(event);
    const auto run = commandOf(*key);
    if (run && event->type() == QEvent::ShortcutOverride) {
      event->accept();
    } else if (run) {
      run();
      return true;
    }
  }
  if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonPress) {
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint();
    const QModelIndex index = m_view->indexAt(at);
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.widget = m_view;
    option.rect = m_view->visualRect(index);
    m_pressedOnCount = index.isValid() && CodeDelegate::countRect(option, index).contains(at);
  }
  return QWidget::eventFilter(watched, event);
}

std::function<void()> CodesPanel::commandOf(const QKeyEvent &key) {
  const CodeId code = currentCode();
  const Qt::KeyboardModifiers with = key.modifiers() & ~Qt::KeypadModifier;
  if (!code) return {};
  const bool alone = with == Qt::NoModifier;
  const bool alt = with == Qt::AltModifier;
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (with == Qt::ControlModifier || (alone && !m_tagging))
        return [=, this] { emit passagesRequested(code); };
      if (alone) return [=, this] { emit codeActivated(code); };
      return {};
    case Qt::Key_Space:
      if (alone) return [=, this] { setHidden(code, !hiddenCodes().contains(code)); };
      return {};
    case Qt::Key_Delete:
      if (alone) return [=, this] { remove(code); };
      return {};
    case Qt::Key_F2:
      if (alone) return [=, this] { rename(code); };
      return {};
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (alt) return [=, this, up = key.key() == Qt::Key_Up] { moveBy(code, up ? -1 : 1); };
      return {};
    default:
      if (alt && key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9) {
        const int digit = key.key() - Qt::Key_0;
        return [=, this] { giveDigit(code, digit == 0 ? QString() : QString::number(digit)); };
      }
      return {};
  }
}

}  // namespace florilegium::gui
