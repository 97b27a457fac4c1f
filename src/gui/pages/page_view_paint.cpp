// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPaintEvent>
#include <QPainter>
#include <QTextLayout>
#include <cmath>

#include "gui/pages/page_lines.h"
#include "gui/pages/page_view.h"
#include "gui/reader/pixel_fill.h"
#include "gui/reader/reading_view.h"
#include "gui/reader/text_painter.h"
#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

namespace {

// Pages are paper whatever the theme: what is put on them has the colours of the light one.
constexpr qreal tintAtRest = .13;
constexpr qreal tintHovered = .21;
constexpr qreal tintSelected = .30;
constexpr qreal underlineOpacity = .85;
/// Of the height of a line.
constexpr qreal underlineStep = .12;
constexpr qreal underlineRise = .04;
constexpr qreal largestGrip = 4;
constexpr qreal smallestGrip = 2.5;
constexpr qreal gripShare = .2;  // of the height of a line

QColor onPaper(Token token) {
  return tokenColor(token, Shade::Light);
}

QColor faded(QColor colour, qreal opacity) {
  colour.setAlphaF(static_cast<float>(opacity));
  return colour;
}

QColor markOf(const Project *project, CodeId code) {
  static QHash<QRgb, QColor> known;
  const QColor stored = storedColour(project, code);
  const auto found = known.constFind(stored.rgb());
  return found != known.cend() ? *found : *known.insert(stored.rgb(), codeColours(stored, Shade::Light).mark);
}

/// What the sheet is dipped in, so that it doesn't dazzle among darker things.
QColor veil() {
  const Theme &theme = Theme::instance();
  if (theme.shade() == Shade::Sepia) return theme.color(Token::Paper);
  return theme.dark() ? QColor(0xD9, 0xD4, 0xCA) : QColor();
}

void frameOf(PixelFill &fill, const QRectF &rect, qreal width, const QColor &colour) {
  for (const QRectF &side : {QRectF(rect.left(), rect.top(), rect.width(), width),
                             QRectF(rect.left(), rect.bottom() - width, rect.width(), width),
                             QRectF(rect.left(), rect.top(), width, rect.height()),
                             QRectF(rect.right() - width, rect.top(), width, rect.height())})
    fill.fillRounded(side, 0, PixelFill::NoSide, colour);
}

}  // namespace

const PageMarks &PageView::marks(int page) {
  const auto known = m_marks.find(page);
  if (known != m_marks.end()) return known->second;
  return m_marks.emplace(page, marksOf(m_store.pages()[static_cast<std::size_t>(page)], m_text->scene()))
      .first->second;
}

void PageView::paintEvent(QPaintEvent *event) {
  QPainter painter(viewport());
  painter.fillRect(event->rect(), Theme::instance().color(Token::Panel));
  const auto [first, last] = m_stack.pagesIn(offset().y(), offset().y() + viewport()->height());
  for (int page = first; page <= last; ++page)
    paintPage(painter, page);
  // Marks of pages that went out of view far ago are made again when they come back.
  constexpr std::size_t mostMarked = 60;
  if (m_marks.size() > mostMarked)
    std::erase_if(m_marks, [&](const auto &each) { return each.first < first || each.first > last; });
  if (const auto &trouble = m_store.trouble())
    paintTrouble(painter, viewport()->rect(),
                 tr("The pages cannot be shown. %1").arg(gui::sentence(*trouble)));
}

void PageView::paintPage(QPainter &painter, int page) {
  const Theme &theme = Theme::instance();
  const QRectF paper = m_stack.rectOf(page).translated(-offset());
  const QRectF visible = paper & QRectF(viewport()->rect());
  painter.fillRect(visible, Qt::white);
  const QImage *picture = m_store.picture(page);
  const qreal ratio = devicePixelRatioF();
  if (picture) {
    const bool exact = std::abs(picture->width() - paper.width() * ratio) <= 2 * ratio &&
                       std::abs(picture->height() - paper.height() * ratio) <= 2 * ratio;
    if (exact) {
      // Pixel by pixel, which is sharp and a plain copy.
      const QTransform device = painter.deviceTransform();
      painter.save();
      painter.setWorldTransform(device.inverted() * painter.worldTransform());
      const QRect target = device.mapRect(visible).toAlignedRect();
      painter.drawImage(target.topLeft(), *picture,
                        QRect(target.topLeft() - device.map(paper.topLeft()).toPoint(), target.size()));
      painter.restore();
    } else {
      painter.setRenderHint(QPainter::SmoothPixmapTransform);
      painter.drawImage(paper, *picture);
      painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    }
  }
  painter.save();
  painter.setClipRect(visible);
  if (const auto trouble = m_store.troubleOf(page))
    paintTrouble(painter, visible,
                 tr("This page cannot be drawn: %1. Its words are in the text.")
                     .arg(coreWords(errorText(*trouble).why)));
  if (ready()) paintMarks(painter, page);
  if (const QColor dip = veil(); dip.isValid()) {
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    painter.fillRect(visible, dip);
  }
  painter.restore();
  painter.setPen(theme.color(Token::Line2));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(paper.adjusted(-1, -1, 0, 0));
  painter.setFont(interfaceFont(FontRole::Meta));
  painter.setPen(theme.color(Token::Ink3));
  const QRectF foot(paper.left(), paper.bottom(), paper.width(), ground().gap);
  painter.drawText(foot, Qt::AlignCenter, labelOf(page));
}

void PageView::paintMarks(QPainter &painter, int page) {
  const PageGeometry &geometry = m_store.pages()[static_cast<std::size_t>(page)];
  const Project *project = m_text->project();
  const bool outlines = Theme::instance().highContrast();
  painter.setCompositionMode(QPainter::CompositionMode_Multiply);
  const qreal scale = m_stack.scale();
  const QPointF corner = m_stack.rectOf(page).topLeft() - offset();
  const auto placed = [&](const PageRect &rect) {
    return QRectF(corner + QPointF(rect.left, rect.top) * scale,
                  corner + QPointF(rect.right, rect.bottom) * scale);
  };
  const QRectF view(viewport()->rect());
  if (m_text->tintsShown()) {
    PixelFill fill(painter);
    const PageMarks &shown = marks(page);
    for (const PageMark &mark : shown.tints) {
      const QRectF rect = placed(mark.where).adjusted(-1, 0, 1, 0);
      if (!rect.intersects(view)) continue;
      const QColor colour = markOf(project, mark.code);
      if (outlines)
        frameOf(fill, rect, 1, colour);
      else
        fill.fillRounded(rect, 2, PixelFill::BothSides, faded(colour, tintAtRest));
    }
  }
  const TagId current = m_text->currentTag();
  if (m_text->hoveredTag() != current) paintTag(painter, page, m_text->hoveredTag(), tintHovered);
  paintTag(painter, page, current, tintSelected);
  {
    PixelFill fill(painter);
    for (const PageRect &rect : geometry.rects(m_text->selection()))
      fill.fillRounded(placed(rect).adjusted(-1, -1, 1, 1), 2, PixelFill::BothSides,
                       onPaper(Token::TextSelected));
    if (m_dropCode)
      for (const PageRect &rect : geometry.rects(m_dropSpan)) {
        const QColor colour = markOf(project, m_dropCode);
        fill.fillRounded(placed(rect).adjusted(-2, -1, 2, 1), 2, PixelFill::BothSides, faded(colour, .2));
        frameOf(fill, placed(rect).adjusted(-2, -1, 2, 1), 1.5, colour);
      }
    const Span text = textOf(geometry);
    const auto &hits = m_text->hits();
    auto hit = std::upper_bound(hits.begin(), hits.end(), text.start,
                                [](Position p, const Span &each) { return p < each.end; });
    for (; hit != hits.end() && hit->start < text.end; ++hit) {
      const bool now = hit - hits.begin() == m_text->currentHit();
      for (const PageRect &each : geometry.rects(*hit)) {
        const QRectF rect = placed(each).adjusted(-2, -1, 2, 1);
        if (!rect.intersects(view)) continue;
        fill.fillRounded(rect, 2, PixelFill::BothSides, faded(onPaper(Token::Ink), now ? .2 : .09));
        frameOf(fill, rect, now ? 2 : 1, onPaper(now ? Token::Ink : Token::Ink2));
      }
    }
    if (m_text->tintsShown()) {
      // Lines lie on top, to be seen on dark grounds, too.
      painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
      const PageMarks &shown = marks(page);
      for (const PageMark &mark : shown.underlines) {
        const QRectF rect = placed(mark.where);
        if (!rect.intersects(view)) continue;
        const bool selected = mark.tag == current;
        const qreal y = rect.bottom() + rect.height() * (mark.level * underlineStep - underlineRise);
        const QColor colour = markOf(project, mark.code);
        // Small print is not to drown in its lines.
        const qreal usual = std::clamp(rect.height() * .09, .75, 1.25);
        const qreal thick = selected ? usual + std::min(1., rect.height() * .07) : usual;
        fill.fill(QRectF(rect.left() - 1, y - (thick - usual) / 2, rect.width() + 2, thick),
                  selected ? colour : faded(colour, underlineOpacity));
      }
      for (const PageRect &memo : shown.memos) {
        const QRectF rect = placed(memo);
        for (qreal x = rect.left(); x + 1.5 <= rect.right() + .5; x += 4)
          fill.fillRounded(QRectF(x, rect.bottom() - 2.5, 1.5, 1.5), 0, PixelFill::NoSide,
                           onPaper(Token::Ink2));
      }
    }
  }
  painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
  painter.setRenderHint(QPainter::Antialiasing);
  const auto [start, end] = grips(gripped());
  for (const std::optional<Grip> &grip : {start, end}) {
    if (!grip) continue;
    painter.setPen(Qt::NoPen);
    painter.setBrush(onPaper(Token::Ink));
    painter.drawRect(QRectF(grip->x - .75, grip->top, 1.5, grip->bottom - grip->top));
    painter.setPen(QPen(Qt::white, 1.5));
    painter.drawEllipse(grip->centre, grip->radius, grip->radius);
  }
  painter.setRenderHint(QPainter::Antialiasing, false);
  if (!hasFocus() || !m_text->selection().empty() || pageOf(m_store.pages(), m_text->caret()) != page) return;
  if (const auto caret = caretRect(geometry, m_text->caret())) {
    const QRectF rect = placed(*caret);
    painter.fillRect(QRectF(std::round(rect.left()) - .75, rect.top() - 1, 1.5, rect.height() + 2),
                     onPaper(Token::Ink));
  }
}

void PageView::paintTag(QPainter &painter, int page, TagId id, qreal opacity) const {
  const Tag *tag = id && m_text->tintsShown() ? m_text->project()->tag(id) : nullptr;
  if (!tag) return;
  PixelFill fill(painter);
  const QColor colour = markOf(m_text->project(), tag->code);
  for (const PageRect &rect :
       m_store.pages()[static_cast<std::size_t>(page)].rects(m_text->scene().spanOf(*tag))) {
    const QRectF where = m_stack.rectOf(page, rect).translated(-offset()).adjusted(-1, 0, 1, 0);
    if (Theme::instance().highContrast())
      frameOf(fill, where, 2, colour);
    else
      fill.fillRounded(where, 2, PixelFill::BothSides, faded(colour, opacity));
  }
}

void PageView::paintTrouble(QPainter &painter, const QRectF &paper, const QString &sentence) const {
  const bool onSheet = paper != QRectF(viewport()->rect());
  painter.setFont(interfaceFont());
  painter.setPen(onSheet ? onPaper(Token::Ink2) : Theme::instance().color(Token::Ink2));
  const qreal side = std::min<qreal>(dip(40), paper.width() / 8);
  painter.drawText(paper.adjusted(side, dip(60), -side, 0),
                   Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, sentence);
}

Span PageView::gripped() const {
  if (!m_text->selection().empty()) return m_text->selection();
  const Tag *tag =
      m_text->currentTag() && m_text->tintsShown() ? m_text->project()->tag(m_text->currentTag()) : nullptr;
  return tag ? m_text->scene().spanOf(*tag) : Span{};
}

std::pair<std::optional<PageView::Grip>, std::optional<PageView::Grip>> PageView::grips(Span span) const {
  if (span.empty() || !ready()) return {};
  const auto gripAt = [&](Position position, bool start) -> std::optional<Grip> {
    const auto &pages = m_store.pages();
    const int page = pageOf(pages, position);
    const auto rect = page < 0 ? std::nullopt : pages[static_cast<std::size_t>(page)].rectAt(position);
    if (!rect) return std::nullopt;
    const QRectF where = m_stack.rectOf(page, *rect).translated(-offset());
    Grip grip;
    grip.x = start ? where.left() - 1.5 : where.right() + 1.5;
    grip.top = where.top() - 1;
    grip.bottom = where.bottom() + 1;
    grip.radius = std::clamp(where.height() * gripShare, smallestGrip, largestGrip);
    grip.centre = {grip.x, start ? grip.top - grip.radius + 1 : grip.bottom + grip.radius - 1};
    return grip;
  };
  return {gripAt(span.start, true), gripAt(span.end - 1, false)};
}

}  // namespace florilegium::gui
