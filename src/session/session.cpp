// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/session.h"

#include <algorithm>
#include <utility>

#include "florilegium/actions/sources.h"
#include "florilegium/base/file.h"
#include "florilegium/change/apply.h"
#include "florilegium/session/sample.h"

namespace florilegium {

Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path &path,
                                                 const NewProject &wanted) {
  Project project;
  project.setInfo({Uuid::random(), displayName(path.stem()), now()});
  if (!wanted.name.empty()) {
    const auto named = actions::renameProject(project, wanted.name);
    if (!named) return failure(named.error());
    apply(project, *named);
  }
  ChangeSet content;
  if (wanted.codebook == Codebook::Starter) content = actions::addCodes(project, starterCodes()).value();
  if (!wanted.coder.empty()) {
    auto coder = actions::addCoder(project, wanted.coder);
    if (!coder) return failure(coder.error());
    content.coders = std::move(coder->coders);
  }
  content.project.push_back({std::nullopt, project.info()});
  if (const auto made = Storage::create(path, content, {}, wanted.existing); !made)
    return failure(made.error());
  Storage::Options options;
  options.person = wanted.coder;
  auto session = open(path, options);
  if (session && !content.coders.empty()) (*session)->m_coder = (*session)->project().coders().front()->id;
  return session;
}

Result<std::unique_ptr<Session>> Session::create(const std::filesystem::path &path, const ChangeSet &content,
                                                 Existing existing, const Progress &progress) {
  if (const auto made = Storage::create(path, content, {}, existing, progress); !made)
    return failure(made.error());
  return open(path);
}

Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path &path,
                                               const Storage::Options &options) {
  auto storage = Storage::open(path, options);
  if (!storage) return failure(storage.error());
  auto session = std::unique_ptr<Session>(new Session(std::move(*storage)));
  if (const auto loaded = session->load(); !loaded) return failure(loaded.error());
  return session;
}

Result<void> Session::load() {
  auto project = m_storage->load();
  if (!project) return failure(project.error());
  project->setTextLoader([this](RevisionId id) -> Result<std::shared_ptr<const Revision>> {
    if (storing()) return busy();
    return m_storage->text(id);
  });
  m_project = std::move(*project);
  return {};
}

tl::unexpected<Error> Session::busy() const {
  return failure(ErrorCode::Busy, displayName(path()));
}

Result<ChangeSet> Session::finish(Result<ChangeSet> applied) {
  if (applied) {
    apply(m_project, *applied);
    tell(*applied);
    return applied;
  }
  if (applied.error().code == ErrorCode::ChangedElsewhere) {
    if (load()) {
      if (m_project.coder(m_coder) == nullptr) m_coder = {};
      tell({});
    }
  }
  return applied;
}

Result<ChangeSet> Session::perform(Result<ChangeSet> changes) {
  if (!changes) return changes;
  if (changes->empty()) return changes;
  auto store = startStoring(std::move(changes));
  if (!store) return failure(store.error());
  return finishStoring((*store)({}));
}

Result<Session::Storing> Session::startStoring(Result<ChangeSet> changes) {
  if (!changes) return failure(changes.error());
  if (storing()) return busy();
  m_stored = std::make_shared<ChangeSet>(std::move(*changes));
  const Coder *coder = m_project.coder(m_coder);
  return [storage = m_storage, changes = std::shared_ptr<const ChangeSet>(m_stored),
          name = coder != nullptr ? coder->name : std::string()](const Progress &progress) -> Result<void> {
    const auto stored = storage->apply(*changes, now(), name, progress);
    if (!stored) return failure(stored.error());
    return {};
  };
}

Result<ChangeSet> Session::finishStoring(Result<void> stored) {
  const auto changes = std::exchange(m_stored, nullptr);
  if (!stored) return finish(failure(stored.error()));
  return finish(std::move(*changes));
}

Result<ChangeSet> Session::undo() {
  if (storing()) return busy();
  return finish(m_storage->undo());
}
Result<ChangeSet> Session::redo() {
  if (storing()) return busy();
  return finish(m_storage->redo());
}

std::optional<HistoryEntry> Session::nextUndo() const {
  return storing() ? std::nullopt : m_storage->nextUndo();
}
std::optional<HistoryEntry> Session::nextRedo() const {
  return storing() ? std::nullopt : m_storage->nextRedo();
}

Result<std::vector<HistoryEntry>> Session::history(std::int64_t limit) const {
  if (storing()) return busy();
  return m_storage->history(limit);
}

Result<std::vector<TextVersion>> Session::textVersions(SourceId source) const {
  if (storing()) return busy();
  auto versions = m_storage->textVersions(source);
  const Source *row = m_project.source(source);
  // One with which the project was made has no history.
  if (versions && versions->empty() && row != nullptr)
    versions->push_back({HistoryId{}, row->origin.imported, {}, Action::AddSource, *row});
  return versions;
}

Result<std::shared_ptr<const Revision>> Session::revision(RevisionId id) const {
  if (storing()) return busy();
  return m_storage->text(id);
}

Session::Reading Session::reading(RevisionId id) const {
  return [path = path(), id]() -> Result<std::shared_ptr<const Revision>> {
    Storage::Options options;
    options.access = Access::ReadOnly;
    const auto storage = Storage::open(path, options);
    if (!storage) return failure(storage.error());
    return storage->text(id);
  };
}

Result<std::optional<std::string>> Session::original(SourceId source) const {
  if (storing()) return busy();
  const Source *row = m_project.source(source);
  if (row == nullptr) return failure(ErrorCode::NoSuchSource, "#" + std::to_string(source.value));
  return m_storage->original(row->revision);
}

Result<bool> Session::keepsOriginal(SourceId source) const {
  if (storing()) return busy();
  const Source *row = m_project.source(source);
  if (row == nullptr) return failure(ErrorCode::NoSuchSource, "#" + std::to_string(source.value));
  return m_storage->keepsOriginal(row->revision);
}

Result<void> Session::backup(const std::filesystem::path &target, const Progress &progress,
                             Existing existing) const {
  if (storing()) return busy();
  return m_storage->backup(target, progress, existing);
}

Result<CoderId> Session::beCoder(const std::string &name) {
  if (const Coder *known = m_project.coderNamed(name)) return m_coder = known->id;
  auto wanted = actions::addCoder(m_project, name);
  if (!wanted && wanted.error().code == ErrorCode::NameTaken)
    return m_coder = m_project.coderNamed(wanted.error().subject)->id;
  const auto added = perform(std::move(wanted));
  if (!added) return failure(added.error());
  return m_coder = added->coders.front().after->id;
}

int Session::addListener(Listener listener) {
  m_listeners.emplace(++m_lastListener, std::move(listener));
  return m_lastListener;
}

void Session::removeListener(int number) {
  m_listeners.erase(number);
}

void Session::tell(const ChangeSet &changes) const {
  // A listener may remove itself or others while it listens.
  const auto listeners = m_listeners;
  for (const auto &[number, listener] : listeners)
    listener(changes);
}

Result<std::vector<doctor::Check>> Session::check(const Progress &progress) const {
  if (storing()) return busy();
  std::vector<doctor::Check> checks = doctor::properties();
  const auto findings = [&](std::string_view property) -> std::vector<doctor::Finding> & {
    return std::find_if(checks.begin(), checks.end(),
                        [&](const auto &check) { return check.property == property; })
        ->findings;
  };
  const auto file = m_storage->checkFile();
  if (!file) return failure(file.error());
  for (const FileFinding &finding : *file)
    findings(finding.check).push_back({finding.message, {}, {}});
  const auto sources = m_project.sources();
  std::int64_t done = 0;
  for (const Source *source : sources) {
    if (progress.cancelled()) return failure(ErrorCode::Cancelled, displayName(path()));
    const auto revision = m_storage->text(source->revision);
    const auto tags = m_storage->tagRows(source->id);
    if (!tags) return failure(tags.error());
    if (!revision) {
      const Position at = std::max<Position>(revision.error().offset, 0);
      findings("texts").push_back(
          {"The text of “" + source->name + "” cannot be used: " + revision.error().detail,
           source->id,
           {at, at + 1}});
    } else {
      const SourceText &text = (*revision)->text;
      doctor::checkText(*source, **revision, findings("texts"));
      doctor::checkStructure(*source, **revision, findings("structure"));
      doctor::checkSpans(*source, text, *tags, findings("spans"));
      doctor::checkQuotes(*source, text, *tags, findings("quotes"));
    }
    doctor::checkRevisions(*source, *tags, findings("revisions"));
    doctor::checkTwins(*source, *tags, findings("twins"));
    progress.report(++done, static_cast<std::int64_t>(sources.size()));
  }
  doctor::checkCodebook(m_project, findings("codebook"));
  doctor::checkMemos(m_project, findings("memos"));
  doctor::checkAttributes(m_project, findings("attributes"));
  return checks;
}

}  // namespace florilegium
