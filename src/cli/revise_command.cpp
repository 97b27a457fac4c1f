// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "commands.h"
#include "florilegium/base/clock.h"
#include "florilegium/session/importing.h"
#include "lookup.h"
#include "opening.h"

namespace florilegium::cli {

namespace {

struct ReviseOptions {
  std::string project;
  std::string source;
  std::string file;
  std::string encoding;
};

/// Those who have lost their words, so that a person can place them.
std::string orphansIn(const ChangeSet &changes) {
  std::string list;
  for (const Change<TagRow> &tag : changes.tags)
    if (tag.after->orphan && !tag.before->orphan)
      list += (list.empty() ? "" : ", ") + ("#" + std::to_string(tag.after->id.value));
  return list;
}

Outcome runRevise(const ReviseOptions &options, Console &console) {
  ImportOptions reading;
  reading.encoding = options.encoding;
  const Progress &progress = console.progress("Reading");
  const auto changes = change(options.project, [&](const Project &project, CoderId) -> Try<ChangeSet> {
    const auto source = findSource(project, options.source);
    if (!source) return failed(source.error());
    auto files = readSources({options.file}, reading, progress);
    if (files.empty()) return failed(Error{ErrorCode::Cancelled, options.project});
    auto planned = planRevision(project, (*source)->id, std::move(files.front()), now());
    if (!planned) return failed(planned.error());
    return std::move(*planned);
  });
  if (!changes) return failed(changes.error());
  console.out().line(sentenceFor(*changes));
  if (const std::string orphans = orphansIn(*changes); !orphans.empty())
    console.out().line("Without words: " + orphans);
  return Status::Done;
}

}  // namespace

void addReviseCommand(Commands &commands) {
  auto options = std::make_shared<ReviseOptions>();
  CLI::App *command = commands.add({"revise", "Give a source a newer version of its text",
                                    "revise PROJECT SOURCE FILE [--encoding NAME]",
                                    "flor revise study.flor \"Interview 3\" corrected.docx"});
  addProject(command, options->project);
  addArgument(command, "SOURCE", options->source, "Name of the source, or its number as in #3");
  addArgument(command, "FILE", options->file,
              "The file with the new text. Tags move with their words;\n"
              "those whose words are gone are kept as orphans");
  addOption(command, "--encoding", options->encoding, "NAME",
            "How the bytes are to be read; else found from them");
  commands.onRun<ReviseOptions>(command, options, runRevise);
}

}  // namespace florilegium::cli
