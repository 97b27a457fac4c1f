// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/goto/go_to_popup.h"

#include <QKeyEvent>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/rows_view.h"

namespace florilegium::gui {

namespace {

constexpr int sheetWidth = 520;
constexpr int mostRows = 200;
constexpr int rowsShown = 10;
/// Of one press of a page key.
constexpr int page = 8;

}  // namespace

GoToPopup::GoToPopup(QWidget *window)
    : MarginPopup(window),
      m_model(new GoToModel(this)),
      m_field(new QLineEdit),
      m_hint(new InkLabel(FontRole::Meta, Token::Ink3)),
      m_list(new RowsView) {
  setAccessibleName(tr("Go to"));
  setWantedWidth(sheetWidth);
  m_field->setPlaceholderText(tr("Go to a source, a code or a command"));
  m_field->setAccessibleName(tr("Go to a source, a code or a command"));
  m_field->setMinimumHeight(dip(34));
  m_field->installEventFilter(this);
  m_hint->setText(tr("Nothing has this name. Close to it:"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new GoToDelegate(m_model, m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setAccessibleName(tr("Found"));
  m_list->viewport()->setAutoFillBackground(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(10), dip(10), dip(10), dip(10));
  column->setSpacing(dip(8));
  column->addWidget(m_field);
  column->addWidget(m_hint);
  column->addWidget(m_list, 1);
  setFocusProxy(m_field);
  connect(m_field, &QLineEdit::textChanged, this, &GoToPopup::filter);
  connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { go(index.row()); });
}

void GoToPopup::open(QVector<GoToTarget> targets) {
  m_targets = std::move(targets);
  QVector<CodeEntry> entries;
  entries.reserve(m_targets.size());
  for (const GoToTarget &target : std::as_const(m_targets))
    entries.append({CodeId{entries.size() + 1}, target.name, target.above, {}, 0});
  m_index = CodeIndex(std::move(entries));
  m_field->clear();
  filter();
  const QWidget *host = parentWidget();
  const QRect top((host->width() - dip(sheetWidth)) / 2, dip(60), dip(sheetWidth), 1);
  popupBeside(top, host->rect(), host->rect());
}

void GoToPopup::filter() {
  const Ranking ranking = rankCodes(m_index, m_field->text().simplified());
  QVector<GoToRow> rows;
  for (const CodeMatch &match : ranking.matches.mid(0, mostRows))
    rows.append({m_targets.at(match.id.value - 1), match.inName});
  m_hint->setText(rows.isEmpty() ? tr("Nothing has this name.") : tr("Nothing has this name. Close to it:"));
  m_hint->setVisible(ranking.onlyNear || rows.isEmpty());
  const int shown = std::min(static_cast<int>(rows.size()), rowsShown);
  m_model->setRows(std::move(rows));
  static_cast<RowsView *>(m_list)->setWantedHeight(std::max(shown, 1) * GoToDelegate::rowHeight());
  m_list->setVisible(shown > 0);
  highlight(0);
  placeAgain();
}

void GoToPopup::highlight(int row) {
  const QModelIndex index = m_model->index(std::clamp(row, 0, std::max(0, m_model->rowCount() - 1)));
  m_list->setCurrentIndex(index);
  m_list->scrollTo(index);
  // The keyboard stays in the field, so the field tells what Enter would take.
  m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

void GoToPopup::go(int row) {
  if (row < 0 || row >= m_model->rowCount()) return;
  const auto go = m_model->row(row).target.go;
  dismiss();
  if (go) go();
}

bool GoToPopup::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_field && event->type() == QEvent::KeyPress) {
    const int row = m_list->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
      case Qt::Key_Up:
        highlight(row - 1);
        return true;
      case Qt::Key_Down:
        highlight(row + 1);
        return true;
      case Qt::Key_PageUp:
        highlight(row - page);
        return true;
      case Qt::Key_PageDown:
        highlight(row + page);
        return true;
      case Qt::Key_Return:
      case Qt::Key_Enter:
        go(row);
        return true;
      default:
        break;
    }
  }
  return MarginPopup::eventFilter(watched, event);
}

}  // namespace florilegium::gui
