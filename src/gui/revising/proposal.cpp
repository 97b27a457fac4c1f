// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/proposal.h"

namespace florilegium::gui {

namespace {

using RevisionPtr = std::shared_ptr<const Revision>;

/// The texts side by side; null after a cancel.
ProposalPtr finish(std::shared_ptr<Proposal> proposal, RevisionPtr before, RevisionPtr after,
                   const Progress &progress) {
  if (progress.cancelled()) return nullptr;
  proposal->comparison = std::make_shared<const Comparison>(
      compareTexts(std::move(before), std::move(after), proposal->map.edits()));
  return progress.cancelled() ? nullptr : proposal;
}

RevisionPtr revisionOf(const actions::NewSource &text) {
  return std::make_shared<const Revision>(Revision{{}, text.sha256, text.text, text.structure, text.report});
}

}  // namespace

bool Proposal::same() const {
  return map.edits().empty() && comparison->before->structure == comparison->after->structure;
}

ProposalPtr proposeFile(SourceId source, RevisionPtr present, const actions::NewSource &read,
                        const QString &fileName, const Progress &progress) {
  auto proposal = std::make_shared<Proposal>();
  proposal->source = source;
  proposal->name = fileName;
  proposal->text = read;
  proposal->map = EditMap(difference(present->text, read.text, progress));
  const RevisionPtr after = revisionOf(read);
  return finish(std::move(proposal), std::move(present), after, progress);
}

ProposalPtr proposeEdit(const Source &source, RevisionPtr present, const SourceText &edited,
                        const Progress &progress) {
  auto proposal = std::make_shared<Proposal>();
  proposal->source = source.id;
  proposal->from = Proposal::From::Hand;
  proposal->map = EditMap(difference(present->text, edited, progress));
  if (progress.cancelled()) return nullptr;
  proposal->text = actions::editedSource(source, *present, edited, proposal->map);
  const RevisionPtr after = revisionOf(proposal->text);
  return finish(std::move(proposal), std::move(present), after, progress);
}

ProposalPtr proposePast(SourceId source, RevisionPtr past, RevisionPtr present, const QString &name,
                        const Progress &progress) {
  auto proposal = std::make_shared<Proposal>();
  proposal->source = source;
  proposal->from = Proposal::From::Past;
  proposal->name = name;
  proposal->map = EditMap(difference(past->text, present->text, progress));
  return finish(std::move(proposal), std::move(past), std::move(present), progress);
}

Result<ChangeSet> changesOf(const Project &project, const Proposal &proposal, Timestamp time) {
  const Source *source = project.source(proposal.source);
  if (source != nullptr && source->revision != proposal.base())
    return failure(ErrorCode::ChangedElsewhere, source->name);
  return proposal.from == Proposal::From::Hand
             ? actions::editSource(project, proposal.source, proposal.text, time, &proposal.map)
             : actions::reviseSource(project, proposal.source, proposal.text, time, &proposal.map);
}

}  // namespace florilegium::gui
