// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/read_filter.h"

#include <QCoreApplication>
#include <algorithm>

#include "gui/shell/strings.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::ReadFilter)
};

QString certaintyName(Certainty certainty) {
  switch (certainty) {
    case Certainty::Certain:
      return Words::tr("certain");
    case Certainty::Likely:
      return Words::tr("likely");
    case Certainty::Unsure:
      return Words::tr("unsure");
  }
  return {};
}

/// "Ines", "2 coders".
QString codersOf(const ReadFilter &filter, const Project &project) {
  if (filter.coders.size() > 1)
    return Words::tr("%n coder(s)", nullptr, static_cast<int>(filter.coders.size()));
  const Coder *coder = project.coder(*filter.coders.begin());
  return coder != nullptr ? toQt(coder->name) : QString();
}

QString codesOf(const std::unordered_set<CodeId> &codes, const Project &project) {
  if (codes.size() > 1) return Words::tr("%n code(s)", nullptr, static_cast<int>(codes.size()));
  const Code *code = project.code(*codes.begin());
  return code != nullptr ? toQt(code->name) : QString();
}

QString narrowedWords(const ReadFilter &filter, const Project &project) {
  QStringList parts;
  if (!filter.codes.empty()) parts << strong(codesOf(filter.codes, project));
  if (!filter.coders.empty()) parts << strong(codersOf(filter, project));
  QStringList sure;
  for (const Certainty certainty : {Certainty::Certain, Certainty::Likely, Certainty::Unsure})
    if (filter.certainties[static_cast<std::size_t>(certainty)]) sure << certaintyName(certainty);
  if (sure.size() < 3)
    parts << strong(sure.isEmpty() ? Words::tr("no certainty")
                                   : sure.join(Words::tr(" or ", "between certainties")));
  return Words::tr("Only %1 shown", "what the filter leaves").arg(parts.join(QStringLiteral(" · ")));
}

}  // namespace

bool ReadFilter::narrows() const {
  const bool allCertainties = std::all_of(certainties.begin(), certainties.end(), [](bool on) { return on; });
  return !coders.empty() || !codes.empty() || !allCertainties;
}

std::function<bool(const Tag &)> ReadFilter::accepts(const Project &project) const {
  if (!narrows()) return {};
  std::unordered_set<CodeId> wanted;
  for (const CodeId code : codes)
    for (const Code *below : project.codeAndBelow(code))
      wanted.insert(below->id);
  const bool allCodes = codes.empty();
  return [wanted = std::move(wanted), allCodes, who = coders, sure = certainties](const Tag &tag) {
    return (allCodes || wanted.contains(tag.code)) && (who.empty() || who.contains(tag.coder)) &&
           sure[static_cast<std::size_t>(tag.certainty)];
  };
}

void ReadFilter::drop(const Project &project) {
  std::erase_if(coders, [&](CoderId id) { return project.coder(id) == nullptr; });
  std::erase_if(codes, [&](CodeId id) { return project.code(id) == nullptr; });
}

FilterWords filterWords(const ReadFilter &filter, const std::unordered_set<CodeId> &hidden,
                        const Project &project) {
  std::unordered_set<CodeId> known = hidden;
  std::erase_if(known, [&](CodeId id) { return project.code(id) == nullptr; });
  const int reasons = (filter.codesHidden ? 1 : 0) + (filter.passagesOnly ? 1 : 0) +
                      (filter.narrows() ? 1 : 0) + (known.empty() ? 0 : 1);
  if (reasons == 0) return {};
  const QString all = Words::tr("Show all");
  if (filter.codesHidden && reasons == 1)
    return {Words::tr("The codes are hidden"), Words::tr("Show", "the codes again")};
  if (filter.passagesOnly && reasons == 1)
    return {Words::tr("Only tagged passages are shown"), Words::tr("Show the whole text")};
  if (filter.narrows()) {
    const QString words = narrowedWords(filter, project);
    return {reasons == 1 ? words : Words::tr("%1, and more is left out").arg(words), all};
  }
  if (filter.codesHidden) return {Words::tr("The codes are hidden, and more is left out"), all};
  const QString codes = known.size() == 1
                            ? Words::tr("%1 is hidden").arg(strong(codesOf(known, project)))
                            : Words::tr("%n code(s) are hidden", nullptr, static_cast<int>(known.size()));
  if (filter.passagesOnly) return {Words::tr("Only tagged passages are shown; %1").arg(codes), all};
  return {codes, Words::tr("Show", "the codes again")};
}

}  // namespace florilegium::gui
