// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "florilegium/import/imported.h"

namespace florilegium::import {

/// What is known of a file before it is read.
struct Sniffed {
  std::string_view bytes;
  std::string ending;   ///< of the name, lower case, without dot
  std::string head;     ///< the first 64 KiB as UTF-8, for looking only; empty for binary content
  bool binary = false;  ///< no text in any encoding
};

/// How sure a reader is that a file is its own. Content speaks louder than the name.
enum class Confidence {
  No,        ///< not this format
  Possible,  ///< can be read so when nobody else claims it
  ByName,    ///< the name says so and the content doesn't contradict
  Likely,    ///< name and content agree
  Sure,      ///< the content says so
};

/// What a reader is given.
struct Input {
  std::string_view bytes;
  const ImportOptions &options;
  const Progress &progress;
  const ImportLimits &limits;
};

/// A format: who it is, how it is recognised and how it is read. Both functions are pure. `read` may leave
/// the name empty, and leaves to the registry what is true of any file: name, size, hash, media type.
struct Reader {
  ReaderInfo info;
  std::string version;  ///< as kept with the source: "plain text 1"
  Confidence (*sniff)(const Sniffed &file) = nullptr;
  Result<ImportedText> (*read)(const Input &input) = nullptr;
};

[[nodiscard]] Reader textReader();
[[nodiscard]] Reader markdownReader();
[[nodiscard]] Reader htmlReader();
[[nodiscard]] Reader pdfReader();
[[nodiscard]] Reader rtfReader();
[[nodiscard]] Reader mhtmlReader();
[[nodiscard]] Reader zippedPageReader();
[[nodiscard]] Reader srtReader();
[[nodiscard]] Reader vttReader();
[[nodiscard]] Reader csvReader();
[[nodiscard]] Reader tsvReader();

/// See `importRows` and `previewTable`.
[[nodiscard]] Result<std::vector<ImportedText>> importTableRows(const Input &input,
                                                                std::string_view fileName);
[[nodiscard]] Result<TablePreview> previewOf(const Input &input, std::string_view fileName, std::size_t rows);

[[nodiscard]] Reader docxReader();
[[nodiscard]] Reader odtReader();
[[nodiscard]] Reader epubReader();

}  // namespace florilegium::import
