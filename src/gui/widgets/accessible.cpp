// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>

namespace florilegium::gui {

namespace {

constexpr char kRole[] = "_florilegium_accessible_role";

class PaintedAccessible : public QAccessibleWidget {
 public:
  PaintedAccessible(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

  [[nodiscard]] QString text(QAccessible::Text which) const override {
    const QString given = QAccessibleWidget::text(which);
    if (!given.isEmpty() || which != QAccessible::Name || button() == nullptr) return given;
    QString words = button()->text();
    return words.remove(u'&');
  }

  [[nodiscard]] QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    if (const QAbstractButton *pressed = button()) {
      const bool tab = role() == QAccessible::PageTab;
      state.selectable = tab;
      state.selected = tab && pressed->isChecked();
      state.checkable = !tab && pressed->isCheckable();
      state.checked = !tab && pressed->isChecked();
      state.pressed = pressed->isDown();
    }
    return state;
  }

  [[nodiscard]] QStringList actionNames() const override {
    QStringList names = QAccessibleWidget::actionNames();
    if (button() != nullptr && button()->isEnabled()) names.prepend(pressAction());
    return names;
  }

  void doAction(const QString &actionName) override {
    if (button() != nullptr && actionName == pressAction()) {
      button()->click();
    } else {
      QAccessibleWidget::doAction(actionName);
    }
  }

 private:
  [[nodiscard]] QAbstractButton *button() const { return qobject_cast<QAbstractButton *>(object()); }
};

QAccessibleInterface *make(const QString &, QObject *object) {
  auto *widget = qobject_cast<QWidget *>(object);
  if (widget == nullptr) return nullptr;
  const QVariant role = widget->property(kRole);
  return role.isValid() ? new PaintedAccessible(widget, static_cast<QAccessible::Role>(role.toInt()))
                        : nullptr;
}

}  // namespace

void setAccessibleRole(QWidget *widget, QAccessible::Role role) {
  static const bool installed = [] {
    QAccessible::installFactory(make);
    return true;
  }();
  Q_UNUSED(installed)
  widget->setProperty(kRole, static_cast<int>(role));
}

void announce(QWidget *widget) {
  QAccessibleEvent event(widget, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

}  // namespace florilegium::gui
