// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

class QWidget;

namespace florilegium::gui {

using PathsTaken = std::function<void(const QStringList &paths)>;
using PathTaken = std::function<void(const QString &path)>;

/// A question for files or folders.
struct FileRequest {
  enum class Kind { Open, OpenMany, Save, Folder };
  Kind kind = Kind::Open;
  QWidget *parent = nullptr;
  QString title;
  QString filter;      ///< "Projects (*.flor)"; several are set apart by ";;"
  QString suggestion;  ///< the name, or the path, that a Save starts with
};

/// The one door to file dialogs. They do not block: `taken` is called with what was chosen, and not at all
/// when nothing was. They start in the folder used last.
class FileDoor {
 public:
  static void chooseOpen(QWidget *parent, const QString &title, const QString &filter, PathTaken taken);
  static void chooseOpenMany(QWidget *parent, const QString &title, const QString &filter, PathsTaken taken);
  /// A name without ending gets the first ending of the filter. The dialog asks before a file is replaced.
  static void chooseSave(QWidget *parent, const QString &title, const QString &suggestion,
                         const QString &filter, PathTaken taken);
  static void chooseFolder(QWidget *parent, const QString &title, PathTaken taken);

  /// Every file that can be read as a source, each kind by itself, and all files.
  [[nodiscard]] static QString sourceFilter();

  /// What answers the questions: hands over what was chosen, at once or later, and nothing when the person
  /// gave up.
  using Answerer = std::function<void(const FileRequest &request, const PathsTaken &taken)>;
  /// Puts another answerer in the place of the dialogs, as tests do; an empty one brings the dialogs back.
  static void replace(Answerer answerer);
};

}  // namespace florilegium::gui
