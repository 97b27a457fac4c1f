// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/orphans_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

#include "florilegium/actions/orphans.h"
#include "florilegium/actions/tags.h"
#include "florilegium/base/clock.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/background.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/segmented_control.h"

namespace florilegium::gui {

namespace {

const QString orphansGeometry = QStringLiteral("orphans/geometry");

QListView *passageList(const QString &name, QAbstractListModel *model) {
  auto *list = new QListView;
  list->setModel(model);
  list->setItemDelegate(new PassageDelegate(list));
  list->setFrameShape(QFrame::NoFrame);
  list->setUniformItemSizes(true);
  list->setMouseTracking(true);
  list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  list->setAccessibleName(name);
  list->viewport()->setBackgroundRole(QPalette::Window);
  return list;
}

}  // namespace

OrphansWindow::OrphansWindow(Workbench &workbench, ReadPage *page, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_page(page),
      m_model(new OrphanModel(workbench, this)),
      m_guessModel(new GuessModel(this)),
      m_words(new InkLabel(FontRole::Base, Token::Ink2)),
      m_scopes(new SegmentedControl),
      m_states(new SegmentedControl),
      m_list(passageList(tr("Passages without words"), m_model)),
      m_guessWords(new InkLabel(FontRole::Base, Token::Ink2)),
      m_guesses(passageList(tr("Places that are like it"), m_guessModel)),
      m_drop(new QPushButton),
      m_keep(new QPushButton),
      m_place(new QPushButton) {
  setWindowTitle(tr("Passages without words"));
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->installEventFilter(this);
  m_guesses->installEventFilter(this);
  m_scopes->addSegment(tr("This source"));
  m_scopes->addSegment(tr("All sources"));
  m_scopes->setAccessibleName(tr("Of which sources"));
  m_states->addSegment(tr("Waiting"));
  m_states->addSegment(tr("Kept"));
  m_states->setAccessibleName(tr("Waiting or kept"));
  m_drop->setToolTip(tr("Remove the tag; Undo brings it back (Delete)"));
  m_place->setToolTip(tr("Put the tag on the words selected in the text (Enter, or P in the text)"));
  m_place->setDefault(false);

  auto *kinds = new QHBoxLayout;
  kinds->setSpacing(dip(12));
  kinds->addWidget(m_states);
  kinds->addWidget(m_scopes);
  kinds->addStretch(1);
  auto *head = new QVBoxLayout;
  head->setContentsMargins(dip(18), dip(14), dip(18), dip(10));
  head->setSpacing(dip(10));
  head->addWidget(m_words);
  head->addLayout(kinds);
  auto *lists = new QVBoxLayout;
  lists->setContentsMargins(dip(6), dip(6), dip(6), dip(6));
  lists->addWidget(m_list, 3);
  auto *guessHead = new QVBoxLayout;
  guessHead->setContentsMargins(dip(18), dip(10), dip(18), dip(2));
  guessHead->addWidget(m_guessWords);
  auto *guesses = new QVBoxLayout;
  guesses->setContentsMargins(dip(6), 0, dip(6), dip(6));
  guesses->addWidget(m_guesses);
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->setSpacing(dip(8));
  foot->addWidget(m_drop);
  foot->addWidget(m_keep);
  foot->addStretch(1);
  foot->addWidget(m_place);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(new Hairline);
  column->addLayout(lists, 3);
  column->addWidget(new Hairline);
  column->addLayout(guessHead);
  column->addLayout(guesses, 2);
  column->addWidget(new Hairline);
  column->addLayout(foot);
  for (QPushButton *button : {m_drop, m_keep, m_place})
    button->setAutoDefault(false);
  setMinimumSize(dip(420), dip(340));
  resize(dip(560), dip(560));
  // Beside the text, which has to stay in view.
  if (!restoreGeometry(QSettings().value(orphansGeometry).toByteArray()) && parent != nullptr) {
    const QRect home = parent->window()->geometry();
    move(std::max(home.left(), home.right() - width()),
         home.top() + std::max(0, (home.height() - height()) / 2));
  }

  connect(m_scopes, &SegmentedControl::currentChanged, this, &OrphansWindow::fill);
  connect(m_states, &SegmentedControl::currentChanged, this, &OrphansWindow::fill);
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OrphansWindow::chosen);
  connect(m_guesses->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrphansWindow::showGuess);
  connect(m_guesses, &QListView::clicked, this, &OrphansWindow::showGuess);
  connect(m_drop, &QPushButton::clicked, this, &OrphansWindow::drop);
  connect(m_keep, &QPushButton::clicked, this, &OrphansWindow::keep);
  connect(m_place, &QPushButton::clicked, this, &OrphansWindow::place);
  connect(page->view(), &ReadingView::selectionChanged, this, &OrphansWindow::updateButtons);
  connect(page, &ReadPage::sourceShown, this, &OrphansWindow::updateButtons);
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
  connect(&workbench, &Workbench::writableChanged, this, &OrphansWindow::updateButtons);
  connect(&workbench, &Workbench::projectChanged, this, [this](const ChangeSet &changes) {
    const bool concerned = changes.empty() || !changes.tags.empty() || !changes.sources.empty() ||
                           !changes.codes.empty() || !changes.memos.empty();
    if (concerned && isVisible()) fill();
  });
}

OrphansWindow::~OrphansWindow() {
  if (m_search) m_search->cancel();
}

bool OrphansWindow::kept() const {
  return m_states->currentIndex() == 1;
}

void OrphansWindow::openFor(SourceId source) {
  m_source = source ? source : m_page->source();
  const int scope = source ? 0 : 1;
  m_states->setCurrentIndex(0);
  m_scopes->setCurrentIndex(scope);
  show();
  fill();
  raise();
  activateWindow();
  m_list->setFocus(Qt::OtherFocusReason);
}

void OrphansWindow::fill() {
  if (!m_workbench.isOpen()) return;
  const TagId before = current();
  const int row = std::max(0, m_list->currentIndex().row());
  const bool oneSource = m_scopes->currentIndex() == 0;
  if (m_workbench.project().source(m_source) == nullptr) m_source = m_page->source();
  m_shown = {};
  m_model->fill(oneSource ? m_source : SourceId{}, kept() ? OrphanModel::Of::Kept : OrphanModel::Of::Waiting);
  const int count = m_model->rowCount();
  QModelIndex index = m_model->indexOf(before);
  if (!index.isValid() && count > 0) index = m_model->index(std::min(row, count - 1));
  updateWords();
  if (index.isValid())
    m_list->setCurrentIndex(index);
  else
    chosen();
}

void OrphansWindow::updateWords() {
  const int count = m_model->rowCount();
  if (kept())
    m_words->setText(count == 0 ? tr("None is kept without a place.")
                                : tr("%n passages are kept without a place, with the words that they had.",
                                     nullptr, count));
  else
    m_words->setText(count == 0
                         ? tr("No passage waits for its words.")
                         : tr("%n passages lost their words in a new text. Nothing was moved by guess: "
                              "place them, keep them as they are, or drop them.",
                              nullptr, count));
}

TagId OrphansWindow::current() const {
  const auto rows = m_list->selectionModel()->selectedIndexes();
  return rows.size() == 1 ? m_model->tagAt(rows.first()) : TagId{};
}

std::vector<TagId> OrphansWindow::selected() const {
  std::vector<TagId> tags;
  for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
    tags.push_back(m_model->tagAt(index));
  return tags;
}

void OrphansWindow::sayOfGuesses(const QString &words) {
  m_guessWords->setText(words);
  m_guessWords->setVisible(!words.isEmpty());
}

void OrphansWindow::chosen() {
  const TagId tag = current();
  if (!tag || tag != m_shown) {
    if (m_search) m_search->cancel();
    m_search.reset();
    m_shown = tag;
    m_guessModel->setPlaces(nullptr, {});
    sayOfGuesses(tag || m_model->rowCount() == 0 ? QString()
                                                 : tr("Choose one of them to see places that are like it."));
    if (tag) look(tag);
  }
  updateButtons();
}

void OrphansWindow::look(TagId tag) {
  const auto row = m_workbench.project().tagRow(tag);
  if (!row) return;
  const auto revision = m_workbench.project().text(row->source);
  if (!revision) return m_workbench.reportError(revision.error());
  sayOfGuesses(tr("Looking for places that are like it…"));
  m_search = std::make_shared<Progress>();
  inBackground(
      this,
      [revision = *revision, witness = row->witness, at = row->span.start, mine = m_search] {
        return placesLike(revision->text, {witness.quote, witness.prefix, witness.suffix, at}, 5, *mine);
      },
      [this, tag, revision = *revision, mine = m_search](std::vector<Resemblance> places) {
        if (mine == m_search) found(tag, revision, std::move(places));
      });
}

void OrphansWindow::found(TagId tag, std::shared_ptr<const Revision> revision,
                          std::vector<Resemblance> places) {
  m_search.reset();
  const Tag *row = m_workbench.isOpen() ? m_workbench.project().tag(tag) : nullptr;
  if (row == nullptr) return;
  const bool any = !places.empty();
  const Position last = std::min(row->span.start, revision->text.length());
  m_guessModel->setPlaces(std::move(revision), std::move(places));
  sayOfGuesses(any ? tr("Places that are like it. Others can be selected in the text:")
                   : tr("No place in the text is like it. If there is one, select its words there."));
  if (any) {
    m_guesses->setCurrentIndex(m_guessModel->index(0));
  } else {
    m_page->goTo(row->source, {last, last});
    m_page->view()->dropSelection();
  }
  updateButtons();
}

void OrphansWindow::showGuess(const QModelIndex &index) {
  const Span place = m_guessModel->placeAt(index);
  const Tag *tag = m_workbench.isOpen() ? m_workbench.project().tag(m_shown) : nullptr;
  if (tag == nullptr || place.empty()) return;
  m_page->goTo(tag->source, place);
  if (m_page->source() == tag->source) m_page->view()->setSelection(place);
}

bool OrphansWindow::canPlace() const {
  const Tag *tag = m_workbench.isOpen() ? m_workbench.project().tag(current()) : nullptr;
  return tag != nullptr && isVisible() && !m_workbench.readOnly() && m_page->source() == tag->source &&
         m_page->view()->hasText() && !m_page->view()->selection().empty();
}

void OrphansWindow::updateButtons() {
  const int count = static_cast<int>(m_list->selectionModel()->selectedIndexes().size());
  const bool writable = !m_workbench.readOnly();
  m_drop->setEnabled(count > 0 && writable);
  m_keep->setEnabled(count > 0 && writable);
  m_drop->setText(count > 1 ? tr("Drop %n tags", nullptr, count) : tr("Drop the tag"));
  if (kept())
    m_keep->setText(count > 1 ? tr("Let %n wait again", nullptr, count) : tr("Let it wait again"));
  else
    m_keep->setText(count > 1 ? tr("Keep %n without a place", nullptr, count) : tr("Keep without a place"));
  m_keep->setToolTip(kept() ? tr("List it among those that wait for a place (K)")
                            : tr("Leave it as it is, and let it wait no longer (K)"));
  const bool can = canPlace();
  m_place->setEnabled(can);
  m_place->setText(can ? tr("Place on %1").arg(quoted(m_page->view()->selectedText().simplified(), 28))
                       : tr("Place on the words selected"));
}

void OrphansWindow::place() {
  if (!canPlace()) return;
  m_workbench.perform(
      actions::placeOrphan(m_workbench.project(), current(), m_page->view()->selection(), now()));
}

void OrphansWindow::keep() {
  const auto tags = selected();
  if (!tags.empty() && !m_workbench.readOnly())
    m_workbench.perform(actions::keepOrphans(m_workbench.project(), tags,
                                             kept() ? actions::Keeping::Waiting : actions::Keeping::Kept));
}

void OrphansWindow::drop() {
  const auto tags = selected();
  if (!tags.empty() && !m_workbench.readOnly())
    m_workbench.perform(actions::removeTags(m_workbench.project(), tags));
}

bool OrphansWindow::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  const auto *key = static_cast<QKeyEvent *>(event);
  if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) return QDialog::eventFilter(watched, event);
  switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_P:
      place();
      return true;
    case Qt::Key_K:
      keep();
      return true;
    case Qt::Key_Delete:
      drop();
      return true;
    default:
      return QDialog::eventFilter(watched, event);
  }
}

void OrphansWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) QSettings().setValue(orphansGeometry, saveGeometry());
  QDialog::hideEvent(event);
}

}  // namespace florilegium::gui
