// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "commands.h"
#include "florilegium/change/describe.h"
#include "opening.h"
#include "rows.h"

namespace florilegium::cli {

namespace {

struct HistoryOptions {
  std::string project;
  bool json = false;
};

struct StepOptions {
  std::string project;
  std::int64_t steps = 1;
};

const char *nameOf(HistoryState state) {
  switch (state) {
    case HistoryState::Done:
      return "done";
    case HistoryState::Undone:
      return "undone";
    case HistoryState::Dropped:
      break;
  }
  return "dropped";
}

Json entryRow(const HistoryEntry &entry) {
  const Summary &summary = entry.summary;
  return {{"id", entry.id.value},
          {"at", toIso8601(entry.at)},
          {"coder", orNull(entry.coder)},
          {"state", nameOf(entry.state)},
          {"action", entry.action},
          {"text", describe(summary)},
          {"object", orNull(summary.object)},
          {"other", orNull(summary.other)},
          {"quote", orNull(summary.quote)},
          {"count", summary.count},
          {"sources", summary.sources}};
}

Outcome runHistory(const HistoryOptions &options, Console &console) {
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  const auto entries = (*session)->history();
  if (!entries) return failed(entries.error());
  if (options.json) {
    JsonArray array(console.out());
    for (const HistoryEntry &entry : *entries)
      array.row(entryRow(entry));
    array.close();
    return Status::Done;
  }
  Table table({{"step", Align::Right}, {"when"}, {"coder"}, {"state"}, {"what"}});
  for (const HistoryEntry &entry : *entries)
    table.row({numberText(entry.id), localTime(entry.at), shortened(entry.coder, 24), nameOf(entry.state),
               describe(entry.summary)});
  if (table.empty())
    console.out().line("No step has been made yet.");
  else
    table.print(console.out());
  return Status::Done;
}

enum class Direction { Back, Forth };

/// Fails unless that many steps can be made.
Try<void> checkSteps(const StepOptions &options, Direction direction) {
  const bool back = direction == Direction::Back;
  if (options.steps < 1)
    return misused({back ? "Nothing was undone" : "Nothing was redone", "the number of steps counts from 1",
                    back ? "See `flor undo --help`" : "See `flor redo --help`"});
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  const auto entries = (*session)->history();
  if (!entries) return failed(entries.error());
  const HistoryState wanted = back ? HistoryState::Done : HistoryState::Undone;
  const auto there = std::count_if(entries->begin(), entries->end(),
                                   [&](const HistoryEntry &entry) { return entry.state == wanted; });
  if (there == 0) return failed(Error{back ? ErrorCode::NothingToUndo : ErrorCode::NothingToRedo});
  if (there >= options.steps) return {};
  return failed(
      ErrorText{back ? "Nothing was undone" : "Nothing was redone",
                "there " + std::string(there == 1 ? "is 1 step" : "are " + std::to_string(there) + " steps") +
                    ", not " + std::to_string(options.steps),
                "Give a number up to " + std::to_string(there)});
}

Outcome makeSteps(const StepOptions &options, Console &console, Direction direction) {
  if (const auto fine = checkSteps(options, direction); !fine) return failed(fine.error());
  const auto session = openForWriting(options.project);
  if (!session) return failed(session.error());
  for (std::int64_t step = 0; step < options.steps; ++step) {
    if (console.cancelled())
      return failed(ErrorText{"Not all was done", "you stopped it after " + std::to_string(step) + " steps",
                              "See `flor history` for where the project stands"});
    const auto done = direction == Direction::Back ? (*session)->undo() : (*session)->redo();
    if (!done) return failed(done.error());
    const std::string sentence =
        direction == Direction::Back ? describeUndone(done->summary) : describeRedone(done->summary);
    console.out().line(sentence + ".");
  }
  return Status::Done;
}

Outcome runUndo(const StepOptions &options, Console &console) {
  return makeSteps(options, console, Direction::Back);
}
Outcome runRedo(const StepOptions &options, Console &console) {
  return makeSteps(options, console, Direction::Forth);
}

}  // namespace

void addHistoryCommands(Commands &commands) {
  auto history = std::make_shared<HistoryOptions>();
  CLI::App *command = commands.add({"history", "List every step that was made", "history PROJECT [--json]",
                                    "flor history study.flor | tail"});
  addProject(command, history->project);
  addJson(command, history->json);
  commands.onRun<HistoryOptions>(command, history, runHistory);

  auto undo = std::make_shared<StepOptions>();
  command = commands.add({"undo", "Take back the newest step, or N of them", "undo PROJECT [N]",
                          "flor undo study.flor\nflor undo study.flor 3"});
  addProject(command, undo->project);
  command->add_option("N", undo->steps, "How many steps; else 1");
  commands.onRun<StepOptions>(command, undo, runUndo);

  auto redo = std::make_shared<StepOptions>();
  command =
      commands.add({"redo", "Do again what was taken back", "redo PROJECT [N]", "flor redo study.flor 3"});
  addProject(command, redo->project);
  command->add_option("N", redo->steps, "How many steps; else 1");
  commands.onRun<StepOptions>(command, redo, runRedo);
}

}  // namespace florilegium::cli
