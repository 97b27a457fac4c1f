// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include "florilegium/base/ids.h"
#include "florilegium/text/span.h"

namespace florilegium::gui {

/// A place in a source: the code point read there, and how far its line stood below the top of the view.
struct TrailPlace {
  SourceId source;
  Position position = 0;
  int offset = 0;
  friend bool operator==(const TrailPlace &, const TrailPlace &) = default;
};

/// The places visited, for going back and forward as in a browser. Scrolling takes the present place along;
/// a jump leaves it behind.
class Trail {
 public:
  void clear();
  /// Reading has moved on from where it was, without a jump.
  void move(const TrailPlace &here);
  /// A jump from where reading is to another place; what lay ahead is forgotten.
  void jump(const TrailPlace &there);

  [[nodiscard]] bool hasBack() const { return m_at > 0; }
  [[nodiscard]] bool hasForward() const { return m_at + 1 < m_places.size(); }
  /// Steps to a place and returns it. Only if there is one.
  [[nodiscard]] TrailPlace back() { return m_places[--m_at]; }
  [[nodiscard]] TrailPlace forward() { return m_places[++m_at]; }
  [[nodiscard]] const TrailPlace *here() const { return m_at < 0 ? nullptr : &m_places[m_at]; }

 private:
  static constexpr qsizetype most = 200;
  QVector<TrailPlace> m_places;
  qsizetype m_at = -1;
};

}  // namespace florilegium::gui
