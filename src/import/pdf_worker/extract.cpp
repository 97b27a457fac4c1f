// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract.h"

#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

#include <algorithm>
#include <cctype>
#include <chrono>
#include <cmath>
#include <ctime>
#include <limits>
#include <memory>
#include <string_view>
#include <utility>

#include "florilegium/text/utf8.h"

namespace florilegium::import {

namespace {

std::u32string signsOf(const poppler::ustring &text) {
  std::u32string signs;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t sign = text[i];
    if (sign >= 0xD800 && sign < 0xDC00 && i + 1 < text.size() && text[i + 1] >= 0xDC00 &&
        text[i + 1] < 0xE000)
      sign = 0x10000 + ((sign - 0xD800) << 10) + (text[++i] - 0xDC00u);
    signs.push_back(sign >= 0xD800 && sign < 0xE000 ? U'\uFFFD' : sign);
  }
  return signs;
}

std::string utf8Of(const poppler::ustring &text) {
  std::string utf8;
  for (const char32_t sign : signsOf(text)) {
    if (sign != 0) appendUtf8(utf8, sign);
  }
  return utf8;
}

float bounded(double value) {
  return std::isfinite(value) ? static_cast<float>(std::clamp(value, -1e5, 1e5)) : 0.0f;
}

PageRect rectOf(const poppler::rectf &rect) {
  PageRect box{bounded(rect.left()), bounded(rect.top()), bounded(rect.right()), bounded(rect.bottom())};
  box.right = std::max(box.left, box.right);
  box.bottom = std::max(box.top, box.bottom);
  return box;
}

bool names(std::string name, std::initializer_list<const char *> words) {
  std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
  return std::any_of(words.begin(), words.end(),
                     [&](const char *word) { return name.find(word) != name.npos; });
}

/// Where signs begin and end along the direction of reading. Glyphs and signs may differ in number; then the
/// word is divided evenly.
std::vector<float> edgesOf(const poppler::text_box &word, const PageRect &box, std::size_t signs, int turns) {
  const auto startOf = [turns](const PageRect &rect) {
    return turns == 0 ? rect.left : turns == 1 ? rect.top : turns == 2 ? rect.right : rect.bottom;
  };
  const auto endOf = [turns](const PageRect &rect) {
    return turns == 0 ? rect.right : turns == 1 ? rect.bottom : turns == 2 ? rect.left : rect.top;
  };
  std::vector<float> edges;
  for (std::size_t i = 0; i < signs; ++i) {
    const poppler::rectf glyph = word.char_bbox(i);
    if (glyph.left() == 0 && glyph.right() == 0 && glyph.top() == 0 && glyph.bottom() == 0) break;
    edges.push_back(startOf(rectOf(glyph)));
    if (i + 1 == signs) edges.push_back(endOf(rectOf(glyph)));
  }
  if (edges.size() == signs + 1) return edges;
  edges.clear();
  const float step = (endOf(box) - startOf(box)) / static_cast<float>(signs);
  for (std::size_t i = 0; i <= signs; ++i)
    edges.push_back(startOf(box) + step * static_cast<float>(i));
  return edges;
}

PdfWord wordOf(const poppler::text_box &source) {
  PdfWord word;
  word.signs = signsOf(source.text());
  word.turns = std::clamp(source.rotation(), 0, 3);
  word.box = rectOf(source.bbox());
  word.edges = edgesOf(source, word.box, word.signs.size(), word.turns);
  word.spaceAfter = source.has_space_after();
  if (source.has_font_info()) {
    word.size = std::max(0.0f, bounded(source.get_font_size()));
    const std::string font = source.get_font_name();
    word.bold = names(font, {"bold", "black", "heavy", "cmbx", "sfbx", "ecbx", "medi"});
    word.italic = names(font, {"italic", "oblique", "cmti", "sfti", "ecti", "cmsl"});
  }
  return word;
}

PdfPage pageOf(const poppler::document &document, int index) {
  PdfPage page;
  const std::unique_ptr<poppler::page> source(document.create_page(index));
  page.label = std::to_string(index + 1);
  if (!source) return page;
  const poppler::rectf rect = source->page_rect();
  page.width = std::abs(bounded(rect.width()));
  page.height = std::abs(bounded(rect.height()));
  const auto turned = source->orientation();
  if (turned == poppler::page::landscape || turned == poppler::page::seascape)
    std::swap(page.width, page.height);
  if (std::string label = utf8Of(source->label()); !label.empty() && label.size() < 64) page.label = label;
  for (const poppler::text_box &word : source->text_list(poppler::page::text_list_include_font)) {
    page.words.push_back(wordOf(word));
    if (page.words.back().signs.empty()) page.words.pop_back();
  }
  return page;
}

std::string dayOf(std::time_t time) {
  std::tm parts{};
  char text[16];
  if (time <= 0 || gmtime_r(&time, &parts) == nullptr) return {};
  return std::string(text, std::strftime(text, sizeof text, "%Y-%m-%d", &parts));
}

/// The text between two marks, if it can be the name of a language.
std::string tagBetween(std::string_view text, std::string_view from, std::string_view to) {
  const std::size_t start = text.find(from);
  if (start == text.npos) return {};
  const std::string_view rest = text.substr(start + from.size(), 40);
  const std::string_view tag = rest.substr(0, rest.find(to));
  const bool fits =
      !tag.empty() && tag.size() < rest.size() && std::all_of(tag.begin(), tag.end(), [](unsigned char c) {
        return c < 0x80 && (std::isalnum(c) != 0 || c == '-');
      });
  return fits ? std::string(tag) : std::string();
}

/// From the catalogue where that is not compressed, else from the XMP card.
std::string languageOf(const poppler::document &document, std::string_view bytes) {
  if (const std::size_t name = bytes.find("/Catalog"); name != bytes.npos) {
    const std::size_t start = bytes.rfind("obj", name);
    const std::size_t end = bytes.find("endobj", name);
    if (start != bytes.npos && end != bytes.npos) {
      const std::string_view catalogue = bytes.substr(start, end - start);
      for (const std::string_view key : {"/Lang(", "/Lang ("}) {
        if (std::string tag = tagBetween(catalogue, key, ")"); !tag.empty()) return tag;
      }
    }
  }
  const std::string card = utf8Of(document.metadata());
  const std::size_t field = card.find("<dc:language>");
  return field == card.npos ? std::string() : tagBetween(card.substr(field, 300), "<rdf:li>", "</rdf:li>");
}

/// The document, if it can be read; else why not.
std::pair<std::unique_ptr<poppler::document>, PdfExit> documentOf(const std::string &bytes) {
  poppler::set_debug_error_function([](const std::string &, void *) {}, nullptr);
  if (bytes.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
    return {nullptr, PdfExit::Damaged};
  std::unique_ptr<poppler::document> document(
      poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
  if (document && document->is_locked()) return {nullptr, PdfExit::Encrypted};
  return {std::move(document), PdfExit::Damaged};
}

}  // namespace

PdfExit drawPdf(const std::string &bytes, int page, double scale, const PdfWrite &write) {
  const auto [document, trouble] = documentOf(bytes);
  if (!document) return trouble;
  if (page < 0 || page >= document->pages()) return PdfExit::Damaged;
  const std::unique_ptr<poppler::page> source(document->create_page(page));
  if (!source) return PdfExit::Damaged;
  const poppler::rectf rect = source->page_rect();
  const double width = std::abs(static_cast<double>(bounded(rect.width())));
  const double height = std::abs(static_cast<double>(bounded(rect.height())));
  if (width == 0 || height == 0) return PdfExit::Damaged;
  // One pixel of each side is lost to rounding up.
  const double sides = (width + height) * scale;
  const auto most = static_cast<double>(mostPagePixels);
  if (width * height * scale * scale + sides + 1 > most)
    scale = std::min(scale, std::sqrt(most / (width * height)) * 0.999 - 2 / std::max(width, height));
  if (!(scale > 0)) return PdfExit::Damaged;
  poppler::page_renderer renderer;
  renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
  renderer.set_image_format(poppler::image::format_argb32);
  const poppler::image picture = renderer.render_page(source.get(), 72 * scale, 72 * scale);
  if (!picture.is_valid() || picture.width() <= 0 || picture.height() <= 0 ||
      std::int64_t{picture.width()} * picture.height() > mostPagePixels)
    return PdfExit::Damaged;
  std::string out;
  PdfWire::putPicture(picture.width(), picture.height(), picture.const_data(), picture.bytes_per_row(), out);
  write(out);
  return PdfExit::Done;
}

PdfExit extractPdf(const std::string &bytes, const PdfWrite &write, const PdfWrite &tell) {
  const auto [document, trouble] = documentOf(bytes);
  if (!document) return trouble;
  PdfWords card;
  card.title = utf8Of(document->get_title());
  card.author = utf8Of(document->get_author());
  card.date = dayOf(document->get_creation_date_t());
  card.language = languageOf(*document, bytes);
  std::string out;
  PdfWire::putHead(card, out);
  tell(std::to_string(document->pages()) + "\n");
  std::string done;
  std::chrono::steady_clock::time_point told;
  for (int index = 0; index < document->pages(); ++index) {
    PdfWire::putPage(pageOf(*document, index), out);
    done += '.';
    if (const auto now = std::chrono::steady_clock::now(); now - told > std::chrono::milliseconds(50)) {
      tell(done);
      done.clear();
      told = now;
    }
    if (out.size() < (1u << 20)) continue;
    write(out);
    out.clear();
  }
  PdfWire::putEnd(out);
  tell(done);
  write(out);
  return PdfExit::Done;
}

}  // namespace florilegium::import
