// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "xml_document.h"
#include "zip_archive.h"

namespace florilegium::import {

/// A file of a book in reading order.
struct EpubChapter {
  std::string path;
  bool navigation = false;  ///< a table of contents
};

/// An entry of the table of contents.
struct EpubEntry {
  std::string title;
  std::string path;
  std::string fragment;  ///< names a place in the file; may be empty
  int level = 1;
};

/// A book in its zip container.
class EpubPackage {
 public:
  /// Fails as `ZipArchive::open`, with Encrypted when its chapters are, and with BadFormat when it has none.
  [[nodiscard]] static Result<EpubPackage> open(std::string_view bytes, const ImportLimits &limits,
                                                const Progress &progress);

  [[nodiscard]] const std::vector<EpubChapter> &chapters() const { return m_chapters; }
  [[nodiscard]] const std::vector<EpubEntry> &contents() const { return m_contents; }
  /// The values of a field of its metadata, such as "title".
  [[nodiscard]] std::vector<std::string> facts(std::string_view name) const;
  /// Files in reading order that are no text.
  [[nodiscard]] int pictures() const { return m_pictures; }
  [[nodiscard]] Result<std::string> read(const std::string &path, const Progress &progress) {
    return m_zip.read(path, progress);
  }

 private:
  struct Item {
    std::string path;
    std::string type;
    bool navigation = false;
  };

  explicit EpubPackage(ZipArchive zip) : m_zip(std::move(zip)) {}
  Result<XmlDocument> xml(const std::string &path, const ImportLimits &limits, const Progress &progress);
  std::string findPackage(const ImportLimits &limits, const Progress &progress);
  void readPackage(pugi::xml_node package, const std::string &path);
  void readContents(const ImportLimits &limits, const Progress &progress);
  bool encrypted(const ImportLimits &limits, const Progress &progress);

  ZipArchive m_zip;
  std::vector<EpubChapter> m_chapters;
  std::vector<EpubEntry> m_contents;
  std::vector<std::pair<std::string, std::string>> m_facts;
  std::string m_navigation;
  std::string m_ncx;
  int m_pictures = 0;
};

}  // namespace florilegium::import
