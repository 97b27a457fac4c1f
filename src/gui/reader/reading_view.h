// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <functional>
#include <memory>
#include <optional>

#include "gui/reader/drag_data.h"
#include "gui/reader/margin_painter.h"
#include "gui/reader/text_selection.h"

class QVariantAnimation;

namespace florilegium::gui {

class PortraitBar;

/// A place on the page that survives other sizes, widths and themes.
struct ReadingPosition {
  Position position = 0;  ///< start of the line that is read first
  int offset = 0;         ///< of its baseline from the top of the view, in pixels
  friend bool operator==(const ReadingPosition &, const ReadingPosition &) = default;
};

/// What a mouse selection takes: whole words without the space and punctuation behind them, or exactly the
/// characters (graphemes) under it. Alt takes the other.
enum class Snapping { Words, Characters };

/// A source set like a page of a book, with its tags. Shows and reports; it changes nothing in the project.
/// All places are code points of the source's text.
class ReadingView : public QAbstractScrollArea {
  Q_OBJECT

 public:
  explicit ReadingView(QWidget *parent = nullptr);
  ~ReadingView() override;

  /// Shows a source from its start. The project must outlive its use here.
  void setSource(const Project *project, SourceId source, std::shared_ptr<const Revision> revision);
  void clear();
  /// Shows what a change did; call it when the project has it. Neither scrolls nor drops the selection.
  void applyChange(const ChangeSet &changes);
  [[nodiscard]] SourceId source() const { return m_scene.source(); }
  [[nodiscard]] const Project *project() const { return m_scene.project(); }
  [[nodiscard]] bool hasText() const { return !m_page.empty(); }
  /// Only while `hasText()`.
  [[nodiscard]] const SourceText &text() const { return m_page.text(); }
  [[nodiscard]] const Structure &structure() const { return m_page.revision().structure; }
  /// Grows with every text shown; a key for what is derived from one.
  [[nodiscard]] int textSerial() const { return m_textSerial; }
  [[nodiscard]] PortraitBar *portrait() const { return m_portrait; }

  // How it looks. The line that is read stays in its place.
  void setReadingType(const ReadingType &type);
  [[nodiscard]] const ReadingType &readingType() const { return m_type; }
  /// Changes the reading size by steps of 1, within 12 and 40.
  void zoom(int steps);
  void setFilter(TagFilter filter);
  [[nodiscard]] const TagFilter &filter() const { return m_scene.filter(); }
  /// For narrow windows: no labels, no line with the heading, a slim portrait.
  void setCompact(bool compact);
  /// For a clean read: without tints, underlines, lanes, labels and memos. The column stays where it is.
  void setTintsShown(bool shown);
  [[nodiscard]] bool tintsShown() const { return m_tintsShown; }
  /// Shows only the paragraphs that hold shown tags, with a line for those between that opens them. A
  /// paragraph that loses its last tag stays until this is switched again.
  void setPassagesOnly(bool only);
  [[nodiscard]] bool passagesOnly() const { return m_passagesOnly; }
  /// For a look before reading: boilerplate stands open under a line that says what it is. Takes effect
  /// with the next text.
  void setBoilerplateNames(std::function<QString(Span)> nameOf) { m_boilerplateNames = std::move(nameOf); }
  /// What was found, by place and without overlaps, and which of it is the current one (-1 for none). Neither
  /// scrolls. Stays until other text is shown.
  void setHits(std::vector<Span> hits, int current);
  [[nodiscard]] const std::vector<Span> &hits() const { return m_hits; }
  [[nodiscard]] int currentHit() const { return m_currentHit; }

  // Selection and caret.
  [[nodiscard]] Span selection() const { return m_selection.span(); }
  void setSelection(Span span);
  void dropSelection();
  [[nodiscard]] Position caret() const { return m_selection.caret(); }
  void setCaret(Position position);
  [[nodiscard]] QString selectedText() const;
  [[nodiscard]] int selectedWords() const;
  void setSnapping(Snapping snapping) { m_snapping = snapping; }
  [[nodiscard]] Snapping snapping() const { return m_snapping; }
  /// A code that each next selection is to get: the pointer carries its chip, and Esc lets go of it. No code
  /// puts it away.
  void setArmed(CodeId code);
  [[nodiscard]] CodeId armed() const { return m_armed; }

  // Tags.
  [[nodiscard]] TagId currentTag() const { return m_current; }
  /// Gives the tag grips and drops the text selection; none takes the grips away. Does not scroll.
  void setCurrentTag(TagId tag);
  /// The shown tags that hold the caret (or the code point before it), innermost first.
  [[nodiscard]] std::vector<TagId> tagsAtCaret() const;
  [[nodiscard]] std::vector<TagId> tagsAt(Position position) const { return m_scene.tagsAt(position); }
  [[nodiscard]] TagId hoveredTag() const { return m_hovered; }

  // For another view of the same text: what happens there means what it means here.
  [[nodiscard]] const TagScene &scene() const { return m_scene; }
  void pressSelection(Position position, int clicks, Qt::KeyboardModifiers modifiers);
  void dragSelection(Position position, Qt::KeyboardModifiers modifiers);
  void endSelection(int clicks);
  void moveCaretTo(Position position, Extend extend);
  /// Selects the innermost tag at a place, or the next one of several; no place lets go of it.
  void clickTag(std::optional<Position> position);
  void hoverTag(TagId tag);
  /// Ignores the event where the key means nothing. Neither folds nor follows links.
  void pressKey(QKeyEvent *event);
  /// What a tag would be while its end is dragged; nothing puts it back.
  void previewTag(TagId tag, std::optional<Span> span);
  [[nodiscard]] Span resizedTo(Position fixed, Position moved, Qt::KeyboardModifiers modifiers) const;

  // Places.
  enum class Flash { No, Yes };
  /// Scrolls so that the span can be read: gently within two screens, else at once; not at all if it is in
  /// view. Flash lets the tint of the tag with this span come up for a moment.
  void goTo(Span span, Flash flash = Flash::No);
  [[nodiscard]] ReadingPosition readingPosition() const;
  void restoreReadingPosition(ReadingPosition position);
  /// First and last code points in view.
  [[nodiscard]] Span visibleSpan() const;
  /// Start of the heading under which the view begins; nothing before the first.
  [[nodiscard]] std::optional<Span> currentHeading() const;
  /// All headings, by place. The title is none.
  [[nodiscard]] const std::vector<Span> &headings() const { return m_headings; }
  /// Opens what a fold hides at a place. Whether something was hidden.
  bool reveal(Span span);
  /// One-based number of the paragraph that holds a place, and how many there are; blank lines do not count.
  [[nodiscard]] int paragraphNumber(Position position) const;
  [[nodiscard]] int paragraphCount() const;

  // Geometry in the viewport's coordinates.
  /// Bounds of the lines of a span that are in view; empty if none is.
  [[nodiscard]] QRect rectOf(Span span) const;
  /// From the top of the first line to the foot of the last, over the whole text.
  [[nodiscard]] QRect columnRect() const;
  [[nodiscard]] Column column() const { return m_column; }
  [[nodiscard]] QRect caretRect() const;
  /// The line, as broken now, that holds a place.
  [[nodiscard]] Span lineSpanAt(Position position) const;
  /// The code point under a point; nothing beside the text.
  [[nodiscard]] std::optional<Position> codePointAt(QPoint point) const;
  /// Where the caret would go for a point.
  [[nodiscard]] Position caretAt(QPoint point) const;

 public slots:
  void nextTag();
  void previousTag();
  void nextTagOfCode();
  void previousTagOfCode();
  /// From the current tag to the next one that holds the caret.
  void cycleOverlapping();
  void widenSelection();
  void narrowSelection();
  void pageDown();
  void pageUp();
  void copy() const;
  void selectAll();
  /// Shows the place in the middle of the view.
  void showPlace(florilegium::Position position);

 signals:
  void selectionChanged();
  void caretMoved();
  void currentTagChanged(florilegium::TagId tag);
  void hoveredTagChanged(florilegium::TagId tag);
  /// A grip was let go, or a key asked for it. One signal for each gesture.
  void resizeRequested(florilegium::TagId tag, florilegium::Span span);
  /// A tag was double-clicked in the margin.
  void tagActivated(florilegium::TagId tag);
  void memoRequested(florilegium::TagId tag);
  /// The pill for tags without a lane was clicked; `at` is in the viewport's coordinates.
  void overlapRequested(const QPoint &at, const QVector<florilegium::TagId> &tags);
  void contextMenuRequested(const QPoint &globalPos, florilegium::TagId tag);
  void codeDropped(florilegium::CodeId code, florilegium::Span span);
  /// A link was clicked, or Enter pressed on it; nothing is opened here.
  void linkActivated(const QString &address);
  /// A link inside the text was followed, from one place to another. The view is at the other already.
  void noteActivated(florilegium::Position from, florilegium::Position to);
  /// The memo on some words was clicked in the margin.
  void spanMemoRequested(florilegium::MemoId memo);
  /// A selection is complete: the mouse was let go, or Enter pressed while a code is armed.
  void selectionFinished(florilegium::Span span);
  /// A code was armed, or let go (none).
  void armedChanged(florilegium::CodeId code);
  /// The view shows other text or the heading changed.
  void visiblePlaceChanged();
  void readingTypeChanged();
  /// Tags, what was found, or how much of them is shown look different.
  void marksChanged();

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void mouseDoubleClickEvent(QMouseEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  void timerEvent(QTimerEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dragMoveEvent(QDragMoveEvent *event) override;
  void dragLeaveEvent(QDragLeaveEvent *event) override;
  void dropEvent(QDropEvent *event) override;
  bool viewportEvent(QEvent *event) override;
  bool event(QEvent *event) override;
  /// Lets a person drag something out of the view; `words` are shown at the pointer. Returns when it was let
  /// go.
  virtual void startDrag(std::unique_ptr<QMimeData> dragged, const QString &words);

 private:
  struct Pointer;  ///< what a pressed mouse button is doing
  enum class Move { Left, Right, Up, Down, WordLeft, WordRight, LineStart, LineEnd, TextStart, TextEnd };

  // reading_view.cpp
  void relayout();
  void setRightToLeft(bool rightToLeft);
  void relayoutInPlace();
  [[nodiscard]] Column columnWanted() const;
  void updateColumn();
  void tagsChanged();
  [[nodiscard]] int topRoom() const;
  [[nodiscard]] int crumbHeight() const;

  // reading_view_scroll.cpp
  void normaliseAnchor();
  void moveBy(int pixels);
  void jumpToY(std::int64_t y);
  void updateScrollBar();
  void scrolled();
  void place(Position position, int baselineY);
  [[nodiscard]] std::int64_t lineY(Position position);
  void ensureCaretVisible();
  void startScroll(int pixels);
  void stopMotion();
  void flash(Span span);

  // reading_view_paint.cpp
  [[nodiscard]] Frame frame() const;
  void paintCrumb(QPainter &painter) const;
  void paintCaret(QPainter &painter, const Frame &frame) const;
  void paintGripNote(QPainter &painter, const Frame &frame) const;
  [[nodiscard]] QString gripNote() const;
  void restartCaretBlink();

  // reading_view_mouse.cpp
  void hover(QPoint point);
  void setHovered(TagId tag);
  [[nodiscard]] bool pressGrip(QPoint point);
  void dragTo(QPoint point, Qt::KeyboardModifiers modifiers);
  void dragGrip(Position position, Snap snap);
  void cancelGrip();
  void clickText(QPoint point);
  void clickSpot(const MarginSpot &spot, QPoint point);
  [[nodiscard]] Snap snapFor(Qt::KeyboardModifiers modifiers) const;
  [[nodiscard]] QStringList tipAt(QPoint point) const;
  void finishSelection(int clicks);
  [[nodiscard]] TagId firstOf(const std::vector<TagId> &tags) const;
  void autoScroll();

  // reading_view_keys.cpp
  [[nodiscard]] Position target(Move move);
  [[nodiscard]] int neighbourOf(int unit, bool forward) const;
  [[nodiscard]] Position verticalTarget(int lines);
  [[nodiscard]] Position sidewaysTarget(Move move);
  void moveCaret(Move move, Extend extend);
  void movePage(int direction, Extend extend);
  bool resizeByKey(const QKeyEvent &event);
  void stepTag(int direction, bool sameCode);
  void selectionMoved(bool spanChanged);

  // reading_view_drop.cpp
  void previewDrop(QPoint point);
  void dragOut();

  // reading_view_folds.cpp
  void updateFolds();
  void foldsChanged();
  void uncoverTagged(const ChangeSet &changes);
  void toggleFold(const Fold &fold);
  [[nodiscard]] const Fold *foldAtCaret() const;
  /// Where the caret goes instead of into a closed fold.
  [[nodiscard]] Position settled(Position wanted) const;

  // reading_view_links.cpp
  void activateLink(const Mark &link);
  [[nodiscard]] const Mark *linkAtCaret() const;
  bool pressEnter();
  bool pressEscape();
  void updateCursor(Qt::CursorShape shape);

  // Lines and shapes are made when first asked for, also by questions.
  mutable PageLayout m_page;
  mutable TagScene m_scene;
  ReadingType m_type;
  Column m_column;
  int m_textSerial = 0;
  PortraitBar *m_portrait;
  bool m_compact = false;
  bool m_rightToLeft = false;  ///< what most of the text is
  bool m_tintsShown = true;
  bool m_passagesOnly = false;
  std::function<QString(Span)> m_boilerplateNames;
  std::vector<Span> m_hits;
  int m_currentHit = -1;

  int m_anchorUnit = 0;    ///< the unit at the top of the view
  int m_anchorOffset = 0;  ///< how far its top lies above the view's, in pixels
  int m_barValue = 0;
  /// What to keep in place through several sizes in a row, so that going back comes back.
  std::optional<ReadingPosition> m_held;
  bool m_settingBar = false;

  TextSelection m_selection;
  Snapping m_snapping = Snapping::Words;
  CodeId m_armed;
  TagId m_current;
  TagId m_hovered;
  std::vector<Span> m_headings;
  std::vector<int> m_paragraphUnits;  ///< units that open a paragraph

  std::unique_ptr<Pointer> m_pointer;
  QBasicTimer m_caretTimer;
  QBasicTimer m_scrollTimer;
  QBasicTimer m_finishTimer;  ///< until it is clear that no further click follows
  bool m_caretOn = false;
  std::optional<qreal> m_goalX;  ///< where the caret wants to be while it moves up and down
  QVariantAnimation *m_motion = nullptr;
  QVariantAnimation *m_glowMotion = nullptr;
  qreal m_glow = 0;
  Span m_glowSpan;
  int m_motionDone = 0;
  int m_wheelRest = 0;
  int m_zoomRest = 0;
  Span m_dropSpan;
  CodeId m_dropCode;
  int m_dropWidth = 0;  ///< steps from the word to larger pieces
};

}  // namespace florilegium::gui
