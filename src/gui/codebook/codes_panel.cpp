// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/codes_panel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include "florilegium/text/fold.h"
#include "gui/codebook/code_delegate.h"
#include "gui/codebook/code_tree_model.h"
#include "gui/codebook/codebook_files.h"
#include "gui/codebook/codes_view.h"
#include "gui/codebook/key_slots.h"
#include "gui/codebook/reading_margins.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

CodesPanel::CodesPanel(Workbench *workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new CodeTreeModel(workbench, this)),
      m_view(new CodesView(this)),
      m_files(new CodebookFiles(workbench, this)),
      m_add(new QToolButton(this)),
      m_filterButton(new QToolButton(this)),
      m_filter(new QLineEdit(this)),
      m_slots(new KeySlots(workbench, this)) {
  build();
  connectView();
  connect(m_add, &QToolButton::clicked, this, &CodesPanel::newCodeRequested);
  connect(m_filterButton, &QToolButton::toggled, this, [this](bool on) {
    if (on) return showFilter();
    m_filter->clear();
    m_filter->hide();
  });
  connect(m_filter, &QLineEdit::textChanged, this, &CodesPanel::applyFilter);
  connect(m_slots, &KeySlots::chosen, this, &CodesPanel::giveDigit);
  connect(m_model, &CodeTreeModel::hiddenChanged, this, &CodesPanel::hiddenChanged);
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    m_view->expandAll();
    applyFilter();
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

void CodesPanel::build() {
  auto *heading = new InkLabel(FontRole::Heading, Token::Ink2, this);
  heading->setText(tr("Codes"));
  heading->setBuddy(m_view);
  m_filterButton->setIcon(icon(QStringLiteral("search"), Token::Ink3));
  m_filterButton->setCheckable(true);
  m_filterButton->setToolTip(tr("Find a code in the list (/)"));
  m_filterButton->setAccessibleName(tr("Find a code in the list"));
  m_add->setObjectName(QStringLiteral("newCode"));
  m_add->setIcon(icon(QStringLiteral("plus"), Token::Ink3));
  m_add->setToolTip(tr("New code (V: named by the words selected)"));
  m_add->setAccessibleName(tr("New code"));
  for (QToolButton *button : {m_filterButton, m_add}) {
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
  }
  m_filter->setPlaceholderText(tr("Letters of a name"));
  m_filter->setAccessibleName(tr("Show only codes with these letters"));
  m_filter->setClearButtonEnabled(true);
  m_filter->installEventFilter(this);
  m_filter->hide();
  m_slots->hide();
  auto *empty = new InkLabel(FontRole::Base, Token::Ink2, this);
  empty->setQuotation(17);
  m_empty = empty;

  m_head = new QHBoxLayout;
  m_head->addWidget(heading, 1);
  m_head->addWidget(m_filterButton);
  m_head->addWidget(m_add);
  m_column = new QVBoxLayout(this);
  m_column->setSpacing(0);
  m_column->addLayout(m_head);
  m_column->addWidget(m_filter);
  m_column->addWidget(m_empty);
  m_column->addWidget(m_view, 1);
  m_column->addWidget(m_slots);
}

void CodesPanel::connectView() {
  m_view->setModel(m_model);
  m_view->setItemDelegate(new CodeDelegate(m_view));
  m_view->setFrameShape(QFrame::NoFrame);
  m_view->setHeaderHidden(true);
  m_view->setUniformRowHeights(true);
  m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
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

  connect(m_view, &QTreeView::clicked, this, &CodesPanel::clicked);
  connect(m_view, &QTreeView::customContextMenuRequested, this, [this](const QPoint &at) {
    if (!m_view->indexAt(at).isValid()) return;
    QMenu *menu = menuFor(selectedCodes(), this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_view->viewport()->mapToGlobal(at));
  });
  connect(m_view, &CodesView::dragging, m_slots,
          [this](bool on) { m_slots->setVisible(on && selectedCodes().size() == 1); });
  connect(m_view, &CodesView::tagsDropped, this,
          [this](const std::vector<TagId> &tags, const QModelIndex &index, bool add) {
            dropTags(tags, m_model->codeAt(index), add);
          });
  connect(m_view, &CodesView::spanDropped, this, [this](const DraggedSpan &span, const QModelIndex &index) {
    dropSpan(span, m_model->codeAt(index));
  });
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex &index) { emit currentCodeChanged(m_model->codeAt(index)); });
}

CodesPanel::~CodesPanel() = default;

void CodesPanel::setLook() {
  m_column->setContentsMargins(dip(10), dip(10), dip(10), 0);
  m_head->setContentsMargins(readingMargins(layoutDirection(), dip(8), 0, dip(3), 0));
  m_empty->setContentsMargins(dip(8), dip(8), dip(8), 0);
  m_filter->setFixedHeight(dip(30));
  m_view->setIndentation(dip(16));
  m_view->doItemsLayout();
}

/// A branch that got its first child, by moving or making, shows it.
void CodesPanel::opened(const QModelIndex &below) {
  if (below.isValid() && m_model->rowCount(below) == 1) m_view->expand(below);
  applyFilter();
  updateState();
}

void CodesPanel::updateState() {
  bool nested = false;
  for (int row = 0; row < m_model->rowCount() && !nested; ++row)
    nested = m_model->rowCount(m_model->index(row, 0)) > 0;
  m_view->setRootIsDecorated(nested);
  const bool empty = m_model->rowCount() == 0;
  m_empty->setText(empty ? tr("No codes yet. Press + to make the first.") : tr("No code has these letters."));
  m_empty->setVisible((empty || !m_anyShown) && m_workbench->isOpen());
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

QTreeView *CodesPanel::view() const {
  return m_view;
}

std::vector<CodeId> CodesPanel::selectedCodes() const {
  std::vector<CodeId> codes;
  if (!m_workbench->isOpen()) return codes;
  const QItemSelectionModel *chosen = m_view->selectionModel();
  for (const Code *code : m_workbench->project().codes())
    if (chosen->isSelected(m_model->indexOf(code->id))) codes.push_back(code->id);
  if (codes.empty() && currentCode()) codes.push_back(currentCode());
  return codes;
}

void CodesPanel::setSource(SourceId source) {
  m_model->setSource(source);
}

const std::unordered_set<CodeId> &CodesPanel::hiddenCodes() const {
  return m_model->hiddenCodes();
}
const std::unordered_set<CodeId> &CodesPanel::bracketOnlyCodes() const {
  return m_model->bracketOnlyCodes();
}
void CodesPanel::setHidden(const std::vector<CodeId> &codes, bool hidden) {
  for (const CodeId code : codes)
    m_model->setHidden(code, hidden);
}

void CodesPanel::showFilter() {
  const QSignalBlocker quiet(m_filterButton);
  m_filterButton->setChecked(true);
  m_filter->show();
  m_filter->setFocus(Qt::ShortcutFocusReason);
  m_filter->selectAll();
}

void CodesPanel::setFilter(const QString &text) {
  m_filter->setText(text);
}

bool CodesPanel::filterRows(const QModelIndex &parent, const QString &folded) {
  bool any = false;
  for (int row = 0; row < m_model->rowCount(parent); ++row) {
    const QModelIndex index = m_model->index(row, 0, parent);
    // Those above a code that fits stay, and so do those below it.
    const bool fits =
        fromQt(folded).empty() || toQt(foldForSearch(fromQt(index.data().toString()))).contains(folded);
    const bool below = filterRows(index, fits ? QString() : folded);
    m_view->setRowHidden(row, parent, !fits && !below);
    if (!folded.isEmpty() && below && !fits) m_view->expand(index);
    any = any || fits || below;
  }
  return any;
}

void CodesPanel::applyFilter() {
  const QString folded = toQt(foldForSearch(fromQt(m_filter->text().simplified())));
  m_anyShown = filterRows({}, folded);
  updateState();
}

CodeEditor *CodesPanel::editor() {
  if (m_editor == nullptr) {
    m_editor = new CodeEditor(m_workbench, window());
    connect(m_editor, &CodeEditor::saved, this, &CodesPanel::setCurrentCode);
    connect(m_editor, &CodeEditor::reviewRequested, this, &CodesPanel::reviewOlder);
  }
  return m_editor;
}

QRect CodesPanel::rowAnchor(CodeId code) const {
  const QModelIndex index = m_model->indexOf(code);
  m_view->scrollTo(index);
  return anchorOf(m_view->viewport(), m_view->visualRect(index));
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
  editor()->openFor(code, rowAnchor(code), field);
}

void CodesPanel::rename(CodeId code) {
  if (m_workbench->readOnly()) return;
  setCurrentCode(code);
  if (m_view->currentIndex().isValid()) m_view->edit(m_view->currentIndex());
}

bool CodesPanel::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_filter && event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent *>(event)->key()) {
      case Qt::Key_Escape:
        m_filterButton->setChecked(false);
        m_view->setFocus(Qt::ShortcutFocusReason);
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
      case Qt::Key_Down:
        m_view->setFocus(Qt::ShortcutFocusReason);
        return true;
      default:
        break;
    }
  }
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

std::function<void()> CodesPanel::controlCommandOf(const QKeyEvent &key, CodeId code) {
  const auto codes = selectedCodes();
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      return [=, this] { emit passagesRequested(code); };
    case Qt::Key_D:
      return [=, this] { duplicate(code, actions::Copy::Alone, actions::Below::LeaveOut); };
    case Qt::Key_M:
      return [=, this] { openMove(codes); };
    case Qt::Key_G:
      return [=, this] { openMerge(codes); };
    case Qt::Key_T:
      return [=, this] { openSplit(code); };
    default:
      return {};
  }
}

std::function<void()> CodesPanel::commandOf(const QKeyEvent &key) {
  const CodeId code = currentCode();
  const Qt::KeyboardModifiers with = key.modifiers() & ~Qt::KeypadModifier;
  const bool alone = with == Qt::NoModifier;
  if (key.text() == QLatin1String("/") && (alone || with == Qt::ShiftModifier))
    return [this] { showFilter(); };
  if (!code) return {};
  if (with == Qt::ControlModifier) return controlCommandOf(key, code);
  const auto codes = selectedCodes();
  const bool alt = with == Qt::AltModifier;
  switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (alone && !m_tagging) return [=, this] { emit passagesRequested(code); };
      if (alone) return [=, this] { emit codeActivated(code); };
      return {};
    case Qt::Key_Space:
      if (alone) return [=, this] { setHidden(codes, !hiddenCodes().contains(code)); };
      return {};
    case Qt::Key_Delete:
      if (alone) return [=, this] { remove(codes); };
      return {};
    case Qt::Key_F2:
      if (alone) return [=, this] { rename(code); };
      return {};
    case Qt::Key_F4:
      if (alone) return [=, this] { editCode(code, CodeEditor::Field::Definition); };
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
