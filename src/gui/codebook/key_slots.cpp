// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/key_slots.h"

#include <QDropEvent>
#include <QPainter>
#include <cmath>

#include "gui/codebook/code_tree_model.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

namespace {
constexpr int keys = 9;
}

KeySlots::KeySlots(Workbench *workbench, QWidget *parent) : QWidget(parent), m_workbench(workbench) {
  setAcceptDrops(true);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Keys: drop a code on one to give it that key"));
  setToolTip(accessibleName());
}

QSize KeySlots::sizeHint() const {
  return {dip(200), dip(34)};
}

QRectF KeySlots::slotRect(int digit) const {
  const qreal step = width() / qreal(keys);
  const int place = layoutDirection() == Qt::RightToLeft ? keys - digit : digit - 1;
  return QRectF(place * step, 0, step, height()).adjusted(1, 4, -1, -4);
}

int KeySlots::slotAt(const QPointF &point) const {
  for (int digit = 1; digit <= keys; ++digit)
    if (slotRect(digit).adjusted(-1, -4, 1, 4).contains(point)) return digit;
  return 0;
}

void KeySlots::setTarget(int digit) {
  if (m_target == digit) return;
  m_target = digit;
  update();
}

void KeySlots::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  for (int digit = 1; digit <= keys; ++digit) {
    const QRectF slot = slotRect(digit);
    const bool target = digit == m_target;
    paintRounded(painter, slot, 7, theme.color(target ? Token::Selected : Token::Raised),
                 theme.color(target ? Token::Ink : Token::Line2), target ? 2 : 1);
    QRectF chip(0, 0, chipSide(), chipSide());
    chip.moveCenter(slot.center());
    const QString text = QString::number(digit);
    const Code *holder = nullptr;
    if (m_workbench->isOpen())
      for (const Code *code : m_workbench->project().codes())
        if (toQt(code->shortcut) == text) holder = code;
    if (holder != nullptr) {
      paintChip(painter, chip, toQt(holder->colour), text);
      continue;
    }
    painter.setFont(interfaceFont(FontRole::Chip));
    painter.setPen(theme.color(Token::Ink3));
    painter.drawText(slot, Qt::AlignCenter, text);
  }
}

void KeySlots::dragEnterEvent(QDragEnterEvent *event) {
  event->setAccepted(static_cast<bool>(CodeTreeModel::draggedCode(event->mimeData())) &&
                     !m_workbench->readOnly());
}

void KeySlots::dragMoveEvent(QDragMoveEvent *event) {
  setTarget(slotAt(event->position()));
  event->setAccepted(m_target > 0);
}

void KeySlots::dragLeaveEvent(QDragLeaveEvent *) {
  setTarget(0);
}

void KeySlots::dropEvent(QDropEvent *event) {
  const int digit = slotAt(event->position());
  const CodeId code = CodeTreeModel::draggedCode(event->mimeData());
  setTarget(0);
  if (digit == 0 || !code) return;
  event->accept();
  emit chosen(code, QString::number(digit));
}

}  // namespace florilegium::gui
