// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx_renderer.h"
#include "office_report.h"
#include "plain_words.h"
#include "reader.h"
#include "rendered_structure.h"

namespace florilegium::import {

namespace {

Confidence sniffDocx(const Sniffed &file) {
  if (isEncryptedOffice(file.bytes)) return Confidence::Sure;
  if (!startsLikeZip(file.bytes)) return Confidence::No;
  if (holdsWordDocument(file.bytes)) return Confidence::Sure;
  const bool named =
      file.ending == "docx" || file.ending == "docm" || file.ending == "dotx" || file.ending == "dotm";
  return named ? Confidence::ByName : Confidence::No;
}

void readComments(DocxPackage &package, const DocxRenderer &renderer, const TextBuilder &builder,
                  ImportedText &imported) {
  const std::optional<XmlDocument> part = package.part("comments");
  if (!part) return;
  for (const pugi::xml_node node : part->root().children("w:comment")) {
    std::string words(trimmed(plainWords(node)));
    if (words.empty()) continue;
    const Span span = renderer.comments().spanOf(builder, imported.text, attributeOf(node, "w:id"));
    imported.comments.push_back(
        {span, std::move(words), attributeOf(node, "w:author"), plainDate(attributeOf(node, "w:date"))});
  }
}

void readProperties(DocxPackage &package, ImportedText &imported) {
  const std::optional<XmlDocument> properties = package.properties();
  if (!properties) return;
  const auto field = [&](const char *name) { return simplified(textIn(properties->root().child(name))); };
  OfficeProperties facts;
  facts.title = field("dc:title");
  facts.author = field("dc:creator");
  facts.created = field("dcterms:created");
  facts.language = field("dc:language");
  facts.subject = field("dc:subject");
  facts.keywords = field("cp:keywords");
  facts.settle(imported);
}

/// The words of headers and footers, each once.
std::vector<std::string> marginsOf(DocxPackage &package) {
  constexpr std::size_t most = 20;
  std::vector<std::string> words;
  for (const char *type : {"header", "footer"}) {
    for (const std::string &part : package.partsOf(type)) {
      if (words.size() >= most) return words;
      const Result<XmlDocument> document = package.xml(part);
      if (document) words.push_back(simplified(plainWords(document->root())));
    }
  }
  return words;
}

void report(const DocxPackage &package, const DocxRenderer &renderer, std::vector<std::string> &sentences) {
  const DocxFindings &found = renderer.findings();
  reportChanges(found.insertions, found.deletions, found.moves, found.deleted, sentences);
  reportCount(static_cast<std::int64_t>(renderer.notes().notes().size()),
              "1 note stands at the end of the text.", "notes stand at the end of the text.", sentences);
  reportCount(found.textBoxes, "1 text box stands behind the paragraph that it is anchored in.",
              "text boxes stand behind the paragraphs that they are anchored in.", sentences);
  reportCount(found.pictures, "1 picture without a description left no trace in the text.",
              "pictures without descriptions left no trace in the text.", sentences);
  reportCount(found.chunks, "1 embedded file was left out.", "embedded files were left out.", sentences);
  reportCount(found.unknownSymbols, "1 symbol of a special font became the sign for unknown characters.",
              "symbols of special fonts became the sign for unknown characters.", sentences);
  if (found.hidden > 0)
    sentences.push_back("Hidden text was left out: " + counted(found.hidden, "character.", "characters."));
  for (const std::string &part : package.damaged())
    sentences.push_back("The part “" + part + "” is damaged and was done without.");
  reportCount(package.ignored(),
              "1 part of the container was not looked at: its name points outside, or it is a link.",
              "parts of the container were not looked at: their names point outside, or they are links.",
              sentences);
}

Result<void> render(DocxRenderer &renderer, DocxPackage &package, const XmlDocument &document,
                    TextBuilder &builder) {
  if (auto done = renderer.run(document); !done) return done;
  if (!builder.empty()) return {};
  for (const char *type : {"header", "footer"}) {
    for (const std::string &part : package.partsOf(type)) {
      const Result<XmlDocument> margin = package.xml(part);
      if (!margin) continue;
      if (auto done = renderer.runPart(margin->root()); !done) return done;
    }
  }
  return {};
}

Result<ImportedText> readDocx(const Input &input) {
  Result<DocxPackage> package = DocxPackage::open(input.bytes, input.limits, input.progress);
  if (!package) return failure(package.error());
  const Result<XmlDocument> document = package->xml(package->mainPart());
  if (!document) return failure(document.error());
  ImportedText imported;
  TextBuilder builder;
  auto renderer = std::make_unique<DocxRenderer>(*package, builder, DocxRenderer::Hidden::LeftOut,
                                                 input.limits, input.progress);
  if (auto done = render(*renderer, *package, *document, builder); !done) return failure(done.error());
  bool margins = true;
  if (builder.empty() && renderer->findings().hidden > 0) {
    builder = TextBuilder();
    renderer = std::make_unique<DocxRenderer>(*package, builder, DocxRenderer::Hidden::Shown, input.limits,
                                              input.progress);
    if (auto done = render(*renderer, *package, *document, builder); !done) return failure(done.error());
    imported.report.emplace_back("The document hides all of its text. It was kept.");
  } else if (renderer->bodyEmpty()) {
    margins = false;
    imported.report.emplace_back("The document has no text but page headers and footers. They were kept.");
  }
  if (auto done = takeRendered(builder, imported); !done) return failure(done.error());
  readComments(*package, *renderer, builder, imported);
  readProperties(*package, imported);
  if (imported.language.empty()) imported.language = renderer->language();
  settleStructure(imported.text, imported.name, imported.structure);
  nameByTitle(imported);
  report(*package, *renderer, imported.report);
  if (margins) reportMargins(marginsOf(*package), imported.report);
  reportCount(static_cast<std::int64_t>(imported.comments.size()), "1 comment became a memo on its passage.",
              "comments became memos on their passages.", imported.report);
  if (document->definesEntities())
    imported.report.emplace_back("The file defines entities of its own, which are not resolved.");
  return imported;
}

}  // namespace

Reader docxReader() {
  return {{"docx",
           "Word document",
           {"docx", "docm", "dotx", "dotm"},
           "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
          "docx 1",
          sniffDocx,
          readDocx};
}

}  // namespace florilegium::import
