// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/outline_popover.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "florilegium/text/fold.h"
#include "gui/reading/outline_delegate.h"
#include "gui/shell/strings.h"
#include "gui/theme/icon.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

namespace {

constexpr int mostRows = 16;

/// As high as its rows, where there is room.
class RowsList : public QListView {
 public:
  [[nodiscard]] QSize sizeHint() const override {
    return {dip(200), std::clamp(model()->rowCount(), 1, mostRows) * sizeHintForRow(0)};
  }
  [[nodiscard]] QSize minimumSizeHint() const override { return {dip(80), dip(30)}; }
};

}  // namespace

OutlinePopover::OutlinePopover(QWidget *window)
    : MarginPopup(window),
      m_field(new QLineEdit),
      m_list(new RowsList),
      m_empty(new InkLabel(FontRole::Base, Token::Ink2)),
      m_model(new QStandardItemModel(this)) {
  setAccessibleName(tr("Outline"));
  setWantedWidth(380);
  setFocusProxy(m_field);
  m_field->setPlaceholderText(tr("Go to a heading"));
  m_field->setAccessibleName(tr("Words of a heading"));
  m_field->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
  m_field->installEventFilter(this);
  m_list->setModel(m_model);
  m_list->setItemDelegate(new OutlineDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_list->setMouseTracking(true);
  m_list->setAccessibleName(tr("Headings"));
  m_list->viewport()->setAutoFillBackground(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(10), dip(10), dip(10), dip(10));
  column->setSpacing(dip(8));
  column->addWidget(m_field);
  column->addWidget(m_list, 1);
  column->addWidget(m_empty);
  m_empty->setContentsMargins(dip(8), dip(4), dip(8), dip(6));
  connect(m_field, &QLineEdit::textChanged, this, &OutlinePopover::filter);
  connect(m_list, &QListView::clicked, this, &OutlinePopover::choose);
}

void OutlinePopover::setOutline(const QVector<OutlineEntry> &outline, Position place) {
  m_outline = outline;
  m_here = outlineEntryAt(outline, place);
  const QSignalBlocker quiet(m_field);
  m_field->clear();
  m_field->setVisible(!outline.isEmpty());
  setFocusProxy(outline.isEmpty() ? nullptr : m_field);
  filter();
}

void OutlinePopover::filter() {
  const std::string wanted = foldForSearch(fromQt(m_field->text().simplified()));
  m_model->clear();
  int current = 0;
  for (int i = 0; i < m_outline.size(); ++i) {
    const OutlineEntry &entry = m_outline[i];
    if (!wanted.empty() && foldForSearch(fromQt(entry.text)).find(wanted) == std::string::npos) continue;
    auto *row = new QStandardItem(entry.text);
    row->setData(i, OutlineDelegate::Entry);
    row->setData(wanted.empty() ? entry.depth : 0, OutlineDelegate::Depth);
    row->setData(entry.passages, OutlineDelegate::Passages);
    row->setData(i == m_here, OutlineDelegate::Here);
    row->setAccessibleText(tr("%1, %2").arg(entry.text, passagesText(entry.passages)));
    if (i == m_here) current = m_model->rowCount();
    m_model->appendRow(row);
  }
  const int rows = m_model->rowCount();
  if (m_outline.isEmpty())
    m_empty->setText(tr("This text has no headings."));
  else
    m_empty->setText(tr("No heading holds %1.").arg(quoted(m_field->text())));
  m_empty->setVisible(rows == 0);
  m_list->setVisible(rows > 0);
  m_list->updateGeometry();
  m_list->setCurrentIndex(m_model->index(current, 0));
  m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
}

QString OutlinePopover::emptyText() const {
  return m_empty->isHidden() ? QString() : m_empty->text();
}

void OutlinePopover::choose(const QModelIndex &index) {
  if (!index.isValid()) return;
  const Span heading = m_outline[index.data(OutlineDelegate::Entry).toInt()].heading;
  dismiss();
  emit chosen(heading);
}

void OutlinePopover::step(int rows) {
  const int last = m_model->rowCount() - 1;
  const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
  m_list->setCurrentIndex(m_model->index(row, 0));
}

bool OutlinePopover::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    switch (static_cast<QKeyEvent *>(event)->key()) {
      case Qt::Key_Down:
        step(1);
        return true;
      case Qt::Key_Up:
        step(-1);
        return true;
      case Qt::Key_PageDown:
        step(mostRows - 1);
        return true;
      case Qt::Key_PageUp:
        step(1 - mostRows);
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
      default:
        break;
    }
  }
  return MarginPopup::eventFilter(watched, event);
}

}  // namespace florilegium::gui
