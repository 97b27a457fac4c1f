// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/widgets/stave.h"

class QVBoxLayout;

namespace florilegium::gui {

/// One source of the sample: its title, its words and its stave.
struct SampleSource {
  QString title;
  QString group;
  qint64 words = 0;
  StaveData stave;
};

/// What a line of the staves stands for.
struct SampleCode {
  QString name;
  QColor colour;
};

struct SampleSight {
  QVector<SampleSource> sources;
  QVector<SampleCode> codes;
};

/// Builds the sample in memory; callable on any thread.
[[nodiscard]] SampleSight sightOfSample();

/// The sample project as staves with a legend. Empty until it is shown; then the sample is built on another
/// thread.
class SamplePicture : public QWidget {
  Q_OBJECT

 public:
  explicit SamplePicture(QWidget *parent = nullptr);
  /// How many sources are shown now.
  [[nodiscard]] int sourceCount() const { return m_sources; }

 signals:
  void ready();

 protected:
  void showEvent(QShowEvent *event) override;

 private:
  void fill(const SampleSight &sight);

  QVBoxLayout *m_rows;
  int m_sources = 0;
  bool m_asked = false;
};

}  // namespace florilegium::gui
