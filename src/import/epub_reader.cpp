// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "binary_kind.h"
#include "deadline.h"
#include "epub_package.h"
#include "html_encoding.h"
#include "html_render.h"
#include "normalise.h"
#include "office_report.h"
#include "plain_words.h"
#include "reader.h"
#include "rendered_structure.h"
#include "xhtml.h"

namespace florilegium::import {

namespace {

/// Shorter files are pages such as covers and half titles, whose name in the table of contents nobody reads.
constexpr std::size_t chapterBytes = 600;

Confidence sniffEpub(const Sniffed &file) {
  if (!startsLikeZip(file.bytes)) return Confidence::No;
  if (firstMemberOf(file.bytes).starts_with("mimetypeapplication/epub+zip")) return Confidence::Sure;
  const Result<ZipArchive> zip = ZipArchive::open(file.bytes, {});
  if (zip && zip->find("META-INF/container.xml")) return Confidence::Sure;
  return file.ending == "epub" ? Confidence::ByName : Confidence::No;
}

/// A chapter that the table of contents gives a name which may not be a heading in the text.
struct NamedChapter {
  std::string anchor;
  std::string title;
  int level = 1;
};

class BookRenderer {
 public:
  BookRenderer(EpubPackage &book, TextBuilder &builder, const Input &input)
      : m_book(book), m_builder(builder), m_input(input) {
    for (const EpubEntry &entry : book.contents()) {
      m_entries.emplace(entry.path, &entry);
      if (!entry.fragment.empty())
        m_named.push_back({entry.path + "#" + entry.fragment, entry.title, entry.level});
    }
  }

  Result<void> run() {
    std::int64_t done = 0;
    for (const EpubChapter &chapter : m_book.chapters()) {
      if (m_input.progress.cancelled()) return failure(ErrorCode::Cancelled);
      m_input.progress.report(done++, static_cast<std::int64_t>(m_book.chapters().size()));
      const Result<void> rendered = render(chapter);
      if (threadSeconds() > m_end)
        return failure(ErrorCode::BadFormat, {}, "its markup takes too long to read");
      const std::int64_t most = std::min(m_input.limits.textBytes, m_input.limits.unpackedBytes);
      if (static_cast<std::int64_t>(m_builder.bytes()) > most)
        return failure(ErrorCode::TooLarge, {}, std::to_string(most));
      if (rendered) continue;
      const ErrorCode code = rendered.error().code;
      if (code != ErrorCode::NotFound && code != ErrorCode::BadFormat) return failure(rendered.error());
      ++m_missing;
      m_reason = rendered.error();
    }
    if (m_builder.empty() && m_missing > 0 && m_reason.code == ErrorCode::BadFormat) return failure(m_reason);
    return {};
  }

  [[nodiscard]] int missing() const { return m_missing; }

  /// Blocks that say what the table of contents calls their chapter are headings.
  void raiseTitles(const SourceText &text, Structure &structure) const {
    for (const NamedChapter &chapter : m_named) {
      const auto place = m_builder.anchors().find(chapter.anchor);
      if (place == m_builder.anchors().end()) continue;
      const auto block =
          std::partition_point(structure.blocks.begin(), structure.blocks.end(),
                               [&](const Block &each) { return each.span.start < place->second; });
      if (block == structure.blocks.end() || block->kind != BlockKind::Paragraph) continue;
      if (lowerAscii(simplified(text.slice(block->span))) != lowerAscii(chapter.title)) continue;
      block->kind = BlockKind::Heading;
      block->level = std::min(chapter.level, 6);
    }
  }

 private:
  Result<void> render(const EpubChapter &chapter) {
    const Result<std::string> bytes = m_book.read(chapter.path, m_input.progress);
    if (!bytes) return failure(bytes.error());
    // Markup takes longer to read than the XML of other containers.
    const std::int64_t most = m_input.limits.unpackedBytes / 2;
    m_bytes += static_cast<std::int64_t>(bytes->size());
    if (m_bytes > most) return tooMuch(most);
    if (const std::string kind = binaryKind(*bytes); !kind.empty())
      return failure(ErrorCode::BadFormat, {}, "its page is " + kind);
    std::vector<std::string> remarks;
    Result<std::string> utf8 =
        decodeFile(*bytes, encodingOfHtml(*bytes), m_input.limits.textBytes, m_input.progress, remarks);
    if (!utf8) return failure(utf8.error());
    Result<HtmlDocument> document =
        HtmlDocument::parse(htmlOf(*utf8), m_input.limits, m_input.progress, m_end - threadSeconds());
    if (!document) return failure(document.error());
    m_builder.closeBlock();
    m_builder.separate(Gap::Paragraph);
    m_builder.anchor(chapter.path);
    const PageMap map = seenOf(*document);
    if (chapter.navigation) {
      m_builder.openBoilerplate();
    } else {
      name(chapter, *document, map);
    }
    auto done = renderHtml(*document, map, Rendering::Plain, m_builder, m_input.limits, m_input.progress,
                           chapter.path);
    m_builder.closeBoilerplate();
    return done;
  }

  /// The name from the table of contents becomes a heading where the chapter has none and doesn't begin so.
  void name(const EpubChapter &chapter, const HtmlDocument &document, const PageMap &map) {
    const auto found = m_entries.find(chapter.path);
    if (found == m_entries.end()) return;
    const EpubEntry *entry = found->second;
    std::string start;
    for (std::size_t i = 0; i < document.nodes().size() && start.size() <= chapterBytes; ++i) {
      const HtmlNode &node = document.nodes()[i];
      if (map.seen[i] == 0) continue;
      if (node.isHtml() && node.tag >= GUMBO_TAG_H1 && node.tag <= GUMBO_TAG_H6) return;
      if (node.isText()) start += std::string(node.text) + " ";
    }
    m_named.push_back({chapter.path, entry->title, entry->level});
    const std::string words = lowerAscii(simplified(start));
    if (words.size() < chapterBytes / 2 || words.find(lowerAscii(entry->title)) < 200) return;
    m_builder.openBlock(BlockKind::Heading, std::min(entry->level, 6));
    m_builder.flow(entry->title);
    m_builder.closeBlock();
    m_builder.separate(Gap::Paragraph);
  }

  EpubPackage &m_book;
  TextBuilder &m_builder;
  const Input &m_input;
  std::map<std::string, const EpubEntry *> m_entries;  ///< the first for each file
  std::vector<NamedChapter> m_named;
  std::int64_t m_bytes = 0;
  /// However much its chapters unpack to, so that a small file can't cost much.
  const double m_end = threadSeconds() + markupSeconds(m_input.bytes.size());
  Error m_reason;
  int m_missing = 0;
};

void readFacts(const EpubPackage &book, ImportedText &imported) {
  const auto first = [&](const char *name) {
    const std::vector<std::string> values = book.facts(name);
    return values.empty() ? std::string() : values.front();
  };
  std::string authors;
  for (const std::string &author : book.facts("creator"))
    authors += (authors.empty() ? "" : "; ") + author;
  imported.name = leftOf(first("title"), 300);
  imported.language = languageTagOf(first("language"));
  const auto keep = [&](const char *name, const std::string &value) {
    if (!value.empty()) imported.attributes[name] = leftOf(value, 1000);
  };
  keep("author", authors);
  keep("date", first("date"));
  keep("publisher", first("publisher"));
  keep("identifier", first("identifier"));
}

/// The first heading is the title only where it says the book's name.
void settleTitle(ImportedText &imported) {
  settleStructure(imported.text, imported.name, imported.structure);
  for (Block &block : imported.structure.blocks) {
    if (block.kind != BlockKind::Title) continue;
    if (simplified(imported.text.slice(block.span)) == imported.name) return;
    block.kind = BlockKind::Heading;
    block.level = 1;
  }
}

Result<ImportedText> readEpub(const Input &input) {
  Result<EpubPackage> book = EpubPackage::open(input.bytes, input.limits, input.progress);
  if (!book) return failure(book.error());
  TextBuilder builder;
  BookRenderer renderer(*book, builder, input);
  if (auto done = renderer.run(); !done) return failure(done.error());
  ImportedText imported;
  if (auto done = takeRendered(builder, imported); !done) return failure(done.error());
  renderer.raiseTitles(imported.text, imported.structure);
  readFacts(*book, imported);
  settleTitle(imported);
  const auto chapters = static_cast<std::int64_t>(book->chapters().size());
  imported.report.push_back("The text is the book in reading order: " + counted(chapters, "file.", "files."));
  reportCount(renderer.missing(), "1 file of the book is missing or damaged and was done without.",
              "files of the book are missing or damaged and were done without.", imported.report);
  reportCount(book->pictures(), "1 page that is a picture left no trace in the text.",
              "pages that are pictures left no trace in the text.", imported.report);
  return imported;
}

}  // namespace

Reader epubReader() {
  return {{"epub", "E-book (EPUB)", {"epub"}, "application/epub+zip"}, "epub 2", sniffEpub, readEpub};
}

}  // namespace florilegium::import
