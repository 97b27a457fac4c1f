// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/example_list.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/shell/strings.h"
#include "gui/theme/icon.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

ExampleList::ExampleList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(dip(6));
  hide();
}

void ExampleList::setExamples(const Examples &examples) {
  m_examples = examples;
  fill();
}

void ExampleList::fill() {
  while (QLayoutItem *item = m_rows->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (std::size_t i = 0; i < m_examples.size(); ++i) {
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(dip(6));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *quote = new InkLabel(FontRole::Base, Token::Ink, row);
    quote->setQuotation(16);
    const QString text = toQt(m_examples[i].quote);
    quote->setText(quoted(text.simplified(), 240));
    words->addWidget(quote);
    if (!m_examples[i].from.empty()) {
      auto *from = new InkLabel(FontRole::Meta, Token::Ink3, row);
      from->setText(toQt(m_examples[i].from));
      words->addWidget(from);
    }
    auto *remove = new QToolButton(row);
    remove->setIcon(icon(QStringLiteral("close"), Token::Ink3));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    remove->setToolTip(tr("Take this example away"));
    remove->setAccessibleName(tr("Take away the example %1").arg(quoted(text.simplified(), 40)));
    line->addLayout(words, 1);
    line->addWidget(remove, 0, Qt::AlignTop);
    connect(
        remove, &QToolButton::clicked, this,
        [this, i] {
          m_examples.erase(m_examples.begin() + static_cast<std::ptrdiff_t>(i));
          fill();
        },
        Qt::QueuedConnection);
    m_rows->addWidget(row);
  }
  setVisible(!m_examples.empty());
}

}  // namespace florilegium::gui
