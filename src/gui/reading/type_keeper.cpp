// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/type_keeper.h"

#include <QScopedValueRollback>
#include <QSettings>
#include <algorithm>

#include "florilegium/model/project.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

const QString sizeKey = QStringLiteral("reading/size");
const QString familyKey = QStringLiteral("reading/family");
const QString linesKey = QStringLiteral("reading/lines");
const QString measureKey = QStringLiteral("reading/measure");

ReadingType kept() {
  const QSettings settings;
  ReadingType type;
  const auto factor = [&](const QString &key) {
    return std::clamp(settings.value(key, 1.0).toDouble(), .6, 1.6);
  };
  type.size = std::clamp(settings.value(sizeKey, kDefaultReadingSize).toDouble(), kSmallestReadingSize,
                         kLargestReadingSize);
  type.lineFactor = factor(linesKey);
  type.measureFactor = factor(measureKey);
  const QString family = settings.value(familyKey).toString();
  for (const ReadingFamily &known : readingFamilies())
    if (known.family == family && known.available) type.family = family;
  return type;
}

}  // namespace

TypeKeeper::TypeKeeper(ReadingView *view, QObject *parent) : QObject(parent), m_view(view), m_usual(kept()) {
  connect(view, &ReadingView::readingTypeChanged, this, &TypeKeeper::keepZoom);
  show(0);
}

QString TypeKeeper::zoomKey() const {
  const Project *project = m_view->project();
  const Source *source = project != nullptr ? project->source(m_view->source()) : nullptr;
  if (source == nullptr) return {};
  return QStringLiteral("zoom/%1/%2")
      .arg(toQt(project->info().uuid.toString()), toQt(source->uuid.toString()));
}

void TypeKeeper::show(qreal zoom) {
  const QScopedValueRollback applying(m_applying, true);
  ReadingType type = m_usual;
  type.size = std::clamp(type.size + zoom, kSmallestReadingSize, kLargestReadingSize);
  m_view->setReadingType(type);
}

void TypeKeeper::sourceShown() {
  const QString key = zoomKey();
  show(key.isEmpty() ? 0 : QSettings().value(key, 0).toDouble());
}

void TypeKeeper::keepZoom() {
  const QString key = zoomKey();
  if (m_applying || key.isEmpty()) return;
  const qreal zoom = m_view->readingType().size - m_usual.size;
  if (qFuzzyIsNull(zoom))
    QSettings().remove(key);
  else
    QSettings().setValue(key, zoom);
}

void TypeKeeper::dropZoom() {
  const QString key = zoomKey();
  if (!key.isEmpty()) QSettings().remove(key);
  show(0);
}

void TypeKeeper::setUsual(const ReadingType &type) {
  m_usual = type;
  QSettings settings;
  settings.setValue(sizeKey, type.size);
  settings.setValue(familyKey, type.family);
  settings.setValue(linesKey, type.lineFactor);
  settings.setValue(measureKey, type.measureFactor);
  dropZoom();
  emit usualChanged();
}

}  // namespace florilegium::gui
