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
  bool rows = false;
  std::string text;
  std::string name;
  std::int64_t keepMegabytes = 64;
  bool json = false;
};

constexpr const char *standardInputName = "standard input";

/// The files that were named, folders unfolded, "-" for standard input.
std::vector<fs::path> filesFor(const std::vector<std::string> &paths) {
  std::vector<fs::path> files;
  for (const std::string &path : paths) {
    if (path == "-") {
      files.emplace_back(path);
      continue;
    }
    for (fs::path &file : filesBelow({path}))
      files.push_back(std::move(file));
  }
  return files;
}

ReadFile readInput(const ImportOptions &options, const Progress &progress) {
  const auto bytes = readStandardInput(ImportLimits().bytes, progress);
  ReadFile file =
      bytes ? readSource(*bytes, standardInputName, options, progress) : ReadFile{{}, {}, {}, bytes.error()};
  file.path = "-";
  return file;
}

/// Reads what was named, in that order. After a cancel the rest is left out.
std::vector<ReadFile> readAll(const ImportCommand &command, Console &console) {
  ImportOptions options;
  options.encoding = command.encoding;
  options.pagePart = command.page == "all" ? PagePart::All : PagePart::Main;
  options.tableAs = command.rows ? TableAs::Rows : TableAs::OneText;
  options.textColumn = command.text;
  options.nameColumn = command.name;
  options.keepUpTo = command.keepMegabytes * 1024 * 1024;
  const std::vector<fs::path> paths = filesFor(command.paths);
  std::vector<ReadFile> files;
  for (const fs::path &path : paths) {
    if (console.cancelled()) break;
    const Progress &progress = console.progress("Importing " + std::to_string(files.size() + 1) + " of " +
                                                std::to_string(paths.size()));
    if (path == "-")
      files.push_back(readInput(options, progress));
    else
      for (ReadFile &file : readSources({path}, options, progress))
        files.push_back(std::move(file));
  }
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
             {"report", outcome.report},
             {"source_id", numberOrNull(outcome.source)}};
    if (source != nullptr) {
      row["length"] = source->length;
      row["words"] = source->words;
      row["encoding"] = orNull(source->origin.encoding);
      row["encoding_found_by"] = orNull(source->origin.encodingFoundBy);
      row["media_type"] = source->origin.mediaType;
      row["bytes"] = source->origin.bytes;
      row["file_sha256"] = source->origin.sha256;
      row["url"] = orNull(source->origin.url);
      row["captured"] = orNull(source->origin.captured);
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
  std::vector<ReadFile> files = readAll(command, console);
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
                                    "import PROJECT PATH... [--encoding NAME] [--page main|all]\n"
                                    "            [--rows [--text COLUMN] [--name COLUMN]]\n"
                                    "            [--keep-originals MB] [--json]",
                                    "flor import study.flor essays/ interview.txt\n"
                                    "flor import study.flor old.txt --encoding windows-1252\n"
                                    "flor import study.flor survey.csv --rows --text Answer"});
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
  command->add_flag("--rows", options->rows, "Make one source of each row of a table (.csv, .tsv)");
  addOption(command, "--text", options->text, "COLUMN",
            "With --rows, the column that is the text, by name or number; else the one with most text");
  addOption(command, "--name", options->name, "COLUMN",
            "With --rows, the column that names the source; the others become attributes");
  command
      ->add_option("--keep-originals", options->keepMegabytes,
                   "Keep the files beside their texts up to this size, 64 as usual; 0 keeps none")
      ->check(CLI::Range(std::int64_t(0), std::int64_t(256)))
      ->type_name("MB");
  addJson(command, options->json);
  commands.onRun<ImportCommand>(command, options, runImport);
}

}  // namespace florilegium::cli
