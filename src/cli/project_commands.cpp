// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "commands.h"
#include "florilegium/base/file.h"
#include "florilegium/exchange/exchange.h"
#include "florilegium/session/sample.h"
#include "opening.h"
#include "standard_input.h"

namespace florilegium::cli {

namespace {

struct NewOptions {
  std::string project;
  std::string name;
  bool empty = false;
};

struct FileOptions {
  std::string project;
  std::string file;
};

/// Fails when something of this name is there, before any work is done.
Try<void> checkFree(const std::filesystem::path &path) {
  std::error_code error;
  if (std::filesystem::symlink_status(path, error).type() == std::filesystem::file_type::not_found) return {};
  return failed(Error{ErrorCode::AlreadyExists, displayName(path)});
}

std::string madeSentence(const Session &session) {
  const Project &project = session.project();
  return "Made “" + displayName(session.path()) + "” with " +
         counted(static_cast<std::int64_t>(project.sources().size()), "source", "sources") + ", " +
         counted(project.codeCount(), "code", "codes") + " and " +
         counted(project.tagCount(), "tag", "tags") + ".";
}

Outcome runNew(const NewOptions &options, Console &console) {
  const auto session = Session::create(
      options.project, {options.name, {}, options.empty ? Codebook::Empty : Codebook::Starter});
  if (!session) return failed(session.error());
  console.out().line(madeSentence(**session));
  return Status::Done;
}

Outcome runSample(const FileOptions &options, Console &console) {
  if (const auto made = createSample(options.project); !made) return failed(made.error());
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  console.out().line(madeSentence(**session));
  return Status::Done;
}

Outcome runLoad(const FileOptions &options, Console &console) {
  if (const auto free = checkFree(options.project); !free) return failed(free.error());
  constexpr std::int64_t limit = 4LL * 1024 * 1024 * 1024;
  const Progress &progress = console.progress("Loading");
  const auto bytes = options.file == "-" ? readStandardInput(limit, progress) : readFile(options.file, limit);
  if (!bytes) return failed(bytes.error());
  auto content = readCorpus(*bytes, progress);
  if (!content) {
    Error error = content.error();
    if (error.subject.empty()) error.subject = displayName(options.file);
    return failed(error);
  }
  if (progress.cancelled()) return failed(Error{ErrorCode::Cancelled, displayName(options.project)});
  const auto session = Session::create(options.project, *content);
  if (!session) return failed(session.error());
  console.out().line(madeSentence(**session));
  return Status::Done;
}

Outcome runBackup(const FileOptions &options, Console &console) {
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  const auto done = (*session)->backup(options.file, console.progress("Copying"));
  if (!done) return failed(done.error());
  console.out().line("Copied “" + displayName(options.project) + "” to “" + displayName(options.file) + "”.");
  return Status::Done;
}

}  // namespace

void addProjectCommands(Commands &commands) {
  auto made = std::make_shared<NewOptions>();
  CLI::App *command = commands.add({"new", "Make a project", "new PROJECT [--empty] [--name NAME]",
                                    "flor new study.flor\n"
                                    "flor new study.flor --empty --name \"Plasticity, spring\""});
  addArgument(command, "PROJECT", made->project, "The file to make; it is never overwritten");
  command->add_flag("--empty", made->empty, "Without the four codes of the starter codebook");
  addOption(command, "--name", made->name, "NAME", "What the project is called; else as its file");
  commands.onRun<NewOptions>(command, made, runNew);

  auto sample = std::make_shared<FileOptions>();
  command = commands.add({"sample", "Make the sample project: five essays, partly tagged", "sample PROJECT",
                          "flor sample sample.flor"});
  addArgument(command, "PROJECT", sample->project, "The file to make; it is never overwritten");
  commands.onRun<FileOptions>(command, sample, runSample);

  auto loaded = std::make_shared<FileOptions>();
  command = commands.add({"load", "Make a project from an exported corpus", "load PROJECT FILE",
                          "flor load copy.flor corpus.json\n"
                          "flor export study.flor --as corpus | flor load copy.flor -"});
  addArgument(command, "PROJECT", loaded->project, "The file to make; it is never overwritten");
  addArgument(command, "FILE", loaded->file,
              "A corpus from `flor export --as corpus`; \"-\" for standard input");
  commands.onRun<FileOptions>(command, loaded, runLoad);

  auto backup = std::make_shared<FileOptions>();
  command = commands.add({"backup", "Copy a project as it is now, also while it is open",
                          "backup PROJECT FILE", "flor backup study.flor study-2026-11-21.flor"});
  addProject(command, backup->project);
  addArgument(command, "FILE", backup->file, "The copy; it is never overwritten");
  commands.onRun<FileOptions>(command, backup, runBackup);
}

}  // namespace florilegium::cli
