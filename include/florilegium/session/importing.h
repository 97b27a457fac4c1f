// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "florilegium/actions/sources.h"
#include "florilegium/base/progress.h"
#include "florilegium/import/imported.h"
#include "florilegium/session/session.h"

namespace florilegium {

/// A file that was read, or why it was not.
struct ReadFile {
  std::filesystem::path path;
  std::optional<actions::NewSource> source;
  std::vector<std::string> report;  ///< what the reader changed or left out
  std::optional<Error> error;
  std::vector<Aside> asides = {};  ///< what kinds of boilerplate a whole web page holds
};

/// What became of one file.
struct ImportOutcome {
  std::filesystem::path path;
  SourceId source;  ///< none when it was not imported
  std::vector<std::string> report;
  std::optional<Error> error;
};

/// Files as they are, folders with all files below them by name; hidden files and folders inside folders
/// are left out. What is not there stays in the list, so that reading it says so.
[[nodiscard]] std::vector<std::filesystem::path> filesBelow(const std::vector<std::filesystem::path> &paths);

/// Reads files without touching a project; for a thread of its own. One bad file does not stop the
/// others. After a cancel the rest is left out. A table gives a result for each row where `options` say so.
[[nodiscard]] std::vector<ReadFile> readSources(const std::vector<std::filesystem::path> &files,
                                                const ImportOptions &options, const Progress &progress);

/// A text that did not come from a file, such as standard input.
[[nodiscard]] ReadFile readSource(std::string_view bytes, const std::string &name,
                                  const ImportOptions &options, const Progress &progress = {});

/// A table, one source a row; one result with an error when it can't be read so. Rows keep no file beside
/// their text.
[[nodiscard]] std::vector<ReadFile> readRows(std::string_view bytes, const std::string &name,
                                             const ImportOptions &options, const Progress &progress = {});

/// What a clipboard holds: rich text as HTML, or plain text in UTF-8. `url` is where it was copied from if
/// that is known; what the HTML itself says counts more. Without a file the first words are the name.
struct Clip {
  std::string html;  ///< empty: only plain text
  std::string text;
  std::string url;
};
[[nodiscard]] ReadFile readClip(const Clip &clip, const ImportOptions &options = {},
                                const Progress &progress = {});

/// What adding files would do.
struct SourcesPlan {
  std::vector<ImportOutcome> outcomes;  ///< as they are once `changes` is stored
  ChangeSet changes;                    ///< empty when there is nothing to add
};

/// Works out how to add what was read in one step. A file whose bytes are in the project already is not
/// added again.
[[nodiscard]] Result<SourcesPlan> planSources(const Project &project, std::vector<ReadFile> files,
                                              const std::string &group = {});

/// The change that gives a source the text of a file (see `actions::reviseSource`). Fails as the file was
/// read, with DuplicateSource when another source came from the same bytes, and as that action.
[[nodiscard]] Result<ChangeSet> planRevision(const Project &project, SourceId source, ReadFile file,
                                             Timestamp time);

/// Adds what was read in one step. A file whose bytes are in the project already is not added again.
/// Fails, with nothing added, when the project cannot be written.
[[nodiscard]] Result<std::vector<ImportOutcome>> addSources(Session &session, std::vector<ReadFile> files,
                                                            const std::string &group = {});

}  // namespace florilegium
