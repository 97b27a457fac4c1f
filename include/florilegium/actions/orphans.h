// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium::actions {

/// Gives a tag without words the place that a person has found for it, widened to whole grapheme clusters.
/// The summary has the new words as its quote and the old ones as its other. Fails with NoSuchTag when there
/// is no such tag or it has its place, and as `addTag`.
[[nodiscard]] Result<ChangeSet> placeOrphan(const Project &project, TagId orphan, Span span, Timestamp time);

enum class Keeping {
  Kept,     ///< looked at and left without a place
  Waiting,  ///< to be looked at, as it was when it lost its words
};

/// Says of tags without words whether they still wait for a person. Those that are as wished stay as they
/// are, which may give an empty change set. Fails with NoSuchTag when one is not there or has its place.
[[nodiscard]] Result<ChangeSet> keepOrphans(const Project &project, std::span<const TagId> orphans,
                                            Keeping keeping);

/// The tags without words that wait for a person, source by source in the order of the lists, by place; of
/// one source, or of all if none is given.
[[nodiscard]] std::vector<TagId> waitingOrphans(const Project &project, SourceId source = {});

}  // namespace florilegium::actions
