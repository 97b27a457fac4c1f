// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/actions/sources.h"
#include "florilegium/text/difference.h"

namespace florilegium::actions {

/// Gives a source another text: a newer capture of the page, a corrected transcript. Name, group and
/// attributes stay; origin and structure are those of the new text, and so is the language where it has one.
///
/// Tags and memos on bare spans move by the rules of `EditMap`; spaces that come to lie at the ends of a
/// span are left out. A tag whose words are gone becomes an orphan with the witness that it had. So does a tag
/// that would come to lie on the very span of another one of its code and coder. A memo whose words are gone
/// goes to the paragraph that stands in their place and says so. Orphans of before stay as they are.
///
/// The summary counts the new orphans. Fails with NoSuchSource, Empty, or as reading the old text does.
[[nodiscard]] Result<ChangeSet> reviseSource(const Project &project, SourceId source, NewSource revised,
                                             Timestamp time);

}  // namespace florilegium::actions
