// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/versions_window.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

VersionsWindow::VersionsWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_title(new InkLabel(FontRole::Title)),
      m_words(new InkLabel(FontRole::Base, Token::Ink2)),
      m_list(new QListWidget),
      m_compare(new QPushButton(tr("Compare with now"))) {
  setWindowTitle(tr("Texts of a source"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setAccessibleName(tr("Texts of the source"));
  m_list->viewport()->setBackgroundRole(QPalette::Window);
  m_compare->setToolTip(tr("Show this text and the present one side by side (Enter)"));
  m_compare->setDefault(true);
  auto *head = new QVBoxLayout;
  head->setContentsMargins(dip(18), dip(14), dip(18), dip(10));
  head->setSpacing(dip(4));
  head->addWidget(m_title);
  head->addWidget(m_words);
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->addStretch(1);
  foot->addWidget(m_compare);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(new Hairline);
  // The words of the rows stand below those of the head.
  auto *rows = new QVBoxLayout;
  rows->setContentsMargins(dip(9), dip(8), dip(9), dip(8));
  rows->addWidget(m_list);
  column->addLayout(rows, 1);
  column->addWidget(new Hairline);
  column->addLayout(foot);
  setMinimumSize(dip(360), dip(240));
  resize(dip(520), dip(380));

  connect(m_list, &QListWidget::currentRowChanged, this, &VersionsWindow::updateButton);
  connect(m_list, &QListWidget::itemDoubleClicked, this, &VersionsWindow::compare);
  connect(m_compare, &QPushButton::clicked, this, &VersionsWindow::compare);
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
  connect(&workbench, &Workbench::projectChanged, this, [this](const ChangeSet &changes) {
    if (isVisible() && (changes.empty() || !changes.sources.empty())) fill();
  });
}

void VersionsWindow::openFor(SourceId source) {
  m_source = source;
  fill();
  show();
  raise();
  activateWindow();
  m_list->setFocus(Qt::OtherFocusReason);
}

QString VersionsWindow::headingOf(const TextVersion &version) {
  const QString file = quoted(toQt(version.source.origin.file), 60);
  switch (version.action) {
    case Action::EditSource:
      return tr("Corrected by hand");
    case Action::ReviseSource:
      return tr("Replaced by %1").arg(file);
    case Action::LoadCorpus:
      return tr("Loaded with a corpus");
    default:
      return version.source.origin.file.empty() ? tr("Added") : tr("Added from %1").arg(file);
  }
}

void VersionsWindow::fill() {
  const Source *source = m_workbench.project().source(m_source);
  if (source == nullptr) {
    close();
    return;
  }
  auto versions = m_workbench.session().textVersions(m_source);
  if (!versions) return m_workbench.reportError(versions.error());
  m_versions = std::move(*versions);
  std::reverse(m_versions.begin(), m_versions.end());
  m_title->setText(tr("The texts of %1").arg(quoted(toQt(source->name), 60)));
  m_words->setText(m_versions.size() <= 1 ? tr("It has had no other text than the present one.")
                                          : tr("The project keeps every text that a source has had."));
  const int row = std::max(0, m_list->currentRow());
  m_list->clear();
  for (const TextVersion &version : m_versions) {
    QStringList facts{friendlyTime(version.at)};
    if (!version.coder.empty()) facts << toQt(version.coder);
    facts << wordsText(version.source.words);
    if (version.source.revision == source->revision) facts << tr("the text now");
    auto *item = new QListWidgetItem(
        QStringLiteral("%1\n%2").arg(headingOf(version), facts.join(QStringLiteral(" · "))), m_list);
    item->setSizeHint({0, 2 * m_list->fontMetrics().lineSpacing() + dip(14)});
  }
  m_list->setCurrentRow(std::min(row, m_list->count() - 1));
  updateButton();
}

void VersionsWindow::updateButton() {
  const int row = m_list->currentRow();
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  m_compare->setEnabled(source != nullptr && row >= 0 && row < static_cast<int>(m_versions.size()) &&
                        m_versions[static_cast<std::size_t>(row)].source.revision != source->revision);
}

void VersionsWindow::compare() {
  updateButton();
  if (!m_compare->isEnabled()) return;
  const TextVersion &version = m_versions[static_cast<std::size_t>(m_list->currentRow())];
  emit compareRequested(m_source, version.source.revision,
                        tr("%1, %2").arg(headingOf(version), friendlyTime(version.at)));
}

}  // namespace florilegium::gui
