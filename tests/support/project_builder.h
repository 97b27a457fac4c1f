// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/actions/codes.h"
#include "florilegium/actions/memos.h"
#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "florilegium/change/apply.h"
#include "florilegium/change/everything.h"
#include "support/catch.h"
#include "support/marked_text.h"

namespace testsupport {

/// A project in memory, built with the same actions that a person uses.
class ProjectBuilder {
 public:
  florilegium::Project project;
  static constexpr florilegium::Timestamp time = 1'700'000'000;

  ProjectBuilder() { project.setInfo({florilegium::Uuid::random(), "Essays", time}); }

  florilegium::ChangeSet run(florilegium::Result<florilegium::ChangeSet> changes) {
    INFO((changes ? std::string() : errorLine(changes.error())));
    REQUIRE(changes);
    apply(project, *changes);
    return std::move(*changes);
  }

  florilegium::CoderId coder(const std::string &name) {
    return run(florilegium::actions::addCoder(project, name)).coders.front().after->id;
  }

  florilegium::CodeId code(const std::string &name, florilegium::CodeId parent = {}) {
    florilegium::actions::NewCode code;
    code.name = name;
    code.parent = parent;
    return run(florilegium::actions::addCode(project, code)).codes.front().after->id;
  }

  florilegium::SourceId source(florilegium::SourceText text, const std::string &name = "Essay",
                               const std::string &group = "") {
    florilegium::actions::NewSource source;
    source.name = name;
    source.group = group;
    source.text = std::move(text);
    source.measure();
    std::vector<florilegium::actions::NewSource> one;
    one.push_back(std::move(source));
    return run(florilegium::actions::addSources(project, std::move(one))).sources.front().after->id;
  }

  florilegium::SourceId source(const std::string &text, const std::string &name = "Essay",
                               const std::string &group = "") {
    return source(florilegium::SourceText::make(text).value(), name, group);
  }

  florilegium::TagId tag(florilegium::SourceId source, florilegium::CodeId code, florilegium::CoderId coder,
                         florilegium::Span span, const std::string &memo = "") {
    florilegium::actions::NewTag tag{source, code, coder, span};
    tag.memo = memo;
    return run(florilegium::actions::addTag(project, tag, time)).tags.front().after->id;
  }
};

/// An action that must fail: how.
[[nodiscard]] inline florilegium::ErrorCode errorOf(
    const florilegium::Result<florilegium::ChangeSet> &changes) {
  REQUIRE_FALSE(changes);
  return changes.error().code;
}

/// All that a project in memory says, in a form that compares.
[[nodiscard]] inline florilegium::ChangeSet contentOf(const florilegium::Project &project) {
  auto content = everything(project);
  REQUIRE(content);
  return std::move(*content);
}

/// Whether two projects say the same, texts by their hash.
[[nodiscard]] inline bool sameContent(const florilegium::ChangeSet &a, const florilegium::ChangeSet &b) {
  const auto sameText = [](const auto &x, const auto &y) {
    return x->id == y->id && x->sha256 == y->sha256 && x->structure == y->structure;
  };
  return a.project == b.project && a.coders == b.coders && a.codes == b.codes && a.sources == b.sources &&
         a.tags == b.tags && a.memos == b.memos && a.attributes == b.attributes &&
         std::equal(a.texts.begin(), a.texts.end(), b.texts.begin(), b.texts.end(), sameText);
}

}  // namespace testsupport
