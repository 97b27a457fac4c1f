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
/// span are left out. A tag whose words are gone becomes an orphan with the witness that it had. So does a
/// tag that would come to lie on the very span of another one of its code and coder. A memo whose words are
/// gone goes to the paragraph that stands in their place and says so. Orphans of before stay as they are.
///
/// The summary counts the new orphans. Fails with NoSuchSource, Empty, or as reading the old text does.
/// `known`, if given, is the difference of the source's present text and the new one, which takes time to
/// find.
[[nodiscard]] Result<ChangeSet> reviseSource(const Project &project, SourceId source, NewSource revised,
                                             Timestamp time, const EditMap *known = nullptr);

/// What a source is with a text that a person made by correcting its present one, `before`: the origin, and
/// what its reader said, stay; the structure goes along by the rules of `mapStructure`. Callable on any
/// thread.
[[nodiscard]] NewSource editedSource(const Source &source, const Revision &before, SourceText text,
                                     const EditMap &map);

/// Gives a source the text that a person made of its present one: `editedSource`. Tags and memos as
/// `reviseSource` has them. Empty when text and structure are the same. Fails as `reviseSource` does.
[[nodiscard]] Result<ChangeSet> editSource(const Project &project, SourceId source, NewSource edited,
                                           Timestamp time, const EditMap *known = nullptr);
/// The same in one.
[[nodiscard]] Result<ChangeSet> editSource(const Project &project, SourceId source, SourceText text,
                                           Timestamp time);

}  // namespace florilegium::actions
