// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/passage_card.h"

#include <QEvent>
#include <QPainter>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

namespace {
constexpr qreal wordSize = 19;
qreal step() {
  return dip(27);
}
}  // namespace

PassageCard::PassageCard(QWidget *parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

void PassageCard::setPassage(const QString &before, const QString &words, const QString &after,
                             const QColor &colour) {
  const auto inLines = [](QString text) { return text.replace(QLatin1Char('\n'), QChar::LineSeparator); };
  m_before = inLines(before);
  m_words = inLines(words);
  m_after = inLines(after);
  m_colour = colour;
  setAccessibleName(words);
  setAccessibleDescription(before + words + after);
  lay();
  updateGeometry();
  update();
}

qreal PassageCard::layOut(QTextLayout &layout, qreal width) const {
  layout.setText(m_before + m_words + m_after);
  layout.setFont(quotationFont(wordSize));
  QList<QTextLayout::FormatRange> formats;
  const auto ink = [&](qsizetype at, qsizetype length, Token token) {
    QTextLayout::FormatRange range{static_cast<int>(at), static_cast<int>(length), {}};
    range.format.setForeground(Theme::instance().color(token));
    if (length > 0) formats.append(range);
  };
  ink(0, m_before.size(), Token::Ink2);
  ink(m_before.size(), m_words.size(), Token::Ink);
  ink(m_before.size() + m_words.size(), m_after.size(), Token::Ink2);
  layout.setFormats(formats);
  layout.beginLayout();
  qreal y = 0;
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    line.setPosition({0, y + (step() - line.height()) / 2});
    y += step();
  }
  layout.endLayout();
  return y;
}

void PassageCard::lay() {
  m_height = layOut(m_layout, std::max(1, width()));
}

int PassageCard::heightForWidth(int width) const {
  QTextLayout layout;
  return static_cast<int>(std::ceil(layOut(layout, width)));
}

QSize PassageCard::sizeHint() const {
  return {dip(420), heightForWidth(dip(420))};
}

qreal PassageCard::wordsTop() const {
  const QTextLine line = m_layout.lineForTextPosition(static_cast<int>(m_before.size()));
  return line.isValid() ? line.y() : 0;
}

void PassageCard::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  const int start = static_cast<int>(m_before.size());
  const int end = start + static_cast<int>(m_words.size());
  const QColor mark = codeColours(m_colour).mark;
  for (int i = 0; i < m_layout.lineCount(); ++i) {
    const QTextLine line = m_layout.lineAt(i);
    const int from = std::max(start, line.textStart());
    const int to = std::min(end, line.textStart() + line.textLength());
    if (from >= to) continue;
    const qreal left = line.cursorToX(from);
    const qreal right = line.cursorToX(to);
    const QRectF tint(std::min(left, right) - 1, line.y(), std::abs(right - left) + 2, line.height());
    paintRounded(painter, tint, 2,
                 tintOn(theme.color(Token::Paper), mark, theme.tintOpacity(TintState::Selected)));
    painter.fillRect(snapped(painter, QRectF(tint.left(), tint.bottom(), tint.width(), 2)), mark);
  }
  m_layout.draw(&painter, {});
}

void PassageCard::resizeEvent(QResizeEvent *event) {
  lay();
  QWidget::resizeEvent(event);
}

void PassageCard::changeEvent(QEvent *event) {
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
      event->type() == QEvent::PaletteChange)
    lay();
  QWidget::changeEvent(event);
}

}  // namespace florilegium::gui
