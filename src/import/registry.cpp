// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <new>

#include "binary_kind.h"
#include "encoding.h"
#include "florilegium/base/sha256.h"
#include "florilegium/import/imported.h"
#include "plain_words.h"
#include "reader.h"

namespace florilegium {

namespace {

using namespace import;

/// Every format, in the order in which equal claims are settled. A new format is one more line here.
const std::vector<Reader> &table() {
  static const std::vector<Reader> all = {docxReader(),     odtReader(),   epubReader(),       pdfReader(),
                                          rtfReader(),      mhtmlReader(), zippedPageReader(), srtReader(),
                                          vttReader(),      csvReader(),   tsvReader(),        htmlReader(),
                                          markdownReader(), textReader()};
  return all;
}

std::string_view endingOf(std::string_view fileName) {
  const std::size_t dot = fileName.rfind('.');
  return dot == fileName.npos || dot == 0 ? std::string_view() : fileName.substr(dot + 1);
}

/// The file's name without the ending of a known format.
std::string stemOf(std::string_view fileName) {
  const std::string ending = lowerAscii(endingOf(fileName));
  const auto known = [&](const Reader &reader) {
    return std::find(reader.info.endings.begin(), reader.info.endings.end(), ending) !=
           reader.info.endings.end();
  };
  const bool drop = !ending.empty() && std::any_of(table().begin(), table().end(), known);
  return std::string(drop ? fileName.substr(0, fileName.size() - ending.size() - 1) : fileName);
}

/// A named encoding says that the file is text.
Sniffed sniff(std::string_view bytes, std::string_view fileName, const ImportOptions &options) {
  Sniffed file;
  file.bytes = bytes;
  file.ending = lowerAscii(endingOf(fileName));
  file.binary = options.encoding.empty() && !binaryKind(bytes).empty();
  if (!file.binary) file.head = decodeHead(bytes, std::size_t{64} * 1024);
  return file;
}

const Reader *readerNamed(std::string_view id) {
  for (const Reader &reader : table()) {
    if (reader.info.id == id) return &reader;
  }
  return nullptr;
}

const Reader *readerFor(std::string_view bytes, std::string_view fileName, const ImportOptions &options) {
  const Sniffed file = sniff(bytes, fileName, options);
  const Reader *best = nullptr;
  Confidence most = Confidence::No;
  for (const Reader &reader : table()) {
    const Confidence confidence = reader.sniff(file);
    if (confidence > most) {
      most = confidence;
      best = &reader;
    }
  }
  return best;
}

Result<ImportedText> read(const Reader &reader, const Input &input, std::string_view fileName) {
  Result<ImportedText> result = reader.read(input);
  if (!result) {
    if (result.error().subject.empty()) result.error().subject = fileName;
    return result;
  }
  ImportedText &text = *result;
  if (text.text.length() == 0) return failure(ErrorCode::Empty, std::string(fileName));
  if (text.name.empty()) text.name = stemOf(fileName);
  text.origin.file = fileName;
  if (text.origin.mediaType.empty()) text.origin.mediaType = reader.info.mediaType;
  text.origin.bytes = static_cast<std::int64_t>(input.bytes.size());
  text.origin.sha256 = sha256(input.bytes);
  text.origin.reader = reader.version;
  return result;
}

}  // namespace

const std::vector<ReaderInfo> &readers() {
  static const std::vector<ReaderInfo> infos = [] {
    std::vector<ReaderInfo> all;
    for (const Reader &reader : table())
      all.push_back(reader.info);
    return all;
  }();
  return infos;
}

Result<ImportedText> importBytes(std::string_view bytes, std::string_view fileName,
                                 const ImportOptions &options, const Progress &progress,
                                 const ImportLimits &limits) {
  const std::string subject(fileName);
  if (bytes.empty()) return failure(ErrorCode::Empty, subject);
  if (static_cast<std::int64_t>(bytes.size()) > limits.bytes) {
    return failure(ErrorCode::TooLarge, subject, std::to_string(limits.bytes));
  }
  if (!options.encoding.empty() && preferredName(options.encoding).empty()) {
    return failure(ErrorCode::UnknownEncoding, options.encoding);
  }
  if (progress.cancelled()) return failure(ErrorCode::Cancelled, subject);
  try {
    const Reader *reader =
        options.reader.empty() ? readerFor(bytes, fileName, options) : readerNamed(options.reader);
    if (reader == nullptr && !options.reader.empty())
      return failure(ErrorCode::UnknownFormat, options.reader);
    if (reader == nullptr) return failure(ErrorCode::NotText, subject, binaryKind(bytes));
    return read(*reader, {bytes, options, progress, limits}, fileName);
  } catch (const std::bad_alloc &) {
    return failure(ErrorCode::TooLarge, subject, std::to_string(limits.textBytes));
  } catch (const std::exception &exception) {
    return failure(ErrorCode::Internal, subject, exception.what());
  }
}

const std::vector<std::string> &knownEncodings() {
  static const std::vector<std::string> all = [] {
    std::vector<std::string> names;
    for (const char *name :
         {"UTF-8",        "windows-1252", "UTF-16LE",     "UTF-16BE",     "ISO-8859-1",   "ISO-8859-15",
          "macintosh",    "IBM850",       "windows-1250", "ISO-8859-2",   "windows-1254", "ISO-8859-9",
          "windows-1257", "ISO-8859-13",  "windows-1251", "KOI8-R",       "KOI8-U",       "IBM866",
          "ISO-8859-5",   "windows-1253", "ISO-8859-7",   "windows-1255", "ISO-8859-8",   "windows-1256",
          "ISO-8859-6",   "windows-1258", "TIS-620",      "GB18030",      "Big5",         "Big5-HKSCS",
          "Shift_JIS",    "EUC-JP",       "ISO-2022-JP",  "EUC-KR",       "windows-949",  "UTF-32LE",
          "UTF-32BE"}) {
      std::string preferred = preferredName(name);
      const bool listed = std::find(names.begin(), names.end(), preferred) != names.end();
      if (!preferred.empty() && !listed) names.push_back(std::move(preferred));
    }
    return names;
  }();
  return all;
}

}  // namespace florilegium
