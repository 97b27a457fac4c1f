// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/packed.h"

#include <zlib.h>

namespace florilegium {

namespace {

tl::unexpected<Error> damaged(const char *why) {
  return failure(ErrorCode::Damaged, "the original file", why);
}

}  // namespace

Packed pack(std::string_view bytes) {
  Packed packed{static_cast<std::int64_t>(bytes.size()), false, {}};
  uLongf size = compressBound(static_cast<uLong>(bytes.size()));
  packed.data.resize(size);
  const int status =
      compress2(reinterpret_cast<Bytef *>(packed.data.data()), &size,
                reinterpret_cast<const Bytef *>(bytes.data()), static_cast<uLong>(bytes.size()), 6);
  packed.compressed = status == Z_OK && size < bytes.size();
  if (packed.compressed)
    packed.data.resize(size);
  else
    packed.data.assign(bytes);
  packed.data.shrink_to_fit();
  return packed;
}

Result<std::string> unpack(const Packed &packed) {
  if (!packed.compressed) {
    if (static_cast<std::int64_t>(packed.data.size()) != packed.bytes) return damaged("its size is wrong");
    return packed.data;
  }
  // Deflate makes nothing more than 1032 times smaller (zlib's technical notes), so a larger size is a lie.
  if (packed.bytes < 0 || packed.bytes / 1032 > static_cast<std::int64_t>(packed.data.size()))
    return damaged("its size is wrong");
  std::string bytes(static_cast<std::size_t>(packed.bytes), '\0');
  uLongf size = static_cast<uLongf>(bytes.size());
  const int status =
      uncompress(reinterpret_cast<Bytef *>(bytes.data()), &size,
                 reinterpret_cast<const Bytef *>(packed.data.data()), static_cast<uLong>(packed.data.size()));
  if (status != Z_OK || size != bytes.size()) return damaged("it cannot be unpacked");
  return bytes;
}

}  // namespace florilegium
