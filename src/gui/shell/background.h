// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QMetaObject>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <memory>

namespace florilegium::gui {

/// Returns memory that was used and freed to the system, which some allocators otherwise keep for good.
/// Takes a few milliseconds for tens of megabytes.
void giveMemoryBack();

/// Runs `work` on another thread, then `done(result)` on this one; not if `receiver` is gone by then. `work`
/// owns all it touches: whatever it holds may outlive the receiver.
template <class Work, class Done>
void inBackground(QObject *receiver, Work work, Done done) {
  QThreadPool *pool = QThreadPool::globalInstance();
  // A long check must not keep a short look waiting, also on a machine with one core.
  pool->setMaxThreadCount(std::max(4, pool->maxThreadCount()));
  pool->start(
      [guard = QPointer<QObject>(receiver), work = std::move(work), done = std::move(done)]() mutable {
        auto result = std::make_shared<decltype(work())>(work());
        giveMemoryBack();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [guard, result, done = std::move(done)]() mutable {
              if (guard) done(std::move(*result));
            },
            Qt::QueuedConnection);
      });
}

}  // namespace florilegium::gui
