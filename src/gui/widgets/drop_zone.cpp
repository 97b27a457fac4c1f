// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/drop_zone.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

qreal padding() {
  return dip(22);
}
qreal iconSide() {
  return dip(16);
}
qreal gap() {
  return dip(14);
}
qreal step() {
  return dip(19);
}

QList<QUrl> localFiles(const QMimeData *data) {
  QList<QUrl> files;
  for (const QUrl &url : data->urls()) {
    if (url.isLocalFile()) files.append(url);
  }
  return files;
}

int linesOf(const QString &text, qreal width) {
  const QFontMetricsF metrics(interfaceFont());
  const QRectF box = metrics.boundingRect(QRectF(0, 0, std::max(1.0, width), 100000), Qt::TextWordWrap, text);
  return text.isEmpty() ? 0 : std::max(1, qRound(box.height() / metrics.lineSpacing()));
}

}  // namespace

DropZone::DropZone(QWidget *parent) : QAbstractButton(parent) {
  setAccessibleRole(this, QAccessible::Button);
  setAcceptDrops(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void DropZone::setDetail(const QString &detail) {
  m_detail = detail;
  setAccessibleDescription(detail);
  updateGeometry();
  update();
}

QSize DropZone::sizeHint() const {
  return {dip(420), heightForWidth(dip(420))};
}

QRectF DropZone::textRect(qreal width) const {
  const qreal lead = padding() + iconSide() + gap();
  return {lead, 0, width - lead - padding(), 0};
}

int DropZone::heightForWidth(int width) const {
  const qreal text = step() * (1 + linesOf(m_detail, textRect(width).width()));
  return std::max(dip(104), static_cast<int>(std::ceil(text + 2 * padding())));
}

void DropZone::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  constexpr qreal edge = 1.5;
  constexpr qreal radius = 12;
  const QRectF box = QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2);
  if (m_hovering || underMouse() || isDown()) {
    paintRounded(painter, box, radius, theme.color(isDown() ? Token::Selected : Token::Hover));
  }
  QPen pen(theme.color(m_hovering ? Token::Ink : Token::Edge), edge);
  if (!m_hovering) pen.setDashPattern({3, 2});
  pen.setCapStyle(Qt::FlatCap);
  painter.setPen(pen);
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(box, radius, radius);

  QRectF words = textRect(width());
  const int lines = 1 + linesOf(m_detail, words.width());
  words.setTop((height() - lines * step()) / 2);
  words.setHeight(lines * step());
  QRectF sign(padding(), (height() - iconSide()) / 2, iconSide(), iconSide());
  if (layoutDirection() == Qt::RightToLeft) {
    words.moveLeft(width() - words.right());
    sign.moveLeft(width() - sign.right());
  }
  paintIcon(painter, sign, u"import"_s, theme.color(Token::Ink2));
  painter.setFont(interfaceFont(FontRole::Strong));
  painter.setPen(theme.color(Token::Ink));
  painter.drawText(QRectF(words.left(), words.top(), words.width(), step()),
                   int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, text());
  painter.setFont(interfaceFont());
  painter.setPen(theme.color(Token::Ink2));
  painter.drawText(words.adjusted(0, step(), 0, step()),
                   int(Qt::AlignTop | Qt::AlignLeading) | Qt::TextWordWrap, m_detail);
  if (focusShown(*this)) paintInnerFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), radius - 4);
}

void DropZone::changeEvent(QEvent *event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

void DropZone::dragEnterEvent(QDragEnterEvent *event) {
  if (localFiles(event->mimeData()).isEmpty()) return;
  event->acceptProposedAction();
  m_hovering = true;
  update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *) {
  m_hovering = false;
  update();
}

void DropZone::dropEvent(QDropEvent *event) {
  m_hovering = false;
  update();
  const QList<QUrl> files = localFiles(event->mimeData());
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  emit filesDropped(files);
}

void DropZone::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

}  // namespace florilegium::gui
