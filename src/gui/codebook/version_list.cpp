// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/version_list.h"

#include <QVBoxLayout>

#include "florilegium/session/definitions.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/link_button.h"

namespace florilegium::gui {

namespace {

/// What a version replaced, a line for each part that changed.
QStringList replacedBy(const CodeVersion &version) {
  QStringList lines;
  if (!version.before) return {VersionList::tr("Made")};
  const Code &before = *version.before;
  const Code &after = version.after;
  const auto add = [&](const std::string &was, const std::string &is, const QString &withWas,
                       const QString &withoutWas) {
    if (was != is) lines.append(was.empty() ? withoutWas : withWas.arg(quoted(toQt(was).simplified(), 400)));
  };
  add(before.name, after.name, VersionList::tr("The name was %1"), QString());
  add(before.definition, after.definition, VersionList::tr("The definition was %1"),
      VersionList::tr("There was no definition before"));
  add(before.include, after.include, VersionList::tr("What belongs here was %1"),
      VersionList::tr("What belongs here was not said before"));
  add(before.exclude, after.exclude, VersionList::tr("What does not belong here was %1"),
      VersionList::tr("What does not belong here was not said before"));
  add(before.example, after.example, VersionList::tr("The example was %1"),
      VersionList::tr("There was no example before"));
  if (before.examples != after.examples)
    lines.append(
        VersionList::tr("%n quoted examples before", nullptr, static_cast<int>(before.examples.size())));
  return lines;
}

}  // namespace

VersionList::VersionList(Workbench *workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_unfold(new LinkButton(QString(), LinkButton::Look::Link, this)),
      m_older(new LinkButton(QString(), LinkButton::Look::Link, this)),
      m_rows(new QWidget(this)),
      m_column(new QVBoxLayout(m_rows)) {
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(dip(4));
  column->addWidget(m_older, 0, Qt::AlignLeading);
  column->addWidget(m_unfold, 0, Qt::AlignLeading);
  column->addWidget(m_rows);
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(dip(2));
  m_rows->hide();
  connect(m_unfold, &QAbstractButton::clicked, this, [this] {
    m_rows->setVisible(m_rows->isHidden());
    if (!m_rows->isHidden()) fill();
  });
  connect(m_older, &QAbstractButton::clicked, this, &VersionList::reviewRequested);
}

void VersionList::setCode(CodeId code) {
  m_code = code;
  m_rows->hide();
  hide();
  if (!code || !m_workbench->isOpen()) return;
  const auto versions = m_workbench->session().codeVersions(code);
  const auto older = taggedUnderOlder(m_workbench->session(), code);
  const int steps = versions ? static_cast<int>(versions->size()) : 0;
  const int tags = older ? static_cast<int>(older->size()) : 0;
  m_unfold->setText(tr("%n changes of its meaning", nullptr, steps));
  m_unfold->setVisible(steps > 0);
  m_older->setText(tr("%n passages tagged under an older definition", nullptr, tags));
  m_older->setVisible(tags > 0);
  setVisible(steps > 0 || tags > 0);
}

void VersionList::fill() {
  while (QLayoutItem *item = m_column->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  auto versions = m_workbench->session().codeVersions(m_code);
  if (!versions) return;
  for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
    const QString when = friendlyTime(version->at);
    auto *head = new InkLabel(FontRole::MetaStrong, Token::Ink2, m_rows);
    head->setText(version->coder.empty() ? when : tr("%1, %2").arg(when, toQt(version->coder)));
    head->setContentsMargins(0, dip(4), 0, 0);
    m_column->addWidget(head);
    for (const QString &line : replacedBy(*version)) {
      auto *words = new InkLabel(FontRole::Meta, Token::Ink2, m_rows);
      words->setText(line);
      m_column->addWidget(words);
    }
  }
}

}  // namespace florilegium::gui
