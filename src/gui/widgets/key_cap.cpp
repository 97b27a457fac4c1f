// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/key_cap.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHash>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

// Fonts draw these keys in very different ways, or not at all; the return key is an icon of ours.
constexpr QChar kReturn = u'\u21B5';

qreal padding() {
  return dip(5);
}
qreal signSide() {
  return dip(11);
}

/// The text cut at return signs, which are drawn.
qreal contentWidth(const QString &text) {
  const QFontMetricsF metrics(interfaceFont(FontRole::Key));
  qreal width = 0;
  const QStringList parts = text.split(kReturn);
  for (const QString &part : parts)
    width += metrics.horizontalAdvance(part);
  return width + signSide() * static_cast<qreal>(parts.size() - 1);
}

}  // namespace

QString keyCapText(const QKeySequence &keys) {
  static const QHash<QString, QChar> signs{
      {u"Return"_s, kReturn}, {u"Enter"_s, kReturn},   {u"Up"_s, u'\u2191'},   {u"Down"_s, u'\u2193'},
      {u"Left"_s, u'\u2190'}, {u"Right"_s, u'\u2192'}, {u"Shift"_s, u'\u21E7'}};
  // Signs are the same in every language; words are Qt's in the language of the interface.
  QString text = keys.toString(QKeySequence::PortableText);
  const bool plus = text.endsWith(u'+');
  if (plus) text.chop(1);
  QStringList parts = text.split(u'+', Qt::SkipEmptyParts);
  for (QString &part : parts)
    part = signs.contains(part) ? QString(signs.value(part))
                                : QCoreApplication::translate("QShortcut", part.toUtf8().constData());
  if (plus) parts.append(u"+"_s);
  return parts.join(u' ');
}

QSizeF keyCapSize(const QString &text) {
  const qreal height =
      std::max<qreal>(dip(18), std::ceil(QFontMetricsF(interfaceFont(FontRole::Key)).height()) + dip(3));
  return {std::max(height, std::ceil(contentWidth(text) + 2 * padding())), height};
}

void paintKeyCap(QPainter &painter, const QRectF &where, const QString &text) {
  const Theme &theme = Theme::instance();
  const QRectF box = snapped(painter, where);
  paintRounded(painter, box, dip(4), theme.color(Token::Raised), theme.color(Token::Line2));
  painter.save();
  const QFont font = interfaceFont(FontRole::Key);
  const QFontMetricsF metrics(font);
  painter.setFont(font);
  painter.setPen(theme.color(Token::Ink3));
  painter.setLayoutDirection(Qt::LeftToRight);
  qreal x = box.center().x() - contentWidth(text) / 2;
  const qreal baseline = box.center().y() + metrics.capHeight() / 2;
  const QStringList parts = text.split(kReturn);
  for (qsizetype i = 0; i < parts.size(); ++i) {
    if (i > 0) {
      paintIcon(painter, QRectF(x, box.center().y() - signSide() / 2, signSide(), signSide()), u"return"_s,
                theme.color(Token::Ink3));
      x += signSide();
    }
    painter.drawText(QPointF(x, baseline), parts.at(i));
    x += metrics.horizontalAdvance(parts.at(i));
  }
  painter.restore();
}

KeyCap::KeyCap(const QString &text, QWidget *parent) : QWidget(parent), m_text(text) {
  setAccessibleRole(this, QAccessible::StaticText);
  setAccessibleName(text);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void KeyCap::setText(const QString &text) {
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  update();
}

QSize KeyCap::sizeHint() const {
  return keyCapSize(m_text).toSize();
}

void KeyCap::paintEvent(QPaintEvent *) {
  if (m_text.isEmpty()) return;
  QPainter painter(this);
  paintKeyCap(painter, rect(), m_text);
}

void KeyCap::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
