// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_formatter.h"

#include <sstream>

namespace florilegium::cli {

std::string HelpFormatter::make_usage(const CLI::App *app, std::string) const {
  const auto usage = m_usages.find(app);
  return "\nUsage: flor " + (usage != m_usages.end() ? usage->second : std::string("COMMAND ...")) + "\n";
}

std::string HelpFormatter::make_option_opts(const CLI::Option *option) const {
  if (option->get_positional() || option->get_type_size() == 0) return {};
  return " " + option->get_type_name();
}

std::string HelpFormatter::make_footer(const CLI::App *app) const {
  const std::string examples = app->get_footer();
  if (examples.empty()) return {};
  std::string text = app->get_parent() == nullptr ? "" : "Examples:\n";
  std::istringstream lines(examples);
  for (std::string line; std::getline(lines, line);)
    text += (app->get_parent() == nullptr ? "" : "  ") + line + "\n";
  return text;
}

}  // namespace florilegium::cli
