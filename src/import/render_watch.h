// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <pugixml.hpp>

#include "florilegium/import/imported.h"
#include "text_builder.h"

namespace florilegium::import {

/// Watches over a document while its tree is rendered: how far it is, how much text comes of it, and whether
/// someone wants it to stop.
class RenderWatch {
 public:
  RenderWatch(const TextBuilder &builder, const ImportLimits &limits, const Progress &progress);

  /// How many bytes of XML the nodes come from whose places tell how far the rendering is; 0: from now on
  /// they don't tell.
  void expect(std::int64_t bytes);
  /// To be asked before each node; true: to be left alone, with everything behind it.
  [[nodiscard]] bool stopped(pugi::xml_node node);
  void fail(Error error) { m_error = std::move(error); }
  /// Fails with Cancelled, with TooLarge when the text is above the limits, or as `fail` said.
  [[nodiscard]] Result<void> outcome() const;

 private:
  const TextBuilder &m_builder;
  const Progress &m_progress;
  const std::int64_t m_most;       ///< bytes of text
  const std::int64_t m_mostParts;  ///< blocks and marks
  std::int64_t m_expected = 0;
  std::int64_t m_done = 0;
  unsigned m_steps = 0;
  std::optional<Error> m_error;
};

}  // namespace florilegium::import
