// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/import_facts.h"

#include <QVBoxLayout>

#include "gui/inspector/provenance_words.h"
#include "gui/inspector/report_list.h"
#include "gui/shell/strings.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

namespace {

/// The first of these attributes that a source has.
QString attributeOf(const actions::NewSource &source, std::initializer_list<const char *> names) {
  for (const char *name : names)
    if (const auto found = source.attributes.find(name); found != source.attributes.end())
      return toQt(found->second);
  return {};
}

QString listed(QStringList parts) {
  parts.removeAll(QString());
  return parts.join(ImportFacts::tr(" · "));
}

}  // namespace

ImportFacts::ImportFacts(QWidget *parent)
    : QWidget(parent),
      m_title(new ElidedLabel(QString(), nullptr, 2)),
      m_about(new ElidedLabel),
      m_from(new ElidedLabel),
      m_read(new ElidedLabel),
      m_problem(new TextLabel(QString(), FontRole::Base, Token::Ink)),
      m_report(new ReportList) {
  m_title->setLook(FontRole::Title, Token::Ink);
  m_about->setLook(FontRole::Base, Token::Ink2);
  m_from->setLook(FontRole::Meta, Token::Ink3);
  m_read->setLook(FontRole::Meta, Token::Ink3);
  m_problem->setWordWrap(true);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(dip(3));
  for (QWidget *line :
       {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_from),
        static_cast<QWidget *>(m_read), static_cast<QWidget *>(m_problem), static_cast<QWidget *>(m_report)})
    column->addWidget(line);
}

void ImportFacts::show(const ReadFile &file) {
  const auto say = [](ElidedLabel *label, const QString &text) {
    label->setText(text);
    label->setVisible(!text.isEmpty());
  };
  m_problem->setText(file.error ? sentence(*file.error) : QString());
  m_problem->setVisible(file.error.has_value());
  m_report->setReport(file.report);
  m_report->setOpen(encodingGuessed(file) && file.report.size() <= 2);
  if (!file.source) {
    for (ElidedLabel *label : {m_title, m_about, m_from, m_read})
      say(label, {});
    return;
  }
  const actions::NewSource &source = *file.source;
  const Origin &origin = source.origin;
  // Of a table that becomes many sources, what is true of all.
  const bool row = origin.reader == "table row 1";
  say(m_title, toQt(row ? origin.file : source.name));
  const QString captured = timeWords(origin.captured);
  const QString date = attributeOf(source, {"date", "published", "created"});
  say(m_about,
      listed({attributeOf(source, {"author", "authors", "creator"}),
              attributeOf(source, {"site", "publisher"}),
              date.isEmpty() ? QString() : timeWords(fromQt(date)), languageWords(source.language)}));
  say(m_from, listed({toQt(origin.url), captured.isEmpty() ? QString() : tr("saved %1").arg(captured)}));
  say(m_read, listed({kindWords(origin), row ? QString() : sizeWords(origin.bytes), encodingWords(origin),
                      row ? QString() : wordsText(source.words)}));
}

QString ImportFacts::plainText() const {
  QStringList lines;
  for (const ElidedLabel *label : {m_title, m_about, m_from, m_read})
    if (!label->isHidden()) lines << label->text();
  if (!m_problem->isHidden()) lines << m_problem->text();
  return (lines + m_report->sentences()).join(u'\n');
}

}  // namespace florilegium::gui
