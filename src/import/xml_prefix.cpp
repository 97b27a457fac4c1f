// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_prefix.h"

#include <unordered_map>

namespace florilegium::import {

std::string_view xmlPrefix(std::string_view uri) {
  static const std::unordered_map<std::string_view, std::string_view> prefixes = {
      {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
      {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
      {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
      {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
      {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
      {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
      {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
      {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
      {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
      {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
      {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
      {"http://schemas.openxmlformats.org/package/2006/relationships", "rel"},
      {"http://schemas.openxmlformats.org/package/2006/content-types", "ct"},
      {"http://schemas.openxmlformats.org/package/2006/metadata/core-properties", "cp"},
      {"http://purl.org/dc/elements/1.1/", "dc"},
      {"http://purl.org/dc/terms/", "dcterms"},
      {"urn:schemas-microsoft-com:vml", "v"},
      {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
      {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
      {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
      {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
      {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
      {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
      {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
      {"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"},
      {"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0", "manifest"},
      {"http://openoffice.org/2000/office", "office"},
      {"http://openoffice.org/2000/text", "text"},
      {"http://openoffice.org/2000/table", "table"},
      {"http://openoffice.org/2000/style", "style"},
      {"http://openoffice.org/2000/drawing", "draw"},
      {"http://openoffice.org/2000/meta", "meta"},
      {"http://openoffice.org/2001/manifest", "manifest"},
      {"http://www.w3.org/1999/XSL/Format", "fo"},
      {"http://www.w3.org/1999/xlink", "xlink"},
      {"http://www.w3.org/1998/Math/MathML", "math"},
      {"urn:oasis:names:tc:opendocument:xmlns:container", "ocf"},
      {"http://www.idpf.org/2007/opf", "opf"},
      {"http://www.daisy.org/z3986/2005/ncx/", "ncx"},
      {"http://www.idpf.org/2007/ops", "epub"},
      {"http://www.w3.org/1999/xhtml", "h"},
      {"http://www.w3.org/2001/04/xmlenc#", "enc"},
  };
  const auto found = prefixes.find(uri);
  return found == prefixes.end() ? std::string_view() : found->second;
}

}  // namespace florilegium::import
