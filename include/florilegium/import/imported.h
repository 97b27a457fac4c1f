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

/// What a person may choose about an import.
struct ImportOptions {
  std::string encoding;              ///< ICU's name or an alias; empty: found from the bytes
  PagePart pagePart = PagePart::Main;
  std::string reader;                ///< a reader's id; empty: found from content, then name
};

/// A text read from a file, ready to become a source.
struct ImportedText {
  std::string name;          ///< the title that the format or the text gives; else the file's name without ending
  std::string language;
  Attributes attributes;     ///< author, date, ... where the format says
  Origin origin;             ///< all but `imported`
  SourceText text;
  Structure structure;
  std::vector<std::string> report;  ///< what was changed or left out, a sentence each
};

/// All limits of the readers.
struct ImportLimits {
  std::int64_t bytes = 256LL * 1024 * 1024;       ///< of a file
  std::int64_t textBytes = 512LL * 1024 * 1024;   ///< of the text made from it, in UTF-8
  int depth = 512;                                ///< of nested elements; deeper ones are flattened
};

/// A format that can be read.
struct ReaderInfo {
  std::string id;                        ///< "txt"
  std::string name;                      ///< "Plain text"
  std::vector<std::string> endings;      ///< without dot
  std::string mediaType;
};

/// Every reader, in the order in which they are tried.
[[nodiscard]] const std::vector<ReaderInfo> &readers();

/// Reads bytes into text and structure. `fileName` (UTF-8, without folders) helps to find the format and
/// is the fall-back for the name. Fails with Empty, TooLarge, NotText, UnknownEncoding, UnknownFormat,
/// BadFormat or Cancelled. Does not throw, does not touch the file system, opens no connection.
[[nodiscard]] Result<ImportedText> importBytes(std::string_view bytes, std::string_view fileName,
                                               const ImportOptions &options = {},
                                               const Progress &progress = {}, const ImportLimits &limits = {});

/// The encodings to offer for plain text, ICU's preferred names, most usual first.
[[nodiscard]] const std::vector<std::string> &knownEncodings();

}  // namespace florilegium
