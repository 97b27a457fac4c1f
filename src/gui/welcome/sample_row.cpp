// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/sample_row.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/figures.h"

namespace florilegium::gui {

namespace {

constexpr qreal titleStep = 22;
constexpr qreal staveGap = 6;
constexpr qreal staveHeight = 24;
constexpr qreal legendStep = 18;
constexpr qreal legendGap = 18;
constexpr qreal dotGap = 7;

}  // namespace

SampleRow::SampleRow(const SampleSource &source, QWidget *parent) : QWidget(parent), m_source(source) {
  setAccessibleRole(this, QAccessible::StaticText);
  setAccessibleName(tr("%1, %2, %3").arg(source.title, wordsText(source.words), staveText(source.stave)));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SampleRow::sizeHint() const {
  return {dip(560), dip(titleStep) + dip(staveGap) + dip(staveHeight)};
}

QSize SampleRow::minimumSizeHint() const {
  return {dip(240), sizeHint().height()};
}

void SampleRow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  const QFont titleFont = quotationFont(18);
  const QFont metaFont = interfaceFont(FontRole::Meta);
  const QFontMetricsF titleMetrics(titleFont);
  const QFontMetricsF metaMetrics(metaFont);
  const qreal baseline = (dip(titleStep) + titleMetrics.ascent() - titleMetrics.descent()) / 2;

  const QString words = wordsText(m_source.words);
  const qreal wordsWidth = figuresWidth(metaFont, words);
  const QRectF wordsBox(rightToLeft ? 0 : width() - wordsWidth, baseline - metaMetrics.ascent(), wordsWidth,
                        metaMetrics.height());
  painter.setFont(metaFont);
  painter.setPen(theme.color(Token::Ink3));
  drawFigures(painter, wordsBox, Qt::AlignLeft | Qt::AlignTop, words);

  const QString title =
      titleMetrics.elidedText(m_source.title, Qt::ElideRight, width() - wordsWidth - dip(16));
  painter.setFont(titleFont);
  painter.setPen(theme.color(Token::Ink));
  painter.drawText(QPointF(rightToLeft ? width() - titleMetrics.horizontalAdvance(title) : 0, baseline),
                   title);
  paintStave(painter, QRectF(0, dip(titleStep) + dip(staveGap), width(), dip(staveHeight)), m_source.stave,
             StaveLook::welcome(), Qt::Horizontal, layoutDirection());
}

void SampleRow::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

SampleLegend::SampleLegend(const QVector<SampleCode> &codes, QWidget *parent)
    : QWidget(parent), m_codes(codes) {
  setAccessibleRole(this, QAccessible::StaticText);
  QStringList names;
  for (const SampleCode &code : codes)
    names << code.name;
  setAccessibleName(tr("Lines from the top: %1").arg(names.join(QStringLiteral(", "))));
  QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

QVector<QRectF> SampleLegend::cells(qreal width) const {
  QVector<QRectF> cells;
  const QFontMetricsF metrics(interfaceFont());
  QPointF at;
  for (const SampleCode &code : m_codes) {
    const qreal wide = dotSide() + dip(dotGap) + std::ceil(metrics.horizontalAdvance(code.name)) + 1;
    if (at.x() > 0 && at.x() + wide > width) at = {0, at.y() + dip(legendStep) + dip(4)};
    cells.append({at.x(), at.y(), wide, static_cast<qreal>(dip(legendStep))});
    at.rx() += wide + dip(legendGap);
  }
  return cells;
}

int SampleLegend::heightForWidth(int width) const {
  const QVector<QRectF> all = cells(width);
  return all.isEmpty() ? 0 : static_cast<int>(std::ceil(all.last().bottom()));
}

QSize SampleLegend::sizeHint() const {
  return {dip(480), dip(legendStep)};
}

QSize SampleLegend::minimumSizeHint() const {
  return {dip(160), dip(legendStep)};
}

void SampleLegend::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setFont(interfaceFont());
  painter.setPen(Theme::instance().color(Token::Ink2));
  const QVector<QRectF> all = cells(width());
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  const qreal dot = dotSide();
  for (int i = 0; i < all.size(); ++i) {
    QRectF cell = all[i];
    if (rightToLeft) cell.moveRight(width() - cell.left());
    paintDot(painter,
             QRectF(rightToLeft ? cell.right() - dot : cell.left(), cell.center().y() - dot / 2, dot, dot),
             m_codes[i].colour);
    const qreal lead = dot + dip(dotGap);
    painter.drawText(rightToLeft ? cell.adjusted(0, 0, -lead, 0) : cell.adjusted(lead, 0, 0, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, m_codes[i].name);
  }
}

void SampleLegend::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
