// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/model/records.h"

namespace florilegium::import {

/// By what an encoding was found.
enum class FoundBy {
  Choice,    ///< a person named it
  Mark,      ///< a byte order mark
  Rules,     ///< the bytes obey the encoding's rules, which hardly happens by chance
  File,      ///< the file names it itself
  Judgement  ///< the characters would make sense
};

/// As a source's origin keeps it: "mark".
[[nodiscard]] std::string nameOf(FoundBy foundBy);

/// An encoding and how it was found.
struct Encoding {
  std::string name;  ///< as `preferredName` gives it
  FoundBy foundBy = FoundBy::Rules;
};

/// Notes it with a text's origin.
void note(const Encoding &encoding, Origin &origin);

/// The MIME or IANA name of an encoding by any of its names; empty where ICU doesn't know it.
[[nodiscard]] std::string preferredName(std::string_view name);

/// The encoding in which bytes make most sense; UTF-8 where they make none in any.
[[nodiscard]] Encoding detectEncoding(std::string_view bytes);

/// Whether a byte order mark of UTF-8, UTF-16 or UTF-32 stands at the start.
[[nodiscard]] bool hasUnicodeMark(std::string_view bytes);
/// Whether bytes without mark are UTF-16 of either order.
[[nodiscard]] bool looksLikeUtf16(std::string_view bytes);
/// Whether bytes are UTF-8, a last code point that is cut off apart.
[[nodiscard]] bool looksLikeUtf8(std::string_view bytes);

/// Text made from bytes: valid UTF-8, else as it stood.
struct DecodedText {
  std::string utf8;
  std::int64_t replaced = 0;  ///< places that the encoding doesn't allow, now U+FFFD
};

/// Fails with Cancelled, and with TooLarge when the text takes more than `limit` bytes.
[[nodiscard]] Result<DecodedText> decode(std::string_view bytes, const std::string &encoding,
                                         std::int64_t limit, const Progress &progress);

/// About the first `size` bytes as UTF-8, for looking only.
[[nodiscard]] std::string decodeHead(std::string_view bytes, std::size_t size);

}  // namespace florilegium::import
