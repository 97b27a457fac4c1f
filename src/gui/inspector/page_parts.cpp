// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/page_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace florilegium::gui {

InkLabel::InkLabel(FontRole role, Token ink, QWidget *parent) : QLabel(parent), m_role(role), m_ink(ink) {
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  setTextInteractionFlags(Qt::NoTextInteraction);
  adopt();
}

void InkLabel::setQuotation(qreal size, bool italic) {
  m_quotation = size;
  m_italic = italic;
  adopt();
}

void InkLabel::adopt() {
  m_adopting = true;
  QFont wanted = m_quotation > 0 ? quotationFont(m_quotation) : interfaceFont(m_role);
  if (m_italic) wanted.setItalic(true);
  setFont(wanted);
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, Theme::instance().color(m_ink));
  setPalette(colours);
  m_adopting = false;
}

void InkLabel::changeEvent(QEvent *event) {
  QLabel::changeEvent(event);
  const bool concerned = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                         event->type() == QEvent::ApplicationFontChange;
  if (concerned && !m_adopting) adopt();
}

Hairline::Hairline(QWidget *parent) : QWidget(parent) {
  setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *) {
  QPainter(this).fillRect(rect(), Theme::instance().color(Token::Line));
}

void layInColumns(QWidget *page, const QVector<QVector<QWidget *>> &columns) {
  auto *row = new QHBoxLayout(page);
  row->setContentsMargins(dip(18), dip(10), dip(18), dip(8));
  row->setSpacing(dip(20));
  for (const QVector<QWidget *> &parts : columns) {
    auto *column = new QVBoxLayout;
    column->setSpacing(dip(4));
    for (QWidget *part : parts)
      column->addWidget(part);
    column->addStretch();
    row->addLayout(column, 1);
  }
}

}  // namespace florilegium::gui
