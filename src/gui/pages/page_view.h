// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTimer>
#include <optional>
#include <unordered_map>

#include "gui/pages/page_marks.h"
#include "gui/pages/page_stack.h"
#include "gui/pages/page_store.h"
#include "gui/reader/reading_view.h"
#include "gui/reader/text_selection.h"

namespace florilegium::gui {

/// The pages of a PDF as they are printed, with the tags of its text drawn on them. Caret, selection,
/// selected tag, filters and what was found are those of the reading view, which this view shows and moves:
/// the same commands work in both, and both stay at the same place.
class PageView : public QAbstractScrollArea {
  Q_OBJECT

 public:
  /// `text` must outlive it.
  explicit PageView(ReadingView *text, QWidget *parent = nullptr);
  ~PageView() override;

  /// Shows the pages of the source that the reading view shows: `bytes` are its file, `key` stands for them.
  void open(std::shared_ptr<const std::string> bytes, const QByteArray &key,
            std::shared_ptr<const Revision> revision);
  void close();
  [[nodiscard]] bool isOpen() const { return m_store.isOpen(); }
  /// Whether words can be selected; before that the pages are blank.
  [[nodiscard]] bool ready() const { return !m_store.pages().empty(); }
  /// Whether every picture needed for what is in view has been made.
  [[nodiscard]] bool settled() const { return !m_wanting.isActive() && m_store.settled(); }
  [[nodiscard]] const PageStore &store() const { return m_store; }

  [[nodiscard]] int pageCount() const { return m_stack.count(); }
  /// The page that is read, from 0; -1 without pages.
  [[nodiscard]] int currentPage() const;
  /// What is printed on it, or its number.
  [[nodiscard]] QString labelOf(int page) const;

  /// Pixels a point; 0 for as wide as the view.
  [[nodiscard]] qreal zoom() const { return m_zoom; }
  void setZoom(qreal zoom);
  void zoomBy(int steps);
  /// What a zoom of 1 inch on paper is on the screen: 100 where they are equal.
  [[nodiscard]] int percent() const;

  /// Scrolls so that a span can be read, if it is not in view.
  void bring(Span span);
  /// Brings the view to where the text is read.
  void follow();

  // Geometry in the viewport's coordinates.
  [[nodiscard]] QRect rectOf(Span span) const;
  [[nodiscard]] QRect pageRect(int page) const;
  [[nodiscard]] std::optional<Position> codePointAt(QPoint point) const;
  [[nodiscard]] std::optional<Position> caretAt(QPoint point) const;

 signals:
  /// Another page is read, or the zoom is another.
  void placeChanged();
  /// A person chose another zoom.
  void zoomChosen(qreal zoom);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void scrollContentsBy(int dx, int dy) override;
  void showEvent(QShowEvent *event) override;
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

 private:
  enum class Does { Nothing, Selects, DragsStart, DragsEnd };
  struct Grip {
    QPointF centre;
    qreal top = 0;
    qreal bottom = 0;
    qreal x = 0;
    qreal radius = 0;
  };

  // page_view.cpp
  void geometryKnown();
  void layOut();
  void layOutInPlace(std::optional<QPoint> fixed = {});
  void updateBars();
  void wantPictures();
  void lead();
  void followWithin(qreal slack);
  void marksChanged();
  void describe();
  [[nodiscard]] PageStack::Ground ground() const;
  [[nodiscard]] QPointF offset() const;
  [[nodiscard]] std::optional<QRectF> lineRect(Position position) const;
  void scrollTo(qreal y);
  [[nodiscard]] qreal readAt() const;
  void bringCaret();
  /// Where the text is read; -1 at its top.
  [[nodiscard]] Position textPlace() const;

  // page_view_paint.cpp
  void paintPage(QPainter &painter, int page);
  void paintMarks(QPainter &painter, int page);
  void paintTag(QPainter &painter, int page, TagId tag, qreal opacity) const;
  void paintTrouble(QPainter &painter, const QRectF &paper, const QString &sentence) const;
  [[nodiscard]] const PageMarks &marks(int page);
  [[nodiscard]] std::pair<std::optional<Grip>, std::optional<Grip>> grips(Span span) const;
  [[nodiscard]] Span gripped() const;

  // page_view_mouse.cpp
  [[nodiscard]] bool pressGrip(QPoint point);
  void dragTo(QPoint point, Qt::KeyboardModifiers modifiers);
  void cancelGrip();
  void hover(QPoint point);
  void autoScroll();
  [[nodiscard]] QStringList tipAt(QPoint point) const;

  // page_view_keys.cpp
  bool moveByKey(const QKeyEvent &event);
  void movePage(int direction, Extend extend);

  ReadingView *m_text;
  PageStore m_store;
  PageStack m_stack;
  std::shared_ptr<const Revision> m_revision;
  qreal m_zoom = 0;
  int m_zoomRest = 0;
  int m_shownPage = -1;
  qreal m_column = -1;  ///< where on a page a person reads, in points from its left; -1 before that
  bool m_following = false;
  Position m_seen = -1;  ///< the place of the text when both were last at the same
  bool m_settingBars = false;
  int m_hit = -1;  ///< the place found that was brought into view last
  std::unordered_map<int, PageMarks> m_marks;
  QTimer m_wanting;  ///< until the zoom has come to rest

  Does m_does = Does::Nothing;
  QPoint m_pressedAt;
  QPoint m_latest;
  Qt::KeyboardModifiers m_modifiers;
  int m_clicks = 0;
  bool m_moved = false;
  QElapsedTimer m_sinceClick;
  TagId m_gripTag;
  Span m_gripBefore;
  Span m_gripNow;
  QBasicTimer m_scrollTimer;
  std::optional<qreal> m_goalX;
  Span m_dropSpan;
  CodeId m_dropCode;
};

}  // namespace florilegium::gui
