// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/file_door.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

#include "florilegium/import/imported.h"
#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

struct DoorWords {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::FileDoor)
};

const QString folderKey = QStringLiteral("files/folder");

QString lastFolder() {
  const QString folder = QSettings().value(folderKey).toString();
  if (QFileInfo(folder).isDir()) return folder;
  // A dialog takes the name of a folder that is not there for that of a file.
  const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
  return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

/// The first ending that a filter names: "flor" for "Projects (*.flor)".
QString firstEnding(const QString &filter) {
  static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
  return ending.match(filter).captured(1);
}

void askDialog(const FileRequest &request, const PathsTaken &taken) {
  const bool bare = !request.suggestion.contains(QLatin1Char('/'));
  const QString start = bare ? lastFolder() : QFileInfo(request.suggestion).absolutePath();
  auto *dialog = new QFileDialog(request.parent, request.title, start, request.filter);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setWindowModality(request.parent != nullptr ? Qt::WindowModal : Qt::ApplicationModal);
  switch (request.kind) {
    case FileRequest::Kind::Open:
      dialog->setFileMode(QFileDialog::ExistingFile);
      break;
    case FileRequest::Kind::OpenMany:
      dialog->setFileMode(QFileDialog::ExistingFiles);
      break;
    case FileRequest::Kind::Folder:
      dialog->setFileMode(QFileDialog::Directory);
      dialog->setOption(QFileDialog::ShowDirsOnly);
      break;
    case FileRequest::Kind::Save:
      dialog->setFileMode(QFileDialog::AnyFile);
      dialog->setAcceptMode(QFileDialog::AcceptSave);
      dialog->setDefaultSuffix(firstEnding(request.filter));
      dialog->selectFile(QFileInfo(request.suggestion).fileName());
      break;
  }
  QObject::connect(dialog, &QFileDialog::accepted, dialog, [dialog, taken] {
    const QStringList paths = dialog->selectedFiles();
    if (paths.isEmpty()) return;
    QSettings().setValue(folderKey, dialog->directory().absolutePath());
    taken(paths);
  });
  dialog->open();
}

FileDoor::Answerer &answerer() {
  static FileDoor::Answerer current = askDialog;
  return current;
}

PathsTaken firstOf(PathTaken taken) {
  return [taken = std::move(taken)](const QStringList &paths) {
    if (!paths.isEmpty()) taken(paths.first());
  };
}

}  // namespace

void FileDoor::replace(Answerer other) {
  answerer() = other ? std::move(other) : Answerer(askDialog);
}

void FileDoor::chooseOpen(QWidget *parent, const QString &title, const QString &filter, PathTaken taken) {
  answerer()({FileRequest::Kind::Open, parent, title, filter, {}}, firstOf(std::move(taken)));
}

void FileDoor::chooseOpenMany(QWidget *parent, const QString &title, const QString &filter,
                              PathsTaken taken) {
  answerer()({FileRequest::Kind::OpenMany, parent, title, filter, {}}, taken);
}

void FileDoor::chooseSave(QWidget *parent, const QString &title, const QString &suggestion,
                          const QString &filter, PathTaken taken) {
  answerer()({FileRequest::Kind::Save, parent, title, filter, suggestion}, firstOf(std::move(taken)));
}

void FileDoor::chooseFolder(QWidget *parent, const QString &title, PathTaken taken) {
  answerer()({FileRequest::Kind::Folder, parent, title, {}, {}}, firstOf(std::move(taken)));
}

QString FileDoor::sourceFilter() {
  QStringList all;
  QStringList kinds;
  for (const ReaderInfo &reader : readers()) {
    QStringList endings;
    for (const std::string &ending : reader.endings)
      endings << QStringLiteral("*.") + toQt(ending);
    all << endings;
    kinds << DoorWords::tr("%1 (%2)").arg(coreWords(reader.name), endings.join(QLatin1Char(' ')));
  }
  kinds.prepend(DoorWords::tr("Texts (%1)").arg(all.join(QLatin1Char(' '))));
  kinds.append(DoorWords::tr("All files (*)"));
  return kinds.join(QStringLiteral(";;"));
}

}  // namespace florilegium::gui
