// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/marked_text.h"

#include <algorithm>

#include "florilegium/text/utf8.h"

namespace testsupport {

using namespace florilegium;

Marked marked(std::string_view text) {
  std::string plain;
  std::vector<Position> open;
  Marked result;
  for (std::size_t i = 0; i < text.size();) {
    if (text.substr(i, 2) == "[[") {
      open.push_back(countCodePoints(plain));
      i += 2;
    } else if (text.substr(i, 2) == "]]") {
      result.spans.push_back({open.back(), countCodePoints(plain)});
      open.pop_back();
      i += 2;
    } else {
      plain += text[i++];
    }
  }
  std::sort(result.spans.begin(), result.spans.end());
  result.text = SourceText::make(plain).value();
  return result;
}

}  // namespace testsupport
