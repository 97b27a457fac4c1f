// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attribute_import.h"

#include <algorithm>

#include "florilegium/actions/attributes_import.h"
#include "florilegium/base/file.h"
#include "florilegium/exchange/attributes.h"
#include "florilegium/import/table.h"
#include "florilegium/text/fold.h"
#include "json_array.h"
#include "new_file.h"
#include "opening.h"

namespace florilegium::cli {

namespace {

constexpr std::int64_t tableFileLimit = 256LL * 1024 * 1024;

struct TableOptions {
  std::shared_ptr<std::string> project;
  std::string file;
  std::string key;
  bool clear = false;
  bool json = false;
};

/// The table with the guards of spreadsheets taken off, and without the UUIDs where they are not the key.
Try<actions::ValueTable> tableIn(const TableOptions &options) {
  const std::string name = displayName(options.file);
  const auto bytes = readFile(options.file, tableFileLimit);
  if (!bytes) return failed(bytes.error());
  auto table = readPlainTable(*bytes, name);
  if (!table) return failed(table.error());
  const auto unguard = [](std::vector<std::string> &cells) {
    std::transform(cells.begin(), cells.end(), cells.begin(), withoutGuard);
  };
  unguard(table->columns);
  std::for_each(table->rows.begin(), table->rows.end(), unguard);
  return actions::ValueTable{std::move(table->columns), std::move(table->rows)};
}

Try<std::size_t> columnNamed(const actions::ValueTable &table, const TableOptions &options) {
  const std::string folded = foldForSearch(options.key);
  for (std::size_t column = 0; column < table.columns.size(); ++column)
    if (foldForSearch(table.columns[column]) == folded) return column;
  return failed(
      Error{ErrorCode::BadFormat, displayName(options.file), "it has no column “" + options.key + "”"});
}

void report(const actions::ValueTable &table, std::size_t key, const actions::ImportPlan &plan,
            const TableOptions &options, Console &console) {
  JsonArray array(console.out());
  const auto row = [&](std::size_t at, const char *problem, const std::string &column,
                       const std::string &value) {
    // The first row names the columns; people count from 1.
    const std::size_t line = at + 2;
    if (options.json)
      array.row({{"row", line}, {"problem", problem}, {"column", column}, {"value", value}});
    else
      console.out().line("  row " + std::to_string(line) + ": “" + value + "” " + problem);
  };
  const auto cell = [&](std::size_t at, std::size_t column) {
    return column < table.rows[at].size() ? table.rows[at][column] : std::string();
  };
  for (const std::size_t at : plan.unmatched)
    row(at, "names no source", table.columns[key], cell(at, key));
  for (const std::size_t at : plan.ambiguous)
    row(at, "names more than one source, or one that is named twice", table.columns[key], cell(at, key));
  for (const actions::TableCell &misfit : plan.misfits)
    row(misfit.row, "does not fit its kind and was kept as it is", table.columns[misfit.column],
        cell(misfit.row, misfit.column));
  if (options.json) array.close();
}

Outcome runImport(const TableOptions &options, Console &console) {
  const auto table = tableIn(options);
  if (!table) return failed(table.error());
  actions::ImportPlan plan;
  std::size_t key = 0;
  const auto done = change(*options.project, [&](const Project &project, CoderId) -> Try<ChangeSet> {
    actions::ImportWish wish = actions::suggestedImport(project, *table, displayName(options.file));
    if (!options.key.empty()) {
      const auto column = columnNamed(*table, options);
      if (!column) return failed(column.error());
      const std::size_t before = wish.key;
      wish.key = *column;
      // What was taken for the key is an attribute like the others.
      if (before != wish.key) wish.columns[before] = {table->columns[before], AttributeKind::Text};
    }
    for (std::size_t column = 0; column < table->columns.size(); ++column) {
      const std::string name = foldForSearch(table->columns[column]);
      if (name == "uuid" || (name == "source" && wish.key != column)) wish.columns[column] = {};
    }
    if (options.clear) wish.empty = actions::EmptyCells::Clear;
    key = wish.key;
    auto planned = actions::planImport(project, *table, wish);
    if (!planned) return failed(planned.error());
    plan = std::move(*planned);
    return plan.changes;
  });
  if (!done) return failed(done.error());
  if (!options.json)
    console.out().line(
        counted(plan.values, "value", "values") + " set in " +
        counted(plan.changedSources, "source", "sources") + ", " +
        counted(plan.overwritten, "of them in the place of another.", "of them in the place of others."));
  report(*table, key, plan, options, console);
  const bool whole = plan.unmatched.empty() && plan.ambiguous.empty() && plan.misfits.empty();
  return whole ? Status::Done : Status::DoneWithFindings;
}

Outcome runExport(const TableOptions &options, Console &console) {
  const auto session = openForReading(*options.project);
  if (!session) return failed(session.error());
  const std::string csv = attributesCsv((*session)->project());
  if (options.file == "-") {
    console.out().write(csv);
    return Status::Done;
  }
  auto file = NewFile::make(options.file);
  if (!file) return failed(file.error());
  if (const auto written = file->write(csv); !written) return failed(written.error());
  if (const auto placed = file->place(); !placed) return failed(placed.error());
  return Status::Done;
}

}  // namespace

void addAttributeFiles(Commands &commands, CLI::App *group, const std::shared_ptr<std::string> &project) {
  const auto add = [&](const CommandWords &words, Outcome (*work)(const TableOptions &, Console &)) {
    auto options = std::make_shared<TableOptions>();
    options->project = project;
    CLI::App *action = commands.add(words, group);
    action->group("Actions");
    commands.onRun<TableOptions>(action, options, work);
    return std::pair(action, options);
  };
  auto [taken, taking] = add({"import", "Set values from a table (CSV)",
                              "attributes PROJECT import FILE [--key COLUMN] [--clear] [--json]", ""},
                             runImport);
  addArgument(taken, "FILE", taking->file, "The table; its first row names the columns");
  addOption(taken, "--key", taking->key, "COLUMN",
            "The column that names the sources, by name, file or UUID; else the one that finds most");
  taken->add_flag("--clear", taking->clear, "Let empty cells take values away");
  addJson(taken, taking->json);
  auto [given, giving] = add(
      {"export", "Write the table of all sources (CSV)", "attributes PROJECT export FILE", ""}, runExport);
  addArgument(given, "FILE", giving->file, "The table to write; - for standard output");
}

}  // namespace florilegium::cli
