// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/report_list.h"

#include <QVBoxLayout>

#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"
#include "gui/widgets/disclosure_button.h"

namespace florilegium::gui {

ReportList::ReportList(QWidget *parent)
    : QWidget(parent), m_button(new DisclosureButton), m_lines(new QWidget) {
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(dip(2));
  column->addWidget(m_button, 0, Qt::AlignLeading);
  column->addWidget(m_lines);
  auto *lines = new QVBoxLayout(m_lines);
  lines->setContentsMargins(dip(19), 0, 0, dip(4));
  lines->setSpacing(dip(4));
  connect(m_button, &QAbstractButton::clicked, this, [this](bool open) {
    setOpen(open);
    emit toggled(open);
  });
  arrange();
}

QAbstractButton *ReportList::button() const {
  return m_button;
}

void ReportList::setReport(const std::vector<std::string> &sentences) {
  m_sentences.clear();
  for (const std::string &one : sentences)
    m_sentences << coreWords(one);
  qDeleteAll(m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
  for (const QString &one : std::as_const(m_sentences)) {
    auto *line = new InkLabel(FontRole::Meta, Token::Ink2);
    line->setText(one);
    m_lines->layout()->addWidget(line);
  }
  m_button->setText(tr("%Ln thing(s) were changed on reading", nullptr, counted(m_sentences.size())));
  arrange();
}

void ReportList::setOpen(bool open) {
  m_open = open;
  arrange();
}

void ReportList::arrange() {
  m_button->setChecked(m_open);
  m_button->setToolTip(m_open ? tr("Hide what was changed or left out")
                              : tr("Show what was changed or left out"));
  m_lines->setVisible(m_open);
  setVisible(!m_sentences.isEmpty());
}

}  // namespace florilegium::gui
