// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome.h"

#include "florilegium/change/describe.h"

namespace florilegium::cli {

namespace {

ErrorText wordsFor(const Error &error) {
  Error shown = error;
  // These carry passages of a text, which may be as long as the text.
  if (error.code == ErrorCode::AlreadyTagged || error.code == ErrorCode::QuoteNotFound)
    shown.subject = shortened(error.subject);
  return errorText(shown);
}

}  // namespace

tl::unexpected<Failure> failed(const Error &error) {
  return failed(wordsFor(error));
}

std::string lineOf(const ErrorText &text) {
  std::string line = "flor: " + text.what + ": " + text.why + ". " + text.remedy + ".";
  for (char &c : line)
    if ((c >= 0 && c < ' ') || c == '\x7f') c = ' ';
  return line;
}

std::string lineOf(const Error &error) {
  return lineOf(wordsFor(error));
}

}  // namespace florilegium::cli
