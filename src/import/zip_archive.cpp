// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "zip_archive.h"

#include <zip.h>

#include <algorithm>
#include <array>
#include <vector>

#include "florilegium/text/utf8.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// Small members may be as repetitive as they like.
constexpr std::int64_t harmlessSize = std::int64_t{4} * 1024 * 1024;
constexpr std::size_t chunk = std::size_t{64} * 1024;

std::string wordsOf(zip_error_t *error) {
  const int code = zip_error_code_zip(error);
  if (code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS || code == ZIP_ER_EOF)
    return "its zip container is damaged or cut off";
  if (code == ZIP_ER_CRC || code == ZIP_ER_ZLIB || code == ZIP_ER_COMPRESSED_DATA)
    return "its zip container is damaged";
  if (code == ZIP_ER_COMPNOTSUPP) return "it is packed with a method that is not known";
  return "its zip container is damaged (" + lowerAscii(zip_error_strerror(error)) + ")";
}

bool pointsOutside(std::string_view name) {
  if (name.empty() || name.front() == '/' || name.find('\\') != name.npos || name.find(':') == 1) return true;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t slash = std::min(name.find('/', at), name.size());
    if (name.substr(at, slash - at) == "..") return true;
    at = slash + 1;
  }
  return false;
}

bool isLink(zip_t *zip, zip_uint64_t index) {
  zip_uint8_t system = 0;
  zip_uint32_t attributes = 0;
  if (zip_file_get_external_attributes(zip, index, 0, &system, &attributes) != 0) return false;
  constexpr zip_uint32_t kindMask = 0170000;
  constexpr zip_uint32_t linkKind = 0120000;
  return system == ZIP_OPSYS_UNIX && ((attributes >> 16u) & kindMask) == linkKind;
}

int hexDigit(char c) {
  if (isAsciiDigit(c)) return c - '0';
  const char lower = lowerAscii(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string unescaped(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '%' && i + 2 < text.size();
    const int high = escape ? hexDigit(text[i + 1]) : -1;
    const int low = escape ? hexDigit(text[i + 2]) : -1;
    if (high >= 0 && low >= 0) {
      result += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace

bool startsLikeZip(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

std::string_view firstMemberOf(std::string_view bytes) {
  constexpr std::size_t nameOffset = 30;
  return bytes.substr(std::min(bytes.size(), nameOffset));
}

class ZipArchive::Handle {
 public:
  explicit Handle(zip_t *archive) : zip(archive) {}
  ~Handle() { zip_discard(zip); }
  Handle(const Handle &) = delete;
  Handle &operator=(const Handle &) = delete;
  zip_t *zip;
};

ZipArchive::ZipArchive() = default;
ZipArchive::ZipArchive(ZipArchive &&) noexcept = default;
ZipArchive &ZipArchive::operator=(ZipArchive &&) noexcept = default;
ZipArchive::~ZipArchive() = default;

Result<ZipArchive> ZipArchive::open(std::string_view bytes, const ImportLimits &limits) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t *zip = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
  const std::string words = zip == nullptr ? wordsOf(&error) : std::string();
  zip_error_fini(&error);
  if (zip == nullptr) {
    zip_source_free(source);
    return failure(ErrorCode::BadFormat, {}, words);
  }
  ZipArchive archive;
  archive.m_handle = std::make_unique<Handle>(zip);
  archive.m_limits = limits;
  archive.m_deadline = Deadline(limits.seconds);
  const zip_int64_t count = zip_get_num_entries(zip, 0);
  if (count > limits.members)
    return failure(ErrorCode::TooLarge, {}, std::to_string(limits.members) + " parts");
  zip_uint64_t packed = 0;
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t facts;
    const auto index = static_cast<zip_uint64_t>(i);
    if (zip_stat_index(zip, index, ZIP_FL_ENC_GUESS, &facts) != 0 || facts.name == nullptr) continue;
    if ((facts.valid & ZIP_STAT_COMP_SIZE) != 0)
      packed += std::min<zip_uint64_t>(facts.comp_size, INT64_MAX / 2);
    if (packed > bytes.size())
      return failure(ErrorCode::BadFormat, {}, "the parts of its zip container overlap");
    const std::string name = facts.name;
    if (pointsOutside(name) || isLink(zip, index) || firstInvalidUtf8(name)) {
      ++archive.m_ignored;
    } else if (!name.ends_with('/')) {
      archive.m_members.emplace(name, i);
      archive.m_lowerNames.emplace(lowerAscii(name), name);
    }
  }
  return archive;
}

std::optional<std::string> ZipArchive::find(std::string_view name) const {
  if (const auto exact = m_members.find(std::string(name)); exact != m_members.end()) return exact->first;
  const auto found = m_lowerNames.find(lowerAscii(name));
  return found == m_lowerNames.end() ? std::nullopt : std::optional(found->second);
}

tl::unexpected<Error> tooMuch(std::int64_t limit) {
  constexpr std::int64_t megabyte = 1024 * 1024;
  return failure(ErrorCode::TooLarge, {},
                 std::to_string(std::max<std::int64_t>(1, limit / megabyte)) + " MB unpacked");
}

Result<std::string> ZipArchive::read(std::string_view name, const Progress &progress) {
  const auto spelled = find(name);
  if (!spelled) return failure(ErrorCode::NotFound, std::string(name));
  zip_t *zip = m_handle->zip;
  const auto index = static_cast<zip_uint64_t>(m_members.at(*spelled));
  zip_stat_t facts;
  if (zip_stat_index(zip, index, 0, &facts) != 0)
    return failure(ErrorCode::BadFormat, {}, wordsOf(zip_get_error(zip)));
  if (facts.encryption_method != ZIP_EM_NONE) return failure(ErrorCode::Encrypted);
  const std::int64_t room = m_limits.unpackedBytes - m_unpacked;
  const bool tooLarge = facts.size > static_cast<zip_uint64_t>(std::max<std::int64_t>(room, 0));
  const auto packed = static_cast<std::int64_t>(std::min<zip_uint64_t>(facts.comp_size, INT32_MAX));
  const std::int64_t likely = std::max(harmlessSize, packed * m_limits.ratio);
  if (tooLarge || static_cast<std::int64_t>(facts.size) > likely)
    return tooMuch(std::min(m_limits.unpackedBytes, likely));
  struct Close {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
  };
  const std::unique_ptr<zip_file_t, Close> file(zip_fopen_index(zip, index, 0));
  if (!file) return failure(ErrorCode::BadFormat, {}, wordsOf(zip_get_error(zip)));
  std::string content;
  std::vector<char> buffer(chunk);
  while (true) {
    const zip_int64_t got = zip_fread(file.get(), buffer.data(), buffer.size());
    if (got < 0) return failure(ErrorCode::BadFormat, {}, wordsOf(zip_file_get_error(file.get())));
    if (got == 0) break;
    content.append(buffer.data(), static_cast<std::size_t>(got));
    if (static_cast<std::int64_t>(content.size()) > std::min(room, likely))
      return tooMuch(std::min(m_limits.unpackedBytes, likely));
    if (progress.cancelled()) return failure(ErrorCode::Cancelled);
    if (m_deadline.passed()) return failure(ErrorCode::BadFormat, {}, "it takes too long to unpack");
  }
  m_unpacked += static_cast<std::int64_t>(content.size());
  return content;
}

std::string memberPath(std::string_view folder, std::string_view link) {
  link = link.substr(0, link.find_first_of("#?"));
  if (link.find(':') != link.npos) return {};
  const std::string path =
      link.starts_with('/') ? unescaped(link.substr(1)) : std::string(folder) + unescaped(link);
  std::vector<std::string_view> parts;
  for (std::size_t at = 0; at <= path.size();) {
    const std::size_t slash = std::min(path.find('/', at), path.size());
    const std::string_view part = std::string_view(path).substr(at, slash - at);
    at = slash + 1;
    if (part.empty() || part == ".") continue;
    if (part != "..") {
      parts.push_back(part);
    } else if (parts.empty()) {
      return {};
    } else {
      parts.pop_back();
    }
  }
  std::string result;
  for (const std::string_view part : parts)
    (result.empty() ? result : result += '/') += part;
  return result;
}

std::string_view folderOf(std::string_view path) {
  return path.substr(0, path.rfind('/') + 1);
}

}  // namespace florilegium::import
