// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/import_window.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTextBlock>
#include <QTextDocument>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/importing/import_delegate.h"
#include "gui/inspector/page_parts.h"
#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/segmented_control.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

const QString geometryKey = u"importing/geometry"_s;
constexpr Position previewLength = 20000;
constexpr qreal previewSize = 17;
constexpr qreal previewStep = 24;

/// Where a wrong encoding would show: the first character beyond ASCII.
qsizetype firstTelling(const QString &text) {
  const auto place = std::find_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x80; });
  return place == text.end() ? -1 : place - text.begin();
}

}  // namespace

ImportWindow::ImportWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent), m_workbench(workbench), m_model(new ImportModel(workbench.project(), this)) {
  setWindowTitle(tr("Add sources"));
  m_list = new QListView;
  m_list->setAccessibleName(tr("Files"));
  m_list->setModel(m_model);
  m_list->setItemDelegate(new ImportDelegate(m_list));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setUniformItemSizes(true);
  m_list->setMouseTracking(true);
  m_list->viewport()->setAutoFillBackground(false);
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_preview = new QTextEdit;
  m_preview->setAccessibleName(tr("Text"));
  m_preview->setReadOnly(true);
  m_preview->setAcceptRichText(false);
  m_preview->setUndoRedoEnabled(false);
  m_preview->setTabChangesFocus(true);
  m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_preview->setFrameShape(QFrame::NoFrame);
  m_remarks = new TextLabel(QString(), FontRole::Meta, Token::Ink2);
  m_remarks->setWordWrap(true);

  auto *files = new QVBoxLayout;
  files->setContentsMargins(dip(11), dip(16), dip(11), dip(16));
  files->addWidget(m_list);
  auto *left = new QWidget;
  left->setLayout(files);
  left->setFixedWidth(dip(299));
  auto *right = new QVBoxLayout;
  right->setSpacing(0);
  right->addWidget(makeBar());
  right->addWidget(m_preview, 1);
  auto *middle = new QHBoxLayout;
  middle->setSpacing(0);
  middle->addWidget(left);
  middle->addSpacing(1);
  middle->addLayout(right, 1);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(makeHead());
  column->addWidget(new Hairline(this));
  column->addLayout(middle, 1);
  column->addWidget(new Hairline(this));
  column->addWidget(makeFoot());
  setMinimumSize(dip(600), dip(360));
  const QSize room = screen() != nullptr ? screen()->availableSize() * .92 : QSize(1140, 718);
  resize(QSize(dip(1140), dip(718)).boundedTo(room));
  if (const QByteArray geometry = QSettings().value(geometryKey).toByteArray(); !geometry.isEmpty())
    restoreGeometry(geometry);

  connect(&Theme::instance(), &Theme::changed, this, &ImportWindow::layOutPreview);
  connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportWindow::showCurrent);
  connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportWindow::showCurrent);
  connect(m_model, &QAbstractItemModel::rowsInserted, this, &ImportWindow::sumUp);
  connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ImportWindow::showCurrent);
  connect(&m_workbench, &Workbench::projectChanged, m_model, &ImportModel::projectChanged);
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
  m_encoding->setMinimumContentsLength(8);
  connect(m_encoding, &QComboBox::currentTextChanged, m_encoding, &QWidget::setToolTip);
  m_encoding->addItem(QString(), QString());
  for (const std::string &name : knownEncodings())
    m_encoding->addItem(toQt(name), toQt(name));
  m_part = new SegmentedControl;
  m_part->setAccessibleName(tr("Part of the page"));
  m_part->addSegment(tr("Main content"));
  m_part->addSegment(tr("Whole page"));
  m_leaveOut = new QPushButton(tr("Leave out"));
  m_leaveOut->setAutoDefault(false);
  m_leaveOut->setProperty("ghost", true);
  connect(m_encoding, &QComboBox::activated, this,
          [this](int choice) { setEncoding(m_encoding->itemData(choice).toString()); });
  connect(m_part, &SegmentedControl::activated, this,
          [this](int choice) { setPagePart(choice == 0 ? PagePart::Main : PagePart::All); });
  connect(m_leaveOut, &QPushButton::clicked, this, &ImportWindow::leaveOut);

  auto *label = new TextLabel(tr("Encoding"), FontRole::Meta, Token::Ink3);
  label->setBuddy(m_encoding);
  auto *row = new QHBoxLayout;
  row->setSpacing(dip(8));
  row->addWidget(label);
  row->addWidget(m_encoding);
  row->addSpacing(dip(8));
  row->addWidget(m_part);
  row->addStretch(1);
  row->addWidget(m_leaveOut);
  auto *column = new QVBoxLayout(bar);
  column->setContentsMargins(dip(22), dip(12), dip(20), dip(12));
  column->setSpacing(dip(8));
  column->addLayout(row);
  column->addWidget(m_remarks);
  return bar;
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
  row->addWidget(m_sum, 1);
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
  m_model->reread(currentRow(), options);
}

void ImportWindow::setPagePart(PagePart part) {
  if (currentRow() < 0) return;
  ImportOptions options = m_model->options(currentRow());
  options.pagePart = part;
  m_model->reread(currentRow(), options);
}

void ImportWindow::leaveOut() {
  if (currentRow() >= 0) m_model->remove(currentRow());
  if (m_model->rowCount() == 0) reject();
}

void ImportWindow::addAll() {
  const int addable = m_model->addable();
  if (addable == 0 || m_model->reading()) return;
  const qint64 leftOut = m_model->rowCount() - addable;
  emit chosen(leftOut);
  accept();
}

void ImportWindow::showCurrent() {
  sumUp();
  const int row = currentRow();
  const bool any = row >= 0;
  m_encoding->setEnabled(any);
  m_leaveOut->setEnabled(any);
  if (!any) return showPreview(nullptr);
  const ReadFile &file = m_model->file(row);
  const ImportOptions &options = m_model->options(row);
  const QString found =
      file.source && options.encoding.empty() ? toQt(file.source->origin.encoding) : QString();
  m_encoding->setItemText(0, found.isEmpty() ? tr("As found") : tr("%1, as found").arg(found));
  m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(toQt(options.encoding))));
  m_part->setVisible(file.source && file.source->origin.mediaType == "text/html");
  m_part->setCurrentIndex(options.pagePart == PagePart::Main ? 0 : 1);
  showPreview(&file);
}

void ImportWindow::showPreview(const ReadFile *file) {
  QStringList remarks;
  QString text;
  if (file != nullptr) {
    for (const std::string &remark : file->report)
      remarks << coreWords(remark);
    if (file->error) remarks << sentence(*file->error);
    if (file->source) text = toQt(file->source->text.slice({0, previewLength}));
  }
  m_remarks->setText(remarks.join(u'\n'));
  m_remarks->setVisible(!remarks.isEmpty());
  m_preview->setPlainText(text);
  layOutPreview();
  if (const qsizetype place = firstTelling(text); place > 0 && file != nullptr && encodingGuessed(*file)) {
    QTextCursor cursor(m_preview->document());
    cursor.setPosition(static_cast<int>(place));
    m_preview->setTextCursor(cursor);
    m_preview->ensureCursorVisible();
  }
}

void ImportWindow::sumUp() {
  const int addable = m_model->addable();
  m_add->setText(tr("Add %Ln source(s)", nullptr, addable));
  m_add->setEnabled(addable > 0 && !m_model->reading());
  const int others = m_model->rowCount() - addable;
  if (others == 0)
    m_sum->setText({});
  else
    m_sum->setText(tr("%Ln file(s) will not be added", nullptr, others));
}

void ImportWindow::layOutPreview() {
  m_preview->document()->setDefaultFont(quotationFont(previewSize));
  m_preview->document()->setDocumentMargin(dip(20));
  QTextBlockFormat lines;
  lines.setLineHeight(dip(previewStep), QTextBlockFormat::FixedHeight);
  QTextCursor cursor(m_preview->document());
  cursor.select(QTextCursor::Document);
  cursor.mergeBlockFormat(lines);
}

void ImportWindow::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Delete && m_list->hasFocus())
    leaveOut();
  else
    QDialog::keyPressEvent(event);
}

void ImportWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) QSettings().setValue(geometryKey, saveGeometry());
  QDialog::hideEvent(event);
}

void ImportWindow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(rect(), theme.color(Token::Raised));
  const QRect text = m_preview->geometry();
  const int top = m_list->parentWidget()->geometry().top();
  const int x = layoutDirection() == Qt::RightToLeft ? text.right() + 1 : text.left() - 1;
  painter.fillRect(QRect(x, top, 1, text.bottom() - top + 1), theme.color(Token::Line));
}

}  // namespace florilegium::gui
