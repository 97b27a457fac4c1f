// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/code_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "florilegium/base/clock.h"
#include "gui/codebook/example_list.h"
#include "gui/codebook/field_error.h"
#include "gui/codebook/pigment_grid.h"
#include "gui/codebook/text_field.h"
#include "gui/codebook/version_list.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

CodeEditor::CodeEditor(Workbench *workbench, QWidget *window) : MarginPopup(window), m_workbench(workbench) {
  setObjectName(QStringLiteral("codeEditor"));
  build();
  connect(workbench, &Workbench::projectChanged, this, &CodeEditor::followProject);
  connect(workbench, &Workbench::sessionChanged, this, &CodeEditor::dismiss);
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::build() {
  auto *fields = new QWidget;
  auto *rows = new QVBoxLayout(fields);
  rows->setContentsMargins(dip(18), dip(14), dip(18), dip(14));
  rows->setSpacing(dip(4));
  const auto label = [](const QString &text, QWidget *field) {
    auto *words = new InkLabel(FontRole::Meta, Token::Ink3);
    words->setText(text);
    words->setBuddy(field);
    field->setAccessibleName(text);
    return words;
  };
  const auto gap = [rows] { rows->addSpacing(dip(8)); };

  m_title = new InkLabel(FontRole::Title);
  m_place = new InkLabel(FontRole::Meta, Token::Ink3);
  rows->addWidget(m_title);
  rows->addWidget(m_place);
  gap();

  m_name = new QLineEdit;
  m_nameError = new FieldError(m_name);
  m_key = new QComboBox;
  m_keyTaken = new InkLabel(FontRole::Meta, Token::Ink3);
  auto *first = new QHBoxLayout;
  first->setSpacing(dip(10));
  auto *nameColumn = new QVBoxLayout;
  auto *keyColumn = new QVBoxLayout;
  for (QVBoxLayout *column : {nameColumn, keyColumn})
    column->setSpacing(dip(4));
  nameColumn->addWidget(label(tr("Name"), m_name));
  nameColumn->addWidget(m_name);
  keyColumn->addWidget(label(tr("Key"), m_key));
  keyColumn->addWidget(m_key);
  first->addLayout(nameColumn, 1);
  first->addLayout(keyColumn);
  rows->addLayout(first);
  rows->addWidget(m_nameError);
  rows->addWidget(m_keyTaken);
  gap();

  m_colour = new PigmentGrid;
  rows->addWidget(m_colour);
  gap();

  using Enter = TextField::Enter;
  m_definition = new TextField(Enter::HandedOn, 3, 8);
  m_include = new TextField(Enter::HandedOn, 1, 5);
  m_exclude = new TextField(Enter::HandedOn, 1, 5);
  m_example = new TextField(Enter::HandedOn, 1, 4);
  m_examples = new ExampleList;
  m_memo = new TextField(Enter::NewLine, 2, 8);
  m_definition->setPlaceholderText(tr("What the code means."));
  m_example->setPlaceholderText(tr("In your own words; E in the text adds a passage."));
  for (const auto &[text, field] :
       {std::pair(tr("Definition"), m_definition), std::pair(tr("Belongs here"), m_include),
        std::pair(tr("Does not belong here"), m_exclude), std::pair(tr("Example"), m_example),
        std::pair(tr("Memo"), m_memo)}) {
    rows->addWidget(label(text, field));
    rows->addWidget(field);
    if (field == m_example) rows->addWidget(m_examples);
    gap();
  }
  m_versions = new VersionList(m_workbench);
  rows->addWidget(m_versions);
  rows->addStretch(1);

  m_save = new QPushButton(tr("Save"));
  m_save->setDefault(true);
  m_save->setAutoDefault(true);
  m_save->setToolTip(tr("Save (Enter; in the memo Ctrl+Enter)"));
  auto *leave = new QPushButton(tr("Cancel"));
  leave->setToolTip(tr("Leave without saving (Esc)"));
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->setSpacing(dip(8));
  foot->addStretch(1);
  foot->addWidget(leave);
  foot->addWidget(m_save);

  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addWidget(new FittingScrollArea(fields), 1);
  column->addWidget(new Hairline);
  column->addLayout(foot);

  connect(m_versions, &VersionList::reviewRequested, this, [this] {
    const CodeId code = m_code;
    dismiss();
    emit reviewRequested(code);
  });
  connect(m_save, &QPushButton::clicked, this, &CodeEditor::save);
  connect(leave, &QPushButton::clicked, this, &CodeEditor::dismiss);
  connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameError->setText({}); });
  connect(m_key, &QComboBox::currentIndexChanged, this, &CodeEditor::showKeyTaken);
}

void CodeEditor::openNew(const QRect &anchor, CodeId parent, const QString &name) {
  if (m_workbench->readOnly()) return;
  const Project &project = m_workbench->project();
  m_code = {};
  m_parent = project.code(parent) != nullptr ? parent : CodeId{};
  QVector<QColor> used;
  for (const Code *code : project.codes())
    used.append(toQt(code->colour));
  m_title->setText(tr("New code"));
  m_place->setText(m_parent ? tr("Below %1").arg(toQt(project.pathOf(m_parent))) : QString());
  Content fresh;
  fresh.colour = nextPigment(used);
  fill(fresh);
  m_before = content();
  m_name->setText(name);
  open(anchor, Field::Name);
}

void CodeEditor::openFor(CodeId code, const QRect &anchor, Field field) {
  const Code *row = m_workbench->readOnly() ? nullptr : m_workbench->project().code(code);
  if (row == nullptr) return;
  m_code = code;
  m_parent = row->parent;
  m_title->setText(tr("Code"));
  m_place->setText(m_parent ? tr("Below %1").arg(toQt(m_workbench->project().pathOf(m_parent))) : QString());
  fill(contentOf(*row));
  m_before = content();
  open(anchor, field);
}

void CodeEditor::open(const QRect &anchor, Field field) {
  m_place->setVisible(!m_place->text().isEmpty());
  setAccessibleName(m_title->text());
  const QRect window = parentWidget()->rect();
  // Twice, for the heights of wrapped text are known only after the first.
  popupBeside(anchor, QRect(anchor.left(), window.top(), anchor.width(), window.height()), window);
  placeAgain();
  switch (field) {
    case Field::Name:
      m_name->setFocus(Qt::PopupFocusReason);
      m_name->selectAll();
      break;
    case Field::Colour:
      m_colour->takeFocus();
      break;
    case Field::Key:
      m_key->setFocus(Qt::PopupFocusReason);
      break;
    case Field::Definition:
    case Field::Example:
    case Field::Memo: {
      TextField *text = field == Field::Memo ? m_memo : field == Field::Example ? m_example : m_definition;
      text->setFocus(Qt::PopupFocusReason);
      text->moveCursor(QTextCursor::End);
      break;
    }
  }
}

CodeEditor::Content CodeEditor::contentOf(const Code &code) const {
  const Memo *memo = m_workbench->project().memoOn(MemoOn::Code, code.id.value);
  return {toQt(code.name),    toQt(code.colour),   toQt(code.definition),
          toQt(code.include), toQt(code.exclude),  toQt(code.example),
          code.examples,      toQt(code.shortcut), memo != nullptr ? toQt(memo->text) : QString()};
}

void CodeEditor::fill(const Content &content) {
  fillKeys();
  m_name->setText(content.name);
  m_colour->setColour(content.colour);
  m_definition->setText(content.definition);
  m_include->setText(content.include);
  m_exclude->setText(content.exclude);
  m_example->setText(content.example);
  m_examples->setExamples(content.examples);
  m_memo->setText(content.memo);
  m_key->setCurrentIndex(content.shortcut.toInt());
  m_nameError->setText({});
  m_versions->setCode(m_code);
  showKeyTaken();
}

void CodeEditor::fillKeys() {
  m_key->clear();
  m_key->addItem(tr("None"));
  for (int digit = 1; digit <= 9; ++digit)
    m_key->addItem(QString::number(digit));
}

void CodeEditor::showKeyTaken() {
  QString taken;
  if (m_workbench->isOpen() && m_key->currentIndex() > 0) {
    const std::string key = fromQt(m_key->currentText());
    for (const Code *code : m_workbench->project().codes())
      if (code->shortcut == key && code->id != m_code)
        taken = tr("%1 gives up this key.").arg(toQt(code->name));
  }
  m_keyTaken->setText(taken);
  m_keyTaken->setVisible(!taken.isEmpty());
}

CodeEditor::Content CodeEditor::content() const {
  const int key = m_key->currentIndex();
  return {m_name->text(),         m_colour->colour(),
          m_definition->text(),   m_include->text(),
          m_exclude->text(),      m_example->text(),
          m_examples->examples(), key > 0 ? QString::number(key) : QString(),
          m_memo->text()};
}

bool CodeEditor::changed() const {
  return isVisible() && content() != m_before;
}

bool CodeEditor::check(const Content &now) {
  const Project &project = m_workbench->project();
  const std::string name = fromQt(now.name);
  const auto named = m_code ? actions::renameCode(project, m_code, name)
                            : actions::addCode(project, {.name = name, .parent = m_parent});
  QString wrong;
  if (!named) {
    switch (named.error().code) {
      case ErrorCode::NameEmpty:
        wrong = tr("A code needs a name.");
        break;
      case ErrorCode::NameTaken:
        wrong =
            tr("A code called %1 is here already. Choose another name.").arg(quoted(now.name.trimmed(), 40));
        break;
      default:
        wrong = sentence(named.error());
    }
  }
  m_nameError->setText(wrong);
  const bool coloured = m_colour->check();
  if (!wrong.isEmpty()) {
    m_name->setFocus(Qt::OtherFocusReason);
  } else if (!coloured) {
    m_colour->takeFocus();
  }
  return wrong.isEmpty() && coloured;
}

actions::CodeContent CodeEditor::asContent(const Content &content) {
  return {fromQt(content.name),
          fromQt(content.colour),
          fromQt(content.shortcut),
          {fromQt(content.definition), fromQt(content.example), fromQt(content.include),
           fromQt(content.exclude), content.examples},
          fromQt(content.memo)};
}

bool CodeEditor::save() {
  const Content now = content();
  if (m_workbench->readOnly() || !check(now)) return false;
  const Project &project = m_workbench->project();
  const CoderId coder = now.memo.trimmed().isEmpty() ? m_workbench->session().coder() : m_workbench->coder();
  const CodeId code = m_code ? m_code : project.nextCodeId();
  m_saving = true;
  const bool done = m_workbench->perform(
      m_code ? actions::changeCode(project, m_code, asContent(now), coder, florilegium::now())
             : actions::makeCode(project, m_parent, asContent(now), coder, florilegium::now()));
  m_saving = false;
  if (!done) return false;
  dismiss();
  emit saved(code);
  return true;
}

void CodeEditor::followProject() {
  if (!isVisible() || m_saving) return;
  if (m_workbench->readOnly()) return dismiss();
  if (!m_code) {
    if (m_parent && m_workbench->project().code(m_parent) == nullptr) m_parent = {};
    return showKeyTaken();
  }
  const Code *row = m_workbench->project().code(m_code);
  if (row == nullptr) return dismiss();
  // What is being written here wins over what an undo brings back.
  if (changed()) return;
  fill(contentOf(*row));
  m_before = content();
}

bool CodeEditor::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::MouseButtonPress && changed()) {
    // What was typed is not lost to a click into the text.
    const auto *widget = qobject_cast<const QWidget *>(watched);
    if (widget != nullptr && widget != this && !isAncestorOf(widget)) return false;
  }
  return MarginPopup::eventFilter(watched, event);
}

void CodeEditor::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    save();
    return;
  }
  MarginPopup::keyPressEvent(event);
}

}  // namespace florilegium::gui
