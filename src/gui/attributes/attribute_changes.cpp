// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/attribute_changes.h"

#include <QMenu>
#include <algorithm>
#include <array>

#include "florilegium/actions/attributes.h"
#include "gui/attributes/attribute_words.h"
#include "gui/shell/strings.h"
#include "gui/widgets/name_popup.h"

namespace florilegium::gui {

namespace {

constexpr std::array kinds = {AttributeKind::Text, AttributeKind::Number, AttributeKind::Date,
                              AttributeKind::Choice};

constexpr QChar between = u';';

QString listOf(const Choices &choices) {
  QStringList names;
  for (const std::string &choice : choices)
    names << toQt(choice);
  return names.join(QStringLiteral("; "));
}

}  // namespace

AttributeChanges::AttributeChanges(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window) {}

NamePopup *AttributeChanges::popup() {
  if (!m_popup) m_popup = new NamePopup(m_window->window());
  return m_popup;
}

bool AttributeChanges::add(const QString &name, AttributeKind kind) {
  const bool done =
      m_workbench.perform(actions::addAttribute(m_workbench.project(), {fromQt(name), kind, {}, {}}));
  if (done) emit added(name.trimmed());
  return done;
}

void AttributeChanges::askNew(const QRect &at) {
  QVector<NameWay> ways;
  for (const AttributeKind kind : kinds)
    ways.append(
        {tr("As %1").arg(kindText(kind)), [this, kind](const QString &name) { return add(name, kind); }});
  popup()->ask(at, tr("Name of the new attribute, such as “genre” or “year”"), {}, ways);
}

void AttributeChanges::askName(const std::string &attribute, const QRect &at) {
  popup()->ask(at, tr("Name of the attribute"), toQt(attribute),
               {{tr("Rename"), [this, attribute](const QString &name) {
                   return m_workbench.perform(
                       actions::renameAttribute(m_workbench.project(), attribute, fromQt(name)));
                 }}});
}

bool AttributeChanges::setChoices(const std::string &attribute, const QString &list) {
  Choices choices;
  for (const QString &choice : list.split(between))
    choices.push_back(fromQt(choice));
  return m_workbench.perform(actions::setChoices(m_workbench.project(), attribute, std::move(choices)));
}

void AttributeChanges::askChoices(const std::string &attribute, const QRect &at) {
  const auto found = attributeNamed(m_workbench.project(), attribute);
  if (!found) return;
  popup()->ask(
      at, tr("What can be chosen, set apart by semicolons"), listOf(found->choices),
      {{tr("Keep"), [this, attribute](const QString &list) { return setChoices(attribute, list); }}});
}

void AttributeChanges::askChoiceName(const std::string &attribute, const QString &choice, const QRect &at) {
  popup()->ask(at, tr("New name of the choice %1").arg(quoted(choice)), choice,
               {{tr("Rename"), [this, attribute, choice](const QString &name) {
                   return m_workbench.perform(
                       actions::renameChoice(m_workbench.project(), attribute, fromQt(choice), fromQt(name)));
                 }}});
}

void AttributeChanges::askNote(const std::string &attribute, const QRect &at) {
  const auto found = attributeNamed(m_workbench.project(), attribute);
  if (!found) return;
  popup()->ask(at, tr("What the values say"), toQt(found->note),
               {{tr("Keep"), [this, attribute](const QString &note) {
                   return m_workbench.perform(
                       actions::describeAttribute(m_workbench.project(), attribute, fromQt(note)));
                 }}});
}

void AttributeChanges::setKind(const std::string &attribute, AttributeKind kind) {
  m_workbench.perform(actions::setAttributeKind(m_workbench.project(), attribute, kind));
}

void AttributeChanges::move(const std::string &attribute, int steps) {
  const auto all = attributesOf(m_workbench.project());
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto &row) { return row.name == attribute; });
  const int place = static_cast<int>(found - all.begin()) + steps;
  if (place < 0 || place >= static_cast<int>(all.size())) return;
  m_workbench.perform(actions::moveAttribute(m_workbench.project(), attribute, place));
}

void AttributeChanges::remove(const std::string &attribute) {
  m_workbench.perform(actions::deleteAttributes(m_workbench.project(), {&attribute, 1}));
}

void AttributeChanges::fillKinds(QMenu *menu, const AttributeDefinition &attribute) {
  for (const AttributeKind kind : kinds) {
    const auto preview = actions::kindPreview(m_workbench.project(), attribute.name, kind);
    const auto misfits = static_cast<qint64>(preview.misfits.size());
    QString text = kindText(kind);
    if (misfits > 0) text = tr("%1 (%Ln value(s) do not fit)", nullptr, counted(misfits)).arg(text);
    QAction *action =
        menu->addAction(text, this, [this, name = attribute.name, kind] { setKind(name, kind); });
    action->setCheckable(true);
    action->setChecked(attribute.kind == kind);
  }
}

void AttributeChanges::fillMenu(QMenu *menu, const std::string &attribute, const QRect &at) {
  const auto found = attributeNamed(m_workbench.project(), attribute);
  if (!found) return;
  const bool writable = !m_workbench.readOnly();
  const auto add = [&](const QString &text, auto work) {
    menu->addAction(text, this, work)->setEnabled(writable);
  };
  add(tr("Rename…"), [this, attribute, at] { askName(attribute, at); });
  QMenu *kindsMenu = menu->addMenu(tr("Kind"));
  kindsMenu->setEnabled(writable);
  fillKinds(kindsMenu, *found);
  if (found->kind == AttributeKind::Choice) {
    add(tr("Choices…"), [this, attribute, at] { askChoices(attribute, at); });
    QMenu *rename = menu->addMenu(tr("Rename a choice"));
    rename->setEnabled(writable && !found->choices.empty());
    for (const std::string &choice : found->choices)
      rename->addAction(toQt(choice), this, [this, attribute, choice = toQt(choice), at] {
        askChoiceName(attribute, choice, at);
      });
  }
  add(tr("Note…"), [this, attribute, at] { askNote(attribute, at); });
  add(tr("Move left"), [this, attribute] { move(attribute, -1); });
  add(tr("Move right"), [this, attribute] { move(attribute, 1); });
  menu->addSeparator();
  qint64 values = 0;
  for (const Source *source : m_workbench.project().sources())
    values += source->attributes.contains(attribute) ? 1 : 0;
  add(values == 0 ? tr("Remove the attribute")
                  : tr("Remove the attribute with %Ln value(s)", nullptr, counted(values)),
      [this, attribute] { remove(attribute); });
}

}  // namespace florilegium::gui
