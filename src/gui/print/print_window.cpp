// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/print_window.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QSettings>

#include "gui/print/page_preview.h"
#include "gui/print/print_door.h"
#include "gui/reading/stepper.h"
#include "gui/shell/file_door.h"
#include "gui/shell/strings.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/line_text.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/strip.h"

namespace florilegium::gui {

namespace {

constexpr int layoutTime = 10;
constexpr int resolution = 600;
const QString paperKey = QStringLiteral("print/paper");
const QString pointsKey = QStringLiteral("print/points");

QPageLayout pageLayout(QPageSize::PageSizeId paper) {
  // The pages have margins of their own.
  return {QPageSize(paper), QPageLayout::Portrait, QMarginsF(), QPageLayout::Point};
}

}  // namespace

PrintWindow::PrintWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_paper(new QComboBox),
      m_points(new Stepper(tr("Text size in points"), 8, 16)),
      m_tints(new QCheckBox(tr("Tints and underlines"))),
      m_margin(new QCheckBox(tr("Brackets and labels"))),
      m_legend(new QCheckBox(tr("Codes and their numbers"))),
      m_memos(new QCheckBox(tr("Memos, at the end"))),
      m_patterns(new QCheckBox(tr("Patterned lines"))),
      m_preview(new PagePreview),
      m_strip(new Strip),
      m_state(new InkLabel(FontRole::Meta, Token::Ink2)),
      m_stop(new LinkButton(tr("Stop"), LinkButton::Look::Action)),
      m_pdf(new QPushButton(tr("Save as PDF…"))),
      m_print(new QPushButton(tr("Print…"))) {
  setWindowTitle(tr("Print"));
  build();
  m_soon.setSingleShot(true);
  m_soon.setInterval(150);
  m_slices.setInterval(0);
  connect(&m_soon, &QTimer::timeout, this, &PrintWindow::refresh);
  connect(&m_slices, &QTimer::timeout, this, &PrintWindow::goOn);
  connect(&workbench, &Workbench::projectChanged, this, [this] {
    if (working()) {
      stop();
      m_strip->notify(tr("The project changed meanwhile, so nothing was printed. Start again."));
    }
    m_slices.stop();
    m_preview->setPages(nullptr);
    m_pages.reset();
    refreshSoon();
  });
  connect(&workbench, &Workbench::sessionChanged, this, [this] {
    stop();
    m_slices.stop();
    m_soon.stop();
    m_preview->setPages(nullptr);
    m_pages.reset();
    close();
  });
}

PrintWindow::~PrintWindow() {
  stop();
}

void PrintWindow::build() {
  auto *middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(makeChoices());
  middle->addWidget(m_preview, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_strip);
  column->addLayout(middle, 1);
  column->addWidget(new Hairline(this));
  column->addWidget(makeFoot());
  m_strip->hide();
  setMinimumSize(dip(560), dip(360));
  resize(dip(920), dip(760));
}

QWidget *PrintWindow::makeChoices() {
  auto *choices = new QWidget;
  auto *column = new QVBoxLayout(choices);
  column->setContentsMargins(dip(20), dip(18), dip(20), dip(16));
  column->setSpacing(dip(8));
  const auto heading = [&](const QString &text, int above) {
    if (above > 0) column->addSpacing(dip(above));
    auto *label = new InkLabel(FontRole::Meta, Token::Ink3);
    label->setText(text);
    column->addWidget(label);
  };
  for (const auto &[paper, name] :
       {std::pair(QPageSize::A4, tr("A4")), std::pair(QPageSize::Letter, tr("Letter")),
        std::pair(QPageSize::A5, tr("A5")), std::pair(QPageSize::Legal, tr("Legal"))})
    m_paper->addItem(name, static_cast<int>(paper));
  m_paper->setAccessibleName(tr("Paper"));
  const QSettings settings;
  const int usual =
      QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4;
  m_paper->setCurrentIndex(std::max(0, m_paper->findData(settings.value(paperKey, usual).toInt())));
  m_points->setValue(settings.value(pointsKey, 11).toInt());
  for (QCheckBox *box : {m_tints, m_margin, m_legend})
    box->setChecked(true);
  heading(tr("Paper"), 0);
  column->addWidget(m_paper);
  heading(tr("Text size in points"), 8);
  column->addWidget(m_points);
  heading(tr("Take along"), 8);
  for (QCheckBox *box : {m_tints, m_margin, m_legend, m_memos})
    column->addWidget(box);
  m_patterns->setToolTip(tr("Each code has lines of its own kind, for paper without colours"));
  m_patterns->setChecked(Theme::instance().patterns());
  heading(tr("Without colours"), 8);
  column->addWidget(m_patterns);
  column->addStretch(1);
  choices->setFixedWidth(std::max(dip(240), choices->sizeHint().width()));
  connect(m_paper, &QComboBox::activated, this, &PrintWindow::refreshSoon);
  connect(m_points, &Stepper::stepped, this, &PrintWindow::refreshSoon);
  for (QCheckBox *box : {m_tints, m_margin, m_legend, m_memos, m_patterns})
    connect(box, &QCheckBox::toggled, this, &PrintWindow::refreshSoon);
  return choices;
}

QWidget *PrintWindow::makeFoot() {
  auto *foot = new QWidget;
  auto *row = new QHBoxLayout(foot);
  row->setContentsMargins(dip(20), dip(12), dip(20), dip(12));
  row->setSpacing(dip(12));
  m_state->setWordWrap(false);
  m_pdf->setAutoDefault(false);
  m_print->setAutoDefault(false);
  row->addWidget(m_state);
  row->addWidget(m_stop);
  row->addStretch(1);
  row->addWidget(m_print);
  row->addWidget(m_pdf);
  m_pdf->setDefault(true);
  connect(m_pdf, &QPushButton::clicked, this, &PrintWindow::choosePdf);
  connect(m_print, &QPushButton::clicked, this, &PrintWindow::print);
  connect(m_stop, &LinkButton::clicked, this, [this] {
    stop();
    m_workbench.report(tr("Stopped; nothing was printed"));
  });
  return foot;
}

void PrintWindow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::instance().color(Token::Paper));
}

void PrintWindow::hideEvent(QHideEvent *event) {
  QDialog::hideEvent(event);
  m_slices.stop();
}

PrintOptions PrintWindow::options() const {
  PrintOptions options;
  options.paper = static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt());
  options.points = m_points->value();
  options.tints = m_tints->isChecked();
  options.margin = m_margin->isChecked();
  options.legend = m_legend->isChecked();
  options.memos = m_memos->isChecked();
  options.patterns = m_patterns->isChecked();
  return options;
}

void PrintWindow::setOptions(const PrintOptions &options) {
  m_paper->setCurrentIndex(std::max(0, m_paper->findData(static_cast<int>(options.paper))));
  m_points->setValue(static_cast<int>(options.points));
  m_tints->setChecked(options.tints);
  m_margin->setChecked(options.margin);
  m_legend->setChecked(options.legend);
  m_memos->setChecked(options.memos);
  m_patterns->setChecked(options.patterns);
  refresh();
}

void PrintWindow::setSource(SourceId source, const TagFilter &filter) {
  m_source = source;
  m_filter = filter;
  refresh();
}

QString PrintWindow::sourceName() const {
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  return source != nullptr ? toQt(source->name) : QString();
}

std::shared_ptr<PrintPages> PrintWindow::makePages(QSizeF paperPoints) const {
  if (!m_workbench.isOpen() || m_workbench.project().source(m_source) == nullptr) return nullptr;
  const auto revision = m_workbench.project().text(m_source);
  if (!revision) {
    m_workbench.reportError(revision.error());
    return nullptr;
  }
  return std::make_shared<PrintPages>(&m_workbench.project(), m_source, *revision, m_filter, options(),
                                      paperPoints);
}

void PrintWindow::refreshSoon() {
  m_soon.start();
}

void PrintWindow::refresh() {
  m_soon.stop();
  QSettings settings;
  settings.setValue(paperKey, m_paper->currentData());
  settings.setValue(pointsKey, m_points->value());
  if (!sourceName().isEmpty()) setWindowTitle(tr("Print %1").arg(quoted(sourceName())));
  m_pages = makePages(pageLayout(options().paper).fullRectPoints().size());
  m_preview->setPages(m_pages);
  if (m_pages) m_slices.start();
  showState();
}

void PrintWindow::goOn() {
  if (!m_pages) return m_slices.stop();
  const int before = m_pages->pageCount();
  const bool done = m_pages->layOut(layoutTime);
  if (done) m_slices.stop();
  if (done || m_pages->pageCount() != before) m_preview->pagesAdded();
  showState();
}

void PrintWindow::showState() {
  m_stop->setVisible(working());
  m_pdf->setEnabled(!working() && m_pages != nullptr);
  m_print->setEnabled(!working() && m_pages != nullptr);
  if (working()) return;
  if (!m_pages)
    m_state->setText({});
  else if (ready())
    m_state->setText(tr("%n page(s)", nullptr, pageCount()));
  else
    m_state->setText(tr("%n page(s) so far", nullptr, pageCount()));
}

void PrintWindow::choosePdf() {
  FileDoor::chooseSave(this, tr("Save as PDF"), sourceName() + QStringLiteral(".pdf"), tr("PDF (*.pdf)"),
                       [this](const QString &path) { savePdf(path); });
}

void PrintWindow::savePdf(const QString &path) {
  if (working()) return;
  auto pages = makePages(pageLayout(options().paper).fullRectPoints().size());
  if (!pages) return;
  m_strip->dismiss();
  m_path = path;
  m_file = std::make_unique<QSaveFile>(path);
  if (!m_file->open(QIODevice::WriteOnly)) return finish(false);
  m_writer = std::make_unique<QPdfWriter>(m_file.get());
  m_writer->setTitle(sourceName());
  m_writer->setCreator(QStringLiteral("Florilegium"));
  m_writer->setResolution(resolution);
  m_writer->setPageLayout(pageLayout(options().paper));
  begin(m_writer.get(), std::move(pages));
}

void PrintWindow::print() {
  if (working()) return;
  m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
  m_printer->setDocName(sourceName());
  m_printer->setFullPage(true);
  m_printer->setPageSize(QPageSize(options().paper));
  PrintDoor::choose(this, m_printer.get(), [this] {
    if (working() || !m_printer) return;
    m_printer->setFullPage(true);
    // The dialog may have another sheet.
    auto pages = makePages(m_printer->pageLayout().fullRectPoints().size());
    if (!pages) return;
    m_strip->dismiss();
    m_path.clear();
    begin(m_printer.get(), std::move(pages));
  });
}

void PrintWindow::begin(QPagedPaintDevice *device, std::shared_ptr<PrintPages> pages) {
  m_job = std::make_unique<PrintJob>(device, std::move(pages));
  connect(m_job.get(), &PrintJob::progress, this, [this](int done, int total) {
    m_state->setText(total == 0 ? tr("Setting the pages")
                                : tr("Page %1 of %2").arg(number(done), number(total)));
  });
  connect(m_job.get(), &PrintJob::finished, this, &PrintWindow::finish, Qt::QueuedConnection);
  m_job->start();
  showState();
}

void PrintWindow::stop() {
  if (!m_job) return;
  m_job->stop();
  m_job.reset();
  m_writer.reset();
  if (m_file) m_file->cancelWriting();
  m_file.reset();
  if (m_printer) m_printer->abort();
  m_printer.reset();
  showState();
  emit ended(false);
}

void PrintWindow::finish(bool ok) {
  m_job.reset();
  m_writer.reset();
  const bool toFile = m_file != nullptr;
  if (toFile) {
    ok = ok && m_file->commit();
    const QString name = QFileInfo(m_path).fileName();
    if (ok)
      m_workbench.report(tr("Saved %1 as %2").arg(strong(quoted(sourceName())), strong(name)));
    else
      m_strip->notify(
          tr("%1 could not be written: %2. Choose another place.").arg(quoted(name), m_file->errorString()));
  } else if (ok) {
    m_workbench.report(tr("Sent %1 to the printer").arg(strong(quoted(sourceName()))));
  } else {
    m_strip->notify(tr("The printer took nothing. Choose another one, or save a PDF."));
  }
  m_file.reset();
  m_printer.reset();
  showState();
  emit ended(ok);
}

}  // namespace florilegium::gui
