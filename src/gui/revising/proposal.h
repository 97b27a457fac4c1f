// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <memory>

#include "florilegium/actions/revise.h"
#include "florilegium/session/importing.h"
#include "gui/revising/comparison.h"

namespace florilegium::gui {

/// Another text for a source, compared with the one that it has. Nothing of it is stored.
struct Proposal {
  enum class From {
    File,  ///< read from a file
    Hand,  ///< corrected by a person
    Past,  ///< a text that the source had once; only to be looked at
  };
  SourceId source;
  From from = From::File;
  QString name;  ///< of the file; when a text of the past was given to the source
  actions::NewSource text;
  EditMap map{{}};
  std::shared_ptr<const Comparison> comparison;

  [[nodiscard]] RevisionId base() const { return comparison->before->id; }
  /// Neither words nor structure differ.
  [[nodiscard]] bool same() const;
};
using ProposalPtr = std::shared_ptr<const Proposal>;

/// Compares what was read from a file with the present text of a source. For a thread of its own; null after
/// a cancel.
[[nodiscard]] ProposalPtr proposeFile(SourceId source, std::shared_ptr<const Revision> present,
                                      const actions::NewSource &read, const QString &fileName,
                                      const Progress &progress);

/// The same for a text that a person has edited.
[[nodiscard]] ProposalPtr proposeEdit(const Source &source, std::shared_ptr<const Revision> present,
                                      const SourceText &edited, const Progress &progress);

/// The same for a text of the past: it stands on the left and the present one on the right.
[[nodiscard]] ProposalPtr proposePast(SourceId source, std::shared_ptr<const Revision> past,
                                      std::shared_ptr<const Revision> present, const QString &name,
                                      const Progress &progress);

/// The change that gives the source that text. Fails as `reviseSource` does, and with ChangedElsewhere when
/// the source has another text by now than the one compared.
[[nodiscard]] Result<ChangeSet> changesOf(const Project &project, const Proposal &proposal, Timestamp time);

}  // namespace florilegium::gui
