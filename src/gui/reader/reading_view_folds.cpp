// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QVariantAnimation>

#include "gui/reader/pointer_state.h"
#include "gui/reader/portrait_bar.h"

namespace florilegium::gui {

void ReadingView::updateFolds() {
  if (m_page.empty()) return;
  if (m_passagesOnly) {
    m_page.setFolds(untaggedFolds(m_page.units(), m_scene.shownSpans()));
    return;
  }
  std::vector<Fold> folds = boilerplateFolds(m_page.units(), [this](Span span) {
    return project() && !project()->tagIndex(source()).overlapping(span).empty();
  });
  for (Fold &fold : folds) {
    if (!m_boilerplateNames) break;
    fold.name = m_boilerplateNames({m_page.unit(fold.first).span.start, m_page.unit(fold.last).span.end});
    fold.open = true;
  }
  m_page.setFolds(std::move(folds));
}

void ReadingView::foldsChanged() {
  m_scene.forgetLines();
  normaliseAnchor();
  updateScrollBar();
  scrolled();
}

void ReadingView::setPassagesOnly(bool only) {
  if (m_passagesOnly == only) return;
  m_passagesOnly = only;
  if (m_page.empty()) return;
  stopMotion();
  ReadingPosition kept = readingPosition();
  updateFolds();
  m_scene.forgetLines();
  const int unit = m_page.unitHolding(kept.position);
  if (const Fold *hidden = m_page.folds().hiding(unit)) {
    // What was read is not shown: the next passage is, or the last one.
    const int behind = m_page.next(unit);
    const int shown = behind < m_page.unitCount() ? behind : m_page.previous(hidden->first);
    if (shown >= 0) kept.position = m_page.unit(shown).span.start;
  }
  restoreReadingPosition(kept);
}

void ReadingView::uncoverTagged(const ChangeSet &changes) {
  if (m_page.folds().all().empty()) return;
  bool uncovered = false;
  for (const Change<TagRow> &change : changes.tags) {
    if (!change.after || change.after->source != source() || !m_scene.shown(change.after->id)) continue;
    const int last = m_page.unitHolding(std::max(change.after->span.start, change.after->span.end - 1));
    for (int unit = m_page.unitHolding(change.after->span.start); unit <= last; ++unit) {
      if (!m_page.unit(unit).blank) uncovered |= m_page.uncover(unit);
    }
  }
  if (uncovered) foldsChanged();
}

bool ReadingView::reveal(Span span) {
  if (m_page.empty()) return false;
  const bool first = m_page.uncover(m_page.unitHolding(span.start));
  const bool last = m_page.uncover(m_page.unitHolding(std::max(span.start, span.end - 1)));
  if (first || last) foldsChanged();
  return first || last;
}

void ReadingView::toggleFold(const Fold &fold) {
  stopMotion();
  m_held.reset();
  m_page.setOpen(Fold(fold), !fold.open);
  foldsChanged();
}

const Fold *ReadingView::foldAtCaret() const {
  if (m_page.empty()) return nullptr;
  const int unit = m_page.unitHolding(caret());
  return m_page.folds().hiding(unit);
}

Position ReadingView::settled(Position wanted) const {
  const int unit = m_page.unitHolding(wanted);
  const Fold *fold = m_page.folds().hiding(unit);
  if (!fold) return wanted;
  const bool insideAlready = m_page.folds().hiding(m_page.unitHolding(caret())) == fold;
  const Position start = m_page.unit(fold->first).span.start;
  if (!insideAlready || wanted <= caret()) return start;
  const int behind = m_page.next(unit);
  return behind < m_page.unitCount() ? m_page.unit(behind).span.start : start;
}

}  // namespace florilegium::gui
