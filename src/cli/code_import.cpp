// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_import.h"

#include "florilegium/actions/codebook.h"
#include "florilegium/base/file.h"
#include "florilegium/exchange/codebook.h"
#include "opening.h"
#include "output.h"

namespace florilegium::cli {

namespace {

struct CodebookOptions {
  std::shared_ptr<std::string> project;
  std::string file;
};

Outcome runImport(const CodebookOptions &options, Console &console) {
  const std::string name = displayName(options.file);
  const auto bytes = readFile(options.file, codebookFileLimit);
  if (!bytes) return failed(bytes.error());
  auto book = readCodebook(*bytes);
  if (!book) {
    Error error = book.error();
    error.subject = name;
    return failed(error);
  }
  actions::CodebookImport result;
  const auto done = change(*options.project, [&](const Project &project, CoderId coder) -> Try<ChangeSet> {
    auto import = actions::importCodebook(project, *book, name, coder, now());
    if (!import) return failed(import.error());
    result = std::move(*import);
    return result.changes;
  });
  if (!done) return failed(done.error());
  std::string line = "“" + name + "”: " + counted(result.added, "code added", "codes added") + ", " +
                     counted(result.known, "was there already", "were there already");
  if (result.completed > 0)
    line += ", of which " + counted(result.completed, "was completed", "were completed");
  console.out().line(line + ".");
  return Status::Done;
}

}  // namespace

void addCodeImport(Commands &commands, CLI::App *group, const std::shared_ptr<std::string> &project) {
  auto options = std::make_shared<CodebookOptions>();
  options->project = project;
  CLI::App *action = commands.add(
      {"import", "Add the codes of a codebook: JSON, CSV or REFI-QDA", "code PROJECT import FILE", ""},
      group);
  action->group("Actions");
  addArgument(action, "FILE", options->file, "The codebook; its kind is seen from what is in it");
  commands.onRun<CodebookOptions>(action, options, runImport);
}

}  // namespace florilegium::cli
