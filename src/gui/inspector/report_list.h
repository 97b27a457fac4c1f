// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>
#include <vector>

#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

class DisclosureButton;

/// What a reader changed or left out: a line with the count, and the sentences below it once it is opened.
/// Takes no room where nothing was.
class ReportList : public QWidget {
  Q_OBJECT

 public:
  explicit ReportList(QWidget *parent = nullptr);
  void setReport(const std::vector<std::string> &sentences);
  void setOpen(bool open);
  [[nodiscard]] bool isOpen() const { return m_open; }
  [[nodiscard]] QAbstractButton *button() const;
  /// The sentences, as they are shown.
  [[nodiscard]] QStringList sentences() const { return m_sentences; }

 signals:
  void toggled(bool open);

 private:
  void arrange();

  DisclosureButton *m_button;
  QWidget *m_lines;
  QStringList m_sentences;
  bool m_open = false;
};

}  // namespace florilegium::gui
