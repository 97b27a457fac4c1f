// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "florilegium/change/describe.h"
#include "florilegium/text/search.h"
#include "lookup.h"
#include "opening.h"
#include "rows.h"

namespace florilegium::cli {

namespace {

struct FindOptions {
  std::string project;
  std::string pattern;
  std::string source;
  bool regex = false;
  bool matchCase = false;
  bool word = false;
  bool json = false;
};

constexpr Position contextLength = 40;

/// A match with the words round it.
struct Match {
  Span span;
  std::string before;
  std::string words;
  std::string after;
};

Match matchAt(const SourceText &text, Span span) {
  return {span, std::string(text.slice({span.start - contextLength, span.start})),
          std::string(text.slice(span)), std::string(text.slice({span.end, span.end + contextLength}))};
}

/// Prints matches as they come.
class Matches {
 public:
  Matches(Console &console, bool json) : m_console(console), m_array(console.out()), m_json(json) {}

  void add(const Source &source, const Match &match) {
    if (m_json)
      addRow(source, match);
    else
      addLine(source, match);
    ++m_count;
  }

  void endSource() {
    if (m_console.out().terminal()) m_console.out().flush();
  }

  void finish() {
    if (m_json) return m_array.close();
    if (m_count == 0) return m_console.out().line("No match.");
    m_console.out().line("");
    m_console.out().line(counted(m_count, "match", "matches") + " in " +
                         counted(m_sources, "source", "sources") + ".");
  }

 private:
  void addRow(const Source &source, const Match &match) {
    m_array.row({{"source", source.name},
                 {"start", match.span.start},
                 {"end", match.span.end},
                 {"before", match.before},
                 {"match", match.words},
                 {"after", match.after},
                 {"source_id", source.id.value}});
  }

  void addLine(const Source &source, const Match &match) {
    Output &out = m_console.out();
    if (m_last != source.id) {
      if (m_sources > 0) out.line("");
      out.line(numberText(source.id) + " " + shortened(source.name));
      m_last = source.id;
      ++m_sources;
    }
    // The matches of a source stand below each other.
    const std::string place = spanText(match.span);
    const std::string before = shortened(match.before, 2 * contextLength);
    const char *bold = out.terminal() ? "\033[1m" : "";
    const char *plain = out.terminal() ? "\033[0m" : "";
    const auto atEdge = [](const std::string &text, bool end) {
      return !text.empty() && static_cast<unsigned char>(end ? text.back() : text.front()) <= ' ' ? " " : "";
    };
    out.line(padding(place, 15) + place + "  " + padding(before, contextLength) + before +
             atEdge(match.before, true) + bold + shortened(match.words, 120) + plain +
             atEdge(match.after, false) + shortened(match.after, 2 * contextLength));
  }

  Console &m_console;
  JsonArray m_array;
  bool m_json;
  SourceId m_last;
  std::int64_t m_count = 0;
  std::int64_t m_sources = 0;
};

Result<void> findIn(const Project &project, const Source &source, const Searcher &searcher, Matches &matches,
                    Console &console) {
  const auto revision = project.text(source.id);
  if (!revision) return failure(revision.error());
  const SourceText &text = (*revision)->text;
  auto done = searcher.each(text, [&](Span span) {
    matches.add(source, matchAt(text, span));
    return !console.cancelled() && !console.out().closed();
  });
  matches.endSource();
  return done;
}

Outcome runFind(const FindOptions &options, Console &console) {
  SearchOptions how;
  how.letterCase = options.matchCase ? Case::Match : Case::Ignore;
  how.accents = options.matchCase ? Accents::Match : Accents::Ignore;
  how.wholeWord = options.word ? WholeWord::Yes : WholeWord::No;
  how.regularExpression = options.regex;
  const auto searcher = Searcher::make(options.pattern, how);
  if (!searcher) return failed(searcher.error());
  const auto session = openForReading(options.project);
  if (!session) return failed(session.error());
  const Project &project = (*session)->project();
  std::vector<const Source *> sources = project.sources();
  if (!options.source.empty()) {
    const auto only = findSource(project, options.source);
    if (!only) return failed(only.error());
    sources = {*only};
  }
  Matches matches(console, options.json);
  const Progress &progress = console.progress("Searching");
  std::int64_t done = 0;
  for (const Source *source : sources) {
    if (const auto found = findIn(project, *source, *searcher, matches, console); !found)
      return failed(found.error());
    project.releaseTexts();
    if (console.cancelled()) return failed(Error{ErrorCode::Cancelled, "flor find"});
    if (console.out().closed()) return Status::Done;
    progress.report(++done, static_cast<std::int64_t>(sources.size()));
  }
  matches.finish();
  return Status::Done;
}

}  // namespace

void addFindCommand(Commands &commands) {
  auto options = std::make_shared<FindOptions>();
  CLI::App *command =
      commands.add({"find", "Search the texts",
                    "find PROJECT PATTERN [--regex] [--case] [--word] [--source NAME] [--json]",
                    "flor find study.flor plasticity\n"
                    "flor find study.flor 'neuro\\w+' --regex --source \"An Essay\"\n"
                    "flor find study.flor BDNF --case --json"});
  addProject(command, options->project);
  addArgument(command, "PATTERN", options->pattern,
              "What to look for; case and accents do not count unless asked for");
  command->add_flag("--regex", options->regex, "The pattern is a regular expression (ICU syntax)");
  command->add_flag("--case", options->matchCase, "Capital letters and accents count");
  command->add_flag("--word", options->word, "Whole words only");
  addOption(command, "--source", options->source, "NAME", "Only in this source");
  addJson(command, options->json);
  commands.onRun<FindOptions>(command, options, runFind);
}

}  // namespace florilegium::cli
