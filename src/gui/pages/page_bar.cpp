// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "gui/pages/page_view.h"
#include "gui/shell/strings.h"
#include "gui/theme/icon.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/segmented_control.h"

namespace florilegium::gui {

PageBar::PageBar(PageView *pages, QWidget *parent)
    : QWidget(parent),
      m_pages(pages),
      m_choice(new SegmentedControl),
      m_words(new InkLabel(FontRole::Meta, Token::Ink2)),
      m_percent(new InkLabel(FontRole::Meta, Token::Ink2)) {
  setAccessibleName(tr("Text and pages"));
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  m_choice->addSegment(tr("Text"));
  m_choice->addSegment(tr("Page"));
  m_choice->addSegment(tr("Both", "text and page beside each other"));
  m_choice->setAccessibleName(tr("Show as"));
  QSizePolicy rest(QSizePolicy::Ignored, QSizePolicy::Preferred);
  rest.setRetainSizeWhenHidden(true);
  m_words->setSizePolicy(rest);
  m_words->setWordWrap(false);
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(dip(14), dip(5), dip(8), dip(6));
  row->setSpacing(dip(4));
  row->addWidget(m_choice);
  row->addSpacing(dip(10));
  row->addWidget(m_words, 1);
  m_smaller = addButton(QStringLiteral("minus"), tr("Smaller page"), tr("Ctrl −"));
  row->addWidget(m_percent);
  m_larger = addButton(QStringLiteral("plus"), tr("Larger page"), tr("Ctrl +"));
  m_fit = addButton(QStringLiteral("fit-width"), tr("As wide as the pane"), tr("Ctrl 0"));
  // As high without the buttons as with them.
  row->addSpacing(dip(2));
  setFixedHeight(std::max(m_choice->sizeHint().height(), dip(28)) + dip(11));
  m_percent->setAlignment(Qt::AlignCenter);
  m_percent->setWordWrap(false);
  connect(m_choice, &SegmentedControl::activated, this,
          [this](int index) { emit chosen(static_cast<PaneShows>(index)); });
  connect(m_smaller, &QToolButton::clicked, pages, [pages] { pages->zoomBy(-1); });
  connect(m_larger, &QToolButton::clicked, pages, [pages] { pages->zoomBy(1); });
  connect(m_fit, &QToolButton::clicked, pages, [pages] {
    pages->setZoom(0);
    emit pages->zoomChosen(0);
  });
  connect(pages, &PageView::placeChanged, this, &PageBar::refresh);
  refresh();
}

QToolButton *PageBar::addButton(const QString &iconName, const QString &name, const QString &key) {
  auto *button = new QToolButton;
  button->setIcon(icon(iconName));
  button->setAutoRaise(true);
  button->setFocusPolicy(Qt::TabFocus);
  button->setFixedSize(dip(28), dip(28));
  button->setAccessibleName(name);
  button->setToolTip(tr("%1 (%2)", "a command and its key").arg(name, key));
  layout()->addWidget(button);
  return button;
}

void PageBar::setShows(PaneShows shows) {
  m_choice->setCurrentIndex(static_cast<int>(shows));
}

void PageBar::setObstacle(const QString &sentence) {
  m_obstacle = sentence;
  m_choice->setSegmentEnabled(1, sentence.isEmpty());
  m_choice->setSegmentEnabled(2, sentence.isEmpty());
  refresh();
}

void PageBar::setKey(const QString &key) {
  m_key = key;
  refresh();
}

void PageBar::addTool(QToolButton *button, For what) {
  m_tools.append({button, what});
  qobject_cast<QHBoxLayout *>(layout())->addWidget(button);
  refresh();
}

void PageBar::setShown(PaneShows shown) {
  m_shown = shown;
  refresh();
}

QString PageBar::placeText() const {
  if (!m_obstacle.isEmpty()) return m_obstacle;
  const int page = m_pages->currentPage();
  if (m_shown == PaneShows::Text || page < 0) return {};
  const QString label = m_pages->labelOf(page);
  const QString counted = tr("Page %1 of %2").arg(number(page + 1), number(m_pages->pageCount()));
  return label == QString::number(page + 1)
             ? counted
             : tr("%1 · p. %2", "the how manieth page of all, and what is printed on it").arg(counted, label);
}

void PageBar::refresh() {
  m_choice->setToolTip(
      !m_obstacle.isEmpty() ? m_obstacle : tr("The text, the pages of its file, or both (%1)").arg(m_key));
  m_choice->setAccessibleDescription(m_obstacle);
  m_words->setText(placeText());
  m_words->setVisible(!m_words->text().isEmpty());
  m_words->setToolTip(m_obstacle);
  m_percent->setText(tr("%1 %", "how large a page is shown").arg(number(m_pages->percent())));
  m_percent->setMinimumWidth(m_percent->fontMetrics().horizontalAdvance(tr("%1 %").arg(number(100))) +
                             dip(4));
  for (QWidget *zoom : {static_cast<QWidget *>(m_smaller), static_cast<QWidget *>(m_percent),
                        static_cast<QWidget *>(m_larger), static_cast<QWidget *>(m_fit)})
    zoom->setVisible(m_shown != PaneShows::Text);
  for (const auto &[tool, what] : std::as_const(m_tools))
    tool->setVisible(m_shown == PaneShows::Both || (m_shown == PaneShows::Pages && what == For::Pages));
  m_fit->setEnabled(m_pages->zoom() > 0);
}

QSize PageBar::minimumSizeHint() const {
  return {dip(240), QWidget::minimumSizeHint().height()};
}

void PageBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(rect(), theme.color(Token::Panel));
  painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Line));
}

}  // namespace florilegium::gui
