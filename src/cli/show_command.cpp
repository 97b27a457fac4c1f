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
  bool original = false;
};

Outcome runShow(const ShowOptions &options, Console &console) {
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  const Project &project = (*session)->project();
  const auto source = findSource(project, options.source);
  if (!source) return failed(source.error());
  if (options.original) {
    const auto bytes = (*session)->original((*source)->id);
    if (!bytes) return failed(bytes.error());
    if (!*bytes)
      return failed(ErrorText{"The original of “" + (*source)->name + "” cannot be shown",
                              "its file was not kept in the project", "Its text is: leave out --original"});
    console.out().write(**bytes);
    return Status::Done;
  }
  const auto revision = project.text((*source)->id);
  if (!revision) return failed(revision.error());
  console.out().write((*revision)->text.utf8());
  return Status::Done;
}

}  // namespace

void addShowCommand(Commands &commands) {
  auto options = std::make_shared<ShowOptions>();
  CLI::App *command =
      commands.add({"show", "Print the text of a source, exactly", "show PROJECT SOURCE [--original]",
                    "flor show study.flor \"An Essay\" | less\n"
                    "flor show study.flor '#3' > essay.txt\n"
                    "flor show study.flor '#3' --original > essay.docx"});
  addProject(command, options->project);
  addArgument(command, "SOURCE", options->source, "Name of the source, or its number as in #3");
  command->add_flag("--original", options->original, "The file it was read from, byte for byte");
  commands.onRun<ShowOptions>(command, options, runShow);
}

}  // namespace florilegium::cli
