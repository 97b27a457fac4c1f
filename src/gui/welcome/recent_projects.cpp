// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/recent_projects.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <algorithm>

#include "gui/shell/strings.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

const QString arrayKey = u"recent"_s;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::RecentProjects)
};

QVector<RecentProject> stored() {
  QSettings settings;
  QVector<RecentProject> all;
  const int size = settings.beginReadArray(arrayKey);
  for (int i = 0; i < size && i < RecentProjects::most; ++i) {
    settings.setArrayIndex(i);
    RecentProject project;
    project.path = settings.value(u"path"_s).toString();
    project.name = settings.value(u"name"_s).toString();
    project.sources = settings.value(u"sources"_s).toLongLong();
    project.passages = settings.value(u"passages"_s).toLongLong();
    project.opened = settings.value(u"opened"_s).toLongLong();
    if (!project.path.isEmpty()) all.append(project);
  }
  settings.endArray();
  return all;
}

void store(const QVector<RecentProject> &all) {
  QSettings settings;
  settings.remove(arrayKey);
  settings.beginWriteArray(arrayKey, static_cast<int>(all.size()));
  for (int i = 0; i < all.size(); ++i) {
    settings.setArrayIndex(i);
    settings.setValue(u"path"_s, all[i].path);
    settings.setValue(u"name"_s, all[i].name);
    settings.setValue(u"sources"_s, all[i].sources);
    settings.setValue(u"passages"_s, all[i].passages);
    settings.setValue(u"opened"_s, static_cast<qint64>(all[i].opened));
  }
  settings.endArray();
}

void drop(QVector<RecentProject> &all, const QString &path) {
  all.removeIf([&](const RecentProject &project) { return project.path == path; });
}

QString wholePath(const QString &path) {
  return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

}  // namespace

QString RecentProject::detail() const {
  if (!found)
    return Words::tr("not found in %1").arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
  return Words::tr("%1, %2").arg(sourcesText(sources), passagesText(passages));
}

void RecentProjects::add(const QString &path, const QString &name, qint64 sources, qint64 passages) {
  QVector<RecentProject> all = stored();
  const QString whole = wholePath(path);
  drop(all, whole);
  all.prepend({whole, name, sources, passages, now(), true});
  all.resize(std::min<qsizetype>(all.size(), most));
  store(all);
}

void RecentProjects::forget(const QString &path) {
  QVector<RecentProject> all = stored();
  drop(all, wholePath(path));
  store(all);
}

QVector<RecentProject> RecentProjects::list() {
  QVector<RecentProject> all = stored();
  for (RecentProject &project : all)
    project.found = QFileInfo::exists(project.path);
  return all;
}

}  // namespace florilegium::gui
