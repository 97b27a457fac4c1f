// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/change/change_set.h"
#include "support/project_builder.h"

namespace testsupport {

/// A source of three marked words and two coders.
struct Shelf : ProjectBuilder {
  Shelf() {
    ann = coder("Ann");
    ben = coder("Ben");
    marks = marked("[[one]] [[two]] [[three]]");
    essay = source(marks.text);
  }
  florilegium::TagId tagAt(florilegium::CodeId code, std::size_t mark, florilegium::CoderId who,
                           const std::string &memo = "") {
    return tag(essay, code, who, marks.spans[mark], memo);
  }
  /// What a change set does, taken back again, leaves the project as it was.
  void checkUndo(const florilegium::Result<florilegium::ChangeSet> &changes) {
    REQUIRE(changes);
    const florilegium::ChangeSet before = contentOf(project);
    apply(project, *changes);
    apply(project, inverse(*changes));
    CHECK(sameContent(contentOf(project), before));
  }
  florilegium::CoderId ann;
  florilegium::CoderId ben;
  Marked marks;
  florilegium::SourceId essay;
};

}  // namespace testsupport
