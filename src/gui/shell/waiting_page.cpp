// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/waiting_page.h"

#include <QVBoxLayout>

#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

namespace {
constexpr int blankMilliseconds = 300;
}  // namespace

WaitingPage::WaitingPage(QWidget *parent)
    : QWidget(parent), m_line(new InkLabel(FontRole::Base, Token::Ink2)) {
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(28), dip(28), dip(28), dip(28));
  m_line->setQuotation(21);
  m_line->setAlignment(Qt::AlignCenter);
  column->addStretch();
  column->addWidget(m_line);
  column->addStretch();
  setAutoFillBackground(true);
  setBackgroundRole(QPalette::Base);
  // Whoever was in the text is in what stands in its place.
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleName(tr("Text"));
  m_quiet.setSingleShot(true);
  connect(&m_quiet, &QTimer::timeout, this, [this] {
    m_line->setText(m_words);
    setAccessibleDescription(m_words);
  });
}

void WaitingPage::wait(const QString &words) {
  blank();
  m_words = words;
  m_quiet.start(blankMilliseconds);
}

void WaitingPage::blank() {
  m_quiet.stop();
  m_line->clear();
  setAccessibleDescription({});
}

QString WaitingPage::words() const {
  return m_line->text();
}

}  // namespace florilegium::gui
