// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include "florilegium/base/error.h"
#include "support/catch.h"

using namespace florilegium;

TEST_CASE("Every error has words of its own for what, why and what to do") {
  std::set<std::string> lines;
  for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
    const Error error{static_cast<ErrorCode>(code), "Subject", ""};
    const ErrorText text = errorText(error);
    INFO(errorLine(error));
    for (const std::string *part : {&text.what, &text.why, &text.remedy}) {
      CHECK_FALSE(part->empty());
      CHECK(part->back() != '.');
      CHECK(part->find("Please") == std::string::npos);
      CHECK(part->find("\n") == std::string::npos);
    }
    CHECK(lines.insert(errorLine(error)).second);
  }
}

TEST_CASE("A limit is told in megabytes, in bytes when it is small, else as it is given") {
  const auto line = [](const char *limit) { return errorLine({ErrorCode::TooLarge, "a.txt", limit}); };
  CHECK(line("268435456").find("limit of 256 MB") != std::string::npos);
  CHECK(line("100").find("limit of 100 bytes") != std::string::npos);
  CHECK(line("37 MB unpacked").find(": unpacked it is larger than the limit of 37 MB.") != std::string::npos);
  CHECK(line("512 nested elements").find("limit of 512 nested elements") != std::string::npos);
  CHECK(line("99999999999999999999999").find("limit of") != std::string::npos);
}

TEST_CASE("What helps with a file that is no text depends on what it is") {
  const auto remedy = [](const char *kind) { return errorText({ErrorCode::NotText, "a", kind}).remedy; };
  CHECK(remedy("a zip archive") == "Unpack it and import the files in it");
  CHECK(remedy("an old Office file (doc, xls or ppt)") == "Save it as docx, a table as csv, and import that");
  CHECK(remedy("a scan without a text layer, 2 pages of pictures").find("text recognition") !=
        std::string::npos);
  CHECK(remedy("an MP3 recording") == "Import a transcript of it");
  CHECK(remedy("binary data") == "Save it as text and import that");
}

TEST_CASE("A bracket without a partner is named by its place, counted from 1") {
  const Error error{ErrorCode::BadPattern, "ab(c", "U_REGEX_MISMATCHED_PAREN", 2};
  CHECK(errorText(error).why == "the bracket at character 3 has no partner");
}
