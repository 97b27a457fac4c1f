// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "florilegium/model/records.h"

class QVBoxLayout;

namespace florilegium::gui {

/// Quoted examples of a code below each other, each with a button that takes it away. Takes no room while
/// there are none.
class ExampleList : public QWidget {
  Q_OBJECT

 public:
  explicit ExampleList(QWidget *parent = nullptr);
  void setExamples(const Examples &examples);
  [[nodiscard]] const Examples &examples() const { return m_examples; }

 private:
  void fill();
  Examples m_examples;
  QVBoxLayout *m_rows;
};

}  // namespace florilegium::gui
