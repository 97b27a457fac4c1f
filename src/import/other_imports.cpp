// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <new>

#include "encoding.h"
#include "florilegium/base/sha256.h"
#include "florilegium/text/utf8.h"
#include "html_page.h"
#include "plain_words.h"
#include "raw_text.h"
#include "reader.h"

namespace florilegium {

namespace {

using namespace import;

template <class Work>
auto guarded(std::string_view subject, const ImportLimits &limits, Work work) -> decltype(work()) {
  try {
    auto result = work();
    if (!result && result.error().subject.empty()) result.error().subject = subject;
    return result;
  } catch (const std::bad_alloc &) {
    return failure(ErrorCode::TooLarge, std::string(subject), std::to_string(limits.textBytes));
  } catch (const std::exception &exception) {
    return failure(ErrorCode::Internal, std::string(subject), exception.what());
  }
}

/// What must hold before anything is read.
Result<void> admitted(std::string_view bytes, std::string_view subject, const ImportOptions &options,
                      const Progress &progress, const ImportLimits &limits) {
  if (bytes.empty()) return failure(ErrorCode::Empty, std::string(subject));
  if (static_cast<std::int64_t>(bytes.size()) > limits.bytes)
    return failure(ErrorCode::TooLarge, std::string(subject), std::to_string(limits.bytes));
  if (!options.encoding.empty() && preferredName(options.encoding).empty())
    return failure(ErrorCode::UnknownEncoding, options.encoding);
  if (progress.cancelled()) return failure(ErrorCode::Cancelled, std::string(subject));
  return {};
}

/// A clipboard's piece of HTML without what stands round it, and the address that it names.
struct Clip {
  std::string_view html;
  std::string url;
};

Clip clipOf(std::string_view html) {
  Clip clip{html, {}};
  if (startsIgnoringCase(html, "version:")) {
    const std::size_t end = std::min(html.find('<'), html.size());
    const std::string_view card = html.substr(0, end);
    if (const std::size_t at = card.find("SourceURL:"); at != card.npos) {
      const std::string_view rest = card.substr(at + 10);
      clip.url = trimmedBytes(rest.substr(0, rest.find('\n')));
      if (clip.url.size() > 4000 || firstInvalidUtf8(clip.url)) clip.url.clear();
    }
    clip.html = html.substr(end);
  }
  constexpr std::string_view opening = "<!--StartFragment-->";
  const std::size_t start = clip.html.find(opening);
  const std::size_t end = clip.html.rfind("<!--EndFragment-->");
  if (start != html.npos && end != html.npos && end >= start + opening.size())
    clip.html = clip.html.substr(start + opening.size(), end - start - opening.size());
  return clip;
}

/// Of the first line that has any; empty for white space alone.
std::string firstWords(std::string_view utf8) {
  std::string words;
  while (words.empty() && !utf8.empty()) {
    const std::size_t feed = std::min(utf8.find('\n'), utf8.size());
    words = leftOf(simplified(utf8.substr(0, feed)), 60);
    utf8.remove_prefix(std::min(feed + 1, utf8.size()));
  }
  return words;
}

}  // namespace

Result<ImportedText> importHtmlFragment(std::string_view html, const std::string &name,
                                        const Progress &progress, const ImportLimits &limits) {
  if (auto fine = admitted(html, name, {}, progress, limits); !fine) return failure(fine.error());
  return guarded(name, limits, [&]() -> Result<ImportedText> {
    const Clip clip = clipOf(html);
    if (clip.html.empty()) return failure(ErrorCode::Empty);
    ImportOptions options;
    options.pagePart = PagePart::All;
    Result<ImportedText> text = readPage({clip.html, options, progress, limits}, {"UTF-8", FoundBy::Choice},
                                         clip.url, PageKind::Fragment);
    if (!text) return text;
    if (text->text.length() == 0) return failure(ErrorCode::Empty);
    if (!name.empty()) text->name = name;
    if (text->name.empty()) text->name = firstWords(text->text.utf8());
    if (text->name.empty()) return failure(ErrorCode::Empty);
    text->origin.mediaType = "text/html";
    text->origin.bytes = static_cast<std::int64_t>(html.size());
    text->origin.sha256 = sha256(html);
    text->origin.reader = "clipboard 1";
    return text;
  });
}

Result<std::vector<ImportedText>> importRows(std::string_view bytes, std::string_view fileName,
                                             const ImportOptions &options, const Progress &progress,
                                             const ImportLimits &limits) {
  if (auto fine = admitted(bytes, fileName, options, progress, limits); !fine) return failure(fine.error());
  return guarded(fileName, limits, [&] {
    return importTableRows({bytes, options, progress, limits}, fileName);
  });
}

Result<TablePreview> previewTable(std::string_view bytes, std::string_view fileName,
                                  const ImportOptions &options, std::size_t rows) {
  const Progress progress;
  const ImportLimits limits;
  if (auto fine = admitted(bytes, fileName, options, progress, limits); !fine) return failure(fine.error());
  return guarded(fileName, limits, [&] {
    return previewOf({bytes, options, progress, limits}, fileName, rows);
  });
}

}  // namespace florilegium
