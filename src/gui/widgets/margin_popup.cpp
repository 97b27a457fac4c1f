// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/margin_popup.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/sheet_shadow.h"

namespace florilegium::gui {

namespace {

constexpr qreal kRadius = 11;

}  // namespace

MarginPopup::MarginPopup(QWidget *window) : QFrame(window), m_shadow(new SheetShadow(window)) {
  setAccessibleRole(this, QAccessible::Dialog);
  connect(this, &QObject::destroyed, m_shadow, &QObject::deleteLater);
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  hide();
}

void MarginPopup::popupBeside(const QRect &selection, const QRect &column, const QRect &window) {
  m_place = {selection, column, window, layoutDirection()};
  open();
}

void MarginPopup::popupUnder(const QWidget *control) {
  const QRect where(control->mapTo(parentWidget(), QPoint(0, 0)), control->size());
  // A column as wide as the window leaves no margin, so the popup goes below or above.
  m_place = {where, parentWidget()->rect(), parentWidget()->rect(), layoutDirection()};
  open();
}

void MarginPopup::open() {
  if (!isVisible()) m_focusBefore = QApplication::focusWidget();
  place();
  m_shadow->show();
  show();
  m_shadow->raise();
  raise();
  qApp->installEventFilter(this);
  QWidget *first = focusProxy();
  if (first == nullptr) {
    const QList<QWidget *> inside = findChildren<QWidget *>();
    const auto takes = [](const QWidget *widget) {
      return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    const auto found = std::find_if(inside.begin(), inside.end(), takes);
    first = found == inside.end() ? this : *found;
  }
  first->setFocus(Qt::PopupFocusReason);
}

void MarginPopup::placeAgain() {
  if (isVisible()) place();
}

void MarginPopup::place() {
  // Words in another language may want more than the design gives them.
  m_place.least = minimumSizeHint().width();
  QSize wanted(std::max(dip(m_wantedWidth), m_place.least), sizeHint().height());
  if (QLayout *inner = layout(); inner != nullptr && inner->hasHeightForWidth()) {
    wanted.setHeight(inner->totalHeightForWidth(wanted.width()));
  }
  setGeometry(popupRect(m_place, wanted, Theme::instance().scale()));
  m_shadow->surround(geometry());
}

void MarginPopup::dismiss() {
  if (isHidden()) return;
  qApp->removeEventFilter(this);
  const bool held = QApplication::focusWidget() != nullptr && isAncestorOf(QApplication::focusWidget());
  const bool own = hasFocus() || held;
  // Given back before hiding, which would pass the focus to whatever comes next.
  if (own && !m_focusBefore.isNull()) m_focusBefore->setFocus(Qt::PopupFocusReason);
  hide();
  m_shadow->hide();
  m_focusBefore.clear();
  emit dismissed();
}

bool MarginPopup::event(QEvent *event) {
  switch (event->type()) {
    case QEvent::LayoutRequest:
      // Contents that grow or shrink take the sheet with them.
      placeAgain();
      break;
    case QEvent::PaletteChange:
      update();
      m_shadow->update();
      break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
      // What lies below must not be hit through the sheet.
      event->accept();
      return true;
    default:
      break;
  }
  return QFrame::event(event);
}

void MarginPopup::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  paintRounded(painter, rect(), kRadius, theme.color(Token::Raised),
               theme.highContrast() ? theme.color(Token::Ink) : theme.color(Token::Line));
}

void MarginPopup::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Escape) {
    dismiss();
    return;
  }
  QFrame::keyPressEvent(event);
}

bool MarginPopup::eventFilter(QObject *watched, QEvent *event) {
  const auto *widget = qobject_cast<QWidget *>(watched);
  if (event->type() == QEvent::MouseButtonPress && widget != nullptr && widget != this &&
      !isAncestorOf(widget) && widget->window() == window()) {
    // The press goes on to what it hit.
    dismiss();
  } else if (event->type() == QEvent::KeyPress && widget != nullptr && isAncestorOf(widget) &&
             static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isVisible()) {
    dismiss();
    return true;
  }
  return QFrame::eventFilter(watched, event);
}

}  // namespace florilegium::gui
