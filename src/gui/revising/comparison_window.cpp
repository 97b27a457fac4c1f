// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/comparison_window.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "florilegium/base/clock.h"
#include "florilegium/text/segment.h"
#include "gui/revising/compare_view.h"
#include "gui/revising/compared_tags.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/icon.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/splitter.h"
#include "gui/widgets/strip.h"

namespace florilegium::gui {

namespace {
const QString comparisonGeometry = QStringLiteral("comparison/geometry");
const QString columnsKey = QStringLiteral("comparison/columns");
}  // namespace

ComparisonWindow::ComparisonWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_tags(new ComparedTagsModel(workbench, this)),
      m_title(new InkLabel(FontRole::Title)),
      m_words(new InkLabel(FontRole::Base, Token::Ink2)),
      m_names{new ElidedLabel, new ElidedLabel},
      m_place(new InkLabel(FontRole::Base, Token::Ink2)),
      m_previous(new QToolButton),
      m_next(new QToolButton),
      m_fold(new QPushButton(tr("Show all"))),
      m_view(new CompareView),
      m_side(new QWidget),
      m_list(new QListView),
      m_none(new InkLabel(FontRole::Base, Token::Ink2)),
      m_strip(new Strip),
      m_columns(new Splitter(Qt::Horizontal)),
      m_edit(new QPushButton(tr("Go on writing"))),
      m_close(new QPushButton(tr("Leave it as it is"))),
      m_apply(new QPushButton(tr("Replace the text"))) {
  const auto arrow = [](QToolButton *button, const char *name, const QString &words, const QString &tip) {
    button->setIcon(icon(QLatin1String(name)));
    button->setAutoRaise(true);
    button->setAccessibleName(words);
    button->setToolTip(tip);
  };
  arrow(m_previous, "chevron-up", tr("Previous change"), tr("Previous change (Alt+Up, or K in the texts)"));
  arrow(m_next, "chevron-down", tr("Next change"), tr("Next change (Alt+Down, or J in the texts)"));
  m_fold->setCheckable(true);
  m_fold->setToolTip(tr("Show the paragraphs that are the same, too (Alt+A)"));
  m_place->setWordWrap(false);
  m_list->setModel(m_tags);
  m_list->setItemDelegate(new ComparedTagsDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setMouseTracking(true);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setAccessibleName(tr("What becomes of the tags"));
  m_list->viewport()->setBackgroundRole(QPalette::Window);

  auto *titles = new QVBoxLayout;
  titles->setSpacing(dip(4));
  titles->addWidget(m_title);
  titles->addWidget(m_words);
  auto *head = new QHBoxLayout;
  head->setContentsMargins(dip(26), dip(14), dip(14), dip(10));
  head->setSpacing(dip(6));
  auto *steps = new QHBoxLayout;
  steps->setSpacing(dip(6));
  for (QWidget *step : std::initializer_list<QWidget *>{m_place, m_previous, m_next, m_fold})
    steps->addWidget(step, 0, Qt::AlignVCenter);
  head->addLayout(titles, 1);
  head->addLayout(steps);
  head->setAlignment(steps, Qt::AlignBottom);
  auto *names = new QHBoxLayout;
  names->setContentsMargins(dip(26), dip(6), dip(26) + m_view->verticalScrollBar()->sizeHint().width(),
                            dip(6));
  names->setSpacing(dip(44));
  for (ElidedLabel *name : m_names) {
    name->setLook(FontRole::Heading, Token::Ink2);
    names->addWidget(name, 1);
  }
  auto *texts = new QWidget;
  auto *textColumn = new QVBoxLayout(texts);
  textColumn->setContentsMargins(0, 0, 0, 0);
  textColumn->setSpacing(0);
  textColumn->addLayout(names);
  textColumn->addWidget(new Hairline);
  textColumn->addWidget(m_view, 1);
  auto *sideColumn = new QVBoxLayout(m_side);
  sideColumn->setContentsMargins(dip(6), dip(4), dip(6), 0);
  m_none->setContentsMargins(dip(8), dip(8), dip(8), 0);
  sideColumn->addWidget(m_none);
  sideColumn->addWidget(m_list, 1);
  m_columns->setChildrenCollapsible(false);
  m_columns->addWidget(texts);
  m_columns->addWidget(m_side);
  m_columns->setStretchFactor(0, 1);
  m_side->setMinimumWidth(dip(180));
  texts->setMinimumWidth(dip(300));
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->setSpacing(dip(8));
  foot->addStretch(1);
  foot->addWidget(m_edit);
  foot->addWidget(m_close);
  foot->addWidget(m_apply);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_strip);
  column->addWidget(new Hairline);
  column->addWidget(m_columns, 1);
  column->addWidget(new Hairline);
  column->addLayout(foot);
  for (QPushButton *button : {m_fold, m_edit, m_close, m_apply})
    button->setAutoDefault(false);
  setMinimumSize(dip(560), dip(360));
  resize(QSize(dip(1180), dip(760)).boundedTo(screen()->availableSize() * .92));
  restoreGeometry(QSettings().value(comparisonGeometry).toByteArray());
  if (!m_columns->restoreState(QSettings().value(columnsKey).toByteArray()))
    m_columns->setSizes({dip(880), dip(300)});

  const auto onAlt = [this](Qt::Key key, auto work) {
    connect(new QShortcut(Qt::ALT | key, this), &QShortcut::activated, m_view, work);
  };
  onAlt(Qt::Key_Down, [this] { m_view->nextChange(); });
  onAlt(Qt::Key_Up, [this] { m_view->previousChange(); });
  onAlt(Qt::Key_A, [this] { m_fold->toggle(); });
  connect(m_previous, &QToolButton::clicked, m_view, &CompareView::previousChange);
  connect(m_next, &QToolButton::clicked, m_view, &CompareView::nextChange);
  connect(m_fold, &QPushButton::toggled, this, [this](bool all) { m_view->setFolded(!all); });
  connect(m_view, &CompareView::changeShown, this, &ComparisonWindow::updateChange);
  connect(m_view, &CompareView::tagClicked, this,
          [this](TagId tag) { m_list->setCurrentIndex(m_tags->indexOf(tag)); });
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
          [this](const QModelIndex &index) {
            const TagId tag = m_tags->tagAt(index);
            if (tag && tag != m_view->currentTag()) m_view->showTag(tag);
          });
  connect(m_list, &QListView::clicked, this,
          [this](const QModelIndex &index) { m_view->showTag(m_tags->tagAt(index)); });
  connect(m_edit, &QPushButton::clicked, this, &ComparisonWindow::editRequested);
  connect(m_close, &QPushButton::clicked, this, [this] {
    const bool written = m_proposal && m_proposal->from == Proposal::From::Hand;
    close();
    if (written) emit dropRequested();
  });
  connect(m_apply, &QPushButton::clicked, this, [this] { emit applyRequested(m_proposal); });
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
  connect(&workbench, &Workbench::projectChanged, this, &ComparisonWindow::projectChanged);
  connect(&workbench, &Workbench::writableChanged, this, [this] {
    if (m_proposal && m_workbench.isOpen())
      m_apply->setEnabled(!m_workbench.readOnly() && m_strip->isHidden());
  });
}

ComparisonWindow::~ComparisonWindow() = default;

void ComparisonWindow::setProposal(ProposalPtr proposal, const ReadingType &type) {
  m_proposal = std::move(proposal);
  m_strip->dismiss();
  m_fold->setChecked(false);
  m_view->setComparison(m_proposal->comparison, type);
  const bool past = m_proposal->from == Proposal::From::Past;
  m_side->setVisible(!past);
  m_apply->setVisible(!past);
  m_edit->setVisible(m_proposal->from == Proposal::From::Hand);
  m_close->setText(past                 ? tr("Close")
                   : m_edit->isHidden() ? tr("Leave it as it is")
                                        : tr("Drop what was written"));
  m_apply->setText(m_proposal->from == Proposal::From::Hand ? tr("Store the correction")
                                                            : tr("Replace the text"));
  fillHead();
  updateTags();
  m_view->showChange(0);
  updateChange();
  m_view->setFocus(Qt::OtherFocusReason);
}

QString ComparisonWindow::summary() const {
  return m_words->text();
}

void ComparisonWindow::fillHead() {
  const Source *source = m_workbench.project().source(m_proposal->source);
  if (source == nullptr) return;
  const QString name = quoted(toQt(source->name), 70);
  const Comparison &c = *m_proposal->comparison;
  const auto words = [](const Revision &revision) { return wordsText(countWords(revision.text.utf8())); };
  switch (m_proposal->from) {
    case Proposal::From::File:
      m_title->setText(tr("A new text for %1").arg(name));
      m_names[0]->setText(tr("The text now · %1").arg(words(*c.before)));
      m_names[1]->setText(tr("%1 · %2").arg(m_proposal->name, words(*c.after)));
      break;
    case Proposal::From::Hand:
      m_title->setText(tr("The corrected text of %1").arg(name));
      m_names[0]->setText(tr("The text now · %1").arg(words(*c.before)));
      m_names[1]->setText(tr("As corrected · %1").arg(words(*c.after)));
      break;
    case Proposal::From::Past:
      m_title->setText(tr("%1, then and now").arg(name));
      m_names[0]->setText(tr("%1 · %2").arg(m_proposal->name, words(*c.before)));
      m_names[1]->setText(tr("The text now · %1").arg(words(*c.after)));
      break;
  }
  setWindowTitle(m_title->text());
  setAccessibleName(windowTitle());
}

void ComparisonWindow::updateTags() {
  const bool past = m_proposal->from == Proposal::From::Past;
  const int count = m_view->changeCount();
  QStringList parts{count > 0 ? tr("%n places differ", nullptr, count)
                    : m_proposal->map.edits().empty()
                        ? tr("The words are the same; headings, links or pages differ")
                        : tr("Only spaces and empty lines differ")};
  if (!past) {
    const auto changes = changesOf(m_workbench.project(), *m_proposal, now());
    if (!changes) {
      m_strip->notify(sentence(changes.error()));
      m_apply->setEnabled(false);
      m_words->setText(parts.join(QString()));
      return;
    }
    m_tags->setTags(comparedTags(*changes));
    std::unordered_map<CodeId, QColor> colours;
    for (const Code *code : m_workbench.project().codes())
      colours.emplace(code->id, toQt(code->colour));
    m_view->setTags(m_tags->tags(), colours);
    if (const int lost = m_tags->count(Fate::Lost)) parts << tr("%n tags lose their words", nullptr, lost);
    if (const int other = m_tags->count(Fate::Changed))
      parts << tr("%n have other words then", nullptr, other);
    if (const int same = m_tags->count(Fate::Moved)) parts << tr("%n move with their words", nullptr, same);
    if (m_tags->tags().empty()) parts << tr("No tag is concerned");
  }
  m_none->setVisible(m_tags->tags().empty());
  m_none->setText(tr("This source has no tags that could move."));
  m_list->setVisible(!m_tags->tags().empty());
  m_apply->setEnabled(!m_workbench.readOnly());
  m_words->setText(tr("%1. %2").arg(
      parts.join(QStringLiteral(" · ")),
      past ? tr("This is only for looking.") : tr("Nothing is changed until you say so below.")));
}

void ComparisonWindow::projectChanged(const ChangeSet &changes) {
  if (!m_proposal || !isVisible() || !m_workbench.isOpen()) return;
  const Source *source = m_workbench.project().source(m_proposal->source);
  if (source == nullptr) {
    close();
    return;
  }
  const RevisionId compared =
      m_proposal->from == Proposal::From::Past ? m_proposal->comparison->after->id : m_proposal->base();
  if (source->revision != compared) {
    m_strip->notify(tr("%1 has got another text meanwhile, so this comparison no longer holds.")
                        .arg(quoted(toQt(source->name), 60)));
    m_apply->setEnabled(false);
    return;
  }
  if (m_strip->isVisible()) {
    m_strip->dismiss();
    m_apply->setEnabled(!m_workbench.readOnly());
  }
  if (changes.empty() || !changes.tags.empty() || !changes.codes.empty()) updateTags();
  if (!changes.sources.empty()) fillHead();
}

void ComparisonWindow::updateChange() {
  const int count = m_view->changeCount();
  const int current = m_view->currentChange();
  m_place->setText(count == 0 ? QString() : tr("%1 of %2").arg(number(current + 1), number(count)));
  m_previous->setEnabled(current > 0);
  m_next->setEnabled(current + 1 < count);
  m_view->setAccessibleDescription(
      count == 0
          ? QString()
          : tr("Change %1 of %2. %3").arg(number(current + 1), number(count), m_view->wordsOf(current)));
}

void ComparisonWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) {
    QSettings().setValue(comparisonGeometry, saveGeometry());
    QSettings().setValue(columnsKey, m_columns->saveState());
  }
  QDialog::hideEvent(event);
}

}  // namespace florilegium::gui
