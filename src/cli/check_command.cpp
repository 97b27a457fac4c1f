// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "opening.h"
#include "rows.h"

namespace florilegium::cli {

namespace {

struct CheckOptions {
  std::string project;
  bool json = false;
};

void printJson(const std::vector<doctor::Check> &checks, const Project &project, Console &console) {
  JsonArray array(console.out());
  for (const doctor::Check &check : checks) {
    Json findings = Json::array();
    for (const doctor::Finding &finding : check.findings) {
      const Source *source = project.source(finding.source);
      findings.push_back({{"message", finding.message},
                          {"source", source != nullptr ? Json(source->name) : Json()},
                          {"start", source != nullptr ? Json(finding.span.start) : Json()},
                          {"end", source != nullptr ? Json(finding.span.end) : Json()}});
    }
    array.row({{"property", check.property},
               {"ok", check.findings.empty()},
               {"count", check.findings.size()},
               {"findings", std::move(findings)},
               {"description", check.description}});
  }
  array.close();
}

void printText(const std::vector<doctor::Check> &checks, std::size_t count, Console &console) {
  Table table({{"property"}, {"found", Align::Right}, {"what must hold"}});
  for (const doctor::Check &check : checks)
    table.row({check.property, check.findings.empty() ? "ok" : std::to_string(check.findings.size()),
               check.description});
  Output &out = console.out();
  table.print(out);
  out.line("");
  for (const doctor::Check &check : checks)
    for (const doctor::Finding &finding : check.findings)
      out.line(check.property + ": " + finding.message + ".");
  out.line(count == 0 ? "The project is whole."
                      : counted(static_cast<std::int64_t>(count), "finding", "findings") + ".");
}

Outcome runCheck(const CheckOptions &options, Console &console) {
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  const auto checks = (*session)->check(console.progress("Checking"));
  if (!checks) return failed(checks.error());
  std::size_t count = 0;
  for (const doctor::Check &check : *checks)
    count += check.findings.size();
  options.json ? printJson(*checks, (*session)->project(), console) : printText(*checks, count, console);
  return count == 0 ? Status::Done : Status::DoneWithFindings;
}

}  // namespace

void addCheckCommand(Commands &commands) {
  auto options = std::make_shared<CheckOptions>();
  CLI::App *command =
      commands.add({"check", "Verify everything that must hold; status 1 when something does not",
                    "check PROJECT [--json]",
                    "flor check study.flor\n"
                    "flor check study.flor --json | jq '.[] | select(.ok | not)'"});
  addProject(command, options->project);
  addJson(command, options->json);
  commands.onRun<CheckOptions>(command, options, runCheck);
}

}  // namespace florilegium::cli
