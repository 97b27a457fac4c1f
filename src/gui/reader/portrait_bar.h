// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QScrollBar>
#include <optional>

#include "florilegium/change/change_set.h"
#include "gui/reader/portrait_rows.h"
#include "gui/widgets/stave.h"

namespace florilegium::gui {

/// A source's stave, upright, as the scroll bar of its text. Marks stand where their passages stand in the
/// text; the frame shows what is in view. For keys, wheel and screen readers it stays a scroll bar.
class PortraitBar : public QScrollBar {
  Q_OBJECT

 public:
  explicit PortraitBar(QWidget *parent = nullptr);

  /// Shows the accepted tags of a source of `length` code points; no project shows nothing.
  void setSource(const Project *project, SourceId source, Position length, PortraitRows::Shown shown);
  /// The change must be in the project already.
  void applyChange(const ChangeSet &changes);
  void setVisibleSpan(Span span);
  /// Ticks for what was found, by place; the current one (-1 for none) longer.
  void setHits(const std::vector<Span> &hits, int current);
  void setCompact(bool compact);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return {sizeHint().width(), 0}; }

 signals:
  /// A place was clicked.
  void placeRequested(florilegium::Position position);
  /// The frame was dragged until its top stands here.
  void topRequested(florilegium::Position position);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void contextMenuEvent(QContextMenuEvent *event) override;
  bool event(QEvent *event) override;

 private:
  [[nodiscard]] QRectF track() const;
  [[nodiscard]] QRectF frameRect() const;
  [[nodiscard]] Position placeAt(qreal y) const;
  [[nodiscard]] qreal yOf(Position position) const;
  [[nodiscard]] std::vector<CodeId> linesShown() const;
  [[nodiscard]] StaveLook look() const;
  void count();
  void renderStave();
  void paintHits(QPainter &painter) const;
  [[nodiscard]] QString tipAt(qreal y) const;
  void describe();

  const Project *m_project = nullptr;
  SourceId m_source;
  Position m_length = 0;
  PortraitRows::Shown m_shown;
  PortraitRows m_rows;
  Span m_visible;
  std::vector<float> m_hitPlaces;  ///< shares of the text's length, at most one for each 1/2000
  float m_currentHit = -1;
  QPixmap m_stave;
  int m_staveRevision = -1;
  bool m_counted = false;
  bool m_compact = false;
  std::optional<qreal> m_grab;  ///< how far below the frame's top the pointer holds it
};

}  // namespace florilegium::gui
