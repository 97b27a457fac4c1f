// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/trail.h"

namespace florilegium::gui {

void Trail::clear() {
  m_places.clear();
  m_at = -1;
}

void Trail::move(const TrailPlace &here) {
  if (m_at >= 0 && m_places[m_at].source == here.source)
    m_places[m_at] = here;
  else
    jump(here);
}

void Trail::jump(const TrailPlace &there) {
  if (m_at >= 0 && m_places[m_at] == there) return;
  m_places.resize(m_at + 1);
  m_places.append(there);
  if (m_places.size() > most) m_places.removeFirst();
  m_at = m_places.size() - 1;
}

}  // namespace florilegium::gui
