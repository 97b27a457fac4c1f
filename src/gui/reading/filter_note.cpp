// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/filter_note.h"

#include <QHBoxLayout>

#include "gui/theme/fonts.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/line_text.h"
#include "gui/widgets/link_button.h"

namespace florilegium::gui {

FilterNote::FilterNote(QWidget *parent)
    : QWidget(parent), m_label(new LineLabel), m_link(new LinkButton(QString(), LinkButton::Look::Action)) {
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, dip(12), 0);
  row->setSpacing(dip(4));
  row->addWidget(m_label);
  row->addWidget(m_link);
  connect(m_link, &LinkButton::clicked, this, &FilterNote::showAllRequested);
  hide();
}

void FilterNote::show(const FilterWords &words) {
  const bool other = words.what != m_label->text();
  m_label->setText(words.what);
  m_link->setText(words.back);
  setVisible(!words.what.isEmpty());
  setAccessibleName(withoutMarks(words.what));
  if (other && !words.what.isEmpty()) announce(this);
}

QString FilterNote::text() const {
  return isHidden() ? QString() : withoutMarks(m_label->text());
}

}  // namespace florilegium::gui
