// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/find/find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include "gui/shell/strings.h"
#include "gui/theme/icon.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/pill_button.h"

namespace florilegium::gui {

namespace {

/// Field, buttons and count want so much beside the switches, or the switches get a row of their own.
constexpr int besideOptions = 360;
constexpr int mostClose = 3;

}  // namespace

FindBar::FindBar(QWidget *parent)
    : PaneBar(parent),
      m_field(new QLineEdit),
      m_count(new InkLabel(FontRole::Meta, Token::Ink2)),
      m_message(new QWidget) {
  build();
  showIdle();
}

QToolButton *FindBar::tool(const QString &iconName, const QString &name, const QString &key) {
  auto *button = new QToolButton;
  button->setIcon(icon(iconName));
  button->setAutoRaise(true);
  button->setFixedSize(dip(28), dip(28));
  button->setAccessibleName(name);
  button->setToolTip(tr("%1 (%2)").arg(name, key));
  return button;
}

PillButton *FindBar::toggle(const QString &text, const QString &name, const QString &tip,
                            const QString &key) {
  auto *pill = new PillButton(text);
  pill->setCheckable(true);
  pill->setAccessibleName(name);
  pill->setToolTip(tr("%1 (%2)").arg(tip, key));
  // Not the button's own shortcut, which would take the keyboard from the field.
  auto *shortcut = new QShortcut(QKeySequence(key), this);
  shortcut->setContext(Qt::WidgetWithChildrenShortcut);
  connect(shortcut, &QShortcut::activated, pill, &QAbstractButton::click);
  connect(pill, &QAbstractButton::toggled, this, &FindBar::wishChanged);
  return pill;
}

void FindBar::build() {
  setAccessibleName(tr("Find in this text"));
  m_field->setPlaceholderText(tr("Find in this text"));
  m_field->setAccessibleName(tr("Words to find in this text"));
  m_field->setClearButtonEnabled(false);
  m_field->setMinimumWidth(dip(120));
  m_field->setMaximumWidth(dip(320));
  m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_field->installEventFilter(this);
  connect(m_field, &QLineEdit::textChanged, this, &FindBar::wishChanged);
  m_count->setWordWrap(false);
  m_count->setAccessibleName(tr("Places found"));

  m_previous = tool(QStringLiteral("chevron-up"), tr("Previous place"), tr("Shift+F3"));
  m_next = tool(QStringLiteral("chevron-down"), tr("Next place"), tr("F3"));
  m_close = tool(QStringLiteral("close"), tr("Close"), tr("Esc"));
  connect(m_previous, &QToolButton::clicked, this, &FindBar::previousRequested);
  connect(m_next, &QToolButton::clicked, this, &FindBar::nextRequested);
  connect(m_close, &QToolButton::clicked, this, &FindBar::closeRequested);

  m_case = toggle(tr("Aa", "match case"), tr("Match case"), tr("Capitals and small letters are told apart"),
                  QStringLiteral("Alt+C"));
  m_accents = toggle(tr("é", "accents matter"), tr("Accents matter"), tr("“resume” does not find “résumé”"),
                     QStringLiteral("Alt+A"));
  m_word =
      toggle(tr("Word", "whole word"), tr("Whole word"), tr("Only whole words"), QStringLiteral("Alt+W"));
  m_regex = toggle(tr(".*", "regular expression"), tr("Regular expression"),
                   tr("The pattern is a regular expression"), QStringLiteral("Alt+X"));
  m_tagAll = new QPushButton;
  m_tagAll->setProperty("small", true);
  m_tagAll->setAutoDefault(false);
  m_tagAll->setToolTip(
      tr("Puts one code on every place found, as one step. Alt with a digit takes the code "
         "of that key."));
  connect(m_tagAll, &QPushButton::clicked, this, &FindBar::tagAllRequested);

  m_options = new QWidget;
  auto *options = new QHBoxLayout(m_options);
  options->setContentsMargins(0, 0, 0, 0);
  options->setSpacing(dip(4));
  for (QWidget *widget : {m_case, m_accents, m_word, m_regex})
    options->addWidget(widget);
  options->addSpacing(dip(8));
  options->addWidget(m_tagAll);
  options->addStretch();

  m_first = new QHBoxLayout;
  m_first->setSpacing(dip(4));
  m_first->addWidget(m_field, 1);
  m_first->addWidget(m_previous);
  m_first->addWidget(m_next);
  m_first->addSpacing(dip(4));
  m_first->addWidget(m_count);
  m_first->addSpacing(dip(8));
  m_first->addWidget(m_options);
  m_first->addStretch();
  m_first->addWidget(m_close);
  m_second = new QHBoxLayout;

  auto *words = new QHBoxLayout(m_message);
  words->setContentsMargins(0, 0, 0, 0);
  words->setSpacing(dip(2));
  auto *sign = new QToolButton;
  sign->setIcon(icon(QStringLiteral("attention"), Token::Rubric));
  sign->setAutoRaise(true);
  sign->setEnabled(true);
  sign->setFocusPolicy(Qt::NoFocus);
  sign->setAttribute(Qt::WA_TransparentForMouseEvents);
  sign->setFixedSize(dip(22), dip(22));
  sign->setAccessibleName(tr("Problem"));
  m_attention = sign;
  m_words = new InkLabel(FontRole::Base, Token::Ink2);
  words->addWidget(m_attention);
  words->addWidget(m_words);
  for (int i = 0; i < mostClose; ++i) {
    m_links.append(new LinkButton);
    words->addWidget(m_links.last());
  }
  words->addStretch();

  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(14), dip(7), dip(10), dip(7));
  column->setSpacing(dip(5));
  column->addLayout(m_first);
  column->addLayout(m_second);
  column->addWidget(m_message);
}

void FindBar::arrange() {
  const bool narrow = width() < m_options->sizeHint().width() + dip(besideOptions);
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  if (narrow)
    m_second->addWidget(m_options);
  else
    m_first->insertWidget(m_first->count() - 2, m_options);
}

void FindBar::resizeEvent(QResizeEvent *event) {
  PaneBar::resizeEvent(event);
  arrange();
}

FindWish FindBar::wish() const {
  FindWish wish;
  wish.pattern = m_field->text();
  wish.options.letterCase = m_case->isChecked() ? Case::Match : Case::Ignore;
  wish.options.accents = m_accents->isChecked() ? Accents::Match : Accents::Ignore;
  wish.options.wholeWord = m_word->isChecked() ? WholeWord::Yes : WholeWord::No;
  wish.options.regularExpression = m_regex->isChecked();
  return wish;
}

void FindBar::setPattern(const QString &pattern) {
  m_field->setText(pattern);
  m_field->selectAll();
}

void FindBar::focusField() {
  m_field->setFocus(Qt::ShortcutFocusReason);
  m_field->selectAll();
}

void FindBar::setFound(qsizetype total) {
  m_previous->setEnabled(total > 0);
  m_next->setEnabled(total > 0);
  m_tagAll->setEnabled(total > 0 && m_tagging);
  m_tagAll->setText(total > 0 ? tr("Tag all %1…").arg(number(total)) : tr("Tag all…"));
  // A regular expression says itself which accents it means.
  m_accents->setEnabled(!m_regex->isChecked());
}

void FindBar::showCount(qsizetype current, qsizetype total, bool more) {
  m_message->hide();
  const QString all = more ? tr("%1+", "so many places and more").arg(number(total)) : number(total);
  m_count->setText(current > 0 ? tr("%1 of %2").arg(number(current), all) : all);
  setFound(total);
}

void FindBar::say(const QString &words, bool trouble) {
  setFound(0);
  m_count->setText(trouble ? QString() : number(0));
  m_attention->setVisible(trouble);
  m_words->setText(words);
  for (LinkButton *link : m_links)
    link->hide();
  m_message->show();
  m_message->setAccessibleName(words);
  announce(m_message);
}

void FindBar::showNothing(const QVector<CloseWord> &close) {
  constexpr int besideWords = 24;
  const QString nothing =
      tr("No place matches %1.")
          .arg(close.isEmpty() ? quoted(m_field->text()) : quoted(m_field->text(), besideWords));
  say(close.isEmpty() ? nothing : tr("%1 Close:", "before words like the pattern").arg(nothing), false);
  // Words stand right before the links; alone they may take several lines.
  m_words->setWordWrap(close.isEmpty());
  static_cast<QBoxLayout *>(m_message->layout())->setStretchFactor(m_words, close.isEmpty() ? 1 : 0);
  for (int i = 0; i < m_links.size() && i < close.size(); ++i) {
    LinkButton *link = m_links[i];
    link->setText(
        tr("%1 (%2)", "a word and how often it is there").arg(close[i].word, number(close[i].count)));
    link->setToolTip(tr("Finds %1").arg(quoted(close[i].word)));
    link->disconnect(this);
    connect(link, &LinkButton::clicked, this, [this, word = close[i].word] {
      setPattern(word);
      focusField();
    });
    link->show();
  }
}

void FindBar::showTrouble(const QString &sentence) {
  m_words->setWordWrap(true);
  static_cast<QBoxLayout *>(m_message->layout())->setStretchFactor(m_words, 1);
  say(sentence, true);
}

void FindBar::showIdle() {
  m_message->hide();
  m_count->setText({});
  setFound(0);
}

void FindBar::setTagging(bool possible) {
  m_tagging = possible;
  m_tagAll->setVisible(possible);
}

QString FindBar::status() const {
  if (m_message->isHidden()) return m_count->text();
  QString words = m_words->text();
  QStringList close;
  for (const LinkButton *link : m_links)
    if (!link->isHidden()) close << link->text();
  return close.isEmpty() ? words : words + QLatin1Char(' ') + close.join(QStringLiteral(", "));
}

bool FindBar::fieldKey(const QKeyEvent &key) {
  const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
  if (enter && key.modifiers().testFlag(Qt::ShiftModifier)) {
    emit previousRequested();
  } else if (enter) {
    emit nextRequested();
  } else if (key.key() == Qt::Key_Down && key.modifiers() == Qt::NoModifier) {
    emit nextRequested();
  } else if (key.key() == Qt::Key_Up && key.modifiers() == Qt::NoModifier) {
    emit previousRequested();
  } else if (key.modifiers() == Qt::AltModifier && key.key() >= Qt::Key_1 && key.key() <= Qt::Key_9) {
    emit digitRequested(key.key() - Qt::Key_0);
  } else {
    return false;
  }
  return true;
}

void FindBar::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Escape)
    emit closeRequested();
  else
    PaneBar::keyPressEvent(event);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_field && event->type() == QEvent::KeyPress && fieldKey(*static_cast<QKeyEvent *>(event)))
    return true;
  return PaneBar::eventFilter(watched, event);
}

}  // namespace florilegium::gui
