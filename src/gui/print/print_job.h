// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPainter>
#include <QTimer>
#include <memory>

#include "gui/print/print_pages.h"

class QPagedPaintDevice;

namespace florilegium::gui {

/// Puts pages onto a printer or into a PDF, a slice of time after the other on the window's thread, since the
/// project belongs to that; can be stopped between two pages.
class PrintJob : public QObject {
  Q_OBJECT

 public:
  /// `device` and `pages` must live as long as this; the device's sheet is that of the pages.
  PrintJob(QPagedPaintDevice *device, std::shared_ptr<PrintPages> pages, QObject *parent = nullptr);
  ~PrintJob() override;

  void start();
  void stop();

 signals:
  /// Pages are done of so many; `total` is 0 while it is not known.
  void progress(int done, int total);
  /// Not after stop(). The device has all there is to have; `ok` is false when it could not be painted on.
  void finished(bool ok);

 private:
  void slice();
  void end(bool ok);

  QPagedPaintDevice *m_device;
  std::shared_ptr<PrintPages> m_pages;
  QPainter m_painter;
  QTimer m_timer;
  int m_next = 0;
};

}  // namespace florilegium::gui
