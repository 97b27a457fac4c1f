// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "florilegium/model/project.h"

/// One named check for each property that must hold. Checks look and report; they change nothing.
namespace florilegium::doctor {

/// Something that does not hold.
struct Finding {
  std::string message;  ///< a sentence with names, numbers and offsets
  SourceId source;      ///< where, if in a source
  Span span;            ///< where in it, in code points
};

/// A property and what speaks against it.
struct Check {
  std::string property;     ///< its lasting name: "quotes"
  std::string description;  ///< what it says, as a sentence without stop
  std::vector<Finding> findings;
};

/// Every property, without findings, in the order in which they are reported.
[[nodiscard]] std::vector<Check> properties();

/// "texts": length and SHA-256 are as recorded. That it is valid UTF-8 with LF line ends, without NUL and
/// byte order mark, is what a `SourceText` promises: one that is not cannot be loaded, which is a finding
/// too.
void checkText(const Source &source, const Revision &revision, std::vector<Finding> &findings);
/// "structure": blocks, marks, pages and turns lie inside the text and are ordered by place, none but pages
/// empty.
void checkStructure(const Source &source, const Revision &revision, std::vector<Finding> &findings);
/// "spans": a tag that is no orphan lies inside its text and is not empty; only an orphan is kept as one.
void checkSpans(const Source &source, const SourceText &text, std::span<const TagRow> tags,
                std::vector<Finding> &findings);
/// "quotes": the words recorded with a tag are those at its place, and so are those round it.
void checkQuotes(const Source &source, const SourceText &text, std::span<const TagRow> tags,
                 std::vector<Finding> &findings);
/// "revisions": a tag that is no orphan was made on the text that its source has.
void checkRevisions(const Source &source, std::span<const TagRow> tags, std::vector<Finding> &findings);
/// "twins": no coder has put the same code on the same span twice.
void checkTwins(const Source &source, std::span<const TagRow> tags, std::vector<Finding> &findings);
/// "codebook": every code hangs on the tree, siblings differ in name without regard to case and accents, no
/// two codes share a key.
void checkCodebook(const Project &project, std::vector<Finding> &findings);
/// "attributes": definitions have names of their own, values fit their kinds, choices are in their list.
void checkAttributes(const Project &project, std::vector<Finding> &findings);
/// "memos": every memo is on something that is there.
void checkMemos(const Project &project, std::vector<Finding> &findings);

}  // namespace florilegium::doctor
