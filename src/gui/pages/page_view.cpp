// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_view.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "gui/pages/page_lines.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

namespace {

constexpr qreal smallestScale = .2;  // pixels a point
constexpr qreal largestScale = 5;
constexpr qreal zoomStep = 1.1;
constexpr qreal pointsAnInch = 72;
constexpr qreal pixelsAnInch = 96;
/// How long the zoom rests before pages are drawn anew, in milliseconds.
constexpr int zoomRest = 120;
/// Where on the view reading goes on, as a share of its height, and how far off the other view may be.
constexpr qreal readingLine = 1 / 3.;
constexpr qreal usualSlack = .15;
constexpr qreal workingSlack = .45;
/// The place of a text that isn't scrolled, and about how long its lines are.
constexpr Position atTop = -1;
constexpr Position aLine = 100;
/// Of pages whose size isn't known yet: A4.
constexpr QSizeF usualPage(595, 842);

}  // namespace

PageView::PageView(ReadingView *text, QWidget *parent) : QAbstractScrollArea(parent), m_text(text) {
  setAccessibleRole(this, QAccessible::Document);
  setAccessibleName(tr("Original pages"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  setAcceptDrops(true);
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  viewport()->setMouseTracking(true);
  viewport()->setCursor(Qt::IBeamCursor);
  m_wanting.setSingleShot(true);
  m_wanting.setInterval(zoomRest);
  connect(&m_wanting, &QTimer::timeout, this, &PageView::wantPictures);
  connect(&m_store, &PageStore::geometryKnown, this, &PageView::geometryKnown);
  connect(&m_store, &PageStore::pictureChanged, viewport(), qOverload<>(&QWidget::update));
  connect(&Theme::instance(), &Theme::changed, this, [this] { layOutInPlace(); });

  const auto shown = [this] {
    const Span selected = m_text->selection();
    if (m_does == Does::Nothing && (selected.empty() || rectOf(selected).isEmpty()))
      bring(selected.empty() ? Span{m_text->caret(), m_text->caret()} : selected);
    viewport()->update();
  };
  connect(text, &ReadingView::caretMoved, this, shown);
  connect(text, &ReadingView::currentTagChanged, this, [this](TagId id) {
    const Tag *tag = id ? m_text->project()->tag(id) : nullptr;
    if (tag) bring(tag->span);
    viewport()->update();
  });
  connect(text, &ReadingView::hoveredTagChanged, viewport(), qOverload<>(&QWidget::update));
  connect(text, &ReadingView::marksChanged, this, &PageView::marksChanged);
  connect(text, &ReadingView::visiblePlaceChanged, this, [this] {
    if (!isVisible()) return;
    // Also told when the text was only laid out anew, which may move it by a little.
    const Position now = textPlace();
    const bool ends = now == atTop || m_seen == atTop;
    if (ends ? now != m_seen : std::abs(now - m_seen) > aLine)
      followWithin(hasFocus() ? workingSlack : usualSlack);
  });
}

PageView::~PageView() = default;

void PageView::open(std::shared_ptr<const std::string> bytes, const QByteArray &key,
                    std::shared_ptr<const Revision> revision) {
  close();
  m_revision = revision;
  // Paper of a likely size, until it is known better.
  m_stack.setPages(
      std::vector<QSizeF>(std::max<std::size_t>(1, revision->structure.pages.size()), usualPage));
  m_store.open(std::move(bytes), key, std::move(revision));
  layOut();
  describe();
}

void PageView::close() {
  cancelGrip();
  m_does = Does::Nothing;
  m_scrollTimer.stop();
  m_wanting.stop();
  m_store.close();
  m_revision.reset();
  m_stack.setPages({});
  m_marks.clear();
  m_column = -1;
  m_hit = -1;
  m_goalX.reset();
  layOut();
}

void PageView::geometryKnown() {
  std::vector<QSizeF> sizes;
  for (const PageGeometry &page : m_store.pages())
    sizes.emplace_back(page.width > 0 ? static_cast<qreal>(page.width) : usualPage.width(),
                       page.height > 0 ? static_cast<qreal>(page.height) : usualPage.height());
  m_stack.setPages(std::move(sizes));
  m_marks.clear();
  layOut();
  follow();
  wantPictures();
}

PageStack::Ground PageView::ground() const {
  return {qreal(dip(18)), qreal(dip(16)), qreal(dip(30))};
}

QPointF PageView::offset() const {
  return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

qreal PageView::readAt() const {
  return std::round(viewport()->height() * readingLine);
}

void PageView::layOut() {
  const qreal width = viewport()->width();
  setHorizontalScrollBarPolicy(m_zoom > 0 ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  const qreal scale = m_zoom > 0 ? m_zoom : m_stack.fitting(width, ground());
  m_stack.arrange(std::clamp(scale, smallestScale, largestScale), width, ground());
  updateBars();
  viewport()->update();
}

void PageView::layOutInPlace(std::optional<QPoint> fixed) {
  const QPointF point = fixed ? QPointF(*fixed) : QPointF(viewport()->width() / 2., readAt());
  const bool wasAtTop = verticalScrollBar()->value() == 0 && !fixed;
  const std::optional<PagePlace> kept = m_stack.placeAt(offset() + point);
  const QScopedValueRollback following(m_following, true);
  layOut();
  if (kept && kept->page < m_stack.count()) {
    const QPointF corner = m_stack.pointAt(*kept) - point;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(corner.x())));
    verticalScrollBar()->setValue(wasAtTop ? 0 : static_cast<int>(std::lround(corner.y())));
  }
  m_wanting.start();
  describe();
}

void PageView::updateBars() {
  const QScopedValueRollback setting(m_settingBars, true);
  const QSize view = viewport()->size();
  const auto set = [](QScrollBar *bar, qreal whole, int part) {
    bar->setRange(0, std::max(0, static_cast<int>(std::ceil(whole)) - part));
    bar->setPageStep(std::max(1, part - dip(40)));
    bar->setSingleStep(dip(40));
  };
  set(verticalScrollBar(), m_stack.count() > 0 ? m_stack.size().height() : 0, view.height());
  set(horizontalScrollBar(), m_stack.size().width(), view.width());
}

void PageView::resizeEvent(QResizeEvent *) {
  layOutInPlace();
}

void PageView::showEvent(QShowEvent *event) {
  QAbstractScrollArea::showEvent(event);
  layOut();
  follow();
  wantPictures();
}

void PageView::changeEvent(QEvent *event) {
  QAbstractScrollArea::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) viewport()->update();
}

void PageView::scrollContentsBy(int, int) {
  viewport()->update();
  describe();
  if (!m_wanting.isActive()) wantPictures();
  if (!m_settingBars) lead();
}

void PageView::wantPictures() {
  if (!ready() || !isVisible() || m_stack.count() == 0) return;
  const auto [first, last] = m_stack.pagesIn(offset().y(), offset().y() + viewport()->height());
  std::vector<int> pages;
  if (const int read = currentPage(); read >= first && read <= last) pages.push_back(read);
  for (int page = first; page <= last + 1; ++page)
    if (page < m_stack.count() && (pages.empty() || page != pages.front())) pages.push_back(page);
  if (first > 0) pages.push_back(first - 1);
  m_store.want(pages, m_stack.scale() * devicePixelRatioF());
}

int PageView::currentPage() const {
  return m_stack.pageAt(offset().y() + readAt()).value_or(-1);
}

QString PageView::labelOf(int page) const {
  const auto index = static_cast<std::size_t>(page);
  if (m_revision && index < m_revision->structure.pages.size())
    return toQt(m_revision->structure.pages[index].label);
  return QString::number(page + 1);
}

void PageView::describe() {
  const int page = currentPage();
  setAccessibleDescription(page < 0 ? QString()
                                    : tr("Page %1 of %2").arg(number(page + 1), number(pageCount())));
  m_shownPage = page;
  emit placeChanged();
}

void PageView::setZoom(qreal zoom) {
  zoom = zoom > 0 ? std::clamp(zoom, smallestScale, largestScale) : 0;
  if (zoom == m_zoom) return;
  m_zoom = zoom;
  layOutInPlace();
}

void PageView::zoomBy(int steps) {
  setZoom(m_stack.scale() * std::pow(zoomStep, steps));
  emit zoomChosen(m_zoom);
}

int PageView::percent() const {
  return static_cast<int>(std::lround(m_stack.scale() * 100 * pointsAnInch / pixelsAnInch));
}

std::optional<QRectF> PageView::lineRect(Position position) const {
  const int page = pageOf(m_store.pages(), position);
  if (page < 0 || page >= m_stack.count()) return std::nullopt;
  const PageGeometry &geometry = m_store.pages()[static_cast<std::size_t>(page)];
  if (const auto rect = caretRect(geometry, position)) return m_stack.rectOf(page, *rect);
  // What stands nowhere is looked for behind the last piece before it.
  const auto behind = std::partition_point(geometry.pieces.begin(), geometry.pieces.end(),
                                           [&](const PagePiece &piece) { return piece.start <= position; });
  if (geometry.pieces.empty()) return QRectF(m_stack.rectOf(page).topLeft(), QSizeF(1, 1));
  const PagePiece &piece = behind == geometry.pieces.begin() ? geometry.pieces.front() : *std::prev(behind);
  return m_stack.rectOf(page, piece.box);
}

void PageView::scrollTo(qreal y) {
  const QScopedValueRollback following(m_following, true);
  verticalScrollBar()->setValue(static_cast<int>(std::lround(y)));
}

void PageView::bring(Span span) {
  if (m_following || !ready() || !isVisible()) return;
  const std::optional<QRectF> line = lineRect(span.start);
  if (!line) return;
  const QRectF here = line->translated(-offset());
  const qreal margin = std::min<qreal>(dip(24), viewport()->height() / 6.);
  if (here.top() < margin || here.bottom() > viewport()->height() - margin) {
    scrollTo(line->top() - readAt());
  }
  if (here.left() < 0 || here.left() > viewport()->width() - margin) {
    const QScopedValueRollback following(m_following, true);
    horizontalScrollBar()->setValue(static_cast<int>(line->left() - viewport()->width() / 3.));
  }
}

Position PageView::textPlace() const {
  if (m_text->readingPosition() == ReadingPosition()) return atTop;
  const int line = static_cast<int>(m_text->viewport()->height() * readingLine);
  return m_text->caretAt({m_text->column().left + 1, line});
}

void PageView::follow() {
  followWithin(0);
}

void PageView::followWithin(qreal slack) {
  if (m_following || !ready() || !isVisible() || !m_text->hasText()) return;
  m_seen = textPlace();
  if (m_seen == atTop) return scrollTo(0);
  const std::optional<QRectF> read = lineRect(m_seen);
  if (!read) return;
  const qreal y = read->center().y() - offset().y();
  const qreal off = slack * viewport()->height();
  const bool far = std::abs(y - readAt()) > viewport()->height();
  const qreal wanted = far ? readAt() : std::clamp(y, readAt() - off, readAt() + off);
  if (y != wanted) scrollTo(offset().y() + y - wanted);
}

void PageView::lead() {
  if (m_following || !ready() || !isVisible() || !m_text->hasText()) return;
  const QScopedValueRollback following(m_following, true);
  if (verticalScrollBar()->value() == 0) {
    m_text->restoreReadingPosition({});
    m_seen = atTop;
    return;
  }
  const std::optional<PagePlace> place =
      m_stack.placeAt(offset() + QPointF(viewport()->width() / 2., readAt()));
  if (!place) return;
  const auto &pages = m_store.pages();
  const auto page = static_cast<std::size_t>(place->page);
  const qreal x = m_column >= 0 ? m_column : static_cast<qreal>(pages[page].width) * .3;
  Position position = pages[page].positionAt(static_cast<float>(x), static_cast<float>(place->point.y()));
  if (position < 0 && page < m_revision->structure.pages.size())
    position = m_revision->structure.pages[page].span.start;
  if (position < 0) return;
  const int height = m_text->viewport()->height();
  const int line = static_cast<int>(height * readingLine);
  const int slack = static_cast<int>(height * usualSlack);
  const QRect now = m_text->rectOf({position, position + 1});
  const int baseline = now.top() + static_cast<int>(m_text->readingType().size);
  const int wanted = now.isEmpty() ? line : std::clamp(baseline, line - slack, line + slack);
  if (now.isEmpty() || wanted != baseline) m_text->restoreReadingPosition({position, std::max(1, wanted)});
  m_seen = textPlace();
}

void PageView::bringCaret() {
  const Position caret = m_text->caret();
  const Span shown = m_text->visibleSpan();
  if (caret >= shown.start && caret <= shown.end) return;
  const QScopedValueRollback following(m_following, true);
  m_text->restoreReadingPosition(
      {caret, std::max(1, static_cast<int>(m_text->viewport()->height() * readingLine))});
  m_seen = textPlace();
}

void PageView::marksChanged() {
  m_marks.clear();
  viewport()->update();
  const int hit = m_text->currentHit();
  if (hit == m_hit) return;
  m_hit = hit;
  if (hit >= 0) bring(m_text->hits()[static_cast<std::size_t>(hit)]);
}

QRect PageView::rectOf(Span span) const {
  QRectF bounds;
  const auto &pages = m_store.pages();
  const auto [first, last] = m_stack.pagesIn(offset().y(), offset().y() + viewport()->height());
  for (int page = std::max(0, first); page <= last && page < static_cast<int>(pages.size()); ++page)
    for (const PageRect &rect : pages[static_cast<std::size_t>(page)].rects(span))
      bounds |= m_stack.rectOf(page, rect).translated(-offset());
  return bounds.toAlignedRect().intersected(viewport()->rect());
}

QRect PageView::pageRect(int page) const {
  return m_stack.rectOf(page).translated(-offset()).toAlignedRect();
}

std::optional<Position> PageView::codePointAt(QPoint point) const {
  const std::optional<PagePlace> place = m_stack.placeAt(offset() + point);
  if (!ready() || !place) return std::nullopt;
  const Position found = hitAt(m_store.pages()[static_cast<std::size_t>(place->page)],
                               static_cast<float>(place->point.x()), static_cast<float>(place->point.y()));
  return found < 0 ? std::nullopt : std::optional(found);
}

std::optional<Position> PageView::caretAt(QPoint point) const {
  const std::optional<PagePlace> place = m_stack.placeAt(offset() + point);
  if (!ready() || !place) return std::nullopt;
  const PageGeometry &page = m_store.pages()[static_cast<std::size_t>(place->page)];
  if (page.pieces.empty()) return std::nullopt;
  return gui::caretAt(page, static_cast<float>(place->point.x()), static_cast<float>(place->point.y()));
}

}  // namespace florilegium::gui
