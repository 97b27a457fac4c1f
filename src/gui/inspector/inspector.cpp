// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/inspector.h"

#include <QLayout>
#include <algorithm>

#include "gui/inspector/source_page.h"
#include "gui/inspector/tag_page.h"

namespace florilegium::gui {

Inspector::Inspector(Workbench &workbench, QWidget *parent)
    : QScrollArea(parent),
      m_pages(new QStackedWidget),
      m_sourcePage(new SourcePage(workbench)),
      m_tagPage(new TagPage(workbench)) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setAccessibleName(tr("Inspector"));
  setFocusPolicy(Qt::NoFocus);
  m_pages->addWidget(m_sourcePage);
  m_pages->addWidget(m_tagPage);
  setWidget(m_pages);
  viewport()->setBackgroundRole(QPalette::Window);
  m_pages->setBackgroundRole(QPalette::Window);
  for (QWidget *page : {static_cast<QWidget *>(m_sourcePage), static_cast<QWidget *>(m_tagPage)})
    page->installEventFilter(this);
  connect(m_pages, &QStackedWidget::currentChanged, this, &Inspector::fit);
  connect(m_tagPage, &TagPage::tagChosen, this, &Inspector::tagChosen);
  connect(m_tagPage, &TagPage::changeCodeRequested, this, &Inspector::changeCodeRequested);
  connect(m_tagPage, &TagPage::removeRequested, this, &Inspector::removeRequested);
  connect(m_tagPage, &TagPage::certaintyChosen, this, &Inspector::certaintyChosen);
  connect(m_tagPage, &TagPage::done, this, &Inspector::done);
  connect(m_sourcePage, &SourcePage::codeChosen, this, &Inspector::codeChosen);
  connect(m_sourcePage, &SourcePage::spanMemoChosen, this, &Inspector::spanMemoChosen);
  connect(m_sourcePage, &SourcePage::done, this, &Inspector::done);
}

void Inspector::show(SourceId source, TagId tag, const QVector<TagId> &alsoHere) {
  m_sourcePage->setSource(source);
  m_tagPage->setTag(tag, alsoHere);
  m_pages->setCurrentWidget(tag ? static_cast<QWidget *>(m_tagPage) : m_sourcePage);
}

void Inspector::refresh() {
  m_sourcePage->refresh();
  m_tagPage->refresh();
}

void Inspector::setCompact(bool compact) {
  m_sourcePage->setCompact(compact);
  m_tagPage->setCompact(compact);
}

void Inspector::editMemo() {
  if (m_pages->currentWidget() == m_tagPage)
    m_tagPage->editMemo();
  else
    m_sourcePage->editMemo();
}

void Inspector::editSourceMemo() {
  m_pages->setCurrentWidget(m_sourcePage);
  m_sourcePage->editMemo();
}

void Inspector::commit() {
  m_sourcePage->commit();
  m_tagPage->commit();
}

void Inspector::resizeEvent(QResizeEvent *event) {
  QScrollArea::resizeEvent(event);
  m_pages->setFixedWidth(viewport()->width());
  fit();
}

bool Inspector::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::LayoutRequest) fit();
  return QScrollArea::eventFilter(watched, event);
}

void Inspector::fit() {
  // Labels that wrap ask for a height only once their width is known. The page that is not shown has no say.
  const QLayout *page = m_pages->currentWidget()->layout();
  if (page == nullptr) return;
  const int needed = page->hasHeightForWidth() ? page->totalMinimumHeightForWidth(viewport()->width())
                                               : page->totalMinimumSize().height();
  m_pages->setFixedHeight(std::max(needed, viewport()->height()));
}

}  // namespace florilegium::gui
