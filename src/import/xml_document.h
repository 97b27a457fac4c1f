// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "florilegium/import/imported.h"

namespace florilegium::import {

/// Which white space between elements is text.
enum class XmlSpace {
  Alone,  ///< only where it is all that an element holds
  All,
};

/// A parsed XML file. Elements and attributes of known namespaces have the prefixes of `xmlPrefix`, whatever
/// the file calls them. Definitions of a document type are skipped: no entity but the five of XML is
/// resolved. Elements are nested at most as deep as the limits say, so walks may recurse.
class XmlDocument {
 public:
  /// Fails with BadFormat for what is not XML or nested too deep, and with TooLarge above the limits.
  [[nodiscard]] static Result<XmlDocument> parse(std::string bytes, XmlSpace space,
                                                 const ImportLimits &limits);

  [[nodiscard]] pugi::xml_node root() const { return m_document->document_element(); }
  /// Of the XML, in UTF-8.
  [[nodiscard]] std::int64_t size() const { return static_cast<std::int64_t>(m_bytes->size()); }
  /// Whether the file defines entities, whose references stay in the text as they are written.
  [[nodiscard]] bool definesEntities() const { return m_definesEntities; }

 private:
  XmlDocument() = default;
  std::unique_ptr<std::string> m_bytes;  ///< nodes point into it
  std::unique_ptr<pugi::xml_document> m_document;
  bool m_definesEntities = false;
};

/// An attribute's value as valid UTF-8; empty when it is absent.
[[nodiscard]] std::string attributeOf(pugi::xml_node node, const char *name);
/// The same cut to what a name or an id needs, since styles are asked for with every paragraph.
[[nodiscard]] std::string nameIn(pugi::xml_node node, const char *attribute);
/// The text directly in an element, as valid UTF-8.
[[nodiscard]] std::string textIn(pugi::xml_node node);
/// All text below a node, as valid UTF-8.
[[nodiscard]] std::string textBelow(pugi::xml_node node);
/// The first element of this name below a node, in the order of the file.
[[nodiscard]] pugi::xml_node firstBelow(pugi::xml_node node, std::string_view name);
/// A number written in decimal digits.
[[nodiscard]] int numberIn(std::string_view text, int otherwise);

}  // namespace florilegium::import
