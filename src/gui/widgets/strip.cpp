// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/strip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/link_button.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

Strip::Strip(QWidget *parent) : QFrame(parent), m_label(new QLabel(this)) {
  setAccessibleRole(this, QAccessible::AlertMessage);
  m_label->setTextFormat(Qt::PlainText);
  m_label->setWordWrap(true);
  auto *row = new QHBoxLayout(this);
  row->setSpacing(dip(8));
  row->addWidget(m_label, 1);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setMargins();
  hide();
}

void Strip::notify(const QString &text, const QVector<ReportAction> &actions) {
  m_label->setText(text);
  for (LinkButton *link : std::as_const(m_links)) {
    link->hide();
    link->deleteLater();
  }
  m_links.clear();
  for (const ReportAction &action : actions) {
    auto *link = new LinkButton(action.text, LinkButton::Look::Action, this);
    connect(link, &QAbstractButton::clicked, this, [run = action.run] {
      if (run) run();
    });
    layout()->addWidget(link);
    m_links.append(link);
  }
  setAccessibleName(text);
  show();
  announce(this);
}

void Strip::dismiss() {
  hide();
}

QString Strip::text() const {
  return m_label->text();
}

void Strip::setMargins() {
  const int sign = dip(14) + dip(16) + dip(8);
  const int end = dip(14);
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  layout()->setContentsMargins(rightToLeft ? end : sign, dip(6), rightToLeft ? sign : end, dip(6) + 1);
}

QSize Strip::sizeHint() const {
  const QSize hint = QFrame::sizeHint();
  return {hint.width(), std::max(hint.height(), dip(36))};
}

void Strip::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(rect(), theme.color(Token::Panel));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Line));
  const qreal side = dip(16);
  const qreal x = layoutDirection() == Qt::RightToLeft ? width() - dip(14) - side : dip(14);
  paintIcon(painter, QRectF(x, (height() - 1 - side) / 2, side, side), u"attention"_s,
            theme.color(Token::Rubric));
}

void Strip::changeEvent(QEvent *event) {
  QFrame::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) {
    setMargins();
    updateGeometry();
  }
  if (event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
