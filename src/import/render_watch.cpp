// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render_watch.h"

#include <algorithm>

namespace florilegium::import {

// Numbers, bullets and repeated cells make more of a text than its file holds, but not as much.
RenderWatch::RenderWatch(const TextBuilder &builder, const ImportLimits &limits, const Progress &progress)
    : m_builder(builder),
      m_progress(progress),
      m_most(std::min(limits.textBytes, limits.unpackedBytes)),
      m_mostParts(limits.elements) {}

void RenderWatch::expect(std::int64_t bytes) {
  m_expected = bytes;
  m_done = 0;
}

bool RenderWatch::stopped(pugi::xml_node node) {
  if (m_error) return true;
  if (static_cast<std::int64_t>(m_builder.bytes()) > m_most)
    m_error = Error{ErrorCode::TooLarge, {}, std::to_string(m_most)};
  if (static_cast<std::int64_t>(m_builder.parts()) > m_mostParts)
    m_error = Error{ErrorCode::TooLarge, {}, std::to_string(m_mostParts) + " elements"};
  if (++m_steps % 256 == 0) {
    if (m_progress.cancelled()) m_error = Error{ErrorCode::Cancelled, {}, {}};
    // Elements that got another prefix have no place.
    const std::int64_t place = m_expected > 0 ? node.offset_debug() : -1;
    if (place > m_done) m_progress.report(m_done = std::min(place, m_expected), m_expected);
  }
  return m_error.has_value();
}

Result<void> RenderWatch::outcome() const {
  if (m_error) return failure(*m_error);
  return {};
}

}  // namespace florilegium::import
