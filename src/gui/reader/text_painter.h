// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "gui/reader/frame.h"

namespace florilegium::gui {

class PixelFill;

/// Paints what lies in the column, layer by layer in the order of the design: tints, selection, hits,
/// underlines, text, grips, and the lines of folds anywhere between.
class TextPainter {
 public:
  TextPainter(QPainter &painter, const Frame &frame, const Project *project, const PageLayout &page)
      : m_painter(painter), m_frame(frame), m_project(project), m_page(page) {}

  void tints();
  void selection();
  /// What was searched for: a wash of ink and its edge, so that it differs from every tag and from what is
  /// selected in any theme. Costs what is in view.
  void hits();
  void underlines();
  /// Hairlines between the rows of tables.
  void rules();
  void text();
  void grips();
  /// A tint and outline over a span that something is about to happen to.
  void outline(Span span, const QColor &mark);

 private:
  void bringOut(PixelFill &fill, TagId tag, TintState state);
  void tint(PixelFill &fill, const VisibleUnit &unit, const TagRun &run, TintState state);
  void grip(const Frame::End &end, qreal x, bool above);
  void links(PixelFill &fill);
  void memoLines(PixelFill &fill);

  QPainter &m_painter;
  const Frame &m_frame;
  const Project *m_project;
  const PageLayout &m_page;
};

/// The line that stands for a fold: how much lies behind it and whether it is open. `stressed` under the
/// pointer, `focused` with the caret on it.
void paintFold(QPainter &painter, const VisibleFold &fold, const PageLayout &page, bool stressed,
               bool focused);
[[nodiscard]] QString wordsOfFold(const Fold &fold, const PageLayout &page);

/// The colour of a code as stored; grey for a code that is gone.
[[nodiscard]] QColor storedColour(const Project *project, CodeId code);

/// Centres of the round grips of a span that is in view.
[[nodiscard]] std::optional<QPointF> startGrip(const Frame &frame, Span span);
[[nodiscard]] std::optional<QPointF> endGrip(const Frame &frame, Span span);

}  // namespace florilegium::gui
