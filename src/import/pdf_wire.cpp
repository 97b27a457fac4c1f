// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <cstring>

#include "florilegium/text/utf8.h"
#include "pdf_words.h"

namespace florilegium::import {

namespace {

constexpr std::string_view head = "florilegium-pdf-2\n";
constexpr std::string_view pictureHead = "florilegium-picture-1\n";

template <class Value>
void put(Value value, std::string &bytes) {
  char raw[sizeof(Value)];
  std::memcpy(raw, &value, sizeof(Value));
  bytes.append(raw, sizeof(Value));
}

void putText(std::string_view text, std::string &bytes) {
  put(static_cast<std::uint32_t>(text.size()), bytes);
  bytes += text;
}

/// Takes values off the front; after the first failure everything is zero.
class Taker {
 public:
  explicit Taker(std::string_view bytes) : m_bytes(bytes) {}

  template <class Value>
  Value take() {
    Value value{};
    if (m_bytes.size() < sizeof(Value)) {
      fail();
    } else {
      std::memcpy(&value, m_bytes.data(), sizeof(Value));
      m_bytes.remove_prefix(sizeof(Value));
    }
    return value;
  }
  float place() {
    const float value = take<float>();
    if (!std::isfinite(value) || std::abs(value) > 1e6f) fail();
    return value;
  }
  std::string text() {
    const std::size_t size = take<std::uint32_t>();
    if (size > m_bytes.size()) fail();
    const std::string_view text = m_bytes.substr(0, size);
    m_bytes.remove_prefix(text.size());
    if (firstInvalidUtf8(text)) fail();
    return std::string(m_failed ? std::string_view() : text);
  }
  /// A number of things of which each takes at least `least` bytes.
  std::size_t count(std::size_t least) {
    const std::size_t number = take<std::uint32_t>();
    if (number > m_bytes.size() / least) fail();
    return m_failed ? 0 : number;
  }
  void fail() {
    m_failed = true;
    m_bytes = {};
  }
  [[nodiscard]] bool failed() const { return m_failed; }
  [[nodiscard]] bool empty() const { return m_bytes.empty(); }
  [[nodiscard]] std::string_view rest() const { return m_bytes; }

 private:
  std::string_view m_bytes;
  bool m_failed = false;
};

tl::unexpected<Error> broken() {
  return failure(ErrorCode::BadFormat, {}, "reading it ended early");
}

bool isSign(char32_t sign) {
  return sign <= 0x10FFFF && (sign < 0xD800 || sign > 0xDFFF);
}

PdfWord takeWord(Taker &taker) {
  PdfWord word;
  const auto style = taker.take<std::uint8_t>();
  word.turns = style & 3u;
  word.bold = (style & 4u) != 0;
  word.italic = (style & 8u) != 0;
  word.spaceAfter = (style & 16u) != 0;
  word.size = taker.place();
  word.box = {taker.place(), taker.place(), taker.place(), taker.place()};
  if (word.size < 0 || word.box.right < word.box.left || word.box.bottom < word.box.top) taker.fail();
  const std::size_t signs = taker.count(8);
  word.signs.reserve(signs);
  word.edges.reserve(signs + 1);
  for (std::size_t i = 0; i < signs; ++i) {
    const char32_t sign = taker.take<std::uint32_t>();
    word.signs.push_back(isSign(sign) && sign != 0 ? sign : U'\uFFFD');
  }
  for (std::size_t i = 0; i <= signs; ++i)
    word.edges.push_back(taker.place());
  return word;
}

}  // namespace

void PdfWire::putHead(const PdfWords &words, std::string &bytes) {
  bytes += head;
  putText(words.title, bytes);
  putText(words.author, bytes);
  putText(words.date, bytes);
  putText(words.language, bytes);
}

void PdfWire::putPage(const PdfPage &page, std::string &bytes) {
  bytes += 'P';
  put(page.width, bytes);
  put(page.height, bytes);
  putText(page.label, bytes);
  put(static_cast<std::uint32_t>(page.words.size()), bytes);
  for (const PdfWord &word : page.words) {
    const unsigned style = static_cast<unsigned>(word.turns) | (word.bold ? 4u : 0u) |
                           (word.italic ? 8u : 0u) | (word.spaceAfter ? 16u : 0u);
    put(static_cast<std::uint8_t>(style), bytes);
    for (const float value : {word.size, word.box.left, word.box.top, word.box.right, word.box.bottom})
      put(value, bytes);
    put(static_cast<std::uint32_t>(word.signs.size()), bytes);
    for (const char32_t sign : word.signs)
      put(static_cast<std::uint32_t>(sign), bytes);
    for (const float edge : word.edges)
      put(edge, bytes);
  }
}

void PdfWire::putEnd(std::string &bytes) {
  bytes += 'E';
}

void PdfWire::putPicture(int width, int height, const char *rows, int rowBytes, std::string &bytes) {
  bytes += pictureHead;
  put(static_cast<std::uint32_t>(width), bytes);
  put(static_cast<std::uint32_t>(height), bytes);
  for (int row = 0; row < height; ++row)
    bytes.append(rows + std::ptrdiff_t{row} * rowBytes, static_cast<std::size_t>(width) * 4);
}

Result<PagePicture> PdfWire::readPicture(std::string_view bytes) {
  if (!bytes.starts_with(pictureHead)) return broken();
  Taker taker(bytes.substr(pictureHead.size()));
  const std::uint64_t width = taker.take<std::uint32_t>();
  const std::uint64_t height = taker.take<std::uint32_t>();
  const auto most = static_cast<std::uint64_t>(mostPagePixels);
  if (width == 0 || height == 0 || width > most || height > most / width) return broken();
  PagePicture picture{static_cast<int>(width), static_cast<int>(height), {}};
  const std::string_view pixels = taker.rest();
  if (pixels.size() != width * height * sizeof(std::uint32_t)) return broken();
  picture.pixels.resize(width * height);
  std::memcpy(picture.pixels.data(), pixels.data(), pixels.size());
  for (std::uint32_t &pixel : picture.pixels)
    pixel |= 0xFF000000u;
  return picture;
}

Result<PdfWords> PdfWire::read(std::string_view bytes) {
  PdfWords words;
  if (!bytes.starts_with(head)) return broken();
  Taker taker(bytes.substr(head.size()));
  words.title = taker.text();
  words.author = taker.text();
  words.date = taker.text();
  words.language = taker.text();
  while (taker.take<char>() == 'P') {
    PdfPage page;
    page.width = taker.place();
    page.height = taker.place();
    if (page.width < 0 || page.height < 0) taker.fail();
    page.label = taker.text();
    const std::size_t count = taker.count(29);
    page.words.reserve(count);
    for (std::size_t i = 0; i < count && !taker.failed(); ++i) {
      page.words.push_back(takeWord(taker));
      if (page.words.back().signs.empty()) page.words.pop_back();
    }
    words.pages.push_back(std::move(page));
  }
  return taker.failed() || !taker.empty() ? Result<PdfWords>(broken()) : words;
}

}  // namespace florilegium::import
