// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookup.h"

#include <charconv>
#include <optional>
#include <vector>

#include "florilegium/text/fold.h"

namespace florilegium::cli {

namespace {

std::optional<std::int64_t> numberIn(std::string_view digits) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size() || value <= 0) return std::nullopt;
  return value;
}

std::optional<std::int64_t> idIn(const std::string &wanted) {
  if (!wanted.starts_with('#')) return std::nullopt;
  return numberIn(std::string_view(wanted).substr(1));
}

template <class Row, class Matches>
std::vector<const Row *> those(const std::vector<const Row *> &rows, Matches matches) {
  std::vector<const Row *> found;
  for (const Row *row : rows)
    if (matches(*row)) found.push_back(row);
  return found;
}

/// The only one, of the first attempt that finds any.
template <class Row>
Result<const Row *> onlyOne(std::initializer_list<std::vector<const Row *>> attempts,
                            const std::string &wanted, ErrorCode none) {
  for (const auto &found : attempts) {
    if (found.size() == 1) return found.front();
    if (!found.empty()) return failure(ErrorCode::AmbiguousName, wanted);
  }
  return failure(none, wanted);
}

}  // namespace

Result<const Source *> findSource(const Project &project, const std::string &wanted) {
  if (const auto id = idIn(wanted))
    if (const Source *source = project.source({*id})) return source;
  const std::string folded = foldForSearch(wanted);
  const auto all = project.sources();
  return onlyOne<Source>(
      {those(all, [&](const Source &source) { return source.name == wanted; }),
       those(all, [&](const Source &source) { return foldForSearch(source.name) == folded; })},
      wanted, ErrorCode::NoSuchSource);
}

Result<const Code *> findCode(const Project &project, const std::string &wanted) {
  if (const auto id = idIn(wanted))
    if (const Code *code = project.code({*id})) return code;
  const std::string folded = foldForSearch(wanted);
  const auto path = [&](const Code &code) { return project.pathOf(code.id); };
  const auto foldedPath = [&](const Code &code) { return foldForSearch(path(code)); };
  const auto all = project.codes();
  return onlyOne<Code>(
      {those(all, [&](const Code &code) { return path(code) == wanted; }),
       those(all, [&](const Code &code) { return path(code).ends_with("/" + wanted); }),
       those(all, [&](const Code &code) { return foldedPath(code) == folded; }),
       those(all, [&](const Code &code) { return foldedPath(code).ends_with("/" + folded); })},
      wanted, ErrorCode::NoSuchCode);
}

Result<TagId> findTag(const Project &project, const std::string &wanted) {
  const auto id = wanted.starts_with('#') ? idIn(wanted) : numberIn(wanted);
  if (!id || project.tag({*id}) == nullptr) return failure(ErrorCode::NoSuchTag, wanted);
  return TagId{*id};
}

}  // namespace florilegium::cli
