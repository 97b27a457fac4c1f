// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/report_text.h"

#include <QCoreApplication>

#include "gui/shell/strings.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::Report)
};

/// What became of one value, of those of one attribute, or of any.
QString attributesText(const Summary &summary) {
  const QString object = strong(toQt(summary.object));
  const QString source = quoted(toQt(summary.quote), 48);
  const QString value = quoted(toQt(summary.other), 48);
  const QString sources = sourcesText(summary.sources);
  if (!summary.quote.empty())
    return summary.other.empty() ? Words::tr("%1 of %2 is empty now").arg(object, source)
                                 : Words::tr("%1 of %2 is %3 now").arg(object, source, value);
  if (summary.object.empty())
    return Words::tr("Changed %Ln value(s) in %1", nullptr, counted(summary.count)).arg(sources);
  return summary.other.empty() ? Words::tr("Changed %1 in %2").arg(object, sources)
                               : Words::tr("%1 is %2 now in %3").arg(object, value, sources);
}

}  // namespace

QString doneText(const Summary &summary) {
  const QString object = summary.codes > 1 ? Words::tr("%n codes", nullptr, static_cast<int>(summary.codes))
                                           : strong(toQt(summary.object));
  const QString other = strong(toQt(summary.other));
  const QString quote = quoted(toQt(summary.quote), 48);
  const bool one = summary.count == 1;
  const int count = counted(summary.count);
  switch (summary.action) {
    case Action::AddTag:
      return one ? Words::tr("Tagged %1 as %2").arg(quote, object)
                 : Words::tr("Tagged %Ln place(s) as %1 in %2", nullptr, count)
                       .arg(object, sourcesText(summary.sources));
    case Action::RemoveTag:
      return one ? Words::tr("Removed %2 from %1").arg(quote, object)
                 : Words::tr("Removed %Ln tag(s) in %1", nullptr, count).arg(sourcesText(summary.sources));
    case Action::ResizeTag:
      return Words::tr("%1 now covers %2").arg(object, quote);
    case Action::RecodeTag:
      return one ? Words::tr("%1 is now tagged as %2").arg(quote, object)
                 : Words::tr("%Ln passage(s) are now tagged as %1", nullptr, count).arg(object);
    case Action::SetCertainty:
      return Words::tr("Marked %1 in %2 as %3").arg(object, quote, other);
    case Action::AddMemo:
      return summary.quote.empty() ? Words::tr("Wrote a memo on %1").arg(object)
                                   : Words::tr("Wrote a memo on %1").arg(quote);
    case Action::EditMemo:
      return Words::tr("Changed the memo on %1").arg(object);
    case Action::RemoveMemo:
      return Words::tr("Removed the memo on %1").arg(object);
    case Action::AddCode:
      return one ? Words::tr("Added the code %1").arg(object)
                 : Words::tr("Added %Ln code(s)", nullptr, count);
    case Action::RenameCode:
      return Words::tr("Renamed %1 to %2").arg(object, other);
    case Action::RecolourCode:
      return Words::tr("Gave %1 another colour").arg(object);
    case Action::DescribeCode:
      return Words::tr("Changed the definition of %1").arg(object);
    case Action::ChangeCode:
      return Words::tr("Changed %1").arg(object);
    case Action::DuplicateCode:
      return Words::tr("Duplicated %1").arg(object);
    case Action::SplitCode:
      return Words::tr("Split %1: %2 went to %3").arg(object, passagesText(summary.count), other);
    case Action::AddExample:
      return Words::tr("%1 is an example of %2 now").arg(quote, object);
    case Action::ImportCodebook:
      return Words::tr("Imported the codebook %1: %n codes added", nullptr, static_cast<int>(summary.count))
          .arg(object);
    case Action::PlaceOrphan:
      return Words::tr("Placed %1 on %2").arg(object, quote);
    case Action::KeepOrphan:
      if (!summary.other.empty())
        return one ? Words::tr("%1 waits for a place again").arg(quote)
                   : Words::tr("%Ln passage(s) wait for a place again", nullptr, count);
      return one ? Words::tr("Kept %1 without a place").arg(quote)
                 : Words::tr("Kept %Ln passage(s) without a place", nullptr, count);
    case Action::ConfirmTag:
      return one ? Words::tr("%1 still fits %2").arg(quote, object)
                 : Words::tr("%1 still fit %2").arg(passagesText(summary.count), object);
    case Action::MoveCode:
      return summary.other.empty() ? Words::tr("Moved %1").arg(object)
                                   : Words::tr("Moved %1 below %2").arg(object, other);
    case Action::SetShortcut:
      return summary.other.empty()
                 ? Words::tr("%1 has no key now").arg(object)
                 : Words::tr("%1 has the key %2 now").arg(object, keyCap(toQt(summary.other)));
    case Action::DeleteCode:
      if (summary.codes > 1) return Words::tr("Deleted %1 with %2").arg(object, passagesText(summary.count));
      return summary.count == 0 ? Words::tr("Deleted the code %1").arg(object)
                                : Words::tr("Deleted the code %1 with %2 in %3")
                                      .arg(object, passagesText(summary.count), sourcesText(summary.sources));
    case Action::MergeCode:
      return Words::tr("Merged %1 into %2, %3").arg(object, other, passagesText(summary.count));
    case Action::AddSource:
      return one ? Words::tr("Added %1").arg(object) : Words::tr("Added %Ln source(s)", nullptr, count);
    case Action::RenameSource:
      return Words::tr("Renamed %1 to %2").arg(object, other);
    case Action::MoveSource:
      return one ? Words::tr("Moved %1").arg(object) : Words::tr("Moved %Ln source(s)", nullptr, count);
    case Action::DescribeSource:
      return Words::tr("Changed what is known about %1").arg(object);
    case Action::ReviseSource:
      return summary.count == 0 ? Words::tr("Replaced the text of %1").arg(object)
                                : Words::tr("Replaced the text of %1; %Ln passage(s) lost their words",
                                            nullptr, counted(summary.count))
                                      .arg(object);
    case Action::EditSource:
      return summary.count == 0 ? Words::tr("Corrected the text of %1").arg(object)
                                : Words::tr("Corrected the text of %1; %Ln passage(s) lost their words",
                                            nullptr, counted(summary.count))
                                      .arg(object);
    case Action::DeleteSource:
      return summary.sources == 1
                 ? Words::tr("Removed %1 with %2").arg(object, passagesText(summary.count))
                 : Words::tr("Removed %Ln source(s) with %1", nullptr, counted(summary.sources))
                       .arg(passagesText(summary.count));
    case Action::AddAttribute:
      return Words::tr("Added the attribute %1").arg(object);
    case Action::RenameAttribute:
      return Words::tr("Renamed %1 to %2").arg(object, other);
    case Action::ChangeAttribute:
      return summary.count == 0
                 ? Words::tr("Changed the attribute %1").arg(object)
                 : Words::tr("Changed the attribute %1; %Ln value(s) do not fit it", nullptr, count)
                       .arg(object);
    case Action::MoveAttribute:
      return Words::tr("Moved %1").arg(object);
    case Action::DeleteAttribute:
      return summary.other.empty()
                 ? Words::tr("Removed the attribute %1 with %Ln value(s)", nullptr, count).arg(object)
                 : Words::tr("Removed %1 attributes with %Ln value(s)", nullptr, count)
                       .arg(toQt(summary.other));
    case Action::SetAttributes:
      return attributesText(summary);
    case Action::ImportAttributes:
      return Words::tr("Imported %Ln value(s) from %1", nullptr, count).arg(object);
    case Action::AddCoder:
      return Words::tr("Added the coder %1").arg(object);
    case Action::RenameCoder:
    case Action::RenameProject:
      return Words::tr("Renamed %1 to %2").arg(object, other);
    case Action::LoadCorpus:
      return Words::tr("Loaded %1").arg(object);
    case Action::Unknown:
      return Words::tr("Another version's action");
  }
  return {};
}

QString undoneText(const Summary &summary) {
  const QString object = strong(toQt(summary.object));
  if (summary.action == Action::AddTag && summary.count == 1) return Words::tr("Removed the tag again");
  if (summary.action == Action::RemoveTag && summary.count == 1) return Words::tr("Put the tag back");
  if (summary.action == Action::DeleteCode) return Words::tr("Brought the code %1 back").arg(object);
  if (summary.action == Action::DeleteSource && summary.sources == 1)
    return Words::tr("Brought %1 back").arg(object);
  return Words::tr("Took back: %1").arg(doneText(summary));
}

QString redoneText(const Summary &summary) {
  return Words::tr("Again: %1").arg(doneText(summary));
}

QString actionText(const Summary &summary) {
  switch (summary.action) {
    case Action::AddTag:
      return Words::tr("tagging");
    case Action::RemoveTag:
      return Words::tr("removing a tag");
    case Action::ResizeTag:
      return Words::tr("moving an end");
    case Action::RecodeTag:
      return Words::tr("changing the code");
    case Action::SetCertainty:
      return Words::tr("certainty");
    case Action::AddMemo:
    case Action::EditMemo:
    case Action::RemoveMemo:
      return Words::tr("memo");
    case Action::AddCode:
      return Words::tr("new code");
    case Action::RenameCode:
    case Action::RenameSource:
    case Action::RenameCoder:
    case Action::RenameProject:
      return Words::tr("renaming");
    case Action::RecolourCode:
      return Words::tr("colour");
    case Action::DescribeCode:
    case Action::DescribeSource:
      return Words::tr("description");
    case Action::ReviseSource:
      return Words::tr("new text");
    case Action::EditSource:
      return Words::tr("correcting the text");
    case Action::PlaceOrphan:
      return Words::tr("placing");
    case Action::KeepOrphan:
      return Words::tr("keeping");
    case Action::MoveCode:
    case Action::MoveSource:
      return Words::tr("moving");
    case Action::SetShortcut:
      return Words::tr("key");
    case Action::DeleteCode:
      return Words::tr("deleting a code");
    case Action::MergeCode:
      return Words::tr("merging codes");
    case Action::SplitCode:
      return Words::tr("splitting a code");
    case Action::ChangeCode:
      return Words::tr("changing a code");
    case Action::DuplicateCode:
      return Words::tr("duplicating a code");
    case Action::AddExample:
      return Words::tr("adding an example");
    case Action::ImportCodebook:
      return Words::tr("importing a codebook");
    case Action::ConfirmTag:
      return Words::tr("confirming");
    case Action::AddSource:
      return Words::tr("adding sources");
    case Action::DeleteSource:
      return Words::tr("removing a source");
    case Action::AddAttribute:
      return Words::tr("new attribute");
    case Action::RenameAttribute:
      return Words::tr("renaming");
    case Action::ChangeAttribute:
      return Words::tr("changing an attribute");
    case Action::MoveAttribute:
      return Words::tr("moving");
    case Action::DeleteAttribute:
      return Words::tr("removing an attribute");
    case Action::SetAttributes:
      return Words::tr("attributes");
    case Action::ImportAttributes:
      return Words::tr("importing attributes");
    case Action::AddCoder:
      return Words::tr("new coder");
    case Action::LoadCorpus:
      return Words::tr("loading");
    case Action::Unknown:
      return Words::tr("another version's action");
  }
  return {};
}

}  // namespace florilegium::gui
