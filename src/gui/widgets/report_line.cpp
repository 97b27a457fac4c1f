// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/report_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/link_button.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

ReportLine::ReportLine(QWidget *parent) : QWidget(parent), m_label(new LineLabel(QString(), this)) {
  setAccessibleRole(this, QAccessible::AlertMessage);
  auto *row = new QHBoxLayout(this);
  row->setSpacing(dip(4));
  row->addWidget(m_label);
  row->addStretch(1);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  setMargins();
}

void ReportLine::report(const QString &text, const QColor &dot, const QVector<ReportAction> &actions) {
  show(text, dot.isValid() ? Sign::Dot : Sign::None, dot, actions);
  announce(this);
}

void ReportLine::reportProblem(const QString &text, const QVector<ReportAction> &actions) {
  show(text, Sign::Attention, QColor(), actions);
  announce(this);
}

void ReportLine::showWork(const QString &text, const QVector<ReportAction> &actions) {
  const bool goesOn = m_sign == Sign::Work;
  if (goesOn && text == m_label->text()) return;
  show(text, Sign::Work, QColor(), actions);
  if (!goesOn) announce(this);
}

void ReportLine::endWork() {
  if (m_sign == Sign::Work) clear();
}

void ReportLine::hint(const QString &text) {
  show(text, Sign::None, QColor(), {});
}

void ReportLine::clear() {
  show(QString(), Sign::None, QColor(), {});
}

QString ReportLine::plainText() const {
  return withoutMarks(m_label->text());
}

void ReportLine::show(const QString &text, Sign sign, const QColor &dot,
                      const QVector<ReportAction> &actions) {
  m_sign = sign;
  m_dot = dot;
  m_label->setText(text);
  setActions(actions);
  QString spoken = withoutMarks(text);
  if (sign == Sign::Attention) spoken = tr("Attention: %1").arg(spoken);
  setAccessibleName(spoken);
  setMargins();
  // The words give way, the ways on do not.
  int ways = 0;
  for (const LinkButton *link : std::as_const(m_links))
    ways += link->sizeHint().width() + dip(4);
  setMinimumWidth(ways == 0 ? 0 : ways + layout()->contentsMargins().left() + dip(28));
  update();
}

void ReportLine::setActions(const QVector<ReportAction> &actions) {
  const bool same = std::equal(actions.begin(), actions.end(), m_actions.begin(), m_actions.end(),
                               [](const ReportAction &a, const ReportAction &b) { return a.text == b.text; });
  m_actions = actions;
  // A link that is being pressed must not be taken away by a report of the same kind.
  if (same) return;
  for (LinkButton *link : std::as_const(m_links)) {
    // The link may be the very one whose click brought this report.
    link->hide();
    link->deleteLater();
  }
  m_links.clear();
  auto *row = static_cast<QHBoxLayout *>(layout());
  for (int i = 0; i < actions.size(); ++i) {
    auto *link = new LinkButton(actions[i].text, LinkButton::Look::Action, this);
    connect(link, &QAbstractButton::clicked, this, [this, i] {
      const auto run = m_actions.value(i).run;
      if (run) run();
    });
    row->insertWidget(row->count() - 1, link);
    m_links.append(link);
  }
}

void ReportLine::setMargins() {
  const bool bare = m_sign == Sign::None || m_sign == Sign::Work;
  const int sign = bare ? 0 : m_sign == Sign::Dot ? dotSide() + dip(8) : dip(14) + dip(6);
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  layout()->setContentsMargins(rightToLeft ? 0 : sign, 0, rightToLeft ? sign : 0, 0);
}

void ReportLine::paintEvent(QPaintEvent *) {
  if (m_sign == Sign::None || m_sign == Sign::Work) return;
  QPainter painter(this);
  const qreal side = m_sign == Sign::Dot ? dotSide() : dip(14);
  const qreal x = layoutDirection() == Qt::RightToLeft ? width() - side : 0;
  const QRectF where(x, (height() - side) / 2.0, side, side);
  if (m_sign == Sign::Dot) {
    paintDot(painter, where, m_dot);
  } else {
    paintIcon(painter, where, u"attention"_s, Theme::instance().color(Token::Rubric));
  }
}

void ReportLine::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange) setMargins();
  if (event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
