// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/import/imported.h"
#include "html_document.h"

namespace florilegium::import {

/// How an element stands in the text.
enum class Display : char {
  Inline,
  Block,
  Hidden,  ///< no text of it is seen
};

/// As a browser without style sheets shows it; inline styles and `hidden` count.
[[nodiscard]] Display displayOf(const HtmlNode &node);

/// What an element says about itself by name, role, class and id.
enum class Part : char {
  Unknown,
  Main,      ///< holds the page's own text
  Noise,     ///< is surely not part of it: navigation, banners, consent, sharing
  Comments,  ///< what visitors wrote
  Suspect,   ///< is perhaps not part of it: headers, footers, sidebars, what goes by "related" or "widget"
};

[[nodiscard]] Part partOf(const HtmlNode &node);

/// What kind of boilerplate an element says that it is.
[[nodiscard]] AsideKind asideOf(const HtmlNode &node);

/// Whether class or id name notes or a list of references.
[[nodiscard]] bool namesReferences(const HtmlNode &node);
[[nodiscard]] bool namesFootnotes(const HtmlNode &node);

}  // namespace florilegium::import
