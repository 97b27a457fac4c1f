// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/accessible_reading_view.h"

#include <QStringList>

#include "gui/reader/accessible_tag.h"

namespace florilegium::gui {

namespace {

QAccessibleInterface *make(const QString &, QObject *object) {
  auto *view = qobject_cast<ReadingView *>(object);
  return view ? new AccessibleReadingView(view) : nullptr;
}

Unit unitOf(QAccessible::TextBoundaryType boundary) {
  switch (boundary) {
    case QAccessible::CharBoundary:
      return Unit::Grapheme;
    case QAccessible::WordBoundary:
      return Unit::Word;
    case QAccessible::SentenceBoundary:
      return Unit::Sentence;
    default:
      return Unit::Paragraph;
  }
}

}  // namespace

AccessibleReadingView::AccessibleReadingView(ReadingView *view)
    : QAccessibleWidget(view, QAccessible::Document) {}

AccessibleReadingView::~AccessibleReadingView() {
  for (const auto &[tag, id] : m_children) {
    QAccessible::deleteAccessibleInterface(id);
  }
}

void AccessibleReadingView::install() {
  static const bool once = [] {
    QAccessible::installFactory(make);
    return true;
  }();
  (void)once;
}

void AccessibleReadingView::caretMoved(ReadingView *view) {
  if (!QAccessible::isActive() || !view->hasText()) return;
  auto *here = dynamic_cast<AccessibleReadingView *>(QAccessible::queryAccessibleInterface(view));
  if (!here) return;
  QAccessibleTextCursorEvent event(view, here->offsetOf(view->caret()));
  QAccessible::updateAccessibility(&event);
  here->tellBoundaries();
}

void AccessibleReadingView::selectionChanged(ReadingView *view) {
  if (!QAccessible::isActive() || !view->hasText()) return;
  const auto *here = dynamic_cast<AccessibleReadingView *>(QAccessible::queryAccessibleInterface(view));
  if (!here) return;
  QAccessibleTextSelectionEvent event(view, here->offsetOf(view->selection().start),
                                      here->offsetOf(view->selection().end));
  QAccessible::updateAccessibility(&event);
}

void AccessibleReadingView::tellBoundaries() {
  const Project *project = view()->project();
  if (!project) return;
  std::vector<std::pair<TagId, CodeId>> here;
  if (view()->tintsShown())
    for (const TagId id : view()->tagsAt(view()->caret()))
      if (const Tag *tag = project->tag(id)) here.emplace_back(id, tag->code);
  if (m_hereSerial != view()->textSerial()) m_here.clear();
  QStringList said;
  const auto say = [&](const auto &tags, const auto &others, const QString &phrase) {
    for (const auto &tag : tags) {
      if (std::find(others.begin(), others.end(), tag) != others.end()) continue;
      if (const Code *code = project->code(tag.second)) said << phrase.arg(toQString(code->name));
    }
  };
  say(m_here, here, ReadingView::tr("%1 ends", "a passage that the caret leaves"));
  say(here, m_here, ReadingView::tr("%1 starts", "a passage that the caret enters"));
  m_here = std::move(here);
  m_hereSerial = view()->textSerial();
  // Screen readers speak a changed description of what has the focus; the same words twice are no change.
  const QString words = said.join(QStringLiteral(", "));
  if (words == view()->accessibleDescription()) view()->setAccessibleDescription({});
  view()->setAccessibleDescription(words);
}

ReadingView *AccessibleReadingView::view() const {
  return static_cast<ReadingView *>(widget());
}

const Utf16Index &AccessibleReadingView::index() const {
  if (view()->textSerial() != m_indexed) {
    m_index = view()->hasText() ? Utf16Index(view()->text()) : Utf16Index();
    m_indexed = view()->textSerial();
  }
  return m_index;
}

Position AccessibleReadingView::positionOf(int offset) const {
  return view()->hasText() ? index().toPosition(view()->text(), offset) : 0;
}

int AccessibleReadingView::offsetOf(Position position) const {
  return view()->hasText() ? index().toUtf16(view()->text(), position) : 0;
}

Span AccessibleReadingView::spanOf(int start, int end) const {
  if (end < 0) end = characterCount();
  return {positionOf(std::min(start, end)), positionOf(std::max(start, end))};
}

void *AccessibleReadingView::interface_cast(QAccessible::InterfaceType type) {
  if (type == QAccessible::TextInterface) return static_cast<QAccessibleTextInterface *>(this);
  return QAccessibleWidget::interface_cast(type);
}

QString AccessibleReadingView::text(QAccessible::Text kind) const {
  if (kind == QAccessible::Name && view()->project()) {
    if (const Source *source = view()->project()->source(view()->source())) return toQString(source->name);
  }
  return QAccessibleWidget::text(kind);
}

QAccessible::State AccessibleReadingView::state() const {
  QAccessible::State state = QAccessibleWidget::state();
  state.readOnly = true;
  state.multiLine = true;
  state.selectableText = true;
  state.focusable = true;
  return state;
}

std::vector<TagId> AccessibleReadingView::tagsInView() const {
  std::vector<TagId> tags;
  if (!view()->hasText() || !view()->project()) return tags;
  for (const SpanIndex::Entry &entry :
       view()->project()->tagIndex(view()->source()).overlapping(view()->visibleSpan())) {
    const Tag *tag = view()->project()->tag(TagId{entry.id});
    if (view()->filter().shows(*tag)) tags.push_back(tag->id);
  }
  return tags;
}

int AccessibleReadingView::childCount() const {
  return static_cast<int>(tagsInView().size());
}

QAccessibleInterface *AccessibleReadingView::child(int number) const {
  const std::vector<TagId> tags = tagsInView();
  if (number < 0 || number >= static_cast<int>(tags.size())) return nullptr;
  const TagId tag = tags[static_cast<std::size_t>(number)];
  const auto known = m_children.find(tag);
  if (known != m_children.end()) return QAccessible::accessibleInterface(known->second);
  auto *made = new AccessibleTag(view(), tag);
  m_children[tag] = QAccessible::registerAccessibleInterface(made);
  return made;
}

int AccessibleReadingView::indexOfChild(const QAccessibleInterface *child) const {
  const auto *tag = dynamic_cast<const AccessibleTag *>(child);
  if (!tag) return -1;
  const std::vector<TagId> tags = tagsInView();
  const auto found = std::find(tags.begin(), tags.end(), tag->tag());
  return found == tags.end() ? -1 : static_cast<int>(found - tags.begin());
}

QAccessibleInterface *AccessibleReadingView::childAt(int x, int y) const {
  const std::optional<Position> position =
      view()->codePointAt(view()->viewport()->mapFromGlobal(QPoint(x, y)));
  if (!position) return nullptr;
  const std::vector<TagId> here = view()->tagsAt(*position);
  if (here.empty()) return nullptr;
  const std::vector<TagId> tags = tagsInView();
  return child(static_cast<int>(std::find(tags.begin(), tags.end(), here.front()) - tags.begin()));
}

void AccessibleReadingView::selection(int number, int *start, int *end) const {
  const bool there = number == 0 && selectionCount() == 1;
  *start = there ? offsetOf(view()->selection().start) : 0;
  *end = there ? offsetOf(view()->selection().end) : 0;
}

int AccessibleReadingView::selectionCount() const {
  return view()->selection().empty() ? 0 : 1;
}

void AccessibleReadingView::addSelection(int start, int end) {
  setSelection(0, start, end);
}

void AccessibleReadingView::removeSelection(int number) {
  if (number == 0) view()->dropSelection();
}

void AccessibleReadingView::setSelection(int number, int start, int end) {
  if (number == 0 && view()->hasText()) view()->setSelection(spanOf(start, end));
}

int AccessibleReadingView::cursorPosition() const {
  return offsetOf(view()->caret());
}

void AccessibleReadingView::setCursorPosition(int offset) {
  if (view()->hasText()) view()->setCaret(positionOf(offset));
}

QString AccessibleReadingView::text(int start, int end) const {
  return view()->hasText() ? toQString(view()->text(), spanOf(start, end)) : QString();
}

Span AccessibleReadingView::pieceAt(Position position, QAccessible::TextBoundaryType boundary) const {
  const SourceText &source = view()->text();
  if (boundary == QAccessible::NoBoundary) return {0, source.length()};
  if (boundary == QAccessible::LineBoundary) return view()->lineSpanAt(position);
  const Unit unit = unitOf(boundary);
  Span piece = unitAt(source, position, unit);
  // The line feed belongs to the paragraph that it ends.
  if (unit == Unit::Paragraph && piece.end < source.length()) ++piece.end;
  return piece;
}

QString AccessibleReadingView::give(Span span, int *start, int *end) const {
  *start = offsetOf(span.start);
  *end = offsetOf(span.end);
  return toQString(view()->text(), span);
}

QString AccessibleReadingView::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                            int *end) const {
  *start = *end = 0;
  if (!view()->hasText()) return {};
  return give(pieceAt(positionOf(offset), boundary), start, end);
}

QString AccessibleReadingView::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary,
                                                int *start, int *end) const {
  *start = *end = 0;
  if (!view()->hasText()) return {};
  const Span here = pieceAt(positionOf(offset), boundary);
  return here.start == 0 ? QString() : give(pieceAt(here.start - 1, boundary), start, end);
}

QString AccessibleReadingView::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                               int *end) const {
  *start = *end = 0;
  if (!view()->hasText()) return {};
  const Span here = pieceAt(positionOf(offset), boundary);
  return here.end >= view()->text().length() ? QString() : give(pieceAt(here.end, boundary), start, end);
}

int AccessibleReadingView::characterCount() const {
  return index().length();
}

QRect AccessibleReadingView::characterRect(int offset) const {
  if (!view()->hasText()) return {};
  const Position position = positionOf(offset);
  const QRect inView = view()->rectOf({position, position + 1});
  return inView.isEmpty() ? QRect() : QRect(view()->viewport()->mapToGlobal(inView.topLeft()), inView.size());
}

int AccessibleReadingView::offsetAtPoint(const QPoint &screen) const {
  const std::optional<Position> position = view()->codePointAt(view()->viewport()->mapFromGlobal(screen));
  return position ? offsetOf(*position) : -1;
}

void AccessibleReadingView::scrollToSubstring(int start, int end) {
  if (view()->hasText()) view()->goTo(spanOf(start, end));
}

QString AccessibleReadingView::attributes(int offset, int *start, int *end) const {
  *start = *end = offset;
  if (!view()->hasText() || !view()->project()) return {};
  const Position position = positionOf(offset);
  const SourceText &source = view()->text();
  // The same codes hold between the nearest ends of tags; further than the paragraph nobody asks.
  Span reach = pieceAt(position, QAccessible::ParagraphBoundary);
  QStringList codes;
  for (const SpanIndex::Entry &entry : view()->project()->tagIndex(view()->source()).overlapping(reach)) {
    const Tag *tag = view()->project()->tag(TagId{entry.id});
    if (!view()->filter().shows(*tag)) continue;
    if (entry.span.contains(position)) {
      const Code *code = view()->project()->code(tag->code);
      if (code) codes << toQString(code->name);
      reach = reach.intersected(entry.span);
    } else if (entry.span.end <= position) {
      reach.start = std::max(reach.start, entry.span.end);
    } else {
      reach.end = std::min(reach.end, entry.span.start);
    }
  }
  *start = offsetOf(reach.start);
  *end = offsetOf(std::min(reach.end, source.length()));
  codes.removeDuplicates();
  if (codes.isEmpty()) return {};
  // IAccessible2 escapes what separates attributes.
  QString list = codes.join(QStringLiteral(", "));
  for (const char special : {'\\', ':', ';', ',', '='}) {
    list.replace(QLatin1Char(special), QLatin1Char('\\') + QString(QLatin1Char(special)));
  }
  // Qt hands only attributes that it knows on to AT-SPI; there, tagged text is underlined, as it is on the
  // page.
  return QStringLiteral("florilegium-codes:%1;text-underline-type:single;").arg(list);
}

}  // namespace florilegium::gui
