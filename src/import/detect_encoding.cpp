// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "encoding.h"
#include "florilegium/text/utf8.h"
#include "single_byte.h"

namespace florilegium::import {

namespace {

using namespace std::string_view_literals;

bool isHigh(char c) {
  return (static_cast<unsigned char>(c) & 0x80u) != 0;
}

std::string_view markedEncoding(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF"sv)) return "UTF-8";
  if (bytes.starts_with("\xFF\xFE\0\0"sv) && bytes.size() % 4 == 0) return "UTF-32LE";
  if (bytes.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32BE";
  if (bytes.starts_with("\xFF\xFE"sv)) return "UTF-16LE";
  if (bytes.starts_with("\xFE\xFF"sv)) return "UTF-16BE";
  return {};
}

enum class Order { LittleEndian, BigEndian };

/// How much bytes read as UTF-16 look like writing; below zero where they can't be.
double utf16Likeness(std::string_view bytes, Order order) {
  const std::size_t units = bytes.size() / 2;
  std::size_t usual = 0;
  std::size_t wrong = 0;
  char32_t lead = 0;
  for (std::size_t i = 0; i < units; ++i) {
    const auto first = static_cast<unsigned char>(bytes[2 * i]);
    const auto second = static_cast<unsigned char>(bytes[2 * i + 1]);
    const char32_t c =
        order == Order::LittleEndian ? char32_t(second) << 8 | first : char32_t(first) << 8 | second;
    if (U16_IS_TRAIL(c)) {
      wrong += lead == 0 ? 1 : 0;
      lead = 0;
      continue;
    }
    wrong += lead != 0 ? 1 : 0;
    lead = U16_IS_LEAD(c) ? c : 0;
    if (lead != 0) continue;
    const auto type = u_charType(static_cast<UChar32>(c));
    const bool control = (c < 0x20 && !(c >= 0x09 && c <= 0x0D)) || (c >= 0x7F && c < 0xA0 && c != 0x85);
    if (control || type == U_UNASSIGNED || type == U_PRIVATE_USE_CHAR) ++wrong;
    if ((c >= 0x20 && c < 0x7F) || (c >= 0x09 && c <= 0x0D) || c == 0x3000 || c == 0x3001 || c == 0x3002 ||
        c == 0xFF0C) {
      ++usual;
    }
  }
  if (units == 0 || wrong * 50 > units) return -1;
  return static_cast<double>(usual) / static_cast<double>(units);
}

/// A stray NUL among letters of one byte: half the bytes of UTF-16 would be NUL, or most would be no letters.
bool isAsciiWithNuls(std::string_view bytes) {
  std::size_t nuls = 0;
  std::size_t letters = 0;
  for (const char c : bytes) {
    nuls += c == '\0' ? 1 : 0;
    letters += (c >= ' ' && c <= '~') || c == '\n' || c == '\r' || c == '\t' ? 1 : 0;
  }
  return letters * 4 > bytes.size() * 3 && nuls * 4 < bytes.size();
}

std::string_view unmarkedUtf16(std::string_view bytes) {
  const std::string_view sample = bytes.substr(0, std::size_t{64} * 1024);
  if (sample.find('\0') == sample.npos || sample.size() < 4 || isAsciiWithNuls(sample)) return {};
  const double little = utf16Likeness(sample, Order::LittleEndian);
  const double big = utf16Likeness(sample, Order::BigEndian);
  if (std::max(little, big) < 0.02) return {};
  return little >= big ? "UTF-16LE" : "UTF-16BE";
}

/// The shift sequences of the seven-bit East Asian encodings.
std::string_view escapedEncoding(std::string_view bytes) {
  for (std::size_t at = bytes.find('\x1B'); at != bytes.npos; at = bytes.find('\x1B', at + 1)) {
    const std::string_view sequence = bytes.substr(at + 1, 3);
    if (sequence.starts_with("$B") || sequence.starts_with("$@") || sequence.starts_with("(J") ||
        sequence.starts_with("$(D")) {
      return "ISO-2022-JP";
    }
    if (sequence == "$)C") return "ISO-2022-KR";
    if (sequence == "$)A" || sequence == "$)G") return "ISO-2022-CN";
  }
  return {};
}

struct Utf8Count {
  std::size_t whole = 0;   ///< sequences above ASCII
  std::size_t broken = 0;  ///< bytes in no sequence
  std::size_t runs = 0;    ///< of these, side by side
  std::size_t ascii = 0;

  /// East Asian text holds sequences that happen to be UTF-8, but the others come in runs; where pieces of
  /// a single-byte text were pasted into UTF-8 they stand alone.
  [[nodiscard]] bool mostlyUtf8() const {
    const bool amongAscii = ascii > (whole + broken) * 2;
    return whole * 2 > broken && (whole > broken * 2 || runs * 10 >= broken * 7 || amongAscii);
  }
};

Utf8Count countUtf8(std::string_view bytes) {
  Utf8Count count;
  bool inRun = false;
  for (std::size_t i = 0; i < bytes.size();) {
    if (!isHigh(bytes[i])) {
      inRun = false;
      ++count.ascii;
      ++i;
      continue;
    }
    const auto lead = static_cast<unsigned char>(bytes[i]);
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
    const bool whole = length > 1 && i + length <= bytes.size() && !firstInvalidUtf8(bytes.substr(i, length));
    (whole ? count.whole : count.broken) += 1;
    count.runs += whole || inRun ? 0 : 1;
    inRun = !whole;
    i += whole ? length : 1;
  }
  return count;
}

/// The bytes round those above ASCII, where a single-byte or East Asian text shows what it is.
std::string telling(std::string_view bytes) {
  constexpr std::size_t size = std::size_t{48} * 1024;
  if (bytes.size() <= size) return std::string(bytes);
  std::string sample;
  for (std::size_t i = 0; i < bytes.size() && sample.size() < size;) {
    const auto high = std::find_if(bytes.begin() + static_cast<std::ptrdiff_t>(i), bytes.end(), isHigh);
    const auto at = static_cast<std::size_t>(high - bytes.begin());
    if (at == bytes.size()) break;
    // From a line's start, since East Asian sequences don't cross lines.
    const std::size_t line = bytes.find_last_of("\r\n", at);
    const std::size_t begin = std::max({i, line == bytes.npos ? 0 : line, at > 512 ? at - 512 : 0});
    const std::size_t end = std::min(bytes.size(), at + 4096);
    const std::size_t feed = bytes.find_first_of("\r\n", end);
    const std::size_t stop = feed == bytes.npos || feed > end + 4096 ? end : feed;
    sample.append(bytes.substr(begin, stop - begin));
    i = stop;
  }
  return sample;
}

/// Whether most bytes above ASCII stand alone among ASCII letters, as in languages of the Latin script.
bool isLatinScript(std::string_view bytes) {
  std::size_t high = 0;
  std::size_t inRuns = 0;
  std::size_t letters = 0;
  std::size_t run = 0;
  for (const char c : bytes) {
    if (isHigh(c)) {
      ++run;
      continue;
    }
    high += run;
    if (run >= 3) inRuns += run;
    run = 0;
    letters += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? 1 : 0;
  }
  high += run;
  if (run >= 3) inRuns += run;
  return inRuns * 10 < high * 3 && letters > high * 2;
}

/// GB18030 is the only encoding with sequences of byte, digit, byte, digit.
bool hasGb18030Quads(std::string_view bytes) {
  int quads = 0;
  for (std::size_t i = 0; i + 3 < bytes.size(); ++i) {
    const auto second = static_cast<unsigned char>(bytes[i + 1]);
    const auto fourth = static_cast<unsigned char>(bytes[i + 3]);
    const bool quad = isHigh(bytes[i]) && second >= 0x30 && second <= 0x39 && isHigh(bytes[i + 2]) &&
                      fourth >= 0x30 && fourth <= 0x39;
    quads += quad ? 1 : 0;
    i += quad ? 3 : 0;
  }
  if (quads < 2) return false;
  const auto text = decode(bytes, "GB18030", static_cast<std::int64_t>(bytes.size()) * 4, {});
  return text && text->replaced == 0;
}

struct CloseDetector {
  void operator()(UCharsetDetector *detector) const { ucsdet_close(detector); }
};

/// ICU's opinions, best first, without the mainframe encodings that it likes to see.
std::vector<std::string> opinions(std::string_view bytes) {
  std::vector<std::string> names;
  UErrorCode error = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&error));
  ucsdet_setText(detector.get(), bytes.data(), static_cast<int32_t>(bytes.size()), &error);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &found, &error);
  for (int32_t i = 0; U_SUCCESS(error) && i < found; ++i) {
    std::string name = ucsdet_getName(matches[i], &error);
    if (!name.starts_with("IBM") && !name.starts_with("UTF")) names.push_back(std::move(name));
  }
  return names;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string judgeLatin(std::string_view bytes, const std::vector<std::string> &names) {
  std::string first = "windows-1252";
  for (const std::string &name : names) {
    if (!isOneOf(name,
                 {"ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254"}))
      continue;
    first = name;
    break;
  }
  return mostPlausible(bytes, {first, "windows-1252", "windows-1250", "macintosh", "IBM850"});
}

std::string judgeOther(std::string_view bytes, const std::vector<std::string> &names) {
  if (looksLikeThai(bytes)) return "TIS-620";
  for (const std::string &name : names) {
    if (isOneOf(name,
                {"ISO-8859-1", "windows-1252", "ISO-8859-2", "windows-1250", "ISO-8859-9", "windows-1254"}))
      continue;
    if (isOneOf(name, {"GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR"})) return name;
    if (name.starts_with("ISO-8859-8")) return "ISO-8859-8";
    if (isOneOf(name, {"windows-1251", "KOI8-R", "ISO-8859-5"})) {
      return mostPlausible(bytes, {name, "windows-1251", "KOI8-R", "IBM866", "x-mac-cyrillic"});
    }
    return name;
  }
  return mostPlausible(bytes, {"windows-1252", "windows-1251", "KOI8-R", "IBM866"});
}

}  // namespace

bool hasUnicodeMark(std::string_view bytes) {
  return !markedEncoding(bytes).empty();
}

bool looksLikeUtf16(std::string_view bytes) {
  return !unmarkedUtf16(bytes).empty();
}

bool looksLikeUtf8(std::string_view bytes) {
  const auto invalid = firstInvalidUtf8(bytes);
  return !invalid || *invalid + 4 > bytes.size();
}

Encoding detectEncoding(std::string_view bytes) {
  if (const auto marked = markedEncoding(bytes); !marked.empty()) return {std::string(marked), FoundBy::Mark};
  if (const auto wide = unmarkedUtf16(bytes); !wide.empty()) return {std::string(wide), FoundBy::Judgement};
  if (!firstInvalidUtf8(bytes)) {
    const std::string_view escaped =
        std::any_of(bytes.begin(), bytes.end(), isHigh) ? "" : escapedEncoding(bytes);
    return escaped.empty() ? Encoding{"UTF-8", FoundBy::Rules}
                           : Encoding{std::string(escaped), FoundBy::Rules};
  }
  const std::string sample = telling(bytes);
  if (countUtf8(sample).mostlyUtf8()) return {"UTF-8", FoundBy::Judgement};
  if (hasGb18030Quads(sample)) return {"GB18030", FoundBy::Judgement};
  const std::vector<std::string> names = opinions(sample);
  const std::string name = isLatinScript(sample) ? judgeLatin(sample, names) : judgeOther(sample, names);
  return {preferredName(name), FoundBy::Judgement};
}

}  // namespace florilegium::import
