// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/reader/reading_view.h"

namespace florilegium::gui {

/// What a pressed mouse button is doing, and how many presses came in a row.
struct ReadingView::Pointer {
  enum class Does { Nothing, Selects, DragsStart, DragsEnd, HoldsSelection, HoldsLabel };

  Does does = Does::Nothing;
  QPoint pressedAt;
  QPoint latest;
  Qt::KeyboardModifiers modifiers;
  int clicks = 0;
  QElapsedTimer sinceClick;
  bool moved = false;
  TagId tag;                ///< whose grip is held; none for the text selection's
  std::vector<TagId> held;  ///< the tags of the label that is held
  Span before;              ///< the span when the grip was taken
  Span now;

  [[nodiscard]] bool dragsGrip() const { return does == Does::DragsStart || does == Does::DragsEnd; }
};

}  // namespace florilegium::gui
