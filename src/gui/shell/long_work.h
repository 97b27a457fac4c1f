// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QString>
#include <QTimer>
#include <atomic>
#include <memory>

#include "florilegium/base/progress.h"
#include "gui/shell/background.h"

namespace florilegium::gui {

/// One long work in the background, told while it lasts: nothing for 300 ms, then what it does and how far
/// it is.
class LongWork : public QObject {
  Q_OBJECT

 public:
  explicit LongWork(QObject *parent = nullptr);
  /// Cancels what is under way; its outcome is not heard of.
  ~LongWork() override;

  /// Runs `work(progress)` on another thread, then `done(result)` on this one. `text` says what is done:
  /// "Copying “Essays.flor”". Only while nothing is running.
  template <class Work, class Done>
  void start(const QString &text, Work work, Done done) {
    const std::shared_ptr<Run> run = begin(text);
    inBackground(
        this, [run, work = std::move(work)]() mutable { return work(std::as_const(run->progress)); },
        [this, done = std::move(done)](auto result) mutable {
          end();
          done(std::move(result));
        });
  }
  /// Asks it to stop; `done` hears then what became of it.
  void stop();
  [[nodiscard]] bool running() const { return m_run != nullptr; }

 signals:
  /// Again and again, with the part that is done, 0 to 1.
  void shown(const QString &text, double part);
  /// Just before `done` is called.
  void ended();

 private:
  struct Run {
    Run();
    std::atomic<std::int64_t> done = 0;
    std::atomic<std::int64_t> total = 0;
    Progress progress;
  };
  [[nodiscard]] std::shared_ptr<Run> begin(const QString &text);
  void end();
  void tell();

  std::shared_ptr<Run> m_run;
  QString m_text;
  QTimer m_tick;
};

}  // namespace florilegium::gui
