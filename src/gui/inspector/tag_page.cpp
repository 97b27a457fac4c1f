// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/tag_page.h"

#include <QMenu>
#include <QVBoxLayout>

#include "gui/inspector/code_row.h"
#include "gui/pages/page_numbers.h"
#include "gui/shell/strings.h"
#include "gui/theme/icon.h"

namespace florilegium::gui {

namespace {

/// The segments from left to right.
constexpr Certainty certaintyAt[] = {Certainty::Unsure, Certainty::Likely, Certainty::Certain};

/// Which paragraph of the source a place is in, from 1.
qint64 paragraphOf(const Revision &revision, Position position) {
  qint64 count = 0;
  for (const Block &block : revision.structure.blocks)
    if (block.span.start <= position) ++count;
  return std::max<qint64>(1, count);
}

}  // namespace

TagPage::TagPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_chip(new Chip),
      m_name(new InkLabel(FontRole::Strong)),
      m_more(new QToolButton),
      m_quote(new InkLabel(FontRole::Base)),
      m_place(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_rule(new Hairline),
      m_memoTitle(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_memo(new MemoEditor(workbench)),
      m_certaintyTitle(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_certainty(new SegmentedControl),
      m_alsoTitle(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_also(new QWidget),
      m_definitionTitle(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_definition(new InkLabel(FontRole::Base, Token::Ink2)),
      m_who(new InkLabel(FontRole::Meta, Token::Ink2)),
      m_head(new QWidget) {
  m_memoTitle->setText(tr("Memo"));
  m_certaintyTitle->setText(tr("Certainty"));
  m_alsoTitle->setText(tr("Also tagged here"));
  m_definitionTitle->setText(tr("Definition"));
  m_quote->setQuotation(19);

  auto *head = new QHBoxLayout(m_head);
  head->setContentsMargins(0, 0, 0, 0);
  head->setSpacing(dip(9));
  head->addWidget(m_chip);
  head->addWidget(m_name, 1);
  head->addWidget(m_more);
  m_more->setIcon(icon(QStringLiteral("more")));
  m_more->setAutoRaise(true);
  m_more->setToolTip(tr("More about this tag"));
  m_more->setAccessibleName(tr("More about this tag"));
  auto *menu = new QMenu(m_more);
  menu->addAction(tr("Change the code…"), this, &TagPage::changeCodeRequested);
  menu->addAction(tr("Remove the tag"), this, &TagPage::removeRequested);
  // A menu of the button's own would bring an arrow along.
  connect(m_more, &QToolButton::clicked, menu,
          [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });

  for (const QString &text : {tr("Unsure"), tr("Likely"), tr("Certain")})
    m_certainty->addSegment(text);
  m_certainty->setAccessibleName(tr("Certainty"));
  m_certainty->setCheckSign(true);
  m_certainty->setEvenWidths(true);
  connect(m_certainty, &SegmentedControl::activated, this,
          [this](int index) { emit certaintyChosen(certaintyAt[index]); });
  connect(m_memo, &MemoEditor::finished, this, &TagPage::done);
  auto *also = new QVBoxLayout(m_also);
  also->setContentsMargins(0, 0, 0, 0);
  also->setSpacing(0);
  arrange();
}

void TagPage::arrange() {
  delete layout();
  if (m_compact) {
    layInColumns(this,
                 {{m_head, m_quote, m_who}, {m_memoTitle, m_memo}, {m_certaintyTitle, m_certainty, m_also}});
  } else {
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(dip(18), dip(14), dip(18), dip(18));
    column->setSpacing(dip(6));
    column->addWidget(m_head);
    column->addWidget(m_quote);
    column->addWidget(m_place);
    column->addSpacing(dip(8));
    column->addWidget(m_rule);
    column->addSpacing(dip(8));
    column->addWidget(m_memoTitle);
    column->addWidget(m_memo);
    column->addSpacing(dip(10));
    column->addWidget(m_certaintyTitle);
    column->addWidget(m_certainty);
    column->addSpacing(dip(10));
    column->addWidget(m_alsoTitle);
    column->addWidget(m_also);
    column->addStretch();
    column->addWidget(m_definitionTitle);
    column->addWidget(m_definition);
    column->addSpacing(dip(8));
    column->addWidget(m_who);
  }
  for (QWidget *widget : {static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_rule),
                          static_cast<QWidget *>(m_definitionTitle), static_cast<QWidget *>(m_definition),
                          static_cast<QWidget *>(m_alsoTitle)}) {
    if (m_compact) widget->setParent(nullptr);
    widget->setParent(this);
    widget->setVisible(!m_compact);
  }
  m_memo->setLines(2, m_compact ? 3 : 14);
  refresh();
}

void TagPage::setCompact(bool compact) {
  if (compact == m_compact) return;
  m_compact = compact;
  arrange();
}

void TagPage::setTag(TagId tag, const QVector<TagId> &alsoHere) {
  m_tag = tag;
  m_alsoHere = alsoHere;
  m_memo->setTarget(tag ? std::optional(actions::MemoTarget{MemoOn::Tag, tag.value, {}}) : std::nullopt);
  refresh();
}

void TagPage::refresh() {
  const Tag *tag = m_workbench.isOpen() ? m_workbench.project().tag(m_tag) : nullptr;
  if (tag == nullptr) {
    m_memo->setTarget(std::nullopt);
    return;
  }
  const Project &project = m_workbench.project();
  const Code *code = project.code(tag->code);
  m_chip->setCode(toQt(code->colour), toQt(code->shortcut));
  m_name->setText(toQt(code->name));
  m_name->setToolTip(toQt(project.pathOf(code->id)));
  if (const auto revision = project.text(tag->source)) {
    const QString quote = toQt((*revision)->text.slice(tag->span));
    constexpr int longest = 400;
    m_quote->setText(quote.size() > longest ? quote.left(longest).trimmed() + QChar(0x2026) : quote);
    const QString paragraph = tr("Paragraph %1 · characters %2–%3")
                                  .arg(number(paragraphOf(**revision, tag->span.start)),
                                       number(tag->span.start), number(tag->span.end));
    const QString page = pageWords((*revision)->structure, tag->span);
    m_place->setText(page.isEmpty() ? paragraph
                                    : tr("%1 · %2", "p. 4, then the paragraph").arg(page, paragraph));
  }
  m_memo->refresh();
  for (int i = 0; i < 3; ++i)
    if (certaintyAt[i] == tag->certainty) m_certainty->setCurrentIndex(i);
  m_certainty->setEnabled(!m_workbench.readOnly());
  m_more->setEnabled(!m_workbench.readOnly());
  m_definition->setText(toQt(code->definition));
  m_definitionTitle->setVisible(!m_compact && !code->definition.empty());
  const Coder *coder = project.coder(tag->coder);
  m_who->setText(
      tr("%1 · %2").arg(coder != nullptr ? toQt(coder->name) : QString(), friendlyTime(tag->created)));
  showAlsoHere();
}

void TagPage::showAlsoHere() {
  qDeleteAll(m_also->findChildren<CodeRow *>(QString(), Qt::FindDirectChildrenOnly));
  const Project &project = m_workbench.project();
  for (const TagId other : m_alsoHere) {
    const Tag *tag = project.tag(other);
    if (tag == nullptr || other == m_tag) continue;
    const Code *code = project.code(tag->code);
    auto *row = new CodeRow(toQt(code->name), toQt(code->colour), toQt(code->shortcut));
    connect(row, &CodeRow::clicked, this, [this, other] { emit tagChosen(other); });
    m_also->layout()->addWidget(row);
  }
  m_alsoTitle->setVisible(!m_compact && m_also->layout()->count() > 0);
  m_also->setVisible(m_also->layout()->count() > 0);
}

}  // namespace florilegium::gui
