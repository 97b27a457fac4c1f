// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>

#include "florilegium/change/apply.h"
#include "florilegium/exchange/exchange.h"
#include "fuzz/target.h"

// The first is whole; the others are what a change leaves of it.
const std::vector<std::string_view> fuzz::seeds = {
    R"~({"format": "florilegium-corpus", "version": 1, "generator": "Florilegium", "offsets":
"unicode-code-points", "project": {"id": "00000000-0000-4000-8000-000000000001", "name": "P", "created":
"2026-01-02T03:04:05Z", "memo": "m"}, "coders": [{"id": "00000000-0000-4000-8000-000000000002", "name": "A"}],
"codes": [{"id": "00000000-0000-4000-8000-000000000003", "name": "c", "parent": null, "colour": "#aabbcc",
"shortcut": "1", "definition": "d", "example": "e", "memo": ""}, {"id": "00000000-0000-4000-8000-000000000004",
"name": "b", "parent": "00000000-0000-4000-8000-000000000003", "colour": "#112233", "shortcut": "",
"definition": "", "example": "", "memo": ""}], "sources": [{"id": "00000000-0000-4000-8000-000000000005",
"name": "S", "language": "en", "attributes": {"group": "g", "author": "w"}, "memo": "", "origin": {"file":
"a.txt", "media_type": "text/plain", "bytes": 8, "sha256": "00", "encoding": "UTF-8", "url": "", "captured": "",
"imported": "2026-01-02T03:04:05Z", "reader": "plain text 1"}, "length": 8, "sha256":
"c21fd5a1c4c9c0a6a9a8d0b6e2e1f0f0a6c8a5b5d4e3c2b1a0998877665544ff", "text": "one\ntwo\u00e9", "structure":
[{"kind": "paragraph", "start": 0, "end": 3}], "marks": [{"kind": "bold", "start": 0, "end": 1}]}], "tags": [],
"memos": [{"id": "00000000-0000-4000-8000-000000000007", "on": {"kind": "span", "id":
"00000000-0000-4000-8000-000000000005", "start": 0, "end": 3}, "text": "note", "coder":
"00000000-0000-4000-8000-000000000002", "created": "2026-01-02T03:04:05Z", "modified":
"2026-01-02T03:04:05Z"}]})~",
    R"~({"format": "florilegium-corpus", "version": 1, "offsets": "unicode-code-points", "project": {"id":
"00000000-0000-4000-8000-000000000001", "name": "P", "created": "2026-01-02T03:04:05Z"}, "coders": [], "codes":
[], "sources": [], "tags": [], "memos": []})~",
    R"~({"format": "florilegium-corpus", "version": 2})~",
    R"~([{"tags": [{"start": 1e9, "end": -1, "quote": "\ud800", "orphan": true}]}])~",
};

namespace {

std::string exported(const florilegium::Project &project) {
  std::string bytes;
  const auto done = florilegium::exportProject(project, "corpus", {}, [&](std::string_view piece) {
    bytes += piece;
    return florilegium::Result<void>();
  });
  if (!done) std::abort();
  return bytes;
}

}  // namespace

/// Whatever is read as a corpus can be written, and reads and writes the same from then on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  using namespace florilegium;
  const auto changes = readCorpus({reinterpret_cast<const char *>(data), size});
  if (!changes) return 0;
  Project first;
  apply(first, *changes);
  const std::string bytes = exported(first);
  const auto again = readCorpus(bytes);
  if (!again) std::abort();
  Project second;
  apply(second, *again);
  if (exported(second) != bytes) std::abort();
  return 0;
}
