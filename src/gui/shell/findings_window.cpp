// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/findings_window.h"

#include <QVBoxLayout>

#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

namespace {

enum Role { SourceRole = Qt::UserRole, StartRole, EndRole };

QString capitalised(QString text) {
  if (!text.isEmpty()) text[0] = text[0].toUpper();
  return text;
}

QListWidgetItem *headingOf(const doctor::Check &check) {
  auto *heading =
      new QListWidgetItem(FindingsWindow::tr("This does not hold: %1").arg(toQt(check.description)));
  heading->setFlags(Qt::ItemIsEnabled);
  heading->setFont(interfaceFont(FontRole::Strong));
  return heading;
}

}  // namespace

FindingsWindow::FindingsWindow(Workbench &workbench, const std::vector<doctor::Check> &checks,
                               QWidget *parent)
    : QDialog(parent), m_list(new QListWidget) {
  setWindowTitle(tr("What the check found"));
  auto *words = new InkLabel(FontRole::Base, Token::Ink2);
  words->setText(
      tr("Nothing was changed. Choose a line to see its place; a copy saved before may hold what is "
         "lost here."));
  m_list->setWordWrap(true);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setSpacing(dip(3));
  m_list->setAccessibleName(tr("Findings"));
  for (const doctor::Check &check : checks) {
    if (check.findings.empty()) continue;
    m_list->addItem(headingOf(check));
    for (const doctor::Finding &finding : check.findings) {
      auto *item = new QListWidgetItem(capitalised(coreWords(finding.message)));
      item->setData(SourceRole, static_cast<qlonglong>(finding.source.value));
      item->setData(StartRole, static_cast<qlonglong>(finding.span.start));
      item->setData(EndRole, static_cast<qlonglong>(finding.span.end));
      m_list->addItem(item);
    }
  }
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(20), dip(16), dip(12), dip(12));
  column->setSpacing(dip(12));
  column->addWidget(words);
  column->addWidget(m_list, 1);
  resize(dip(640), dip(420));
  const auto chosen = [this](const QListWidgetItem *item) {
    const SourceId source{item->data(SourceRole).toLongLong()};
    if (source)
      emit placeChosen(source, {item->data(StartRole).toLongLong(), item->data(EndRole).toLongLong()});
  };
  connect(m_list, &QListWidget::itemActivated, this, chosen);
  connect(m_list, &QListWidget::itemClicked, this, chosen);
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
}

}  // namespace florilegium::gui
