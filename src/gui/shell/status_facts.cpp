// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/status_facts.h"

#include <QPainter>
#include <QStyle>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"

namespace florilegium::gui {

StatusFacts::StatusFacts(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

QString StatusFacts::savedText() const {
  switch (m_saved) {
    case Saved::Saved:
      return tr("Saved");
    case Saved::Saving:
      return tr("Saving…");
    case Saved::ReadOnly:
      return tr("Read only");
    case Saved::NotSaved:
      return tr("Not saved");
    case Saved::Nothing:
      break;
  }
  return {};
}

void StatusFacts::setPlace(const QString &place, const QString &length) {
  if (place == m_place && length == m_length) return;
  m_place = place;
  m_length = length;
  setAccessibleName(tr("%1, %2, %3").arg(m_place, m_length, savedText()));
  updateGeometry();
  update();
}

void StatusFacts::setSaved(Saved saved) {
  m_saved = saved;
  setAccessibleName(tr("%1, %2, %3").arg(m_place, m_length, savedText()));
  updateGeometry();
  update();
}

QSize StatusFacts::sizeHint() const {
  const QFontMetrics metrics(interfaceFont(FontRole::Meta));
  const int gap = dip(16);
  return {metrics.horizontalAdvance(m_place) + metrics.horizontalAdvance(m_length) +
              metrics.horizontalAdvance(savedText()) + 3 * gap + dip(20),
          metrics.height()};
}

void StatusFacts::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setFont(interfaceFont(FontRole::Meta));
  const Theme &theme = Theme::instance();
  int right = width() - dip(14);
  const auto write = [&](const QString &text, Token ink) {
    if (text.isEmpty()) return;
    const int needed = painter.fontMetrics().horizontalAdvance(text);
    painter.setPen(theme.color(ink));
    const QRect area(right - needed, 0, needed + 1, height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area), Qt::AlignCenter, text);
    right -= needed;
  };
  const bool bad = m_saved == Saved::NotSaved;
  write(savedText(), bad ? Token::Rubric : Token::Ink2);
  if (m_saved != Saved::Nothing) {
    const QString sign = m_saved == Saved::Saved    ? QStringLiteral("check")
                         : m_saved == Saved::Saving ? QStringLiteral("save")
                         : bad                      ? QStringLiteral("attention")
                                                    : QStringLiteral("lock");
    right -= dip(18);
    const QRect area(right, (height() - dip(14)) / 2, dip(14), dip(14));
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), area), sign,
              theme.color(bad ? Token::Rubric : Token::Ink2));
    right -= dip(14);
  }
  write(m_length, Token::Ink2);
  right -= dip(14);
  write(m_place, Token::Ink2);
}

}  // namespace florilegium::gui
