// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <algorithm>
#include <filesystem>

#include "commands.h"
#include "florilegium/base/file.h"
#include "florilegium/change/describe.h"
#include "florilegium/session/importing.h"
#include "json_array.h"
#include "opening.h"
#include "standard_input.h"

namespace florilegium::cli {

namespace {

namespace fs = std::filesystem;

struct ImportCommand {
  std::string project;
  std::vector<std::string> paths;
  std::string encoding;
  std::string page = "main";
  bool json = false;
};

constexpr const char *standardInputName = "standard input";

/// Reads what was named, in that order. After a cancel the rest is left out.
std::vector<ReadFile> readAll(const ImportCommand &command, const Progress &progress) {
  ImportOptions options;
  options.encoding = command.encoding;
  options.pagePart = command.page == "all" ? PagePart::All : PagePart::Main;
  std::vector<ReadFile> files;
  std::vector<fs::path> named;
  const auto readNamed = [&] {
    for (ReadFile &file : readSources(filesBelow(named), options, progress))
      files.push_back(std::move(file));
    named.clear();
  };
  for (const std::string &path : command.paths) {
    if (path != "-") {
      named.emplace_back(path);
      continue;
    }
    readNamed();
    const auto bytes = readStandardInput(ImportLimits().bytes, progress);
    if (bytes)
      files.push_back(readSource(*bytes, standardInputName, options, progress));
    else
      files.push_back({standardInputName, {}, {}, bytes.error()});
    files.back().path = "-";
  }
  readNamed();
  return files;
}

/// Fails where no file of the project's own could be at fault.
Try<void> checkAll(const std::vector<ReadFile> &files, const Console &console, const std::string &project) {
  if (console.cancelled()) return failed(Error{ErrorCode::Cancelled, displayName(project)});
  for (const ReadFile &file : files)
    if (file.error && file.error->code == ErrorCode::UnknownEncoding) return failed(*file.error);
  return {};
}

std::string messageFor(const ImportOutcome &outcome) {
  if (outcome.error) return errorLine(*outcome.error);
  std::string message;
  for (const std::string &sentence : outcome.report)
    message += (message.empty() ? "" : " ") + sentence;
  return message;
}

void printJson(const std::vector<ImportOutcome> &outcomes, const Project &project, Console &console) {
  JsonArray array(console.out());
  for (const ImportOutcome &outcome : outcomes) {
    const Source *source = project.source(outcome.source);
    Json row{{"path", outcome.path.string()},
             {"ok", source != nullptr},
             {"source", source != nullptr ? Json(source->name) : Json()},
             {"message", messageFor(outcome)},
             {"source_id", numberOrNull(outcome.source)}};
    if (source != nullptr) {
      row["length"] = source->length;
      row["words"] = source->words;
      row["encoding"] = orNull(source->origin.encoding);
      row["reader"] = source->origin.reader;
    }
    array.row(row);
  }
  array.close();
}

void printText(const std::vector<ImportOutcome> &outcomes, const Project &project, Console &console) {
  Table table({{"id", Align::Right}, {"words", Align::Right}, {"source"}, {"remarks"}});
  for (const ImportOutcome &outcome : outcomes)
    if (const Source *source = project.source(outcome.source))
      table.row({"#" + std::to_string(source->id.value), grouped(source->words), shortened(source->name),
                 shortened(messageFor(outcome), 200)});
  if (!table.empty()) table.print(console.out());
  for (const ImportOutcome &outcome : outcomes)
    if (outcome.error) console.complain(lineOf(*outcome.error));
}

Outcome report(const std::vector<ImportOutcome> &outcomes, const Project &project, bool json,
               Console &console) {
  json ? printJson(outcomes, project, console) : printText(outcomes, project, console);
  const bool whole = std::all_of(outcomes.begin(), outcomes.end(),
                                 [](const ImportOutcome &outcome) { return bool(outcome.source); });
  return whole ? Status::Done : Status::DoneWithFindings;
}

/// Whether there is anything that the project does not have yet.
bool anyNew(const std::vector<ReadFile> &files, const Project &project) {
  return std::any_of(files.begin(), files.end(), [&](const ReadFile &file) {
    return file.source && actions::sourceWithBytes(project, file.source->origin.sha256) == nullptr;
  });
}

Outcome runImport(const ImportCommand &command, Console &console) {
  auto session = openForReading(command.project);
  if (!session) return failed(session.error());
  if (::access(command.project.c_str(), W_OK) != 0)
    return failed(Error{ErrorCode::ReadOnly, displayName(command.project)});
  std::vector<ReadFile> files = readAll(command, console.progress("Importing"));
  if (const auto fine = checkAll(files, console, command.project); !fine) return failed(fine.error());
  if (anyNew(files, (*session)->project())) {
    session->reset();
    session = openForWriting(command.project);
    if (!session) return failed(session.error());
    if ((*session)->project().coderNamed(loginName()) != nullptr)
      if (const auto coder = (*session)->beCoder(loginName()); !coder) return failed(coder.error());
  }
  const auto outcomes = addSources(**session, std::move(files));
  if (!outcomes) return failed(outcomes.error());
  return report(*outcomes, (*session)->project(), command.json, console);
}

}  // namespace

void addImportCommand(Commands &commands) {
  auto options = std::make_shared<ImportCommand>();
  CLI::App *command = commands.add({"import", "Add files, folders or standard input as sources",
                                    "import PROJECT PATH... [--encoding NAME] [--page main|all] [--json]",
                                    "flor import study.flor essays/ interview.txt\n"
                                    "flor import study.flor old.txt --encoding windows-1252\n"
                                    "pdftotext paper.pdf - | flor import study.flor -"});
  addProject(command, options->project);
  addArguments(command, "PATH", options->paths,
               "Files; folders with all files below them; \"-\" for standard input.\n"
               "A file whose bytes are in the project already is not added again");
  addOption(command, "--encoding", options->encoding, "NAME",
            "How the bytes are to be read; else found from them");
  addOption(command, "--page", options->page, "main|all",
            "Of a web page, the main text (as usual) or all of it")
      ->check(CLI::IsMember({"main", "all"}))
      ->type_name("main|all");
  addJson(command, options->json);
  commands.onRun<ImportCommand>(command, options, runImport);
}

}  // namespace florilegium::cli
