// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/clock.h"
#include "florilegium/base/ids.h"
#include "florilegium/base/uuid.h"
#include "florilegium/text/source_text.h"
#include "florilegium/text/structure.h"

namespace florilegium {

/// A colour without transparency.
struct Colour {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
  friend auto operator<=>(const Colour &, const Colour &) = default;
};

/// Reads "#rrggbb" in either case.
[[nodiscard]] std::optional<Colour> parseColour(std::string_view text);
/// "#rrggbb" in lower case.
[[nodiscard]] std::string toString(Colour colour);

/// The project itself: the one row of its table.
struct ProjectInfo {
  Uuid uuid;
  std::string name;
  Timestamp created = 0;
  friend bool operator==(const ProjectInfo &, const ProjectInfo &) = default;
};

/// Someone who tags.
struct Coder {
  CoderId id;
  Uuid uuid;
  std::string name;
  friend bool operator==(const Coder &, const Coder &) = default;
};

/// Words that show what a code means, taken from a passage. They stay when the passage is gone.
struct Example {
  std::string quote;
  std::string from;  ///< the source's name when the words were taken; may be empty
  Uuid source;       ///< nil when not known
  friend bool operator==(const Example &, const Example &) = default;
};
using Examples = std::vector<Example>;

/// A category of the codebook.
struct Code {
  CodeId id;
  Uuid uuid;
  CodeId parent;          ///< none for a top-level code
  std::int64_t rank = 0;  ///< order among siblings; ties go by id
  std::string name;
  Colour colour;
  std::string shortcut;  ///< "1" to "9", or empty
  std::string definition;
  std::string example;  ///< in the researcher's own words
  std::string include;  ///< what belongs here
  std::string exclude;  ///< what does not, though it seems to
  Examples examples;    ///< quoted
  bool codable = true;  ///< false: a heading of another program's codebook, kept for giving it back
  friend bool operator==(const Code &, const Code &) = default;
};

/// Where a source came from, as found at import.
struct Origin {
  std::string file;  ///< name without folders
  std::string mediaType;
  std::int64_t bytes = 0;
  std::string sha256;    ///< of the file's bytes
  std::string encoding;  ///< ICU's name
  /// By what the encoding was found: "choice" of a person, byte order "mark", "rules" that the bytes obey,
  /// the "file" that names it, or "judgement" from the characters; empty where nothing says so.
  std::string encodingFoundBy;
  std::string url;
  std::string captured;  ///< as the file says
  Timestamp imported = 0;
  std::string reader;  ///< "plain text 1"
  friend bool operator==(const Origin &, const Origin &) = default;
};

/// What a source has by name: values in the form that their kinds ask for, or as they came.
using Attributes = std::map<std::string, std::string>;

enum class AttributeKind : std::uint8_t { Text, Number, Date, Choice };

[[nodiscard]] std::string_view nameOf(AttributeKind kind);
[[nodiscard]] std::optional<AttributeKind> attributeKindNamed(std::string_view name);

using Choices = std::vector<std::string>;

/// What the values of one name are. Sources may have values of names that are not defined: those are text.
struct AttributeDefinition {
  AttributeId id;  ///< none where it is not in the file
  Uuid uuid;
  std::int64_t rank = 0;  ///< order in tables; ties go by id
  std::string name;
  AttributeKind kind = AttributeKind::Text;
  Choices choices;   ///< of `AttributeKind::Choice`, in the order in which they are offered
  std::string note;  ///< what the values say
  friend bool operator==(const AttributeDefinition &, const AttributeDefinition &) = default;
};

/// One imported text. Its characters and structure are in its revision and are loaded when needed.
struct Source {
  SourceId id;
  Uuid uuid;
  std::int64_t rank = 0;  ///< order in the list; ties go by id
  std::string name;
  std::string group;     ///< heading under which the list shows it; may be empty
  std::string language;  ///< BCP 47, or empty
  Attributes attributes;
  Origin origin;
  RevisionId revision;
  std::int64_t length = 0;  ///< code points
  std::int64_t words = 0;
  std::string sha256;  ///< of the text's UTF-8
  friend bool operator==(const Source &, const Source &) = default;
};

/// The text of a source with its structure; immutable.
struct Revision {
  RevisionId id;
  std::string sha256;  ///< of the text's UTF-8
  SourceText text;
  Structure structure;
  std::vector<std::string> report;  ///< what the reader changed or left out, a sentence each
  RevisionId editedFrom = {};       ///< the text that a person corrected to get this one; none: from a file
};

enum class Certainty : std::uint8_t { Certain, Likely, Unsure };
/// How a tag came to be.
enum class TagOrigin : std::uint8_t { Person, Search, Suggestion, Import };

[[nodiscard]] std::string_view nameOf(Certainty certainty);
[[nodiscard]] std::string_view nameOf(TagOrigin origin);
[[nodiscard]] std::optional<Certainty> certaintyNamed(std::string_view name);
[[nodiscard]] std::optional<TagOrigin> tagOriginNamed(std::string_view name);

/// One code put on one span by one coder. Small, since a project holds a hundred thousand of them: the
/// quote is the text's.
struct Tag {
  TagId id;
  Uuid uuid;
  SourceId source;
  CodeId code;
  CoderId coder;
  Span span;
  Timestamp created = 0;
  Timestamp modified = 0;
  Certainty certainty = Certainty::Certain;
  TagOrigin from = TagOrigin::Person;
  bool orphan = false;  ///< its text is gone; the span is where it last stood
  bool kept = false;    ///< of an orphan: a person has looked at it and left it without a place
  friend bool operator==(const Tag &, const Tag &) = default;
};

/// The words under a tag when it was made, by which its place can be proved or found again.
struct Witness {
  std::string quote;
  std::string prefix;    ///< up to 32 code points before
  std::string suffix;    ///< up to 32 code points after
  std::string revision;  ///< SHA-256 of the text's UTF-8
  friend bool operator==(const Witness &, const Witness &) = default;
};

/// How many code points of context a witness keeps on each side.
inline constexpr Position witnessContext = 32;

/// The witness of a span of a text whose hash is known.
[[nodiscard]] Witness witnessOf(const SourceText &text, Span span, const std::string &sha256);

/// A tag as the file keeps it.
struct TagRow : Tag {
  Witness witness;
  friend bool operator==(const TagRow &, const TagRow &) = default;
};

enum class MemoOn : std::uint8_t { Project, Source, Code, Tag, Span };

[[nodiscard]] std::string_view nameOf(MemoOn on);
[[nodiscard]] std::optional<MemoOn> memoOnNamed(std::string_view name);

/// A note. The project, a source, a code and a tag have at most one; spans any number.
struct Memo {
  MemoId id;
  Uuid uuid;
  MemoOn on = MemoOn::Project;
  std::int64_t target = 0;  ///< id of the source, code or tag; the source for a span; 0 for the project
  Span span;                ///< for `MemoOn::Span`
  std::string text;         ///< Markdown
  CoderId coder;
  Timestamp created = 0;
  Timestamp modified = 0;
  friend bool operator==(const Memo &, const Memo &) = default;
};

}  // namespace florilegium
