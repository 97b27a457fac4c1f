// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/tagging.h"

#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "florilegium/actions/tags.h"
#include "florilegium/text/segment.h"
#include "gui/codebook/codes_panel.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/memo_sheet.h"
#include "gui/pages/page_numbers.h"
#include "gui/pages/page_pane.h"
#include "gui/pages/page_view.h"
#include "gui/picker/code_picker.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

Tagging::Tagging(Workbench &workbench, ReadPage *page, QWidget *window)
    : QObject(window),
      m_workbench(workbench),
      m_page(page),
      m_window(window),
      m_picker(new CodePicker(&workbench, window)),
      m_sheet(new MemoSheet(workbench, window)) {
  connect(m_picker, &CodePicker::picked, this, [this](CodeId code, bool stay) {
    const Span span = m_page->view()->selection();
    if (stay && !span.empty())
      tagSpan(code, span, true);
    else
      tagWith(code);
  });
  connect(m_picker, &CodePicker::createRequested, this, &Tagging::create);
  connect(page->codes(), &CodesPanel::codeActivated, this, &Tagging::tagWith);
  connect(page->view(), &ReadingView::resizeRequested, this, [this](TagId tag, Span span) {
    m_workbench.perform(actions::resizeTag(m_workbench.project(), tag, span, now()));
  });
  connect(page->view(), &ReadingView::codeDropped, this,
          [this](CodeId code, Span span) { tagSpan(code, span, false); });
  connect(page->view(), &ReadingView::spanMemoRequested, this, &Tagging::editSpanMemo);
  connect(page->view(), &ReadingView::selectionFinished, this, [this](Span span) {
    const CodeId armed = m_page->view()->armed();
    if (armed && !m_workbench.readOnly()) tagSpan(armed, span, false);
  });
  connect(page->inspector(), &Inspector::changeCodeRequested, this, &Tagging::chooseCode);
  connect(page->inspector(), &Inspector::removeRequested, this, &Tagging::remove);
  connect(page->inspector(), &Inspector::certaintyChosen, this, [this](Certainty certainty) {
    m_workbench.perform(
        actions::setCertainty(m_workbench.project(), m_page->view()->currentTag(), certainty, now()));
  });
  connect(page->inspector(), &Inspector::spanMemoChosen, this, &Tagging::editSpanMemo);
}

void Tagging::tagSpan(CodeId code, Span span, bool stay) {
  const CoderId coder = m_workbench.coder();
  if (!coder) return;
  const TagId made = m_workbench.project().nextTagId();
  const actions::NewTag tag{m_page->source(), code, coder, span};
  if (!m_workbench.perform(actions::addTag(m_workbench.project(), tag, now()))) return;
  m_last = code;
  if (!stay) m_page->view()->setCurrentTag(made);
}

void Tagging::tagWith(CodeId code) {
  if (m_workbench.readOnly()) return;
  ReadingView *view = m_page->view();
  if (!view->hasText()) return;
  if (const Span span = view->selection(); !span.empty()) {
    tagSpan(code, span, false);
  } else if (const TagId tag = view->currentTag()) {
    if (m_workbench.perform(actions::recodeTags(m_workbench.project(), {&tag, 1}, code, now())))
      m_last = code;
  } else {
    m_workbench.report(tr("Select some words first, then choose the code."));
  }
}

void Tagging::digit(int number) {
  const std::string key = std::to_string(number);
  for (const Code *code : m_workbench.project().codes())
    if (code->shortcut == key) return tagWith(code->id);
  m_workbench.report(tr("No code has the key %1. Give it one in the list of codes.").arg(keyCap(toQt(key))));
}

Span Tagging::targetSpan() const {
  const ReadingView *view = m_page->view();
  if (!view->selection().empty()) return view->selection();
  const Tag *tag = m_workbench.project().tag(view->currentTag());
  return tag != nullptr ? tag->span : Span{};
}

Tagging::Place Tagging::placeOf(Span span) const {
  const ReadingView *view = m_page->view();
  const auto inWindow = [&](const QRect &area) {
    return QRect(view->viewport()->mapTo(m_window, area.topLeft()), area.size());
  };
  QRect page(m_page->mapTo(m_window, QPoint(0, 0)), m_page->size());
  // Where there is little room a sheet may cover the status line, too.
  constexpr int lowBelow = 480;
  if (page.height() < dip(lowBelow)) page.setBottom(m_window->rect().bottom());
  if (const PageView *sheet = m_page->pane()->pages(); m_page->pane()->worksInPages()) {
    const QWidget *viewport = sheet->viewport();
    QRect words = sheet->rectOf(span);
    if (words.isEmpty()) words = QRect(viewport->rect().center(), QSize(1, 1));
    return {QRect(viewport->mapTo(m_window, words.topLeft()), words.size()),
            QRect(viewport->mapTo(m_window, QPoint(0, 0)), viewport->size()), page};
  }
  QRect lines = view->rectOf(span);
  if (lines.isEmpty()) lines = view->caretRect();
  return {inWindow(lines), inWindow(view->columnRect()), page};
}

void Tagging::openPicker(bool newCode) {
  ReadingView *view = m_page->view();
  const Span span = view->hasText() ? targetSpan() : Span{};
  if (span.empty() || m_workbench.readOnly()) return;
  const Place place = placeOf(span);
  const std::string_view words = view->text().slice(span);
  const int count = static_cast<int>(countWords(words));
  QVector<QColor> neighbours;
  constexpr Position near = 400;
  for (const SpanIndex::Entry &entry :
       m_workbench.project()
           .tagIndex(m_page->source())
           .overlapping({std::max<Position>(0, span.start - near), span.end + near}))
    if (const Tag *tag = m_workbench.project().tag(TagId{entry.id}))
      neighbours.append(toQt(m_workbench.project().code(tag->code)->colour));
  m_picker->setNeighbours(neighbours);
  if (newCode)
    m_picker->openForNewCode(toQt(words), count, place.selection, place.column, place.window);
  else
    m_picker->openFor(toQt(words), count, place.selection, place.column, place.window);
}

void Tagging::chooseCode() {
  openPicker(false);
}
void Tagging::inVivo() {
  openPicker(true);
}

void Tagging::again() {
  if (m_workbench.project().code(m_last) != nullptr)
    tagWith(m_last);
  else
    m_workbench.report(tr("Tag something first, then the same code can be put again."));
}

void Tagging::keepTagging() {
  ReadingView *view = m_page->view();
  if (view->armed()) return view->setArmed({});
  const Tag *tag = m_workbench.project().tag(view->currentTag());
  const Code *code = m_workbench.project().code(tag != nullptr ? tag->code : m_last);
  if (code == nullptr) {
    m_workbench.report(tr("Tag something first, then its code can be kept at hand."));
    return;
  }
  view->setArmed(code->id);
  m_workbench.report(
      tr("Each selection is tagged as %1 from now on, until Esc.").arg(strong(toQt(code->name))));
}

void Tagging::create(const actions::NewCode &code, bool stay) {
  const CodeId made = m_workbench.project().nextCodeId();
  if (!m_workbench.perform(actions::addCode(m_workbench.project(), code))) return;
  const Span span = m_page->view()->selection();
  if (!span.empty())
    tagSpan(made, span, stay);
  else
    tagWith(made);
}

void Tagging::memo() {
  ReadingView *view = m_page->view();
  if (!view->hasText() || m_workbench.readOnly()) return;
  if (view->currentTag()) {
    m_page->setInspectorShown(true);
    m_page->inspector()->editMemo();
  } else if (const Span span = view->selection(); !span.empty()) {
    const Place place = placeOf(span);
    m_sheet->openNew(m_page->source(), span, place.selection, place.column, place.window);
  }
}

void Tagging::editSpanMemo(MemoId id) {
  const Memo *memo = m_workbench.project().memo(id);
  if (memo == nullptr) return;
  m_page->goTo(SourceId{memo->target}, memo->span);
  m_page->view()->setSelection(memo->span);
  const Place place = placeOf(memo->span);
  m_sheet->openFor(id, place.selection, place.column, place.window);
}

void Tagging::editProjectMemo() {
  const QRect page(m_page->mapTo(m_window, QPoint(0, 0)), m_page->size());
  m_sheet->openForProject(QRect(page.center(), QSize(1, 1)), page);
}

void Tagging::nextCertainty() {
  const Tag *tag = m_workbench.project().tag(m_page->view()->currentTag());
  if (tag == nullptr) return;
  const auto next = static_cast<Certainty>((static_cast<int>(tag->certainty) + 1) % 3);
  m_workbench.perform(actions::setCertainty(m_workbench.project(), tag->id, next, now()));
}

void Tagging::addExample() {
  const TagId tag = m_page->view()->currentTag();
  if (!tag || m_workbench.readOnly()) return;
  auto changes = actions::addExample(m_workbench.project(), tag);
  if (changes && changes->empty())
    m_workbench.report(tr("These words are an example of the code already."));
  else
    m_workbench.perform(std::move(changes));
}

void Tagging::remove() {
  const TagId tag = m_page->view()->currentTag();
  if (!tag || m_workbench.readOnly()) return;
  const Tag *row = m_workbench.project().tag(tag);
  const Position start = row->span.start;
  if (m_workbench.perform(actions::removeTags(m_workbench.project(), {&tag, 1})))
    m_page->view()->setCaret(start);
}

void Tagging::copyWithSource() const {
  const ReadingView *view = m_page->view();
  const Span span = view->hasText() ? targetSpan() : Span{};
  if (span.empty()) return;
  const Source *source = m_workbench.project().source(m_page->source());
  const QString words = toQt(view->text().slice(span));
  const auto revision = m_workbench.project().text(source->id);
  const QString page = revision ? pageWords((*revision)->structure, span) : QString();
  QGuiApplication::clipboard()->setText(
      page.isEmpty()
          ? tr("“%1” (%2, characters %3–%4)")
                .arg(words, toQt(source->name), QString::number(span.start), QString::number(span.end))
          : tr("“%1” (%2, %3)", "words, source, p. 4").arg(words, toQt(source->name), page));
  m_workbench.report(tr("Copied with its source"));
}

}  // namespace florilegium::gui
