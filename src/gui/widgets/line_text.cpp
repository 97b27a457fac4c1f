// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/line_text.h"

#include <QEvent>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/key_cap.h"

namespace florilegium::gui {

namespace {

// Private-use characters: no text of ours and hardly any of a person's holds them.
constexpr char16_t kStrong = u'\uE0F1';
constexpr char16_t kQuiet = u'\uE0F2';
constexpr char16_t kKey = u'\uE0F3';
constexpr char16_t kEnd = u'\uE0F4';

bool isMark(QChar c) {
  return c.unicode() >= kStrong && c.unicode() <= kEnd;
}

QString wrapped(char16_t mark, const QString &part) {
  return QChar(mark) + withoutMarks(part) + QChar(kEnd);
}

}  // namespace

QString strong(const QString &part) {
  return wrapped(kStrong, part);
}

QString quiet(const QString &part) {
  return wrapped(kQuiet, part);
}

QString keyCap(const QString &key) {
  return wrapped(kKey, key);
}

QString withoutMarks(const QString &text) {
  QString plain = text;
  plain.removeIf(isMark);
  return plain;
}

LineText::LineText(const QString &text) {
  Kind kind = Kind::Plain;
  QString collected;
  const auto close = [&](Kind next) {
    if (!collected.isEmpty()) m_runs.append({collected, kind});
    collected.clear();
    kind = next;
  };
  for (const QChar c : text) {
    switch (c.unicode()) {
      case kStrong:
        close(Kind::Strong);
        break;
      case kQuiet:
        close(Kind::Quiet);
        break;
      case kKey:
        close(Kind::Key);
        break;
      case kEnd:
        close(Kind::Plain);
        break;
      default:
        collected.append(c == u'\n' ? QChar(u' ') : c);
    }
  }
  close(Kind::Plain);
}

QFont LineText::fontOf(Kind kind) {
  return interfaceFont(kind == Kind::Strong ? FontRole::MetaStrong : FontRole::Meta);
}

qreal LineText::widthOf(const Run &run) {
  // A key cap has a little air on both sides beyond the spaces of the phrase.
  if (run.kind == Kind::Key) return keyCapSize(run.text).width() + 2 * dip(1);
  return QFontMetricsF(fontOf(run.kind)).horizontalAdvance(run.text);
}

qreal LineText::width() const {
  qreal sum = 0;
  for (const Run &run : m_runs)
    sum += widthOf(run);
  return sum;
}

qreal LineText::height() const {
  qreal most = lineHeight(FontRole::Meta);
  for (const Run &run : m_runs) {
    if (run.kind == Kind::Key) most = std::max(most, keyCapSize(run.text).height());
  }
  return most;
}

void LineText::paint(QPainter &painter, const QRectF &where, const QColor &ink,
                     Qt::LayoutDirection direction) const {
  painter.save();
  painter.setLayoutDirection(direction);
  qreal used = 0;
  for (const Run &run : m_runs) {
    const qreal wanted = widthOf(run);
    const qreal left = where.width() - used;
    if (left <= 0) break;
    const qreal given = std::min(wanted, left);
    const qreal x = direction == Qt::RightToLeft ? where.right() - used - given : where.left() + used;
    const QRectF cell(x, where.top(), given, where.height());
    if (run.kind == Kind::Key) {
      if (wanted > left) break;
      QRectF cap(QPointF(), keyCapSize(run.text));
      cap.moveCenter(cell.center());
      paintKeyCap(painter, cap, run.text);
    } else {
      painter.setFont(fontOf(run.kind));
      painter.setPen(run.kind == Kind::Quiet ? Theme::instance().color(Token::Ink3) : ink);
      const QString shown = wanted > left + .5
                                ? QFontMetricsF(painter.font()).elidedText(run.text, Qt::ElideRight, left)
                                : run.text;
      // Rounding must not cut the last letter.
      const QRectF roomy =
          direction == Qt::RightToLeft ? cell.adjusted(-2, 0, 0, 0) : cell.adjusted(0, 0, 2, 0);
      painter.drawText(roomy, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, shown);
    }
    used += given;
    if (wanted > left) break;
  }
  painter.restore();
}

QString LineText::plain() const {
  QString text;
  for (const Run &run : m_runs)
    text += run.text;
  return text;
}

LineLabel::LineLabel(const QString &text, QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  setText(text);
}

void LineLabel::setText(const QString &text) {
  m_text = text;
  setAccessibleName(withoutMarks(text));
  updateGeometry();
  updateToolTip();
  update();
}

void LineLabel::updateToolTip() {
  const LineText line(m_text);
  // As a paragraph it wraps, and its characters are not taken for tags.
  setToolTip(line.width() > width() + .5 ? QStringLiteral("<p>%1</p>").arg(line.plain().toHtmlEscaped())
                                         : QString());
}

QSize LineLabel::sizeHint() const {
  const LineText line(m_text);
  return {static_cast<int>(std::ceil(line.width())) + 1, static_cast<int>(std::ceil(line.height()))};
}

QSize LineLabel::minimumSizeHint() const {
  return {dip(24), sizeHint().height()};
}

void LineLabel::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  LineText(m_text).paint(painter, rect(), palette().color(QPalette::WindowText), layoutDirection());
}

void LineLabel::resizeEvent(QResizeEvent *) {
  updateToolTip();
}

void LineLabel::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    updateGeometry();
    updateToolTip();
  }
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
