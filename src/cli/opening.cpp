// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "opening.h"

#include <pwd.h>
#include <unistd.h>

#include "florilegium/actions/sources.h"
#include "florilegium/change/apply.h"
#include "florilegium/change/describe.h"

namespace florilegium::cli {

namespace {

Try<std::unique_ptr<Session>> open(const std::string &project, Access access) {
  Storage::Options options;
  options.access = access;
  options.person = loginName();
  auto session = Session::open(project, options);
  if (!session) return failed(session.error());
  return std::move(*session);
}

/// What the plan says for a coder whom the project may not know yet.
Try<ChangeSet> rehearse(const Project &project, const Plan &plan, const std::string &coder) {
  if (coder.empty()) return plan(project, {});
  if (const Coder *known = project.coderNamed(coder)) return plan(project, known->id);
  const auto added = actions::addCoder(project, coder);
  if (!added) return failed(added.error());
  Project withCoder = project;
  apply(withCoder, *added);
  return plan(withCoder, added->coders.front().after->id);
}

}  // namespace

std::string loginName() {
  const passwd *entry = ::getpwuid(::getuid());
  if (entry == nullptr) return "somebody";
  // The first part of the comment field is the real name.
  const std::string comment = entry->pw_gecos != nullptr ? entry->pw_gecos : "";
  const std::string name = comment.substr(0, comment.find(','));
  return name.empty() ? entry->pw_name : name;
}

Try<std::unique_ptr<Session>> openForReading(const std::string &project) {
  return open(project, Access::ReadOnly);
}
Try<std::unique_ptr<Session>> openForWriting(const std::string &project) {
  return open(project, Access::ReadWrite);
}

Try<ChangeSet> change(const std::string &project, const Plan &plan, const std::string &coder) {
  {
    const auto reading = openForReading(project);
    if (!reading) return failed(reading.error());
    auto rehearsed = rehearse((*reading)->project(), plan, coder);
    if (!rehearsed || rehearsed->empty()) return rehearsed;
  }
  const auto session = openForWriting(project);
  if (!session) return failed(session.error());
  const std::string name = coder.empty() ? loginName() : coder;
  if (!coder.empty() || (*session)->project().coderNamed(name) != nullptr)
    if (const auto known = (*session)->beCoder(name); !known) return failed(known.error());
  auto planned = plan((*session)->project(), (*session)->coder());
  if (!planned) return planned;
  auto done = (*session)->perform(std::move(*planned));
  if (!done) return failed(done.error());
  return std::move(*done);
}

std::string sentenceFor(const ChangeSet &changes) {
  return changes.empty() ? "Nothing to change." : describe(changes.summary) + ".";
}

}  // namespace florilegium::cli
