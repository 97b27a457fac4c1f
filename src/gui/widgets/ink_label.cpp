// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ink_label.h"

#include <QEvent>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

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

int InkLabel::pitch() const {
  constexpr qreal quotationPitch = 1.42;
  const qreal wanted = m_quotation > 0 ? dip(m_quotation) * quotationPitch : lineHeight(m_role);
  return static_cast<int>(std::ceil(std::max<qreal>(wanted, QFontMetricsF(font()).height())));
}

int InkLabel::layOut(QTextLayout &layout, int width) const {
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  option.setAlignment(alignment() & Qt::AlignHorizontal_Mask);
  layout.setTextOption(option);
  const QFontMetricsF metrics(font());
  const qreal above = (pitch() - metrics.height()) / 2;
  int lines = 0;
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    line.setPosition({0, lines * pitch() + above});
    ++lines;
  }
  layout.endLayout();
  return lines;
}

int InkLabel::heightForWidth(int width) const {
  if (!wordWrap() || text().isEmpty()) return QLabel::heightForWidth(width);
  const QMargins edges = contentsMargins();
  QTextLayout layout(QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator), font());
  return layOut(layout, width - edges.left() - edges.right()) * pitch() + edges.top() + edges.bottom();
}

QSize InkLabel::sizeHint() const {
  const QSize usual = QLabel::sizeHint();
  return wordWrap() ? QSize(usual.width(), heightForWidth(usual.width())) : usual;
}

void InkLabel::paintEvent(QPaintEvent *event) {
  if (!wordWrap() || text().isEmpty()) return QLabel::paintEvent(event);
  QTextLayout layout(QString(text()).replace(QLatin1Char('\n'), QChar::LineSeparator), font());
  const QRect room = contentsRect();
  const int height = layOut(layout, room.width()) * pitch();
  const int spare = alignment().testFlag(Qt::AlignTop)      ? 0
                    : alignment().testFlag(Qt::AlignBottom) ? room.height() - height
                                                            : (room.height() - height) / 2;
  QPainter painter(this);
  painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
  layout.draw(&painter, room.topLeft() + QPoint(0, std::max(0, spare)));
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

}  // namespace florilegium::gui
