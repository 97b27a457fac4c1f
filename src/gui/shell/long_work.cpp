// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/long_work.h"

#include <algorithm>

namespace florilegium::gui {

namespace {
constexpr int quietMilliseconds = 300;
constexpr int tellMilliseconds = 80;
}  // namespace

LongWork::Run::Run()
    : progress([this](std::int64_t at, std::int64_t of) {
        total = of;
        done = at;
      }) {}

LongWork::LongWork(QObject *parent) : QObject(parent) {
  connect(&m_tick, &QTimer::timeout, this, &LongWork::tell);
}

LongWork::~LongWork() {
  stop();
}

std::shared_ptr<LongWork::Run> LongWork::begin(const QString &text) {
  Q_ASSERT(!running());
  m_run = std::make_shared<Run>();
  m_text = text;
  m_tick.start(quietMilliseconds);
  return m_run;
}

void LongWork::stop() {
  if (m_run) m_run->progress.cancel();
}

void LongWork::end() {
  m_tick.stop();
  m_run.reset();
  emit ended();
}

void LongWork::tell() {
  m_tick.setInterval(tellMilliseconds);
  const auto total = static_cast<double>(m_run->total);
  emit shown(m_text, total > 0 ? std::clamp(static_cast<double>(m_run->done) / total, 0.0, 1.0) : 0);
}

}  // namespace florilegium::gui
