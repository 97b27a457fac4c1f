// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "binary_kind.h"
#include "florilegium/text/utf8.h"
#include "html_encoding.h"
#include "html_page.h"
#include "plain_words.h"
#include "zip_archive.h"

namespace florilegium::import {

namespace {

bool isPageName(const std::string &name) {
  const std::string lower = lowerAscii(name);
  return lower.ends_with(".html") || lower.ends_with(".htm") || lower.ends_with(".xhtml");
}

/// The page of an archive: the index that lies highest, else the largest of those that do.
std::string pageIn(const ZipArchive &archive) {
  using Rank = std::tuple<std::ptrdiff_t, bool, std::size_t, std::string>;
  Rank best{-1, false, 0, {}};
  for (const auto &[name, index] : archive.members()) {
    if (!isPageName(name)) continue;
    const std::string file = lowerAscii(std::string_view(name).substr(folderOf(name).size()));
    const Rank rank{std::count(name.begin(), name.end(), '/'), !file.starts_with("index."), name.size(),
                    name};
    if (std::get<0>(best) < 0 || rank < best) best = rank;
  }
  return std::get<3>(best);
}

bool isOther(const ZipArchive &archive) {
  for (const char *name :
       {"[Content_Types].xml", "mimetype", "META-INF/container.xml", "META-INF/MANIFEST.MF", "project.qde"}) {
    if (archive.find(name)) return true;
  }
  return false;
}

Confidence sniffZippedPage(const Sniffed &file) {
  if (!startsLikeZip(file.bytes)) return Confidence::No;
  const auto archive = ZipArchive::open(file.bytes, {});
  if (!archive || isOther(*archive) || pageIn(*archive).empty()) return Confidence::No;
  return Confidence::Likely;
}

/// The value of an attribute of the card that MAFF archives hold.
std::string cardValue(const std::string &card, std::string_view element) {
  const std::size_t at = card.find(element);
  if (at == card.npos) return {};
  const std::size_t end = card.find('>', at);
  const std::size_t start = card.find("resource=\"", at);
  if (start == card.npos || start > end) return {};
  const std::size_t from = start + 10;
  std::string value = card.substr(from, card.find('"', from) - from);
  return value.size() < 2000 && !firstInvalidUtf8(value) ? value : std::string();
}

Result<ImportedText> readZippedPage(const Input &input) {
  Result<ZipArchive> archive = ZipArchive::open(input.bytes, input.limits);
  if (!archive) return failure(archive.error());
  const std::string name = pageIn(*archive);
  if (name.empty()) return failure(ErrorCode::BadFormat, {}, "there is no page in it");
  const Result<std::string> html = archive->read(name, input.progress);
  if (!html) return failure(html.error());
  if (html->empty()) return failure(ErrorCode::BadFormat, {}, "its page is empty");
  if (const std::string kind = binaryKind(*html); !kind.empty())
    return failure(ErrorCode::BadFormat, {}, "its page is " + kind);
  std::string card;
  if (const auto found = archive->find(std::string(folderOf(name)) + "index.rdf")) {
    if (auto bytes = archive->read(*found, input.progress)) card = *std::move(bytes);
  }
  const Encoding encoding = input.options.encoding.empty()
                                ? encodingOfHtml(*html)
                                : Encoding{preferredName(input.options.encoding), FoundBy::Choice};
  Result<ImportedText> page = readPage({*html, input.options, input.progress, input.limits}, encoding,
                                       cardValue(card, "MAF:originalurl"));
  if (!page) return page;
  if (const std::string when = cardValue(card, "MAF:archivetime"); !when.empty())
    page->origin.captured = when;
  const auto pages = std::count_if(archive->members().begin(), archive->members().end(),
                                   [](const auto &member) { return isPageName(member.first); });
  if (pages > 1) {
    page->report.push_back("Of the archive's pages only “" + name + "” was read; " +
                           counted(pages - 1, "another was left out.", "others were left out."));
  }
  return page;
}

}  // namespace

Reader zippedPageReader() {
  return {{"zip", "Zipped web page", {"zip", "maff"}, "application/zip"},
          "zipped web page 2",
          sniffZippedPage,
          readZippedPage};
}

}  // namespace florilegium::import
