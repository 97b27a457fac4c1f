// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/attributes_block.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "florilegium/actions/attributes.h"
#include "gui/attributes/attribute_changes.h"
#include "gui/attributes/attribute_words.h"
#include "gui/attributes/value_editor.h"
#include "gui/inspector/page_parts.h"
#include "gui/shell/strings.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/link_button.h"

namespace florilegium::gui {

AttributesBlock::AttributesBlock(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_add(new LinkButton(tr("Add an attribute…"))),
      m_changes(new AttributeChanges(workbench, this)) {
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(dip(6));
  column->addWidget(m_add, 0, Qt::AlignLeading);
  connect(m_add, &QAbstractButton::clicked, this, [this] {
    m_changes->askNew({m_add->mapTo(window(), QPoint(0, 0)), m_add->size()});
  });
  connect(m_changes, &AttributeChanges::added, this, [this](const QString &name) {
    if (QLineEdit *field = fieldOf(name)) field->setFocus(Qt::OtherFocusReason);
  });
  connect(&workbench, &Workbench::aboutToStore, this, &AttributesBlock::commit);
}

void AttributesBlock::setSource(SourceId source) {
  if (source != m_source) commit();
  m_source = source;
  refresh();
}

QLineEdit *AttributesBlock::fieldOf(const QString &attribute) const {
  for (const Line &line : m_lines)
    if (toQt(line.attribute.name) == attribute) return line.field;
  return nullptr;
}

void AttributesBlock::refresh() {
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  setVisible(source != nullptr);
  if (source == nullptr) return build({});
  std::vector<AttributeDefinition> wanted;
  for (AttributeDefinition &attribute : attributesOf(m_workbench.project()))
    if (attribute.id || source->attributes.contains(attribute.name)) wanted.push_back(std::move(attribute));
  const bool same = std::equal(
      m_lines.begin(), m_lines.end(), wanted.begin(), wanted.end(),
      [](const Line &line, const AttributeDefinition &attribute) { return line.attribute == attribute; });
  if (!same) build(wanted);
  for (const Line &line : std::as_const(m_lines)) {
    showValue(line, valueOf(*source, line.attribute.name));
    line.field->setReadOnly(m_workbench.readOnly());
  }
  m_add->setVisible(!m_workbench.readOnly());
}

void AttributesBlock::build(const std::vector<AttributeDefinition> &attributes) {
  if (attributes.empty() && m_lines.isEmpty()) return;
  m_lines.clear();
  if (m_grid != nullptr) {
    // A field may be the sender.
    m_grid->hide();
    m_grid->deleteLater();
  }
  m_grid = new QWidget;
  auto *grid = new QGridLayout(m_grid);
  grid->setContentsMargins(linkRoom(), 0, 0, 0);
  grid->setHorizontalSpacing(dip(12));
  grid->setVerticalSpacing(dip(4));
  grid->setColumnStretch(1, 1);
  grid->setColumnMinimumWidth(0, dip(64));
  for (const AttributeDefinition &attribute : attributes) {
    const int row = grid->rowCount();
    auto *title = new InkLabel(FontRole::Base, Token::Ink2);
    title->setText(toQt(attribute.name));
    title->setToolTip(attribute.note.empty() ? kindText(attribute.kind) : toQt(attribute.note));
    title->setMaximumWidth(dip(110));
    auto *trouble = new InkLabel(FontRole::Meta, Token::Rubric);
    QLineEdit *field = makeValueEditor(attribute, m_grid);
    // A hint would look like a value here.
    field->setToolTip(hintFor(attribute));
    field->setPlaceholderText({});
    field->setFixedHeight(dip(26));
    const Line line{attribute, field, trouble};
    grid->addWidget(title, row, 0);
    grid->addWidget(field, row, 1);
    grid->addWidget(trouble, row + 1, 1);
    connect(field, &QLineEdit::editingFinished, this, [this, line] { store(line); });
    if (QCompleter *completer = field->completer())
      connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
              [this, line](const QString &choice) {
                line.field->setText(choice);
                line.field->setModified(true);
                store(line);
              });
    m_lines.append(line);
  }
  static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_grid);
  m_grid->show();
}

void AttributesBlock::showValue(const Line &line, const std::string &value) {
  if (!line.field->hasFocus() || !line.field->isModified()) {
    line.field->setText(toQt(value));
    line.field->setCursorPosition(0);
  }
  const QString misfit = misfitText(line.attribute, value);
  line.trouble->setText(misfit);
  line.trouble->setVisible(!misfit.isEmpty());
}

void AttributesBlock::store(const Line &line) {
  if (!line.field->isModified() || m_workbench.readOnly()) return;
  line.field->setModified(false);
  const actions::ValueEdit edit{m_source, line.attribute.name, fromQt(line.field->text())};
  auto changes = actions::setAttributeValues(m_workbench.project(), {&edit, 1}, actions::Misfit::Keep);
  // Stored before, or gone meanwhile.
  if (!changes || changes->empty()) return refresh();
  m_workbench.perform(std::move(changes));
}

void AttributesBlock::commit() {
  const QVector<Line> lines = m_lines;
  for (const Line &line : lines)
    if (line.field->isModified() && m_workbench.isOpen()) store(line);
}

}  // namespace florilegium::gui
