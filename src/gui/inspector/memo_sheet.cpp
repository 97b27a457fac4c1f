// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/memo_sheet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "florilegium/actions/memos.h"
#include "gui/inspector/markdown_edit.h"
#include "gui/shell/strings.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

MemoSheet::MemoSheet(Workbench &workbench, QWidget *window)
    : MarginPopup(window),
      m_workbench(workbench),
      m_words(new InkLabel(FontRole::Base, Token::Ink2)),
      m_text(new MarkdownEdit),
      m_remove(new QPushButton(tr("Remove"))) {
  setAccessibleName(tr("Memo on the words selected"));
  m_words->setQuotation(17, true);
  m_text->setPlaceholderText(tr("Write a memo on these words"));
  m_text->setAccessibleName(tr("Memo"));
  m_text->setLines(6, 18);
  m_text->installEventFilter(this);
  auto *done = new QPushButton(tr("Done"));
  done->setDefault(true);
  done->setToolTip(tr("Keep the memo (Ctrl+Enter)"));
  auto *buttons = new QHBoxLayout;
  buttons->addWidget(m_remove);
  buttons->addStretch();
  buttons->addWidget(done);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(16), dip(14), dip(16), dip(14));
  column->setSpacing(dip(10));
  column->addWidget(m_words);
  column->addWidget(m_text);
  column->addLayout(buttons);
  connect(done, &QPushButton::clicked, this, &MemoSheet::dismiss);
  connect(m_remove, &QPushButton::clicked, this, [this] {
    m_text->clear();
    dismiss();
  });
  connect(this, &MarginPopup::dismissed, this, &MemoSheet::store);
}

void MemoSheet::openNew(SourceId source, Span span, const QRect &selection, const QRect &column,
                        const QRect &window) {
  m_source = source;
  m_span = span;
  m_memo = {};
  if (const auto revision = m_workbench.project().text(source))
    m_words->setText(quoted(toQt((*revision)->text.slice(span)), 160));
  m_text->clear();
  m_remove->hide();
  m_project = false;
  open(selection, column, window);
}

void MemoSheet::open(const QRect &selection, const QRect &column, const QRect &window) {
  m_text->setReadOnly(m_workbench.readOnly());
  m_open = true;
  popupBeside(selection, column, window);
  m_text->setFocus(Qt::OtherFocusReason);
}

void MemoSheet::openForProject(const QRect &anchor, const QRect &window) {
  const Memo *memo = m_workbench.project().memoOn(MemoOn::Project, 0);
  m_words->setText(tr("Memo on the project"));
  m_text->setPlainText(memo != nullptr ? toQt(memo->text) : QString());
  m_remove->hide();
  m_memo = {};
  m_project = true;
  open(anchor, anchor, window);
}

void MemoSheet::openFor(MemoId id, const QRect &selection, const QRect &column, const QRect &window) {
  const Memo *memo = m_workbench.project().memo(id);
  if (memo == nullptr) return;
  openNew(SourceId{memo->target}, memo->span, selection, column, window);
  m_memo = id;
  m_text->setPlainText(toQt(memo->text));
  m_remove->setVisible(!m_workbench.readOnly());
}

void MemoSheet::store() {
  if (m_open && m_workbench.isOpen() && m_workbench.session().storing()) {
    connect(&m_workbench, &Workbench::writableChanged, this, &MemoSheet::store, Qt::SingleShotConnection);
    return;
  }
  if (!std::exchange(m_open, false) || !m_workbench.isOpen() || m_workbench.readOnly()) return;
  const std::string text = fromQt(m_text->text().trimmed());
  if (m_project) {
    const Memo *memo = m_workbench.project().memoOn(MemoOn::Project, 0);
    if (text == (memo != nullptr ? memo->text : std::string())) return;
    if (const CoderId coder = m_workbench.coder())
      m_workbench.perform(actions::setMemo(m_workbench.project(), {}, text, coder, now()));
  } else if (m_memo) {
    m_workbench.perform(actions::editMemo(m_workbench.project(), m_memo, text, now()));
  } else if (!text.empty()) {
    if (const CoderId coder = m_workbench.coder())
      m_workbench.perform(actions::addSpanMemo(m_workbench.project(), m_source, m_span, text, coder, now()));
  }
}

bool MemoSheet::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_text && event->type() == QEvent::KeyPress) {
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
      dismiss();
      return true;
    }
  }
  return MarginPopup::eventFilter(watched, event);
}

}  // namespace florilegium::gui
