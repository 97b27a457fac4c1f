// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/model/records.h"

namespace florilegium {

/// Which part of a saved web page becomes the text.
enum class PagePart { Main, All };

/// What a table becomes.
enum class TableAs {
  OneText,  ///< one source with all rows
  Rows,     ///< one source a row
};

/// What a person may choose about an import.
struct ImportOptions {
  std::string encoding;  ///< ICU's name or an alias; empty: found from the bytes
  PagePart pagePart = PagePart::Main;
  std::string reader;                  ///< a reader's id; empty: found from content, then name
  TableAs tableAs = TableAs::OneText;  ///< for who reads files, see `readSources`
  /// Of a table read row by row: the columns, by name or number from 1; empty: found from the cells.
  std::string textColumn;
  std::string nameColumn;
  /// Files up to so many bytes are kept in the project beside their text.
  std::int64_t keepUpTo = 64LL * 1024 * 1024;
};

/// A remark that someone wrote beside the text, in the program that the file comes from.
struct ImportedComment {
  Span span;
  std::string text;
  std::string author;  ///< may be empty
  std::string date;    ///< ISO 8601, as far as the file says
  friend bool operator==(const ImportedComment &, const ImportedComment &) = default;
};

/// What a part of a web page is that is not the page's own text, as far as its names and roles tell.
enum class AsideKind {
  Unknown,
  Navigation,
  Header,
  Footer,
  Sidebar,
  Notice,  ///< cookies, consent, what lies over the page
  Sharing,
  Related,  ///< other pages
  Comments,
  Form,  ///< newsletters, signing in
  Advert,
};

/// A stretch of boilerplate of one kind.
struct Aside {
  AsideKind kind = AsideKind::Unknown;
  Span span;
  friend bool operator==(const Aside &, const Aside &) = default;
};

/// A text read from a file, ready to become a source.
struct ImportedText {
  std::string name;  ///< the title that the format or the text gives; else the file's name without ending
  std::string language;
  Attributes attributes;  ///< author, date, ... where the format says
  Origin origin;          ///< all but `imported`
  SourceText text;
  Structure structure;
  std::vector<ImportedComment> comments;
  std::vector<Aside> asides;        ///< of a whole web page, by place; not stored
  std::vector<std::string> report;  ///< what was changed or left out, a sentence each
};

/// All limits of the readers.
struct ImportLimits {
  std::int64_t bytes = 256LL * 1024 * 1024;      ///< of a file
  std::int64_t textBytes = 512LL * 1024 * 1024;  ///< of the text made from it, in UTF-8
  int depth = 512;                               ///< of nested elements; deeper ones are flattened or refused
  int members = 20'000;                          ///< of a container
  std::int64_t unpackedBytes = 128LL * 1024 * 1024;  ///< of all that is read from a container
  int ratio = 200;                                   ///< unpacked to packed, of a member that is not small
  std::int64_t elements = 3'000'000;                 ///< of XML, with their attributes
  int seconds = 60;                                  ///< for unpacking a container
};

/// A format that can be read.
struct ReaderInfo {
  std::string id;                    ///< "txt"
  std::string name;                  ///< "Plain text"
  std::vector<std::string> endings;  ///< without dot
  std::string mediaType;
};

/// Every reader, in the order in which they are tried.
[[nodiscard]] const std::vector<ReaderInfo> &readers();

/// Reads bytes into text and structure. `fileName` (UTF-8, without folders) helps to find the format and
/// is the fall-back for the name. Fails with Empty, TooLarge, NotText, Encrypted, UnknownEncoding,
/// UnknownFormat, BadFormat or Cancelled. Does not throw, does not touch the file system, opens no
/// connection.
[[nodiscard]] Result<ImportedText> importBytes(std::string_view bytes, std::string_view fileName,
                                               const ImportOptions &options = {},
                                               const Progress &progress = {},
                                               const ImportLimits &limits = {});

/// Reads a table (CSV, tabs) into one text a row: the text is one column, the name perhaps another, the rest
/// are attributes. Rows without text are left out. Fails as `importBytes` does, and with BadFormat where a
/// column that `options` names is absent. Each text carries the same report.
[[nodiscard]] Result<std::vector<ImportedText>> importRows(std::string_view bytes, std::string_view fileName,
                                                           const ImportOptions &options = {},
                                                           const Progress &progress = {},
                                                           const ImportLimits &limits = {});

/// What a person has to see to choose how a table is read.
struct TablePreview {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  ///< the first
  std::int64_t count = 0;                      ///< of all rows
  std::string textColumn;                      ///< as `importRows` would choose
  std::string nameColumn;                      ///< empty: rows are numbered
};
[[nodiscard]] Result<TablePreview> previewTable(std::string_view bytes, std::string_view fileName,
                                                const ImportOptions &options = {}, std::size_t rows = 20);

/// Reads rich text from a clipboard: UTF-8 HTML, with or without the head and the marks that clipboards put
/// round it. `name` may be empty: then the first line's beginning is the name.
[[nodiscard]] Result<ImportedText> importHtmlFragment(std::string_view html, const std::string &name = {},
                                                      const Progress &progress = {},
                                                      const ImportLimits &limits = {});

/// The encodings to offer for plain text, ICU's preferred names, most usual first.
[[nodiscard]] const std::vector<std::string> &knownEncodings();

}  // namespace florilegium
