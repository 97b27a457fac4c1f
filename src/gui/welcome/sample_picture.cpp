// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/sample_picture.h"

#include <QTimer>
#include <QVBoxLayout>

#include "florilegium/change/apply.h"
#include "florilegium/session/sample.h"
#include "gui/shell/background.h"
#include "gui/shell/strings.h"
#include "gui/sources/source_stave.h"
#include "gui/theme/fonts.h"
#include "gui/welcome/sample_row.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

SampleSight sightOfSample() {
  SampleSight sight;
  const auto content = sampleContent();
  if (!content) return sight;
  Project project;
  apply(project, *content);
  const auto codes = project.childCodes({});
  for (const Code *code : codes)
    sight.codes.append({toQt(code->name), toQt(code->colour)});
  // Codes below others share the line of the one above them.
  const int most = static_cast<int>(codes.size());
  for (const Source *source : project.sources())
    sight.sources.append(
        {toQt(source->name), toQt(source->group), source->words, staveOf(project, source->id, most)});
  return sight;
}

SamplePicture::SamplePicture(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)) {
  m_rows->setContentsMargins(0, 0, 0, 0);
  m_rows->setSpacing(0);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void SamplePicture::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  if (m_asked) return;
  m_asked = true;
  // The window comes first.
  QTimer::singleShot(0, this, [this] {
    inBackground(this, sightOfSample, [this](const SampleSight &sight) { fill(sight); });
  });
}

void SamplePicture::fill(const SampleSight &sight) {
  QString group;
  for (const SampleSource &source : sight.sources) {
    if (source.group != group) {
      group = source.group;
      auto *heading = new TextLabel(group, FontRole::Meta, Token::Ink3, this);
      heading->setMinimumHeight(dip(17));
      m_rows->addWidget(heading);
      m_rows->addSpacing(dip(8));
    }
    m_rows->addWidget(new SampleRow(source, this));
    m_rows->addSpacing(dip(17));
  }
  m_rows->addSpacing(dip(4));
  m_rows->addWidget(new SampleLegend(sight.codes, this));
  m_sources = static_cast<int>(sight.sources.size());
  updateGeometry();
  emit ready();
}

}  // namespace florilegium::gui
