// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/importing.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

TEST_CASE("a table's rows are added as sources once, and pages and turns are stored with a text") {
  const TemporaryFolder folder(fastFolder());
  auto session = Session::create(folder / "study.flor", {"", "Ines", Codebook::Empty});
  REQUIRE(session);
  writeAll(folder / "survey.csv", "id,age,answer\n1,34,It was quiet there\n2,51,It was quiet there\n");
  writeAll(folder / "talk.srt", "1\n00:00:01,000 --> 00:00:02,000\nADA: words\n");
  ImportOptions options;
  options.tableAs = TableAs::Rows;
  const std::vector<std::filesystem::path> paths = {folder / "survey.csv", folder / "talk.srt"};
  const auto outcomes = addSources(**session, readSources(paths, options, {}));
  REQUIRE(outcomes);
  REQUIRE(outcomes->size() == 3);
  const Project &project = (*session)->project();
  for (const ImportOutcome &outcome : *outcomes)
    CHECK(outcome.source);
  CHECK(project.source((*outcomes)[1].source)->attributes == Attributes{{"age", "51"}, {"id", "2"}});
  CHECK((*outcomes)[1].report.empty());
  const SourceId talk = (*outcomes)[2].source;
  CHECK(project.source(talk)->attributes.at("speakers") == "ADA");
  const auto again = addSources(**session, readSources({folder / "survey.csv"}, options, {}));
  REQUIRE(again);
  for (const ImportOutcome &outcome : *again)
    CHECK((outcome.error && outcome.error->code == ErrorCode::DuplicateSource));
}
