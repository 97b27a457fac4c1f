// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/attributes_window.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "florilegium/base/file.h"
#include "florilegium/exchange/attributes.h"
#include "gui/attributes/attribute_changes.h"
#include "gui/attributes/attribute_import_window.h"
#include "gui/shell/file_door.h"
#include "gui/shell/strings.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/name_popup.h"

namespace florilegium::gui {

namespace {

const QString geometryKey = QStringLiteral("attributes/geometry");

}  // namespace

AttributesWindow::AttributesWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_model(new AttributeTableModel(workbench, this)),
      m_table(new AttributeTable(m_model, workbench)),
      m_sheet(new QWidget),
      m_changes(new AttributeChanges(workbench, this)),
      m_search(new QLineEdit),
      m_add(new QPushButton(tr("Add an attribute…"))),
      m_column(new QPushButton(tr("Column…"))),
      m_menu(new QMenu(this)),
      m_import(new QPushButton(tr("Import a table…"))),
      m_export(new QPushButton(tr("Export the table…"))),
      m_empty(new InkLabel(FontRole::Base, Token::Ink2)),
      m_note(new InkLabel(FontRole::Meta, Token::Ink3)) {
  setWindowTitle(tr("Attributes"));
  m_search->setPlaceholderText(tr("Names of sources"));
  m_search->setAccessibleName(tr("Show only sources whose names hold"));
  m_search->setClearButtonEnabled(true);
  m_search->setMaximumWidth(dip(240));
  m_search->installEventFilter(this);
  m_column->setToolTip(tr("What can be done with the attribute of this column"));
  m_empty->setQuotation(17);
  m_note->setContentsMargins(dip(16), dip(8), dip(16), dip(10));
  for (QPushButton *button : {m_add, m_column, m_import, m_export})
    button->setAutoDefault(false);

  auto *head = new QHBoxLayout;
  head->setContentsMargins(dip(16), dip(14), dip(16), dip(10));
  head->setSpacing(dip(8));
  head->addWidget(m_search, 1);
  head->addStretch();
  head->addWidget(m_add);
  head->addWidget(m_column);
  head->addWidget(m_import);
  head->addWidget(m_export);
  m_empty->setContentsMargins(dip(16), dip(16), dip(16), dip(16));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(new Hairline);
  column->addWidget(m_empty, 0, Qt::AlignTop);
  // The names of the sources begin below the edge of the field.
  auto *sheet = new QHBoxLayout(m_sheet);
  sheet->setContentsMargins(dip(7), 0, 0, 0);
  sheet->addWidget(m_table);
  m_sheet->setAutoFillBackground(true);
  m_sheet->setBackgroundRole(QPalette::Base);
  column->addWidget(m_sheet, 1);
  column->addWidget(new Hairline);
  column->addWidget(m_note);
  resize(dip(980), dip(600));
  restoreGeometry(QSettings().value(geometryKey).toByteArray());

  connect(m_search, &QLineEdit::textChanged, m_model, &AttributeTableModel::setFilter);
  connect(m_add, &QPushButton::clicked, this, &AttributesWindow::addAttribute);
  connect(m_import, &QPushButton::clicked, this, &AttributesWindow::chooseImport);
  connect(m_export, &QPushButton::clicked, this, &AttributesWindow::chooseExport);
  connect(m_column, &QPushButton::clicked, this, [this] {
    fillColumnMenu(m_table->currentColumn());
    m_menu->popup(m_column->mapToGlobal(QPoint(0, m_column->height())));
  });
  connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
    const int section = m_table->horizontalHeader()->logicalIndexAt(at);
    fillColumnMenu(section);
    m_menu->popup(m_table->horizontalHeader()->viewport()->mapToGlobal(at));
  });
  m_table->setContextMenuPolicy(Qt::CustomContextMenu);
  connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
    fillColumnMenu(m_table->currentColumn());
    m_menu->popup(m_table->viewport()->mapToGlobal(at));
  });
  connect(m_table, &AttributeTable::currentCellChanged, this, &AttributesWindow::showNote);
  connect(m_changes, &AttributeChanges::added, this, [this](const QString &name) {
    const int at = m_model->columnOf(fromQt(name));
    if (at < 0 || m_model->rowCount() == 0) return;
    m_table->setCurrentIndex(m_model->index(std::max(0, m_table->currentIndex().row()), at));
    m_table->setFocus(Qt::OtherFocusReason);
  });
  connect(m_model, &QAbstractItemModel::modelReset, this, &AttributesWindow::refresh);
  connect(&workbench, &Workbench::writableChanged, this, &AttributesWindow::refresh);
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
  refresh();
  m_table->setFocus(Qt::OtherFocusReason);
}

QMenu *AttributesWindow::columnMenu() {
  fillColumnMenu(m_table->currentColumn());
  return m_menu;
}

QString AttributesWindow::note() const {
  return m_note->text();
}

AttributeImportWindow *AttributesWindow::importing() const {
  return m_importing;
}

void AttributesWindow::show(SourceId source) {
  show();
  raise();
  activateWindow();
  const int row = source ? m_model->rowOf(source) : -1;
  if (row < 0) return;
  m_table->setCurrentIndex(m_model->index(row, std::min(1, m_model->columnCount() - 1)));
}

void AttributesWindow::refresh() {
  const bool open = m_workbench.isOpen();
  const bool sources = open && !m_workbench.project().sources().empty();
  const bool rows = m_model->rowCount() > 0;
  const bool writable = !m_workbench.readOnly();
  m_sheet->setVisible(rows);
  m_empty->setVisible(!rows || m_model->columnCount() == 1);
  if (!sources)
    m_empty->setText(tr("Add sources first: then what is known about each can be noted here."));
  else if (!rows)
    m_empty->setText(tr("No source is called that."));
  else
    m_empty->setText(
        tr("Nothing is noted about the sources yet. Add an attribute, such as “genre” or “year”, or "
           "import a table."));
  m_add->setEnabled(writable);
  m_import->setEnabled(writable && sources);
  m_export->setEnabled(sources);
  showNote();
}

void AttributesWindow::showNote() {
  const QModelIndex cell = m_table->currentIndex();
  m_column->setEnabled(m_workbench.isOpen());
  const AttributeDefinition *attribute = cell.isValid() ? m_model->attributeAt(cell.column()) : nullptr;
  QString text = cell.data(AttributeTableModel::MisfitRole).toString();
  if (text.isEmpty() && attribute != nullptr) text = toQt(attribute->note);
  if (text.isEmpty() && m_workbench.readOnly())
    text = tr("The project can only be read.");
  else if (text.isEmpty())
    text = tr(
        "Type to fill all chosen cells. Ctrl+D fills down, Delete clears, Ctrl+C and Ctrl+V exchange cells "
        "with a spreadsheet.");
  m_note->setText(text);
}

QRect AttributesWindow::placeOf(int column) const {
  const QHeaderView *header = m_table->horizontalHeader();
  if (!m_table->isVisible() || column < 0) return {m_add->mapTo(this, QPoint(0, 0)), m_add->size()};
  const int left = header->sectionViewportPosition(column);
  const QPoint corner = header->viewport()->mapTo(this, QPoint(std::max(0, left), 0));
  return {corner, QSize(header->sectionSize(column), header->height())};
}

void AttributesWindow::addAttribute() {
  m_changes->askNew({m_add->mapTo(this, QPoint(0, 0)), m_add->size()});
}

void AttributesWindow::fillColumnMenu(int column) {
  // Menus below it are no actions of it.
  qDeleteAll(m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
  m_menu->clear();
  if (!m_workbench.isOpen()) return;
  if (const AttributeDefinition *attribute = m_model->attributeAt(column)) {
    m_changes->fillMenu(m_menu, attribute->name, placeOf(column));
    m_menu->addSeparator();
  }
  const auto sort = [this](const QString &text, int by, Qt::SortOrder order) {
    m_menu->addAction(text, this, [this, by, order] { m_table->sortByColumn(by, order); });
  };
  if (column >= 0 && column < m_model->columnCount()) {
    sort(tr("Sort upwards"), column, Qt::AscendingOrder);
    sort(tr("Sort downwards"), column, Qt::DescendingOrder);
  }
  sort(tr("In the order of the list"), -1, Qt::AscendingOrder);
}

void AttributesWindow::chooseImport() {
  const QString filter = tr("Tables (*.csv *.tsv *.tab *.txt)");
  FileDoor::chooseOpen(this, tr("Import attributes"), filter, [this](const QString &path) {
    if (m_importing) m_importing->close();
    m_importing = new AttributeImportWindow(m_workbench, path, this);
    m_importing->setAttribute(Qt::WA_DeleteOnClose);
    m_importing->show();
  });
}

void AttributesWindow::chooseExport() {
  const QString filter = tr("Tables (*.csv)");
  FileDoor::chooseSave(
      this, tr("Export attributes"), tr("attributes.csv"), filter, [this](const QString &path) {
        if (!m_workbench.isOpen()) return;
        const auto written = writeFile(pathFromQt(path), attributesCsv(m_workbench.project()));
        if (!written) return m_workbench.reportError(written.error());
        m_workbench.report(tr("Wrote the attributes of %1 to %2")
                               .arg(sourcesText(static_cast<qint64>(m_workbench.project().sources().size())),
                                    quoted(toQt(displayName(pathFromQt(path))))));
      });
}

bool AttributesWindow::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_search && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
      m_table->setFocus(Qt::OtherFocusReason);
      return true;
    }
  }
  return QDialog::eventFilter(watched, event);
}

void AttributesWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) QSettings().setValue(geometryKey, saveGeometry());
  QDialog::hideEvent(event);
}

}  // namespace florilegium::gui
