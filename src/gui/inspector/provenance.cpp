// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/provenance.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QVBoxLayout>
#include <algorithm>

#include "florilegium/base/file.h"
#include "gui/inspector/copy_button.h"
#include "gui/inspector/page_parts.h"
#include "gui/inspector/provenance_words.h"
#include "gui/inspector/report_list.h"
#include "gui/reading/preferences_window.h"
#include "gui/shell/core_words.h"
#include "gui/shell/file_door.h"
#include "gui/shell/strings.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/line_text.h"
#include "gui/widgets/link_button.h"

namespace florilegium::gui {

namespace {

/// From fact to fact, whether or not one can be copied.
int pitch() {
  return dip(22);
}

}  // namespace

Provenance::Provenance(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_facts(new QWidget),
      m_grid(new QGridLayout(m_facts)),
      m_report(new ReportList),
      m_save(new LinkButton(tr("Save the original file…"))),
      m_notKept(new InkLabel(FontRole::Meta, Token::Ink3)) {
  m_grid->setContentsMargins(linkRoom(), 0, 0, 0);
  m_grid->setHorizontalSpacing(dip(12));
  m_grid->setVerticalSpacing(0);
  m_grid->setColumnStretch(1, 1);
  m_grid->setColumnMinimumWidth(0, dip(64));
  m_save->setToolTip(tr("Writes the file, byte for byte as it was added, where you choose"));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(dip(6));
  column->addWidget(m_facts);
  column->addWidget(m_report);
  column->addWidget(m_save, 0, Qt::AlignLeading);
  auto *notKept = new QHBoxLayout;
  notKept->setContentsMargins(linkRoom(), 0, 0, 0);
  notKept->addWidget(m_notKept);
  column->addLayout(notKept);
  connect(m_save, &QAbstractButton::clicked, this, &Provenance::saveOriginal);
}

void Provenance::fact(const QString &name, const QString &value, const QString &whole) {
  if (value.isEmpty()) return;
  auto *title = new InkLabel(FontRole::Meta, Token::Ink3);
  title->setText(name);
  title->setWordWrap(false);
  title->setMinimumHeight(pitch());
  auto *text = new ElidedLabel(value);
  text->setLook(FontRole::Meta, Token::Ink2);
  title->setToolTip(whole);
  const int row = m_grid->rowCount();
  m_grid->addWidget(title, row, 0);
  m_grid->addWidget(text, row, 1);
}

void Provenance::copyable(const QString &name, const QString &shown, const QString &whole,
                          const QString &said) {
  if (whole.isEmpty()) return;
  auto *title = new InkLabel(FontRole::Meta, Token::Ink3);
  title->setText(name);
  title->setWordWrap(false);
  title->setMinimumHeight(pitch());
  auto *value = new CopyButton(shown);
  value->setAccessibleName(tr("%1 %2, copy").arg(name, whole));
  value->setToolTip(tr("%1\nClick to copy it").arg(whole));
  connect(value, &QAbstractButton::clicked, this, [this, whole, said] {
    QGuiApplication::clipboard()->setText(whole);
    m_workbench.report(said);
  });
  const int row = m_grid->rowCount();
  m_grid->addWidget(title, row, 0);
  m_grid->addWidget(value, row, 1);
}

void Provenance::show(const Source &source) {
  m_source = source.id;
  qDeleteAll(m_facts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
  const Origin &origin = source.origin;
  const QString hash = toQt(origin.sha256);
  fact(tr("File"), toQt(origin.file));
  fact(tr("Kind"), kindWords(origin), toQt(origin.mediaType));
  if (origin.bytes > 0) fact(tr("Size"), sizeWords(origin.bytes), tr("%1 bytes").arg(number(origin.bytes)));
  copyable(tr("SHA-256"), hash.left(16) + QChar(0x2026), hash, tr("Copied the SHA-256 of the file"));
  fact(tr("Encoding"), encodingWords(origin));
  copyable(tr("Address"), toQt(origin.url), toQt(origin.url),
           tr("Copied the address. Florilegium opens nothing by itself."));
  fact(tr("Captured"), timeWords(origin.captured), toQt(origin.captured));
  fact(tr("Added"), friendlyTime(origin.imported));
  fact(tr("Reader"), coreWords(origin.reader));
  const auto revision = m_workbench.project().text(source.id);
  m_report->setReport(revision ? (*revision)->report : std::vector<std::string>());
  showOriginal(source);
}

void Provenance::showOriginal(const Source &source) {
  const Result<bool> kept = m_workbench.session().keepsOriginal(source.id);
  m_save->setVisible(kept && *kept);
  const bool said = kept && !*kept;
  m_notKept->setText(said ? whyNotKept(source) : QString());
  m_notKept->setVisible(said);
  fit();
}

void Provenance::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  fit();
}

void Provenance::fit() {
  // A page that makes itself as low as it can would take a line from the words.
  m_notKept->setMinimumHeight(std::max(0, m_notKept->heightForWidth(width() - linkRoom())));
}

QString Provenance::whyNotKept(const Source &source) const {
  if (source.origin.reader == "table row 1")
    return tr("It is one row of a table; the table itself is not kept.");
  if (source.origin.file.empty() && source.origin.reader.empty()) return tr("No file belongs to this text.");
  if (source.origin.bytes > Preferences::keepUpTo())
    return tr("The file is not kept in the project: with %1 it is larger than what you keep.")
        .arg(sizeWords(source.origin.bytes));
  return tr("The file is not kept in the project. Its text is, with what is said here.");
}

void Provenance::saveOriginal() {
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  if (source == nullptr) return;
  QString name = toQt(source->origin.file);
  if (name.isEmpty())
    name = toQt(source->name).left(60).replace(QLatin1Char('/'), QLatin1Char('-')) +
           (source->origin.mediaType == "text/html" ? QStringLiteral(".html") : QStringLiteral(".txt"));
  const QString ending = QFileInfo(name).suffix();
  const QString filter =
      ending.isEmpty() ? tr("All files (*)") : tr("As it was (*.%1)").arg(ending) + tr(";;All files (*)");
  FileDoor::chooseSave(
      window(), tr("Save the original file"), name, filter, [this, id = m_source](const QString &path) {
        if (!m_workbench.isOpen()) return;
        const auto bytes = m_workbench.session().original(id);
        if (!bytes) return m_workbench.reportError(bytes.error());
        if (!*bytes) return m_workbench.reportProblem(tr("The file is not kept any more."));
        const auto done = writeFile(pathFromQt(path), **bytes);
        if (!done) return m_workbench.reportError(done.error());
        m_workbench.report(
            tr("Saved the original file as %1").arg(strong(quoted(QFileInfo(path).fileName()))));
      });
}

}  // namespace florilegium::gui
