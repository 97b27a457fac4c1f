// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_import.h"
#include "florilegium/actions/attributes.h"
#include "florilegium/model/attributes.h"
#include "json_array.h"
#include "lookup.h"
#include "opening.h"

namespace florilegium::cli {

namespace {

struct AttributeOptions {
  std::string name;
  std::string other;  ///< the new name, the value, the kind
  std::string source;
  std::string kind;
  std::string choices;
  std::string note;
  bool json = false;
};

using AttributePlan = Try<ChangeSet> (*)(const Project &, const AttributeOptions &);

struct AttributeCommand {
  std::shared_ptr<std::string> project;  ///< given before the action
  AttributeOptions options;
  AttributePlan plan = nullptr;
};

Try<AttributeKind> kindIn(const std::string &name, AttributeKind otherwise) {
  if (name.empty()) return otherwise;
  if (const auto kind = attributeKindNamed(name)) return *kind;
  return misused(ErrorText{"“" + name + "” is not a kind", "attributes are text, number, date or choice",
                           "Use one of these"});
}

/// "for; against" as two choices.
Choices choicesIn(const std::string &text) {
  Choices choices;
  std::size_t start = 0;
  while (start <= text.size() && !text.empty()) {
    const std::size_t end = std::min(text.find(';', start), text.size());
    choices.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return choices;
}

Try<ChangeSet> planAdd(const Project &project, const AttributeOptions &options) {
  const bool anyChoices = !options.choices.empty();
  const auto kind = kindIn(options.kind, anyChoices ? AttributeKind::Choice : AttributeKind::Text);
  if (!kind) return failed(kind.error());
  return asTry(
      actions::addAttribute(project, {options.name, *kind, choicesIn(options.choices), options.note}));
}

Try<ChangeSet> planRename(const Project &project, const AttributeOptions &options) {
  return asTry(actions::renameAttribute(project, options.name, options.other));
}

Try<ChangeSet> planKind(const Project &project, const AttributeOptions &options) {
  const auto kind = kindIn(options.other, AttributeKind::Text);
  if (!kind) return failed(kind.error());
  return asTry(actions::setAttributeKind(project, options.name, *kind));
}

Try<ChangeSet> planChoices(const Project &project, const AttributeOptions &options) {
  return asTry(actions::setChoices(project, options.name, choicesIn(options.other)));
}

Try<ChangeSet> planDelete(const Project &project, const AttributeOptions &options) {
  return asTry(actions::deleteAttributes(project, {&options.name, 1}));
}

Try<ChangeSet> planSet(const Project &project, const AttributeOptions &options) {
  const auto source = findSource(project, options.source);
  if (!source) return failed(source.error());
  const actions::ValueEdit edit{(*source)->id, options.name, options.other};
  return asTry(actions::setAttributeValues(project, {&edit, 1}, actions::Misfit::Refuse));
}

Outcome runChange(const AttributeCommand &command, Console &console) {
  const auto done = change(*command.project, [&](const Project &project, CoderId) {
    return command.plan(project, command.options);
  });
  if (!done) return failed(done.error());
  console.out().line(sentenceFor(*done));
  return Status::Done;
}

/// How many sources have a value, and in how many it does not fit.
struct Use {
  std::int64_t values = 0;
  std::int64_t misfits = 0;
};

Use useOf(const Project &project, const AttributeDefinition &attribute) {
  Use use;
  for (const Source *source : project.sources()) {
    const auto value = source->attributes.find(attribute.name);
    if (value == source->attributes.end()) continue;
    ++use.values;
    use.misfits += fits(attribute, value->second) ? 0 : 1;
  }
  return use;
}

Outcome runList(const AttributeCommand &command, Console &console) {
  const auto session = openForReading(*command.project);
  if (!session) return failed(session.error());
  const Project &project = (*session)->project();
  Table table({{"name"}, {"kind"}, {"values", Align::Right}, {"that do not fit", Align::Right}, {"choices"}});
  JsonArray array(console.out());
  for (const AttributeDefinition &attribute : attributesOf(project)) {
    const Use use = useOf(project, attribute);
    if (command.options.json) {
      array.row({{"id", numberOrNull(attribute.id)},
                 {"name", attribute.name},
                 {"kind", nameOf(attribute.kind)},
                 {"choices", attribute.choices},
                 {"values", use.values},
                 {"misfits", use.misfits},
                 {"note", orNull(attribute.note)},
                 {"uuid", attribute.id ? Json(attribute.uuid.toString()) : Json()}});
      continue;
    }
    std::string choices;
    for (const std::string &choice : attribute.choices)
      choices += (choices.empty() ? "" : "; ") + choice;
    table.row({attribute.name, std::string(nameOf(attribute.kind)), grouped(use.values),
               use.misfits == 0 ? std::string() : grouped(use.misfits), choices});
  }
  if (command.options.json)
    array.close();
  else if (table.empty())
    console.out().line("No attributes.");
  else
    table.print(console.out());
  return Status::Done;
}

}  // namespace

void addAttributeCommands(Commands &commands) {
  const auto project = std::make_shared<std::string>();
  CLI::App *group =
      commands.add({"attributes", "Facts about sources, by name", "attributes PROJECT ACTION ...",
                    "flor attributes study.flor list\n"
                    "flor attributes study.flor add year --kind date\n"
                    "flor attributes study.flor add stance --choices \"for; against\"\n"
                    "flor attributes study.flor set clinic year 2019\n"
                    "flor attributes study.flor import facts.csv --key file\n"
                    "flor attributes study.flor delete stance     # flor undo brings it back"});
  addProject(group, *project);
  group->require_subcommand(1);
  const auto add = [&](const CommandWords &words, AttributePlan plan) {
    auto command = std::make_shared<AttributeCommand>(AttributeCommand{project, {}, plan});
    CLI::App *action = commands.add(words, group);
    action->group("Actions");
    commands.onRun<AttributeCommand>(action, command, plan == nullptr ? runList : runChange);
    if (plan != nullptr)
      addArgument(action, plan == planSet ? "SOURCE" : "NAME",
                  plan == planSet ? command->options.source : command->options.name,
                  plan == planSet ? "Name of the source, or its number as in #12" : "Name of the attribute");
    return std::pair(action, command);
  };

  auto [listed, listing] =
      add({"list", "Show what there is", "attributes PROJECT list [--json]", ""}, nullptr);
  addJson(listed, listing->options.json);
  auto [made, making] = add({"add", "Add an attribute",
                             "attributes PROJECT add NAME [--kind KIND] [--choices LIST] [--note TEXT]", ""},
                            planAdd);
  addOption(made, "--kind", making->options.kind, "KIND", "text, number, date or choice; else text");
  addOption(made, "--choices", making->options.choices, "LIST",
            "The values of a choice, set apart by semicolons");
  addOption(made, "--note", making->options.note, "TEXT", "What the values say");
  auto [named, naming] =
      add({"rename", "Call it otherwise; the values follow", "attributes PROJECT rename NAME NEW-NAME", ""},
          planRename);
  addArgument(named, "NEW-NAME", naming->options.other, "The new name");
  auto [retyped, retyping] = add(
      {"kind", "Make it a text, number, date or choice", "attributes PROJECT kind NAME KIND", ""}, planKind);
  addArgument(retyped, "KIND", retyping->options.other,
              "text, number, date or choice; values that do not fit stay and are reported");
  auto [chosen, choosing] =
      add({"choices", "Say what can be chosen", "attributes PROJECT choices NAME LIST", ""}, planChoices);
  addArgument(chosen, "LIST", choosing->options.other, "The values, set apart by semicolons");
  auto [set, setting] =
      add({"set", "Set the value of one source", "attributes PROJECT set SOURCE NAME VALUE", ""}, planSet);
  addArgument(set, "NAME", setting->options.name, "Name of the attribute");
  addArgument(set, "VALUE", setting->options.other, "The value; \"\" takes it away");
  add({"delete", "Delete it with its values", "attributes PROJECT delete NAME", ""}, planDelete);
  addAttributeFiles(commands, group, project);
}

}  // namespace florilegium::cli
