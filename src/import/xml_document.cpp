// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xml_document.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "encoding.h"
#include "florilegium/base/valid_utf8.h"
#include "plain_words.h"
#include "xml_prefix.h"

namespace florilegium::import {

namespace {

/// The encoding that bytes name themselves; UTF-8 otherwise.
std::string encodingOf(std::string_view bytes) {
  if (hasUnicodeMark(bytes) || looksLikeUtf16(bytes.substr(0, 256))) return detectEncoding(bytes).name;
  const std::string_view head = bytes.substr(0, std::min(bytes.find("?>"), std::size_t{200}));
  const std::size_t at = head.starts_with("<?xml") ? head.find("encoding") : head.npos;
  const std::size_t open = at == head.npos ? at : head.find_first_of("\"'", at);
  if (open == head.npos) return "UTF-8";
  const std::size_t close = head.find(head[open], open + 1);
  const std::string name = preferredName(head.substr(open + 1, close - open - 1));
  // Bytes that can be looked at are no UTF-16, whatever they say.
  return name.empty() || name.starts_with("UTF-16") || name.starts_with("UTF-32") ? "UTF-8" : name;
}

/// Elements, attributes and texts at most, so that the tree's memory is known before it is built.
std::int64_t mostNodes(std::string_view xml) {
  std::int64_t nodes = 0;
  for (std::size_t i = 1; i < xml.size(); ++i) {
    const bool quote = xml[i] == '"' || xml[i] == '\'';
    if ((xml[i - 1] == '<' && xml[i] != '/') || (quote && xml[i - 1] == '=')) ++nodes;
  }
  return nodes;
}

/// Gives elements and attributes of known namespaces their usual prefixes, without recursion.
class Namespaces {
 public:
  explicit Namespaces(int depth) : m_limit(depth) {}

  /// Whether the elements are nested no deeper than the limit.
  bool settle(pugi::xml_node root) {
    pugi::xml_node node = root;
    std::vector<std::size_t> scopes;
    while (node) {
      if (static_cast<int>(scopes.size()) >= m_limit) return false;
      scopes.push_back(m_renamed.size());
      enter(node);
      if (const pugi::xml_node child = elementFrom(node.first_child())) {
        node = child;
        continue;
      }
      while (node) {
        m_renamed.resize(scopes.back());
        scopes.pop_back();
        if (node == root) return true;
        if (const pugi::xml_node next = elementFrom(node.next_sibling())) {
          node = next;
          break;
        }
        node = node.parent();
      }
    }
    return true;
  }

 private:
  static pugi::xml_node elementFrom(pugi::xml_node node) {
    while (node && node.type() != pugi::node_element)
      node = node.next_sibling();
    return node;
  }

  void enter(pugi::xml_node node) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      if (!name.starts_with("xmlns") || (name.size() > 5 && name[5] != ':')) continue;
      const std::string_view prefix = name.substr(std::min<std::size_t>(6, name.size()));
      const std::string_view usual = xmlPrefix(attribute.value());
      if (usual == prefix && find(prefix) == nullptr) continue;
      m_renamed.emplace_back(prefix, usual.empty() ? prefix : usual);
    }
    if (m_renamed.empty()) return;
    if (const std::string name = settled(node.name(), true); !name.empty()) node.set_name(name.c_str());
    for (pugi::xml_attribute attribute : node.attributes()) {
      if (std::string_view(attribute.name()).starts_with("xmlns")) continue;
      if (const std::string name = settled(attribute.name(), false); !name.empty())
        attribute.set_name(name.c_str());
    }
  }

  [[nodiscard]] const std::string *find(std::string_view prefix) const {
    const auto found = std::find_if(m_renamed.rbegin(), m_renamed.rend(),
                                    [&](const auto &entry) { return entry.first == prefix; });
    return found == m_renamed.rend() ? nullptr : &found->second;
  }

  /// The name with the usual prefix; empty when it has it already.
  [[nodiscard]] std::string settled(std::string_view name, bool element) const {
    const std::size_t colon = name.find(':');
    if (colon == name.npos && !element) return {};
    const std::string_view prefix = colon == name.npos ? std::string_view() : name.substr(0, colon);
    const std::string *usual = find(prefix);
    if (usual == nullptr || *usual == prefix) return {};
    const std::string_view local = colon == name.npos ? name : name.substr(colon + 1);
    return usual->empty() ? std::string(local) : *usual + ":" + std::string(local);
  }

  int m_limit;
  std::vector<std::pair<std::string, std::string>> m_renamed;
};

}  // namespace

Result<XmlDocument> XmlDocument::parse(std::string bytes, XmlSpace space, const ImportLimits &limits) {
  const std::string encoding = encodingOf(bytes);
  if (encoding == "UTF-8") {
    bytes = toValidUtf8(bytes);
  } else {
    Result<DecodedText> decoded = decode(bytes, encoding, limits.unpackedBytes, {});
    if (!decoded) return failure(decoded.error());
    bytes = std::move(decoded->utf8);
  }
  if (mostNodes(bytes) > limits.elements)
    return failure(ErrorCode::TooLarge, {}, std::to_string(limits.elements) + " elements");
  XmlDocument result;
  result.m_definesEntities = bytes.find("<!ENTITY") != bytes.npos;
  result.m_bytes = std::make_unique<std::string>(std::move(bytes));
  result.m_document = std::make_unique<pugi::xml_document>();
  const unsigned flags =
      pugi::parse_default | (space == XmlSpace::All ? pugi::parse_ws_pcdata : pugi::parse_ws_pcdata_single);
  const pugi::xml_parse_result parsed = result.m_document->load_buffer_inplace(
      result.m_bytes->data(), result.m_bytes->size(), flags, pugi::encoding_utf8);
  if (parsed.status == pugi::status_out_of_memory)
    return failure(ErrorCode::TooLarge, {}, std::to_string(limits.unpackedBytes));
  if (!parsed || !result.root())
    return failure(ErrorCode::BadFormat, {}, "its XML is damaged", static_cast<std::int64_t>(parsed.offset));
  if (!Namespaces(limits.depth).settle(result.root()))
    return failure(ErrorCode::BadFormat, {},
                   "its elements are nested more than " + std::to_string(limits.depth) + " levels deep");
  return result;
}

std::string attributeOf(pugi::xml_node node, const char *name) {
  return toValidUtf8(node.attribute(name).value());
}

std::string nameIn(pugi::xml_node node, const char *attribute) {
  constexpr std::int64_t most = 200;
  return std::string(leftOf(attributeOf(node, attribute), most));
}

std::string textIn(pugi::xml_node node) {
  std::string text;
  for (const pugi::xml_node child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) text += child.value();
  }
  return toValidUtf8(text);
}

std::string textBelow(pugi::xml_node node) {
  struct Walker : pugi::xml_tree_walker {
    std::string text;
    bool for_each(pugi::xml_node &at) override {
      if (at.type() == pugi::node_pcdata || at.type() == pugi::node_cdata) text += at.value();
      return true;
    }
  } walker;
  node.traverse(walker);
  return toValidUtf8(walker.text);
}

pugi::xml_node firstBelow(pugi::xml_node node, std::string_view name) {
  return node.find_node([&](const pugi::xml_node &at) { return at.name() == name; });
}

int numberIn(std::string_view text, int otherwise) {
  int number = otherwise;
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && std::abs(static_cast<std::int64_t>(number)) < 1'000'000'000 ? number
                                                                                             : otherwise;
}

}  // namespace florilegium::import
