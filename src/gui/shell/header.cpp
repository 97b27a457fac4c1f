// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/header.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyle>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

Header::Header(QWidget *parent)
    : QWidget(parent),
      m_sign(new QLabel(this)),
      m_menus(new QMenuBar(this)),
      m_menuButton(new QToolButton(this)),
      m_title(new QToolButton(this)) {
  m_menuButton->setText(tr("Menu"));
  m_menuButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_menuButton->setPopupMode(QToolButton::InstantPopup);
  m_menuButton->setAutoRaise(true);
  m_menuButton->setAccessibleName(tr("Menu"));
  m_menuButton->hide();
  m_title->setFont(interfaceFont(FontRole::Strong));
  m_title->setToolButtonStyle(Qt::ToolButtonTextOnly);
  m_title->setAutoRaise(true);
  connect(m_title, &QToolButton::clicked, this, &Header::renameRequested);
  m_sign->setPixmap(icon(QStringLiteral("florilegium")).pixmap(QSize(dip(20), dip(20)), devicePixelRatioF()));
  setFixedHeight(std::max(dip(44), m_menus->sizeHint().height() + dip(8)));
}

void Header::menusReady() {
  auto *menu = new QMenu(m_menuButton);
  for (QAction *action : m_menus->actions())
    menu->addAction(action);
  m_menuButton->setMenu(menu);
  place();
}

void Header::setTitle(const QString &title) {
  m_name = title;
  m_title->setToolTip(tr("%1: rename the project").arg(title));
  m_title->setAccessibleName(tr("Project %1, rename").arg(title));
  place();
}

void Header::setCompact(bool compact) {
  m_menus->setVisible(!compact);
  m_menuButton->setVisible(compact);
  place();
}

void Header::setProgress(double part) {
  m_progress = part;
  update();
}

void Header::place() {
  const int middle = height() / 2;
  const QSize sign(dip(20), dip(20));
  const auto put = [this](QWidget *widget, const QRect &area) {
    widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), area));
  };
  put(m_sign, {QPoint(dip(15), middle - sign.height() / 2), sign});
  const int left = dip(15) + sign.width() + dip(8);
  const QSize menus = m_menus->sizeHint();
  const QSize button = m_menuButton->sizeHint();
  const bool compact = m_menus->isHidden();
  put(m_menus, {left, middle - menus.height() / 2, menus.width() + dip(8), menus.height()});
  put(m_menuButton, {left, middle - button.height() / 2, button.width(), button.height()});
  const int start = left + (compact ? button.width() : menus.width() + dip(8)) + dip(12);
  // An ampersand of a name is no key.
  const auto shown = [](QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); };
  m_title->setText(shown(m_name));
  const int room = std::max(0, width() - start - dip(16));
  const int edges = m_title->sizeHint().width() - m_title->fontMetrics().horizontalAdvance(m_name);
  if (m_title->sizeHint().width() > room)
    m_title->setText(
        shown(m_title->fontMetrics().elidedText(m_name, Qt::ElideRight, std::max(0, room - edges))));
  const QSize title(std::min(m_title->sizeHint().width(), room), m_title->sizeHint().height());
  put(m_title, {QPoint(std::max(start, (width() - title.width()) / 2), middle - title.height() / 2), title});
}

void Header::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(rect(), theme.color(Token::Panel));
  painter.fillRect(QRectF(0, height() - 1, width(), 1), theme.color(Token::Line));
  if (m_progress >= 0)
    painter.fillRect(QRectF(0, height() - 2, width() * m_progress, 2), theme.color(Token::Ink));
}

void Header::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  place();
}

void Header::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange) {
    m_title->setFont(interfaceFont(FontRole::Strong));
    setFixedHeight(std::max(dip(44), m_menus->sizeHint().height() + dip(8)));
    place();
  }
}

}  // namespace florilegium::gui
