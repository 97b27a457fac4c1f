// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <pugixml.hpp>
#include <sstream>

#include "codebook_formats.h"
#include "florilegium/base/version.h"
#include "trouble.h"

namespace florilegium::exchange {

namespace {

constexpr const char *codebookNamespace = "urn:QDA-XML:codebook:1.0";
constexpr std::string_view ours = "Florilegium ";
constexpr std::string_view includeLabel = "Include: ";
constexpr std::string_view excludeLabel = "Exclude: ";
constexpr std::string_view exampleLabel = "Example: ";

/// Text that XML 1.0 can hold: other control characters become U+FFFD.
std::string xmlText(std::string_view text) {
  std::string result;
  for (const char c : cleaned(text)) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 && c != '\t' && c != '\n')
      result += c == '\r' ? "" : "\uFFFD";
    else
      result += c;
  }
  for (const char *noncharacter : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"})
    for (auto at = result.find(noncharacter); at != result.npos; at = result.find(noncharacter, at))
      result.replace(at, 3, "\uFFFD");
  return result;
}

/// The definition, and a labelled paragraph for everything else that defines a code.
std::string descriptionOf(const Code &code) {
  std::string text = code.definition;
  const auto add = [&](std::string_view label, const std::string &words) {
    if (!words.empty()) text += (text.empty() ? "" : "\n\n") + std::string(label) + words;
  };
  add(includeLabel, code.include);
  add(excludeLabel, code.exclude);
  add(exampleLabel, code.example);
  for (const Example &example : code.examples)
    add(exampleLabel, exampleLine(example));
  return text;
}

/// Takes a description of our own apart again. A paragraph without label belongs to what stands before it.
void takeApart(std::string text, Code &code) {
  std::string *field = &code.definition;
  text += "\n\n";
  for (std::size_t end = text.find("\n\n"); end != text.npos; end = text.find("\n\n")) {
    std::string paragraph = text.substr(0, end);
    text.erase(0, end + 2);
    bool labelled = false;
    for (const auto &[label, target] :
         {std::pair(includeLabel, &code.include), std::pair(excludeLabel, &code.exclude),
          std::pair(exampleLabel, &code.example)}) {
      if (!paragraph.starts_with(label)) continue;
      paragraph.erase(0, label.size());
      field = target;
      labelled = true;
    }
    if (labelled && field == &code.example)
      if (auto example = exampleIn(paragraph)) {
        code.examples.push_back(std::move(*example));
        continue;
      }
    *field += (field->empty() ? "" : "\n\n") + paragraph;
  }
}

/// The name of an element without its namespace.
std::string_view localName(const pugi::xml_node &node) {
  const std::string_view name = node.name();
  const std::size_t colon = name.rfind(':');
  return colon == name.npos ? name : name.substr(colon + 1);
}

std::string wordsOf(const pugi::xml_node &node) {
  std::string words;
  for (const pugi::xml_node &child : node.children())
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) words += child.value();
  return cleaned(words);
}

/// A GUID in any case, with or without braces; nil for anything else.
Uuid uuidIn(std::string_view text) {
  if (text.starts_with('{') && text.ends_with('}')) text = text.substr(1, text.size() - 2);
  return Uuid::parse(text).value_or(Uuid());
}

std::optional<Colour> colourIn(std::string_view text) {
  if (text.size() != 4) return parseColour(text);
  std::string whole = "#";
  for (const char c : text.substr(1))
    whole.append(2, c);
  return parseColour(whole);
}

class BookReader {
 public:
  CodeList book;
  bool isOurs = false;

  [[nodiscard]] Result<void> take(const pugi::xml_node &node, std::optional<std::size_t> parent, int depth);
};

Result<void> BookReader::take(const pugi::xml_node &node, std::optional<std::size_t> parent, int depth) {
  constexpr int deepest = 64;
  const std::string which = "code " + std::to_string(book.size() + 1);
  if (depth > deepest)
    return failure(ErrorCode::BadFormat, {}, which + " is nested deeper than " + std::to_string(deepest));
  CodebookEntry entry;
  entry.parent = parent;
  entry.code.uuid = uuidIn(node.attribute("guid").value());
  entry.code.name = cleaned(node.attribute("name").value());
  entry.code.codable = node.attribute("isCodable").as_bool(true);
  entry.colour = colourIn(node.attribute("color").value());
  if (entry.code.name.find_first_not_of(" \t\r\n") == std::string::npos)
    return failure(ErrorCode::BadFormat, {}, which + " has no name");
  for (const pugi::xml_node &child : node.children())
    if (localName(child) == "Description") {
      std::string text = wordsOf(child);
      if (isOurs)
        takeApart(std::move(text), entry.code);
      else
        entry.code.definition = std::move(text);
    }
  const std::size_t place = book.size();
  book.push_back(std::move(entry));
  for (const pugi::xml_node &child : node.children())
    if (localName(child) == "Code")
      if (const auto done = take(child, place, depth + 1); !done) return done;
  return {};
}

void writeBelow(const Project &project, CodeId parent, pugi::xml_node &above) {
  for (const Code *code : project.childCodes(parent)) {
    pugi::xml_node node = above.append_child("Code");
    node.append_attribute("guid") = code->uuid.toString().c_str();
    node.append_attribute("name") = xmlText(code->name).c_str();
    node.append_attribute("isCodable") = code->codable || project.tagCount(code->id) > 0;
    node.append_attribute("color") = toString(code->colour).c_str();
    if (const std::string text = xmlText(descriptionOf(*code)); !text.empty())
      node.append_child("Description").text() = text.c_str();
    writeBelow(project, code->id, node);
  }
}

}  // namespace

Result<void> writeCodebookQdc(const Project &project, const ExportOptions &, const Sink &sink,
                              const Progress &) {
  if (project.codes().empty())
    return failure(ErrorCode::WriteFailed, "qdc", "a REFI-QDA codebook has at least one code");
  pugi::xml_document document;
  pugi::xml_node declaration = document.append_child(pugi::node_declaration);
  declaration.append_attribute("version") = "1.0";
  declaration.append_attribute("encoding") = "UTF-8";
  pugi::xml_node root = document.append_child("CodeBook");
  root.append_attribute("xmlns") = codebookNamespace;
  root.append_attribute("origin") = (std::string(ours) + std::string(version())).c_str();
  pugi::xml_node codes = root.append_child("Codes");
  writeBelow(project, {}, codes);
  std::ostringstream out;
  document.save(out, "  ", pugi::format_indent, pugi::encoding_utf8);
  return sink(out.str());
}

Result<CodeList> readCodebookQdc(std::string_view bytes) {
  pugi::xml_document document;
  const auto parsed =
      document.load_buffer(bytes.data(), bytes.size(), pugi::parse_default | pugi::parse_doctype);
  if (!parsed)
    return failure(ErrorCode::BadFormat, {}, "it is not valid XML: " + std::string(parsed.description()),
                   parsed.offset);
  for (const pugi::xml_node &node : document.children())
    if (node.type() == pugi::node_doctype)
      return failure(ErrorCode::BadFormat, {}, "it declares a document type, which no codebook needs");
  const pugi::xml_node root = document.document_element();
  if (localName(root) != "CodeBook")
    return failure(ErrorCode::BadFormat, {}, "its outermost element is not a CodeBook");
  BookReader reader;
  reader.isOurs = std::string_view(root.attribute("origin").value()).starts_with(ours);
  for (const pugi::xml_node &part : root.children()) {
    if (localName(part) != "Codes") continue;
    for (const pugi::xml_node &code : part.children())
      if (localName(code) == "Code")
        if (const auto done = reader.take(code, std::nullopt, 1); !done) return failure(done.error());
  }
  if (reader.book.empty()) return failure(ErrorCode::BadFormat, {}, "it holds no codes");
  return std::move(reader.book);
}

}  // namespace florilegium::exchange
