// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/importing/reading.h"

namespace florilegium::gui {

class ElidedLabel;
class ReportList;
class TextLabel;

/// What is known of a file before it is added: title, author, date, language, where it comes from, how it
/// was read; or why it can't be.
class ImportFacts : public QWidget {
  Q_OBJECT

 public:
  explicit ImportFacts(QWidget *parent = nullptr);
  void show(const ReadFile &file);
  [[nodiscard]] ReportList *report() const { return m_report; }
  /// All that is shown, a line each.
  [[nodiscard]] QString plainText() const;

 private:
  ElidedLabel *m_title;
  ElidedLabel *m_about;
  ElidedLabel *m_from;
  ElidedLabel *m_read;
  TextLabel *m_problem;
  ReportList *m_report;
};

}  // namespace florilegium::gui
