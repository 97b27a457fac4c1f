// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/elide.h"

#include <QAbstractButton>
#include <QEvent>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace florilegium::gui {

QStringList elidedLines(const QString &text, const QFont &font, qreal width, int most) {
  const QString words = text.simplified();
  const QFontMetricsF metrics(font);
  if (words.isEmpty() || most < 1) return {};
  if (most == 1) return {metrics.elidedText(words, Qt::ElideRight, width)};
  QStringList lines;
  QTextLayout layout(words, font);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width);
    const int start = line.textStart();
    if (lines.size() == most - 1) {
      lines.append(metrics.elidedText(words.mid(start), Qt::ElideRight, width));
      break;
    }
    lines.append(words.mid(start, line.textLength()).trimmed());
  }
  layout.endLayout();
  return lines;
}

qreal paintElided(QPainter &painter, const QRectF &where, const QString &text, int most, qreal step,
                  Qt::LayoutDirection direction) {
  const QStringList lines = elidedLines(text, painter.font(), where.width(), most);
  painter.save();
  painter.setLayoutDirection(direction);
  QRectF line(where.left(), where.top(), where.width(), step);
  for (const QString &words : lines) {
    painter.drawText(line, int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    line.translate(0, step);
  }
  painter.restore();
  return step * static_cast<qreal>(lines.size());
}

namespace {

class CutTip : public QObject {
 public:
  explicit CutTip(QAbstractButton *button) : QObject(button), m_button(button) {
    button->installEventFilter(this);
  }

 protected:
  bool eventFilter(QObject *, QEvent *event) override {
    if (event->type() != QEvent::Resize && event->type() != QEvent::ToolTip) return false;
    const bool cut = m_button->width() < m_button->sizeHint().width();
    const bool ours = !m_ours.isEmpty() && m_button->toolTip() == m_ours;
    if (cut && (ours || m_button->toolTip().isEmpty())) {
      const QString more = m_button->accessibleDescription();
      m_ours = m_button->text() + (more.isEmpty() ? QString() : QLatin1Char('\n') + more);
      m_button->setToolTip(m_ours);
    } else if (!cut && ours) {
      m_button->setToolTip({});
    }
    return false;
  }

 private:
  QAbstractButton *m_button;
  QString m_ours;
};

}  // namespace

void tipWhenCut(QAbstractButton *button) {
  new CutTip(button);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent, int mostLines)
    : QWidget(parent), m_most(std::max(1, mostLines)) {
  // A fixed height would be that of one line: layouts bound it by the size hint.
  QSizePolicy policy(QSizePolicy::Preferred, m_most > 1 ? QSizePolicy::Preferred : QSizePolicy::Fixed);
  policy.setHeightForWidth(m_most > 1);
  setSizePolicy(policy);
  setText(text);
}

void ElidedLabel::setText(const QString &text) {
  m_text = text;
  setAccessibleName(text);
  updateGeometry();
  updateToolTip();
  update();
}

void ElidedLabel::setLook(FontRole role, Token ink) {
  m_role = role;
  m_ink = ink;
  updateGeometry();
  updateToolTip();
  update();
}

QFont ElidedLabel::textFont() const {
  return interfaceFont(m_role);
}

qreal ElidedLabel::step() const {
  return std::max(lineHeight(m_role), std::ceil(QFontMetricsF(textFont()).height()));
}

QSize ElidedLabel::sizeHint() const {
  const qreal width = QFontMetricsF(textFont()).horizontalAdvance(m_text.simplified());
  return {static_cast<int>(std::ceil(width)) + 1, static_cast<int>(std::ceil(step()))};
}

QSize ElidedLabel::minimumSizeHint() const {
  return {dip(24), sizeHint().height()};
}

int ElidedLabel::heightForWidth(int width) const {
  const qsizetype lines = std::max<qsizetype>(1, elidedLines(m_text, textFont(), width, m_most).size());
  return static_cast<int>(std::ceil(step() * static_cast<qreal>(lines)));
}

void ElidedLabel::updateToolTip() {
  const QStringList lines = elidedLines(m_text, textFont(), width(), m_most);
  const bool whole = lines.join(u' ').simplified() == m_text.simplified();
  // As a paragraph it wraps, and its characters are not taken for tags.
  setToolTip(whole ? QString() : QStringLiteral("<p>%1</p>").arg(m_text.toHtmlEscaped()));
}

void ElidedLabel::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setFont(textFont());
  painter.setPen(isEnabled() ? Theme::instance().color(m_ink)
                             : palette().color(QPalette::Disabled, QPalette::Text));
  paintElided(painter, rect(), m_text, m_most, step(), layoutDirection());
}

void ElidedLabel::resizeEvent(QResizeEvent *) {
  updateToolTip();
}

void ElidedLabel::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    updateGeometry();
    updateToolTip();
  }
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
