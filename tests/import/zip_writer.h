// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace testsupport {

/// Writes zip containers whose members are stored as they are, with every field open to lies.
class ZipWriter {
 public:
  struct Member {
    std::string name;
    std::string content;
    std::uint16_t flags = 0;       ///< 1: encrypted
    std::uint16_t method = 0;      ///< 0: stored, 8: deflated (the content must be)
    std::uint32_t attributes = 0;  ///< of a Unix file system in the upper half
    std::int64_t declared = -1;    ///< the unpacked size that it claims; -1: the content's
    std::uint32_t checksum = 0;    ///< of the unpacked content; 0: computed from the stored one
  };

  void add(std::string name, std::string content) { add(Member{std::move(name), std::move(content)}); }

  void add(Member member) {
    Entry entry{std::move(member), static_cast<std::uint32_t>(m_bytes.size())};
    if (entry.member.checksum == 0) entry.member.checksum = crc32(entry.member.content);
    number(0x04034B50, 4);
    number(20, 2);
    common(entry.member);
    number(static_cast<std::uint32_t>(entry.member.name.size()), 2);
    number(0, 2);
    m_bytes += entry.member.name;
    m_bytes += entry.member.content;
    m_entries.push_back(std::move(entry));
  }

  /// Lists the last member once more under another name: both share their bytes.
  void addAgain(std::string name) {
    Entry entry = m_entries.back();
    entry.member.name = std::move(name);
    m_entries.push_back(std::move(entry));
  }

  [[nodiscard]] std::string finish() {
    const auto start = static_cast<std::uint32_t>(m_bytes.size());
    for (const Entry &entry : m_entries) {
      number(0x02014B50, 4);
      number(3 << 8 | 20, 2);
      number(20, 2);
      common(entry.member);
      number(static_cast<std::uint32_t>(entry.member.name.size()), 2);
      number(0, 2);
      number(0, 2);
      number(0, 2);
      number(0, 2);
      number(entry.member.attributes, 4);
      number(entry.offset, 4);
      m_bytes += entry.member.name;
    }
    const auto end = static_cast<std::uint32_t>(m_bytes.size());
    number(0x06054B50, 4);
    number(0, 2);
    number(0, 2);
    number(static_cast<std::uint32_t>(m_entries.size()), 2);
    number(static_cast<std::uint32_t>(m_entries.size()), 2);
    number(end - start, 4);
    number(start, 4);
    number(0, 2);
    return m_bytes;
  }

  [[nodiscard]] static std::uint32_t crc32(std::string_view bytes) {
    static const std::array<std::uint32_t, 256> table = [] {
      std::array<std::uint32_t, 256> all{};
      for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
          value = (value & 1u) != 0 ? 0xEDB88320u ^ (value >> 1u) : value >> 1u;
        all[i] = value;
      }
      return all;
    }();
    std::uint32_t crc = ~0u;
    for (const char c : bytes)
      crc = table[(crc ^ static_cast<unsigned char>(c)) & 0xFFu] ^ (crc >> 8u);
    return ~crc;
  }

 private:
  struct Entry {
    Member member;
    std::uint32_t offset = 0;
  };

  void number(std::uint32_t value, int bytes) {
    for (int i = 0; i < bytes; ++i)
      m_bytes += static_cast<char>(value >> (8 * i) & 0xFFu);
  }

  void common(const Member &member) {
    number(member.flags, 2);
    number(member.method, 2);
    number(0, 2);
    number(0x21, 2);
    number(member.checksum, 4);
    number(static_cast<std::uint32_t>(member.content.size()), 4);
    number(static_cast<std::uint32_t>(member.declared < 0 ? static_cast<std::int64_t>(member.content.size())
                                                          : member.declared),
           4);
  }

  std::string m_bytes;
  std::vector<Entry> m_entries;
};

}  // namespace testsupport
