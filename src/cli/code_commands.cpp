// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "florilegium/actions/codes.h"
#include "lookup.h"
#include "opening.h"

namespace florilegium::cli {

namespace {

struct CodeOptions {
  std::string name;
  std::string other;  ///< the new name, the code merged into, the new parent or the new colour
  std::string parent;
  std::string colour;
  std::string definition;
};

/// Failures of the core become those of a command.
Try<ChangeSet> asTry(Result<ChangeSet> changes) {
  if (!changes) return failed(changes.error());
  return std::move(*changes);
}

Try<Colour> colourIn(const std::string &text) {
  if (const auto colour = parseColour(text)) return *colour;
  return misused(errorText({ErrorCode::BadColour, text}));
}

bool isTopLevel(const std::string &parent) {
  return parent.empty() || parent == "/";
}

/// The code meant by a parent's name; none for the top level.
Result<CodeId> parentIn(const Project &project, const std::string &parent) {
  if (isTopLevel(parent)) return CodeId{};
  const auto code = findCode(project, parent);
  if (!code) return failure(code.error());
  return (*code)->id;
}

Try<ChangeSet> planAdd(const Project &project, const CodeOptions &options) {
  const auto parent = parentIn(project, options.parent);
  if (!parent) return failed(parent.error());
  actions::NewCode code{options.name, *parent, std::nullopt, options.definition, {}, {}};
  if (!options.colour.empty()) {
    const auto colour = colourIn(options.colour);
    if (!colour) return failed(colour.error());
    code.colour = *colour;
  }
  return asTry(actions::addCode(project, code));
}

Try<ChangeSet> planRename(const Project &project, const CodeOptions &options) {
  const auto code = findCode(project, options.name);
  if (!code) return failed(code.error());
  return asTry(actions::renameCode(project, (*code)->id, options.other));
}

Try<ChangeSet> planMerge(const Project &project, const CodeOptions &options) {
  const auto code = findCode(project, options.name);
  if (!code) return failed(code.error());
  const auto into = findCode(project, options.other);
  if (!into) return failed(into.error());
  return asTry(actions::mergeCode(project, (*code)->id, (*into)->id, now()));
}

Try<ChangeSet> planMove(const Project &project, const CodeOptions &options) {
  const auto code = findCode(project, options.name);
  if (!code) return failed(code.error());
  const auto parent = parentIn(project, options.other);
  if (!parent) return failed(parent.error());
  if ((*code)->parent == *parent) return ChangeSet{};
  return asTry(actions::moveCode(project, (*code)->id, *parent, -1));
}

Try<ChangeSet> planRecolour(const Project &project, const CodeOptions &options) {
  const auto colour = colourIn(options.other);
  if (!colour) return failed(colour.error());
  const auto code = findCode(project, options.name);
  if (!code) return failed(code.error());
  return asTry(actions::recolourCode(project, (*code)->id, *colour));
}

Try<ChangeSet> planDelete(const Project &project, const CodeOptions &options) {
  const auto code = findCode(project, options.name);
  if (!code) return failed(code.error());
  return asTry(actions::deleteCode(project, (*code)->id));
}

using PlanFor = Try<ChangeSet> (*)(const Project &, const CodeOptions &);

struct CodeCommand {
  std::shared_ptr<std::string> project;  ///< given before the action
  CodeOptions options;
  PlanFor plan = nullptr;
};

Outcome runCode(const CodeCommand &command, Console &console) {
  const auto done = change(*command.project, [&](const Project &project, CoderId) {
    return command.plan(project, command.options);
  });
  if (!done) return failed(done.error());
  console.out().line(sentenceFor(*done));
  return Status::Done;
}

constexpr const char *codeWords = "Name of the code, its path parent/child, or its number as in #12";

}  // namespace

void addCodeCommands(Commands &commands) {
  const auto project = std::make_shared<std::string>();
  CLI::App *group =
      commands.add({"code", "Change the codebook", "code PROJECT ACTION ...",
                    "flor code study.flor add \"war metaphor\" --parent \"marketing metaphor\"\n"
                    "flor code study.flor rename citation reference\n"
                    "flor code study.flor merge hype \"marketing metaphor\"\n"
                    "flor code study.flor move \"war metaphor\" /\n"
                    "flor code study.flor recolour citation '#197a66'\n"
                    "flor code study.flor delete citation     # flor undo brings it back"});
  addProject(group, *project);
  group->require_subcommand(1);

  const auto add = [&](const CommandWords &words, PlanFor plan) {
    auto command = std::make_shared<CodeCommand>(CodeCommand{project, {}, plan});
    CLI::App *action = commands.add(words, group);
    action->group("Actions");
    commands.onRun<CodeCommand>(action, command, runCode);
    return std::pair(action, command);
  };

  auto [made, making] =
      add({"add", "Add a code",
           "code PROJECT add NAME [--parent NAME] [--colour #RRGGBB] [--definition TEXT]", ""},
          planAdd);
  addArgument(made, "NAME", making->options.name, "Name of the new code");
  addOption(made, "--parent", making->options.parent, "NAME", "The code under which it stands");
  addOption(made, "--colour", making->options.colour, "#RRGGBB", "Its colour; else the next of the twelve");
  addOption(made, "--definition", making->options.definition, "TEXT", "When to use it");

  auto [renamed, renaming] =
      add({"rename", "Give a code another name", "code PROJECT rename NAME NEW", ""}, planRename);
  addArgument(renamed, "NAME", renaming->options.name, codeWords);
  addArgument(renamed, "NEW", renaming->options.other, "The new name");

  auto [merged, merging] =
      add({"merge", "Give the tags of one code to another", "code PROJECT merge NAME INTO", ""}, planMerge);
  addArgument(merged, "NAME", merging->options.name, codeWords);
  addArgument(merged, "INTO", merging->options.other, "The code that gets its tags and its child codes");

  auto [moved, moving] =
      add({"move", "Put a code below another one", "code PROJECT move NAME PARENT", ""}, planMove);
  addArgument(moved, "NAME", moving->options.name, codeWords);
  addArgument(moved, "PARENT", moving->options.other, "Where it goes; / for the top level");

  auto [recoloured, recolouring] =
      add({"recolour", "Change a code's colour", "code PROJECT recolour NAME #RRGGBB", ""}, planRecolour);
  addArgument(recoloured, "NAME", recolouring->options.name, codeWords);
  addArgument(recoloured, "COLOUR", recolouring->options.other, "# and six hexadecimal digits");

  auto [deleted, deleting] = add(
      {"delete", "Delete a code with all codes below it and all their tags", "code PROJECT delete NAME", ""},
      planDelete);
  addArgument(deleted, "NAME", deleting->options.name, codeWords);
}

}  // namespace florilegium::cli
