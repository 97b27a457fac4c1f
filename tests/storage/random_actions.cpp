// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/random_actions.h"

#include "florilegium/actions/attributes.h"
#include "florilegium/actions/attributes_import.h"
#include "florilegium/actions/codebook.h"
#include "florilegium/actions/codes.h"
#include "florilegium/actions/memos.h"
#include "florilegium/actions/orphans.h"
#include "florilegium/actions/revise.h"
#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "florilegium/model/attributes.h"
#include "support/corpus.h"

namespace testsupport {

using namespace florilegium;

namespace {

class Dice {
 public:
  Dice(const Project &project, std::mt19937 &random) : m_project(project), m_random(random) {}

  Result<ChangeSet> roll(Action action);

 private:
  int upTo(int last) { return std::uniform_int_distribution<int>(0, last)(m_random); }
  bool often() { return upTo(9) < 7; }
  std::string words(int most) { return randomText(m_random, upTo(most)); }
  std::string name(const char *kind) {
    return kind + std::string(" ") + std::to_string(upTo(9999)) + words(3);
  }
  Timestamp time() { return 1'700'000'000 + upTo(1'000'000); }

  /// One of the rows, or the id of none.
  template <class Row>
  auto any(const std::vector<const Row *> &rows) {
    using Id = decltype(rows.front()->id);
    return rows.empty() ? Id{} : rows[static_cast<std::size_t>(upTo(static_cast<int>(rows.size()) - 1))]->id;
  }
  CodeId code() { return any(m_project.codes()); }
  std::string attribute() {
    const auto all = attributesOf(m_project);
    return all.empty() ? std::string()
                       : all[static_cast<std::size_t>(upTo(static_cast<int>(all.size()) - 1))].name;
  }
  CoderId coder() { return any(m_project.coders()); }
  SourceId source() { return any(m_project.sources()); }
  TagId tag() { return any(m_project.tagsOf(source())); }
  /// A tag without words, or the id of none.
  TagId orphan() {
    std::vector<const Tag *> all;
    for (const Source *row : m_project.sources())
      for (const Tag *tag : m_project.orphansOf(row->id))
        all.push_back(tag);
    return any(all);
  }
  std::vector<TagId> tags() {
    std::vector<TagId> ids(static_cast<std::size_t>(1 + upTo(4)));
    for (TagId &id : ids)
      id = tag();
    std::erase(ids, TagId{});
    return ids;
  }
  Span span(SourceId id) {
    const Source *row = m_project.source(id);
    const int length = row == nullptr ? 0 : static_cast<int>(row->length);
    const Position start = upTo(length);
    return {start, start + upTo(12)};
  }
  actions::NewSource newSource() {
    actions::NewSource result;
    result.name = often() ? name("Source") : "Same";
    result.group = often() ? "" : "group";
    result.attributes = {{"year", std::to_string(upTo(2000))}};
    result.origin.sha256 = std::to_string(upTo(1 << 30));
    result.text = SourceText::make("x" + words(60)).value();
    result.structure.blocks = {{BlockKind::Paragraph, 0, {0, 1}}};
    result.structure.marks = {{MarkKind::Link, "https://example.org/é", {0, 1}}};
    result.structure.pages = {{"", {0, 0}}, {"2", {0, 1}}};
    result.structure.turns = {{"Ada", 0, -1, {0, 1}}};
    result.measure();
    return result;
  }
  actions::NewTag newTag() {
    actions::NewTag result{source(), code(), coder(), {}};
    result.span = span(result.source);
    result.from = static_cast<TagOrigin>(upTo(3));
    result.memo = often() ? "" : words(5);
    return result;
  }
  actions::MemoTarget target() {
    switch (upTo(4)) {
      case 0:
        return {MemoOn::Project, 0, {}};
      case 1:
        return {MemoOn::Source, source().value, {}};
      case 2:
        return {MemoOn::Code, code().value, {}};
      case 3:
        return {MemoOn::Tag, tag().value, {}};
      default:
        break;
    }
    const SourceId on = source();
    return {MemoOn::Span, on.value, span(on)};
  }

  const Project &m_project;
  std::mt19937 &m_random;
};

Result<ChangeSet> Dice::roll(Action action) {
  const Project &p = m_project;
  switch (action) {
    case Action::AddTag: {
      std::vector<actions::NewTag> wishes(static_cast<std::size_t>(1 + upTo(2)));
      for (actions::NewTag &wish : wishes)
        wish = newTag();
      return actions::addTags(p, wishes, time());
    }
    case Action::RemoveTag:
      return actions::removeTags(p, tags());
    case Action::ResizeTag: {
      const Tag *row = p.tag(tag());
      return row == nullptr ? failure(ErrorCode::NoSuchTag)
                            : actions::resizeTag(p, row->id, span(row->source), time());
    }
    case Action::RecodeTag:
      return actions::recodeTags(p, tags(), code(), time());
    case Action::SetCertainty:
      return actions::setCertainty(p, tag(), static_cast<Certainty>(upTo(2)), time());
    case Action::AddMemo:
      return actions::setMemo(p, target(), words(10), often() ? coder() : CoderId{}, time());
    case Action::EditMemo:
      return actions::editMemo(p, any(p.memos()), "edited" + words(10), time());
    case Action::RemoveMemo:
      return actions::editMemo(p, any(p.memos()), "\n ", time());
    case Action::AddCode:
      return actions::addCode(p, {name("Code"), often() ? code() : CodeId{}, {}, words(5), words(5), ""});
    case Action::RenameCode:
      return actions::renameCode(p, code(), name("Renamed"));
    case Action::RecolourCode:
      return actions::recolourCode(p, code(), {static_cast<std::uint8_t>(upTo(255)), 2, 3});
    case Action::DescribeCode:
      return actions::describeCode(
          p, code(), {words(8), words(8), words(8), words(3), {{words(9), often() ? "Essay" : "", Uuid()}}});
    case Action::AddExample:
      return actions::addExample(p, tag());
    case Action::DuplicateCode:
      return actions::duplicateCode(p, code(), often() ? actions::Copy::WithTags : actions::Copy::Alone,
                                    often() ? actions::Below::Copy : actions::Below::LeaveOut, time());
    case Action::SplitCode: {
      const CodeId from = code();
      const std::vector<actions::SplitTarget> targets = {{code(), {}},
                                                         {{}, {name("Split"), {}, {}, "", "", ""}}};
      std::vector<actions::Deal> deals;
      for (const Tag *row : p.tagsWith(from))
        if (often()) deals.push_back({row->id, static_cast<std::size_t>(upTo(1))});
      return actions::splitCode(p, from, targets, deals, time());
    }
    case Action::ImportCodebook: {
      CodeList book(2);
      for (CodebookEntry &entry : book) {
        const Code *known = p.code(code());
        entry.code.name = often() || known == nullptr ? name("Book") : known->name;
        entry.code.include = words(4);
        entry.memo = words(3);
      }
      book[1].parent = 0;
      auto done = actions::importCodebook(p, book, "book", often() ? coder() : CoderId{}, time());
      if (!done) return failure(done.error());
      return std::move(done->changes);
    }
    case Action::ChangeCode: {
      actions::CodeContent content;
      content.name = name("Changed");
      content.shortcut = often() ? "" : std::to_string(1 + upTo(8));
      content.definition.exclude = words(4);
      content.memo = words(2);
      return often() ? actions::changeCode(p, code(), content, coder(), time())
                     : actions::makeCode(p, code(), content, coder(), time());
    }
    case Action::PlaceOrphan: {
      const TagId id = orphan();
      return actions::placeOrphan(p, id, id ? span(p.tag(id)->source) : Span{}, time());
    }
    case Action::KeepOrphan: {
      const std::vector<TagId> ids = {orphan(), orphan()};
      return actions::keepOrphans(p, ids, often() ? actions::Keeping::Kept : actions::Keeping::Waiting);
    }
    case Action::ConfirmTag:
      return actions::confirmTags(p, tags(), time());
    case Action::MoveCode: {
      const std::vector<CodeId> codes = {code(), code()};
      return actions::moveCodes(p, codes, often() ? code() : CodeId{}, upTo(4) - 1);
    }
    case Action::SetShortcut:
      return actions::setShortcut(p, code(), often() ? std::to_string(1 + upTo(8)) : "");
    case Action::DeleteCode: {
      const std::vector<CodeId> codes = {code(), often() ? code() : CodeId{}};
      return actions::deleteCodes(p, {codes.data(), codes[1] ? 1u + (upTo(3) == 0 ? 1u : 0u) : 1u});
    }
    case Action::MergeCode: {
      const std::vector<CodeId> from = {code(), code()};
      return actions::mergeCodes(p, from, code(), time());
    }
    case Action::AddSource: {
      std::vector<actions::NewSource> sources;
      for (int i = upTo(1); i >= 0; --i)
        sources.push_back(newSource());
      return actions::addSources(p, std::move(sources));
    }
    case Action::RenameSource:
      return actions::renameSource(p, source(), name("Source"));
    case Action::MoveSource:
      return actions::moveSource(p, source(), often() ? "" : "group", upTo(4) - 1);
    case Action::DescribeSource:
      return actions::setAttributes(p, source(), {{"note", words(6)}});
    case Action::ReviseSource: {
      const SourceId id = source();
      const auto text = p.text(id);
      if (!text) return failure(text.error());
      actions::NewSource revised = newSource();
      // Much of the old text, so that tags meet words that are still theirs.
      const std::string kept((*text)->text.slice({upTo(9), 60 + upTo(9)}));
      revised.text = SourceText::make(kept + " " + revised.text.utf8()).value();
      revised.measure();
      return actions::reviseSource(p, id, std::move(revised), time());
    }
    case Action::EditSource: {
      const SourceId id = source();
      const auto text = p.text(id);
      if (!text) return failure(text.error());
      const SourceText &old = (*text)->text;
      const Position at = upTo(static_cast<int>(old.length()));
      const Position on = std::min<Position>(old.length(), at + upTo(30));
      auto edited = SourceText::make(std::string(old.slice({0, at})) + words(6) + "\n" +
                                     std::string(old.slice({on, old.length()})));
      return edited ? actions::editSource(p, id, *std::move(edited), time()) : failure(edited.error());
    }
    case Action::DeleteSource: {
      const std::vector<SourceId> ids = {source()};
      return actions::deleteSources(p, ids);
    }
    case Action::AddAttribute:
      return actions::addAttribute(
          p, {name("Attribute"), static_cast<AttributeKind>(upTo(3)), {words(3), "one", "two"}, words(4)});
    case Action::RenameAttribute:
      return actions::renameAttribute(p, attribute(), name("Attribute"));
    case Action::ChangeAttribute: {
      const std::string which = attribute();
      const auto kind = static_cast<AttributeKind>(upTo(3));
      // What sources bring along has to fit later, too: a project with misfits is not sound.
      if (which == "note" || (which == "year" && kind != AttributeKind::Number) ||
          !actions::kindPreview(p, which, kind).misfits.empty())
        return actions::describeAttribute(p, which, words(6));
      return actions::setAttributeKind(p, which, kind);
    }
    case Action::MoveAttribute:
      return actions::moveAttribute(p, attribute(), upTo(4) - 1);
    case Action::DeleteAttribute: {
      const std::vector<std::string> names = {attribute()};
      return actions::deleteAttributes(p, names);
    }
    case Action::SetAttributes: {
      std::vector<actions::ValueEdit> edits(static_cast<std::size_t>(1 + upTo(3)));
      for (actions::ValueEdit &edit : edits)
        edit = {source(), attribute(), often() ? std::to_string(1000 + upTo(1000)) : ""};
      return actions::setAttributeValues(p, edits, actions::Misfit::Refuse);
    }
    case Action::ImportAttributes: {
      const Source *row = p.source(source());
      if (row == nullptr) return failure(ErrorCode::NoSuchSource);
      const actions::ValueTable table{{"source", "Import"},
                                      {{row->uuid.toString(), words(5) + "x"}, {"", ""}}};
      auto plan = actions::planImport(p, table, {"table.csv", 0, {{}, {"Import", AttributeKind::Choice}}});
      if (!plan) return failure(plan.error());
      return std::move(plan->changes);
    }
    case Action::AddCoder:
      return actions::addCoder(p, name("Coder"));
    case Action::RenameCoder:
      return actions::renameCoder(p, coder(), name("Coder"));
    case Action::RenameProject:
      return actions::renameProject(p, name("Project"));
    case Action::LoadCorpus:
    case Action::Unknown:
      break;
  }
  return failure(ErrorCode::Internal, {}, "no action of this kind");
}

}  // namespace

Result<ChangeSet> randomAction(const Project &project, std::mt19937 &random) {
  // Tags and sources come most often, so that there is something for the others to meet.
  std::uniform_int_distribution<int> pick(0, 3 * static_cast<int>(Action::LoadCorpus));
  const int number = pick(random);
  if (project.sources().empty()) return randomAction(project, random, Action::AddSource);
  if (project.coders().empty()) return randomAction(project, random, Action::AddCoder);
  if (project.codes().empty()) return randomAction(project, random, Action::AddCode);
  const auto action = static_cast<Action>(number);
  return randomAction(project, random,
                      number < static_cast<int>(Action::LoadCorpus) ? action : Action::AddTag);
}

Result<ChangeSet> randomAction(const Project &project, std::mt19937 &random, Action action) {
  return Dice(project, random).roll(action);
}

}  // namespace testsupport
