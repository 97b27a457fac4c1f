// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/source_page.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "gui/inspector/code_row.h"
#include "gui/inspector/memo_row.h"
#include "gui/inspector/provenance.h"
#include "gui/inspector/provenance_words.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

void clear(QWidget *holder) {
  qDeleteAll(holder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

}  // namespace

SourcePage::SourcePage(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_title(new InkLabel(FontRole::Title)),
      m_author(new InkLabel(FontRole::Base, Token::Ink2)),
      m_rule(new Hairline),
      m_attributes(new AttributesBlock(workbench)),
      m_facts(new QWidget),
      m_originTitle(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_origin(new Provenance(workbench)),
      m_ratesHead(new QWidget),
      m_rates(new QWidget),
      m_notesTitle(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_notes(new QWidget),
      m_memoTitle(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_memo(new MemoEditor(workbench)) {
  m_title->setQuotation(19);
  m_originTitle->setText(tr("Where it comes from"));
  m_memoTitle->setText(tr("Memo on the source"));
  m_memo->setAccessibleName(tr("Memo on the source"));
  connect(m_memo, &MemoEditor::finished, this, &SourcePage::done);

  auto *facts = new QGridLayout(m_facts);
  facts->setContentsMargins(0, 0, 0, 0);
  facts->setHorizontalSpacing(dip(12));
  facts->setVerticalSpacing(dip(5));
  facts->setColumnStretch(1, 1);
  facts->setColumnMinimumWidth(0, dip(64));

  // The room above goes with what may be missing.
  auto *head = new QHBoxLayout(m_ratesHead);
  head->setContentsMargins(0, dip(10), 0, 0);
  auto *passages = new InkLabel(FontRole::Meta, Token::Ink3);
  passages->setText(tr("Passages"));
  auto *rate = new InkLabel(FontRole::Meta, Token::Ink3);
  rate->setText(tr("per 1,000 words"));
  rate->setWordWrap(false);
  head->addWidget(passages, 1);
  head->addWidget(rate);
  auto *rates = new QVBoxLayout(m_rates);
  rates->setContentsMargins(0, 0, 0, 0);
  rates->setSpacing(0);
  m_notesTitle->setText(tr("Memos in the text"));
  m_notesTitle->setContentsMargins(0, dip(10), 0, 0);
  auto *notes = new QVBoxLayout(m_notes);
  notes->setContentsMargins(0, 0, 0, 0);
  notes->setSpacing(0);
  arrange();
}

void SourcePage::arrange() {
  delete layout();
  if (m_compact) {
    const QVector<QWidget *> memos{m_memoTitle, m_memo, m_notesTitle, m_notes};
    const QVector<QWidget *> linked{m_attributes, m_origin};
    if (m_narrow)
      layInColumns(this, {{m_title, m_author, m_attributes, m_facts, m_originTitle, m_origin}, memos},
                   linked);
    else
      layInColumns(this, {{m_title, m_author, m_attributes, m_facts}, {m_originTitle, m_origin}, memos},
                   linked);
  } else {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(dip(18), dip(14), dip(18), dip(18));
    column->setSpacing(dip(6));
    column->addWidget(m_title);
    column->addWidget(m_author);
    column->addSpacing(dip(8));
    column->addWidget(m_rule);
    column->addSpacing(dip(8));
    addOutset(column, this, m_attributes);
    column->addSpacing(dip(8));
    column->addWidget(m_facts);
    column->addWidget(m_ratesHead);
    column->addWidget(m_rates);
    column->addWidget(m_notesTitle);
    column->addWidget(m_notes);
    column->addSpacing(dip(10));
    column->addWidget(m_memoTitle);
    column->addWidget(m_memo);
    column->addSpacing(dip(14));
    column->addWidget(m_originTitle);
    addOutset(column, this, m_origin);
    column->addStretch();
  }
  for (QWidget *widget : {static_cast<QWidget *>(m_rule), m_ratesHead, m_rates}) {
    widget->setParent(this);
    widget->setVisible(!m_compact);
  }
  m_memo->setLines(2, m_compact ? 3 : 14);
  refresh();
}

void SourcePage::setCompact(bool compact) {
  if (compact == m_compact) return;
  m_compact = compact;
  arrange();
}

void SourcePage::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  constexpr int leastForThree = 700;
  const bool narrow = event->size().width() < dip(leastForThree);
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  // Not while the parts are being laid out.
  if (m_compact)
    QMetaObject::invokeMethod(
        this, [this] { arrange(); }, Qt::QueuedConnection);
}

void SourcePage::setSource(SourceId source) {
  m_source = source;
  m_attributes->setSource(source);
  m_memo->setTarget(source ? std::optional(actions::MemoTarget{MemoOn::Source, source.value, {}})
                           : std::nullopt);
  refresh();
}

void SourcePage::refresh() {
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  m_attributes->refresh();
  for (QWidget *widget : {static_cast<QWidget *>(m_author), m_facts, static_cast<QWidget *>(m_memo),
                          static_cast<QWidget *>(m_memoTitle), static_cast<QWidget *>(m_originTitle),
                          static_cast<QWidget *>(m_origin)})
    widget->setVisible(source != nullptr);
  for (QWidget *widget : {static_cast<QWidget *>(m_rule), m_ratesHead, m_rates})
    widget->setVisible(source != nullptr && !m_compact);
  if (source == nullptr) {
    m_memo->setTarget(std::nullopt);
    m_title->clear();
    m_notesTitle->hide();
    m_notes->hide();
    return;
  }
  m_title->setText(toQt(source->name));
  const auto author = source->attributes.find("author");
  m_author->setText(author != source->attributes.end() ? toQt(author->second) : QString());
  m_author->setVisible(!m_author->text().isEmpty());
  m_memo->refresh();
  showFacts(*source);
  m_origin->show(*source);
  showRates(*source);
  showSpanMemos();
}

void SourcePage::showFacts(const Source &source) {
  clear(m_facts);
  auto *grid = static_cast<QGridLayout *>(m_facts->layout());
  int row = 0;
  const auto fact = [&](const QString &name, const QString &value) {
    if (value.isEmpty()) return;
    auto *title = new InkLabel(FontRole::Base, Token::Ink2);
    title->setText(name);
    title->setWordWrap(false);
    auto *text = new InkLabel(FontRole::Base);
    text->setText(value);
    grid->addWidget(title, row, 0, Qt::AlignTop);
    grid->addWidget(text, row++, 1);
  };
  fact(tr("Group"), toQt(source.group));
  fact(tr("Language"), languageWords(source.language));
  fact(tr("Length"), wordsText(source.words));
}

void SourcePage::showRates(const Source &source) {
  clear(m_rates);
  const Project &project = m_workbench.project();
  for (const Code *code : project.codes()) {
    const std::int64_t count = project.tagCount(source.id, code->id);
    if (count == 0) continue;
    auto *row = new CodeRow(toQt(code->name), toQt(code->colour), toQt(code->shortcut));
    const double rate =
        source.words > 0 ? 1000.0 * static_cast<double>(count) / static_cast<double>(source.words) : 0;
    row->setFigures(number(count), QLocale().toString(rate, 'f', 1));
    row->setToolTip(tr("Go to the next passage"));
    connect(row, &CodeRow::clicked, this, [this, id = code->id] { emit codeChosen(id); });
    m_rates->layout()->addWidget(row);
  }
  m_ratesHead->setVisible(!m_compact && m_rates->layout()->count() > 0);
}

void SourcePage::showSpanMemos() {
  clear(m_notes);
  for (const Memo *memo : m_workbench.project().spanMemos(m_source)) {
    auto *row = new MemoRow(firstWords(toQt(memo->text)));
    connect(row, &MemoRow::clicked, this, [this, id = memo->id] { emit spanMemoChosen(id); });
    m_notes->layout()->addWidget(row);
  }
  const bool any = m_notes->layout()->count() > 0;
  m_notesTitle->setVisible(any);
  m_notes->setVisible(any);
}

}  // namespace florilegium::gui
