// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

#include "gui/reader/frame.h"

namespace florilegium::gui {

/// Something in the margin that the pointer can reach.
struct MarginSpot {
  enum class Kind { Bracket, Label, Memo, Pill, SpanMemo };
  Kind kind = Kind::Bracket;
  QRectF where;
  std::vector<TagId> tags;        ///< empty for SpanMemo
  std::vector<MemoId> spanMemos;  ///< for SpanMemo alone
};

/// Brackets, labels, memo sheets and pills of a frame: painted and found by the same measures.
class Margin {
 public:
  Margin(const Frame &frame, const Project *project, const TagFilter &filter);

  void paint(QPainter &painter) const;
  [[nodiscard]] const std::vector<MarginSpot> &spots() const { return m_spots; }
  /// What a point means, with 24 by 24 pixels for the smallest.
  [[nodiscard]] const MarginSpot *at(QPointF point) const;
  /// Whether the frame's note on the current tag stands beside its label.
  [[nodiscard]] bool showsNote() const { return m_showsNote; }

 private:
  struct Bracket {
    TagId tag;
    CodeId code;
    qreal x, top, bottom;
  };
  struct Text {
    MarginLabel label;
    QRectF where;
    QRectF sheet;  ///< empty without a memo
    QString words;
    QString behind;       ///< "×2", "?"
    bool floats = false;  ///< shown only because the tag is selected or under the pointer
  };
  void collectBrackets();
  /// A rectangle measured as if the labels stood to the right of the text, put where they do.
  [[nodiscard]] QRectF placed(const QRectF &where) const;
  [[nodiscard]] qreal labelStart() const;
  void collectLabels();
  void addLabel(const MarginLabel &label, int unitTop);
  void addSpanMemo(const MarginLabel &label, qreal top);
  void paintSpanMemo(QPainter &painter, const Text &text) const;
  [[nodiscard]] bool stressed(const MarginLabel &label) const;
  void paintBrackets(QPainter &painter) const;
  void paintLabel(QPainter &painter, const Text &text) const;

  const Frame &m_frame;
  const Project *m_project;
  const TagFilter &m_filter;
  std::vector<Bracket> m_brackets;
  std::vector<Text> m_texts;
  std::vector<MarginSpot> m_spots;
  bool m_showsNote = false;
};

}  // namespace florilegium::gui
