// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_renderer.h"
#include "office_report.h"
#include "plain_words.h"
#include "reader.h"
#include "rendered_structure.h"
#include "zip_archive.h"

namespace florilegium::import {

namespace {

constexpr std::string_view mediaType = "application/vnd.oasis.opendocument.text";

bool isFlat(const Sniffed &file) {
  return !file.binary && file.head.find("office:document") != std::string::npos &&
         file.head.find(mediaType) != std::string::npos;
}

Confidence sniffOdt(const Sniffed &file) {
  const bool named = file.ending == "odt" || file.ending == "ott" || file.ending == "fodt";
  if (isFlat(file)) return Confidence::Sure;
  if (!startsLikeZip(file.bytes)) return Confidence::No;
  const std::string_view start = firstMemberOf(file.bytes);
  if (start.starts_with("mimetype" + std::string(mediaType))) return Confidence::Sure;
  if (named) return Confidence::ByName;
  if (start.starts_with("mimetype")) return Confidence::No;
  const Result<ZipArchive> zip = ZipArchive::open(file.bytes, {});
  return zip && zip->find("content.xml") && zip->find("META-INF/manifest.xml") ? Confidence::Likely
                                                                               : Confidence::No;
}

/// The files that an OpenDocument text is made of.
struct OdtFiles {
  std::optional<ZipArchive> zip;
  std::optional<XmlDocument> content;
  std::optional<XmlDocument> styles;
  std::optional<XmlDocument> meta;
  std::vector<std::string> damaged;

  /// Every root that styles may stand in, the nearest first.
  [[nodiscard]] std::vector<pugi::xml_node> roots() const {
    std::vector<pugi::xml_node> all = {content->root()};
    if (styles) all.push_back(styles->root());
    return all;
  }
  [[nodiscard]] pugi::xml_node facts() const {
    return (meta ? meta->root() : content->root()).child("office:meta");
  }
};

std::optional<XmlDocument> optionalPart(OdtFiles &files, const std::string &name, const Input &input) {
  if (!files.zip || !files.zip->find(name)) return std::nullopt;
  Result<std::string> bytes = files.zip->read(name, input.progress);
  if (bytes) {
    Result<XmlDocument> document = XmlDocument::parse(*std::move(bytes), XmlSpace::All, input.limits);
    if (document) return *std::move(document);
  }
  files.damaged.push_back(name);
  return std::nullopt;
}

Result<OdtFiles> openFiles(const Input &input) {
  OdtFiles files;
  std::string content(input.bytes);
  if (startsLikeZip(input.bytes)) {
    Result<ZipArchive> zip = ZipArchive::open(input.bytes, input.limits);
    if (!zip) return failure(zip.error());
    files.zip.emplace(*std::move(zip));
    const auto manifest = files.zip->read("META-INF/manifest.xml", input.progress);
    if (manifest && manifest->find("encryption-data") != std::string::npos)
      return failure(ErrorCode::Encrypted);
    Result<std::string> bytes = files.zip->read("content.xml", input.progress);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
      return failure(ErrorCode::BadFormat, {}, "there is no document in its container");
    if (!bytes) return failure(bytes.error());
    content = *std::move(bytes);
  }
  Result<XmlDocument> document = XmlDocument::parse(std::move(content), XmlSpace::All, input.limits);
  if (!document) return failure(document.error());
  files.content.emplace(*std::move(document));
  files.styles = optionalPart(files, "styles.xml", input);
  files.meta = optionalPart(files, "meta.xml", input);
  return files;
}

OdtStyles stylesOf(const OdtFiles &files) {
  OdtStyles styles;
  for (const pugi::xml_node root : files.roots()) {
    styles.add(root.child("office:automatic-styles"));
    styles.add(root.child("office:styles"));
  }
  return styles;
}

void readFacts(const OdtFiles &files, ImportedText &imported) {
  const pugi::xml_node meta = files.facts();
  const auto field = [&](const char *name) { return simplified(textIn(meta.child(name))); };
  OfficeProperties facts;
  facts.title = field("dc:title");
  facts.author = field("meta:initial-creator");
  if (facts.author.empty()) facts.author = field("dc:creator");
  facts.created = field("meta:creation-date");
  if (facts.created.empty()) facts.created = field("dc:date");
  facts.language = field("dc:language");
  facts.subject = field("dc:subject");
  for (const pugi::xml_node keyword : meta.children("meta:keyword"))
    facts.keywords += (facts.keywords.empty() ? "" : ", ") + simplified(textIn(keyword));
  facts.settle(imported);
}

std::vector<std::string> marginsOf(const OdtFiles &files) {
  std::vector<std::string> words;
  for (const pugi::xml_node root : files.roots()) {
    for (const pugi::xml_node page : root.child("office:master-styles").children("style:master-page")) {
      for (const char *name : {"style:header", "style:header-left", "style:header-first", "style:footer",
                               "style:footer-left", "style:footer-first"})
        words.push_back(simplified(textBelow(page.child(name))));
    }
  }
  return words;
}

void report(const OdtFiles &files, const OdtRenderer &renderer, std::vector<std::string> &sentences) {
  const OdtFindings &found = renderer.findings();
  reportChanges(found.insertions, found.deletions, 0, found.deleted, sentences);
  reportCount(static_cast<std::int64_t>(renderer.notes().notes().size()),
              "1 note stands at the end of the text.", "notes stand at the end of the text.", sentences);
  reportCount(found.textBoxes, "1 text box stands behind the paragraph that it is anchored in.",
              "text boxes stand behind the paragraphs that they are anchored in.", sentences);
  reportCount(found.pictures, "1 picture without a description left no trace in the text.",
              "pictures without descriptions left no trace in the text.", sentences);
  if (found.hidden > 0)
    sentences.push_back("Hidden text was left out: " + counted(found.hidden, "character.", "characters."));
  for (const std::string &part : files.damaged)
    sentences.push_back("The part “" + part + "” is damaged and was done without.");
  reportMargins(marginsOf(files), sentences);
  if (files.content->definesEntities())
    sentences.emplace_back("The file defines entities of its own, which are not resolved.");
}

Result<ImportedText> readOdt(const Input &input) {
  Result<OdtFiles> files = openFiles(input);
  if (!files) return failure(files.error());
  const pugi::xml_node body = files->content->root().child("office:body");
  const pugi::xml_node text = body.child("office:text") ? body.child("office:text") : body;
  if (!body) return failure(ErrorCode::BadFormat, {}, "there is no document in it");
  const OdtStyles styles = stylesOf(*files);
  const auto objects = [&](const std::string &address) {
    return optionalPart(*files, memberPath({}, address) + "/content.xml", input);
  };
  ImportedText imported;
  TextBuilder builder;
  std::optional<OdtRenderer> renderer;
  for (const auto hidden : {OdtRenderer::Hidden::LeftOut, OdtRenderer::Hidden::Shown}) {
    builder = TextBuilder();
    renderer.emplace(styles, objects, builder, hidden, input.limits, input.progress);
    if (auto done = renderer->run(*files->content, text); !done) return failure(done.error());
    if (!builder.empty() || renderer->findings().hidden == 0) break;
    imported.report.emplace_back("The document hides all of its text. It was kept.");
  }
  if (auto done = takeRendered(builder, imported); !done) return failure(done.error());
  for (const OdtComment &comment : renderer->comments()) {
    if (comment.text.empty()) continue;
    imported.comments.push_back({renderer->spans().spanOf(builder, imported.text, comment.id), comment.text,
                                 comment.author, plainDate(comment.date)});
  }
  readFacts(*files, imported);
  if (imported.language.empty()) imported.language = languageTagOf(styles.language());
  settleStructure(imported.text, imported.name, imported.structure);
  nameByTitle(imported);
  report(*files, *renderer, imported.report);
  reportCount(static_cast<std::int64_t>(imported.comments.size()), "1 comment became a memo on its passage.",
              "comments became memos on their passages.", imported.report);
  if (!files->zip) imported.origin.mediaType = std::string(mediaType) + "-flat-xml";
  return imported;
}

}  // namespace

Reader odtReader() {
  return {{"odt", "OpenDocument text", {"odt", "ott", "fodt"}, std::string(mediaType)},
          "odt 1",
          sniffOdt,
          readOdt};
}

}  // namespace florilegium::import
