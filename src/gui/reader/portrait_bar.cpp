// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/portrait_bar.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "gui/reader/text_painter.h"
#include "gui/text/utf16.h"
#include "gui/theme/fonts.h"

namespace florilegium::gui {

namespace {

constexpr qreal endRoom = 8;
constexpr qreal sideRoom = 3;
constexpr qreal leastFrame = 14;
constexpr std::size_t mostLines = 24;
/// Codepoints of a passage that a tool tip shows.
constexpr Position tipLength = 90;

}  // namespace

PortraitBar::PortraitBar(QWidget *parent) : QScrollBar(Qt::Vertical, parent) {
  setAccessibleName(tr("Portrait of the source"));
  setMouseTracking(true);
  connect(&Theme::instance(), &Theme::changed, this, [this] {
    updateGeometry();
    update();
  });
}

QSize PortraitBar::sizeHint() const {
  return {dip(m_compact ? 24 : 34), dip(80)};
}

void PortraitBar::setCompact(bool compact) {
  if (m_compact == compact) return;
  m_compact = compact;
  m_staveRevision = -1;
  updateGeometry();
}

void PortraitBar::setSource(const Project *project, SourceId source, Position length,
                            PortraitRows::Shown shown) {
  m_project = project;
  m_source = source;
  m_length = length;
  m_shown = std::move(shown);
  m_visible = {};
  m_counted = false;
  update();
}

void PortraitBar::applyChange(const ChangeSet &changes) {
  if (!m_project) return;
  if (!changes.codes.empty() || m_rows.codes() != linesShown() || m_shown) {
    m_counted = false;
  } else if (m_counted) {
    for (const Change<TagRow> &change : changes.tags) {
      if (change.before && change.before->source == m_source && !change.before->orphan) {
        m_rows.remove(change.before->code, change.before->span);
      }
      if (change.after && change.after->source == m_source && !change.after->orphan) {
        m_rows.add(change.after->code, change.after->span);
      }
    }
    if (!changes.tags.empty()) describe();
  }
  m_staveRevision = -1;
  update();
}

void PortraitBar::setVisibleSpan(Span span) {
  if (m_visible == span) return;
  m_visible = span;
  update();
}

void PortraitBar::setHits(const std::vector<Span> &hits, int current) {
  constexpr float least = 1.F / 2000;
  const auto share = [this](const Span &hit) {
    return static_cast<float>(hit.start) / static_cast<float>(std::max<Position>(1, m_length));
  };
  m_hitPlaces.clear();
  for (const Span &hit : hits) {
    const float place = share(hit);
    if (m_hitPlaces.empty() || place - m_hitPlaces.back() >= least) m_hitPlaces.push_back(place);
  }
  const bool there = current >= 0 && current < static_cast<int>(hits.size());
  m_currentHit = there ? share(hits[static_cast<std::size_t>(current)]) : -1;
  update();
}

void PortraitBar::paintHits(QPainter &painter) const {
  const QRectF inside = track();
  const QColor ink = Theme::instance().color(Token::Ink);
  const auto tick = [&](float place, qreal length, qreal height) {
    const qreal y = inside.top() + inside.height() * static_cast<qreal>(place);
    painter.fillRect(QRectF(width() - length, std::round(y) - height / 2, length, height), ink);
  };
  for (const float place : m_hitPlaces) {
    tick(place, 6, 1);
  }
  if (m_currentHit >= 0) tick(m_currentHit, width() - 2, 2);
}

QRectF PortraitBar::track() const {
  return QRectF(rect()).adjusted(sideRoom + 1, endRoom, -sideRoom, -endRoom);
}

qreal PortraitBar::yOf(Position position) const {
  if (m_length <= 0) return track().top();
  return track().top() + track().height() * static_cast<qreal>(position) / static_cast<qreal>(m_length);
}

Position PortraitBar::placeAt(qreal y) const {
  const qreal share = std::clamp((y - track().top()) / std::max<qreal>(1, track().height()), 0., 1.);
  return static_cast<Position>(share * static_cast<qreal>(m_length));
}

QRectF PortraitBar::frameRect() const {
  if (m_visible.empty()) return {};
  QRectF frame(sideRoom, yOf(m_visible.start), width() - 2 * sideRoom, 0);
  frame.setBottom(yOf(m_visible.end));
  if (frame.height() < leastFrame) {
    const qreal middle = frame.center().y();
    frame.setTop(std::clamp(middle - leastFrame / 2, track().top(), track().bottom() - leastFrame));
    frame.setHeight(leastFrame);
  }
  return frame;
}

std::vector<CodeId> PortraitBar::linesShown() const {
  std::vector<CodeId> all;
  for (const Code *code : m_project->codes()) {
    all.push_back(code->id);
  }
  const std::size_t room = m_compact ? 6 : 9;
  if (all.size() <= room) return all;
  std::erase_if(all, [this](CodeId id) { return m_project->tagCount(m_source, id) == 0; });
  if (all.size() > mostLines) all.resize(mostLines);
  return all;
}

StaveLook PortraitBar::look() const {
  StaveLook look = StaveLook::portrait();
  const auto lines = static_cast<qreal>(std::max<std::size_t>(1, m_rows.codes().size()));
  const qreal room = track().width() / Theme::instance().scale();
  if (lines * look.pitch > room) {
    look.pitch = room / lines;
    look.thickness = std::min(look.thickness, look.pitch * .75);
    look.lineWidth = std::min(look.lineWidth, look.pitch * .25);
  }
  return look;
}

void PortraitBar::count() {
  const int rows = std::max(1, static_cast<int>(std::lround(track().height() * devicePixelRatioF())));
  m_rows.reset(*m_project, m_source, m_length, rows, linesShown(), m_shown);
  m_counted = true;
  m_staveRevision = -1;
  describe();
}

void PortraitBar::renderStave() {
  StaveData stave;
  stave.length = m_rows.rows();
  for (const CodeId code : m_rows.codes()) {
    stave.lines.append(storedColour(m_project, code));
  }
  for (const PortraitRows::Run &run : m_rows.runs()) {
    stave.marks.append({run.first, run.end, run.line});
  }
  const qreal ratio = devicePixelRatioF();
  m_stave = QPixmap((QSizeF(size()) * ratio).toSize());
  m_stave.setDevicePixelRatio(ratio);
  m_stave.fill(Theme::instance().color(Token::Paper));
  QPainter painter(&m_stave);
  paintStave(painter, track(), stave, look(), Qt::Vertical);
  m_staveRevision = Theme::instance().revision();
}

void PortraitBar::describe() {
  const auto passages = static_cast<int>(m_project->tagCount(m_source));
  setAccessibleDescription(tr("%n passage(s) along the text", nullptr, passages));
}

void PortraitBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  if (m_project) {
    if (!m_counted) count();
    if (m_staveRevision != theme.revision() || m_stave.devicePixelRatio() != devicePixelRatioF())
      renderStave();
    painter.drawPixmap(0, 0, m_stave);
    painter.fillRect(QRectF(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()),
                     theme.color(Token::Line));
    paintHits(painter);
  } else {
    // Nothing to see but where one is, and that only where there is more.
    painter.fillRect(rect(), theme.color(Token::Paper));
    if (maximum() <= minimum()) return;
  }
  const QRectF frame = frameRect();
  if (frame.isEmpty()) return;
  painter.setRenderHint(QPainter::Antialiasing);
  QColor ink = theme.color(Token::Ink);
  ink.setAlphaF(underMouse() || m_grab ? .1f : .06f);
  painter.setBrush(ink);
  ink.setAlphaF(hasFocus() ? 1.f : .45f);
  painter.setPen(QPen(ink, hasFocus() ? 2 : 1));
  painter.drawRoundedRect(frame.adjusted(.5, .5, -.5, -.5), 5, 5);
}

void PortraitBar::resizeEvent(QResizeEvent *event) {
  QScrollBar::resizeEvent(event);
  m_counted = false;
}

void PortraitBar::changeEvent(QEvent *event) {
  QScrollBar::changeEvent(event);
  m_staveRevision = -1;
}

void PortraitBar::mousePressEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton || m_length == 0) return;
  event->accept();
  const qreal y = event->position().y();
  if (!frameRect().contains(QPointF(frameRect().center().x(), y))) emit placeRequested(placeAt(y));
  m_grab = y - frameRect().top();
}

void PortraitBar::mouseMoveEvent(QMouseEvent *event) {
  if (m_grab) {
    emit topRequested(placeAt(event->position().y() - *m_grab));
  }
}

void PortraitBar::mouseReleaseEvent(QMouseEvent *event) {
  event->accept();
  m_grab.reset();
  update();
}

void PortraitBar::contextMenuEvent(QContextMenuEvent *event) {
  event->ignore();
}

QString PortraitBar::tipAt(qreal y) const {
  if (!m_project || !m_counted) return {};
  constexpr qreal reach = 4;
  const Position place = placeAt(y);
  const Span near{placeAt(y - reach), placeAt(y + reach) + 1};
  const Tag *best = nullptr;
  Position bestDistance = 0;
  for (const SpanIndex::Entry &entry : m_project->tagIndex(m_source).overlapping(near)) {
    const Tag *tag = m_project->tag(TagId{entry.id});
    if (!tag || (m_shown && !m_shown(*tag))) continue;
    const Position distance = std::abs(tag->span.start - place);
    if (best && distance >= bestDistance) continue;
    best = tag;
    bestDistance = distance;
  }
  const Code *code = best ? m_project->code(best->code) : nullptr;
  const auto revision = best ? m_project->text(m_source) : failure(ErrorCode::NoSuchSource);
  if (!code || !revision) return {};
  const Span span{best->span.start, std::min(best->span.end, best->span.start + tipLength)};
  QString quote = toQString((*revision)->text, span).simplified();
  if (span.end < best->span.end) quote += QChar(0x2026);
  return tr("%1: %2", "code and the first words of a passage").arg(toQString(code->name), quote);
}

bool PortraitBar::event(QEvent *event) {
  if (event->type() == QEvent::ToolTip) {
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos().y());
    // The text in a tool tip must not be read as rich text.
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : tip.toHtmlEscaped(), this);
    return true;
  }
  if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
  return QScrollBar::event(event);
}

}  // namespace florilegium::gui
