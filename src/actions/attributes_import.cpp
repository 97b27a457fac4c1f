// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/attributes_import.h"

#include <algorithm>
#include <map>
#include <set>

#include "attributes_support.h"
#include "florilegium/text/fold.h"
#include "source_finder.h"

namespace florilegium::actions {

namespace {

std::string cellOf(const ValueTable &table, std::size_t row, std::size_t column) {
  const auto &cells = table.rows[row];
  return column < cells.size() ? trim(cells[column]) : std::string();
}

Choices cellsOf(const ValueTable &table, std::size_t column) {
  Choices cells;
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    if (std::string cell = cellOf(table, row, column); !cell.empty()) cells.push_back(std::move(cell));
  return cells;
}

/// Finds the source of every row.
void match(const Project &project, const ValueTable &table, std::size_t key, ImportPlan &plan) {
  const SourceFinder finder(project);
  plan.sources.resize(table.rows.size());
  std::map<SourceId, int> times;
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    const auto found = finder.find(cellOf(table, row, key));
    if (found.empty()) plan.unmatched.push_back(row);
    if (found.size() > 1) plan.ambiguous.push_back(row);
    if (found.size() != 1) continue;
    plan.sources[row] = found.front();
    ++times[found.front()];
  }
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    if (!plan.sources[row] || times[plan.sources[row]] == 1) continue;
    plan.ambiguous.push_back(row);
    plan.sources[row] = {};
  }
  std::sort(plan.ambiguous.begin(), plan.ambiguous.end());
}

/// Takes one column of a table into a project.
class ColumnTaker {
 public:
  ColumnTaker(const Project &project, const ValueTable &table, const ImportWish &wish, AttributeDesk &desk,
              ImportPlan &plan)
      : m_project(project), m_table(table), m_wish(wish), m_desk(desk), m_plan(plan) {}

  /// Whether any row had a value for it.
  bool take(std::size_t column, AttributeDefinition attribute);

 private:
  void count(SourceId source, const std::string &name, const std::string &value);

  const Project &m_project;
  const ValueTable &m_table;
  const ImportWish &m_wish;
  AttributeDesk &m_desk;
  ImportPlan &m_plan;
};

bool ColumnTaker::take(std::size_t column, AttributeDefinition attribute) {
  bool any = false;
  const DecimalSign sign = decimalSignOf(cellsOf(m_table, column));
  for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
    const SourceId source = m_plan.sources[row];
    if (!source) continue;
    std::string cell = cellOf(m_table, row, column);
    if (cell.empty() && m_wish.empty == EmptyCells::Leave) continue;
    auto value = fittingValue(attribute, cell, sign);
    if (!value) {
      value = std::move(cell);
      if (attribute.kind == AttributeKind::Choice)
        attribute.choices.push_back(*value);
      else
        m_plan.misfits.push_back({row, column});
    }
    any = any || !value->empty();
    count(source, attribute.name, *value);
    setValue(*m_desk.valuesOf(source), attribute.name, *std::move(value));
  }
  const AttributeDefinition *known = m_desk.find(attribute.name);
  const std::string name = attribute.name;
  if (known != nullptr && *known != attribute) m_desk.define(name, std::move(attribute));
  return any;
}

void ColumnTaker::count(SourceId source, const std::string &name, const std::string &value) {
  const Attributes &before = m_project.source(source)->attributes;
  const auto was = before.find(name);
  const std::string old = was == before.end() ? std::string() : was->second;
  if (old == value) return;
  ++m_plan.values;
  m_plan.overwritten += old.empty() ? 0 : 1;
}

}  // namespace

Result<ImportPlan> planImport(const Project &project, const ValueTable &table, const ImportWish &wish) {
  if (wish.key >= table.columns.size())
    return failure(ErrorCode::BadFormat, wish.from, "it has no such column");
  ImportPlan plan;
  match(project, table, wish.key, plan);
  AttributeDesk desk(project);
  ColumnTaker taker(project, table, wish, desk, plan);
  std::set<std::string> taken;
  for (std::size_t column = 0; column < std::min(table.columns.size(), wish.columns.size()); ++column) {
    const std::string name = trim(wish.columns[column].attribute);
    if (column == wish.key || name.empty()) continue;
    const AttributeDefinition *attribute = desk.find(name);
    if (attribute == nullptr) attribute = desk.findAlike(name);
    const bool isNew = attribute == nullptr;
    if (isNew) {
      AttributeDefinition fresh;
      fresh.name = name;
      fresh.kind = wish.columns[column].kind;
      desk.add(std::move(fresh));
      attribute = &desk.all().back();
    }
    if (!taken.insert(attribute->name).second) return failure(ErrorCode::NameTaken, attribute->name);
    const std::string chosen = attribute->name;
    if (!taker.take(column, *attribute) && isNew) desk.erase(chosen);
  }
  plan.changes = desk.finish({Action::ImportAttributes, wish.from, {}, {}, plan.values});
  plan.changedSources = static_cast<std::int64_t>(plan.changes.sources.size());
  return plan;
}

ImportWish suggestedImport(const Project &project, const ValueTable &table, std::string from) {
  ImportWish wish;
  wish.from = std::move(from);
  wish.columns.resize(table.columns.size());
  const SourceFinder finder(project);
  std::size_t most = 0;
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    std::set<SourceId> found;
    for (const std::string &cell : cellsOf(table, column))
      if (const auto sources = finder.find(cell); sources.size() == 1) found.insert(sources.front());
    if (found.size() <= most) continue;
    most = found.size();
    wish.key = column;
  }
  const AttributeDesk desk(project);
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (column == wish.key) continue;
    ColumnWish &suggested = wish.columns[column];
    suggested.attribute = trim(table.columns[column]);
    if (const AttributeDefinition *known = desk.findAlike(suggested.attribute)) {
      suggested = {known->name, known->kind};
      continue;
    }
    constexpr std::size_t mostChoices = 12;
    constexpr std::size_t longestChoice = 60;
    const Choices cells = cellsOf(table, column);
    suggested.kind = kindOf(cells);
    const std::set<std::string> different(cells.begin(), cells.end());
    const bool isShort = std::all_of(different.begin(), different.end(),
                                     [](const std::string &cell) { return cell.size() <= longestChoice; });
    if (suggested.kind == AttributeKind::Text && isShort && different.size() <= mostChoices &&
        different.size() * 2 <= cells.size())
      suggested.kind = AttributeKind::Choice;
  }
  return wish;
}

}  // namespace florilegium::actions
