// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/value_editor.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include "gui/attributes/attribute_table_model.h"
#include "gui/attributes/attribute_words.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"

namespace florilegium::gui {

namespace {

/// Opens the list of choices with Down.
class DownOffers : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override {
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
      return false;
    auto *field = static_cast<QLineEdit *>(watched);
    if (field->completer() == nullptr || field->completer()->popup()->isVisible()) return false;
    offerChoices(field);
    return true;
  }
};

}  // namespace

QLineEdit *makeValueEditor(const AttributeDefinition &attribute, QWidget *parent) {
  auto *field = new QLineEdit(parent);
  field->setAccessibleName(toQt(attribute.name));
  field->setPlaceholderText(hintFor(attribute));
  if (attribute.kind != AttributeKind::Choice) return field;
  QStringList choices;
  for (const std::string &choice : attribute.choices)
    choices << toQt(choice);
  auto *completer = new QCompleter(choices, field);
  completer->setCaseSensitivity(Qt::CaseInsensitive);
  completer->setFilterMode(Qt::MatchContains);
  field->setCompleter(completer);
  field->installEventFilter(new DownOffers(field));
  return field;
}

void offerChoices(QLineEdit *editor) {
  QCompleter *completer = editor->completer();
  if (completer == nullptr) return;
  completer->setCompletionPrefix({});
  completer->complete();
}

QWidget *ValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const {
  const auto *model = qobject_cast<const AttributeTableModel *>(index.model());
  const AttributeDefinition *attribute = model == nullptr ? nullptr : model->attributeAt(index.column());
  if (attribute == nullptr) return nullptr;
  QLineEdit *field = makeValueEditor(*attribute, parent);
  field->setFrame(false);
  field->setAutoFillBackground(true);
  // What is written stands where it will stand.
  constexpr int ofField = 2;
  field->setTextMargins(dip(9) - ofField, 0, dip(4), 0);
  auto *self = const_cast<ValueDelegate *>(this);
  if (QCompleter *completer = field->completer())
    connect(completer, qOverload<const QString &>(&QCompleter::activated), self,
            [self, field](const QString &choice) {
              field->setText(choice);
              emit self->commitData(field);
              emit self->closeEditor(field);
            });
  if (attribute->kind == AttributeKind::Choice)
    QTimer::singleShot(0, field, [field] {
      // Not where one has begun to type.
      if (field->text().isEmpty()) offerChoices(field);
    });
  return field;
}

void ValueDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const {
  editor->setGeometry(option.rect);
}

void ValueDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const {
  emit committed(index, static_cast<QLineEdit *>(editor)->text());
}

void ValueDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const {
  QStyledItemDelegate::initStyleOption(option, index);
  if (index.data(AttributeTableModel::MisfitRole).toString().isEmpty()) return;
  // Colour never says it alone.
  option->features |= QStyleOptionViewItem::HasDecoration;
  option->icon = icon(QStringLiteral("attention"));
  option->decorationSize = {dip(14), dip(14)};
}

}  // namespace florilegium::gui
