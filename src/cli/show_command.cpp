// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "lookup.h"
#include "opening.h"

namespace florilegium::cli {

namespace {

struct ShowOptions {
  std::string project;
  std::string source;
};

Outcome runShow(const ShowOptions &options, Console &console) {
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  const Project &project = (*session)->project();
  const auto source = findSource(project, options.source);
  if (!source) return failed(source.error());
  const auto revision = project.text((*source)->id);
  if (!revision) return failed(revision.error());
  console.out().write((*revision)->text.utf8());
  return Status::Done;
}

}  // namespace

void addShowCommand(Commands &commands) {
  auto options = std::make_shared<ShowOptions>();
  CLI::App *command = commands.add({"show", "Print the text of a source, exactly", "show PROJECT SOURCE",
                                    "flor show study.flor \"An Essay\" | less\n"
                                    "flor show study.flor '#3' > essay.txt"});
  addProject(command, options->project);
  addArgument(command, "SOURCE", options->source, "Name of the source, or its number as in #3");
  commands.onRun<ShowOptions>(command, options, runShow);
}

}  // namespace florilegium::cli
