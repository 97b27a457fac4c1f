// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/language_row.h"

#include <QHBoxLayout>

#include "gui/shell/language.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

LanguageRow::LanguageRow(QWidget *parent) : QWidget(parent) {
  setAccessibleName(tr("Language"));
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(dip(10));
  for (const Language &language : languages()) {
    const QString name = QString::fromUtf8(language.name);
    const QString code = QString::fromLatin1(language.code);
    if (code == spokenLanguage()) {
      row->addWidget(new TextLabel(name, FontRole::Base, Token::Ink3));
      continue;
    }
    auto *link = new LinkButton(name);
    connect(link, &QAbstractButton::clicked, this, [this, code] { emit chosen(code); });
    row->addWidget(link);
    m_links.append(link);
  }
  row->addStretch(1);
}

}  // namespace florilegium::gui
