// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "florilegium/text/segment.h"
#include "gui/reader/pixel_fill.h"
#include "gui/reader/reading_view.h"
#include "gui/reader/text_painter.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"

namespace florilegium::gui {

namespace {

// Heights over and under the baseline in S.
constexpr qreal hitAbove = .8;
constexpr qreal hitBelow = .27;
constexpr qreal memoBelow = .19;
constexpr qreal dot = 1.5;
constexpr qreal dotPitch = 4;

QColor ink(qreal opacity) {
  QColor colour = Theme::instance().color(Token::Ink);
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

void paintHit(PixelFill &fill, const QRectF &where, bool current) {
  const qreal width = current ? 2 : 1;
  const QColor edge = current ? ink(1) : Theme::instance().color(Token::Ink2);
  const QRectF whole(std::round(where.left()), std::round(where.top()), std::round(where.width()),
                     std::round(where.height()));
  fill.fillRounded(whole, 2, PixelFill::BothSides, ink(current ? .2 : .09));
  for (const qreal y : {whole.top(), whole.bottom() - width}) {
    fill.fillRounded(QRectF(whole.left() + 1, y, whole.width() - 2, width), 0, PixelFill::NoSide, edge);
  }
  for (const qreal x : {whole.left(), whole.right() - width}) {
    fill.fillRounded(QRectF(x, whole.top() + 1, width, whole.height() - 2), 0, PixelFill::NoSide, edge);
  }
}

}  // namespace

void TextPainter::hits() {
  if (m_frame.hits.empty()) return;
  PixelFill fill(m_painter);
  std::vector<UnitLayout::Run> runs;
  for (const VisibleUnit &unit : m_frame.units) {
    const Span span = unit.layout->span();
    auto hit = std::upper_bound(m_frame.hits.begin(), m_frame.hits.end(), span.start,
                                [](Position p, const Span &each) { return p < each.end; });
    for (; hit != m_frame.hits.end() && hit->start < span.end; ++hit) {
      runs.clear();
      unit.layout->runsOf(*hit, runs);
      for (const UnitLayout::Run &run : runs) {
        paintHit(fill, m_frame.rectOf(unit, run, hitAbove, hitBelow).adjusted(-2, 0, 2, 0),
                 hit - m_frame.hits.begin() == m_frame.currentHit);
      }
    }
  }
}

void TextPainter::memoLines(PixelFill &fill) {
  const QColor colour = Theme::instance().color(Token::Ink2);
  for (const VisibleUnit &unit : m_frame.units) {
    for (const UnitLayout::Run &run : unit.tags->memoRuns) {
      const QRectF rect = m_frame.rectOf(unit, run, 0, memoBelow);
      for (qreal x = rect.left(); x + dot <= rect.right() + .5; x += dotPitch) {
        fill.fillRounded(QRectF(x, rect.bottom() - dot, dot, dot), 0, PixelFill::NoSide, colour);
      }
    }
  }
}

QString wordsOfFold(const Fold &fold, const PageLayout &page) {
  if (!fold.name.isEmpty()) return fold.name;
  if (fold.kind == Fold::Kind::Untagged) {
    return ReadingView::tr("\u2026 %n paragraph(s)", "not shown, since nothing in them is tagged",
                           fold.paragraphs);
  }
  const Span span{page.unit(fold.first).span.start, page.unit(fold.last).span.end};
  const int words = static_cast<int>(countWords(page.text().slice(span)));
  if (fold.first <= 1) return ReadingView::tr("Navigation, %n word(s)", nullptr, words);
  if (fold.last >= page.unitCount() - 2) return ReadingView::tr("Footer, %n word(s)", nullptr, words);
  return ReadingView::tr("Navigation and footer, %n word(s)", nullptr, words);
}

void paintFold(QPainter &painter, const VisibleFold &fold, const PageLayout &page, bool stressed,
               bool focused) {
  const Theme &theme = Theme::instance();
  const QColor colour = theme.color(stressed || focused ? Token::Ink : Token::Ink3);
  painter.setFont(interfaceFont(FontRole::Meta));
  const QFontMetricsF metrics(painter.font());
  const QString words = wordsOfFold(fold.fold, page);
  const qreal side = dip(14);
  const qreal middle = fold.where.center().y();
  const QRectF sign(fold.where.left(), middle - side / 2, side, side);
  paintIcon(painter, sign, fold.fold.open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
            colour);
  const qreal left = sign.right() + dip(6);
  painter.setPen(colour);
  painter.drawText(QPointF(left, std::round(middle + metrics.capHeight() / 2)), words);
  const qreal right = left + metrics.horizontalAdvance(words);
  painter.fillRect(QRectF(right + dip(10), std::round(middle), fold.where.right() - right - dip(10), 1),
                   theme.color(Token::Line));
  if (!focused) return;
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme.color(Token::Ink), 2));
  painter.drawRoundedRect(QRectF(fold.where.left() - dip(5), middle - side / 2 - dip(4),
                                 right - fold.where.left() + dip(10), side + dip(8)),
                          6, 6);
}

}  // namespace florilegium::gui
