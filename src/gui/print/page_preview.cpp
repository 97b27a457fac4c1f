// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/page_preview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

namespace {

constexpr int edge = 24;
constexpr int gap = 18;
constexpr int widestSheet = 900;
constexpr int keptPictures = 8;

}  // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent) {
  setAccessibleRole(this, QAccessible::Document);
  setAccessibleName(tr("Pages"));
  setFrameShape(QFrame::NoFrame);
  setFocusPolicy(Qt::StrongFocus);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  viewport()->setBackgroundRole(QPalette::Window);
}

void PagePreview::setPages(std::shared_ptr<PrintPages> pages) {
  m_pages = std::move(pages);
  m_pictures.clear();
  pagesAdded();
}

void PagePreview::pagesAdded() {
  updateScrollBar();
  // The number at the foot of every page says how many there are.
  if (m_pages && m_pages->complete()) m_pictures.clear();
  viewport()->update();
}

double PagePreview::scale() const {
  if (!m_pages) return 1;
  const int room = std::clamp(viewport()->width() - 2 * dip(edge), 80, dip(widestSheet));
  return room / m_pages->pageSize().width();
}

QSize PagePreview::sheet() const {
  return m_pages ? (m_pages->pageSize() * scale()).toSize() : QSize();
}

int PagePreview::pitch() const {
  return sheet().height() + dip(gap);
}

int PagePreview::currentPage() const {
  if (!m_pages || m_pages->pageCount() == 0) return 0;
  const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - dip(edge);
  return std::clamp(middle / std::max(1, pitch()), 0, m_pages->pageCount() - 1);
}

void PagePreview::updateScrollBar() {
  QScrollBar *bar = verticalScrollBar();
  const int count = m_pages ? m_pages->pageCount() : 0;
  const int whole = count * pitch() - dip(gap) + 2 * dip(edge);
  bar->setPageStep(viewport()->height());
  bar->setSingleStep(dip(40));
  bar->setRange(0, std::max(0, whole - viewport()->height()));
}

void PagePreview::resizeEvent(QResizeEvent *) {
  const int page = currentPage();
  m_pictures.clear();
  updateScrollBar();
  if (page > 0) verticalScrollBar()->setValue(page * pitch());
}

void PagePreview::scrollContentsBy(int, int) {
  viewport()->update();
  if (const int page = currentPage(); page != m_told) {
    m_told = page;
    emit currentPageChanged(page);
  }
}

void PagePreview::changeEvent(QEvent *event) {
  QAbstractScrollArea::changeEvent(event);
  if (event->type() == QEvent::PaletteChange) viewport()->update();
}

const QPixmap &PagePreview::picture(int page) {
  auto found = m_pictures.find(page);
  if (found != m_pictures.end()) return *found;
  if (m_pictures.size() >= keptPictures) m_pictures.clear();
  const qreal ratio = devicePixelRatioF();
  QPixmap made(sheet() * ratio);
  made.setDevicePixelRatio(ratio);
  made.fill(Qt::white);
  QPainter painter(&made);
  painter.scale(scale(), scale());
  m_pages->paint(painter, page);
  return *m_pictures.insert(page, made);
}

void PagePreview::paintEvent(QPaintEvent *) {
  QPainter painter(viewport());
  const Theme &theme = Theme::instance();
  painter.fillRect(viewport()->rect(), theme.color(Token::Panel));
  if (!m_pages) return;
  const QSize size = sheet();
  const int top = dip(edge) - verticalScrollBar()->value();
  const int left = (viewport()->width() - size.width()) / 2;
  const int first = std::max(0, -top / std::max(1, pitch()));
  for (int page = first; page < m_pages->pageCount(); ++page) {
    const QRect where(QPoint(left, top + page * pitch()), size);
    if (where.top() > viewport()->height()) break;
    if (where.bottom() < 0) continue;
    painter.fillRect(where.adjusted(-1, -1, 1, 1), theme.color(Token::Line2));
    painter.drawPixmap(where.topLeft(), picture(page));
  }
}

}  // namespace florilegium::gui
