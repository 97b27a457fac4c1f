// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/reading_view.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QResizeEvent>
#include <QVariantAnimation>
#include <cmath>

#include "gui/reader/accessible_reading_view.h"
#include "gui/reader/pointer_state.h"
#include "gui/reader/portrait_bar.h"

namespace florilegium::gui {

ReadingView::ReadingView(QWidget *parent)
    : QAbstractScrollArea(parent), m_pointer(std::make_unique<Pointer>()) {
  AccessibleReadingView::install();
  setFrameShape(QFrame::NoFrame);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
  m_portrait = new PortraitBar;
  setVerticalScrollBar(m_portrait);
  setFocusPolicy(Qt::StrongFocus);
  setAcceptDrops(true);
  setAccessibleName(tr("Text"));
  viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
  viewport()->setMouseTracking(true);
  viewport()->setCursor(Qt::IBeamCursor);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    updateColumn();
    m_scene.forgetLabels();
    viewport()->update();
  });
  connect(m_portrait, &PortraitBar::placeRequested, this, &ReadingView::showPlace);
  connect(m_portrait, &PortraitBar::topRequested, this, [this](Position position) {
    stopMotion();
    place(position, crumbHeight() + static_cast<int>(m_type.size));
  });
}

ReadingView::~ReadingView() = default;

void ReadingView::setSource(const Project *project, SourceId source,
                            std::shared_ptr<const Revision> revision) {
  stopMotion();
  cancelGrip();
  m_page.setText(std::move(revision));
  ++m_textSerial;
  m_scene.setSource(project, source);
  m_selection.setText(m_page.empty() ? nullptr : &m_page.text());
  m_current = m_hovered = {};
  setRightToLeft(!m_page.empty() && m_page.runsToTheLeft());
  m_headings.clear();
  m_paragraphUnits.clear();
  m_anchorUnit = 0;
  m_held.reset();
  m_finishTimer.stop();
  setHits({}, -1);
  updateFolds();
  if (!m_page.empty()) {
    for (const Block &block : m_page.revision().structure.blocks) {
      if (block.kind == BlockKind::Heading) m_headings.push_back(block.span);
    }
    for (int unit = 0; unit < m_page.unitCount(); ++unit) {
      if (!m_page.unit(unit).blank && m_page.unit(unit).opensBlock) m_paragraphUnits.push_back(unit);
    }
  }
  // Reading begins behind what is folded away at the top.
  if (!m_page.empty() && m_page.folds().hiding(0) && m_page.next(0) < m_page.unitCount()) {
    m_selection.moveCaret(m_page.unit(neighbourOf(0, true)).span.start, Extend::No);
  }
  relayout();
  m_anchorOffset = -topRoom();
  updateScrollBar();
  tagsChanged();
  emit selectionChanged();
  emit currentTagChanged({});
  emit visiblePlaceChanged();
}

void ReadingView::setRightToLeft(bool rightToLeft) {
  if (m_rightToLeft == rightToLeft) return;
  m_rightToLeft = rightToLeft;
  // The portrait goes to the side of the lanes.
  if (rightToLeft) {
    setLayoutDirection(Qt::RightToLeft);
  } else {
    unsetLayoutDirection();
  }
}

void ReadingView::clear() {
  setSource(nullptr, {}, nullptr);
}

void ReadingView::tagsChanged() {
  if (project()) {
    const UnitStyle style = UnitStyles(m_type).of({});
    m_scene.reset(static_cast<Position>(m_column.width / std::max(1., style.averageWidth)));
  }
  PortraitRows::Shown shown;
  if (!filter().codes.empty() || filter().accepts) {
    shown = [this](const Tag &tag) { return filter().shows(tag); };
  }
  m_portrait->setSource(project(), source(), m_page.empty() ? 0 : m_page.text().length(), std::move(shown));
  m_portrait->setVisibleSpan(visibleSpan());
  updateColumn();
  viewport()->update();
  emit marksChanged();
}

void ReadingView::applyChange(const ChangeSet &changes) {
  if (!project() || m_page.empty()) return;
  m_scene.apply(changes);
  m_portrait->applyChange(changes);
  uncoverTagged(changes);
  if (m_current && !project()->tag(m_current)) setCurrentTag({});
  if (m_hovered && !project()->tag(m_hovered)) setHovered({});
  updateColumn();
  viewport()->update();
  emit marksChanged();
}

void ReadingView::setFilter(TagFilter newFilter) {
  m_scene.setFilter(std::move(newFilter));
  tagsChanged();
  if (m_passagesOnly) {
    updateFolds();
    foldsChanged();
  }
  if (m_current && !m_scene.shown(m_current)) setCurrentTag({});
}

int ReadingView::crumbHeight() const {
  return m_compact || m_column.labelWidth == 0 ? 0 : dip(38);
}

int ReadingView::topRoom() const {
  return crumbHeight() > 0 ? dip(50) : dip(24);
}

Column ReadingView::columnWanted() const {
  ColumnWish wish;
  wish.viewWidth = viewport()->width();
  wish.size = m_type.size;
  wish.measureFactor = m_type.measureFactor;
  wish.scale = Theme::instance().scale();
  wish.lanes = m_scene.laneCount();
  wish.labels = !m_compact;
  wish.mirrored = m_rightToLeft;
  return columnFor(wish);
}

void ReadingView::updateColumn() {
  const Column column = columnWanted();
  if (column.width == m_column.width || m_page.empty()) {
    m_column = column;
    return;
  }
  relayoutInPlace();
}

void ReadingView::relayoutInPlace() {
  const ReadingPosition kept = m_held.value_or(readingPosition());
  relayout();
  restoreReadingPosition(kept);
  m_held = kept;
}

void ReadingView::relayout() {
  m_column = columnWanted();
  m_page.setType(m_type, m_column.width);
  m_scene.forgetLines();
}

void ReadingView::setReadingType(const ReadingType &type) {
  if (type == m_type) return;
  if (!m_held) m_held = readingPosition();
  m_type = type;
  relayoutInPlace();
  emit readingTypeChanged();
}

void ReadingView::zoom(int steps) {
  ReadingType type = m_type;
  type.size = std::clamp(type.size + steps, kSmallestReadingSize, kLargestReadingSize);
  setReadingType(type);
}

void ReadingView::setCompact(bool compact) {
  if (m_compact == compact) return;
  m_compact = compact;
  m_portrait->setCompact(compact);
  updateColumn();
  viewport()->update();
}

void ReadingView::setTintsShown(bool shown) {
  if (m_tintsShown == shown) return;
  m_tintsShown = shown;
  if (!shown) setHovered({});
  viewport()->update();
  emit marksChanged();
}

void ReadingView::setHits(std::vector<Span> hits, int current) {
  m_hits = std::move(hits);
  m_currentHit = current;
  m_portrait->setHits(m_hits, current);
  viewport()->update();
  emit marksChanged();
}

void ReadingView::resizeEvent(QResizeEvent *) {
  updateColumn();
  normaliseAnchor();
  updateScrollBar();
}

void ReadingView::changeEvent(QEvent *event) {
  QAbstractScrollArea::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
    viewport()->update();
  }
}

void ReadingView::setSelection(Span span) {
  m_selection.select(span);
  selectionMoved(true);
}

void ReadingView::dropSelection() {
  m_selection.drop();
  selectionMoved(true);
}

void ReadingView::setCaret(Position position) {
  m_selection.moveCaret(position, Extend::No);
  selectionMoved(true);
}

QString ReadingView::selectedText() const {
  return m_page.empty() ? QString() : toQString(m_page.text(), selection());
}

int ReadingView::selectedWords() const {
  if (m_page.empty() || selection().empty()) return 0;
  return static_cast<int>(countWords(m_page.text().slice(selection())));
}

void ReadingView::copy() const {
  Span span = selection();
  const Tag *tag = span.empty() && m_current ? project()->tag(m_current) : nullptr;
  if (tag) span = tag->span;
  if (!span.empty()) QGuiApplication::clipboard()->setText(toQString(m_page.text(), span));
}

void ReadingView::selectAll() {
  if (!m_page.empty()) setSelection({0, m_page.text().length()});
}

void ReadingView::setCurrentTag(TagId tag) {
  if (tag && !m_scene.shown(tag)) tag = {};
  if (tag && !selection().empty()) {
    m_selection.drop();
    selectionMoved(true);
  }
  if (tag == m_current) return;
  cancelGrip();
  m_current = tag;
  m_glow = 0;
  viewport()->update();
  emit currentTagChanged(tag);
}

std::vector<TagId> ReadingView::tagsAtCaret() const {
  if (m_page.empty()) return {};
  std::vector<TagId> tags = m_scene.tagsAt(caret());
  if (tags.empty() && caret() > 0) tags = m_scene.tagsAt(caret() - 1);
  return tags;
}

std::optional<Span> ReadingView::currentHeading() const {
  const Position start = visibleSpan().start;
  const auto behind = std::upper_bound(m_headings.begin(), m_headings.end(), start,
                                       [](Position p, const Span &heading) { return p < heading.start; });
  if (behind == m_headings.begin()) return std::nullopt;
  return *std::prev(behind);
}

int ReadingView::paragraphNumber(Position position) const {
  if (m_page.empty()) return 0;
  const int unit = m_page.unitHolding(position);
  const auto behind = std::upper_bound(m_paragraphUnits.begin(), m_paragraphUnits.end(), unit);
  return std::max(1, static_cast<int>(behind - m_paragraphUnits.begin()));
}

int ReadingView::paragraphCount() const {
  return static_cast<int>(m_paragraphUnits.size());
}

}  // namespace florilegium::gui
