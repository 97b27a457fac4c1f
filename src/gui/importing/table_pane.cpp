// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/table_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/importing/table_view.h"
#include "gui/shell/strings.h"
#include "gui/widgets/segmented_control.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

namespace {

QComboBox *columnBox(const QString &name) {
  auto *box = new QComboBox;
  box->setAccessibleName(name);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(5);
  box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  box->setMaximumWidth(dip(240));
  QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
  return box;
}

}  // namespace

TablePane::TablePane(QWidget *parent)
    : QWidget(parent),
      m_as(new SegmentedControl),
      m_textLabel(new TextLabel(tr("Text"), FontRole::Meta, Token::Ink3)),
      m_text(columnBox(tr("Column that is the text"))),
      m_nameLabel(new TextLabel(tr("Name"), FontRole::Meta, Token::Ink3)),
      m_name(columnBox(tr("Column that is the name"))),
      m_count(new TextLabel(QString(), FontRole::Base, Token::Ink2)),
      m_rows(new TableRowsModel(this)),
      m_view(new TableRowsView) {
  m_as->setAccessibleName(tr("What the table becomes"));
  m_as->addSegment(tr("One source"));
  m_as->addSegment(tr("One source a row"));
  m_textLabel->setBuddy(m_text);
  m_nameLabel->setBuddy(m_name);
  m_count->setWordWrap(true);
  // Two lines, so that the rows stay where they are whatever is counted.
  m_count->setAlignment(Qt::AlignLeading | Qt::AlignTop);
  m_count->setMinimumHeight(2 * m_count->fontMetrics().lineSpacing() + 1);
  m_view->setModel(m_rows);
  connect(m_as, &SegmentedControl::activated, this, &TablePane::choose);
  connect(m_text, &QComboBox::activated, this, &TablePane::choose);
  connect(m_name, &QComboBox::activated, this, &TablePane::choose);

  auto *row = new QHBoxLayout;
  row->setSpacing(dip(8));
  row->addWidget(m_as);
  row->addSpacing(dip(8));
  row->addWidget(m_textLabel);
  row->addWidget(m_text, 3);
  row->addSpacing(dip(4));
  row->addWidget(m_nameLabel);
  row->addWidget(m_name, 2);
  row->addStretch(1);
  auto *head = new QVBoxLayout;
  head->setContentsMargins(dip(22), dip(10), dip(20), dip(12));
  head->setSpacing(dip(8));
  head->addLayout(row);
  head->addWidget(m_count);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_view, 1);
}

QString TablePane::count() const {
  return m_count->text();
}

void TablePane::show(ImportModel &model, int row) {
  m_options = model.options(row);
  m_as->setCurrentIndex(m_options.tableAs == TableAs::Rows ? 1 : 0);
  const Result<TablePreview> *table = model.table(row);
  const bool rows = m_options.tableAs == TableAs::Rows;
  for (QWidget *part : {static_cast<QWidget *>(m_textLabel), static_cast<QWidget *>(m_text),
                        static_cast<QWidget *>(m_nameLabel), static_cast<QWidget *>(m_name)})
    part->setVisible(rows && table != nullptr && *table);
  m_view->setVisible(table == nullptr || *table);
  if (table == nullptr) {
    m_count->setText(tr("Reading"));
    return;
  }
  if (!*table) {
    m_count->setText(sentence(table->error()));
    return;
  }
  m_rows->setTable(**table);
  fill(**table, m_options);
  say(model, row, **table);
}

void TablePane::fill(const TablePreview &table, const ImportOptions &options) {
  m_text->clear();
  m_name->clear();
  for (const std::string &column : table.columns)
    m_text->addItem(toQt(column), toQt(column));
  if (table.nameColumn.empty()) m_name->addItem(tr("Numbered"), QString());
  for (const std::string &column : table.columns)
    m_name->addItem(toQt(column), toQt(column));
  const auto choose = [](QComboBox *box, const std::string &chosen, const std::string &found) {
    box->setCurrentIndex(std::max(0, box->findData(toQt(chosen.empty() ? found : chosen))));
  };
  choose(m_text, options.textColumn, table.textColumn);
  choose(m_name, options.nameColumn, table.nameColumn);
  const auto place = [&](const QString &name) {
    const auto found = std::find(table.columns.begin(), table.columns.end(), fromQt(name));
    return found == table.columns.end() ? -1 : static_cast<int>(found - table.columns.begin());
  };
  m_rows->setUses(options.tableAs, place(m_text->currentData().toString()),
                  place(m_name->currentData().toString()));
  m_view->horizontalHeader()->updateGeometry();
  m_view->fitColumns();
}

void TablePane::say(const ImportModel &model, int row, const TablePreview &table) {
  const QString rows = tr("%Ln row(s)", nullptr, counted(table.count));
  if (model.options(row).tableAs == TableAs::OneText) {
    m_count->setText(tr("One source with %1, a tab between the cells.").arg(rows));
    return;
  }
  if (!model.file(row).source) {
    m_count->setText(QString());
    return;
  }
  const qint64 sources = model.sourcesOf(row);
  const QString count = sourcesText(sources);
  m_count->setText(
      sources == table.count
          ? tr("%1, one a row; the other columns become attributes.").arg(count)
          : tr("%1 from %2: rows without text are left out. The other columns become attributes.")
                .arg(count, rows));
}

void TablePane::choose() {
  m_options.tableAs = m_as->currentIndex() == 1 ? TableAs::Rows : TableAs::OneText;
  if (m_options.tableAs == TableAs::Rows) {
    m_options.textColumn = fromQt(m_text->currentData().toString());
    m_options.nameColumn = fromQt(m_name->currentData().toString());
  }
  emit chosen(m_options);
}

}  // namespace florilegium::gui
