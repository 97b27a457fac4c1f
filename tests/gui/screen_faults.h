// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include "gui/widgets/line_text.h"
#include "gui/widgets/margin_popup.h"

namespace screentest {

/// How a fault names a widget: class, words, and where it sits.
inline QString told(const QWidget *widget) {
  QStringList way;
  for (const QWidget *at = widget; at != nullptr && way.size() < 4;
       at = at->isWindow() ? nullptr : at->parentWidget())
    way << QString::fromLatin1(at->metaObject()->className()).section(QLatin1String("::"), -1);
  QString words = widget->accessibleName();
  if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && words.isEmpty())
    words = button->text();
  if (const auto *label = qobject_cast<const QLabel *>(widget); label && words.isEmpty())
    words = label->text();
  return QStringLiteral("%1 “%2” %3x%4")
      .arg(way.join(QLatin1String(" in ")), words.left(60))
      .arg(widget->width())
      .arg(widget->height());
}

/// Parts that Qt makes inside its own widgets.
inline bool internal(const QWidget *widget) {
  return widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar *>(widget) ||
         (widget->parentWidget() != nullptr && (qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                                                widget->parentWidget()->inherits("QAbstractSpinBox") ||
                                                qobject_cast<const QLineEdit *>(widget->parentWidget())));
}

inline QVector<QWidget *> shownIn(QWidget *top) {
  QVector<QWidget *> shown;
  for (auto *widget : top->findChildren<QWidget *>())
    if (widget->isVisible() && widget->window() == top && !widget->visibleRegion().isEmpty()) shown << widget;
  return shown;
}

/// Painted parts that say nothing to screen readers. Lines, shadows and chips beside names have nothing to
/// say.
inline bool silent(QWidget *widget) {
  const QString kind = QString::fromLatin1(widget->metaObject()->className());
  const QString bare = kind.section(QLatin1String("::"), -1);
  const bool ours = kind.startsWith(QLatin1String("florilegium::gui::"));
  if (!ours || widget->findChild<QWidget *>() || bare == QLatin1String("Hairline") ||
      bare == QLatin1String("SheetShadow") || bare == QLatin1String("Chip"))
    return false;
  // A line of the status bar that says nothing just now.
  if (const auto *line = qobject_cast<florilegium::gui::LineLabel *>(widget); line && line->text().isEmpty())
    return false;
  const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
  return face == nullptr || face->text(QAccessible::Name).trimmed().isEmpty();
}

/// Rows that say nothing to screen readers.
inline bool silentRows(const QWidget *widget) {
  const auto *view = qobject_cast<const QAbstractItemView *>(widget);
  if (view == nullptr || view->model() == nullptr) return false;
  for (int row = 0; row < std::min(20, view->model()->rowCount()); ++row) {
    const QModelIndex index = view->model()->index(row, 0);
    if (index.data(Qt::AccessibleTextRole).toString().isEmpty() &&
        index.data(Qt::DisplayRole).toString().isEmpty())
      return true;
  }
  return false;
}

/// Controls without a name or a role.
inline QStringList unnamed(QWidget *top) {
  QStringList faults;
  for (QWidget *widget : shownIn(top)) {
    if (silent(widget)) faults << told(widget) + QStringLiteral(": painted, and silent");
    if (silentRows(widget)) faults << told(widget) + QStringLiteral(": silent rows");
    const bool button = qobject_cast<QAbstractButton *>(widget) != nullptr;
    if ((widget->focusPolicy() == Qt::NoFocus && !button) || internal(widget)) continue;
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    if (face == nullptr) {
      faults << told(widget) + QStringLiteral(": nothing for screen readers");
      continue;
    }
    if (face->text(QAccessible::Name).trimmed().isEmpty())
      faults << told(widget) + QStringLiteral(": no name");
    const QAccessible::Role role = face->role();
    const bool area = qobject_cast<QScrollArea *>(widget) != nullptr;
    if (role == QAccessible::NoRole || (role == QAccessible::Client && !area))
      faults << told(widget) + QStringLiteral(": no role");
  }
  return faults;
}

/// Whether `second` may follow `first` for somebody who reads downwards and forwards: compared are the parts
/// of the nearest widget that holds both.
inline bool follows(const QWidget *first, const QWidget *second, const QWidget *top) {
  const QWidget *above = first;
  while (above != top && !above->isAncestorOf(second))
    above = above->parentWidget();
  const auto partOf = [above](const QWidget *widget) {
    while (widget->parentWidget() != above && widget->parentWidget() != nullptr)
      widget = widget->parentWidget();
    return widget->geometry();
  };
  if (first->isAncestorOf(second) || second->isAncestorOf(first)) return true;
  const QRect from = partOf(first), to = partOf(second);
  const bool rightToLeft = top->layoutDirection() == Qt::RightToLeft;
  const bool further = rightToLeft ? to.right() <= from.left() : to.left() >= from.right();
  const bool before = rightToLeft ? to.left() >= from.right() : to.right() <= from.left();
  const bool sameRow = std::min(from.bottom(), to.bottom()) - std::max(from.top(), to.top()) >
                       std::min(from.height(), to.height()) / 2;
  if (sameRow) return !before;
  return to.top() >= from.top() || further;
}

/// The popup inside the window that a widget is in, if any.
inline const QWidget *popupOf(const QWidget *widget) {
  while (widget != nullptr && qobject_cast<const florilegium::gui::MarginPopup *>(widget) == nullptr)
    widget = widget->parentWidget();
  return widget;
}

/// The focusable widgets that Tab reaches, in its order.
inline QVector<QWidget *> tabWalk(QWidget *top) {
  QVector<QWidget *> walk;
  constexpr int farTooMany = 300;
  for (int i = 0; i < farTooMany; ++i) {
    QWidget *now = QApplication::focusWidget();
    if (now == nullptr || now->window() != top || walk.contains(now)) break;
    walk << now;
    QTest::keyClick(now, Qt::Key_Tab);
  }
  return walk;
}

/// Controls that Tab does not reach, and steps of it against the order of the screen.
inline QStringList lostOnOneWalk(QWidget *top) {
  if (QApplication::focusWidget() == nullptr || QApplication::focusWidget()->window() != top) {
    top->activateWindow();
    if (!QTest::qWaitForWindowActive(top)) return {told(top) + QStringLiteral(": cannot be activated")};
    if (QApplication::focusWidget() == nullptr || QApplication::focusWidget()->window() != top)
      QTest::keyClick(top, Qt::Key_Tab);
  }
  const QPointer<QWidget> before = QApplication::focusWidget();
  const QVector<QWidget *> shown = shownIn(top);
  const QVector<QWidget *> walk = tabWalk(top);
  if (before) before->setFocus();
  // A popup may keep the keyboard until Esc.
  const QWidget *kept = walk.isEmpty() ? nullptr : popupOf(walk.first());
  for (const QWidget *stop : walk)
    if (popupOf(stop) != kept) kept = nullptr;
  QStringList faults;
  for (QWidget *widget : shown) {
    const bool wants = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isEnabled();
    const bool aside = kept != nullptr && (widget == kept || popupOf(widget) != kept);
    if (!wants || aside || internal(widget) || widget->focusProxy() != nullptr || walk.contains(widget))
      continue;
    // Of buttons that exclude each other Tab meets one, and arrows the others.
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    const auto sibling = [&](const QWidget *other) {
      return button != nullptr && other->parentWidget() == widget->parentWidget() &&
             qobject_cast<const QAbstractButton *>(other) != nullptr;
    };
    const bool grouped = button != nullptr && (button->group() != nullptr || button->autoExclusive());
    if (grouped && std::any_of(walk.begin(), walk.end(), sibling)) continue;
    faults << told(widget) + QStringLiteral(": not reached by Tab");
  }
  // The walk is a ring: one of its steps leads back to the start.
  QStringList back;
  for (qsizetype i = 0; i < walk.size(); ++i) {
    const QWidget *from = walk[i], *to = walk[(i + 1) % walk.size()];
    if (popupOf(from) == popupOf(to) && !follows(from, to, top))
      back << told(from) + QStringLiteral(" → ") + told(to) + QStringLiteral(": against the order");
  }
  const bool popup = std::any_of(walk.begin(), walk.end(), [](const QWidget *stop) { return popupOf(stop); });
  if (back.size() > (popup ? 2 : 1)) faults << back;
  return faults;
}

/// The same; parts of a screen may still have been on their way during the first walk.
inline QStringList lostOnTheWalk(QWidget *top) {
  if (lostOnOneWalk(top).isEmpty()) return {};
  QCoreApplication::processEvents();
  return lostOnOneWalk(top);
}

/// Whether a widget's words have room, by what it asks for itself; a tool tip stands in for words cut short.
inline bool hasRoom(const QWidget *widget) {
  constexpr int slack = 1;
  const QSize wanted = widget->sizeHint();
  if (const auto *label = qobject_cast<const QLabel *>(widget)) {
    if (label->text().isEmpty() || !label->toolTip().isEmpty()) return true;
    if (label->wordWrap()) return label->heightForWidth(label->width()) <= label->height() + slack;
    return wanted.width() <= label->width() + slack && wanted.height() <= label->height() + slack;
  }
  if (const auto *field = qobject_cast<const QLineEdit *>(widget)) {
    return !field->text().isEmpty() || !field->toolTip().isEmpty() ||
           field->fontMetrics().horizontalAdvance(field->placeholderText()) <= field->width() - 4;
  }
  const bool hints = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget);
  if (!hints || !wanted.isValid()) return true;
  return (wanted.width() <= widget->width() + slack || !widget->toolTip().isEmpty()) &&
         std::min(wanted.height(), widget->fontMetrics().height()) <= widget->height() + slack;
}

/// What `cutOff` finds at this moment.
inline QStringList cutOffNow(QWidget *top) {
  QStringList faults;
  for (auto *widget : top->findChildren<QWidget *>()) {
    if (!widget->isVisible() || widget->window() != top || internal(widget)) continue;
    // A shadow lies around what is seen.
    if (QByteArray(widget->metaObject()->className()).endsWith("SheetShadow")) continue;
    const auto *parent = widget->parentWidget();
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool scrolled = area != nullptr && area->viewport() == parent;
    const QRect room = parent->rect(), where = widget->geometry();
    if (scrolled) {
      // What can be scrolled to sideways is no page to read.
      if (qobject_cast<const QScrollArea *>(area) && where.width() > room.width())
        faults << told(widget) + QStringLiteral(": wider than what shows it, %1").arg(room.width());
    } else if (!room.contains(where) && !where.isEmpty() && !qobject_cast<const QMenuBar *>(widget)) {
      faults << told(widget) + QStringLiteral(" at %1,%2: outside of %3x%4")
                                   .arg(where.x())
                                   .arg(where.y())
                                   .arg(room.width())
                                   .arg(room.height());
    }
    if (!hasRoom(widget)) {
      const QSize wanted = widget->sizeHint();
      faults
          << told(widget) +
                 QStringLiteral(": too small for its words, %1x%2").arg(wanted.width()).arg(wanted.height());
    }
  }
  return faults;
}

/// Words that are cut off, and widgets outside of what holds them, once the layouts have settled.
inline QStringList cutOff(QWidget *top) {
  QStringList faults;
  const auto settled = [&] {
    faults = cutOffNow(top);
    return faults.isEmpty();
  };
  static_cast<void>(QTest::qWaitFor(settled, 500));
  return faults;
}

}  // namespace screentest
