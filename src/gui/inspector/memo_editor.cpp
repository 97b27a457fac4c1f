// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/memo_editor.h"

#include <QKeyEvent>

#include "gui/shell/strings.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

namespace {
constexpr int pauseMilliseconds = 1500;
}

MemoEditor::MemoEditor(Workbench &workbench, QWidget *parent) : MarkdownEdit(parent), m_workbench(workbench) {
  setPlaceholderText(tr("Write a memo"));
  setAccessibleName(tr("Memo"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_pause.setSingleShot(true);
  m_pause.setInterval(pauseMilliseconds);
  connect(&m_pause, &QTimer::timeout, this, &MemoEditor::commit);
  connect(&workbench, &Workbench::aboutToStore, this, &MemoEditor::commit);
  connect(&workbench, &Workbench::writableChanged, this, &MemoEditor::refresh);
  connect(this, &MarkdownEdit::linkActivated, this, [this](const QString &address) {
    m_workbench.report(
        tr("This link leads to %1. Florilegium opens nothing by itself.").arg(strong(address)));
  });
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    if (!m_loading) m_pause.start();
  });
}

QString MemoEditor::stored() const {
  if (!m_target || !m_workbench.isOpen()) return {};
  const Memo *memo = m_workbench.project().memoOn(m_target->on, m_target->target);
  return memo != nullptr ? toQt(memo->text) : QString();
}

void MemoEditor::setTarget(std::optional<actions::MemoTarget> target) {
  const bool same = target.has_value() == m_target.has_value() &&
                    (!target || (target->on == m_target->on && target->target == m_target->target));
  if (same) return refresh();
  commit();
  m_target = target;
  m_loading = true;
  setPlainText(stored());
  m_loading = false;
  setReadOnly(!m_target || m_workbench.readOnly());
}

void MemoEditor::refresh() {
  setReadOnly(!m_target || m_workbench.readOnly());
  if (hasFocus() && m_pause.isActive()) return;
  const QString text = stored();
  if (text == this->text().trimmed()) return;
  m_loading = true;
  setPlainText(text);
  m_loading = false;
}

void MemoEditor::commit() {
  m_pause.stop();
  if (!m_target || !m_workbench.isOpen() || isReadOnly()) return;
  const QString text = this->text().trimmed();
  if (text == stored()) return;
  const CoderId coder = m_workbench.coder();
  if (!coder) return;
  m_workbench.perform(actions::setMemo(m_workbench.project(), *m_target, fromQt(text), coder, now()));
}

void MemoEditor::focusOutEvent(QFocusEvent *event) {
  MarkdownEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) commit();
}

void MemoEditor::keyPressEvent(QKeyEvent *event) {
  const bool store = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                     event->modifiers().testFlag(Qt::ControlModifier);
  if (event->key() == Qt::Key_Escape || store) {
    commit();
    emit finished();
    return;
  }
  MarkdownEdit::keyPressEvent(event);
}

}  // namespace florilegium::gui
