// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScopedValueRollback>

#include "florilegium/actions/orphans.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/page_pane.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/background.h"
#include "gui/shell/places.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/shell/waiting_page.h"
#include "gui/sources/sources_panel.h"
#include "gui/widgets/strip.h"

// Which text the page shows, and how it gets there.

namespace florilegium::gui {

namespace {
/// Code points from which a text is read in the background: a tenth of a second's work on a slow machine.
constexpr std::int64_t longText = 2'000'000;
}  // namespace

void ReadPage::updateOrphans() {
  const auto count =
      static_cast<qint64>(m_source ? actions::waitingOrphans(m_workbench.project(), m_source).size() : 0);
  if (count == 0) return m_orphans->dismiss();
  const QString words = tr("%Ln passage(s) lost their words in the new text. Nothing was moved by guess.",
                           nullptr, counted(count));
  if (m_orphans->isHidden() || words != m_orphans->text())
    m_orphans->notify(words, {{tr("Look through them"), [this] { emit orphansRequested(m_source); }}});
}

void ReadPage::updateEmpty() {
  const bool none = !m_wanted && (!m_workbench.isOpen() || m_workbench.project().sources().empty());
  const QWidget *focus = window()->focusWidget();
  const bool inText = focus != nullptr && m_pane->isAncestorOf(focus);
  m_waiting->setVisible(!m_source && !none);
  if (inText && m_waiting->isVisible()) m_waiting->setFocus(Qt::OtherFocusReason);
  m_pane->setVisible(static_cast<bool>(m_source));
  m_empty->setVisible(!m_source && none);
}

void ReadPage::want(SourceId source) {
  m_wanted = source;
  m_then = nullptr;
  m_reading = false;
  ++m_wants;
  m_waiting->blank();
}

bool ReadPage::showSource(SourceId source) {
  const Source *row = m_workbench.isOpen() ? m_workbench.project().source(source) : nullptr;
  if (row == nullptr) return false;
  if (source == m_source) {
    want({});
    return true;
  }
  if (source == m_wanted && m_reading) {
    m_then = nullptr;
    return true;
  }
  rememberPlace();
  m_inspector->commit();
  const bool far = row->length > longText && !m_workbench.project().holdsText(source);
  if (!far || m_workbench.session().storing()) return showText(source);
  readText(source);
  return true;
}

void ReadPage::showSource(SourceId source, const std::function<void()> &then) {
  if (!showSource(source) && m_wanted != source) return;
  if (m_wanted == source)
    m_then = then;
  else
    then();
}

bool ReadPage::showText(SourceId source) {
  const auto revision = m_workbench.project().text(source);
  if (!revision && revision.error().code == ErrorCode::Busy) {
    want(source);
    m_workbench.report(tr("%1 opens as soon as the new sources are stored")
                           .arg(strong(toQt(m_workbench.project().source(source)->name))));
    return false;
  }
  if (!revision) {
    m_workbench.reportError(revision.error());
    return false;
  }
  want({});
  m_source = source;
  {
    const QScopedValueRollback turning(m_turning, true);
    updateEmpty();
    m_view->setSource(&m_workbench.project(), source, *revision);
    Places::restore(*m_view);
  }
  m_sources->setCurrent(source);
  updateInspector();
  updateOrphans();
  emit sourceShown(source);
  return true;
}

void ReadPage::readText(SourceId source) {
  const Source &row = *m_workbench.project().source(source);
  want(source);
  m_reading = true;
  m_waiting->wait(tr("Reading %1…").arg(quoted(toQt(row.name), 60)));
  m_source = {};
  updateEmpty();
  m_view->clear();
  m_sources->setCurrent(source);
  updateInspector();
  updateOrphans();
  emit sourceShown({});
  inBackground(this, m_workbench.session().reading(row.revision),
               [this, source, mine = m_wants](const Result<std::shared_ptr<const Revision>> &text) {
                 if (mine == m_wants) haveText(source, text);
               });
}

void ReadPage::haveText(SourceId source, const Result<std::shared_ptr<const Revision>> &text) {
  const Source *row = m_workbench.project().source(source);
  if (row == nullptr) return;
  if (text && (*text)->id == row->revision) m_workbench.session().keep(*text);
  const auto then = m_then;
  const QWidget *focus = window()->focusWidget();
  const bool waited = focus == nullptr || !focus->isVisible() || focus == m_waiting;
  {
    // Where something is to be done with the text, that tells the place.
    const QScopedValueRollback turning(m_turning, then != nullptr || m_turning);
    if (!showText(source)) {
      if (m_wanted == source) m_then = then;
      return;
    }
  }
  if (waited) m_view->setFocus(Qt::OtherFocusReason);
  if (then) then();
}

void ReadPage::goTo(SourceId source, Span span, TagId tag) {
  const bool other = source != m_source;
  const QScopedValueRollback turning(m_turning, other || m_turning);
  showSource(source, [this, source, span, tag, other] {
    const QScopedValueRollback arrived(m_turning, false);
    const Span shown = m_view->visibleSpan();
    if (other || span.start < shown.start || span.start >= shown.end) emit jumping(source, span);
    if (tag) m_view->setCurrentTag(tag);
    m_view->goTo(span, tag ? ReadingView::Flash::Yes : ReadingView::Flash::No);
  });
}

void ReadPage::rememberPlace() {
  if (m_source && m_view->hasText()) Places::save(*m_view);
}

void ReadPage::apply(const ChangeSet &changes) {
  if (m_wanted && m_workbench.project().source(m_wanted) == nullptr) want({});
  if (m_source && m_workbench.project().source(m_source) == nullptr) {
    const SourceId gone = std::exchange(m_source, {});
    m_view->clear();
    const auto left = m_workbench.project().sources();
    if (!left.empty() && left.front()->id != gone) showSource(left.front()->id);
    updateEmpty();
  } else if (changes.empty() && m_source) {
    const SourceId again = std::exchange(m_source, {});
    showSource(again);
  } else if (m_source && otherText(changes)) {
    showNewText();
  } else if (m_source) {
    m_view->applyChange(changes);
  } else if (!m_wanted && !changes.sources.empty()) {
    const auto sources = m_workbench.project().sources();
    if (!sources.empty()) showSource(sources.front()->id);
    // The first text is there to be read, unless something is being written meanwhile.
    const QWidget *focus = window()->focusWidget();
    if (focus == nullptr || !focus->isVisible() || m_sources->isAncestorOf(focus) ||
        m_empty->isAncestorOf(focus))
      m_view->setFocus(Qt::OtherFocusReason);
  }
  updateEmpty();
  m_inspector->refresh();
  updateInspector();
  updateOrphans();
}

bool ReadPage::otherText(const ChangeSet &changes) const {
  return std::any_of(changes.sources.begin(), changes.sources.end(), [this](const Change<Source> &change) {
    return change.before && change.after && change.after->id == m_source &&
           change.before->revision != change.after->revision;
  });
}

void ReadPage::showNewText() {
  const auto revision = m_workbench.project().text(m_source);
  if (!revision) return m_workbench.reportError(revision.error());
  ReadingPosition place = m_view->readingPosition();
  place.position = Places::samePlace(m_view->text(), place.position, (*revision)->text);
  const Position caret = Places::samePlace(m_view->text(), m_view->caret(), (*revision)->text);
  {
    const QScopedValueRollback turning(m_turning, true);
    m_view->setSource(&m_workbench.project(), m_source, *revision);
    m_view->setCaret(caret);
    m_view->restoreReadingPosition(place);
  }
  emit sourceShown(m_source);
}

}  // namespace florilegium::gui
