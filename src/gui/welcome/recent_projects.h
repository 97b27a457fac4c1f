// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include "florilegium/base/clock.h"

namespace florilegium::gui {

/// A project that was open here before.
struct RecentProject {
  QString path;
  QString name;
  qint64 sources = 0;
  qint64 passages = 0;
  Timestamp opened = 0;
  bool found = true;  ///< the file is where it was

  /// "5 sources, 238 passages", or that it is not found.
  [[nodiscard]] QString detail() const;
};

/// The projects opened last, newest first, as the settings of this person keep them.
class RecentProjects {
 public:
  static constexpr int most = 12;

  /// Puts a project in front, with what it holds now.
  static void add(const QString &path, const QString &name, qint64 sources, qint64 passages);
  static void forget(const QString &path);
  [[nodiscard]] static QVector<RecentProject> list();
};

}  // namespace florilegium::gui
