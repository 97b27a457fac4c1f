// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "fields.h"
#include "florilegium/change/change_set.h"

namespace florilegium::exchange {

// The rows of a corpus as the file says them: each is right in itself, but what it names by UUID has not
// been looked for. `memo` is the text of the row's own memo field.

struct CodeDraft {
  Code row;
  std::optional<Uuid> parent;
  std::string memo;
};

struct SourceDraft {
  Source row;
  std::shared_ptr<Revision> revision;
  std::string memo;
};

struct TagDraft {
  TagRow row;
  Uuid source;
  Uuid code;
  Uuid coder;
  std::string memo;
};

struct MemoDraft {
  Memo row;
  Uuid target;
  std::optional<Uuid> coder;
};

struct CorpusDraft {
  ProjectInfo project;
  std::string projectMemo;
  std::vector<Coder> coders;
  std::vector<CodeDraft> codes;
  std::vector<AttributeDefinition> attributes;
  std::vector<SourceDraft> sources;
  std::vector<TagDraft> tags;
  std::vector<MemoDraft> memos;
};

[[nodiscard]] Coder readCoder(Fields fields);
[[nodiscard]] CodeDraft readCode(Fields fields);
[[nodiscard]] AttributeDefinition readAttribute(Fields fields);
/// Also checks the text against its length and hash, and the structure against the text.
[[nodiscard]] SourceDraft readSource(Fields fields);
[[nodiscard]] TagDraft readTag(Fields fields);
[[nodiscard]] MemoDraft readMemo(Fields fields);

/// Joins the rows into the change set that makes the project, once everything that they name is found and
/// every tag stands on its words.
[[nodiscard]] ChangeSet resolve(CorpusDraft draft, Trouble &trouble);

}  // namespace florilegium::exchange
