// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace florilegium::import {

enum class CueKind { Srt, Vtt };

/// Text of one look.
struct CuePiece {
  std::string text;  ///< a line end stands between the words of two people
  bool bold = false;
  bool italic = false;
};

/// What is said between two moments of a recording.
struct Cue {
  std::int64_t startMs = 0;
  std::int64_t endMs = 0;
  std::string speaker;
  bool dash = false;  ///< begins with a dash: somebody else speaks
  std::vector<CuePiece> pieces;
};

struct CueList {
  std::vector<Cue> cues;
  std::string language;
  int repeated = 0;  ///< lines that were the last of the cue before, left out
};

/// The two times of a line like "00:00:01,000 --> 00:00:04,000"; none where it is no such line.
[[nodiscard]] std::optional<std::pair<std::int64_t, std::int64_t>> cueTimes(std::string_view line);

/// Every cue with words. What is no cue is passed over.
[[nodiscard]] CueList cuesIn(std::string_view utf8, CueKind kind);

}  // namespace florilegium::import
