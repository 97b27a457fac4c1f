// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/print_job.h"

#include <QElapsedTimer>
#include <QPagedPaintDevice>

namespace florilegium::gui {

namespace {

/// Milliseconds that the window does without the event loop.
constexpr int sliceTime = 12;
constexpr double pointsPerInch = 72;

}  // namespace

PrintJob::PrintJob(QPagedPaintDevice *device, std::shared_ptr<PrintPages> pages, QObject *parent)
    : QObject(parent), m_device(device), m_pages(std::move(pages)) {
  m_timer.setInterval(0);
  connect(&m_timer, &QTimer::timeout, this, &PrintJob::slice);
}

PrintJob::~PrintJob() {
  stop();
}

void PrintJob::start() {
  m_timer.start();
}

void PrintJob::stop() {
  m_timer.stop();
  if (m_painter.isActive()) m_painter.end();
}

void PrintJob::end(bool ok) {
  stop();
  emit finished(ok);
}

void PrintJob::slice() {
  if (!m_pages->layOut(sliceTime)) {
    emit progress(0, 0);
    return;
  }
  if (!m_painter.isActive()) {
    if (!m_painter.begin(m_device)) return end(false);
    // The sheet is ours to its edges.
    const double perPoint = m_device->logicalDpiX() / pointsPerInch;
    const double scale = perPoint * pointsPerPixel(m_pages->options());
    const QRect printable = m_device->pageLayout().paintRectPixels(m_device->logicalDpiX());
    m_painter.translate(-printable.topLeft());
    m_painter.scale(scale, scale);
  }
  QElapsedTimer clock;
  clock.start();
  while (m_next < m_pages->pageCount() && clock.elapsed() < sliceTime) {
    if (m_next > 0 && !m_device->newPage()) return end(false);
    m_pages->paint(m_painter, m_next++);
  }
  emit progress(m_next, m_pages->pageCount());
  if (m_next == m_pages->pageCount()) end(true);
}

}  // namespace florilegium::gui
