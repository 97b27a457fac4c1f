// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "xml_document.h"
#include "zip_archive.h"

namespace florilegium::import {

/// A link from one part of an Office package to another, or out of it.
struct PartLink {
  std::string type;  ///< the last word of its type's address: "footnotes"
  std::string target;
  bool external = false;
};

using PartLinks = std::map<std::string, PartLink>;  ///< by id

/// The parts of a Word document in its zip container, found by their relationships.
class DocxPackage {
 public:
  /// Fails as `ZipArchive::open` and with BadFormat when there is no main document.
  [[nodiscard]] static Result<DocxPackage> open(std::string_view bytes, const ImportLimits &limits,
                                                const Progress &progress);

  [[nodiscard]] const std::string &mainPart() const { return m_main; }
  [[nodiscard]] const PartLinks &links() const { return m_links; }
  /// Fails as `ZipArchive::read` and `XmlDocument::parse`.
  [[nodiscard]] Result<XmlDocument> xml(const std::string &part);
  [[nodiscard]] Result<std::string> bytes(const std::string &part) { return m_zip.read(part, *m_progress); }
  /// The parts of this type that the main document links.
  [[nodiscard]] std::vector<std::string> partsOf(std::string_view type) const;
  /// The first of them; empty when there is none.
  [[nodiscard]] std::string partOf(std::string_view type) const;
  /// The same read; none when there is none or it can't be read.
  [[nodiscard]] std::optional<XmlDocument> part(std::string_view type);
  /// Title, author and dates.
  [[nodiscard]] std::optional<XmlDocument> properties();
  [[nodiscard]] PartLinks linksOf(const std::string &part);
  /// Parts that could not be read and were done without.
  [[nodiscard]] const std::vector<std::string> &damaged() const { return m_damaged; }
  [[nodiscard]] int ignored() const { return m_zip.ignored(); }

 private:
  DocxPackage(ZipArchive zip, const ImportLimits &limits, const Progress &progress)
      : m_zip(std::move(zip)), m_limits(&limits), m_progress(&progress) {}
  std::optional<XmlDocument> optional(const std::string &part);

  ZipArchive m_zip;
  const ImportLimits *m_limits;
  const Progress *m_progress;
  std::string m_main;
  PartLinks m_packageLinks;
  PartLinks m_links;
  std::vector<std::string> m_damaged;
};

/// Whether a zip container declares a Word document.
[[nodiscard]] bool holdsWordDocument(std::string_view bytes);
/// Whether this is an Office file that was encrypted as a whole.
[[nodiscard]] bool isEncryptedOffice(std::string_view bytes);

}  // namespace florilegium::import
