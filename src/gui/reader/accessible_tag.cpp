// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/accessible_tag.h"

#include "gui/text/utf16.h"

namespace florilegium::gui {

const Tag *AccessibleTag::row() const {
  return m_view && m_view->project() && m_view->hasText() ? m_view->project()->tag(m_tag) : nullptr;
}

bool AccessibleTag::isValid() const {
  return row() != nullptr;
}

QWindow *AccessibleTag::window() const {
  QAccessibleInterface *above = parent();
  return above ? above->window() : nullptr;
}

QAccessibleInterface *AccessibleTag::parent() const {
  return QAccessible::queryAccessibleInterface(m_view);
}

QString AccessibleTag::text(QAccessible::Text kind) const {
  const Tag *tag = row();
  if (!tag) return {};
  const Code *code = m_view->project()->code(tag->code);
  switch (kind) {
    case QAccessible::Name:
      return ReadingView::tr("%1: %2", "code and words of a passage")
          .arg(code ? toQString(code->name) : QString(), toQString(m_view->text(), tag->span).simplified());
    case QAccessible::Value:
      switch (tag->certainty) {
        case Certainty::Certain:
          return ReadingView::tr("certain");
        case Certainty::Likely:
          return ReadingView::tr("likely");
        case Certainty::Unsure:
          return ReadingView::tr("unsure");
      }
      return {};
    case QAccessible::Description: {
      const Memo *memo = m_view->project()->memoOn(m_tag);
      return memo ? toQString(memo->text) : QString();
    }
    default:
      return {};
  }
}

QRect AccessibleTag::rect() const {
  const Tag *tag = row();
  if (!tag) return {};
  const QRect inView = m_view->rectOf(tag->span);
  return {m_view->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QAccessible::State AccessibleTag::state() const {
  QAccessible::State state;
  state.selectable = true;
  state.invalid = !isValid();
  state.selected = m_view && m_view->currentTag() == m_tag;
  state.offscreen = isValid() && rect().isEmpty();
  return state;
}

void *AccessibleTag::interface_cast(QAccessible::InterfaceType type) {
  return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

void AccessibleTag::doAction(const QString &name) {
  const Tag *tag = row();
  if (!tag || name != pressAction()) return;
  m_view->setCaret(tag->span.start);
  m_view->setCurrentTag(m_tag);
  m_view->goTo(tag->span);
}

}  // namespace florilegium::gui
