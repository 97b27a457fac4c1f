// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_pane.h"

#include <QApplication>
#include <QResizeEvent>
#include <QSettings>
#include <QVBoxLayout>

#include "gui/pages/page_view.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/splitter.h"

namespace florilegium::gui {

namespace {

/// From so much on there is room for text and page beside each other.
constexpr int bothFrom = 700;
const QString splitKey = QStringLiteral("pages/split");

}  // namespace

PagePane::PagePane(Workbench &workbench, ReadingView *text, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_text(text),
      m_textSide(new QWidget),
      m_pages(new PageView(text)),
      m_bar(new PageBar(m_pages)),
      m_splitter(new Splitter(Qt::Horizontal)) {
  // What lies over the head of the text is the text's sibling, which a splitter would take for a pane.
  auto *side = new QVBoxLayout(m_textSide);
  side->setContentsMargins(0, 0, 0, 0);
  side->addWidget(text);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_bar);
  column->addWidget(m_splitter, 1);
  m_splitter->addWidget(m_textSide);
  m_splitter->addWidget(m_pages);
  m_splitter->setStretchFactor(0, 1);
  m_splitter->setStretchFactor(1, 1);
  m_textSide->setMinimumWidth(dip(300));
  m_pages->setMinimumWidth(dip(260));
  m_splitter->restoreState(QSettings().value(splitKey).toByteArray());
  connect(m_bar, &PageBar::chosen, this, &PagePane::choose);
  connect(m_pages, &PageView::zoomChosen, this, &PagePane::keep);
  connect(m_splitter, &QSplitter::splitterMoved, this,
          [this] { QSettings().setValue(splitKey, m_splitter->saveState()); });
  connect(text, &ReadingView::visiblePlaceChanged, this, &PagePane::sourceShown);
  connect(&workbench, &Workbench::writableChanged, this, &PagePane::sourceShown);
  m_bar->hide();
  arrange();
}

PagePane::~PagePane() = default;

QString PagePane::key() const {
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  if (source == nullptr) return {};
  return QStringLiteral("pages/%1/%2")
      .arg(toQt(m_workbench.project().info().uuid.toString()), toQt(source->uuid.toString()));
}

void PagePane::keep() const {
  const QString place = key();
  if (place.isEmpty()) return;
  QSettings().setValue(place, QVariantList{static_cast<int>(m_wanted), m_pages->zoom()});
}

PaneShows PagePane::shown() const {
  if (!m_hasPages) return PaneShows::Text;
  return m_wanted == PaneShows::Both && width() < dip(bothFrom) ? PaneShows::Pages : m_wanted;
}

void PagePane::choose(PaneShows shows) {
  if (!m_hasPages) return;
  m_wanted = shows;
  keep();
  arrange();
}

void PagePane::chooseNext() {
  const int next = (static_cast<int>(m_wanted) + 1) % 3;
  // Where both do not fit they are no choice of their own.
  const bool room = width() >= dip(bothFrom);
  choose(next == static_cast<int>(PaneShows::Both) && !room ? PaneShows::Text : static_cast<PaneShows>(next));
}

void PagePane::sourceShown() {
  if (m_text->textSerial() == m_textSerial) return;
  m_textSerial = m_text->textSerial();
  m_pages->close();
  m_source = m_text->hasText() ? m_text->source() : SourceId{};
  const Source *source = m_source && m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  const bool pdf = source != nullptr && source->origin.mediaType == "application/pdf";
  const auto kept = pdf ? m_workbench.session().keepsOriginal(m_source) : Result<bool>(false);
  m_hasPages = kept && *kept;
  // Asked again when the file can be read again.
  if (!kept && kept.error().code == ErrorCode::Busy) m_textSerial = -1;
  const QVariantList was = m_hasPages ? QSettings().value(key()).toList() : QVariantList();
  const bool known = was.size() == 2;
  m_wanted = known ? static_cast<PaneShows>(std::clamp(was[0].toInt(), 0, 2)) : PaneShows::Text;
  m_pages->setZoom(known ? was[1].toDouble() : 0);
  m_bar->setVisible(pdf);
  m_bar->setObstacle(!pdf || m_hasPages
                         ? QString()
                         : tr("The file of this text was not kept, so its pages cannot be shown."));
  arrange();
}

void PagePane::openPages() {
  if (m_pages->isOpen()) return;
  const Project &project = m_workbench.project();
  auto bytes = m_workbench.session().original(m_source);
  const auto revision = project.text(m_source);
  if (!bytes || !*bytes || !revision) {
    // Nothing to fall back on but the text; it says why.
    m_hasPages = false;
    const bool busy = !bytes && bytes.error().code == ErrorCode::Busy;
    if (busy) m_textSerial = -1;
    m_bar->setObstacle(bytes ? tr("The file of this text was not kept, so its pages cannot be shown.")
                             : sentence(bytes.error()));
    return;
  }
  const std::string &hash = project.source(m_source)->origin.sha256;
  m_pages->open(std::make_shared<const std::string>(**std::move(bytes)),
                QByteArray(hash.data(), static_cast<qsizetype>(hash.size())), *revision);
}

void PagePane::arrange() {
  if (shown() != PaneShows::Text) openPages();
  const PaneShows shows = shown();
  const QWidget *focused = QApplication::focusWidget();
  const bool had = focused == m_text || focused == m_pages;
  m_bar->setShows(m_wanted);
  m_bar->setShown(shows);
  // Whoever wants the text gets what stands in its place.
  m_text->setFocusProxy(shows == PaneShows::Pages ? m_pages : nullptr);
  m_textSide->setVisible(shows != PaneShows::Pages);
  m_pages->setVisible(shows != PaneShows::Text);
  keepMeasure(shows);
  const bool toPages = shows == PaneShows::Pages || (shows == PaneShows::Both && focused == m_pages);
  if (had) (toPages ? static_cast<QWidget *>(m_pages) : m_text)->setFocus(Qt::OtherFocusReason);
  emit shownChanged();
}

void PagePane::keepMeasure(PaneShows shows) {
  QLayout *side = m_textSide->layout();
  if (shows != PaneShows::Pages) {
    if (side->indexOf(m_text) < 0) side->addWidget(m_text);
    return;
  }
  // Out of sight the text keeps the measure that it would have in its place: what it says of lines and places
  // is to hold when it is back.
  side->removeWidget(m_text);
  if (m_text->size() == m_splitter->size() || m_splitter->height() == 0) return;
  m_text->resize(m_splitter->size());
  QResizeEvent resized(m_text->size(), m_text->size());
  QCoreApplication::sendEvent(m_text, &resized);
  QCoreApplication::sendEvent(m_text->viewport(), &resized);
}

void PagePane::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  arrange();
}

bool PagePane::worksInPages() const {
  return shown() == PaneShows::Pages || (shown() == PaneShows::Both && m_pages->hasFocus());
}

bool PagePane::zoomBy(int steps) {
  if (!worksInPages()) return false;
  m_pages->zoomBy(steps);
  return true;
}

bool PagePane::dropZoom() {
  if (!worksInPages()) return false;
  m_pages->setZoom(0);
  emit m_pages->zoomChosen(0);
  return true;
}

}  // namespace florilegium::gui
