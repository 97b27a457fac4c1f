// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unistd.h>

#include <cstring>

#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "storage/process.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

constexpr std::string_view word = "words to be tagged one after the other ";
constexpr int repeats = 200;

/// Tags one span after the other and tells each tag's number once `perform` has returned.
void tagForever(const std::filesystem::path &path, int pipe, unsigned seed) {
  std::mt19937 random(seed);
  auto session = Session::open(path);
  if (!session) return;
  const SourceId source = (*session)->project().sources().front()->id;
  const CodeId code = (*session)->project().codes().front()->id;
  const CoderId coder = (*session)->project().coders().front()->id;
  std::uniform_int_distribution<Position> place(0, static_cast<Position>(word.size()) * repeats - 40);
  for (;;) {
    const Position start = place(random);
    actions::NewTag tag{source, code, coder, {start, start + 1 + place(random) % 30}};
    const auto made = (*session)->perform(actions::addTag((*session)->project(), tag, now()));
    if (!made) continue;
    const std::int64_t id = made->tags.front().after->id.value;
    if (::write(pipe, &id, sizeof id) != sizeof id) return;
  }
}

}  // namespace

TEST_CASE("Every tag that was shown as made is there after the program is killed") {
  const TemporaryFolder folder(fastFolder());
  const std::filesystem::path path = folder / "killed.flor";
  {
    ProjectBuilder book;
    std::string text;
    for (int i = 0; i < repeats; ++i)
      text += word;
    book.coder("Ann");
    book.code("myth");
    book.source(text);
    REQUIRE(Storage::create(path, contentOf(book.project)));
  }
  std::mt19937 random(3);
  std::size_t told = 0;
  for (unsigned round = 0; round < 60; ++round) {
    INFO("round " << round);
    Child child([&](int pipe) { tagForever(path, pipe, round); });
    const auto wanted = std::uniform_int_distribution<std::size_t>(1, 12)(random);
    std::string bytes = child.read(wanted * sizeof(std::int64_t));
    // A moment of random length, without a clock: the child goes on meanwhile.
    volatile int spin = std::uniform_int_distribution<int>(0, 400'000)(random);
    while (spin > 0)
      spin = spin - 1;
    child.kill();
    bytes += child.read(1 << 20);
    REQUIRE(bytes.size() >= wanted * sizeof(std::int64_t));

    const auto session = Session::open(path);
    REQUIRE(session);
    for (std::size_t at = 0; at + sizeof(std::int64_t) <= bytes.size(); at += sizeof(std::int64_t)) {
      TagId id;
      std::memcpy(&id.value, bytes.data() + at, sizeof id.value);
      REQUIRE((*session)->project().tag(id) != nullptr);
      ++told;
    }
    const auto checks = (*session)->check();
    REQUIRE(checks);
    for (const doctor::Check &check : *checks)
      REQUIRE(check.findings.empty());
  }
  CHECK(told > 60);
  CHECK(shell(path, "SELECT count(*) FROM tagged WHERE quote <> words_there") == "0");
}
