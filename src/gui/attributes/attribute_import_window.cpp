// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/attribute_import_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "florilegium/base/file.h"
#include "florilegium/exchange/attributes.h"
#include "florilegium/import/table.h"
#include "florilegium/text/fold.h"
#include "gui/attributes/attribute_words.h"
#include "gui/shell/background.h"
#include "gui/shell/strings.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

namespace {

constexpr std::int64_t tableFileLimit = 256LL * 1024 * 1024;
constexpr std::size_t mostColumns = 200;

Result<actions::ValueTable> readTable(const QString &path) {
  const std::filesystem::path file = pathFromQt(path);
  const std::string name = displayName(file);
  const auto bytes = readFile(file, tableFileLimit);
  if (!bytes) return failure(bytes.error());
  auto table = readPlainTable(*bytes, name);
  if (!table) return failure(table.error());
  const auto unguard = [](std::vector<std::string> &cells) {
    std::transform(cells.begin(), cells.end(), cells.begin(), withoutGuard);
    if (cells.size() > mostColumns) cells.resize(mostColumns);
  };
  unguard(table->columns);
  std::for_each(table->rows.begin(), table->rows.end(), unguard);
  return actions::ValueTable{std::move(table->columns), std::move(table->rows)};
}

/// The first few values of a column.
QString samplesOf(const actions::ValueTable &table, std::size_t column) {
  QStringList samples;
  for (const auto &row : table.rows) {
    const QString value = column < row.size() ? toQt(row[column]).simplified() : QString();
    if (!value.isEmpty() && !samples.contains(value)) samples << value;
    if (samples.size() == 3) break;
  }
  return samples.join(QStringLiteral(" · "));
}

}  // namespace

AttributeImportWindow::AttributeImportWindow(Workbench &workbench, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_name(toQt(displayName(pathFromQt(path)))),
      m_key(new QComboBox),
      m_columns(new QWidget),
      m_clear(new QCheckBox(tr("Empty cells take values away"))),
      m_summary(new InkLabel(FontRole::Strong)),
      m_troubles(new QPlainTextEdit),
      m_take(new QPushButton(tr("Import"))),
      m_cancel(new QPushButton(tr("Cancel"))) {
  setWindowTitle(tr("Import attributes from %1").arg(quoted(m_name)));
  auto *keyTitle = new InkLabel(FontRole::Base, Token::Ink2);
  keyTitle->setText(tr("The source of a row is named by"));
  keyTitle->setWordWrap(false);
  m_key->setAccessibleName(keyTitle->text());
  auto *head = new QHBoxLayout;
  head->setSpacing(dip(10));
  head->addWidget(keyTitle);
  head->addWidget(m_key, 1);
  auto *area = new QScrollArea;
  area->setFrameShape(QFrame::NoFrame);
  area->setWidgetResizable(true);
  area->setFocusPolicy(Qt::NoFocus);
  area->setWidget(m_columns);
  m_troubles->setReadOnly(true);
  m_troubles->setTabChangesFocus(true);
  m_troubles->setAccessibleName(tr("Rows and values to look at"));
  m_troubles->setMaximumHeight(dip(130));
  m_troubles->hide();
  auto *foot = new QHBoxLayout;
  foot->addWidget(m_clear, 1);
  foot->addWidget(m_cancel);
  foot->addWidget(m_take);
  m_take->setDefault(true);
  m_take->setEnabled(false);
  m_summary->setText(tr("Reading %1").arg(quoted(m_name)));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(18), dip(16), dip(18), dip(16));
  column->setSpacing(dip(12));
  column->addLayout(head);
  column->addWidget(area, 1);
  column->addWidget(m_summary);
  column->addWidget(m_troubles);
  column->addLayout(foot);
  resize(dip(720), dip(560));
  connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
  connect(m_take, &QPushButton::clicked, this, &AttributeImportWindow::perform);
  connect(m_key, &QComboBox::currentIndexChanged, this, &AttributeImportWindow::plan);
  connect(m_clear, &QCheckBox::toggled, this, &AttributeImportWindow::plan);
  connect(&workbench, &Workbench::projectChanged, this, &AttributeImportWindow::plan);
  connect(&workbench, &Workbench::writableChanged, this, &AttributeImportWindow::plan);
  connect(&workbench, &Workbench::sessionChanged, this, &QWidget::close);
  read(path);
}

QString AttributeImportWindow::summary() const {
  return m_summary->text();
}

QString AttributeImportWindow::troubles() const {
  return m_troubles->toPlainText();
}

void AttributeImportWindow::read(const QString &path) {
  inBackground(
      this, [path] { return readTable(path); },
      [this](Result<actions::ValueTable> table) {
        if (!m_workbench.isOpen()) return;
        if (table) return fill(std::move(*table));
        m_summary->setText(sentence(table.error()));
        m_ready = true;
      });
}

void AttributeImportWindow::fill(actions::ValueTable table) {
  m_table = std::move(table);
  const actions::ImportWish suggested =
      actions::suggestedImport(m_workbench.project(), m_table, fromQt(m_name));
  {
    const QSignalBlocker quiet(m_key);
    for (const std::string &name : m_table.columns)
      m_key->addItem(toQt(name));
    m_key->setCurrentIndex(static_cast<int>(suggested.key));
  }
  auto *grid = new QGridLayout(m_columns);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(dip(12));
  grid->setVerticalSpacing(dip(8));
  grid->setColumnStretch(1, 1);
  grid->setColumnStretch(3, 2);
  int titleColumn = 0;
  for (const QString &title : {tr("Column"), tr("becomes the attribute"), tr("of the kind"), tr("Values")}) {
    auto *label = new InkLabel(FontRole::Meta, Token::Ink3);
    label->setText(title);
    label->setWordWrap(false);
    grid->addWidget(label, 0, titleColumn++);
  }
  for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
    actions::ColumnWish wanted = suggested.columns[column];
    if (wanted.attribute.empty()) wanted.attribute = m_table.columns[column];
    addLine(grid, static_cast<int>(column), wanted);
  }
  grid->setRowStretch(grid->rowCount(), 1);
  m_ready = true;
  plan();
}

void AttributeImportWindow::addLine(QGridLayout *grid, int column, const actions::ColumnWish &wish) {
  const auto at = static_cast<std::size_t>(column);
  const QString title = toQt(m_table.columns[at]);
  const std::string folded = foldForSearch(m_table.columns[at]);
  Line line{new QCheckBox(title), new QLineEdit(toQt(wish.attribute)), new QComboBox};
  // The first two columns of an exported table name the source.
  line.use->setChecked(folded != "uuid" && folded != "source");
  line.use->setToolTip(tr("Whether the column is taken in"));
  line.name->setAccessibleName(tr("Attribute for %1").arg(title));
  line.kind->setAccessibleName(tr("Kind of %1").arg(title));
  for (const AttributeKind kind :
       {AttributeKind::Text, AttributeKind::Number, AttributeKind::Date, AttributeKind::Choice})
    line.kind->addItem(kindText(kind));
  line.kind->setCurrentIndex(static_cast<int>(wish.kind));
  auto *samples = new InkLabel(FontRole::Base, Token::Ink2);
  samples->setText(samplesOf(m_table, at));
  const int row = column + 1;
  grid->addWidget(line.use, row, 0);
  grid->addWidget(line.name, row, 1);
  grid->addWidget(line.kind, row, 2);
  grid->addWidget(samples, row, 3);
  connect(line.use, &QCheckBox::toggled, this, &AttributeImportWindow::plan);
  connect(line.name, &QLineEdit::textChanged, this, &AttributeImportWindow::plan);
  connect(line.kind, &QComboBox::currentIndexChanged, this, &AttributeImportWindow::plan);
  m_lines.append(line);
}

actions::ImportWish AttributeImportWindow::wish() const {
  actions::ImportWish wanted;
  wanted.from = fromQt(m_name);
  wanted.key = static_cast<std::size_t>(std::max(0, m_key->currentIndex()));
  wanted.empty = m_clear->isChecked() ? actions::EmptyCells::Clear : actions::EmptyCells::Leave;
  for (const Line &line : m_lines)
    wanted.columns.push_back({line.use->isChecked() ? fromQt(line.name->text()) : std::string(),
                              static_cast<AttributeKind>(std::max(0, line.kind->currentIndex()))});
  return wanted;
}

void AttributeImportWindow::plan() {
  if (!m_ready || m_lines.isEmpty() || !m_workbench.isOpen()) return;
  const Project &project = m_workbench.project();
  for (int column = 0; column < m_lines.size(); ++column) {
    const Line &line = m_lines[column];
    const bool isKey = column == m_key->currentIndex();
    const bool used = line.use->isChecked() && !isKey;
    // What is there keeps its kind.
    const auto known = attributeNamed(project, fromQt(line.name->text().trimmed()));
    if (known) {
      const QSignalBlocker quiet(line.kind);
      line.kind->setCurrentIndex(static_cast<int>(known->kind));
    }
    line.use->setEnabled(!isKey);
    line.name->setEnabled(used);
    line.kind->setEnabled(used && !known);
  }
  const auto planned = actions::planImport(project, m_table, wish());
  m_take->setEnabled(planned && !planned->changes.empty() && !m_workbench.readOnly());
  if (!planned) {
    m_troubles->hide();
    return m_summary->setText(sentence(planned.error()));
  }
  const QString values = tr("%Ln value(s)", nullptr, counted(planned->values));
  const QString what = tr("%1 in %2 will be set").arg(values, sourcesText(planned->changedSources));
  m_summary->setText(
      planned->values == 0 ? tr("Nothing would change.")
      : planned->overwritten == 0
          ? tr("%1.").arg(what)
          : tr("%1, %Ln of them in the place of another.", nullptr, counted(planned->overwritten)).arg(what));
  showTroubles(*planned);
}

void AttributeImportWindow::showTroubles(const actions::ImportPlan &plan) {
  constexpr qsizetype most = 500;
  QStringList lines;
  const auto cell = [this](std::size_t row, std::size_t column) {
    const auto &cells = m_table.rows[row];
    return quoted(column < cells.size() ? toQt(cells[column]) : QString(), 48);
  };
  // The first row names the columns; people count from 1.
  const auto line = [](std::size_t row) { return number(static_cast<qint64>(row) + 2); };
  const auto key = static_cast<std::size_t>(std::max(0, m_key->currentIndex()));
  for (const std::size_t row : plan.unmatched)
    lines << tr("Row %1: %2 names no source.").arg(line(row), cell(row, key));
  for (const std::size_t row : plan.ambiguous)
    lines << tr("Row %1: %2 names several sources, or one that another row names too.")
                 .arg(line(row), cell(row, key));
  for (const actions::TableCell &misfit : plan.misfits)
    lines << tr("Row %1: %2 does not fit %3 and will be kept as it is.")
                 .arg(line(misfit.row), cell(misfit.row, misfit.column),
                      m_lines[static_cast<int>(misfit.column)].name->text());
  if (lines.size() > most) {
    const qsizetype more = lines.size() - most;
    lines.resize(most);
    lines << tr("and %Ln more", nullptr, static_cast<int>(more));
  }
  m_troubles->setVisible(!lines.isEmpty());
  m_troubles->setPlainText(lines.join(u'\n'));
}

void AttributeImportWindow::perform() {
  auto planned = actions::planImport(m_workbench.project(), m_table, wish());
  if (!planned) return m_workbench.reportError(planned.error());
  disconnect(&m_workbench, &Workbench::projectChanged, this, nullptr);
  if (m_workbench.perform(std::move(planned->changes))) return static_cast<void>(close());
  connect(&m_workbench, &Workbench::projectChanged, this, &AttributeImportWindow::plan);
}

}  // namespace florilegium::gui
