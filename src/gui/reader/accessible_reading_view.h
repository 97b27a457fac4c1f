// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <unordered_map>

#include "florilegium/base/ids.h"
#include "florilegium/text/segment.h"
#include "gui/text/utf16.h"

namespace florilegium::gui {

class ReadingView;

/// The text of a ReadingView for screen readers: what is written, where the caret is and which codes lie on
/// it. Offsets are UTF-16, as Qt has it; small questions cost little in huge texts. Children are the tags in
/// view.
class AccessibleReadingView : public QAccessibleWidget, public QAccessibleTextInterface {
 public:
  explicit AccessibleReadingView(ReadingView *view);
  ~AccessibleReadingView() override;

  /// Makes Qt ask for this when a ReadingView needs one. Called by every ReadingView.
  static void install();
  /// Tell whoever listens. Nothing is computed while nobody does. Where the caret enters or leaves tags, the
  /// view's description says so: "marketing metaphor starts".
  static void caretMoved(ReadingView *view);
  static void selectionChanged(ReadingView *view);
  /// Compares the tags around the caret with those at the last call, and says what has started and ended.
  void tellBoundaries();

  void *interface_cast(QAccessible::InterfaceType type) override;
  [[nodiscard]] QString text(QAccessible::Text kind) const override;
  [[nodiscard]] QAccessible::State state() const override;
  [[nodiscard]] int childCount() const override;
  [[nodiscard]] QAccessibleInterface *child(int index) const override;
  [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
  [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

  void selection(int index, int *start, int *end) const override;
  [[nodiscard]] int selectionCount() const override;
  void addSelection(int start, int end) override;
  void removeSelection(int index) override;
  void setSelection(int index, int start, int end) override;
  [[nodiscard]] int cursorPosition() const override;
  void setCursorPosition(int offset) override;
  [[nodiscard]] QString text(int start, int end) const override;
  [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                         int *end) const override;
  [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                        int *end) const override;
  [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start,
                                     int *end) const override;
  [[nodiscard]] int characterCount() const override;
  [[nodiscard]] QRect characterRect(int offset) const override;
  [[nodiscard]] int offsetAtPoint(const QPoint &screen) const override;
  void scrollToSubstring(int start, int end) override;
  /// Codes on the character ("florilegium-codes:myth/narrative;text-underline-type:single;") and how far they
  /// hold.
  [[nodiscard]] QString attributes(int offset, int *start, int *end) const override;

 private:
  [[nodiscard]] ReadingView *view() const;
  [[nodiscard]] const Utf16Index &index() const;
  [[nodiscard]] Position positionOf(int offset) const;
  [[nodiscard]] int offsetOf(Position position) const;
  [[nodiscard]] Span spanOf(int start, int end) const;
  [[nodiscard]] Span pieceAt(Position position, QAccessible::TextBoundaryType boundary) const;
  QString give(Span span, int *start, int *end) const;
  [[nodiscard]] std::vector<TagId> tagsInView() const;

  mutable Utf16Index m_index;
  mutable int m_indexed = -1;  ///< serial of the text that m_index is of
  mutable std::unordered_map<TagId, QAccessible::Id> m_children;
  std::vector<std::pair<TagId, CodeId>> m_here;  ///< the tags around the caret, as last told
  int m_hereSerial = -1;                         ///< of the text that they are in
};

}  // namespace florilegium::gui
