// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/read_tools.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include "gui/reader/reading_view.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/widgets/key_cap.h"

namespace florilegium::gui {

ReadTools::ReadTools(ReadingView *view) : QWidget(view->parentWidget()), m_view(view) {
  setAccessibleName(tr("Reading"));
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(dip(4), 0, dip(4), 0);
  row->setSpacing(dip(2));
  view->installEventFilter(this);
  view->viewport()->installEventFilter(this);
  connect(view, &ReadingView::readingTypeChanged, this, &ReadTools::place);
  connect(view, &ReadingView::visiblePlaceChanged, this, &ReadTools::place);
}

QToolButton *toolButtonFor(QAction *action, const QString &iconName) {
  auto *button = new QToolButton;
  button->setIcon(icon(iconName));
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setFixedSize(dip(28), dip(28));
  const QString name = action->text().remove(QChar(0x2026));
  button->setAccessibleName(name);
  const QString key = keyCapText(action->shortcut());
  button->setToolTip(key.isEmpty() ? name : ReadTools::tr("%1 (%2)", "a command and its key").arg(name, key));
  QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
  return button;
}

QToolButton *ReadTools::add(QAction *action, const QString &iconName) {
  auto *button = toolButtonFor(action, iconName);
  layout()->addWidget(button);
  // Before the text, beside whose head they stand.
  setTabOrder(m_view->previousInFocusChain(), button);
  place();
  return button;
}

void ReadTools::setElsewhere(bool elsewhere) {
  m_elsewhere = elsewhere;
  place();
}

QRect ReadTools::anchor(const QToolButton *button) const {
  const QWidget *window = this->window();
  if (isVisible()) return {button->mapTo(window, QPoint(0, 0)), button->size()};
  const QWidget *text = m_view->viewport();
  const QPoint corner = text->mapTo(window, QPoint(text->width() - dip(40), 0));
  return {corner, QSize(dip(28), 1)};
}

void ReadTools::place() {
  const QWidget *text = m_view->viewport();
  // Where the line at the head of the text is hidden there is no room beside it.
  const bool room = !m_elsewhere && m_view->isVisible() && m_view->column().labelWidth > 0;
  setVisible(room);
  if (!room) return;
  adjustSize();
  const QPoint corner = text->mapTo(parentWidget(), QPoint(0, 0));
  // Over the labels.
  const int left =
      m_view->column().mirrored ? corner.x() + dip(4) : corner.x() + text->width() - width() - dip(4);
  move(left, corner.y() + dip(5));
  raise();
}

bool ReadTools::eventFilter(QObject *watched, QEvent *event) {
  switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
      // After the view has made up its mind about its column.
      QMetaObject::invokeMethod(this, &ReadTools::place, Qt::QueuedConnection);
      break;
    default:
      break;
  }
  return QWidget::eventFilter(watched, event);
}

}  // namespace florilegium::gui
