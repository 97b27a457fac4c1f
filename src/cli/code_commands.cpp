// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_import.h"
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
  std::string include;
  std::string exclude;
  std::string example;
  bool tags = false;   ///< copy them, too
  bool below = false;  ///< and the codes below
  bool dryRun = false;
};

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
  actions::NewCode code{options.name, *parent, std::nullopt, options.definition, options.example, {}};
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

Try<ChangeSet> planDefine(const Project &project, const CodeOptions &options) {
  const auto code = findCode(project, options.name);
  if (!code) return failed(code.error());
  actions::CodeDefinition wanted = actions::definitionOf(**code);
  const auto take = [](std::string &field, const std::string &text) {
    if (!text.empty()) field = text == "-" ? std::string() : text;
  };
  take(wanted.definition, options.definition);
  take(wanted.include, options.include);
  take(wanted.exclude, options.exclude);
  take(wanted.example, options.example);
  return asTry(actions::describeCode(project, (*code)->id, std::move(wanted)));
}

Try<ChangeSet> planDuplicate(const Project &project, const CodeOptions &options) {
  using namespace actions;
  const auto code = findCode(project, options.name);
  if (!code) return failed(code.error());
  return asTry(duplicateCode(project, (*code)->id, options.tags ? Copy::WithTags : Copy::Alone,
                             options.below ? Below::Copy : Below::LeaveOut, now()));
}

Try<ChangeSet> planExample(const Project &project, const CodeOptions &options) {
  const auto tag = findTag(project, options.name);
  if (!tag) return failed(tag.error());
  return asTry(actions::addExample(project, *tag));
}

using CodePlan = Try<ChangeSet> (*)(const Project &, const CodeOptions &);

struct CodeCommand {
  std::shared_ptr<std::string> project;  ///< given before the action
  CodeOptions options;
  CodePlan plan = nullptr;
};

/// What a merge would do, in words.
Outcome previewMerge(const CodeCommand &command, Console &console) {
  const auto session = openForReading(*command.project);
  if (!session) return failed(session.error());
  const Project &project = (*session)->project();
  const auto from = findCode(project, command.options.name);
  if (!from) return failed(from.error());
  const auto into = findCode(project, command.options.other);
  if (!into) return failed(into.error());
  if (*from == *into) return failed(Error{ErrorCode::SameCode, (*from)->name});
  const auto preview = actions::mergePreview(project, {&(*from)->id, 1}, (*into)->id);
  if (!preview) return failed(preview.error());
  console.out().line(counted(preview->moved, "tag moves", "tags move") + " to “" + (*into)->name + "”, " +
                     counted(preview->collapsed, "tag collapses", "tags collapse") +
                     " into one that is there, " +
                     counted(preview->children, "code comes below it", "codes come below it") + ", " +
                     counted(preview->joined, "memo is joined", "memos are joined") + ".");
  return Status::Done;
}

Outcome runCode(const CodeCommand &command, Console &console) {
  if (command.options.dryRun) return previewMerge(command, console);
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
                    "flor code study.flor define citation --exclude \"Names without a year\"\n"
                    "flor code study.flor import codebook.qdc\n"
                    "flor code study.flor delete citation     # flor undo brings it back"});
  addProject(group, *project);
  group->require_subcommand(1);

  const auto add = [&](const CommandWords &words, CodePlan plan) {
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

  auto [defined, defining] = add(
      {"define", "Say what a code means",
       "code PROJECT define NAME [--definition TEXT] [--include TEXT] [--exclude TEXT] [--example TEXT]", ""},
      planDefine);
  addArgument(defined, "NAME", defining->options.name, codeWords);
  addOption(defined, "--definition", defining->options.definition, "TEXT", "When to use it; - for nothing");
  addOption(defined, "--include", defining->options.include, "TEXT", "What belongs to it; - for nothing");
  addOption(defined, "--exclude", defining->options.exclude, "TEXT",
            "What does not belong to it; - for nothing");
  addOption(defined, "--example", defining->options.example, "TEXT",
            "An example in your own words; - for nothing");

  auto [exampled, exampling] =
      add({"example", "Make the words of a tag an example of its code", "code PROJECT example TAG", ""},
          planExample);
  addArgument(exampled, "TAG", exampling->options.name, "Number of the tag");

  auto [copied, copying] = add({"duplicate", "Copy a code under the next free name",
                                "code PROJECT duplicate NAME [--tags] [--below]", ""},
                               planDuplicate);
  addArgument(copied, "NAME", copying->options.name, codeWords);
  copied->add_flag("--tags", copying->options.tags, "Copy its tags, too");
  copied->add_flag("--below", copying->options.below, "Copy the codes below it, too");

  auto [renamed, renaming] =
      add({"rename", "Give a code another name", "code PROJECT rename NAME NEW", ""}, planRename);
  addArgument(renamed, "NAME", renaming->options.name, codeWords);
  addArgument(renamed, "NEW", renaming->options.other, "The new name");

  auto [merged, merging] =
      add({"merge", "Give the tags of one code to another", "code PROJECT merge NAME INTO", ""}, planMerge);
  addArgument(merged, "NAME", merging->options.name, codeWords);
  addArgument(merged, "INTO", merging->options.other, "The code that gets its tags and its child codes");
  merged->add_flag("--dry-run", merging->options.dryRun, "Only tell what would move and what would collapse");

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

  addCodeImport(commands, group, project);
}

}  // namespace florilegium::cli
