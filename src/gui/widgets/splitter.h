// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace florilegium::gui {

/// A splitter whose line is 1 wide and can be taken hold of over 9.
class Splitter : public QSplitter {
  Q_OBJECT

 public:
  explicit Splitter(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

 protected:
  QSplitterHandle *createHandle() override;
};

}  // namespace florilegium::gui
