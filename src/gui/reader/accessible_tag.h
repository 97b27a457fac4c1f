// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleActionInterface>
#include <QAccessibleInterface>
#include <QPointer>

#include "gui/reader/reading_view.h"

namespace florilegium::gui {

/// A tag in the text, for screen readers: a note named by its code and words. Pressing it selects the tag.
class AccessibleTag : public QAccessibleInterface, public QAccessibleActionInterface {
 public:
  AccessibleTag(ReadingView *view, TagId tag) : m_view(view), m_tag(tag) {}

  [[nodiscard]] TagId tag() const { return m_tag; }

  [[nodiscard]] bool isValid() const override;
  [[nodiscard]] QObject *object() const override { return nullptr; }
  [[nodiscard]] QWindow *window() const override;
  [[nodiscard]] QAccessibleInterface *parent() const override;
  [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
  [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
  [[nodiscard]] int childCount() const override { return 0; }
  [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
  [[nodiscard]] QString text(QAccessible::Text kind) const override;
  void setText(QAccessible::Text, const QString &) override {}
  [[nodiscard]] QRect rect() const override;
  [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Note; }
  [[nodiscard]] QAccessible::State state() const override;
  void *interface_cast(QAccessible::InterfaceType type) override;

  [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
  void doAction(const QString &name) override;
  [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

 private:
  [[nodiscard]] const Tag *row() const;

  QPointer<ReadingView> m_view;
  TagId m_tag;
};

}  // namespace florilegium::gui
