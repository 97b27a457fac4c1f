// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/import_window.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/importing/import_delegate.h"
#include "gui/importing/import_facts.h"
#include "gui/importing/table_pane.h"
#include "gui/importing/text_preview.h"
#include "gui/shell/strings.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/segmented_control.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"importing/geometry"_s;

}  // namespace

ImportWindow::ImportWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_model(new ImportModel(workbench.project(), this)),
      m_facts(new ImportFacts),
      m_stack(new QStackedWidget),
      m_preview(new TextPreview),
      m_table(new TablePane),
      m_right(new QWidget) {
  setWindowTitle(tr("Add sources"));
  m_stack->addWidget(m_preview);
  m_stack->addWidget(m_table);
  auto *left = makeFiles();
  auto *facts = new QVBoxLayout;
  facts->setContentsMargins(dip(22), 0, dip(20), dip(12));
  facts->addWidget(m_facts);
  auto *right = new QVBoxLayout(m_right);
  right->setContentsMargins(0, 0, 0, 0);
  right->setSpacing(0);
  right->addWidget(makeBar());
  right->addLayout(facts);
  right->addWidget(makeNewer());
  right->addWidget(new Hairline(this));
  right->addWidget(m_stack, 1);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(left);
  middle->addSpacing(1);
  middle->addWidget(m_right, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeHead());
  column->addWidget(new Hairline(this));
  column->addLayout(middle, 1);
  column->addWidget(new Hairline(this));
  column->addWidget(makeFoot());
  setMinimumSize(dip(600), dip(400));
  const QSize room = screen() != nullptr ? screen()->availableSize() * .92 : QSize(1140, 780);
  resize(QSize(dip(1140), dip(780)).boundedTo(room));
  if (const QByteArray geometry = QSettings().value(geometryKey).toByteArray(); !geometry.isEmpty())
    restoreGeometry(geometry);

  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportWindow::showCurrent);
  connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportWindow::showCurrent);
  connect(m_model, &QAbstractItemModel::rowsInserted, this, &ImportWindow::sumUp);
  connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ImportWindow::showCurrent);
  connect(m_table, &TablePane::chosen, this, &ImportWindow::setOptions);
  connect(&m_workbench, &Workbench::projectChanged, m_model, &ImportModel::projectChanged);
}

QWidget *ImportWindow::makeFiles() {
  m_list = new QListView;
  m_list->setAccessibleName(tr("Files"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new ImportDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->viewport()->setAutoFillBackground(false);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto *left = new QWidget;
  auto *files = new QVBoxLayout(left);
  files->setContentsMargins(dip(11), dip(12), dip(11), dip(12));
  files->addWidget(m_list);
  return left;
}

QWidget *ImportWindow::makeHead() {
  auto *head = new QWidget(this);
  auto *row = new QHBoxLayout(head);
  row->setContentsMargins(dip(20), dip(15), dip(20), dip(13));
  row->addWidget(new TextLabel(tr("Look before they are added"), FontRole::Title));
  return head;
}

QWidget *ImportWindow::makeBar() {
  auto *bar = new QWidget(this);
  m_encoding = new QComboBox;
  m_encoding->setAccessibleName(tr("Encoding"));
  m_encoding->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  m_encoding->setMinimumContentsLength(17);
  connect(m_encoding, &QComboBox::currentTextChanged, m_encoding, &QWidget::setToolTip);
  m_encoding->addItem(QString(), QString());
  for (const std::string &name : knownEncodings())
    m_encoding->addItem(toQt(name), toQt(name));
  m_encodingLabel = new TextLabel(tr("Encoding"), FontRole::Meta, Token::Ink3);
  m_encodingLabel->setBuddy(m_encoding);
  m_part = new SegmentedControl;
  m_part->setAccessibleName(tr("Part of the page"));
  m_part->addSegment(tr("Main content"), tr("Only the page’s own text comes in"));
  m_part->addSegment(tr("Whole page"), tr("Everything comes in; what is not the page’s own text is folded"));
  m_forAll = new QPushButton(tr("For all pages"));
  m_forAll->setAutoDefault(false);
  m_forAll->setProperty("ghost", true);
  m_forAll->setToolTip(tr("Choose the same part of every web page in the list"));
  m_leaveOut = new QPushButton(tr("Leave out"));
  m_leaveOut->setAutoDefault(false);
  m_leaveOut->setProperty("ghost", true);
  m_leaveOut->setToolTip(tr("Take this file off the list (Delete)"));
  connect(m_encoding, &QComboBox::activated, this,
          [this](int choice) { setEncoding(m_encoding->itemData(choice).toString()); });
  connect(m_part, &SegmentedControl::activated, this,
          [this](int choice) { setPagePart(choice == 0 ? PagePart::Main : PagePart::All); });
  connect(m_forAll, &QPushButton::clicked, this, [this] {
    m_model->setPagePartOfAll(m_part->currentIndex() == 0 ? PagePart::Main : PagePart::All);
  });
  connect(m_leaveOut, &QPushButton::clicked, this, &ImportWindow::leaveOut);

  m_choices = new QHBoxLayout;
  m_choices->setSpacing(dip(8));
  m_choices->addWidget(m_part);
  m_choices->addWidget(m_forAll);
  m_partEnd = new QSpacerItem(0, 0);
  m_choices->addSpacerItem(m_partEnd);
  m_choices->addWidget(m_encodingLabel);
  m_choices->addWidget(m_encoding);
  m_choices->addStretch(1);
  m_choices->addWidget(m_leaveOut);
  m_moreChoices = new QHBoxLayout;
  m_moreChoices->setSpacing(dip(8));
  auto *rows = new QVBoxLayout(bar);
  rows->setContentsMargins(dip(22), dip(12), dip(20), dip(10));
  rows->setSpacing(0);
  rows->addLayout(m_choices);
  rows->addLayout(m_moreChoices);
  return bar;
}

QWidget *ImportWindow::makeNewer() {
  m_newerBar = new QWidget(this);
  m_newerWords = new TextLabel(QString(), FontRole::Base, Token::Ink);
  m_newerWords->setWordWrap(true);
  m_replace = new QPushButton(tr("Replace its text…"));
  m_replace->setAutoDefault(false);
  m_replace->setToolTip(tr("Shows both texts side by side first; the tags move along"));
  connect(m_replace, &QPushButton::clicked, this, &ImportWindow::replaceText);
  m_newer = new SegmentedControl;
  m_newer->setAccessibleName(tr("What to do with the newer version"));
  m_newer->addSegment(tr("Add as another"));
  m_newer->addSegment(tr("Leave out"));
  connect(m_newer, &SegmentedControl::activated, this, [this](int choice) {
    if (currentRow() >= 0)
      m_model->setNewerAs(currentRow(), choice == 0 ? NewerAs::Another : NewerAs::LeftOut);
  });
  auto *row = new QHBoxLayout;
  row->setSpacing(dip(10));
  row->addWidget(m_newer);
  row->addWidget(m_replace);
  row->addStretch(1);
  auto *column = new QVBoxLayout(m_newerBar);
  column->setContentsMargins(dip(22), 0, dip(20), dip(12));
  column->setSpacing(dip(8));
  column->addWidget(m_newerWords);
  column->addLayout(row);
  return m_newerBar;
}

QWidget *ImportWindow::makeFoot() {
  auto *foot = new QWidget(this);
  m_sum = new TextLabel(QString(), FontRole::Base, Token::Ink2);
  auto *cancel = new QPushButton(tr("Cancel"));
  cancel->setAutoDefault(false);
  m_add = new QPushButton;
  m_add->setDefault(true);
  connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
  connect(m_add, &QPushButton::clicked, this, &ImportWindow::addAll);
  auto *row = new QHBoxLayout(foot);
  row->setContentsMargins(dip(20), dip(12), dip(20), dip(12));
  row->setSpacing(dip(16));
  row->addWidget(m_sum);
  row->addStretch(1);
  row->addWidget(cancel);
  row->addWidget(m_add);
  return foot;
}

void ImportWindow::append(std::vector<ReadFile> files) {
  m_model->append(std::move(files));
  if (currentRow() < 0) setCurrentRow(std::max(0, m_model->firstToLookAt()));
  sumUp();
}

int ImportWindow::currentRow() const {
  return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ImportWindow::setCurrentRow(int row) {
  m_list->setCurrentIndex(m_model->index(row));
}

void ImportWindow::setEncoding(const QString &encoding) {
  if (currentRow() < 0) return;
  ImportOptions options = m_model->options(currentRow());
  options.encoding = fromQt(encoding);
  setOptions(options);
}

void ImportWindow::setPagePart(PagePart part) {
  if (currentRow() < 0) return;
  ImportOptions options = m_model->options(currentRow());
  options.pagePart = part;
  setOptions(options);
}

void ImportWindow::setOptions(const ImportOptions &options) {
  if (currentRow() >= 0) m_model->reread(currentRow(), options);
}

void ImportWindow::leaveOut() {
  if (currentRow() >= 0) m_model->remove(currentRow());
  if (m_model->rowCount() == 0) reject();
}

void ImportWindow::replaceText() {
  const Source *older = currentRow() < 0 ? nullptr : m_model->older(currentRow());
  if (older == nullptr || m_model->reading()) return;
  const SourceId source = older->id;
  auto file = std::make_shared<ReadFile>(m_model->takeRow(currentRow()));
  emit replaceWanted(source, file);
  if (m_model->rowCount() == 0) reject();
}

void ImportWindow::addAll() {
  if (m_model->addable() == 0 || m_model->reading()) return;
  emit chosen();
  accept();
}

void ImportWindow::showCurrent() {
  sumUp();
  const int row = currentRow();
  m_right->setVisible(row >= 0);
  if (row < 0) return;
  showControls(row);
  showNewer(row);
  m_facts->show(m_model->file(row));
  showPreview(row);
}

void ImportWindow::showControls(int row) {
  const ReadFile &file = m_model->file(row);
  const ImportOptions &options = m_model->options(row);
  const QString found =
      file.source && options.encoding.empty() ? toQt(file.source->origin.encoding) : QString();
  const bool encoded = !file.source || !options.encoding.empty() || !found.isEmpty();
  m_encodingLabel->setVisible(encoded);
  m_encoding->setVisible(encoded);
  m_encoding->setItemText(0, found.isEmpty() ? tr("As found") : tr("%1, as found").arg(found));
  m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(toQt(options.encoding))));
  const bool page = isWebPage(file);
  m_part->setVisible(page);
  m_part->setCurrentIndex(options.pagePart == PagePart::Main ? 0 : 1);
  m_forAll->setVisible(page && m_model->webPages() > 1);
  m_partEnd->changeSize(page ? dip(8) : 0, 0);
  m_choices->invalidate();
  arrangeBar();
}

void ImportWindow::arrangeBar() {
  int needed = m_list->parentWidget()->maximumWidth() + dip(22) + dip(20) + dip(16);
  for (const QWidget *widget : {static_cast<QWidget *>(m_part), static_cast<QWidget *>(m_forAll),
                                static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding),
                                static_cast<QWidget *>(m_leaveOut)})
    if (!widget->isHidden()) needed += widget->sizeHint().width() + m_choices->spacing();
  const bool twoRows = needed > width() && !m_part->isHidden() && !m_encoding->isHidden();
  if (twoRows == (m_moreChoices->count() > 0)) return;
  // What does not fit beside the choice of the part goes below it.
  QHBoxLayout *target = twoRows ? m_moreChoices : m_choices;
  const int at = twoRows ? 0 : m_choices->indexOf(m_forAll) + 2;
  target->insertWidget(at, m_encodingLabel);
  target->insertWidget(at + 1, m_encoding);
  if (twoRows) {
    m_moreChoices->setContentsMargins(0, dip(8), 0, 0);
    m_moreChoices->addStretch(1);
  } else {
    m_moreChoices->setContentsMargins(0, 0, 0, 0);
    while (QLayoutItem *rest = m_moreChoices->takeAt(0))
      delete rest;
  }
}

void ImportWindow::showNewer(int row) {
  const Source *older = m_model->older(row);
  m_newerBar->setVisible(older != nullptr);
  m_replace->setVisible(m_canReplace);
  if (older == nullptr) return;
  m_newerWords->setText(tr("%1, added %2, was saved from the same address. Is this a newer version of it?")
                            .arg(quoted(toQt(older->name), 50), friendlyTime(older->origin.imported)));
  m_newer->setCurrentIndex(m_model->newerAs(row) == NewerAs::Another ? 0 : 1);
}

/// A page is shown with everything on it, also what is left out. What is shown already stays where it is.
void ImportWindow::showPreview(int row) {
  const ReadFile &file = m_model->file(row);
  if (m_model->holdsTable(row)) {
    m_table->show(*m_model, row);
    m_stack->setCurrentWidget(m_table);
    return;
  }
  m_stack->setCurrentWidget(m_preview);
  const bool main = isWebPage(file) && m_model->options(row).pagePart == PagePart::Main;
  const ReadFile *whole = main ? m_model->wholePage(row) : nullptr;
  const ReadFile &shown = whole != nullptr && whole->source ? *whole : file;
  const QString as = !shown.source ? QString() : toQt(shown.source->sha256) + (main ? u"main"_s : u"all"_s);
  const ReadingPosition position = m_preview->hasText() ? m_preview->readingPosition() : ReadingPosition();
  const bool sameFile = m_shownText == &file;
  if (sameFile && m_shownAs == as) return;
  // The same characters with other words over what is beside them.
  constexpr qsizetype hashLength = 64;
  const bool sameText = sameFile && m_shownAs.left(hashLength) == as.left(hashLength);
  m_shownText = &file;
  m_shownAs = as;
  m_preview->showText(shown, main ? Boilerplate::LeftOut : Boilerplate::KeptApart);
  if (sameText && !as.isEmpty()) m_preview->restoreReadingPosition(position);
}

void ImportWindow::sumUp() {
  const int addable = m_model->addable();
  m_add->setText(tr("Add %Ln source(s)", nullptr, addable));
  m_add->setEnabled(addable > 0 && !m_model->reading());
  const int others = m_model->notAddable();
  m_sum->setVisible(others > 0);
  m_sum->setText(others == 0 ? QString() : tr("%Ln file(s) will not be added", nullptr, others));
}

void ImportWindow::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Delete && m_list->hasFocus())
    leaveOut();
  else
    QDialog::keyPressEvent(event);
}

void ImportWindow::resizeEvent(QResizeEvent *event) {
  QDialog::resizeEvent(event);
  m_list->parentWidget()->setFixedWidth(std::clamp(width() / 4, dip(150), dip(280)));
  arrangeBar();
}

void ImportWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) QSettings().setValue(geometryKey, saveGeometry());
  QDialog::hideEvent(event);
}

void ImportWindow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(rect(), theme.color(Token::Raised));
  const QRect files = m_list->parentWidget()->geometry();
  const int x = layoutDirection() == Qt::RightToLeft ? files.left() - 1 : files.right() + 1;
  painter.fillRect(QRect(x, files.top(), 1, files.height()), theme.color(Token::Line));
}

}  // namespace florilegium::gui
