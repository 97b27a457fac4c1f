// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/reading/read_filter.h"

namespace florilegium::gui {

class LineLabel;
class LinkButton;

/// In the status line: what is left out of the text at present, with the way to see it again beside it.
/// Hidden while all is shown.
class FilterNote : public QWidget {
  Q_OBJECT

 public:
  explicit FilterNote(QWidget *parent = nullptr);
  void show(const FilterWords &words);
  /// Without marks; empty while all is shown.
  [[nodiscard]] QString text() const;
  [[nodiscard]] LinkButton *link() const { return m_link; }

 signals:
  void showAllRequested();

 private:
  LineLabel *m_label;
  LinkButton *m_link;
};

}  // namespace florilegium::gui
