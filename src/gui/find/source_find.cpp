// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/source_find.h"

#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "florilegium/actions/tags.h"
#include "florilegium/text/segment.h"
#include "gui/find/find_bar.h"
#include "gui/find/pattern_text.h"
#include "gui/picker/code_picker.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/report_text.h"
#include "gui/shell/strings.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

namespace {

/// A selection longer than this is no pattern.
constexpr Position longestPattern = 80;
/// From so many tags on storing takes long enough to be seen.
constexpr std::size_t manyTags = 5000;

}  // namespace

SourceFind::SourceFind(Workbench &workbench, ReadingView *view, FindBar *bar, QWidget *window)
    : QObject(window), m_workbench(workbench), m_view(view), m_bar(bar), m_window(window) {
  bar->hide();
  connect(bar, &FindBar::wishChanged, this, &SourceFind::restart);
  connect(bar, &FindBar::nextRequested, this, &SourceFind::next);
  connect(bar, &FindBar::previousRequested, this, &SourceFind::previous);
  connect(bar, &FindBar::closeRequested, this, &SourceFind::close);
  connect(bar, &FindBar::tagAllRequested, this, &SourceFind::tagAll);
  connect(bar, &FindBar::digitRequested, this, &SourceFind::digit);
  connect(&m_run, &FindRun::found, this, &SourceFind::take);
  connect(&m_run, &FindRun::finished, this, &SourceFind::ended);
  connect(&m_run, &FindRun::failed, this, [this](const Error &error) {
    clear();
    m_bar->showTrouble(patternTrouble(error));
  });
  connect(view, &ReadingView::visiblePlaceChanged, this, &SourceFind::textChanged);
}

bool SourceFind::isOpen() const {
  return !m_bar->isHidden();
}

void SourceFind::open() {
  if (!m_view->hasText()) return;
  const bool wasOpen = isOpen();
  m_bar->setTagging(!m_workbench.readOnly());
  const Span selection = m_view->selection();
  if (!wasOpen) {
    const Span visible = m_view->visibleSpan();
    const Position caret = m_view->caret();
    m_origin = !selection.empty() ? selection.start : visible.contains(caret) ? caret : visible.start;
    m_textSerial = m_view->textSerial();
  }
  m_bar->show();
  const QString words = m_view->selectedText().trimmed();
  const bool few =
      !selection.empty() && selection.length() <= longestPattern && !words.contains(QLatin1Char('\n'));
  if (few && words != m_bar->field()->text() && !m_bar->wish().options.regularExpression) {
    m_origin = selection.start;
    m_bar->setPattern(words);
  } else if (!wasOpen) {
    restart();
  }
  m_bar->focusField();
  if (!wasOpen) emit openChanged(true);
}

void SourceFind::close() {
  if (!isOpen()) return;
  m_run.stop();
  const Span place = m_current >= 0 ? m_places[static_cast<std::size_t>(m_current)] : Span{};
  clear();
  // The focus goes before the bar does, or it would pass to whatever comes next.
  m_view->setFocus(Qt::OtherFocusReason);
  m_bar->hide();
  if (!place.empty()) m_view->setSelection(place);
  emit openChanged(false);
}

void SourceFind::clear() {
  m_places.clear();
  m_current = -1;
  m_fresh = false;
  mark();
}

void SourceFind::restart() {
  m_selectNext = false;
  const FindWish wish = m_bar->wish();
  if (!m_view->hasText() || wish.pattern.isEmpty()) {
    m_run.stop();
    clear();
    m_bar->showIdle();
    return;
  }
  const auto revision = m_view->project()->text(m_view->source());
  if (!revision) return m_workbench.reportError(revision.error());
  // What is marked stays until there is something new, so that nothing flickers between two keys.
  m_fresh = true;
  m_run.start(*revision, wish);
}

void SourceFind::take(const QVector<Span> &places) {
  if (std::exchange(m_fresh, false)) {
    m_places.clear();
    m_current = -1;
  }
  m_places.insert(m_places.end(), places.begin(), places.end());
  const bool behindOrigin = !m_places.empty() && m_places.back().start >= m_origin;
  if (m_current < 0 && behindOrigin) {
    const auto first = std::lower_bound(m_places.begin(), m_places.end(), Span{m_origin, m_origin});
    show(first - m_places.begin(), m_selectNext);
  } else {
    mark();
  }
  m_bar->showCount(m_current + 1, static_cast<qsizetype>(m_places.size()), m_run.running());
}

void SourceFind::ended(const QVector<CloseWord> &close) {
  if (std::exchange(m_fresh, false)) clear();
  if (m_places.empty()) {
    m_bar->showNothing(close);
    return;
  }
  // Nothing behind the place where looking began: round to the start.
  if (m_current < 0) show(0, m_selectNext);
  m_bar->showCount(m_current + 1, static_cast<qsizetype>(m_places.size()), false);
}

void SourceFind::mark() {
  m_view->setHits(m_places, static_cast<int>(m_current));
}

void SourceFind::show(qsizetype index, bool select) {
  const Span place = m_places[static_cast<std::size_t>(index)];
  m_current = index;
  mark();
  if (select) m_view->setSelection(place);
  m_view->goTo(place);
}

void SourceFind::step(int direction) {
  if (!m_view->hasText()) return;
  if (!isOpen() || m_bar->wish().pattern.isEmpty()) {
    const bool known = !m_bar->wish().pattern.isEmpty();
    const bool inText = m_view->hasFocus();
    open();
    m_selectNext = true;
    if (known && inText) m_view->setFocus(Qt::OtherFocusReason);
    return;
  }
  const auto count = static_cast<qsizetype>(m_places.size());
  if (m_fresh || count == 0) return;
  qsizetype index = m_current + direction;
  // From where the person has gone in the meantime.
  const Span here = m_current >= 0 ? m_places[static_cast<std::size_t>(m_current)] : Span{};
  if (m_view->hasFocus() && m_view->selection() != here) {
    const Position caret = m_view->selection().empty() ? m_view->caret() : m_view->selection().start;
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), Span{caret, caret});
    index = at - m_places.begin() - (direction > 0 ? 0 : 1);
  }
  show((index + count) % count, true);
  m_bar->showCount(m_current + 1, count, m_run.running());
}

void SourceFind::next() {
  step(1);
}

void SourceFind::previous() {
  step(-1);
}

void SourceFind::textChanged() {
  if (m_view->textSerial() == m_textSerial || !isOpen()) return;
  m_textSerial = m_view->textSerial();
  m_places.clear();
  m_current = -1;
  m_origin = 0;
  if (m_view->hasText())
    restart();
  else
    close();
}

void SourceFind::digit(int number) {
  const std::string key = std::to_string(number);
  for (const Code *code : m_workbench.project().codes())
    if (code->shortcut == key) return tagAllWith(code->id);
  m_workbench.report(tr("No code has the key %1. Give it one in the list of codes.").arg(keyCap(toQt(key))));
}

void SourceFind::tagAll() {
  if (m_places.empty() || m_fresh || m_workbench.readOnly()) return;
  if (m_picker == nullptr) {
    m_picker = new CodePicker(&m_workbench, m_window);
    connect(m_picker, &CodePicker::picked, this, [this](CodeId code) { tagAllWith(code); });
    connect(m_picker, &CodePicker::createRequested, this, &SourceFind::create);
  }
  const auto inWindow = [this](const QWidget *widget, const QRect &area) {
    return QRect(widget->mapTo(m_window, area.topLeft()), area.size());
  };
  const QRect anchor = inWindow(m_bar, m_bar->rect());
  const QString words = toQt(m_view->text().slice(m_places.front()));
  const int count = static_cast<int>(countWords(fromQt(words)));
  m_picker->openFor(words, count, anchor, inWindow(m_window, m_window->rect()), m_window->rect());
}

void SourceFind::create(const actions::NewCode &code) {
  const CodeId made = m_workbench.project().nextCodeId();
  if (m_workbench.perform(actions::addCode(m_workbench.project(), code))) tagAllWith(made);
}

void SourceFind::tagAllWith(CodeId code) {
  if (m_places.empty() || m_fresh || m_workbench.readOnly()) return;
  const CoderId coder = m_workbench.coder();
  if (!coder) return;
  std::vector<actions::NewTag> tags;
  tags.reserve(m_places.size());
  for (const Span &place : m_places) {
    actions::NewTag &tag = tags.emplace_back();
    tag.source = m_view->source();
    tag.code = code;
    tag.coder = coder;
    tag.span = place;
    tag.from = TagOrigin::Search;
  }
  auto changes = actions::addTags(m_workbench.project(), tags, now());
  if (tags.size() < manyTags) {
    m_workbench.perform(std::move(changes));
    return;
  }
  m_workbench.performLong(std::move(changes), tr("Tagging"), [this](const Result<ChangeSet> &done) {
    if (!done) return m_workbench.reportError(done.error());
    m_workbench.report(doneText(done->summary), {}, {{tr("Undo"), [this] { m_workbench.undo(); }}});
  });
}

}  // namespace florilegium::gui
