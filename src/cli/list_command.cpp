// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <optional>
#include <set>

#include "commands.h"
#include "florilegium/base/file.h"
#include "florilegium/change/describe.h"
#include "florilegium/session/definitions.h"
#include "opening.h"
#include "rows.h"

namespace florilegium::cli {

namespace {

struct ListOptions {
  std::string project;
  std::string kind;
  bool json = false;
  bool older = false;  ///< only tags under an older definition of their code
};

/// Takes the rows of a list, for a program or for a person.
struct Sinks {
  const Project &project;
  JsonArray *array;  ///< null: fill the table
  Table &table;

  template <class Row, class Cells>
  void row(const Row &row, Cells cells) const {
    if (array != nullptr)
      array->row(rowOf(project, row));
    else
      table.row(cells());
  }
};

using Cells = std::vector<std::string>;

void listSources(const Sinks &sinks) {
  for (const Source *source : sinks.project.sources())
    sinks.row(*source, [&]() -> Cells {
      return {numberText(source->id), grouped(source->words), grouped(sinks.project.tagCount(source->id)),
              shortened(source->name), shortened(source->group)};
    });
}

void listCodes(const Sinks &sinks) {
  for (const Code *code : sinks.project.codes())
    sinks.row(*code, [&]() -> Cells {
      const auto depth = static_cast<std::size_t>(sinks.project.depthOf(code->id));
      return {numberText(code->id), grouped(sinks.project.tagCount(code->id)), toString(code->colour),
              code->shortcut, std::string(2 * depth, ' ') + shortened(code->name)};
    });
}

/// Tags by source and place, one text in memory at a time.
Try<void> listTags(const Sinks &sinks, const std::optional<std::set<TagId>> &chosen, Console &console) {
  const Project &project = sinks.project;
  for (const Source *source : project.sources()) {
    for (const Tag *tag : project.tagsOf(source->id)) {
      if (chosen && !chosen->contains(tag->id)) continue;
      const auto row = project.tagRow(tag->id);
      if (!row) return failed(row.error());
      sinks.row(*row, [&]() -> Cells {
        return {numberText(tag->id),
                shortened(source->name, 24),
                spanText(tag->span) + (tag->orphan ? "?" : ""),
                shortened(project.pathOf(tag->code), 32),
                shortened(nameOfCoder(project, tag->coder), 24),
                shortened(row->witness.quote)};
      });
    }
    project.releaseTexts();
    if (console.cancelled()) return failed(Error{ErrorCode::Cancelled, "flor list"});
    if (console.out().closed()) break;
  }
  return {};
}

void listMemos(const Sinks &sinks) {
  for (const Memo *memo : sinks.project.memos())
    sinks.row(*memo, [&]() -> Cells {
      const std::string place = memo->on == MemoOn::Span ? " " + spanText(memo->span) : std::string();
      return {numberText(memo->id), std::string(nameOf(memo->on)),
              shortened(nameOfTarget(sinks.project, *memo), 32) + place,
              shortened(nameOfCoder(sinks.project, memo->coder), 24), shortened(memo->text)};
    });
}

void listCoders(const Sinks &sinks) {
  for (const Coder *coder : sinks.project.coders())
    sinks.row(*coder, [&]() -> Cells {
      return {numberText(coder->id), grouped(rowOf(sinks.project, *coder)["tags"].get<std::int64_t>()),
              shortened(coder->name)};
    });
}

Table tableFor(const std::string &kind) {
  constexpr Align right = Align::Right;
  if (kind == "sources")
    return Table({{"id", right}, {"words", right}, {"tags", right}, {"source"}, {"group"}});
  if (kind == "codes") return Table({{"id", right}, {"tags", right}, {"colour"}, {"key"}, {"code"}});
  if (kind == "tags")
    return Table({{"id", right}, {"source"}, {"span", right}, {"code"}, {"coder"}, {"quote"}});
  if (kind == "memos") return Table({{"id", right}, {"on"}, {"of"}, {"coder"}, {"memo"}});
  return Table({{"id", right}, {"tags", right}, {"coder"}});
}

/// Which tags to list; no set stands for all.
Result<std::optional<std::set<TagId>>> chosenTags(const Session &session, const ListOptions &options) {
  if (!options.older) return std::nullopt;
  const auto older = taggedUnderOlder(session);
  if (!older) return failure(older.error());
  std::set<TagId> tags;
  for (const OlderTag &tag : *older)
    tags.insert(tag.tag);
  return tags;
}

Outcome runList(const ListOptions &options, Console &console) {
  if (options.older && options.kind != "tags")
    return misused({"--older-definition was not understood", "only tags have it",
                    "Write flor list PROJECT tags --older-definition"});
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  JsonArray array(console.out());
  Table table = tableFor(options.kind);
  const Sinks sinks{(*session)->project(), options.json ? &array : nullptr, table};
  if (options.kind == "sources") listSources(sinks);
  if (options.kind == "codes") listCodes(sinks);
  if (options.kind == "memos") listMemos(sinks);
  if (options.kind == "coders") listCoders(sinks);
  if (options.kind == "tags") {
    const auto chosen = chosenTags(**session, options);
    if (!chosen) return failed(chosen.error());
    if (const auto listed = listTags(sinks, *chosen, console); !listed) return failed(listed.error());
  }
  if (options.json)
    array.close();
  else if (table.empty())
    console.out().line("“" + displayName(options.project) + "” has no " + options.kind +
                       (options.older ? " under an older definition." : " yet."));
  else
    table.print(console.out());
  return Status::Done;
}

}  // namespace

void addListCommand(Commands &commands) {
  auto options = std::make_shared<ListOptions>();
  CLI::App *command =
      commands.add({"list", "List sources, codes, tags, memos or coders",
                    "list PROJECT sources|codes|tags|memos|coders [--older-definition] [--json]",
                    "flor list study.flor codes\n"
                    "flor list study.flor tags --json | jq -r '.[].quote'"});
  addProject(command, options->project);
  addArgument(command, "KIND", options->kind, "sources, codes, tags, memos or coders")
      ->check(CLI::IsMember({"sources", "codes", "tags", "memos", "coders"}));
  command->add_flag("--older-definition", options->older,
                    "Only tags that were put before the definition of their code changed");
  addJson(command, options->json);
  commands.onRun<ListOptions>(command, options, runList);
}

}  // namespace florilegium::cli
