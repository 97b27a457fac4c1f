// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

#include "florilegium/model/attributes.h"
#include "gui/shell/workbench.h"

class QLineEdit;

namespace florilegium::gui {

class AttributeChanges;
class InkLabel;
class LinkButton;

/// What is known about one source, by attribute, each value to be edited in its place.
class AttributesBlock : public QWidget {
  Q_OBJECT

 public:
  explicit AttributesBlock(Workbench &workbench, QWidget *parent = nullptr);
  void setSource(SourceId source);
  /// Shows what the project says now, without taking away what is being typed.
  void refresh();
  /// Stores what is being typed.
  void commit();
  [[nodiscard]] QLineEdit *fieldOf(const QString &attribute) const;
  [[nodiscard]] AttributeChanges *changes() const { return m_changes; }

 private:
  struct Line {
    AttributeDefinition attribute;
    QLineEdit *field = nullptr;
    InkLabel *trouble = nullptr;
  };

  void build(const std::vector<AttributeDefinition> &attributes);
  void showValue(const Line &line, const std::string &value);
  void store(const Line &line);

  Workbench &m_workbench;
  SourceId m_source;
  QWidget *m_grid = nullptr;
  QVector<Line> m_lines;
  LinkButton *m_add;
  AttributeChanges *m_changes;
};

}  // namespace florilegium::gui
