// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <optional>

#include "commands.h"
#include "florilegium/actions/tags.h"
#include "florilegium/change/describe.h"
#include "florilegium/text/quote.h"
#include "lookup.h"
#include "opening.h"
#include "rows.h"

namespace florilegium::cli {

namespace {

struct TagOptions {
  std::string project;
  std::string source;
  std::string code;
  std::optional<std::string> span;
  std::optional<std::string> quote;
  std::optional<std::string> every;
  std::optional<std::int64_t> nth;  ///< counts from 1
  std::string coder;
  std::string memo;
  bool json = false;
};

struct UntagOptions {
  std::string project;
  std::vector<std::string> tags;
};

std::optional<Position> positionIn(std::string_view digits) {
  Position value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::optional<Span> spanIn(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const auto start = positionIn(text.substr(0, colon));
  const auto end = positionIn(text.substr(colon + 1));
  if (!start || !end) return std::nullopt;
  return Span{*start, *end};
}

/// What the command line alone can get wrong.
Try<void> checkUsage(const TagOptions &options) {
  const auto refuse = [](const char *why) {
    return misused({"“flor tag” was not done", why, "See `flor tag --help`"});
  };
  const int places =
      int(options.span.has_value()) + int(options.quote.has_value()) + int(options.every.has_value());
  if (places != 1) return refuse("it needs either --span or --quote or --every");
  if (options.nth && !options.quote) return refuse("--nth goes with --quote");
  if (options.nth && *options.nth < 1) return refuse("--nth counts from 1");
  if (options.span && !spanIn(*options.span)) return refuse("--span is written START:END, as in 120:145");
  return {};
}

std::string inPlaces(std::size_t count) {
  return count == 1 ? "1 place" : std::to_string(count) + " places";
}

std::string fromOneTo(std::size_t count) {
  return count == 1 ? "1" : "1 to " + std::to_string(count);
}

/// Where the tag goes; several places for --every.
Try<std::vector<Span>> placesFor(const TagOptions &options, const SourceText &text,
                                 const std::string &source) {
  if (options.span) return std::vector<Span>{*spanIn(*options.span)};
  const std::string &quote = options.every ? *options.every : *options.quote;
  std::vector<Span> places = placesOf(text, quote);
  if (places.empty()) return failed(Error{ErrorCode::QuoteNotFound, quote, source});
  if (options.every) return places;
  const std::string what = "“" + shortened(quote) + "” was not tagged";
  if (!options.nth && places.size() > 1)
    return failed(ErrorText{what, "these words stand in " + inPlaces(places.size()),
                            "Give --nth " + fromOneTo(places.size()) + ", or tag all of them with --every"});
  const auto nth = static_cast<std::size_t>(options.nth.value_or(1));
  if (nth > places.size())
    return failed(ErrorText{what, "these words stand in " + inPlaces(places.size()) + " only",
                            "Give --nth " + fromOneTo(places.size())});
  return std::vector<Span>{places[nth - 1]};
}

Try<ChangeSet> planTags(const Project &project, CoderId coder, const TagOptions &options) {
  const auto source = findSource(project, options.source);
  if (!source) return failed(source.error());
  const auto code = findCode(project, options.code);
  if (!code) return failed(code.error());
  const auto revision = project.text((*source)->id);
  if (!revision) return failed(revision.error());
  const auto places = placesFor(options, (*revision)->text, (*source)->name);
  if (!places) return failed(places.error());
  std::vector<actions::NewTag> tags;
  for (const Span place : *places)
    tags.push_back({(*source)->id, (*code)->id, coder, place,
                    options.every ? TagOrigin::Search : TagOrigin::Person, Certainty::Certain, options.memo});
  auto changes = actions::addTags(project, tags, now());
  if (!changes) return failed(changes.error());
  return std::move(*changes);
}

void printJson(const ChangeSet &done, const std::string &path, Console &console) {
  JsonArray array(console.out());
  if (const auto session = openForReading(path))
    for (const auto &change : done.tags)
      array.row(rowOf((*session)->project(), *change.after));
  array.close();
}

Outcome runTag(const TagOptions &options, Console &console) {
  if (const auto fine = checkUsage(options); !fine) return failed(fine.error());
  const std::string coder = options.coder.empty() ? loginName() : options.coder;
  const auto done = change(
      options.project, [&](const Project &project, CoderId id) { return planTags(project, id, options); },
      coder);
  if (!done) return failed(done.error());
  if (options.json) {
    printJson(*done, options.project, console);
    return Status::Done;
  }
  std::string line = describe(done->summary);
  if (done->tags.size() == 1) {
    const TagRow &tag = *done->tags.front().after;
    line += " (" + numberText(tag.id) + ", " + spanText(tag.span) + ")";
  }
  console.out().line(line + ".");
  return Status::Done;
}

Try<ChangeSet> planUntag(const Project &project, const UntagOptions &options) {
  std::vector<TagId> tags;
  for (const std::string &wanted : options.tags) {
    const auto tag = findTag(project, wanted);
    if (!tag) return failed(tag.error());
    tags.push_back(*tag);
  }
  auto changes = actions::removeTags(project, tags);
  if (!changes) return failed(changes.error());
  return std::move(*changes);
}

Outcome runUntag(const UntagOptions &options, Console &console) {
  const auto done =
      change(options.project, [&](const Project &project, CoderId) { return planUntag(project, options); });
  if (!done) return failed(done.error());
  console.out().line(sentenceFor(*done));
  return Status::Done;
}

void addTag(Commands &commands) {
  auto options = std::make_shared<TagOptions>();
  CLI::App *command = commands.add(
      {"tag", "Put a code on a passage",
       "tag PROJECT SOURCE CODE --span START:END | --quote TEXT [--nth N] | --every TEXT\n"
       "                [--coder NAME] [--memo TEXT] [--json]",
       "flor tag study.flor \"An Essay\" \"marketing metaphor\" --quote \"miracle-grow for the brain\"\n"
       "flor tag study.flor '#3' myth/narrative --span 120:145 --coder \"Ines Halloran\"\n"
       "flor tag study.flor '#3' citation --every \"et al.\""});
  addProject(command, options->project);
  addArgument(command, "SOURCE", options->source, "Name of the source, or its number as in #3");
  addArgument(command, "CODE", options->code,
              "Name of the code, its path parent/child, or its number as in #12");
  command
      ->add_option(
          "--span", options->span,
          "The passage by its place, in code points; it is widened to whole\ncharacters as people see them")
      ->type_name("START:END");
  command->add_option("--quote", options->quote, "The passage by its words, exactly as in the text")
      ->type_name("TEXT");
  command->add_option("--nth", options->nth, "Which of several places where the words stand, from 1")
      ->type_name("N");
  command->add_option("--every", options->every, "All places where these words stand, in one step")
      ->type_name("TEXT");
  addOption(command, "--coder", options->coder, "NAME", "Who tags; else the name of the login");
  addOption(command, "--memo", options->memo, "TEXT", "A note on the tag");
  command->add_flag("--json", options->json, "Print the new tags as one JSON array, for programs");
  commands.onRun<TagOptions>(command, options, runTag);
}

void addUntag(Commands &commands) {
  auto options = std::make_shared<UntagOptions>();
  CLI::App *command = commands.add(
      {"untag", "Remove tags with their memos", "untag PROJECT TAG...", "flor untag study.flor 12 13 20"});
  addProject(command, options->project);
  addArguments(command, "TAG", options->tags, "Numbers of tags, from `flor list PROJECT tags`");
  commands.onRun<UntagOptions>(command, options, runUntag);
}

}  // namespace

void addTagCommands(Commands &commands) {
  addTag(commands);
  addUntag(commands);
}

}  // namespace florilegium::cli
