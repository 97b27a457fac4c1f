// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <array>
#include <memory>

#include "florilegium/text/utf8.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

struct CloseConverter {
  void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

void U_CALLCONV countReplacements(const void *context, UConverterToUnicodeArgs *args, const char *units,
                                  int32_t length, UConverterCallbackReason reason, UErrorCode *error) {
  if (reason > UCNV_IRREGULAR) return;
  // ICU hands the context back as it was registered.
  ++*static_cast<std::int64_t *>(const_cast<void *>(context));
  UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, units, length, reason, error);
}

Converter openConverter(const std::string &name, std::int64_t *replaced) {
  UErrorCode error = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &error));
  if (U_FAILURE(error)) return nullptr;
  ucnv_setToUCallBack(converter.get(), countReplacements, replaced, nullptr, nullptr, &error);
  return U_SUCCESS(error) ? std::move(converter) : nullptr;
}

/// Appends UTF-16 that ICU made, so without lone surrogates but for one cut in two by the buffer's end.
void appendUtf16(std::string &text, const UChar *begin, const UChar *end, char32_t &pending) {
  for (const UChar *unit = begin; unit != end; ++unit) {
    const char32_t c = *unit;
    if (c < 0x80) {
      text += static_cast<char>(c);
    } else if (U16_IS_LEAD(c)) {
      pending = c;
    } else if (U16_IS_TRAIL(c)) {
      appendUtf8(text, pending != 0 ? static_cast<char32_t>(U16_GET_SUPPLEMENTARY(pending, c)) : 0xFFFD);
      pending = 0;
    } else {
      appendUtf8(text, c);
    }
  }
}

/// Length of the longest start of a valid sequence at `byte`, which is the start of no whole one. At least 1.
std::size_t brokenLength(std::string_view bytes, std::size_t byte) {
  const auto at = [&](std::size_t i) { return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0u; };
  const unsigned lead = at(byte);
  unsigned low = 0x80;
  unsigned high = 0xBF;
  std::size_t wanted = 0;
  if (lead >= 0xC2 && lead <= 0xDF) wanted = 2;
  if (lead >= 0xE0 && lead <= 0xEF) wanted = 3;
  if (lead >= 0xF0 && lead <= 0xF4) wanted = 4;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  std::size_t length = 1;
  while (length < wanted && at(byte + length) >= low && at(byte + length) <= high) {
    ++length;
    low = 0x80;
    high = 0xBF;
  }
  return length;
}

/// One U+FFFD for each longest broken piece, as the Encoding Standard has it.
DecodedText repairUtf8(std::string_view bytes) {
  DecodedText result;
  result.utf8.reserve(bytes.size() + bytes.size() / 64);
  while (const auto invalid = firstInvalidUtf8(bytes)) {
    result.utf8.append(bytes.substr(0, *invalid)).append(replacement);
    ++result.replaced;
    bytes.remove_prefix(*invalid + brokenLength(bytes, *invalid));
  }
  result.utf8.append(bytes);
  return result;
}

/// Without shift sequences of three bytes that shift nothing since another follows at once: writers leave
/// them behind, and ICU takes them for an attack.
std::string withoutEmptyShifts(std::string_view bytes) {
  std::string result;
  result.reserve(bytes.size());
  for (std::size_t i = 0; i < bytes.size();) {
    const bool empty = bytes[i] == '\x1B' && i + 3 < bytes.size() && bytes[i + 3] == '\x1B';
    if (!empty) result += bytes[i];
    i += empty ? 3 : 1;
  }
  return result;
}

Result<DecodedText> decodeWithIcu(std::string_view bytes, const std::string &encoding, std::int64_t limit,
                                  const Progress &progress) {
  DecodedText result;
  const Converter converter = openConverter(encoding, &result.replaced);
  if (!converter) return failure(ErrorCode::UnknownEncoding, encoding);
  std::array<UChar, 16 * 1024> buffer;
  const char *source = bytes.data();
  const char *const end = source + bytes.size();
  char32_t pending = 0;
  for (UErrorCode error = U_BUFFER_OVERFLOW_ERROR; error == U_BUFFER_OVERFLOW_ERROR;) {
    error = U_ZERO_ERROR;
    UChar *target = buffer.data();
    ucnv_toUnicode(converter.get(), &target, buffer.data() + buffer.size(), &source, end, nullptr, true,
                   &error);
    if (U_FAILURE(error) && error != U_BUFFER_OVERFLOW_ERROR) {
      return failure(ErrorCode::BadFormat, {}, u_errorName(error), source - bytes.data());
    }
    appendUtf16(result.utf8, buffer.data(), target, pending);
    if (static_cast<std::int64_t>(result.utf8.size()) > limit) {
      return failure(ErrorCode::TooLarge, {}, std::to_string(limit));
    }
    if (progress.cancelled()) return failure(ErrorCode::Cancelled);
    progress.report(source - bytes.data(), static_cast<std::int64_t>(bytes.size()));
  }
  return result;
}

}  // namespace

std::string preferredName(std::string_view name) {
  const std::string asked(name);
  if (asked.empty() || asked.find('\0') != asked.npos) return {};
  UErrorCode error = U_ZERO_ERROR;
  const Converter converter(ucnv_open(asked.c_str(), &error));
  if (U_FAILURE(error)) return {};
  error = U_ZERO_ERROR;
  const char *const internal = ucnv_getName(converter.get(), &error);
  for (const char *standard : {"MIME", "IANA", "WINDOWS"}) {
    error = U_ZERO_ERROR;
    const char *const preferred = ucnv_getStandardName(internal, standard, &error);
    if (U_SUCCESS(error) && preferred != nullptr) return preferred;
  }
  return internal;
}

Result<DecodedText> decode(std::string_view bytes, const std::string &encoding, std::int64_t limit,
                           const Progress &progress) {
  if (encoding == "ISO-2022-JP") return decodeWithIcu(withoutEmptyShifts(bytes), encoding, limit, progress);
  if (encoding != "UTF-8") return decodeWithIcu(bytes, encoding, limit, progress);
  DecodedText result;
  if (firstInvalidUtf8(bytes)) {
    result = repairUtf8(bytes);
  } else {
    result.utf8 = bytes;
  }
  if (progress.cancelled()) return failure(ErrorCode::Cancelled);
  if (static_cast<std::int64_t>(result.utf8.size()) > limit) {
    return failure(ErrorCode::TooLarge, {}, std::to_string(limit));
  }
  return result;
}

std::string decodeHead(std::string_view bytes, std::size_t size) {
  const std::string_view head = bytes.substr(0, size);
  const auto text = decode(head, detectEncoding(head).name, static_cast<std::int64_t>(size) * 8, {});
  std::string utf8 = text ? text->utf8 : std::string();
  if (utf8.starts_with("\xEF\xBB\xBF")) utf8.erase(0, 3);
  return utf8;
}

std::string nameOf(FoundBy foundBy) {
  switch (foundBy) {
    case FoundBy::Choice:
      return "choice";
    case FoundBy::Mark:
      return "mark";
    case FoundBy::Rules:
      return "rules";
    case FoundBy::File:
      return "file";
    case FoundBy::Judgement:
      return "judgement";
  }
  return {};
}

void note(const Encoding &encoding, Origin &origin) {
  origin.encoding = encoding.name;
  origin.encodingFoundBy = encoding.name.empty() ? std::string() : nameOf(encoding.foundBy);
}

}  // namespace florilegium::import
