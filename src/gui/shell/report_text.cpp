// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/report_text.h"

#include <QCoreApplication>

#include "gui/shell/strings.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

namespace {

QString tr(const char *text, int count = -1) {
  return QCoreApplication::translate("florilegium::gui::Report", text, nullptr, count);
}

QString inSources(qint64 count) {
  return count == 1 ? tr("1 source") : tr("%1 sources").arg(number(count));
}

}  // namespace

QString doneText(const Summary &summary) {
  const QString object = strong(toQt(summary.object));
  const QString other = strong(toQt(summary.other));
  const QString quote = quoted(toQt(summary.quote), 48);
  const bool one = summary.count == 1;
  switch (summary.action) {
    case Action::AddTag:
      return one ? tr("Tagged %1 as %2").arg(quote, object)
                 : tr("Tagged %1 places as %2 in %3")
                       .arg(number(summary.count), object, inSources(summary.sources));
    case Action::RemoveTag:
      return one ? tr("Removed %2 from %1").arg(quote, object)
                 : tr("Removed %1 tags in %2").arg(number(summary.count), inSources(summary.sources));
    case Action::ResizeTag:
      return tr("%1 now covers %2").arg(object, quoted(toQt(summary.other), 48));
    case Action::RecodeTag:
      return one ? tr("%1 is now tagged as %2").arg(quote, object)
                 : tr("%1 passages are now tagged as %2").arg(number(summary.count), object);
    case Action::SetCertainty:
      return tr("Marked %1 in %2 as %3").arg(object, quote, other);
    case Action::AddMemo:
      return summary.quote.empty() ? tr("Wrote a memo on %1").arg(object)
                                   : tr("Wrote a memo on %1").arg(quote);
    case Action::EditMemo:
      return tr("Changed the memo on %1").arg(object);
    case Action::RemoveMemo:
      return tr("Removed the memo on %1").arg(object);
    case Action::AddCode:
      return one ? tr("Added the code %1").arg(object) : tr("Added %1 codes").arg(number(summary.count));
    case Action::RenameCode:
      return tr("Renamed %1 to %2").arg(object, other);
    case Action::RecolourCode:
      return tr("Gave %1 another colour").arg(object);
    case Action::DescribeCode:
      return tr("Changed the definition of %1").arg(object);
    case Action::MoveCode:
      return summary.other.empty() ? tr("Moved %1").arg(object) : tr("Moved %1 below %2").arg(object, other);
    case Action::SetShortcut:
      return summary.other.empty() ? tr("%1 has no key now").arg(object)
                                   : tr("%1 has the key %2 now").arg(object, keyCap(toQt(summary.other)));
    case Action::DeleteCode:
      return summary.count == 0 ? tr("Deleted the code %1").arg(object)
                                : tr("Deleted the code %1 with %2 in %3")
                                      .arg(object, passagesText(summary.count), inSources(summary.sources));
    case Action::MergeCode:
      return tr("Merged %1 into %2, %3").arg(object, other, passagesText(summary.count));
    case Action::AddSource:
      return one ? tr("Added %1").arg(object) : tr("Added %1 sources").arg(number(summary.count));
    case Action::RenameSource:
      return tr("Renamed %1 to %2").arg(object, other);
    case Action::MoveSource:
      return tr("Moved %1").arg(object);
    case Action::DescribeSource:
      return tr("Changed what is known about %1").arg(object);
    case Action::DeleteSource:
      return summary.sources == 1
                 ? tr("Removed %1 with %2").arg(object, passagesText(summary.count))
                 : tr("Removed %1 sources with %2").arg(number(summary.sources), passagesText(summary.count));
    case Action::AddCoder:
      return tr("Added the coder %1").arg(object);
    case Action::RenameCoder:
    case Action::RenameProject:
      return tr("Renamed %1 to %2").arg(object, other);
    case Action::LoadCorpus:
      return tr("Loaded %1").arg(object);
  }
  return {};
}

QString undoneText(const Summary &summary) {
  const QString object = strong(toQt(summary.object));
  if (summary.action == Action::AddTag && summary.count == 1) return tr("Removed the tag again");
  if (summary.action == Action::RemoveTag && summary.count == 1) return tr("Put the tag back");
  if (summary.action == Action::DeleteCode) return tr("Brought the code %1 back").arg(object);
  if (summary.action == Action::DeleteSource && summary.sources == 1)
    return tr("Brought %1 back").arg(object);
  return tr("Took back: %1").arg(doneText(summary));
}

QString redoneText(const Summary &summary) {
  return tr("Again: %1").arg(doneText(summary));
}

QString actionText(const Summary &summary) {
  switch (summary.action) {
    case Action::AddTag:
      return tr("tagging");
    case Action::RemoveTag:
      return tr("removing a tag");
    case Action::ResizeTag:
      return tr("moving an end");
    case Action::RecodeTag:
      return tr("changing the code");
    case Action::SetCertainty:
      return tr("certainty");
    case Action::AddMemo:
    case Action::EditMemo:
    case Action::RemoveMemo:
      return tr("memo");
    case Action::AddCode:
      return tr("new code");
    case Action::RenameCode:
    case Action::RenameSource:
    case Action::RenameCoder:
    case Action::RenameProject:
      return tr("renaming");
    case Action::RecolourCode:
      return tr("colour");
    case Action::DescribeCode:
    case Action::DescribeSource:
      return tr("description");
    case Action::MoveCode:
    case Action::MoveSource:
      return tr("moving");
    case Action::SetShortcut:
      return tr("key");
    case Action::DeleteCode:
      return tr("deleting a code");
    case Action::MergeCode:
      return tr("merging codes");
    case Action::AddSource:
      return tr("adding sources");
    case Action::DeleteSource:
      return tr("removing a source");
    case Action::AddCoder:
      return tr("new coder");
    case Action::LoadCorpus:
      return tr("loading");
  }
  return {};
}

}  // namespace florilegium::gui
