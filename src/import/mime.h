// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace florilegium::import {

/// The headers of a MIME entity by their names in lower case, folded lines put together.
using MimeHeaders = std::map<std::string, std::string>;

/// An entity that holds no others.
struct MimePart {
  MimeHeaders headers;
  std::string_view body;  ///< as it stands, encoded

  /// "text/html", in lower case; "text/plain" where nothing is said.
  [[nodiscard]] std::string type() const;
  [[nodiscard]] std::string header(const char *name) const;
};

/// The value of a header before its parameters, in lower case.
[[nodiscard]] std::string mimeValue(std::string_view header);
/// A parameter of a header, such as a charset; empty where it is absent.
[[nodiscard]] std::string mimeParameter(std::string_view header, std::string_view name);

/// A message taken apart.
struct MimeMessage {
  MimeHeaders headers;
  std::vector<MimePart> parts;  ///< those of nested multiparts in their places; at most `most`
  bool cutOff = false;          ///< the last boundary is missing
};

/// Takes a message apart. Never fails: without parts the whole body is one.
[[nodiscard]] MimeMessage readMime(std::string_view bytes, std::size_t most);

/// The body with its transfer encoding (quoted-printable, base64, else none) undone.
[[nodiscard]] std::string decodedBody(const MimePart &part);

/// A header's text with its encoded words ("=?utf-8?Q?...?=") undone.
[[nodiscard]] std::string decodedWords(std::string_view header);

}  // namespace florilegium::import
