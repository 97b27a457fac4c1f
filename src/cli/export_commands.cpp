// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>

#include "commands.h"
#include "florilegium/base/file.h"
#include "florilegium/exchange/codebook.h"
#include "florilegium/exchange/exchange.h"
#include "florilegium/import/imported.h"
#include "json_array.h"
#include "new_file.h"
#include "opening.h"

namespace florilegium::cli {

namespace {

struct ExportCommand {
  std::string project;
  std::string format;
  std::string file;
};

struct FormatsOptions {
  bool json = false;
};

Outcome exportToOutput(const Project &project, const std::string &format, Console &console) {
  Output &out = console.out();
  const Sink sink = [&](std::string_view bytes) -> Result<void> {
    out.write(bytes);
    if (out.closed()) return failure(ErrorCode::WriteFailed, "standard output");
    return {};
  };
  const auto done = exportProject(project, format, {}, sink, console.progress("Exporting"));
  // Why nobody reads any more is told, if at all, at the end of the program.
  if (!done && !out.closed()) return failed(done.error());
  return Status::Done;
}

Outcome exportToFile(const Project &project, const ExportCommand &command, Console &console) {
  std::error_code error;
  if (std::filesystem::equivalent(command.project, command.file, error))
    return failed(ErrorText{"“" + command.file + "” was not written", "it is the project itself",
                            "Choose another name for the export"});
  auto file = NewFile::make(command.file);
  if (!file) return failed(file.error());
  const Sink sink = [&](std::string_view bytes) { return file->write(bytes); };
  const auto done = exportProject(project, command.format, {}, sink, console.progress("Exporting"));
  if (!done) return failed(done.error());
  if (const auto placed = file->place(); !placed) return failed(placed.error());
  return Status::Done;
}

Outcome runExport(const ExportCommand &command, Console &console) {
  const auto session = openForReading(command.project);
  if (!session) return failed(session.error());
  const Project &project = (*session)->project();
  if (command.file.empty() || command.file == "-") return exportToOutput(project, command.format, console);
  return exportToFile(project, command, console);
}

std::string joined(const std::vector<std::string> &endings) {
  std::string text;
  for (const std::string &ending : endings)
    text += (text.empty() ? "." : " .") + ending;
  return text;
}

Outcome runFormats(const FormatsOptions &options, Console &console) {
  JsonArray array(console.out());
  Table table({{"format"}, {"for"}, {"name"}, {"file endings"}});
  const auto row = [&](const char *kind, const char *use, const auto &info, const std::string &description) {
    if (options.json)
      array.row({{"kind", kind},
                 {"id", info.id},
                 {"name", info.name},
                 {"endings", info.endings},
                 {"description", orNull(description)}});
    else
      table.row({info.id, use, info.name, joined(info.endings)});
  };
  for (const ExporterInfo &info : exporters())
    row("writer", "export", info, info.description);
  for (const ReaderInfo &info : readers())
    row("reader", "import", info, {});
  for (const CodebookReaderInfo &info : codebookReaders())
    row("codebook-reader", "code import", info, {});
  options.json ? array.close() : table.print(console.out());
  return Status::Done;
}

}  // namespace

void addExportCommands(Commands &commands) {
  auto options = std::make_shared<ExportCommand>();
  CLI::App *command =
      commands.add({"export", "Write a project in another format", "export PROJECT --as FORMAT [-o FILE]",
                    "flor export study.flor --as corpus -o corpus.json\n"
                    "flor export study.flor --as corpus | jq '.tags | length'"});
  addProject(command, options->project);
  addOption(command, "--as", options->format, "FORMAT", "One of those that `flor formats` lists")->required();
  addOption(command, "-o,--output", options->file, "FILE", "Where to write; else standard output");
  commands.onRun<ExportCommand>(command, options, runExport);

  auto formats = std::make_shared<FormatsOptions>();
  command = commands.add(
      {"formats", "List the formats that can be read and written", "formats [--json]", "flor formats"});
  addJson(command, formats->json);
  commands.onRun<FormatsOptions>(command, formats, runFormats);
}

}  // namespace florilegium::cli
