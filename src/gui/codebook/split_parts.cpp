// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/split_parts.h"

#include <QPainter>
#include <QVBoxLayout>

#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/figures.h"

namespace florilegium::gui {

namespace {

class TargetButton : public QAbstractButton {
 public:
  TargetButton(const QString &digit, QWidget *parent) : QAbstractButton(parent), m_digit(digit) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
  }
  void setRow(const TargetRow &row) {
    m_row = row;
    const QString name = row.isNew ? SplitTargets::tr("%1, new").arg(row.name) : row.name;
    setAccessibleName(SplitTargets::tr("%1: %2, %3").arg(m_digit, name, passagesText(row.dealt)));
    setToolTip(SplitTargets::tr("Give the passage to %1 (%2)").arg(row.name, m_digit));
    update();
  }
  [[nodiscard]] QSize sizeHint() const override {
    return {dip(220), std::max(dip(34), QFontMetrics(interfaceFont()).height() + dip(14))};
  }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    const Theme &theme = Theme::instance();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](const QRectF &part) {
      return mirrored ? QRectF(width() - part.right(), part.top(), part.width(), part.height()) : part;
    };
    paintRowGround(painter, rect(), m_row.chosen || isDown(), underMouse());
    if (focusShown(*this)) paintInnerFocusRing(painter, rect(), 7);
    const qreal middle = height() / 2.0;
    paintChip(painter,
              placed({qreal(dip(8)), middle - chipSide() / 2.0, qreal(chipSide()), qreal(chipSide())}),
              m_row.colour, m_digit);
    painter.setFont(interfaceFont());
    painter.setPen(theme.color(Token::Ink3));
    const QString count = number(m_row.dealt);
    const qreal countWidth = figuresWidth(painter.font(), count);
    QRectF figures(width() - dip(10) - countWidth, 0, countWidth, height());
    drawFigures(painter, placed(figures), Qt::AlignRight | Qt::AlignVCenter, count);
    qreal end = figures.left() - dip(10);
    if (m_row.chosen) {
      const QRectF tick(end - dip(14), middle - dip(7), dip(14), dip(14));
      paintIcon(painter, placed(tick), QStringLiteral("check"), theme.color(Token::Ink2));
      end = tick.left() - dip(6);
    }
    QRectF words(dip(8) + chipSide() + dip(10), 0, 0, height());
    words.setRight(end);
    QString name = m_row.name;
    if (m_row.isNew) name = SplitTargets::tr("%1 (new)").arg(name);
    painter.setPen(theme.color(Token::Ink));
    painter.drawText(placed(words), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, int(words.width())));
  }

 private:
  QString m_digit;
  TargetRow m_row;
};

}  // namespace

SplitTargets::SplitTargets(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
  m_column->setContentsMargins(0, 0, 0, 0);
  m_column->setSpacing(dip(2));
  setAccessibleName(tr("Codes to deal to"));
}

void SplitTargets::setRows(const QVector<TargetRow> &rows) {
  while (m_buttons.size() > rows.size())
    delete m_buttons.takeLast();
  while (m_buttons.size() < rows.size()) {
    const int target = static_cast<int>(m_buttons.size());
    auto *button = new TargetButton(QString::number(target + 1), this);
    connect(button, &QAbstractButton::clicked, this, [this, target] { emit chosen(target); });
    m_column->addWidget(button);
    m_buttons.append(button);
  }
  for (qsizetype i = 0; i < rows.size(); ++i)
    static_cast<TargetButton *>(m_buttons[i])->setRow(rows[i]);
}

DealBar::DealBar(QWidget *parent) : QWidget(parent) {
  setFixedHeight(dip(3));
}

void DealBar::setProgress(int done, int all) {
  m_done = done;
  m_all = all;
  update();
}

void DealBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  paintRounded(painter, rect(), height() / 2.0, theme.color(Token::Line));
  if (m_all == 0 || m_done == 0) return;
  QRectF part(rect());
  part.setWidth(part.width() * m_done / m_all);
  if (layoutDirection() == Qt::RightToLeft) part.moveRight(width());
  paintRounded(painter, part, height() / 2.0, theme.color(Token::Ink2));
}

}  // namespace florilegium::gui
