// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium {

/// A format in which a project can be written.
struct ExporterInfo {
  std::string id;                    ///< "corpus"
  std::string name;                  ///< "JSON corpus"
  std::string description;           ///< what is in it and for whom, one sentence
  std::vector<std::string> endings;  ///< without dot, the usual one first
};

/// Every writer, the one to offer first in front.
[[nodiscard]] const std::vector<ExporterInfo> &exporters();

/// What a person may choose about an export.
struct ExportOptions {
  /// Coders become "Coder 1", "Coder 2", ... in the order of the list, with ids that tell nothing and are
  /// the same in every export of the project. Names that a memo or a text holds stay.
  bool anonymousCoders = false;
  bool memos = true;
  /// Only the first sources of the list, with their tags and memos: for previews.
  std::optional<std::int64_t> limitSources;
};

/// Takes the next bytes of an export. Its failure ends the export and is handed on.
using Sink = std::function<Result<void>(std::string_view)>;

/// Writes a project in one of the formats, piece by piece: it holds one source's text at a time and lets
/// go of the texts that only the project holds. Progress counts steps, two a source.
/// Fails with UnknownFormat, Cancelled, or as the sink or the texts do; what the sink has then is a part.
[[nodiscard]] Result<void> exportProject(const Project &project, std::string_view format,
                                         const ExportOptions &options, const Sink &sink,
                                         const Progress &progress = {});

/// Reads a JSON corpus into the change set that makes the whole project from nothing; ids count from 1 in
/// the order of the file. Progress counts bytes.
/// Fails with Empty, Cancelled, NewerProject (detail: the file's version) or BadFormat, whose detail is
/// the JSON pointer of the first thing that is wrong and what is wrong about it.
[[nodiscard]] Result<ChangeSet> readCorpus(std::string_view bytes, const Progress &progress = {});

}  // namespace florilegium
