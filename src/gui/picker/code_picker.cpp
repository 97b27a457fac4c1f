// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/code_picker.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/codebook/text_field.h"
#include "gui/picker/new_code_row.h"
#include "gui/picker/picker_list.h"
#include "gui/picker/picker_model.h"
#include "gui/picker/picker_parts.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

namespace {

/// Rows of one press of a page key.
constexpr int page = 8;
/// More selected words are a passage, not a name.
constexpr int mostWordsOfName = 8;

/// The words of a passage as a name: without quotation marks and the signs around them.
QString nameFrom(const QString &quote) {
  QString name = quote.simplified();
  name.removeIf([](QChar c) { return QStringLiteral("\u201C\u201D\u201E\u00AB\u00BB\"").contains(c); });
  const auto outer = [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); };
  while (!name.isEmpty() && outer(name.front()))
    name.remove(0, 1);
  while (!name.isEmpty() && outer(name.back()))
    name.chop(1);
  return name;
}

QString freeKey(const Project &project) {
  QString keys = QStringLiteral("123456789");
  for (const Code *code : project.codes())
    keys.remove(toQt(code->shortcut));
  return keys.left(1);
}

}  // namespace

CodePicker::CodePicker(Workbench *workbench, QWidget *window) : MarginPopup(window), m_workbench(workbench) {
  setObjectName(QStringLiteral("codePicker"));
  setAccessibleName(tr("Choose a code"));
  build();
  connect(workbench, &Workbench::projectChanged, this, &CodePicker::followProject);
  connect(workbench, &Workbench::sessionChanged, this, [this] {
    dismiss();
    m_stale = true;
    m_use.clear();
    if (m_workbench->isOpen()) m_use.reload(m_workbench->project());
    m_idle.start();
  });
  // The codebook is made ready for searching before the picker is wanted.
  m_idle.setSingleShot(true);
  connect(&m_idle, &QTimer::timeout, this, [this] {
    if (m_workbench->isOpen()) refresh();
  });
  m_idle.start();
  if (workbench->isOpen()) m_use.reload(workbench->project());
}

CodePicker::~CodePicker() = default;

void CodePicker::build() {
  m_head = new PickerHead(this);
  m_hint = new InkLabel(FontRole::Meta, Token::Ink3, this);
  m_hint->setContentsMargins(dip(8), dip(2), dip(8), dip(4));
  m_model = new PickerModel(this);
  m_list = new PickerList(m_model, this);
  m_rule = new Hairline(this);
  m_new = new NewCodeRow(this);
  m_fields = new NewCodeFields;
  m_fieldsArea = new FittingScrollArea(m_fields, this);
  m_foot = new PickerFoot(this);

  auto *rows = new QVBoxLayout;
  rows->setContentsMargins(dip(10), dip(8), dip(10), 0);
  rows->setSpacing(0);
  rows->addWidget(m_hint);
  rows->addWidget(m_list, 1);
  rows->addSpacing(dip(7));
  rows->addWidget(m_rule);
  rows->addSpacing(dip(6));
  rows->addWidget(m_new);
  rows->addWidget(m_fieldsArea);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_head);
  column->addLayout(rows, 1);
  column->addSpacing(dip(8));
  column->addWidget(m_foot);
  setFocusProxy(m_head->field());

  m_head->field()->installEventFilter(this);
  connect(m_head->field(), &QLineEdit::textChanged, this, &CodePicker::filter);
  connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
    pick(index.row(), QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
  });
  connect(m_new, &NewCodeRow::clicked, this, [this] {
    if (onNewRow()) {
      create(false);
    } else {
      highlight(m_model->rowCount());
    }
  });
}

void CodePicker::setNeighbours(const QVector<QColor> &colours) {
  m_neighbours = colours;
  m_stale = true;
}

void CodePicker::fitTo(const QRect &window) {
  // In a low window names of codes are worth more than definitions and hints.
  constexpr int lowBelow = 480;
  const bool low = window.height() < dip(lowBelow);
  m_foot->setVisible(!low);
  m_model->setNamesOnly(low);
}

void CodePicker::openFor(const QString &quote, int words, const QRect &selection, const QRect &column,
                         const QRect &window) {
  if (!m_workbench->isOpen()) return;
  fitTo(window);
  prepare(quote, words);
  m_head->field()->clear();
  filter();
  popupBeside(selection, column, window);
}

void CodePicker::openForNewCode(const QString &quote, int words, const QRect &selection, const QRect &column,
                                const QRect &window) {
  if (!m_workbench->isOpen()) return;
  fitTo(window);
  prepare(quote, words);
  m_head->field()->setText(words <= mostWordsOfName ? nameFrom(quote) : QString());
  m_head->field()->selectAll();
  filter();
  if (mayMake()) highlight(m_model->rowCount());
  popupBeside(selection, column, window);
}

void CodePicker::prepare(const QString &quote, int words) {
  setAccessibleDescription(quoted(quote));
  m_head->setNote(words > 0 ? tr("%1 selected").arg(wordsText(words)) : QString());
  refresh();
  m_fields->reset(m_workbench->project());
}

void CodePicker::refresh() {
  const Project &project = m_workbench->project();
  if (m_stale) {
    QVector<CodeEntry> entries;
    QVector<QColor> used;
    for (const Code *code : project.codes()) {
      const QString above = code->parent ? toQt(project.pathOf(code->parent)) : QString();
      entries.append({code->id, toQt(code->name), above, toQt(code->definition)});
      used.append(toQt(code->colour));
    }
    m_index = CodeIndex(std::move(entries));
    const QColor colour = nextPigment(used, m_neighbours);
    m_fresh.colour = fromQt(colour);
    m_fresh.shortcut = fromQt(freeKey(project));
    m_new->setCode(colour, toQt(m_fresh.shortcut));
    m_stale = false;
  }
  m_index.setRecency([this](CodeId code) { return m_use.recency(code); });
}

QString CodePicker::typed() const {
  return m_head->field()->text().simplified();
}

bool CodePicker::mayMake() const {
  return !m_workbench->readOnly() && !typed().isEmpty() && !m_ranking.nameExists;
}

bool CodePicker::onNewRow() const {
  return mayMake() && m_current == m_model->rowCount();
}

void CodePicker::filter() {
  const Project &project = m_workbench->project();
  m_ranking = rankCodes(m_index, typed());
  QVector<PickerRow> rows;
  rows.reserve(m_ranking.matches.size());
  for (const CodeMatch &match : std::as_const(m_ranking.matches)) {
    const Code *code = project.code(match.id);
    if (code == nullptr) continue;
    rows.append({match.id,
                 toQt(code->name),
                 code->parent ? toQt(project.pathOf(code->parent)) : QString(),
                 toQt(code->colour),
                 toQt(code->shortcut),
                 project.tagCount(match.id),
                 toQt(code->definition),
                 toQt(code->include),
                 toQt(code->exclude),
                 match.inName,
                 match.inDefinition,
                 {}});
  }
  m_model->setRows(std::move(rows));
  m_new->setName(typed());
  showHint();
  highlight(m_ranking.onlyNear && mayMake() ? m_model->rowCount() : 0);
}

void CodePicker::showHint() {
  QString hint;
  if (m_ranking.onlyNear) {
    hint = m_model->rowCount() > 0 ? tr("No code has this name. Close to it:") : tr("No code has this name.");
  } else if (m_model->rowCount() == 0) {
    hint = tr("No codes yet. Type a name to make one.");
  } else if (!typed().isEmpty() && m_ranking.matches.front().kind == MatchKind::Definition) {
    hint = tr("No code has this name. In definitions:");
  }
  m_hint->setText(hint);
  m_hint->setVisible(!hint.isEmpty());
}

void CodePicker::highlight(int row) {
  const int rows = m_model->rowCount();
  m_current = std::clamp(row, rows > 0 || mayMake() ? 0 : -1, mayMake() ? rows : rows - 1);
  const bool making = onNewRow();
  const bool onCode = !making && m_current >= 0;
  m_model->setHighlighted(onCode ? m_current : -1,
                          onCode ? quotesOf(m_model->row(m_current).id) : QStringList());
  m_list->fit();
  m_list->setVisible(rows > 0);
  m_rule->setVisible(mayMake() && rows > 0);
  m_new->setVisible(mayMake());
  m_new->setHighlighted(making);
  m_fieldsArea->setVisible(making);
  m_foot->setMaking(making);
  if (onCode) m_list->scrollTo(m_model->index(m_current));
  // Read by screen readers as the field's description, since the keyboard stays in the field.
  const QModelIndex index = m_model->index(m_current);
  m_head->field()->setAccessibleDescription(making   ? m_new->accessibleName()
                                            : onCode ? index.data(Qt::AccessibleTextRole).toString()
                                                     : m_hint->text());
}

void CodePicker::step(int rows) {
  highlight(m_current + rows);
}

QStringList CodePicker::quotesOf(CodeId code) const {
  const Project &project = m_workbench->project();
  QStringList quotes;
  for (const TagId id : m_use.newest(code)) {
    const Tag *tag = project.tag(id);
    if (tag == nullptr || tag->orphan) continue;
    if (const auto text = project.text(tag->source))
      quotes.append(toQt((*text)->text.slice(tag->span)).simplified());
  }
  return quotes;
}

void CodePicker::pick(int row, bool stay) {
  if (row < 0 || row >= m_model->rowCount()) return;
  const CodeId code = m_model->row(row).id;
  if (stay) {
    m_head->field()->selectAll();
  } else {
    dismiss();
  }
  emit picked(code, stay);
}

void CodePicker::create(bool stay) {
  if (!mayMake()) return;
  actions::NewCode code = m_fresh;
  code.name = fromQt(typed());
  code.parent = m_fields->parentCode();
  code.definition = fromQt(m_fields->definition());
  if (stay) {
    m_head->field()->setFocus(Qt::OtherFocusReason);
    m_head->field()->selectAll();
  } else {
    dismiss();
  }
  emit createRequested(code, stay);
}

void CodePicker::followProject(const ChangeSet &changes) {
  const Project &project = m_workbench->project();
  m_use.follow(project, changes);
  if (changes.empty() || !changes.codes.empty()) {
    m_stale = true;
    m_idle.start();
  }
  if (!isVisible()) return;
  const int before = m_current;
  refresh();
  m_fields->follow(project);
  filter();
  highlight(before);
}

bool CodePicker::enterKey(const QKeyEvent &key) {
  if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter) return false;
  const bool stay = key.modifiers().testFlag(Qt::ShiftModifier);
  if (key.modifiers().testFlag(Qt::ControlModifier) || onNewRow()) {
    create(stay);
  } else {
    pick(m_current, stay);
  }
  return true;
}

bool CodePicker::searchKey(const QKeyEvent &key) {
  if (enterKey(key)) return true;
  switch (key.key()) {
    case Qt::Key_Up:
      step(-1);
      return true;
    case Qt::Key_Down:
      step(1);
      return true;
    case Qt::Key_PageUp:
      step(-page);
      return true;
    case Qt::Key_PageDown:
      step(page);
      return true;
    case Qt::Key_Tab:
      if (!mayMake()) return true;
      highlight(m_model->rowCount());
      m_fields->takeFocus();
      return true;
    default:
      return false;
  }
}

bool CodePicker::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_head->field() && event->type() == QEvent::KeyPress &&
      searchKey(*static_cast<QKeyEvent *>(event)))
    return true;
  return MarginPopup::eventFilter(watched, event);
}

void CodePicker::keyPressEvent(QKeyEvent *event) {
  // From the fields of a new code, which hand Enter on.
  if (!enterKey(*event)) MarginPopup::keyPressEvent(event);
}

}  // namespace florilegium::gui
