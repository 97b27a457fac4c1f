// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QRect>

#include "florilegium/model/attributes.h"
#include "gui/shell/workbench.h"

class QMenu;

namespace florilegium::gui {

class NamePopup;

/// What can be done with an attribute as a whole: the menu of a column, with the questions that it asks.
class AttributeChanges : public QObject {
  Q_OBJECT

 public:
  /// `window` is what the questions stand in.
  AttributeChanges(Workbench &workbench, QWidget *window);

  /// Asks for a name and a kind. `at` is in the window's coordinates, here and below.
  void askNew(const QRect &at);
  void askName(const std::string &attribute, const QRect &at);
  void askChoices(const std::string &attribute, const QRect &at);
  void askChoiceName(const std::string &attribute, const QString &choice, const QRect &at);
  void askNote(const std::string &attribute, const QRect &at);
  void setKind(const std::string &attribute, AttributeKind kind);
  void move(const std::string &attribute, int steps);
  void remove(const std::string &attribute);

  void fillMenu(QMenu *menu, const std::string &attribute, const QRect &at);

  [[nodiscard]] NamePopup *popup();

 signals:
  void added(const QString &attribute);

 private:
  void fillKinds(QMenu *menu, const AttributeDefinition &attribute);
  bool add(const QString &name, AttributeKind kind);
  bool setChoices(const std::string &attribute, const QString &list);

  Workbench &m_workbench;
  QWidget *m_window;
  QPointer<NamePopup> m_popup;
};

}  // namespace florilegium::gui
