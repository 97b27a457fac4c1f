// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>

#include "commands.h"
#include "console.h"

using namespace florilegium::cli;

int main(int argc, char **argv) {
  Console console;
  Commands commands;
  addProjectCommands(commands);
  addImportCommand(commands);
  addListCommand(commands);
  addShowCommand(commands);
  addReviseCommand(commands);
  addCodeCommands(commands);
  addTagCommands(commands);
  addAttributeCommands(commands);
  addFindCommand(commands);
  addExportCommands(commands);
  addCheckCommand(commands);
  addHistoryCommands(commands);

  Outcome outcome = commands.run(argc, argv, console);
  const auto written = console.out().finish();
  if (outcome && !written) outcome = failed(written.error());
  if (outcome) return static_cast<int>(*outcome);
  console.complain(lineOf(outcome.error().text));
  return static_cast<int>(outcome.error().status);
}
