// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QVector>
#include <memory>
#include <optional>

#include "florilegium/base/progress.h"
#include "florilegium/model/records.h"
#include "florilegium/text/search.h"

namespace florilegium::gui {

/// What is looked for.
struct FindWish {
  QString pattern;
  SearchOptions options;
};

/// A word of the text that is spelled nearly like the pattern, and how often it stands there.
struct CloseWord {
  QString word;
  int count = 0;
};

/// One search of one text on another thread. Starting another stops the one before: nothing more is heard
/// of it.
class FindRun : public QObject {
  Q_OBJECT

 public:
  explicit FindRun(QObject *parent = nullptr);
  ~FindRun() override;

  void start(std::shared_ptr<const Revision> revision, const FindWish &wish);
  void stop();
  [[nodiscard]] bool running() const { return m_progress != nullptr; }

 signals:
  /// The next places, in the order of the text.
  void found(const QVector<florilegium::Span> &places);
  /// Nothing more will come. Where nothing was found `close` may name a few words like the pattern, the
  /// likest first.
  void finished(const QVector<florilegium::gui::CloseWord> &close);
  /// The pattern cannot be looked for: BadPattern.
  void failed(const florilegium::Error &error);

 private:
  std::shared_ptr<Progress> m_progress;
};

}  // namespace florilegium::gui
