// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/sources_panel.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include "florilegium/actions/sources.h"
#include "gui/importing/pasting.h"
#include "gui/shell/strings.h"
#include "gui/sources/source_delegate.h"
#include "gui/sources/source_order_menu.h"
#include "gui/theme/icon.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/name_popup.h"

namespace florilegium::gui {

SourcesPanel::SourcesPanel(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_model(new SourceListModel(workbench, this)),
      m_view(new QListView),
      m_add(new QToolButton),
      m_order(new SourceOrderMenu(workbench, m_model)) {
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
  head->addWidget(m_order);
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
  m_view->viewport()->setAcceptDrops(true);
  m_view->viewport()->installEventFilter(this);

  m_view->setDragDropMode(QAbstractItemView::DragDrop);
  m_view->setDefaultDropAction(Qt::MoveAction);
  m_view->setDropIndicatorShown(true);

  connect(m_order, &SourceOrderMenu::attributesRequested, this,
          [this] { emit attributesRequested(m_model->sourceAt(m_view->currentIndex())); });
  connect(m_add, &QToolButton::clicked, this, &SourcesPanel::addRequested);
  connect(m_view, &QListView::customContextMenuRequested, this, &SourcesPanel::showMenu);
  connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex &index) {
            if (const SourceId source = m_model->sourceAt(index); source && !m_quiet)
              emit sourceChosen(source);
          });
  connect(m_model, &QAbstractItemModel::modelReset, this, &SourcesPanel::updateEmpty);
  connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
    if (m_current) setCurrent(m_current);
  });
  connect(&workbench, &Workbench::sessionChanged, this, &SourcesPanel::updateEmpty);
  connect(&workbench, &Workbench::writableChanged, this, &SourcesPanel::updateEmpty);
  updateEmpty();
}

void SourcesPanel::updateEmpty() {
  m_empty->setVisible(m_workbench.isOpen() && m_model->rowCount() == 0);
  m_add->setEnabled(!m_workbench.readOnly());
  m_order->setEnabled(m_workbench.isOpen());
}

void SourcesPanel::setCurrent(SourceId source) {
  m_quiet = true;
  m_current = source;
  const QModelIndex index = m_model->indexOf(source);
  // Not through the view, which would add to the selection while Ctrl is down.
  m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
  m_view->scrollTo(index);
  m_quiet = false;
}

int SourcesPanel::heightOfWholeRows(int most) const {
  const int head = m_view->mapTo(this, QPoint(0, 0)).y() + 2 * m_view->frameWidth();
  int height = head;
  for (int row = 0; row < m_model->rowCount(); ++row) {
    const int next = height + m_view->sizeHintForRow(row);
    if (next > most) break;
    height = next;
  }
  return height > head ? height : most;
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

void SourcesPanel::renameSource(SourceId source) {
  const QModelIndex index = m_model->indexOf(source);
  if (!index.isValid() || !m_view->isVisible() || m_workbench.readOnly()) return;
  setCurrent(source);
  m_view->setFocus(Qt::OtherFocusReason);
  m_view->edit(index);
}

void SourcesPanel::move(int step) {
  const SourceId source = m_model->sourceAt(m_view->currentIndex());
  const Project &project = m_workbench.project();
  const Source *row = project.source(source);
  if (row == nullptr || m_workbench.readOnly()) return;
  if (m_model->order().byAttribute || m_model->order().sort != SourceOrder::Sort::List)
    return m_workbench.report(tr("Sources are moved in their own order, grouped by hand"));
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
  QMenu *menu = menuFor(source, this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  menu->popup(m_view->viewport()->mapToGlobal(at));
}

QMenu *SourcesPanel::menuFor(SourceId source, QWidget *parent) {
  const bool writable = !m_workbench.readOnly();
  auto *menu = new QMenu(parent);
  const auto add = [&](const QString &text, const QKeySequence &key, auto work) {
    QAction *action = menu->addAction(text, this, work);
    action->setShortcut(key);
    action->setEnabled(writable);
  };
  add(tr("Rename"), Qt::Key_F2, [this] { rename(); });
  QMenu *groups = menu->addMenu(tr("Group"));
  groups->setEnabled(writable);
  fillGroups(groups, source);
  QMenu *languages = menu->addMenu(tr("Language"));
  languages->setEnabled(writable);
  fillLanguages(languages, source);
  menu->addAction(tr("Attributes…"), this, [this, source] { emit attributesRequested(source); });
  add(tr("Move up"), Qt::ALT | Qt::Key_Up, [this] { move(-1); });
  add(tr("Move down"), Qt::ALT | Qt::Key_Down, [this] { move(1); });
  // The order by hand shows nowhere else.
  const bool byHand = !m_model->order().byAttribute && m_model->order().sort == SourceOrder::Sort::List;
  for (QAction *action : menu->actions().last(2))
    action->setVisible(byHand);
  menu->addSeparator();
  add(tr("Correct the text…"), {}, [this, source] { emit editRequested(source); });
  add(tr("Replace the text…"), {}, [this, source] { emit replaceRequested(source); });
  menu->addAction(tr("Texts of this source…"), this, [this, source] { emit textsRequested(source); });
  menu->addSeparator();
  add(removalText(), Qt::Key_Delete, [this] { remove(); });
  return menu;
}

QString SourcesPanel::removalText() const {
  const Project &project = m_workbench.project();
  const std::vector<SourceId> sources = chosen();
  qint64 passages = 0;
  qint64 memos = 0;
  for (const SourceId source : sources) {
    passages += project.tagCount(source);
    memos += static_cast<qint64>(project.spanMemos(source).size());
    if (project.memoOn(MemoOn::Source, source.value) != nullptr) ++memos;
    for (const Tag *tag : project.tagsOf(source))
      if (project.memoOn(tag->id) != nullptr) ++memos;
  }
  const QString what = tr("Remove %Ln source(s)", nullptr, counted(static_cast<qint64>(sources.size())));
  if (passages == 0 && memos == 0) return what;
  const QString withMemos = tr("%Ln memo(s)", nullptr, counted(memos));
  if (passages == 0) return tr("%1 with %2").arg(what, withMemos);
  if (memos == 0) return tr("%1 with %2").arg(what, passagesText(passages));
  return tr("%1 with %2 and %3").arg(what, passagesText(passages), withMemos);
}

void SourcesPanel::fillGroups(QMenu *menu, SourceId source) {
  const Project &project = m_workbench.project();
  QStringList names;
  for (const Source *row : project.sources())
    if (const QString name = toQt(row->group); !names.contains(name)) names.append(name);
  if (!names.contains(QString())) names.prepend(QString());
  const Source *row = project.source(source);
  for (const QString &name : std::as_const(names)) {
    QAction *action = menu->addAction(name.isEmpty() ? tr("No group") : name, this,
                                      [this, source, name] { setGroup(source, name); });
    action->setCheckable(true);
    action->setChecked(row != nullptr && toQt(row->group) == name);
  }
  menu->addSeparator();
  menu->addAction(tr("New group…"), this, [this, source] { askGroup(source); });
}

void SourcesPanel::fillLanguages(QMenu *menu, SourceId source) {
  const Project &project = m_workbench.project();
  const Source *row = project.source(source);
  QStringList tags{QString()};
  for (const Source *other : project.sources())
    if (const QString tag = toQt(other->language); !tags.contains(tag)) tags.append(tag);
  for (const char *usual : {"en", "de", "es", "fr", "it", "pt"})
    if (const QString tag = QLatin1String(usual); !tags.contains(tag)) tags.append(tag);
  for (const QString &tag : std::as_const(tags)) {
    const QString name = QLocale(tag).nativeLanguageName();
    const QString text = tag.isEmpty()    ? tr("Not known")
                         : name.isEmpty() ? tag
                                          : tr("%1 (%2)").arg(name, tag);
    QAction *action = menu->addAction(text, this, [this, source, tag] { setLanguage(source, tag); });
    action->setCheckable(true);
    action->setChecked(row != nullptr && toQt(row->language) == tag);
  }
  menu->addSeparator();
  menu->addAction(tr("Another language…"), this, [this, source] { askLanguage(source); });
}

void SourcesPanel::setGroup(SourceId source, const QString &group) {
  m_workbench.perform(actions::moveSource(m_workbench.project(), source, fromQt(group), -1));
}

bool SourcesPanel::setLanguage(SourceId source, const QString &language) {
  return m_workbench.perform(actions::setLanguage(m_workbench.project(), source, fromQt(language)));
}

NamePopup *SourcesPanel::popup() {
  if (!m_popup) m_popup = new NamePopup(window());
  return m_popup;
}

QRect SourcesPanel::placeOf(SourceId source) const {
  const QRect row = m_view->visualRect(m_model->indexOf(source));
  return {m_view->viewport()->mapTo(window(), row.topLeft()), row.size()};
}

void SourcesPanel::askGroup(SourceId source) {
  popup()->ask(placeOf(source), tr("Name of the group"), {},
               {{tr("Move there"), [this, source](const QString &name) {
                   setGroup(source, name);
                   return true;
                 }}});
}

void SourcesPanel::askLanguage(SourceId source) {
  const Source *row = m_workbench.project().source(source);
  popup()->ask(placeOf(source), tr("Language, by its short name, such as “de” or “pt-BR”"),
               row != nullptr ? toQt(row->language) : QString(),
               {{tr("Keep"), [this, source](const QString &name) { return setLanguage(source, name); }}});
}

/// Files go on to the window, and so does what was dragged out of the text here.
bool SourcesPanel::handleDrop(QEvent *event) {
  const bool drag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove ||
                    event->type() == QEvent::Drop;
  if (!drag) return false;
  auto *drop = static_cast<QDropEvent *>(event);
  if (m_workbench.readOnly() || !holdsDroppedText(*drop->mimeData())) {
    event->ignore();
    return true;
  }
  drop->setDropAction(Qt::CopyAction);
  drop->accept();
  if (event->type() == QEvent::Drop) emit textDropped(*drop->mimeData());
  return true;
}

bool SourcesPanel::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_view->viewport()) return handleDrop(event);
  if (watched != m_view || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
  const auto *key = static_cast<QKeyEvent *>(event);
  const bool alt = key->modifiers().testFlag(Qt::AltModifier);
  if (key->matches(QKeySequence::Paste)) {
    emit pasteRequested();
    return true;
  }
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
