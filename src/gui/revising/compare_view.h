// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <array>
#include <optional>
#include <unordered_map>
#include <unordered_set>

#include "florilegium/text/span_index.h"
#include "gui/reader/height_index.h"
#include "gui/reader/unit_layout.h"
#include "gui/revising/comparison.h"

namespace florilegium::gui {

/// Two texts beside each other: what was taken out is struck through on the left, what was put in stands
/// bold and underlined on the right, a sign between them says which. Stretches that are the same are folded
/// to a line that opens them. Only what is in view is laid out. Shows and reports; it changes nothing.
class CompareView : public QAbstractScrollArea {
  Q_OBJECT

 public:
  explicit CompareView(QWidget *parent = nullptr);
  ~CompareView() override;

  /// Shows two texts from the first change on.
  void setComparison(std::shared_ptr<const Comparison> comparison, const ReadingType &type);
  [[nodiscard]] const Comparison *comparison() const { return m_comparison.get(); }
  /// The tags to draw, with the colours of their codes as stored.
  void setTags(const std::vector<ComparedTag> &tags, const std::unordered_map<CodeId, QColor> &colours);

  [[nodiscard]] int changeCount() const;
  /// Place of the change shown last in the list of changes; -1 before the first.
  [[nodiscard]] int currentChange() const { return m_change; }
  void showChange(int change);
  void nextChange() { showChange(m_change + 1); }
  void previousChange() { showChange(m_change - 1); }
  /// Brings a tag out on both sides and scrolls to it; none lets go of it.
  void showTag(TagId tag);
  [[nodiscard]] TagId currentTag() const { return m_tag; }
  /// Folds what is the same, or shows all of it.
  void setFolded(bool folded);
  [[nodiscard]] bool folded() const { return m_folded; }
  /// How many folds are closed.
  [[nodiscard]] int foldCount() const;
  /// What stands in a row and its neighbourhood, for those who don't see it: "− old words + new words".
  [[nodiscard]] QString wordsOf(int change) const;

 signals:
  void changeShown(int change);
  void tagClicked(florilegium::TagId tag);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void leaveEvent(QEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;

 private:
  enum Side { Before, After };
  /// A row, or a fold over several.
  struct Shown {
    int first = 0;
    int count = 1;
    bool fold = false;
  };
  struct Laid {
    std::unique_ptr<UnitLayout> sides[2];
    int gap = 0;
  };
  struct Columns {
    qreal left[2] = {0, 0};
    qreal width = 0;
    qreal sign = 0;  ///< middle of the gutter
  };

  // compare_view.cpp
  void rebuild();
  void openFold(int shown);
  [[nodiscard]] int shownOf(int row) const;
  void reveal(int row);
  void scrollToRow(int row);
  void settle();
  void updateBar();
  int measured(int shown);
  [[nodiscard]] const Laid &laid(int shown);
  [[nodiscard]] int guess(const Shown &shown) const;
  void forgetLayouts();
  [[nodiscard]] Columns columns() const;
  [[nodiscard]] int foldHeight() const;
  [[nodiscard]] std::optional<int> shownAt(QPoint point) const;
  [[nodiscard]] TagId tagAt(QPoint point) const;

  // compare_paint.cpp
  struct Placed;
  void paintRow(QPainter &painter, const Shown &shown, const Laid &laid, int top);
  void paintSide(QPainter &painter, const Placed &placed);
  void paintFold(QPainter &painter, const Shown &shown, int top, bool stressed);
  [[nodiscard]] QString foldText(const Shown &shown) const;
  [[nodiscard]] std::vector<Span> editedIn(Side side, Span unit) const;
  [[nodiscard]] std::vector<Mark> marksOf(Side side, Span unit) const;
  [[nodiscard]] QColor colourOf(TagId tag) const;

  [[nodiscard]] const Revision &text(Side side) const {
    return side == Before ? *m_comparison->before : *m_comparison->after;
  }
  [[nodiscard]] const TextUnit &unit(Side side, int row) const;

  std::shared_ptr<const Comparison> m_comparison;
  UnitStyles m_styles;
  ReadingType m_type;
  std::array<SpanIndex, 2> m_tags;
  std::unordered_map<TagId, QColor> m_colours;
  std::unordered_map<TagId, ComparedTag> m_places;
  std::vector<Shown> m_shown;
  HeightIndex m_heights;
  std::unordered_map<int, Laid> m_laid;  ///< by place in m_shown
  int m_top = 0;                         ///< the first in view
  int m_offset = 0;                      ///< of it above the view, in pixels
  int m_barValue = 0;
  bool m_settingBar = false;
  bool m_folded = true;
  int m_change = -1;
  TagId m_tag;
  int m_hovered = -1;
};

}  // namespace florilegium::gui
