// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "gui/reader/unit_style.h"

namespace florilegium::gui {

class ReadingView;

/// Keeps how a person reads: font, size, measure and line height in the settings, and for each source how
/// much larger or smaller than that it was last shown.
class TypeKeeper : public QObject {
  Q_OBJECT

 public:
  explicit TypeKeeper(ReadingView *view, QObject *parent = nullptr);

  /// The person's type, without the zoom of a source.
  [[nodiscard]] const ReadingType &usual() const { return m_usual; }
  /// Takes a new usual type, keeps it, and shows the source in it, at its size exactly.
  void setUsual(const ReadingType &type);
  /// The type that the program comes with.
  void reset() { setUsual({}); }
  /// Shows the source at the usual size again.
  void dropZoom();
  /// Call when another source is shown: in the usual type, as large as it was left.
  void sourceShown();

 signals:
  void usualChanged();

 private:
  [[nodiscard]] QString zoomKey() const;
  void keepZoom();
  void show(qreal zoom);

  ReadingView *m_view;
  ReadingType m_usual;
  bool m_applying = false;
};

}  // namespace florilegium::gui
