// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/change/describe.h"

#include "florilegium/text/segment.h"
#include "florilegium/text/utf8.h"

namespace florilegium {

namespace {

std::string quoted(std::string_view text) {
  return "“" + shortened(text) + "”";
}

std::string counted(std::int64_t count, const char *one, const char *many) {
  return std::to_string(count) + " " + (count == 1 ? one : many);
}

std::string passages(std::int64_t count) {
  return counted(count, "passage", "passages");
}

/// " in 3 sources", or nothing where all is in one.
std::string across(std::int64_t sources) {
  return sources > 1 ? " in " + counted(sources, "source", "sources") : std::string();
}

/// What goes or moves along with something: " with 24 passages in 3 sources".
std::string along(std::int64_t count, std::int64_t sources) {
  return count > 0 ? " with " + passages(count) + across(sources) : std::string();
}

std::string onMemo(const Summary &summary) {
  return summary.quote.empty() ? quoted(summary.object)
                               : quoted(summary.quote) + " in " + quoted(summary.object);
}

std::string describeTags(const Summary &summary) {
  const bool one = summary.count == 1;
  const std::string many = passages(summary.count);
  switch (summary.action) {
    case Action::AddTag:
      return "Tagged " + (one ? quoted(summary.quote) : many + across(summary.sources)) + " as " +
             summary.object;
    case Action::RemoveTag:
      if (!one) return "Removed the tags from " + many + across(summary.sources);
      return "Removed the tag " + summary.object + " from " + quoted(summary.quote);
    case Action::ResizeTag:
      return "Moved the ends of the tag " + summary.object + " to " + quoted(summary.quote);
    case Action::RecodeTag:
      if (!one) return "Changed the code of " + many + across(summary.sources) + " to " + summary.object;
      return "Changed the code of " + quoted(summary.quote) + " from " + summary.other + " to " +
             summary.object;
    case Action::PlaceOrphan:
      return "Placed the tag " + summary.object + " on " + quoted(summary.quote) + "; it stood on " +
             quoted(summary.other);
    case Action::KeepOrphan: {
      const std::string which =
          one ? "the tag " + summary.object + " of " + quoted(summary.quote) : many + across(summary.sources);
      return summary.other.empty() ? "Kept " + which + " without a place"
                                   : "Let " + which + " wait for a place again";
    }
    case Action::ConfirmTag:
      return "Confirmed " + (one ? quoted(summary.quote) : many + across(summary.sources)) + " as " +
             summary.object;
    default:
      return "Marked the tag " + summary.object + " on " + quoted(summary.quote) + " as " + summary.other;
  }
}

std::string describeCodes(const Summary &summary) {
  const std::string code =
      summary.codes > 1 ? counted(summary.codes, "code", "codes") : "the code " + quoted(summary.object);
  switch (summary.action) {
    case Action::AddCode:
      return "Added " + (summary.count == 1 ? code : counted(summary.count, "code", "codes"));
    case Action::RenameCode:
      return "Renamed " + code + " to " + quoted(summary.other);
    case Action::RecolourCode:
      return "Changed the colour of " + code;
    case Action::ChangeCode:
      return "Changed " + code;
    case Action::DuplicateCode:
      return "Duplicated " + code + along(summary.count, summary.sources);
    case Action::AddExample:
      return "Added " + quoted(summary.quote) + " to the examples of " + code;
    case Action::ImportCodebook:
      return "Imported the codebook " + quoted(summary.object) + ": " +
             counted(summary.count, "code", "codes") + " added";
    case Action::SplitCode:
      return "Split " + code + ": " + passages(summary.count) + across(summary.sources) + " went to " +
             summary.other;
    case Action::DescribeCode:
      return "Described " + code;
    case Action::MoveCode:
      return "Moved " + code +
             (summary.other.empty() ? " to the top level" : " below " + quoted(summary.other));
    case Action::SetShortcut:
      return summary.other.empty() ? "Took the key from " + code
                                   : "Gave " + code + " the key " + summary.other;
    case Action::DeleteCode:
      return "Deleted " + code + along(summary.count, summary.sources);
    default:
      return "Merged " + code + along(summary.count, summary.sources) + " into " + quoted(summary.other);
  }
}

std::string describeSources(const Summary &summary) {
  const bool one = summary.sources == 1;
  const std::string source =
      one ? "the source " + quoted(summary.object) : counted(summary.sources, "source", "sources");
  switch (summary.action) {
    case Action::AddSource:
      return "Added " + source;
    case Action::RenameSource:
      return "Renamed " + source + " to " + quoted(summary.other);
    case Action::MoveSource:
      return "Moved " + source +
             (summary.other.empty() ? " in the list" : " to the group " + quoted(summary.other));
    case Action::DescribeSource:
      return "Changed the details of " + source;
    case Action::ReviseSource:
    case Action::EditSource:
      return (summary.action == Action::EditSource ? "Edited the text of " : "Replaced the text of ") +
             source +
             (summary.count > 0 ? "; " + passages(summary.count) + " lost their words" : std::string());
    default:
      return "Deleted " + source + (summary.count > 0 ? " with " + passages(summary.count) : std::string());
  }
}

std::string values(std::int64_t count) {
  return counted(count, "value", "values");
}

/// "“genre” of “Essay”", "“genre” in 3 sources", "24 values in 12 sources".
std::string valuesSet(const Summary &summary) {
  if (!summary.quote.empty()) return quoted(summary.object) + " of " + quoted(summary.quote);
  const std::string where = counted(summary.sources, "source", "sources");
  return (summary.object.empty() ? values(summary.count) : quoted(summary.object)) + " in " + where;
}

std::string describeAttributes(const Summary &summary) {
  const std::string attribute = "the attribute " + quoted(summary.object);
  switch (summary.action) {
    case Action::AddAttribute:
      return "Added " + attribute;
    case Action::RenameAttribute:
      return "Renamed " + attribute + " to " + quoted(summary.other);
    case Action::ChangeAttribute:
      return "Changed " + attribute + " (" + summary.other + ")" +
             (summary.count > 0 ? "; " + values(summary.count) +
                                      (summary.count == 1 ? " of it does not fit" : " of it do not fit")
                                : std::string());
    case Action::MoveAttribute:
      return "Moved " + attribute;
    case Action::DeleteAttribute:
      return "Deleted " +
             (summary.other.empty() ? attribute
                                    : summary.other + " attributes, " + quoted(summary.object) + " first,") +
             (summary.count > 0 ? " with " + values(summary.count) : std::string());
    case Action::ImportAttributes:
      return "Imported attributes from " + quoted(summary.object) + ": " + values(summary.count) +
             across(summary.sources);
    default:
      if (!summary.other.empty()) return "Set " + valuesSet(summary) + " to " + quoted(summary.other);
      return (summary.quote.empty() ? "Changed " : "Cleared ") + valuesSet(summary);
  }
}

/// The sentence as the second half of another one.
std::string afterColon(const Summary &summary) {
  std::string text = describe(summary);
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

}  // namespace

std::string shortened(std::string_view utf8, Position limit) {
  std::string line;
  Position length = 0;
  bool space = false;
  for (std::size_t byte = 0; byte < utf8.size() && length <= limit;) {
    const Decoded decoded = decodeAt(utf8, byte);
    const char32_t c = decoded.codePoint;
    if (c <= U' ' || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029) {
      space = length > 0;
    } else {
      if (space) line += ' ';
      length += space ? 2 : 1;
      space = false;
      line.append(utf8, byte, decoded.bytes);
    }
    byte += decoded.bytes;
  }
  if (length <= limit) return line;
  const auto text = SourceText::make(line);
  if (!text) return line;
  // A cluster longer than the limit, such as a heap of combining marks, is cut inside.
  const Position whole = unitAt(*text, limit - 1, Unit::Grapheme).start;
  const Span kept = trimmed(*text, {0, whole > 0 ? whole : limit - 1});
  return std::string(text->slice(kept)) + "…";
}

std::string describe(const Summary &summary) {
  switch (summary.action) {
    case Action::AddTag:
    case Action::RemoveTag:
    case Action::ResizeTag:
    case Action::RecodeTag:
    case Action::SetCertainty:
    case Action::ConfirmTag:
    case Action::PlaceOrphan:
    case Action::KeepOrphan:
      return describeTags(summary);
    case Action::AddMemo:
      return "Wrote a memo on " + onMemo(summary);
    case Action::EditMemo:
      return "Changed the memo on " + onMemo(summary);
    case Action::RemoveMemo:
      return "Removed the memo on " + onMemo(summary);
    case Action::AddCode:
    case Action::RenameCode:
    case Action::RecolourCode:
    case Action::DescribeCode:
    case Action::MoveCode:
    case Action::SetShortcut:
    case Action::DeleteCode:
    case Action::MergeCode:
    case Action::SplitCode:
    case Action::DuplicateCode:
    case Action::ChangeCode:
    case Action::AddExample:
    case Action::ImportCodebook:
      return describeCodes(summary);
    case Action::AddSource:
    case Action::RenameSource:
    case Action::MoveSource:
    case Action::DescribeSource:
    case Action::ReviseSource:
    case Action::EditSource:
    case Action::DeleteSource:
      return describeSources(summary);
    case Action::AddAttribute:
    case Action::RenameAttribute:
    case Action::ChangeAttribute:
    case Action::MoveAttribute:
    case Action::DeleteAttribute:
    case Action::SetAttributes:
    case Action::ImportAttributes:
      return describeAttributes(summary);
    case Action::AddCoder:
      return "Added the coder " + quoted(summary.object);
    case Action::RenameCoder:
      return "Renamed the coder " + quoted(summary.object) + " to " + quoted(summary.other);
    case Action::RenameProject:
      return "Renamed the project " + quoted(summary.object) + " to " + quoted(summary.other);
    case Action::LoadCorpus:
      return "Loaded the corpus " + quoted(summary.object);
    case Action::Unknown:
      return "Another version's action";
  }
  return {};
}

std::string describeUndone(const Summary &summary) {
  return "Took back: " + afterColon(summary);
}
std::string describeRedone(const Summary &summary) {
  return "Did again: " + afterColon(summary);
}

}  // namespace florilegium
