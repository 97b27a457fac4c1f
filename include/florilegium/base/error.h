// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace florilegium {

/// What went wrong, as a value. The words for people are made from it in one place, by `errorText`.
enum class ErrorCode {
  NotFound,          ///< a file or folder that is not there
  AlreadyExists,     ///< a file that would be overwritten
  NoPermission,      ///< the system refuses to read or write
  NotRegularFile,    ///< a folder, socket or device where a file is needed
  DiskFull,          ///< no room for the change
  ReadFailed,        ///< the medium failed while reading
  WriteFailed,       ///< the medium failed while writing
  NotAProject,       ///< a file of another kind; detail: which
  NewerProject,      ///< written by a later version; detail: that version's schema number, none for a step
  Damaged,           ///< a project whose file is broken; detail: what SQLite or the check says
  Locked,            ///< open elsewhere; detail: who, where and since when
  ReadOnly,          ///< a project that cannot be written; detail: why, unless the file is read only
  ChangedElsewhere,  ///< another program changed the project in between
  Busy,              ///< this program is storing another change of the project
  Empty,             ///< nothing in it
  TooLarge,          ///< above a limit; detail: the limit
  NotText,           ///< binary content; detail: what it looks like
  Encrypted,         ///< a file that asks for a password
  UnknownEncoding,   ///< an encoding name that ICU does not know
  UnknownFormat,     ///< no reader or writer of that name
  BadFormat,         ///< a file that breaks its format's rules; detail: where and how
  Cancelled,         ///< the person stopped it
  NoSuchSource,
  NoSuchCode,
  NoSuchTag,
  NoSuchMemo,
  NoSuchCoder,
  NoSuchAttribute,
  AmbiguousName,  ///< several things have this name
  NameTaken,      ///< a sibling has this name
  NameEmpty,
  BadColour,      ///< not #rrggbb
  BadValue,       ///< no number, date or choice; detail: why
  ShortcutTaken,  ///< detail: the code that has it
  BadSpan,        ///< outside the text, empty or reversed
  QuoteNotFound,  ///< the words do not stand in the text
  AlreadyTagged,  ///< same code, same span, same coder
  CodeCycle,      ///< a code below itself
  SameCode,       ///< a code merged into itself
  BadPattern,     ///< a regular expression that does not compile; offset in code points
  NothingToUndo,
  NothingToRedo,
  DuplicateSource,  ///< the same bytes are in the project; detail: under which name
  Internal,         ///< a broken promise inside the program; detail: which
};

/// A failure: what kind, and the facts that a sentence about it needs.
struct Error {
  ErrorCode code = ErrorCode::Internal;
  std::string subject;       ///< the thing concerned: a file name, a code's name, a quote
  std::string detail;        ///< a further fact, see ErrorCode
  std::int64_t offset = -1;  ///< where, in code points or bytes as the code says; -1 when not known

  friend bool operator==(const Error &, const Error &) = default;
};

/// The three parts of a message: what could not be done, why, and what can be done about it.
/// Each is a sentence part without final stop.
struct ErrorText {
  std::string what;
  std::string why;
  std::string remedy;
};

/// The words for an error. `what` names the attempt and its object.
[[nodiscard]] ErrorText errorText(const Error &error);

/// The same as one line of sentences: "WHAT: WHY. WHAT TO DO."
[[nodiscard]] std::string errorLine(const Error &error);

}  // namespace florilegium
