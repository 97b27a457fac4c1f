// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/importing.h"

#include <unistd.h>

#include <algorithm>
#include <map>

#include "florilegium/actions/revise.h"
#include "florilegium/base/file.h"

namespace florilegium {

namespace fs = std::filesystem;

namespace {

/// A folder that may not be listed stands in the list itself, so that reading it says why.
bool closedFolder(const fs::path &path) {
  return ::access(path.c_str(), R_OK | X_OK) != 0;
}

/// The beginning of the first line, cut between words.
std::string firstWords(std::string_view utf8) {
  constexpr std::size_t most = 60;
  const std::size_t start = std::min(utf8.find_first_not_of(" \t\n"), utf8.size());
  const std::string_view line = utf8.substr(start, utf8.find('\n', start) - start);
  if (line.size() <= most) return std::string(line);
  const std::size_t space = line.rfind(' ', most);
  std::size_t end = space != line.npos && space > most / 2 ? space : most;
  while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0u) == 0x80u)
    --end;
  return std::string(line.substr(0, end)) + "…";
}

bool isTable(const std::string &name) {
  const std::string ending = fs::path(name).extension().string();
  return ending == ".csv" || ending == ".tsv" || ending == ".tab" || ending == ".CSV" || ending == ".TSV";
}

ReadFile readFileOf(ImportedText imported) {
  ReadFile result;
  actions::NewSource source;
  source.name = std::move(imported.name);
  source.language = std::move(imported.language);
  source.attributes = std::move(imported.attributes);
  source.origin = std::move(imported.origin);
  source.origin.imported = now();
  source.text = std::move(imported.text);
  source.structure = std::move(imported.structure);
  for (ImportedComment &comment : imported.comments) {
    const Timestamp written = fromIso8601(comment.date).value_or(source.origin.imported);
    source.comments.push_back({comment.span, std::move(comment.text), std::move(comment.author), written});
  }
  source.report = imported.report;
  source.measure();
  result.asides = std::move(imported.asides);
  result.source = std::move(source);
  result.report = std::move(imported.report);
  return result;
}

ReadFile unread(fs::path path, Error error) {
  ReadFile file;
  file.path = std::move(path);
  file.error = std::move(error);
  return file;
}

void keepOriginal(std::string_view bytes, const ImportOptions &options, ReadFile &file) {
  if (static_cast<std::int64_t>(bytes.size()) <= options.keepUpTo)
    file.source->original = std::make_shared<const Packed>(pack(bytes));
}

/// Plain text is taken as it is, whatever it looks like.
Result<ImportedText> importPlainClip(const Clip &clip, const ImportOptions &options,
                                     const Progress &progress) {
  if (clip.text.find_first_not_of(" \t\r\n") == std::string::npos) return failure(ErrorCode::Empty);
  ImportOptions plain = options;
  plain.reader = "txt";
  plain.encoding = "UTF-8";
  auto text = importBytes(clip.text, {}, plain, progress);
  if (!text) return text;
  text->origin.encodingFoundBy.clear();
  text->origin.reader = "clipboard 1";
  text->origin.url = clip.url;
  return text;
}

}  // namespace

std::vector<fs::path> filesBelow(const std::vector<fs::path> &paths) {
  std::vector<fs::path> files;
  for (const fs::path &path : paths) {
    std::error_code error;
    if (!fs::is_directory(path, error)) {
      files.push_back(path);
      continue;
    }
    std::vector<fs::path> below;
    auto entry = fs::recursive_directory_iterator(path, fs::directory_options::skip_permission_denied, error);
    if (error || closedFolder(path)) files.push_back(path);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
      const bool hidden = entry->path().filename().string().starts_with('.');
      if (hidden && entry->is_directory(error)) entry.disable_recursion_pending();
      if (hidden) continue;
      const bool closed = entry->is_directory(error) && closedFolder(entry->path());
      if (closed || entry->is_regular_file(error)) below.push_back(entry->path());
    }
    std::sort(below.begin(), below.end());
    files.insert(files.end(), below.begin(), below.end());
  }
  return files;
}

ReadFile readSource(std::string_view bytes, const std::string &name, const ImportOptions &options,
                    const Progress &progress) {
  auto imported = importBytes(bytes, name, options, progress);
  if (!imported) return unread(name, imported.error());
  ReadFile result = readFileOf(*std::move(imported));
  result.path = fs::path(name);
  keepOriginal(bytes, options, result);
  return result;
}

ReadFile readClip(const Clip &clip, const ImportOptions &options, const Progress &progress) {
  auto imported = clip.html.empty() ? importPlainClip(clip, options, progress)
                                    : importHtmlFragment(clip.html, {}, progress);
  // Rich text without a word in it, such as a picture's, may come with words as plain text.
  if (!imported && !clip.html.empty() && !clip.text.empty())
    imported = importPlainClip(clip, options, progress);
  if (!imported) return unread({}, imported.error());
  const bool rich = imported->origin.mediaType == "text/html";
  if (imported->origin.url.empty()) imported->origin.url = clip.url;
  imported->name = firstWords(imported->name.empty() ? imported->text.utf8() : imported->name);
  ReadFile result = readFileOf(*std::move(imported));
  keepOriginal(rich ? clip.html : clip.text, options, result);
  return result;
}

std::vector<ReadFile> readRows(std::string_view bytes, const std::string &name, const ImportOptions &options,
                               const Progress &progress) {
  std::vector<ReadFile> files;
  auto rows = importRows(bytes, name, options, progress);
  if (!rows) {
    files.push_back(unread(name, rows.error()));
    return files;
  }
  for (ImportedText &row : *rows) {
    files.push_back(readFileOf(std::move(row)));
    files.back().path = fs::path(name);
    // What is true of the whole table is said once.
    if (files.size() > 1) files.back().report.clear();
  }
  return files;
}

std::vector<ReadFile> readSources(const std::vector<fs::path> &files, const ImportOptions &options,
                                  const Progress &progress) {
  std::vector<ReadFile> results;
  const auto total = static_cast<std::int64_t>(files.size());
  std::int64_t done = 0;
  for (const fs::path &path : files) {
    if (progress.cancelled()) break;
    progress.report(done, total);
    const auto bytes = readFile(path, ImportLimits().bytes);
    std::vector<ReadFile> read;
    const std::string name = displayName(path);
    if (!bytes)
      read.push_back(unread(path, bytes.error()));
    else if (options.tableAs == TableAs::Rows && isTable(name))
      read = readRows(*bytes, name, options, progress);
    else
      read.push_back(readSource(*bytes, name, options, progress));
    if (read.front().error && read.front().error->code == ErrorCode::Cancelled) break;
    ++done;
    for (ReadFile &file : read) {
      file.path = path;
      results.push_back(std::move(file));
    }
  }
  progress.report(done, total);
  return results;
}

Result<SourcesPlan> planSources(const Project &project, std::vector<ReadFile> files,
                                const std::string &group) {
  SourcesPlan plan;
  std::vector<actions::NewSource> fresh;
  std::map<std::string, std::string> names;
  std::vector<std::size_t> places;
  for (ReadFile &file : files) {
    ImportOutcome outcome{std::move(file.path), {}, std::move(file.report), std::move(file.error)};
    if (file.source) {
      const std::string hash = file.source->origin.sha256;
      const Source *twin = actions::sourceWithBytes(project, hash);
      if (const Source *page = actions::sourceWithAddress(project, file.source->origin.url);
          page != nullptr && twin == nullptr)
        outcome.report.push_back("“" + page->name + "” came from the same address; if this is a newer " +
                                 "version of it, its text can be replaced by this one.");
      const auto [known, first] = names.try_emplace(hash, twin != nullptr ? twin->name : file.source->name);
      if (twin != nullptr || !first) {
        outcome.error = Error{ErrorCode::DuplicateSource, displayName(outcome.path), known->second};
      } else {
        if (!group.empty()) file.source->group = group;
        places.push_back(plan.outcomes.size());
        fresh.push_back(std::move(*file.source));
      }
    }
    plan.outcomes.push_back(std::move(outcome));
  }
  if (fresh.empty()) return plan;
  auto added = actions::addSources(project, std::move(fresh));
  if (!added) return failure(added.error());
  plan.changes = std::move(*added);
  for (std::size_t i = 0; i < places.size(); ++i)
    plan.outcomes[places[i]].source = plan.changes.sources[i].after->id;
  return plan;
}

Result<ChangeSet> planRevision(const Project &project, SourceId source, ReadFile file, Timestamp time) {
  if (file.error) return failure(*file.error);
  const Source *twin = actions::sourceWithBytes(project, file.source->origin.sha256);
  if (twin != nullptr && twin->id != source)
    return failure(ErrorCode::DuplicateSource, displayName(file.path), twin->name);
  return actions::reviseSource(project, source, std::move(*file.source), time);
}

Result<std::vector<ImportOutcome>> addSources(Session &session, std::vector<ReadFile> files,
                                              const std::string &group) {
  auto plan = planSources(session.project(), std::move(files), group);
  if (!plan) return failure(plan.error());
  const auto added = session.perform(std::move(plan->changes));
  if (!added) return failure(added.error());
  return std::move(plan->outcomes);
}

}  // namespace florilegium
