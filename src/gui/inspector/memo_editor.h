// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <optional>

#include "florilegium/actions/memos.h"
#include "gui/inspector/markdown_edit.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// The memo of one thing, read and edited where it stands. It grows with its text and is stored when the
/// person pauses, leaves it, or presses Ctrl+Enter; Esc leaves it.
class MemoEditor : public MarkdownEdit {
  Q_OBJECT

 public:
  explicit MemoEditor(Workbench &workbench, QWidget *parent = nullptr);

  /// What the memo is on; what was typed on the thing before is stored first.
  void setTarget(std::optional<actions::MemoTarget> target);
  /// Shows what the project says, unless the person is writing here.
  void refresh();
  /// Stores what was typed.
  void commit();

 signals:
  /// Esc or Ctrl+Enter: the focus may go back to the text.
  void finished();

 protected:
  void focusOutEvent(QFocusEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  [[nodiscard]] QString stored() const;

  Workbench &m_workbench;
  std::optional<actions::MemoTarget> m_target;
  QTimer m_pause;
  bool m_loading = false;
};

}  // namespace florilegium::gui
