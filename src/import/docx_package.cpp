// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx_package.h"

#include <array>

namespace florilegium::import {

namespace {

constexpr std::string_view compoundFile = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// The name of a stream as compound files hold it, in UTF-16.
std::string wide(std::string_view ascii) {
  std::string text;
  for (const char c : ascii) {
    text += c;
    text += '\0';
  }
  return text;
}

std::string linksPartOf(const std::string &part) {
  const std::string folder(folderOf(part));
  return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

}  // namespace

Result<DocxPackage> DocxPackage::open(std::string_view bytes, const ImportLimits &limits,
                                      const Progress &progress) {
  if (isEncryptedOffice(bytes)) return failure(ErrorCode::Encrypted);
  Result<ZipArchive> zip = ZipArchive::open(bytes, limits);
  if (!zip) return failure(zip.error());
  DocxPackage package(*std::move(zip), limits, progress);
  package.m_packageLinks = package.linksOf({});
  for (const auto &[id, link] : package.m_packageLinks) {
    if (link.type == "officeDocument" && !link.external) package.m_main = link.target;
  }
  if (package.m_main.empty() || !package.m_zip.find(package.m_main)) package.m_main = "word/document.xml";
  if (!package.m_zip.find(package.m_main))
    return failure(ErrorCode::BadFormat, {}, "there is no document in its container");
  package.m_links = package.linksOf(package.m_main);
  return package;
}

Result<XmlDocument> DocxPackage::xml(const std::string &part) {
  Result<std::string> content = m_zip.read(part, *m_progress);
  if (!content) return failure(content.error());
  return XmlDocument::parse(*std::move(content), XmlSpace::Alone, *m_limits);
}

std::optional<XmlDocument> DocxPackage::optional(const std::string &part) {
  if (part.empty() || !m_zip.find(part)) return std::nullopt;
  Result<XmlDocument> document = xml(part);
  if (document) return *std::move(document);
  m_damaged.push_back(part);
  return std::nullopt;
}

std::vector<std::string> DocxPackage::partsOf(std::string_view type) const {
  std::vector<std::string> parts;
  for (const auto &[id, link] : m_links) {
    if (link.type == type && !link.external && !link.target.empty()) parts.push_back(link.target);
  }
  return parts;
}

std::string DocxPackage::partOf(std::string_view type) const {
  const std::vector<std::string> parts = partsOf(type);
  return parts.empty() ? std::string() : parts.front();
}

std::optional<XmlDocument> DocxPackage::part(std::string_view type) {
  return optional(partOf(type));
}

std::optional<XmlDocument> DocxPackage::properties() {
  for (const auto &[id, link] : m_packageLinks) {
    if (link.type == "core-properties" && !link.external) return optional(link.target);
  }
  return std::nullopt;
}

PartLinks DocxPackage::linksOf(const std::string &part) {
  PartLinks links;
  const std::optional<XmlDocument> document = optional(part.empty() ? "_rels/.rels" : linksPartOf(part));
  if (!document) return links;
  for (const pugi::xml_node node : document->root().children("rel:Relationship")) {
    PartLink link;
    link.type = attributeOf(node, "Type");
    link.type.erase(0, link.type.rfind('/') + 1);
    link.external = attributeOf(node, "TargetMode") == "External";
    const std::string target = attributeOf(node, "Target");
    link.target = link.external ? target : memberPath(folderOf(part), target);
    links.emplace(attributeOf(node, "Id"), std::move(link));
  }
  return links;
}

bool holdsWordDocument(std::string_view bytes) {
  const ImportLimits limits;
  Result<ZipArchive> zip = ZipArchive::open(bytes, limits);
  if (!zip) return false;
  if (zip->find("word/document.xml")) return true;
  const Result<std::string> types = zip->read("[Content_Types].xml", {});
  if (!types) return false;
  static constexpr std::array kinds = {"wordprocessingml.document.main", "wordprocessingml.template.main",
                                       "ms-word.document.macroEnabled.main",
                                       "ms-word.template.macroEnabledTemplate.main"};
  for (const std::string_view kind : kinds) {
    if (types->find(kind) != std::string::npos) return true;
  }
  return false;
}

bool isEncryptedOffice(std::string_view bytes) {
  return bytes.starts_with(compoundFile) && bytes.find(wide("EncryptedPackage")) != bytes.npos;
}

}  // namespace florilegium::import
