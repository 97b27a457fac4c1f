// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <algorithm>

#include "florilegium/base/version.h"
#include "help_formatter.h"

namespace florilegium::cli {

namespace {

constexpr const char *epilogue =
    "PROJECT is a file such as study.flor. A SOURCE or a CODE is given by name, or by number as in #12;\n"
    "a nested code by its path, parent/child. Spans count Unicode characters (code points) from 0, the end\n"
    "not included. `flor COMMAND --help` shows the options of a command with examples.\n"
    "\n"
    "Exit status: 0 done; 1 done, but `check` found something or some files were not imported;\n"
    "2 wrong usage; 3 not possible. A command that fails changes nothing.";

/// A message of the parser, fit to stand inside a sentence.
std::string inSentence(std::string message) {
  for (char &c : message)
    if (c == '\n') c = ' ';
  while (!message.empty() && (message.back() == '.' || message.back() == ' '))
    message.pop_back();
  return message;
}

/// The words of the command line, last first, as the parser wants them.
std::vector<std::string> wordsFor(int argc, const char *const *argv) {
  std::vector<std::string> words(argv + 1, argv + argc);
  // In lists of values the parser would take the folder "[a,b]" for two, "a" and "b".
  if (words.front() == "import")
    for (std::string &word : words)
      if (word.starts_with('[') && word.ends_with(']')) word.insert(0, "./");
  std::reverse(words.begin(), words.end());
  return words;
}

}  // namespace

Commands::Commands()
    : m_formatter(std::make_shared<HelpFormatter>()),
      m_app("Tag passages of texts with codes, and take the tagged corpus along.", "flor") {
  m_formatter->label("Positionals", "Arguments");
  m_formatter->column_width(24);
  m_app.formatter(m_formatter);
  m_app.footer(epilogue);
  m_app.set_help_flag("-h,--help", "Show this help");
  m_app.set_version_flag("--version", "flor " + std::string(version()), "Show the version");
  m_app.require_subcommand(1);
  m_formatter->setUsage(&m_app, "COMMAND ...");
}

Commands::~Commands() = default;

CLI::App *Commands::add(const CommandWords &words, CLI::App *parent) {
  CLI::App *command = (parent != nullptr ? parent : &m_app)->add_subcommand(words.name, words.does);
  command->group("Commands");
  command->footer(words.examples);
  m_formatter->setUsage(command, words.usage);
  return command;
}

Failure Commands::misunderstanding(const std::string &why) const {
  std::string path = "flor";
  for (const CLI::App *app = &m_app; !app->get_subcommands().empty();) {
    app = app->get_subcommands().front();
    path += " " + app->get_name();
  }
  return {Status::WrongUsage, {"“" + path + "” was not done", inSentence(why), "See `" + path + " --help`"}};
}

Outcome Commands::run(int argc, const char *const *argv, Console &console) {
  if (argc < 2) return misused({"Nothing was done", "no command was given", "See `flor --help`"});
  const std::string first = argv[1];
  const bool known =
      !m_app.get_subcommands([&](const CLI::App *command) { return command->get_name() == first; }).empty();
  if (!first.starts_with('-') && !known)
    return misused({"“" + first + "” was not done", "flor has no command of this name", "See `flor --help`"});
  try {
    m_app.parse(wordsFor(argc, argv));
  } catch (const CLI::CallForHelp &) {
    console.out().write(m_app.help());
    return Status::Done;
  } catch (const CLI::CallForVersion &wish) {
    console.out().line(wish.what());
    return Status::Done;
  } catch (const CLI::ParseError &error) {
    return failed(misunderstanding(error.what()));
  }
  return m_chosen(console);
}

CLI::Option *addArgument(CLI::App *command, const std::string &name, std::string &value,
                         const std::string &words) {
  return command->add_option(name, value, words)->required();
}

CLI::Option *addArguments(CLI::App *command, const std::string &name, std::vector<std::string> &values,
                          const std::string &words) {
  return command->add_option(name, values, words)->required();
}

CLI::Option *addOption(CLI::App *command, const std::string &name, std::string &value,
                       const std::string &kind, const std::string &words) {
  return command->add_option(name, value, words)->type_name(kind);
}

CLI::Option *addProject(CLI::App *command, std::string &value) {
  return addArgument(command, "PROJECT", value, "The project file");
}

CLI::Option *addJson(CLI::App *command, bool &value) {
  return command->add_flag("--json", value, "Print one JSON array, an object a row, for programs");
}

}  // namespace florilegium::cli
