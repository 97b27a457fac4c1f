// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace testsupport {

/// A zip container of these members, deflated.
inline std::string deflated(const std::vector<std::pair<std::string, std::string>> &members) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
  zip_source_keep(target);
  zip_t *zip = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error);
  for (const auto &[name, content] : members)
    zip_file_add(zip, name.c_str(), zip_source_buffer(zip, content.data(), content.size(), 0),
                 ZIP_FL_OVERWRITE);
  zip_close(zip);
  zip_source_open(target);
  zip_source_seek(target, 0, SEEK_END);
  std::string bytes(static_cast<std::size_t>(zip_source_tell(target)), '\0');
  zip_source_seek(target, 0, SEEK_SET);
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

/// The deflated bytes of a zip container's one member, with the header that PDF files want before them.
inline std::string flate(const std::string &content) {
  const std::string zip = deflated({{"a", content}});
  const auto number = [&](std::size_t at, std::size_t bytes) {
    std::size_t value = 0;
    for (std::size_t i = bytes; i-- > 0;)
      value = value << 8 | static_cast<unsigned char>(zip[at + i]);
    return value;
  };
  const std::size_t directory = zip.find("PK\x01\x02");
  const std::size_t packed = number(directory + 20, 4);
  const std::size_t start = 30 + number(26, 2) + number(28, 2);
  return "\x78\x9C" + zip.substr(start, packed);
}

}  // namespace testsupport
