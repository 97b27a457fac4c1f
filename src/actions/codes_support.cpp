// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes_support.h"

#include <algorithm>

#include "florilegium/model/pigments.h"
#include "florilegium/text/fold.h"

namespace florilegium::actions {

Result<const Code *> findCode(const Project &project, CodeId id) {
  const Code *code = project.code(id);
  if (code == nullptr) return failure(ErrorCode::NoSuchCode, number(id));
  return code;
}

Result<std::vector<const Code *>> topmost(const Project &project, std::span<const CodeId> chosen) {
  const std::set<CodeId> wanted(chosen.begin(), chosen.end());
  if (wanted.empty()) return failure(ErrorCode::NoSuchCode, "#0");
  for (const CodeId id : wanted)
    if (const auto code = findCode(project, id); !code) return failure(code.error());
  std::vector<const Code *> top;
  for (const Code *code : project.codes()) {
    if (!wanted.contains(code->id)) continue;
    const auto above = project.upwards(code->parent);
    if (std::none_of(above.begin(), above.end(), [&](const Code *row) { return wanted.contains(row->id); }))
      top.push_back(code);
  }
  // Codes of a damaged project that hang on no branch.
  if (top.empty()) top.push_back(project.code(*wanted.begin()));
  return top;
}

bool isBelow(const Project &project, CodeId id, CodeId ancestor) {
  const auto above = project.upwards(id);
  return std::any_of(above.begin(), above.end(), [&](const Code *code) { return code->id == ancestor; });
}

Result<void> checkName(const Project &project, CodeId parent, const std::string &name,
                       const std::set<CodeId> &leaving) {
  if (name.empty()) return failure(ErrorCode::NameEmpty);
  const std::string folded = foldForSearch(name);
  for (const Code *sibling : project.childCodes(parent))
    if (!leaving.contains(sibling->id) && foldForSearch(sibling->name) == folded)
      return failure(ErrorCode::NameTaken, name);
  return {};
}

void define(Code &code, const CodeDefinition &wanted) {
  code.definition = trim(wanted.definition);
  code.example = trim(wanted.example);
  code.include = trim(wanted.include);
  code.exclude = trim(wanted.exclude);
  code.examples.clear();
  for (const Example &example : wanted.examples)
    if (const std::string quote = trim(example.quote); !quote.empty())
      code.examples.push_back({quote, trim(example.from), example.source});
}

std::int64_t nextRank(const Project &project, CodeId parent) {
  const auto siblings = project.childCodes(parent);
  return siblings.empty() ? 1 : siblings.back()->rank + 1;
}

Colour nextPigment(const std::multiset<Colour> &used) {
  return *std::min_element(pigments.begin(), pigments.end(),
                           [&](Colour a, Colour b) { return used.count(a) < used.count(b); });
}

std::multiset<Colour> coloursOf(const Project &project) {
  std::multiset<Colour> colours;
  for (const Code *code : project.codes())
    colours.insert(code->colour);
  return colours;
}

Result<void> TagMover::move(TagId id, CodeId code, ChangeSet &changes) {
  auto before = m_project.tagRow(id);
  if (!before) return failure(before.error());
  if (before->code == code) return {};
  if (!before->orphan) {
    const Tag *there = twinOf(m_project, before->source, code, before->coder, before->span);
    TagId twin = there != nullptr ? there->id : TagId{};
    const auto [first, fresh] =
        m_moved.insert({{code, before->source, before->coder, before->span}, twin ? twin : id});
    if (!fresh) twin = first->second;
    if (twin) {
      m_memos.give(id.value, twin.value, changes);
      removed(changes.tags, std::move(*before));
      return {};
    }
  }
  TagRow after = *before;
  after.code = code;
  after.modified = m_time;
  changed(changes.tags, std::move(*before), std::move(after));
  return {};
}

void TagMover::finish(ChangeSet &changes) const {
  m_memos.finish(changes);
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
}

}  // namespace florilegium::actions
