// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_text.h"

#include <algorithm>
#include <unordered_set>

#include "florilegium/text/utf8.h"
#include "pdf_layout.h"
#include "text_builder.h"

namespace florilegium::import {

namespace {

std::string utf8Of(std::u32string_view signs) {
  std::string utf8;
  for (const char32_t sign : signs)
    appendUtf8(utf8, sign);
  return utf8;
}

bool isHyphen(char32_t sign) {
  return sign == U'-' || sign == U'\u2010';
}

/// Letters and inner hyphens only, in lower case where that is ASCII's.
std::u32string core(std::u32string_view word) {
  std::u32string result;
  for (const char32_t sign : word) {
    const bool upper = sign >= U'A' && sign <= U'Z';
    if (isLetter(sign) || isHyphen(sign)) result += upper ? sign + 32 : isHyphen(sign) ? U'-' : sign;
  }
  return result;
}

/// Every word that stands whole in a line.
std::unordered_set<std::u32string> wordsIn(const std::vector<PdfLine> &lines) {
  std::unordered_set<std::u32string> known;
  for (const PdfLine &line : lines) {
    for (std::size_t i = 0; i + 1 < line.words.size(); ++i)
      known.insert(core(line.words[i].signs));
  }
  return known;
}

/// Writes items as blocks and keeps the place of every sign.
class PdfWriter {
 public:
  PdfWriter(const std::vector<PdfPage> &pages, std::unordered_set<std::u32string> known)
      : m_known(std::move(known)), m_starts(pages.size(), -1) {
    for (const PdfPage &page : pages)
      m_result.geometry.push_back({page.width, page.height, {}});
  }

  void write(const PdfItem &item) {
    if (item.kind == BlockKind::TableCell) {
      writeCell(item);
      return;
    }
    if (m_row.table != 0) m_builder.closeRow();
    m_row = {};
    const bool head = item.kind == BlockKind::Boilerplate;
    if (item.apart) m_builder.separate(Gap::Paragraph);
    if (head) {
      m_builder.openBoilerplate();
      ++m_result.heads;
    }
    m_builder.openBlock(head ? BlockKind::Paragraph : item.kind, item.level);
    for (std::size_t i = 0; i < item.lines.size(); ++i)
      writeLine(item, i);
    setStyle(false, false, Script::Normal);
    m_builder.closeBlock();
    if (head) m_builder.closeBoilerplate();
  }

  [[nodiscard]] std::size_t bytes() const { return m_builder.bytes(); }

  PdfText take(const std::vector<std::string> &labels) {
    m_result.utf8 = m_builder.takeText();
    const Position length = m_builder.position();
    m_result.structure = m_builder.takeStructure();
    for (std::size_t i = labels.size(); i-- > 0;) {
      const Position end = i + 1 < labels.size() ? m_starts[i + 1] : length;
      if (m_starts[i] < 0 || m_starts[i] > end) m_starts[i] = end;
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const Position start = i == 0 ? 0 : m_starts[i];
      m_result.structure.pages.push_back(
          {labels[i], {start, i + 1 < labels.size() ? m_starts[i + 1] : length}});
    }
    for (PageGeometry &page : m_result.geometry)
      std::sort(page.pieces.begin(), page.pieces.end(),
                [](const PagePiece &a, const PagePiece &b) { return a.start < b.start; });
    return std::move(m_result);
  }

 private:
  /// Where the cell that was written last stands.
  struct RowPlace {
    int page = 0;
    int table = 0;
    int row = 0;
    friend bool operator==(const RowPlace &, const RowPlace &) = default;
  };

  void writeCell(const PdfItem &item) {
    const PdfLine &line = item.lines.front();
    const RowPlace place{line.page, line.table, line.row};
    if (place != m_row) {
      if (m_row.table != 0) m_builder.closeRow();
      if (m_row.page != place.page || m_row.table != place.table) {
        m_builder.separate(Gap::Paragraph);
        ++m_result.tables;
      }
      m_builder.openRow();
      m_column = -1;
    }
    m_row = place;
    while (m_column < line.column) {
      m_builder.openCell();
      ++m_column;
    }
    for (std::size_t i = 0; i < item.lines.size(); ++i)
      writeLine(item, i);
    setStyle(false, false, Script::Normal);
    m_builder.closeBlock();
  }

  void writeLine(const PdfItem &item, std::size_t index) {
    const PdfLine &line = item.lines[index];
    const PdfLine *next = index + 1 < item.lines.size() ? &item.lines[index + 1] : nullptr;
    if (index > 0 && !m_joins) m_builder.flow(" ");
    m_joins = false;
    for (std::size_t i = 0; i < line.words.size(); ++i) {
      const LineWord &word = line.words[i];
      if (word.spaceBefore && i > 0) m_builder.flow(" ");
      std::size_t size = word.signs.size();
      if (i + 1 == line.words.size() && next != nullptr) size = keptOf(line, *next);
      setStyle(word.word->bold && item.kind != BlockKind::Heading && !line.bold, word.word->italic,
               word.script);
      put(line.page, word, size);
    }
  }

  /// How many signs of a line's last word stay when the next goes on with it; sets `m_joins`.
  std::size_t keptOf(const PdfLine &line, const PdfLine &next) {
    const std::u32string &word = line.words.back().signs;
    const std::u32string text = line.text();
    const std::u32string &rest = next.words.front().signs;
    if (word.back() == U'\u2013' || word.back() == U'\u2014') {
      m_joins = word.size() > 1;
      return word.size();
    }
    if (!endsDivided(text) || rest.empty()) return word.size();
    if (!isLower(rest[0])) {
      m_joins = isLetter(rest[0]) || (rest[0] >= U'0' && rest[0] <= U'9');
      return word.size();
    }
    m_joins = true;
    const std::u32string joined = core(word.substr(0, word.size() - 1)) + core(rest);
    const bool compound = word.back() != U'\u00AD' && m_known.count(joined) == 0 &&
                          m_known.count(core(word.substr(0, word.size() - 1)) + U"-" + core(rest)) > 0;
    if (compound) return word.size();
    m_result.divided.push_back(utf8Of(word.substr(0, word.size() - 1)) + utf8Of(rest));
    return word.size() - 1;
  }

  void put(int page, const LineWord &word, std::size_t size) {
    if (size == 0) return;
    const std::u32string_view signs = std::u32string_view(word.signs).substr(0, size);
    m_builder.flow(utf8Of(signs));
    PagePiece piece;
    piece.start = m_builder.position() - static_cast<Position>(size);
    piece.box = word.word->box;
    piece.signs.assign(word.rects.begin(), word.rects.begin() + static_cast<std::ptrdiff_t>(size));
    const auto index = static_cast<std::size_t>(page);
    if (m_starts[index] < 0) m_starts[index] = piece.start;
    m_result.geometry[index].pieces.push_back(std::move(piece));
  }

  void setStyle(bool bold, bool italic, Script script) {
    const auto set = [this](bool &is, bool wanted, MarkKind kind) {
      if (is == wanted) return;
      if (wanted)
        m_builder.openMark(kind);
      else
        m_builder.closeMark(kind);
      is = wanted;
    };
    set(m_bold, bold, MarkKind::Bold);
    set(m_italic, italic, MarkKind::Italic);
    set(m_super, script == Script::Super, MarkKind::Superscript);
    set(m_sub, script == Script::Sub, MarkKind::Subscript);
  }

  TextBuilder m_builder;
  PdfText m_result;
  std::unordered_set<std::u32string> m_known;
  std::vector<Position> m_starts;  ///< of the pages; -1 without text
  RowPlace m_row;
  int m_column = -1;
  bool m_joins = false;
  bool m_bold = false;
  bool m_italic = false;
  bool m_super = false;
  bool m_sub = false;
};

}  // namespace

Result<PdfText> pdfText(const PdfWords &words, const Progress &progress, const ImportLimits &limits) {
  std::vector<PdfLine> lines;
  std::vector<std::string> labels;
  LineCounts counts;
  for (std::size_t i = 0; i < words.pages.size(); ++i) {
    if (progress.cancelled()) return failure(ErrorCode::Cancelled);
    std::vector<PdfLine> own = linesOf(words.pages[i], static_cast<int>(i), counts);
    joinLabels(own);
    findTables(own, words.pages[i]);
    orderColumns(own, words.pages[i]);
    std::move(own.begin(), own.end(), std::back_inserter(lines));
    labels.push_back(words.pages[i].label);
  }
  const std::vector<bool> heads = findRunningHeads(words.pages, lines, labels);
  const PdfSetting setting = settingOf(lines, heads);
  PdfWriter writer(words.pages, wordsIn(lines));
  std::vector<PdfItem> items = paragraphsOf(std::move(lines), heads, setting);
  classify(items, words.pages, setting);
  for (const PdfItem &item : joinedAcross(std::move(items), setting)) {
    if (progress.cancelled()) return failure(ErrorCode::Cancelled);
    if (static_cast<std::int64_t>(writer.bytes()) > limits.textBytes)
      return failure(ErrorCode::TooLarge, {}, std::to_string(limits.textBytes));
    writer.write(item);
  }
  PdfText text = writer.take(labels);
  text.ligatures = counts.ligatures;
  return text;
}

}  // namespace florilegium::import
