// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>
#include <map>
#include <string>

namespace florilegium::cli {

/// Help with a usage line written by hand and without remarks about which options need which.
class HelpFormatter : public CLI::Formatter {
 public:
  void setUsage(const CLI::App *command, std::string usage) { m_usages[command] = std::move(usage); }

  std::string make_usage(const CLI::App *app, std::string name) const override;
  std::string make_option_opts(const CLI::Option *option) const override;
  std::string make_footer(const CLI::App *app) const override;

 private:
  std::map<const CLI::App *, std::string> m_usages;
};

}  // namespace florilegium::cli
