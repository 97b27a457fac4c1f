// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/attributes_import.h"

#include "florilegium/actions/attributes.h"
#include "florilegium/change/describe.h"
#include "florilegium/model/attributes.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

struct Library : ProjectBuilder {
  Library() {
    one = source("text", "Interview 1");
    two = source("text", "Interview 2");
    clash = source("text", "INTERVIEW 2");
    run(actions::setAttributes(project, one, {{"year", "2018"}}));
  }
  actions::ImportPlan plan(const actions::ValueTable &table, const actions::ImportWish &wish) {
    auto made = actions::planImport(project, table, wish);
    REQUIRE(made);
    return std::move(*made);
  }
  SourceId one, two, clash;
};

using Rows = std::vector<std::size_t>;

}  // namespace

TEST_CASE("rows find their sources by name, file or UUID, the exact one first") {
  Library library;
  const actions::ValueTable table{{"who", "age"},
                                  {{"interview 1", "31"},
                                   {"Interview 2", "40"},
                                   {library.project.source(library.clash)->uuid.toString(), "50"},
                                   {"interview 2", "60"},
                                   {"nobody", "70"}}};
  const auto plan = library.plan(table, {"t.csv", 0, {{}, {"age", AttributeKind::Number}}});
  CHECK(plan.sources ==
        std::vector<SourceId>{library.one, library.two, library.clash, SourceId{}, SourceId{}});
  CHECK(plan.ambiguous == Rows{3});
  CHECK(plan.unmatched == Rows{4});
  CHECK(plan.values == 3);
  CHECK(plan.changedSources == 3);
}

TEST_CASE("rows that name one source twice are not taken") {
  Library library;
  const actions::ValueTable table{{"who", "age"}, {{"Interview 1", "31"}, {"interview 1", "32"}}};
  const auto plan = library.plan(table, {"t.csv", 0, {{}, {"age", AttributeKind::Number}}});
  CHECK(plan.ambiguous == Rows{0, 1});
  CHECK(plan.values == 0);
}

TEST_CASE("an import is one step that counts what it sets and what it overwrites") {
  Library library;
  const actions::ValueTable table{{"who", "Year", "dose", "left out"},
                                  {{"Interview 1", "2019", "1.234", "a"},
                                   {"Interview 2", "2020", "2,5", "b"},
                                   {"INTERVIEW 2", "", "many"}}};
  const auto plan = library.plan(
      table, {"t.csv", 0, {{}, {"Year", AttributeKind::Date}, {"dose", AttributeKind::Number}, {}}});
  CHECK(plan.values == 5);
  CHECK(plan.overwritten == 1);
  REQUIRE(plan.misfits.size() == 1);
  CHECK(plan.misfits[0].row == 2);
  CHECK(plan.misfits[0].column == 2);
  CHECK(describe(plan.changes.summary) == "Imported attributes from “t.csv”: 5 values in 3 sources");
  const ChangeSet before = contentOf(library.project);
  library.run(plan.changes);
  CHECK(library.project.source(library.one)->attributes == Attributes{{"dose", "1234"}, {"year", "2019"}});
  CHECK(library.project.source(library.clash)->attributes == Attributes{{"dose", "many"}});
  apply(library.project, inverse(plan.changes));
  CHECK(sameContent(contentOf(library.project), before));
}

TEST_CASE("empty cells leave a value or clear it, as wanted") {
  Library library;
  const actions::ValueTable table{{"who", "year"}, {{"Interview 1", ""}}};
  actions::ImportWish wish{"t.csv", 0, {{}, {"year", AttributeKind::Text}}};
  CHECK(library.plan(table, wish).changes.empty());
  wish.empty = actions::EmptyCells::Clear;
  const auto plan = library.plan(table, wish);
  CHECK(plan.overwritten == 1);
  library.run(plan.changes);
  CHECK(library.project.source(library.one)->attributes.empty());
}

TEST_CASE("an attribute that gets no value is not made") {
  Library library;
  const actions::ValueTable table{{"who", "age"}, {{"nobody", "31"}, {"Interview 1", " "}}};
  CHECK(library.plan(table, {"t.csv", 0, {{}, {"age", AttributeKind::Number}}}).changes.empty());
}

TEST_CASE("two columns do not become one attribute") {
  Library library;
  const actions::ValueTable table{{"who", "a", "b"}, {{"Interview 1", "1", "2"}}};
  const auto plan = actions::planImport(
      library.project, table, {"t.csv", 0, {{}, {"x", AttributeKind::Text}, {"X", AttributeKind::Text}}});
  REQUIRE_FALSE(plan);
  CHECK(plan.error().code == ErrorCode::NameTaken);
  CHECK(actions::planImport(library.project, table, {"t.csv", 7, {}}).error().code == ErrorCode::BadFormat);
}

TEST_CASE("a table is looked through for the column of the sources and for kinds") {
  Library library;
  library.run(actions::addAttribute(library.project, {"stance", AttributeKind::Choice, {"for"}, {}}));
  const actions::ValueTable table{{"no", "Source", "Stance", "age", "met", "place"},
                                  {{"1", "Interview 1", "for", "31", "2019-05-07", "Rome"},
                                   {"2", "interview 1", "against", "32", "2019-06", "Rome"},
                                   {"3", "Interview 2", "", "33", "", "Rome"}}};
  const auto wish = actions::suggestedImport(library.project, table, "t.csv");
  CHECK(wish.key == 1);
  REQUIRE(wish.columns.size() == 6);
  CHECK(wish.columns[1].attribute.empty());
  CHECK(wish.columns[2].attribute == "stance");
  CHECK(wish.columns[2].kind == AttributeKind::Choice);
  CHECK(wish.columns[3].kind == AttributeKind::Number);
  CHECK(wish.columns[4].kind == AttributeKind::Date);
  CHECK(wish.columns[5].kind == AttributeKind::Choice);
}
