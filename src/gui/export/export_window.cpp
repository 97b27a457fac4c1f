// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/export_window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include "florilegium/base/file.h"
#include "gui/export/export_parts.h"
#include "gui/export/export_preview.h"
#include "gui/shell/background.h"
#include "gui/shell/core_words.h"
#include "gui/shell/file_door.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/strip.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"export/geometry"_s;
constexpr int previewDelay = 150;
constexpr int quietTime = 300;
constexpr std::size_t mostForClipboard = std::size_t{64} * 1024 * 1024;

std::shared_ptr<Progress> cancellable() {
  return std::make_shared<Progress>();
}

/// A dialog of the picture's size, or as much of it as the screen has.
QSize usualSize(const QWidget &window) {
  const QScreen *screen = window.screen();
  const QSize room = screen != nullptr ? screen->availableSize() * .92 : QSize(1140, 718);
  return QSize(dip(1140), dip(718)).boundedTo(room);
}

}  // namespace

ExportWindow::ExportWindow(Workbench &workbench, QWidget *parent) : QDialog(parent), m_workbench(workbench) {
  setWindowTitle(tr("Export"));
  setAccessibleName(tr("Export the tagged corpus"));
  m_strip = new Strip(this);
  m_preview = new ExportPreview(this);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(makeChoices());
  middle->addSpacing(1);
  middle->addWidget(m_preview, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeHead());
  column->addWidget(new Hairline(this));
  column->addWidget(m_strip);
  column->addLayout(middle, 1);
  column->addWidget(new Hairline(this));
  column->addWidget(makeFoot());
  setMinimumSize(dip(560), dip(360));
  resize(usualSize(*this));

  m_soon.setSingleShot(true);
  m_soon.setInterval(previewDelay);
  connect(&m_soon, &QTimer::timeout, this, &ExportWindow::refresh);
  connect(m_formats, &FormatList::changed, this, &ExportWindow::refreshSoon);
  connect(m_memos, &QCheckBox::toggled, this, &ExportWindow::refreshSoon);
  connect(m_numbers, &QCheckBox::toggled, this, &ExportWindow::refreshSoon);
  connect(&m_workbench, &Workbench::projectChanged, this, &ExportWindow::refreshSoon);
  connect(&m_workbench, &Workbench::sessionChanged, this, [this] {
    m_selected = {};
    stopChecking();
    if (m_working) m_working->cancel();
    if (!m_workbench.isOpen()) hide();
    refreshSoon();
  });
}

ExportWindow::~ExportWindow() {
  stopChecking();
  if (m_working) m_working->cancel();
}

QWidget *ExportWindow::makeHead() {
  auto *head = new QWidget(this);
  auto *row = new QHBoxLayout(head);
  row->setContentsMargins(dip(20), dip(15), dip(20), dip(13));
  row->addWidget(new TextLabel(tr("Export the tagged corpus"), FontRole::Title));
  return head;
}

QWidget *ExportWindow::makeChoices() {
  auto *choices = new QWidget;
  auto *column = new QVBoxLayout(choices);
  column->setContentsMargins(dip(11), dip(16), dip(11), dip(16));
  column->setSpacing(0);
  const auto heading = [&](const QString &text, int above) {
    auto *label = new TextLabel(text, FontRole::Meta, Token::Ink3);
    label->setContentsMargins(dip(9), dip(above), dip(9), dip(4));
    column->addWidget(label);
  };
  const auto box = [&](const QString &text, bool on) {
    auto *check = new QCheckBox(text);
    check->setChecked(on);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(dip(9), dip(4), dip(9), dip(4));
    row->addWidget(check);
    column->addLayout(row);
    return check;
  };
  heading(tr("Format"), 0);
  m_formats = new FormatList;
  column->addWidget(m_formats);
  heading(tr("Take along"), 16);
  m_memos = box(tr("Memos"), true);
  heading(tr("People"), 16);
  m_numbers = box(tr("Coder names replaced by numbers"), false);
  auto *stay = new TextLabel(tr("Names within memos and texts stay"), FontRole::Meta, Token::Ink3);
  stay->setWordWrap(true);
  stay->setContentsMargins(dip(9 + 24), 0, dip(9), 0);
  column->addWidget(stay);
  m_numbers->setAccessibleDescription(stay->text());
  column->addStretch(1);

  auto *scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFocusPolicy(Qt::NoFocus);
  scroll->setWidget(choices);
  scroll->viewport()->setAutoFillBackground(false);
  choices->setAutoFillBackground(false);
  scroll->setFixedWidth(std::max(dip(299), choices->minimumSizeHint().width() + dip(8)));
  return scroll;
}

QWidget *ExportWindow::makeFoot() {
  auto *foot = new QWidget(this);
  m_facts = new ExportFacts;
  m_copy = new QPushButton(tr("Copy"));
  m_copy->setAccessibleDescription(tr("Copies the whole export"));
  m_copy->setAutoDefault(false);
  m_save = new QPushButton(tr("Save as…"));
  m_save->setDefault(true);
  auto *row = new QHBoxLayout(foot);
  row->setContentsMargins(dip(20), dip(12), dip(20), dip(12));
  row->setSpacing(dip(16));
  row->addWidget(m_facts, 1);
  row->addWidget(m_copy);
  row->addWidget(m_save);
  connect(m_copy, &QPushButton::clicked, this, &ExportWindow::copy);
  connect(m_save, &QPushButton::clicked, this, &ExportWindow::chooseFile);
  connect(m_facts, &ExportFacts::stopped, this, [this] {
    if (m_working) m_working->cancel();
  });
  return foot;
}

void ExportWindow::setSelectedTag(TagId tag) {
  if (tag == m_selected) return;
  m_selected = tag;
  // What is selected changes nothing about the facts.
  if (isVisible()) m_soon.start();
}

QString ExportWindow::format() const {
  return toQt(m_formats->format().id);
}

ExportOptions ExportWindow::options() const {
  ExportOptions options;
  options.memos = m_memos->isChecked();
  options.anonymousCoders = m_numbers->isChecked();
  return options;
}

void ExportWindow::refreshSoon() {
  stopChecking();
  m_check.reset();
  if (isVisible()) m_soon.start();
}

void ExportWindow::refresh() {
  if (!m_workbench.isOpen()) return;
  const Project &project = m_workbench.project();
  const Tag *tag = project.tag(m_selected);
  const Code *code = tag != nullptr ? project.code(tag->code) : nullptr;
  const QColor mark = code != nullptr ? toQt(code->colour) : QColor();
  const int mine = ++m_previewNumber;
  auto order = previewOrder(project, m_selected, fromQt(format()), options());
  inBackground(
      this, [order = std::move(order)] { return previewText(order); },
      [this, mine, mark](const PreviewText &text) {
        if (mine == m_previewNumber) m_preview->setPreview(text, mark);
      });
  if (!m_check) check();
}

void ExportWindow::check() {
  stopChecking();
  showFacts();
  m_checking = cancellable();
  inBackground(
      this,
      [path = m_workbench.session().path(), format = fromQt(format()), chosen = options(),
       progress = m_checking] { return checkExport(path, format, chosen, *progress); },
      [this, progress = m_checking](const Result<ExportCheck> &result) {
        if (progress != m_checking) return;
        m_checking.reset();
        if (result) {
          m_check = *result;
          showFacts();
        } else {
          m_strip->notify(sentence(result.error()));
        }
      });
}

void ExportWindow::stopChecking() {
  if (m_checking) m_checking->cancel();
  m_checking.reset();
}

void ExportWindow::showFacts() {
  if (m_working || !m_workbench.isOpen()) return;
  const Project &project = m_workbench.project();
  if (m_check)
    m_facts->setCheck(*m_check);
  else
    m_facts->setCounts(project.tagCount(), static_cast<qint64>(project.sources().size()));
}

std::shared_ptr<Progress> ExportWindow::begin() {
  m_strip->dismiss();
  auto guard = QPointer<ExportWindow>(this);
  m_working = std::make_shared<Progress>([guard](std::int64_t done, std::int64_t total) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [guard, done, total] {
          if (guard && guard->m_working && guard->m_facts->property("busy").toBool())
            guard->m_facts->setBusy(tr("Writing %1 of %2 sources").arg(number(done / 2), number(total / 2)));
        },
        Qt::QueuedConnection);
  });
  m_facts->setProperty("busy", false);
  QTimer::singleShot(quietTime, this, [this, mine = m_working] {
    if (mine != m_working) return;
    m_facts->setProperty("busy", true);
    m_facts->setBusy(tr("Writing"));
  });
  m_copy->setEnabled(false);
  m_save->setEnabled(false);
  return m_working;
}

void ExportWindow::end(bool done) {
  m_working.reset();
  m_copy->setEnabled(true);
  m_save->setEnabled(true);
  showFacts();
  emit ended(done);
}

void ExportWindow::fail(const Error &error) {
  if (error.code == ErrorCode::Cancelled)
    m_workbench.report(tr("Stopped; nothing was written"));
  else
    m_strip->notify(sentence(error));
  end(false);
}

void ExportWindow::chooseFile() {
  if (!m_workbench.isOpen() || m_working) return;
  const ExporterInfo &info = m_formats->format();
  const QString ending = info.endings.empty() ? u"txt"_s : toQt(info.endings.front());
  const QFileInfo project(pathToQt(m_workbench.session().path()));
  const QString suggestion =
      QDir(project.absolutePath()).filePath(project.completeBaseName() + u'.' + ending);
  FileDoor::chooseSave(this, tr("Export"), suggestion,
                       tr("%1 (%2)").arg(coreWords(info.name), u"*."_s + ending),
                       [this](const QString &path) { saveTo(path); });
}

void ExportWindow::saveTo(const QString &path) {
  if (!m_workbench.isOpen() || m_working) return;
  const auto source = m_workbench.session().path();
  const auto target = pathFromQt(path);
  std::error_code error;
  if (std::filesystem::equivalent(source, target, error)) {
    m_strip->notify(tr("%1 is the project that is open. Choose another name for the export.")
                        .arg(quoted(toQt(displayName(target)))));
    emit ended(false);
    return;
  }
  inBackground(
      this,
      [source, target, format = fromQt(format()), chosen = options(), progress = begin()] {
        return saveExport(source, target, format, chosen, *progress);
      },
      [this, target](const Result<qint64> &passages) {
        if (!passages) return fail(passages.error());
        m_workbench.report(
            tr("Exported %1 to %2").arg(passagesText(*passages), quoted(toQt(displayName(target)))));
        end(true);
        hide();
      });
}

void ExportWindow::copy() {
  if (!m_workbench.isOpen() || m_working) return;
  inBackground(
      this,
      [path = m_workbench.session().path(), format = fromQt(format()), chosen = options(),
       progress = begin()] { return exportText(path, format, chosen, *progress); },
      [this](const Result<std::string> &text) {
        if (!text) return fail(text.error());
        if (text->size() > mostForClipboard) {
          m_strip->notify(tr("The export is %1, too much to copy. Save it as a file instead.")
                              .arg(locale().formattedDataSize(static_cast<qint64>(text->size()))));
          return end(false);
        }
        QGuiApplication::clipboard()->setText(toQt(*text));
        m_workbench.report(tr("Copied %1").arg(passagesText(m_workbench.project().tagCount())));
        end(true);
      });
}

void ExportWindow::showEvent(QShowEvent *event) {
  const QByteArray geometry = QSettings().value(geometryKey).toByteArray();
  if (!event->spontaneous() && !geometry.isEmpty()) restoreGeometry(geometry);
  QDialog::showEvent(event);
  refresh();
}

void ExportWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) {
    QSettings().setValue(geometryKey, saveGeometry());
    stopChecking();
    m_check.reset();
  }
  QDialog::hideEvent(event);
}

void ExportWindow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(rect(), theme.color(Token::Raised));
  const QRect preview = m_preview->geometry();
  const int x = layoutDirection() == Qt::RightToLeft ? preview.right() + 1 : preview.left() - 1;
  painter.fillRect(QRect(x, preview.top(), 1, preview.height()), theme.color(Token::Line));
}

}  // namespace florilegium::gui
