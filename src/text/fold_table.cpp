// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold_table.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "code_points.h"

namespace florilegium {

namespace {

icu::UnicodeString normalised(const icu::UnicodeString &text, const icu::Normalizer2 *form,
                              UErrorCode &status) {
  return form == nullptr ? text : form->normalize(text, status);
}

/// Whether a mark is an accent: one that people leave out when they type in a hurry. Vowel signs, viramas
/// and the voicing marks of kana make other letters and stay.
bool isAccent(UChar32 codePoint) {
  if ((U_GET_GC_MASK(codePoint) & U_GC_M_MASK) == 0) return false;
  if (u_charType(codePoint) == U_ENCLOSING_MARK) return true;
  constexpr int overlay = 1;
  constexpr int nukta = 7;
  constexpr int firstPoint = 10;  // Hebrew, Arabic and Syriac points
  constexpr int lastPoint = 36;
  constexpr int thaiTone = 107;
  constexpr int laoTone = 122;
  constexpr int firstAttached = 200;
  const int kind = u_getCombiningClass(codePoint);
  return kind == overlay || kind == nukta || (firstPoint <= kind && kind <= lastPoint) || kind == thaiTone ||
         kind == laoTone || kind >= firstAttached;
}

/// One form for the apostrophes, quotation marks and hyphens that word processors put in.
UChar32 plainPunctuation(UChar32 codePoint) {
  switch (codePoint) {
    case 0x2018:
    case 0x2019:
    case 0x201B:
    case 0x02BC:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201F:
      return '"';
    case 0x2010:
      return '-';
    default:
      return codePoint;
  }
}

icu::UnicodeString withoutAccents(const icu::UnicodeString &text) {
  icu::UnicodeString plain;
  for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 codePoint = text.char32At(i);
    if (!isAccent(codePoint)) plain.append(plainPunctuation(codePoint));
  }
  return plain;
}

icu::UnicodeString folded(UChar32 codePoint, Case letterCase, Accents accents) {
  const bool exact = letterCase == Case::Match && accents == Accents::Match;
  if (!exact && u_hasBinaryProperty(codePoint, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0) return {};
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2 *form =
      exact ? icu::Normalizer2::getNFDInstance(status) : icu::Normalizer2::getNFKDInstance(status);
  icu::UnicodeString text = normalised(codePoint, form, status);
  if (accents == Accents::Ignore) text = withoutAccents(text);
  if (letterCase == Case::Ignore) {
    text = normalised(text.foldCase(), form, status);
    if (accents == Accents::Ignore) text = withoutAccents(text);
  }
  return text;
}

}  // namespace

FoldTable &FoldTable::of(Case letterCase, Accents accents) {
  thread_local std::array<std::unique_ptr<FoldTable>, 4> tables;
  std::unique_ptr<FoldTable> &table =
      tables.at(static_cast<std::size_t>(letterCase) * 2 + static_cast<std::size_t>(accents));
  if (!table) table = std::make_unique<FoldTable>(letterCase, accents);
  return *table;
}

void FoldTable::build(std::size_t page) {
  auto built = std::make_unique<Page>();
  for (std::size_t i = 0; i < pageSize; ++i) {
    const auto codePoint = static_cast<UChar32>(page * pageSize + i);
    const icu::UnicodeString text = florilegium::folded(codePoint, m_case, m_accents);
    Entry &entry = built->entries[i];
    entry.offset = static_cast<std::uint16_t>(built->folded.size());
    for (std::int32_t at = 0; at < text.length(); at = text.moveIndex32(at, 1)) {
      built->folded += static_cast<char32_t>(text.char32At(at));
    }
    entry.length = static_cast<std::uint16_t>(built->folded.size() - entry.offset);
  }
  m_pages[page] = std::move(built);
}

}  // namespace florilegium
