// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/split_window.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "florilegium/base/clock.h"
#include "gui/codebook/field_error.h"
#include "gui/codebook/passage_card.h"
#include "gui/codebook/split_parts.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/text/utf16.h"
#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

namespace {

constexpr std::size_t mostTargets = 9;
/// Code points shown on each side of the words.
constexpr Position context = 320;

/// Whole words only; "…" stands where the context is cut from its text.
QString contextOf(const SourceText &text, Span span, bool before) {
  const Position from = before ? std::max<Position>(0, span.start - context) : span.end;
  const Position to = before ? span.start : std::min(text.length(), span.end + context);
  QString words = toQString(text, {from, to});
  if (before && from > 0) {
    const qsizetype space = words.indexOf(QLatin1Char(' '));
    return QStringLiteral("… ") + words.mid(space + 1);
  }
  if (!before && to < text.length()) {
    const qsizetype space = words.lastIndexOf(QLatin1Char(' '));
    return (space > 0 ? words.left(space) : words) + QStringLiteral(" …");
  }
  return words;
}

}  // namespace

SplitWindow::SplitWindow(Workbench *workbench, QWidget *parent) : QDialog(parent), m_workbench(workbench) {
  build();
  resize(dip(860), dip(520));
  setMinimumSize(dip(480), dip(340));
  connect(workbench, &Workbench::projectChanged, this, &SplitWindow::follow);
  connect(workbench, &Workbench::sessionChanged, this, &QDialog::close);
}

SplitWindow::~SplitWindow() = default;

void SplitWindow::build() {
  setAccessibleName(tr("Split a code"));
  m_title = new InkLabel(FontRole::Title);
  m_progress = new InkLabel(FontRole::Base, Token::Ink2);
  m_progress->setWordWrap(false);
  m_bar = new DealBar;
  m_where = new InkLabel(FontRole::Meta, Token::Ink3);
  m_where->setForegroundRole(QPalette::WindowText);
  m_card = new PassageCard;
  m_scroll = new QScrollArea;
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFocusPolicy(Qt::StrongFocus);
  m_scroll->setAccessibleName(tr("Passage"));
  m_scroll->installEventFilter(this);
  auto *page = new QWidget;
  auto *pageRows = new QVBoxLayout(page);
  pageRows->setContentsMargins(dip(28), dip(20), dip(28), dip(20));
  pageRows->setSpacing(dip(10));
  pageRows->addWidget(m_where);
  pageRows->addWidget(m_card);
  pageRows->addStretch(1);
  m_scroll->setWidget(page);
  for (QWidget *ground : {static_cast<QWidget *>(m_scroll), m_scroll->viewport(), page})
    ground->setBackgroundRole(QPalette::Base);

  auto *heading = new InkLabel(FontRole::Heading, Token::Ink2);
  heading->setText(tr("Deal to"));
  m_rows = new SplitTargets;
  m_name = new QLineEdit;
  m_name->setPlaceholderText(tr("Add a code: name, then Enter"));
  m_name->setAccessibleName(tr("Name of a code to deal to, old or new"));
  m_name->installEventFilter(this);
  m_nameError = new FieldError(m_name);
  m_hint = new InkLabel(FontRole::Meta, Token::Ink3);
  m_back = new QPushButton(tr("Back"));
  m_back->setToolTip(tr("The passage before (Left or Backspace)"));
  m_skip = new QPushButton(tr("Skip"));
  m_skip->setToolTip(tr("Leave it with its code (Right or 0)"));
  m_go = new QPushButton(tr("Show in its text"));
  m_go->setToolTip(tr("Show the passage in its text (G)"));
  auto *steps = new QHBoxLayout;
  steps->setSpacing(dip(8));
  for (QPushButton *button : {m_back, m_skip, m_go})
    steps->addWidget(button);
  auto *side = new QVBoxLayout;
  side->setContentsMargins(dip(18), dip(18), dip(18), dip(14));
  side->setSpacing(dip(8));
  side->addWidget(heading);
  side->addWidget(m_rows);
  side->addWidget(m_name);
  side->addWidget(m_nameError);
  side->addStretch(1);
  side->addWidget(m_hint);
  side->addLayout(steps);

  auto *head = new QVBoxLayout;
  head->setContentsMargins(dip(28), dip(16), dip(18), dip(12));
  head->setSpacing(dip(8));
  auto *first = new QHBoxLayout;
  first->addWidget(m_title, 1);
  first->addWidget(m_progress);
  head->addLayout(first);
  head->addWidget(m_bar);
  auto *leave = new QPushButton(tr("Cancel"));
  leave->setToolTip(tr("Leave without changing anything (Esc)"));
  m_split = new QPushButton;
  m_split->setToolTip(tr("Give the codes as dealt (Ctrl+Enter)"));
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->setSpacing(dip(8));
  foot->addStretch(1);
  foot->addWidget(leave);
  foot->addWidget(m_split);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(m_scroll, 3);
  middle->addLayout(side, 2);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(new Hairline(this));
  column->addLayout(middle, 1);
  column->addWidget(new Hairline(this));
  column->addLayout(foot);
  // Enter belongs to the field and to the buttons that have the focus.
  for (QPushButton *button : findChildren<QPushButton *>())
    button->setAutoDefault(false);

  connect(m_rows, &SplitTargets::chosen, this, &SplitWindow::deal);
  connect(m_back, &QPushButton::clicked, this, &SplitWindow::back);
  connect(m_skip, &QPushButton::clicked, this, &SplitWindow::skip);
  connect(m_split, &QPushButton::clicked, this, &SplitWindow::split);
  connect(leave, &QPushButton::clicked, this, &QDialog::close);
  connect(m_go, &QPushButton::clicked, this, [this] {
    if (const Tag *tag = current()) emit placeRequested(tag->source, tag->span, tag->id);
  });
  connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameError->setText({}); });
}

void SplitWindow::openFor(CodeId code) {
  const Code *row = m_workbench->readOnly() ? nullptr : m_workbench->project().code(code);
  if (row == nullptr) return;
  const Project &project = m_workbench->project();
  m_code = code;
  m_targets.clear();
  m_deals.clear();
  m_tags.clear();
  for (const Source *source : project.sources())
    for (const Tag *tag : project.tagsOf(source->id))
      if (tag->code == code) m_tags.push_back(tag->id);
  // The codes below it are what it is most often split into.
  for (const Code *child : project.childCodes(code))
    if (m_targets.size() < mostTargets) m_targets.push_back({child->id, {}});
  const QString title = tr("Split %1").arg(quoted(toQt(row->name), 40));
  setWindowTitle(title);
  m_title->setText(title);
  QStringList names;
  for (const Code *other : project.codes())
    if (other->id != code) names.append(toQt(project.pathOf(other->id)));
  auto *completer = new QCompleter(names, m_name);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  m_name->setCompleter(completer);
  m_name->clear();
  m_nameError->setText({});
  showPlace(0);
  QDialog::show();
  raise();
  activateWindow();
  (m_targets.empty() ? static_cast<QWidget *>(m_name) : m_scroll)->setFocus(Qt::OtherFocusReason);
}

bool SplitWindow::addTarget(const QString &typed) {
  const Project &project = m_workbench->project();
  const QString name = typed.simplified();
  const auto refuse = [this](const QString &why) {
    m_nameError->setText(why);
    return false;
  };
  if (name.isEmpty()) return refuse(tr("A code needs a name."));
  if (m_targets.size() == mostTargets) return refuse(tr("There are keys for nine codes."));
  actions::SplitTarget target;
  for (const Code *code : project.codes())
    if (toQt(code->name).compare(name, Qt::CaseInsensitive) == 0 ||
        toQt(project.pathOf(code->id)).compare(name, Qt::CaseInsensitive) == 0)
      target.code = code->id;
  if (target.code == m_code)
    return refuse(tr("This is the code that is split. What you skip stays with it."));
  if (!target.code) {
    QVector<QColor> used;
    for (const Code *code : project.codes())
      used.append(toQt(code->colour));
    for (const actions::SplitTarget &other : m_targets)
      if (other.fresh.colour) used.append(toQt(*other.fresh.colour));
    target.fresh.name = fromQt(name);
    target.fresh.parent = project.code(m_code)->parent;
    target.fresh.colour = fromQt(nextPigment(used, {toQt(project.code(m_code)->colour)}));
  }
  const bool known = std::any_of(m_targets.begin(), m_targets.end(), [&](const actions::SplitTarget &other) {
    return target.code ? other.code == target.code
                       : !other.code && toQt(other.fresh.name).compare(name, Qt::CaseInsensitive) == 0;
  });
  if (known) return refuse(tr("It is in the list already."));
  m_targets.push_back(std::move(target));
  m_name->clear();
  m_nameError->setText({});
  showTargets();
  return true;
}

const Tag *SplitWindow::current() const {
  if (m_place < 0 || m_place >= count()) return nullptr;
  return m_workbench->isOpen() ? m_workbench->project().tag(m_tags[static_cast<std::size_t>(m_place)])
                               : nullptr;
}

void SplitWindow::showPlace(int place) {
  m_place = std::clamp(place, 0, count());
  const bool ended = m_place == count();
  m_progress->setText(ended ? tr("all %n passages seen", nullptr, count())
                            : tr("%1 of %2").arg(number(m_place + 1), number(count())));
  m_bar->setProgress(m_place, count());
  m_card->setVisible(!ended);
  if (const Tag *tag = current())
    showPassage(*tag);
  else
    m_where->setText(count() == 0 ? tr("This code has no passages.")
                                  : tr("These were all. Ctrl+Enter splits, Left goes back."));
  m_back->setEnabled(m_place > 0);
  m_skip->setEnabled(!ended);
  m_go->setEnabled(!ended);
  showTargets();
}

void SplitWindow::showPassage(const Tag &tag) {
  const Project &project = m_workbench->project();
  const Source *source = project.source(tag.source);
  const auto row = project.tagRow(tag.id);
  const Coder *coder = project.coder(tag.coder);
  QStringList facts{toQt(source->name)};
  if (project.coders().size() > 1 && coder != nullptr) facts.append(toQt(coder->name));
  if (const Memo *memo = project.memoOn(tag.id))
    facts.append(tr("memo: %1").arg(toQt(memo->text).simplified()));
  if (tag.orphan) facts.append(tr("its words are gone from the text"));
  m_where->setText(facts.join(QStringLiteral(" · ")));
  const auto text = project.text(tag.source);
  const QColor colour = toQt(project.code(m_code)->colour);
  if (tag.orphan || !text)
    m_card->setPassage({}, row ? toQt(row->witness.quote) : QString(), {}, colour);
  else
    m_card->setPassage(contextOf((*text)->text, tag.span, true), toQString((*text)->text, tag.span),
                       contextOf((*text)->text, tag.span, false), colour);
  m_scroll->setAccessibleName(tr("%1: %2").arg(m_progress->text(), m_card->words()));
  if (isVisible()) announce(m_scroll);
  const int top = m_card->y() + static_cast<int>(m_card->wordsTop());
  m_scroll->verticalScrollBar()->setValue(std::max(0, top - m_scroll->height() / 3));
}

void SplitWindow::showTargets() {
  const Project &project = m_workbench->project();
  QVector<TargetRow> rows;
  for (const actions::SplitTarget &target : m_targets) {
    const Code *code = project.code(target.code);
    TargetRow row;
    row.name = toQt(code != nullptr ? code->name : target.fresh.name);
    row.colour = code != nullptr ? toQt(code->colour) : toQt(target.fresh.colour.value_or(Colour{}));
    row.isNew = code == nullptr;
    rows.append(row);
  }
  for (const auto &[tag, target] : m_deals)
    ++rows[static_cast<qsizetype>(target)].dealt;
  if (const Tag *tag = current())
    if (const auto dealtTo = m_deals.find(tag->id); dealtTo != m_deals.end())
      rows[static_cast<qsizetype>(dealtTo->second)].chosen = true;
  m_rows->setRows(rows);
  m_hint->setText(m_targets.empty() ? tr("Name the codes among which the passages are dealt.")
                                    : tr("A digit deals, 0 leaves the passage where it is."));
  m_split->setText(dealt() == 0 ? tr("Split") : tr("Split off %n passages", nullptr, dealt()));
  m_split->setEnabled(dealt() > 0);
}

void SplitWindow::deal(int target) {
  const Tag *tag = current();
  if (tag == nullptr || target < 0 || target >= static_cast<int>(m_targets.size())) return;
  m_deals[tag->id] = static_cast<std::size_t>(target);
  showPlace(m_place + 1);
}

void SplitWindow::skip() {
  if (const Tag *tag = current()) m_deals.erase(tag->id);
  showPlace(m_place + 1);
}

void SplitWindow::back() {
  showPlace(m_place - 1);
}

void SplitWindow::split() {
  if (m_deals.empty() || m_workbench->readOnly()) return;
  // Only targets that got something: a code without passages was not wanted after all.
  std::map<std::size_t, std::size_t> places;
  std::vector<actions::SplitTarget> targets;
  std::vector<actions::Deal> deals;
  for (std::size_t i = 0; i < m_targets.size(); ++i) {
    const bool used =
        std::any_of(m_deals.begin(), m_deals.end(), [&](const auto &one) { return one.second == i; });
    if (!used) continue;
    places[i] = targets.size();
    targets.push_back(m_targets[i]);
  }
  for (const auto &[tag, target] : m_deals)
    deals.push_back({tag, places.at(target)});
  auto changes = actions::splitCode(m_workbench->project(), m_code, targets, deals, now());
  if (!changes) {
    m_nameError->setText(sentence(changes.error()));
    return;
  }
  if (m_workbench->perform(std::move(changes))) close();
}

void SplitWindow::follow() {
  if (!isVisible()) return;
  const Project &project = m_workbench->project();
  if (project.code(m_code) == nullptr || m_workbench->readOnly()) {
    close();
    return;
  }
  const auto gone = [&](TagId id) {
    const Tag *tag = project.tag(id);
    return tag == nullptr || tag->code != m_code;
  };
  std::erase_if(m_tags, gone);
  std::erase_if(m_deals, [&](const auto &one) { return gone(one.first); });
  for (std::size_t i = m_targets.size(); i-- > 0;) {
    if (!m_targets[i].code || project.code(m_targets[i].code) != nullptr) continue;
    m_targets.erase(m_targets.begin() + static_cast<std::ptrdiff_t>(i));
    std::erase_if(m_deals, [&](const auto &one) { return one.second == i; });
    for (auto &[tag, target] : m_deals)
      if (target > i) --target;
  }
  showPlace(m_place);
}

bool SplitWindow::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::KeyPress) {
    auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_name && enter && key->modifiers() == Qt::NoModifier) {
      if (addTarget(m_name->text()) && m_targets.size() > 1) m_scroll->setFocus(Qt::OtherFocusReason);
      return true;
    }
    // The view would scroll sideways with the arrows that go through the passages.
    if (watched == m_scroll && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
      keyPressEvent(key);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void SplitWindow::keyPressEvent(QKeyEvent *event) {
  const int key = event->key();
  const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
  if ((key == Qt::Key_Return || key == Qt::Key_Enter) && with == Qt::ControlModifier) return split();
  if (with == Qt::NoModifier) {
    if (key >= Qt::Key_1 && key <= Qt::Key_9) return deal(key - Qt::Key_1);
    if (key == Qt::Key_0 || key == Qt::Key_Right) return skip();
    if (key == Qt::Key_Left || key == Qt::Key_Backspace) return back();
    if (key == Qt::Key_G) return m_go->click();
  }
  if (key == Qt::Key_Return || key == Qt::Key_Enter) return;
  QDialog::keyPressEvent(event);
}

void SplitWindow::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), palette().color(QPalette::Window));
}

}  // namespace florilegium::gui
