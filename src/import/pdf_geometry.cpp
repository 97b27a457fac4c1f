// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/import/pdf_geometry.h"

#include <algorithm>
#include <limits>
#include <new>

#include "florilegium/text/difference.h"
#include "pdf_process.h"
#include "pdf_text.h"

namespace florilegium {

namespace {

Position endOf(const PagePiece &piece) {
  return piece.start + static_cast<Position>(piece.signs.size());
}

/// Whether two rectangles stand side by side in one line.
bool inLine(const PageRect &a, const PageRect &b) {
  const float shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  const float least = std::min(a.bottom - a.top, b.bottom - b.top);
  const float size = std::max(a.bottom - a.top, b.bottom - b.top);
  return shared > least * 0.5f && b.left - a.right < size * 1.5f && a.left - b.right < size * 1.5f;
}

PageRect around(const PageRect &a, const PageRect &b) {
  return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right),
          std::max(a.bottom, b.bottom)};
}

float distance(float value, float from, float to) {
  return value < from ? from - value : value > to ? value - to : 0;
}

}  // namespace

std::vector<PageRect> PageGeometry::rects(Span span) const {
  std::vector<PageRect> found;
  auto piece = std::partition_point(pieces.begin(), pieces.end(),
                                    [span](const PagePiece &p) { return endOf(p) <= span.start; });
  for (; piece != pieces.end() && piece->start < span.end; ++piece) {
    const Span part = span.intersected({piece->start, endOf(*piece)});
    for (Position at = part.start; at < part.end; ++at) {
      const PageRect &rect = piece->signs[static_cast<std::size_t>(at - piece->start)];
      if (!found.empty() && inLine(found.back(), rect))
        found.back() = around(found.back(), rect);
      else
        found.push_back(rect);
    }
  }
  return found;
}

Position PageGeometry::positionAt(float x, float y) const {
  Position best = -1;
  float least = std::numeric_limits<float>::max();
  for (const PagePiece &piece : pieces) {
    // A line that the place lies in wins over one beside it.
    const auto cost = [&](const PageRect &box) {
      return distance(y, box.top, box.bottom) * 8 + distance(x, box.left, box.right);
    };
    if (cost(piece.box) >= least) continue;
    least = cost(piece.box);
    float nearest = std::numeric_limits<float>::max();
    for (std::size_t i = 0; i < piece.signs.size(); ++i) {
      const PageRect &sign = piece.signs[i];
      const float off = distance(x, sign.left, sign.right) + distance(y, sign.top, sign.bottom);
      if (off >= nearest) continue;
      nearest = off;
      best = piece.start + static_cast<Position>(i);
    }
  }
  return best;
}

std::optional<PageRect> PageGeometry::rectAt(Position position) const {
  const auto piece = std::partition_point(pieces.begin(), pieces.end(),
                                          [position](const PagePiece &p) { return endOf(p) <= position; });
  if (piece == pieces.end() || piece->start > position) return std::nullopt;
  return piece->signs[static_cast<std::size_t>(position - piece->start)];
}

Result<PdfGeometry> pdfGeometry(std::string_view bytes, const Progress &progress,
                                const ImportLimits &limits) {
  try {
    const Result<import::PdfWords> words = import::readPdfWords(bytes, progress, limits);
    if (!words) return failure(words.error());
    Result<import::PdfText> text = import::pdfText(*words, progress, limits);
    if (!text) return failure(text.error());
    Result<SourceText> made = SourceText::make(std::move(text->utf8));
    if (!made) return failure(ErrorCode::Internal, {}, made.error().detail);
    return PdfGeometry{*std::move(made), std::move(text->geometry)};
  } catch (const std::bad_alloc &) {
    return failure(ErrorCode::TooLarge, {}, std::to_string(limits.textBytes));
  }
}

std::vector<PageGeometry> movedTo(const SourceText &text, const PdfGeometry &geometry) {
  const EditMap map(difference(geometry.text, text));
  std::vector<PageGeometry> moved;
  moved.reserve(geometry.pages.size());
  for (const PageGeometry &page : geometry.pages) {
    PageGeometry &made = moved.emplace_back(PageGeometry{page.width, page.height, {}});
    for (const PagePiece &piece : page.pieces) {
      PagePiece part;
      const auto finish = [&] {
        if (!part.signs.empty()) made.pieces.push_back(std::move(part));
        part = {};
      };
      for (std::size_t i = 0; i < piece.signs.size(); ++i) {
        const Position at = piece.start + static_cast<Position>(i);
        const std::optional<Span> place = map.map(Span{at, at + 1});
        if (!place || (!part.signs.empty() && place->start != endOf(part))) finish();
        if (!place) continue;
        if (part.signs.empty()) part = {place->start, piece.signs[i], {}};
        part.box = around(part.box, piece.signs[i]);
        part.signs.push_back(piece.signs[i]);
      }
      finish();
    }
  }
  return moved;
}

}  // namespace florilegium
