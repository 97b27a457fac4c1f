// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/welcome_page.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QSpacerItem>
#include <algorithm>
#include <array>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/welcome/language_row.h"
#include "gui/welcome/masthead.h"
#include "gui/welcome/recent_list.h"
#include "gui/welcome/sample_picture.h"
#include "gui/widgets/action_row.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/key_cap.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/strip.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

/// Narrower than this, the right half goes below the left one.
constexpr qreal leastForTwo = 1000;
constexpr qreal actionsWidth = 420;
constexpr qreal rowPadding = 14;
constexpr qreal rightPadding = 40;
constexpr qreal recentPadding = 12;

/// The half with the sample, set off by its ground and a hairline towards the other half.
class RightHalf : public QWidget {
 public:
  explicit RightHalf(QWidget *parent) : QWidget(parent) {}
  bool beside = true;

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.fillRect(rect(), Theme::instance().color(Token::Panel));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(beside ? QRect(x, 0, 1, height()) : QRect(0, 0, width(), 1),
                     Theme::instance().color(Token::Line));
  }
};

/// Space that gives way before anything has to scroll; `arrange` gives it its height.
QSpacerItem *softSpace(QVector<QSpacerItem *> &spaces) {
  auto *space = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
  spaces.append(space);
  return space;
}

constexpr std::array<qreal, 3> leftSpaces{84, 24, 14};
constexpr std::array<qreal, 2> rightSpaces{40, 28};

/// A part of a column, moved in at its leading and trailing side.
QHBoxLayout *inset(QWidget *part, qreal leading, qreal trailing) {
  auto *row = new QHBoxLayout;
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addSpacing(dip(leading));
  row->addWidget(part, 1);
  row->addSpacing(dip(trailing));
  return row;
}

}  // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent), m_strip(new Strip(this)), m_scroll(new QScrollArea(this)) {
  setAccessibleName(tr("Welcome"));
  setAcceptDrops(true);
  auto *page = new QWidget;
  m_halves = new QBoxLayout(QBoxLayout::LeftToRight, page);
  m_halves->setContentsMargins(0, 0, 0, 0);
  m_halves->setSpacing(0);
  m_left = makeLeft();
  m_right = makeRight();
  m_halves->addWidget(m_left, 1);
  m_halves->addWidget(m_right);

  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setWidgetResizable(true);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_scroll->setFocusPolicy(Qt::NoFocus);
  m_scroll->setBackgroundRole(QPalette::Base);
  m_scroll->setWidget(page);
  page->setAutoFillBackground(false);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(m_strip);
  column->addWidget(m_scroll, 1);
  for (QWidget *stop : stops())
    stop->installEventFilter(this);
  setFocusProxy(m_sample);
  connect(&Theme::instance(), &Theme::changed, this, &WelcomePage::arrange);
  refresh();
}

QWidget *WelcomePage::makeLeft() {
  auto *left = new QWidget;
  m_sample = new ActionRow(u"passage"_s, tr("Open the sample project"),
                           tr("Five texts on one claim, already tagged"), keyCapText(Qt::Key_Return));
  m_sample->setSuggested(true);
  m_new = new ActionRow(u"plus"_s, tr("New project"), tr("Starts with four codes; change them as you like"),
                        keyCapText(Qt::CTRL | Qt::Key_N));
  m_open = new ActionRow(u"open"_s, tr("Open a project"), {}, keyCapText(Qt::CTRL | Qt::Key_O));
  m_load = new LinkButton(tr("New project from an exported corpus"));
  connect(m_load, &QAbstractButton::clicked, this, &WelcomePage::loadCorpus);
  m_drop = new DropZone;
  m_drop->setText(tr("Drop texts here"));
  m_drop->setDetail(
      tr("Text, web pages, Word, PDF, books, tables. They are read on this computer and go "
         "nowhere else."));
  m_languages = new LanguageRow;
  connect(m_languages, &LanguageRow::chosen, this, &WelcomePage::languageChosen);
  connect(m_sample, &QAbstractButton::clicked, this, &WelcomePage::openSample);
  connect(m_new, &QAbstractButton::clicked, this, &WelcomePage::newProject);
  connect(m_open, &QAbstractButton::clicked, this, &WelcomePage::openProject);
  connect(m_drop, &QAbstractButton::clicked, this, &WelcomePage::addFiles);
  connect(m_drop, &DropZone::filesDropped, this, &WelcomePage::filesDropped);

  auto *column = new QVBoxLayout(left);
  column->setSpacing(0);
  column->addSpacing(dip(28));
  column->addSpacerItem(softSpace(m_leftSpaces));
  column->addLayout(inset(new Masthead, rowPadding, 0));
  column->addSpacing(dip(20));
  column->addSpacerItem(softSpace(m_leftSpaces));
  for (ActionRow *row : {m_sample, m_new, m_open})
    column->addLayout(inset(row, 0, rowPadding));
  column->addSpacing(dip(6));
  auto *load = new QHBoxLayout;
  // Below the words of the rows, whose signs stand before them.
  load->addSpacing(dip(rowPadding + 18 + 14) - dip(4));
  load->addWidget(m_load);
  load->addStretch(1);
  column->addLayout(load);
  column->addSpacing(dip(14));
  column->addStretch(1);
  column->addLayout(inset(m_drop, rowPadding, 0));
  column->addSpacing(dip(14));
  column->addLayout(inset(m_languages, rowPadding, 0));
  column->addSpacing(dip(12));
  column->addSpacerItem(softSpace(m_leftSpaces));
  return left;
}

QWidget *WelcomePage::makeRight() {
  auto *right = new RightHalf(nullptr);
  auto *heading = new QHBoxLayout;
  heading->setSpacing(dip(8));
  heading->setContentsMargins(dip(recentPadding), 0, dip(recentPadding), 0);
  auto *title = new TextLabel(tr("The sample project"), FontRole::Strong);
  title->setMinimumHeight(dip(19));
  heading->addWidget(title);
  auto *explained = new ElidedLabel(tr("each line one code, each mark a passage"));
  explained->setLook(FontRole::Base, Token::Ink3);
  heading->addWidget(explained, 1);
  m_picture = new SamplePicture;
  m_recent = new RecentList;
  connect(m_recent, &RecentList::chosen, this, &WelcomePage::openRecent);
  // Rows just added count only once they are shown.
  connect(m_picture, &SamplePicture::ready, this, &WelcomePage::arrange, Qt::QueuedConnection);

  auto *column = new QVBoxLayout(right);
  column->setSpacing(0);
  column->addSpacing(dip(24));
  column->addSpacerItem(softSpace(m_rightSpaces));
  column->addLayout(heading);
  column->addSpacing(dip(16));
  column->addLayout(inset(m_picture, recentPadding, recentPadding));
  column->addSpacing(dip(24));
  column->addStretch(1);
  column->addWidget(m_recent);
  column->addSpacing(dip(16));
  column->addSpacerItem(softSpace(m_rightSpaces));
  return right;
}

void WelcomePage::arrange() {
  arrangeIn(width());
  // A page that has to scroll shares its width with the bar.
  const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
  if (m_scroll->widget()->sizeHint().height() > m_scroll->height()) arrangeIn(width() - bar);
}

void WelcomePage::arrangeIn(int whole) {
  const bool beside = width() >= dip(leastForTwo);
  static_cast<RightHalf *>(m_right)->beside = beside;
  m_halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  const int rightWidth = beside ? std::min(dip(640), whole / 2) : whole;
  const int leftWidth = beside ? whole - rightWidth : whole;
  m_right->setFixedWidth(rightWidth);
  // As far from the edge as the picture has it at its size, nearer where there is less room.
  const int spare = leftWidth - dip(actionsWidth);
  const int lead = std::clamp(spare * 132 / 380, std::min(dip(24), std::max(spare / 2, 0)), dip(320));
  const int end = std::max(spare - lead, 0);
  QLayout *column = m_left->layout();
  // Rows reach beyond the column, so that their words align with it.
  column->setContentsMargins(std::max(lead - dip(rowPadding), 0), 0, end, 0);
  const int side = dip(rightPadding - recentPadding);
  m_right->layout()->setContentsMargins(side + 1, 0, side, 0);
  const int room = height() - m_picture->sizeHint().height() - dip(24 + 18 + 16 + 24 + 24 + 16);
  m_recent->setMost(beside ? std::clamp(room / RecentList::rowHeight(), 3, 6) : 6);
  fit(m_left, m_leftSpaces, leftWidth);
  fit(m_right, m_rightSpaces, rightWidth);
}

void WelcomePage::fit(QWidget *half, const QVector<QSpacerItem *> &spaces, int width) {
  const auto wanted = [&](int place) {
    return dip(half == m_left ? leftSpaces[static_cast<std::size_t>(place)]
                              : rightSpaces[static_cast<std::size_t>(place)]);
  };
  int soft = 0;
  for (int i = 0; i < spaces.size(); ++i)
    soft += wanted(i);
  for (QSpacerItem *space : spaces)
    space->changeSize(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
  half->layout()->invalidate();
  const int fixed = half->layout()->hasHeightForWidth() ? half->layout()->totalHeightForWidth(width)
                                                        : half->layout()->totalSizeHint().height();
  const int room = std::clamp(m_scroll->height() - fixed, 0, soft);
  for (int i = 0; i < spaces.size(); ++i)
    spaces[i]->changeSize(0, wanted(i) * room / soft, QSizePolicy::Minimum, QSizePolicy::Fixed);
  half->layout()->invalidate();
}

QVector<QWidget *> WelcomePage::stops() const {
  QVector<QWidget *> all{m_sample, m_new, m_open, m_load, m_drop};
  all += m_languages->links();
  for (RecentRow *row : m_recent->rows())
    all.append(row);
  return all;
}

void WelcomePage::notify(const QString &text, const QVector<ReportAction> &actions) {
  QVector<ReportAction> ways = actions;
  ways.append({tr("Dismiss"), [this] { dismissNotice(); }});
  m_strip->notify(text, ways);
}

void WelcomePage::dismissNotice() {
  m_strip->dismiss();
}

QString WelcomePage::notice() const {
  return m_strip->isHidden() ? QString() : m_strip->text();
}

void WelcomePage::refresh() {
  m_recent->refresh();
  for (RecentRow *row : m_recent->rows())
    row->installEventFilter(this);
  arrange();
}

void WelcomePage::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  refresh();
}

void WelcomePage::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  arrange();
}

void WelcomePage::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    emit openSample();
  else
    QWidget::keyPressEvent(event);
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event) {
  if (event->type() == QEvent::FocusIn) m_scroll->ensureWidgetVisible(static_cast<QWidget *>(watched));
  if (event->type() != QEvent::KeyPress) return false;
  const QVector<QWidget *> all = stops();
  const qsizetype here = all.indexOf(static_cast<QWidget *>(watched));
  qsizetype next = here;
  switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
      next = std::min(here + 1, all.size() - 1);
      break;
    case Qt::Key_Up:
      next = std::max<qsizetype>(here - 1, 0);
      break;
    case Qt::Key_Home:
      next = 0;
      break;
    case Qt::Key_End:
      next = all.size() - 1;
      break;
    default:
      return false;
  }
  if (here < 0) return false;
  all[next]->setFocus(next > here ? Qt::TabFocusReason : Qt::BacktabFocusReason);
  return true;
}

void WelcomePage::dragEnterEvent(QDragEnterEvent *event) {
  const QList<QUrl> urls = event->mimeData()->urls();
  if (std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
    event->acceptProposedAction();
}

void WelcomePage::dropEvent(QDropEvent *event) {
  QList<QUrl> files = event->mimeData()->urls();
  files.removeIf([](const QUrl &url) { return !url.isLocalFile(); });
  if (files.isEmpty()) return;
  event->acceptProposedAction();
  emit filesDropped(files);
}

}  // namespace florilegium::gui
