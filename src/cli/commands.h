// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "console.h"
#include "outcome.h"

namespace florilegium::cli {

/// The words of a command's help.
struct CommandWords {
  std::string name;
  std::string does;      ///< one line for the list of commands
  std::string usage;     ///< what follows the command's name
  std::string examples;  ///< lines, a command each, "# ..." for remarks
};

class HelpFormatter;

/// The commands, and what the command line asks for.
class Commands {
 public:
  Commands();
  ~Commands();

  /// Adds a command; below `parent` if given.
  CLI::App *add(const CommandWords &words, CLI::App *parent = nullptr);

  /// Calls `work` with the options when the command is asked for.
  template <class Options>
  void onRun(CLI::App *command, std::shared_ptr<const Options> options,
             Outcome (*work)(const Options &, Console &)) {
    command->callback([this, options, work] {
      m_chosen = [options, work](Console &console) { return work(*options, console); };
    });
  }

  /// Understands a command line and does what it says. Help and version go to the output.
  [[nodiscard]] Outcome run(int argc, const char *const *argv, Console &console);

 private:
  [[nodiscard]] Failure misunderstanding(const std::string &why) const;

  std::shared_ptr<HelpFormatter> m_formatter;
  CLI::App m_app;
  std::function<Outcome(Console &)> m_chosen;
};

/// A word that must be given at its place.
CLI::Option *addArgument(CLI::App *command, const std::string &name, std::string &value,
                         const std::string &words);
/// One or more words at the end.
CLI::Option *addArguments(CLI::App *command, const std::string &name, std::vector<std::string> &values,
                          const std::string &words);
/// "--name VALUE".
CLI::Option *addOption(CLI::App *command, const std::string &name, std::string &value,
                       const std::string &kind, const std::string &words);
/// The first word of nearly every command.
CLI::Option *addProject(CLI::App *command, std::string &value);
CLI::Option *addJson(CLI::App *command, bool &value);

void addProjectCommands(Commands &commands);
void addImportCommand(Commands &commands);
void addListCommand(Commands &commands);
void addShowCommand(Commands &commands);
void addReviseCommand(Commands &commands);
void addCodeCommands(Commands &commands);
void addTagCommands(Commands &commands);
void addFindCommand(Commands &commands);
void addExportCommands(Commands &commands);
void addCheckCommand(Commands &commands);
void addHistoryCommands(Commands &commands);
void addAttributeCommands(Commands &commands);

}  // namespace florilegium::cli
