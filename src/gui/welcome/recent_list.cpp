// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/recent_list.h"

#include <QContextMenuEvent>
#include <QDir>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/figures.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal padding = 12;
constexpr qreal fileSide = 16;
constexpr qreal gap = 12;
constexpr qreal fileStep = 18;
constexpr qreal detailStep = 17;

}  // namespace

RecentRow::RecentRow(const RecentProject &project, QWidget *parent)
    : QAbstractButton(parent), m_project(project) {
  setAccessibleRole(this, QAccessible::Button);
  setText(project.name);
  setAccessibleDescription(tr("%1, %2").arg(project.detail(), friendlyTime(project.opened)));
  setToolTip(QDir::toNativeSeparators(project.path));
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const {
  return {dip(400), RecentList::rowHeight()};
}

QSize RecentRow::minimumSizeHint() const {
  return {dip(200), RecentList::rowHeight()};
}

void RecentRow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  constexpr qreal radius = 8;
  if (underMouse() || isDown())
    paintRounded(painter, rect(), radius, theme.color(isDown() ? Token::Selected : Token::Hover));
  const auto placed = [this](const QRectF &cell) {
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - cell.right(), cell.top(), cell.width(), cell.height())
               : cell;
  };
  const Token ink = m_project.found ? Token::Ink : Token::Ink3;
  const qreal side = dip(fileSide);
  paintIcon(painter, placed(QRectF(dip(padding), (height() - side) / 2, side, side)),
            m_project.found ? u"file"_s : u"question"_s, theme.color(Token::Ink3));

  const QString time = friendlyTime(m_project.opened);
  const QFont meta = interfaceFont(FontRole::Meta);
  const qreal timeWidth = figuresWidth(meta, time);
  painter.setFont(meta);
  painter.setPen(theme.color(Token::Ink3));
  drawFigures(painter, placed(QRectF(width() - dip(padding) - timeWidth, 0, timeWidth, height())),
              Qt::AlignLeft | Qt::AlignVCenter, time);

  const qreal lead = dip(padding) + side + dip(gap);
  QRectF line(lead, (height() - dip(fileStep) - dip(detailStep)) / 2.0,
              width() - lead - timeWidth - dip(padding) - dip(gap), dip(fileStep));
  const auto write = [&](const QFont &font, Token colour, const QString &words, Qt::TextElideMode elide) {
    painter.setFont(font);
    painter.setPen(theme.color(colour));
    painter.drawText(placed(line), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(words, elide, line.width()));
  };
  write(interfaceFont(FontRole::Strong), ink, m_project.name, Qt::ElideRight);
  line.translate(0, dip(fileStep));
  line.setHeight(dip(detailStep));
  write(meta, Token::Ink3, m_project.detail(), Qt::ElideMiddle);
  if (focusShown(*this)) paintInnerFocusRing(painter, rect(), radius);
}

void RecentRow::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else if (event->key() == Qt::Key_Delete)
    emit forgotten();
  else
    QAbstractButton::keyPressEvent(event);
}

void RecentRow::contextMenuEvent(QContextMenuEvent *event) {
  auto *menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this] { click(); });
  connect(menu->addAction(tr("Remove from this list")), &QAction::triggered, this, &RecentRow::forgotten);
  menu->popup(event->globalPos());
}

void RecentRow::changeEvent(QEvent *event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

RecentList::RecentList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {
  m_layout->setContentsMargins(0, 0, 0, 0);
  m_layout->setSpacing(0);
  auto *heading = new TextLabel(tr("Recent"), FontRole::Strong, Token::Ink, this);
  heading->setContentsMargins(dip(padding), 0, dip(padding), dip(6));
  m_layout->addWidget(heading);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleName(tr("Recent projects"));
}

int RecentList::rowHeight() {
  return dip(fileStep) + dip(detailStep) + 2 * dip(10);
}

void RecentList::refresh() {
  for (RecentRow *row : std::as_const(m_rows)) {
    row->hide();
    row->deleteLater();
  }
  m_rows.clear();
  for (const RecentProject &project : RecentProjects::list()) {
    auto *row = new RecentRow(project, this);
    connect(row, &QAbstractButton::clicked, this, [this, path = project.path] { emit chosen(path); });
    connect(row, &RecentRow::forgotten, this, [this, path = project.path] {
      RecentProjects::forget(path);
      refresh();
    });
    m_layout->addWidget(row);
    m_rows.append(row);
  }
  setVisible(!m_rows.isEmpty());
  showRows();
}

void RecentList::setMost(int rows) {
  if (rows == m_most) return;
  m_most = rows;
  showRows();
}

void RecentList::showRows() {
  for (int i = 0; i < m_rows.size(); ++i)
    m_rows[i]->setVisible(i < m_most);
  updateGeometry();
}

QVector<RecentRow *> RecentList::rows() const {
  return m_rows.mid(0, std::min<qsizetype>(m_most, m_rows.size()));
}

}  // namespace florilegium::gui
