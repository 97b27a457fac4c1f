// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "epub_package.h"

#include <algorithm>
#include <set>

#include "plain_words.h"

namespace florilegium::import {

namespace {

/// A name without its prefix: old books lack namespaces.
std::string_view localName(pugi::xml_node node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.find(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

pugi::xml_node childOf(pugi::xml_node node, std::string_view name) {
  return node.find_child([&](pugi::xml_node child) { return localName(child) == name; });
}

bool isText(std::string_view type) {
  return type == "application/xhtml+xml" || type == "text/html" || type == "text/x-oeb1-document" ||
         type == "application/x-dtbook+xml" || type == "application/xml" || type == "text/xml";
}

bool holdsWord(std::string_view words, std::string_view word) {
  for (std::size_t at = words.find(word); at != words.npos; at = words.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    if ((at == 0 || isAsciiSpace(words[at - 1])) && (end == words.size() || isAsciiSpace(words[end])))
      return true;
  }
  return false;
}

std::string fragmentOf(const std::string &address) {
  const std::size_t sign = address.find('#');
  return sign == address.npos ? std::string() : address.substr(sign + 1);
}

/// Entries of an EPUB 2 table of contents.
void readNcx(pugi::xml_node parent, std::string_view folder, int level, std::vector<EpubEntry> &entries) {
  for (const pugi::xml_node node : parent.children()) {
    if (localName(node) != "navPoint") continue;
    const std::string title = simplified(textBelow(childOf(node, "navLabel")));
    const std::string address = attributeOf(childOf(node, "content"), "src");
    const std::string path = memberPath(folder, address);
    if (!title.empty() && !path.empty()) entries.push_back({title, path, fragmentOf(address), level});
    readNcx(node, folder, level + 1, entries);
  }
}

/// Entries of an EPUB 3 table of contents: lists of links.
void readNav(pugi::xml_node parent, std::string_view folder, int level, std::vector<EpubEntry> &entries) {
  for (const pugi::xml_node node : parent.children()) {
    const std::string_view name = localName(node);
    if (name == "a") {
      const std::string title = simplified(textBelow(node));
      const std::string address = attributeOf(node, "href");
      const std::string path = memberPath(folder, address);
      if (!title.empty() && !path.empty())
        entries.push_back({title, path, fragmentOf(address), std::max(level, 1)});
    } else {
      readNav(node, folder, name == "ol" ? level + 1 : level, entries);
    }
  }
}

}  // namespace

Result<XmlDocument> EpubPackage::xml(const std::string &path, const ImportLimits &limits,
                                     const Progress &progress) {
  Result<std::string> bytes = m_zip.read(path, progress);
  if (!bytes) return failure(bytes.error());
  return XmlDocument::parse(*std::move(bytes), XmlSpace::All, limits);
}

/// The container says where the package is; else the first one counts.
std::string EpubPackage::findPackage(const ImportLimits &limits, const Progress &progress) {
  if (const auto container = xml("META-INF/container.xml", limits, progress)) {
    const pugi::xml_node files = childOf(container->root(), "rootfiles");
    for (const pugi::xml_node file : files.children()) {
      const std::string path = memberPath({}, attributeOf(file, "full-path"));
      if (!path.empty() && m_zip.find(path)) return path;
    }
  }
  for (const auto &[name, index] : m_zip.members()) {
    if (name.ends_with(".opf")) return name;
  }
  return {};
}

Result<EpubPackage> EpubPackage::open(std::string_view bytes, const ImportLimits &limits,
                                      const Progress &progress) {
  Result<ZipArchive> zip = ZipArchive::open(bytes, limits);
  if (!zip) return failure(zip.error());
  EpubPackage book(*std::move(zip));
  const std::string path = book.findPackage(limits, progress);
  if (path.empty()) return failure(ErrorCode::BadFormat, {}, "the list of its chapters is missing");
  const Result<XmlDocument> package = book.xml(path, limits, progress);
  if (!package) return failure(package.error());
  book.readPackage(package->root(), path);
  if (book.encrypted(limits, progress)) return failure(ErrorCode::Encrypted);
  if (book.m_chapters.empty()) return failure(ErrorCode::BadFormat, {}, "it names no chapters");
  book.readContents(limits, progress);
  return book;
}

void EpubPackage::readPackage(pugi::xml_node package, const std::string &path) {
  const std::string_view folder = folderOf(path);
  pugi::xml_node facts = childOf(package, "metadata");
  if (const pugi::xml_node inner = childOf(facts, "dc-metadata")) facts = inner;
  for (const pugi::xml_node fact : facts.children()) {
    std::string value = simplified(textBelow(fact));
    if (!value.empty()) m_facts.emplace_back(lowerAscii(localName(fact)), std::move(value));
  }
  std::map<std::string, Item> items;
  for (const pugi::xml_node node : childOf(package, "manifest").children()) {
    Item item{memberPath(folder, attributeOf(node, "href")), attributeOf(node, "media-type"),
              holdsWord(node.attribute("properties").value(), "nav")};
    if (item.navigation) m_navigation = item.path;
    if (item.type == "application/x-dtbncx+xml") m_ncx = item.path;
    items.emplace(attributeOf(node, "id"), std::move(item));
  }
  const pugi::xml_node spine = childOf(package, "spine");
  if (const auto ncx = items.find(attributeOf(spine, "toc")); ncx != items.end()) m_ncx = ncx->second.path;
  std::set<std::string> seen;
  for (const pugi::xml_node node : spine.children()) {
    const auto item = items.find(attributeOf(node, "idref"));
    if (item == items.end() || item->second.path.empty() || !seen.insert(item->second.path).second) continue;
    if (isText(item->second.type)) {
      m_chapters.push_back({item->second.path, item->second.navigation});
    } else {
      ++m_pictures;
    }
  }
}

void EpubPackage::readContents(const ImportLimits &limits, const Progress &progress) {
  if (!m_navigation.empty()) {
    if (const auto navigation = xml(m_navigation, limits, progress)) {
      const pugi::xml_node list = navigation->root().find_node([](const pugi::xml_node &node) {
        const std::string_view kind = node.attribute("epub:type").value();
        return localName(node) == "nav" && (kind.empty() || holdsWord(kind, "toc"));
      });
      readNav(list, folderOf(m_navigation), 0, m_contents);
    }
  }
  if (m_contents.empty() && !m_ncx.empty()) {
    if (const auto ncx = xml(m_ncx, limits, progress))
      readNcx(childOf(ncx->root(), "navMap"), folderOf(m_ncx), 1, m_contents);
  }
}

/// Fonts may be disguised; chapters must not.
bool EpubPackage::encrypted(const ImportLimits &limits, const Progress &progress) {
  const auto file = xml("META-INF/encryption.xml", limits, progress);
  if (!file) return file.error().code == ErrorCode::Encrypted;
  std::set<std::string> locked;
  for (const pugi::xml_node data : file->root().children()) {
    const std::string method = attributeOf(childOf(data, "EncryptionMethod"), "Algorithm");
    if (method == "http://www.idpf.org/2008/embedding" || method.starts_with("http://ns.adobe.com/pdf/enc"))
      continue;
    const pugi::xml_node reference = childOf(childOf(data, "CipherData"), "CipherReference");
    locked.insert(memberPath({}, attributeOf(reference, "URI")));
  }
  return std::any_of(m_chapters.begin(), m_chapters.end(),
                     [&](const EpubChapter &chapter) { return locked.contains(chapter.path); });
}

std::vector<std::string> EpubPackage::facts(std::string_view name) const {
  std::vector<std::string> values;
  for (const auto &[field, value] : m_facts) {
    if (field == name) values.push_back(value);
  }
  return values;
}

}  // namespace florilegium::import
