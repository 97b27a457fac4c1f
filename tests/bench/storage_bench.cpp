// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "florilegium/base/uuid.h"
#include "florilegium/session/session.h"
#include "support/corpus.h"

/// How long a person waits for the file: prints "name value unit" lines.

using namespace florilegium;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

namespace {

double millisecondsSince(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void print(const std::string &name, double value, const char *unit) {
  std::printf("%s %.3f %s\n", name.c_str(), value, unit);
}

template <class Value>
Value orExit(Result<Value> result) {
  if (result) return std::move(*result);
  std::fprintf(stderr, "%s\n", errorLine(result.error()).c_str());
  std::exit(1);
}

std::string proseOf(std::size_t characters) {
  std::string text;
  while (text.size() < characters)
    text += "Neuroplasticity, it is said, lets the old brain learn the new words. ";
  text.resize(characters - 1);
  return text + "\n";
}

/// A project of so many sources of one size, with tags spread evenly.
void makeProject(const fs::path &path, std::int64_t sources, std::size_t characters, std::int64_t tagsEach) {
  ChangeSet content;
  content.project.push_back({{}, ProjectInfo{Uuid::random(), "Bench", 1}});
  content.coders.push_back({{}, Coder{{1}, Uuid::random(), "Ann"}});
  for (std::int64_t i = 1; i <= 4; ++i)
    content.codes.push_back(
        {{}, Code{{i}, Uuid::random(), {}, i, "code " + std::to_string(i), {}, "", "", ""}});
  std::int64_t tagId = 0;
  for (std::int64_t i = 1; i <= sources; ++i) {
    actions::NewSource measured;
    measured.text = SourceText::make(proseOf(characters)).value();
    measured.measure();
    Source source;
    source.id = {i};
    source.uuid = Uuid::random();
    source.name = "Source " + std::to_string(i);
    source.revision = {i};
    source.length = measured.text.length();
    source.words = measured.words;
    source.sha256 = measured.sha256;
    const auto step = static_cast<Position>(characters) / (tagsEach + 1);
    for (std::int64_t t = 0; t < tagsEach; ++t) {
      TagRow tag;
      tag.id = {++tagId};
      tag.uuid = Uuid::random();
      tag.source = source.id;
      tag.code = {1 + t % 4};
      tag.coder = {1};
      tag.span = {t * step, t * step + 60};
      tag.witness = witnessOf(measured.text, tag.span, source.sha256);
      content.tags.push_back({{}, std::move(tag)});
    }
    content.texts.push_back(std::make_shared<const Revision>(
        Revision{source.revision, source.sha256, std::move(measured.text), {}}));
    content.sources.push_back({{}, std::move(source)});
  }
  if (const auto made = Storage::create(path, content); !made) {
    std::fprintf(stderr, "%s\n", errorLine(made.error()).c_str());
    std::exit(1);
  }
}

/// From the key press to the tag on the disk, memory and indexes included.
void benchTag(const fs::path &folder, const std::string &where) {
  const fs::path path = folder / "tag.flor";
  constexpr Position length = 1'000'000;
  makeProject(path, 1, length, 20'000);
  const auto session = orExit(Session::open(path));
  const SourceId source = session->project().sources().front()->id;
  std::vector<double> times;
  constexpr int presses = 300;
  for (int i = 0; i < presses; ++i) {
    const Position start = 7 + (static_cast<Position>(i) * 3331) % (length - 100);
    const auto pressed = Clock::now();
    orExit(session->perform(
        actions::addTag(session->project(), {source, {2}, {1}, {start, start + 40}}, now())));
    times.push_back(millisecondsSince(pressed));
  }
  std::sort(times.begin(), times.end());
  const auto percentile = [&](std::size_t percent) { return times[(times.size() - 1) * percent / 100]; };
  for (const std::size_t percent : {50U, 95U, 99U})
    print("tag_stored_" + where + "_p" + std::to_string(percent), percentile(percent), "ms");
}

void benchOpen(const fs::path &folder, const std::string &where) {
  const fs::path path = folder / "open.flor";
  makeProject(path, 1000, 50'000, 100);
  for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
    double best = 1e9;
    for (int i = 0; i < 5; ++i) {
      const auto start = Clock::now();
      const auto session = orExit(Session::open(path, {access, {}, false, {}}));
      best = std::min(best, millisecondsSince(start));
    }
    print("open_100k_tags_" + where + (access == Access::ReadOnly ? "_reading" : "_writing"), best, "ms");
  }
  const auto session = orExit(Session::open(path));
  const auto start = Clock::now();
  static_cast<void>(orExit(session->check()));
  print("check_100k_tags_" + where, millisecondsSince(start), "ms");
}

}  // namespace

int main() {
  const std::pair<fs::path, std::string> places[] = {{fs::temp_directory_path(), "temp"},
                                                     {fs::current_path(), "here"}};
  for (const auto &[place, name] : places) {
    const testsupport::TemporaryFolder folder(place);
    benchTag(folder.path(), name);
    benchOpen(folder.path(), name);
  }
}
