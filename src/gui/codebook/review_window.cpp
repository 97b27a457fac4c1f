// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/review_window.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "florilegium/actions/tags.h"
#include "florilegium/base/clock.h"
#include "gui/codebook/code_chooser.h"
#include "gui/codebook/review_list.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

ReviewWindow::ReviewWindow(Workbench *workbench, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_model(new ReviewModel(workbench, this)),
      m_list(new QListView),
      m_title(new InkLabel(FontRole::Title)),
      m_words(new InkLabel(FontRole::Base, Token::Ink2)),
      m_chooser(new CodeChooser(workbench, this)),
      m_go(new QPushButton(tr("Show in its text"))),
      m_other(new QPushButton(tr("Another code…"))),
      m_fits(new QPushButton) {
  setWindowTitle(tr("Under an older definition"));
  setAccessibleName(windowTitle());
  m_list->setModel(m_model);
  m_list->setItemDelegate(new ReviewDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->setAccessibleName(tr("Passages to look through again"));
  m_list->setDragEnabled(true);
  m_list->installEventFilter(this);
  m_other->setToolTip(tr("Give them another code (1 to 9, or drag them onto it)"));
  m_go->setToolTip(tr("Show the passage in its text (Enter)"));
  m_fits->setToolTip(tr("They fit the code as it is defined now (F)"));
  auto *head = new QVBoxLayout;
  head->setContentsMargins(dip(18), dip(16), dip(18), dip(12));
  head->setSpacing(dip(4));
  head->addWidget(m_title);
  head->addWidget(m_words);
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->setSpacing(dip(8));
  foot->addStretch(1);
  foot->addWidget(m_go);
  foot->addWidget(m_other);
  foot->addWidget(m_fits);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(new Hairline(this));
  column->addWidget(m_list, 1);
  column->addWidget(new Hairline(this));
  column->addLayout(foot);
  for (QPushButton *button : {m_go, m_other, m_fits})
    button->setAutoDefault(false);
  setMinimumSize(dip(420), dip(260));
  resize(dip(620), dip(440));

  connect(m_go, &QPushButton::clicked, this, &ReviewWindow::goTo);
  connect(m_fits, &QPushButton::clicked, this, &ReviewWindow::confirm);
  connect(m_other, &QPushButton::clicked, this, [this] { m_chooser->openForTags(marked(), m_other); });
  connect(m_chooser, &CodeChooser::recodeChosen, this, &ReviewWindow::give);
  connect(m_list, &QListView::doubleClicked, this, &ReviewWindow::goTo);
  connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ReviewWindow::updateWords);
  connect(workbench, &Workbench::sessionChanged, this, &QDialog::close);
  connect(workbench, &Workbench::projectChanged, this, [this] {
    if (isVisible()) fill();
  });
}

ReviewWindow::~ReviewWindow() = default;

void ReviewWindow::openFor(CodeId code) {
  m_code = code;
  fill();
  show();
  raise();
  activateWindow();
  m_list->setFocus(Qt::OtherFocusReason);
}

int ReviewWindow::count() const {
  return m_model->rowCount();
}

void ReviewWindow::fill() {
  const Project &project = m_workbench->project();
  if (m_code && project.code(m_code) == nullptr) {
    close();
    return;
  }
  auto older = taggedUnderOlder(m_workbench->session(), m_code);
  if (!older) return m_workbench->reportError(older.error());
  const int row = m_list->currentIndex().row();
  m_model->setTags(std::move(*older), static_cast<bool>(m_code));
  if (count() > 0) m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, count() - 1)));
  m_title->setText(
      m_code ? tr("Tagged as %1 before it was defined anew").arg(quoted(toQt(project.code(m_code)->name), 40))
             : tr("Tagged before the code was defined anew"));
  updateWords();
}

void ReviewWindow::updateWords() {
  m_words->setText(count() == 0
                       ? tr("Every passage has been looked through since the definition changed.")
                       : tr("%n passages to look through again. Confirm those that still fit; give the "
                            "others another code, or remove the tag.",
                            nullptr, count()));
  const int chosen = static_cast<int>(m_list->selectionModel()->selectedIndexes().size());
  m_go->setEnabled(chosen > 0);
  m_other->setEnabled(chosen > 0 && !m_workbench->readOnly());
  m_fits->setEnabled(chosen > 0 && !m_workbench->readOnly());
  m_fits->setText(chosen > 1 ? tr("%n still fit", nullptr, chosen) : tr("Still fits"));
}

void ReviewWindow::goTo() {
  if (!m_workbench->isOpen()) return;
  const Tag *tag = m_workbench->project().tag(m_model->tagAt(m_list->currentIndex()));
  if (tag != nullptr) emit placeRequested(tag->source, tag->span, tag->id);
}

std::vector<TagId> ReviewWindow::marked() const {
  std::vector<TagId> tags;
  for (const QModelIndex &index : m_list->selectionModel()->selectedIndexes())
    tags.push_back(m_model->tagAt(index));
  return tags;
}

void ReviewWindow::confirm() {
  const std::vector<TagId> tags = marked();
  if (!tags.empty() && !m_workbench->readOnly())
    m_workbench->perform(actions::confirmTags(m_workbench->project(), tags, now()));
}

void ReviewWindow::recode(int digit) {
  const std::string key = std::to_string(digit);
  for (const Code *code : m_workbench->project().codes())
    if (code->shortcut == key) return give(marked(), code->id);
  m_workbench->report(tr("No code has the key %1.").arg(keyCap(toQt(key))));
}

void ReviewWindow::give(const std::vector<TagId> &tags, CodeId code) {
  if (!tags.empty() && !m_workbench->readOnly())
    m_workbench->perform(actions::recodeTags(m_workbench->project(), tags, code, now()));
}

void ReviewWindow::remove() {
  const std::vector<TagId> tags = marked();
  if (!tags.empty() && !m_workbench->readOnly())
    m_workbench->perform(actions::removeTags(m_workbench->project(), tags));
}

bool ReviewWindow::takeKey(const QKeyEvent &event) {
  if (!m_workbench->isOpen()) return false;
  switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_G:
      goTo();
      return true;
    case Qt::Key_F:
      confirm();
      return true;
    case Qt::Key_Delete:
      remove();
      return true;
    default:
      if (event.key() < Qt::Key_1 || event.key() > Qt::Key_9) return false;
      recode(event.key() - Qt::Key_0);
      return true;
  }
}

bool ReviewWindow::eventFilter(QObject *watched, QEvent *event) {
  // Lists keep every key that could be the start of a name.
  if (watched == m_list && event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event)))
    return true;
  return QDialog::eventFilter(watched, event);
}

void ReviewWindow::keyPressEvent(QKeyEvent *event) {
  if (!takeKey(*event)) QDialog::keyPressEvent(event);
}

void ReviewWindow::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

}  // namespace florilegium::gui
