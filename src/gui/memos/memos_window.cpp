// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/memos/memos_window.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QVBoxLayout>
#include <array>
#include <utility>

#include "gui/memos/memo_delegate.h"
#include "gui/theme/theme.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/segmented_control.h"

namespace florilegium::gui {

namespace {

const QString geometryKey = QStringLiteral("memos/geometry");

/// What the segments after the first, "All", are about.
constexpr std::array kindAt{MemoOn::Project, MemoOn::Source, MemoOn::Code, MemoOn::Tag, MemoOn::Span};

}  // namespace

MemosWindow::MemosWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent),
      m_model(new MemoListModel(workbench, this)),
      m_delegate(new MemoDelegate(this)),
      m_search(new QLineEdit),
      m_kinds(new SegmentedControl),
      m_list(new QListView),
      m_empty(new InkLabel(FontRole::Base, Token::Ink2)) {
  setWindowTitle(tr("All memos"));
  m_search->setPlaceholderText(tr("Search the memos"));
  m_search->setAccessibleName(tr("Search the memos"));
  m_search->setClearButtonEnabled(true);
  m_search->installEventFilter(this);
  for (const QString &text : {tr("All"), tr("Project"), tr("Sources"), tr("Codes"), tr("Tags"), tr("Words")})
    m_kinds->addSegment(text);
  m_kinds->setAccessibleName(tr("What the memos are on"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(m_delegate);
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setResizeMode(QListView::Adjust);
  m_list->setMouseTracking(true);
  m_list->setAccessibleName(tr("Memos"));
  m_list->viewport()->setBackgroundRole(QPalette::Window);
  m_list->installEventFilter(this);
  m_empty->setQuotation(17);

  auto *head = new QVBoxLayout;
  head->setContentsMargins(dip(16), dip(14), dip(16), dip(10));
  head->setSpacing(dip(10));
  head->addWidget(m_search);
  head->addWidget(m_kinds, 0, Qt::AlignLeading);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(new Hairline);
  auto *body = new QVBoxLayout;
  body->setContentsMargins(dip(8), dip(8), dip(8), dip(8));
  body->addWidget(m_empty);
  body->addWidget(m_list, 1);
  column->addLayout(body, 1);
  resize(dip(560), dip(640));
  restoreGeometry(QSettings().value(geometryKey).toByteArray());

  connect(m_search, &QLineEdit::textChanged, m_model, &MemoListModel::setSearch);
  connect(m_kinds, &SegmentedControl::currentChanged, this, [this](int index) {
    m_model->setKind(index > 0 ? std::optional(kindAt[static_cast<std::size_t>(index - 1)]) : std::nullopt);
  });
  connect(m_model, &QAbstractItemModel::modelReset, this, &MemosWindow::refresh);
  connect(m_list, &QListView::clicked, this, &MemosWindow::choose);
  connect(&Theme::instance(), &Theme::changed, this, &MemosWindow::refresh);
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
  refresh();
}

void MemosWindow::refresh() {
  m_delegate->forget();
  const bool any = m_model->rowCount() > 0;
  m_list->setVisible(any);
  m_empty->setVisible(!any);
  m_empty->setText(m_model->total() == 0 ? tr("There are no memos yet. Select some words and press M.")
                                         : tr("No memo holds these words."));
}

void MemosWindow::choose(const QModelIndex &index) {
  if (const MemoId memo = m_model->memoAt(index)) emit memoChosen(memo);
}

bool MemosWindow::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
  const int key = static_cast<QKeyEvent *>(event)->key();
  const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
  if (watched == m_list && enter) {
    choose(m_list->currentIndex());
    return true;
  }
  if (watched == m_search && (key == Qt::Key_Down || enter)) {
    if (m_model->rowCount() == 0) return true;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_model->index(0));
    return true;
  }
  return QDialog::eventFilter(watched, event);
}

void MemosWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) QSettings().setValue(geometryKey, saveGeometry());
  QDialog::hideEvent(event);
}

}  // namespace florilegium::gui
