// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/error.h"

#include <charconv>

namespace florilegium {

namespace {

std::string quoted(const std::string &text) {
  return "“" + text + "”";
}

/// "256 MB" from a number of bytes; anything else as it stands.
std::string inMegabytes(const std::string &limit) {
  constexpr std::int64_t megabyte = 1024 * 1024;
  std::int64_t bytes = 0;
  const auto [stop, error] = std::from_chars(limit.data(), limit.data() + limit.size(), bytes);
  if (limit.empty() || error != std::errc() || stop != limit.data() + limit.size()) return limit;
  return bytes < megabyte ? limit + " bytes" : std::to_string(bytes / megabyte) + " MB";
}

std::string orElse(const std::string &text, const char *otherwise) {
  return text.empty() ? otherwise : text;
}

/// What helps with a file that is no text, from what it is.
const char *adviceFor(std::string_view kind) {
  const auto has = [&](std::string_view word) { return kind.find(word) != kind.npos; };
  if (has("archive")) return "Unpack it and import the files in it";
  if (has("Office file") || has("OpenDocument file"))
    return "Save it as docx, a table as csv, and import that";
  if (has("picture")) return "Let a program for text recognition make a text of it and import that";
  if (has("recording") || has("video")) return "Import a transcript of it";
  return "Save it as text and import that";
}

/// "it is larger than the limit of 256 MB", also of what a container unpacks to ("256 MB unpacked").
std::string excessOf(const std::string &limit) {
  constexpr std::string_view unpacked = " unpacked";
  if (!limit.ends_with(unpacked)) return "it is larger than the limit of " + inMegabytes(limit);
  return "unpacked it is larger than the limit of " + limit.substr(0, limit.size() - unpacked.size());
}

/// What is wrong with a pattern, from ICU's name for it. People count characters from 1.
std::string patternTrouble(const std::string &detail, std::int64_t offset) {
  const std::string at = offset < 0 ? std::string() : " at character " + std::to_string(offset + 1);
  if (detail == "U_REGEX_MISMATCHED_PAREN" || detail == "U_REGEX_MISSING_CLOSE_BRACKET")
    return "the bracket" + at + " has no partner";
  if (detail == "U_REGEX_TIME_OUT" || detail == "U_REGEX_STACK_OVERFLOW")
    return "it takes too long to look for";
  if (detail.starts_with("U_"))
    return "it is no valid regular expression" + (at.empty() ? at : ": look" + at);
  return orElse(detail, "it is not a pattern") + at;
}

}  // namespace

ErrorText errorText(const Error &error) {
  const std::string name = quoted(error.subject);
  const std::string &detail = error.detail;
  const std::string at = error.offset < 0 ? std::string() : std::to_string(error.offset);
  switch (error.code) {
    case ErrorCode::NotFound:
      return {name + " could not be opened", "there is nothing of this name", "Check the path"};
    case ErrorCode::AlreadyExists:
      return {name + " was not written", "a file of this name is there already", "Choose another name"};
    case ErrorCode::NoPermission:
      return {name + " could not be opened", "the system does not allow it",
              "Change its permissions, or copy it to a folder of yours"};
    case ErrorCode::NotRegularFile:
      return {name + " could not be read", "it is a folder or a device, not a file", "Choose a file"};
    case ErrorCode::DiskFull:
      return {name + " could not be written", "the disk is full",
              "Nothing stored earlier is at risk. Free some space and try again"};
    case ErrorCode::ReadFailed:
      return {name + " could not be read", "the medium failed" + (detail.empty() ? "" : " (" + detail + ")"),
              "Copy it to another disk and try again"};
    case ErrorCode::WriteFailed:
      return {name + " could not be written", orElse(detail, "the medium failed"),
              "Nothing stored earlier is at risk. Choose another place"};
    case ErrorCode::NotAProject:
      return {name + " could not be opened", orElse(detail, "it is not a Florilegium project"),
              "Open a file that ends in .flor, or import this one into a project"};
    case ErrorCode::NewerProject:
      if (detail.empty())
        return {name + " was not changed", "only another version of Florilegium knows this step",
                "Take it back with the version that made it"};
      return {name + " could not be opened",
              "a newer version of Florilegium wrote it (format " + detail + ")",
              "Update Florilegium. The file was left as it is"};
    case ErrorCode::Damaged:
      return {name + " could not be opened", "the file is damaged (" + orElse(detail, "unreadable") + ")",
              "Restore it from a backup. The file was left as it is"};
    case ErrorCode::Locked:
      return {name + " could not be changed", "it is open elsewhere" + (detail.empty() ? "" : ": " + detail),
              "Close it there, or work on a copy"};
    case ErrorCode::ReadOnly:
      return {name + " could not be changed", orElse(detail, "the file is read only"),
              detail.empty() ? "Change its permissions, or work on a copy"
                             : "It can still be opened for reading only"};
    case ErrorCode::ChangedElsewhere:
      return {name + " was not changed", "another program changed the project in between",
              "Open it again and repeat the last step"};
    case ErrorCode::Busy:
      return {name + " was not changed", "an earlier change is still being stored",
              "Repeat this when that is done"};
    case ErrorCode::Empty:
      return {name + " was not imported", "there is no text in it", "Choose a file with text"};
    case ErrorCode::TooLarge:
      return {name + " could not be read", excessOf(detail), "Split it and import the parts"};
    case ErrorCode::NotText:
      return {name + " was not imported", "it is not text (" + orElse(detail, "binary data") + ")",
              adviceFor(detail)};
    case ErrorCode::Encrypted:
      return {name + " could not be read", "it is encrypted",
              "Save a copy without a password and drop it here"};
    case ErrorCode::UnknownEncoding:
      return {name + " is not an encoding", "no encoding of this name is known",
              "Use a name such as UTF-8, windows-1252 or Shift_JIS"};
    case ErrorCode::UnknownFormat:
      return {name + " is not a format", "no reader or writer of this name is known",
              "See `flor formats` for those there are"};
    case ErrorCode::BadFormat:
      return {name + " could not be read",
              orElse(detail, "it breaks its format's rules") + (at.empty() ? "" : " (at " + at + ")"),
              "Write it again from its program and try once more"};
    case ErrorCode::Cancelled:
      return {(error.subject.empty() ? "The work" : name) + " was stopped", "you asked for it",
              "Nothing was changed"};
    case ErrorCode::NoSuchSource:
      return {name + " was not found", "the project has no source of this name or number",
              "See `flor list PROJECT sources`"};
    case ErrorCode::NoSuchCode:
      return {name + " was not found", "the project has no code of this name or number",
              "See `flor list PROJECT codes`"};
    case ErrorCode::NoSuchTag:
      return {name + " was not found", "the project has no tag of this number",
              "See `flor list PROJECT tags`"};
    case ErrorCode::NoSuchMemo:
      return {name + " was not found", "the project has no memo of this number",
              "See `flor list PROJECT memos`"};
    case ErrorCode::NoSuchCoder:
      return {name + " was not found", "the project has no coder of this name",
              "See `flor list PROJECT coders`"};
    case ErrorCode::NoSuchAttribute:
      return {name + " was not found", "the project has no attribute of this name",
              "See `flor attributes PROJECT list`"};
    case ErrorCode::AmbiguousName:
      return {name + " is not clear", "several things have this name", "Use the number, as in #12"};
    case ErrorCode::NameTaken:
      return {name + " is taken", "there is one of this name here already", "Choose another name"};
    case ErrorCode::NameEmpty:
      return {"The name is missing", "a name needs at least one character", "Type a name"};
    case ErrorCode::BadColour:
      return {name + " is not a colour", "a colour is written as # and six hexadecimal digits",
              "Write it like #2b4aa3"};
    case ErrorCode::BadValue:
      return {name + " was not set", detail.empty() ? "it is not of the attribute's kind" : detail,
              "Write a number as 12.5, a date as 2019-05-07, a choice as it is in the list"};
    case ErrorCode::ShortcutTaken:
      return {"The key " + name + " was not given", "it belongs to " + quoted(detail),
              "Choose a free key from 1 to 9"};
    case ErrorCode::BadSpan:
      return {"The span " + error.subject + " cannot be used",
              detail.empty() ? "it is empty or outside the text" : detail,
              "Give START:END in code points, from 0 to the length of the text"};
    case ErrorCode::QuoteNotFound:
      return {name + " was not tagged",
              "these words do not stand in the text" + (detail.empty() ? std::string() : " (" + detail + ")"),
              "Copy them from `flor show`"};
    case ErrorCode::AlreadyTagged:
      return {name + " was not tagged again", "it is tagged as " + quoted(detail) + " already",
              "Choose another code or other words"};
    case ErrorCode::CodeCycle:
      return {name + " was not moved", "a code cannot stand below itself", "Choose another place"};
    case ErrorCode::SameCode:
      return {name + " was not merged", "a code cannot be merged into itself", "Choose another code"};
    case ErrorCode::BadPattern:
      return {name + " cannot be searched for", patternTrouble(detail, error.offset),
              "Correct the pattern, or search for the plain words"};
    case ErrorCode::NothingToUndo:
      return {"Nothing was undone", "there is no step to undo", "The project stands at its beginning"};
    case ErrorCode::NothingToRedo:
      return {"Nothing was redone", "there is no step to redo", "The project stands at its newest state"};
    case ErrorCode::DuplicateSource:
      return {name + " was not imported", "the same file is in the project already, as " + quoted(detail),
              "Nothing else is needed"};
    case ErrorCode::Internal:
      break;
  }
  return {"The step was not done", "Florilegium made a mistake (" + orElse(detail, "unknown") + ")",
          "Nothing was changed. Report this sentence to the authors"};
}

std::string errorLine(const Error &error) {
  const ErrorText text = errorText(error);
  return text.what + ": " + text.why + ". " + text.remedy + ".";
}

}  // namespace florilegium
