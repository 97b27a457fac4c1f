// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QSplitterHandle>
#include <QStyleOption>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/style.h"
#include "gui/theme/style_parts.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

/// Icon and words of a push button, centred together.
void pushButtonLabel(QPainter &painter, const QStyleOptionButton &option) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const bool primary = enabled && option.features.testFlag(QStyleOptionButton::DefaultButton);
  const qreal iconSide = option.icon.isNull() ? 0 : option.iconSize.width();
  const qreal gap = iconSide > 0 && !option.text.isEmpty() ? dip(7) : 0;
  const qreal chevron = option.features.testFlag(QStyleOptionButton::HasMenu) ? dip(12) : 0;
  const qreal chevronGap = chevron > 0 ? dip(6) : 0;
  constexpr int flags = Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
  const qreal words = painter.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
  const QRectF all = option.rect;
  qreal x = all.left() + (all.width() - iconSide - gap - words - chevronGap - chevron) / 2;
  const auto next = [&](qreal extent, qreal tall) {
    const QRectF cell(x, all.center().y() - tall / 2, extent, tall);
    x += extent;
    return option.direction == Qt::RightToLeft
               ? QRectF(all.left() + all.right() - cell.right(), cell.top(), extent, tall)
               : cell;
  };
  const QColor ink =
      primary ? style::token(Token::Paper)
              : option.palette.color(enabled ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
  if (iconSide > 0) {
    const QRectF where = next(iconSide, iconSide);
    const QString name = option.icon.name();
    if (primary && !name.isEmpty()) {
      paintIcon(painter, where, name, ink);
    } else {
      option.icon.paint(&painter, where.toRect(), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    x += gap;
  }
  painter.save();
  painter.setPen(ink);
  painter.drawText(next(words, all.height()).adjusted(-1, 0, 1, 0), flags, option.text);
  painter.restore();
  x += chevronGap;
  if (chevron > 0) paintIcon(painter, next(chevron, chevron), u"chevron-down"_s, ink);
}

}  // namespace

void FlorilegiumStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                   const QWidget *widget) const {
  switch (element) {
    case CE_PushButtonBevel:
      proxy()->drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
      return;
    case CE_PushButtonLabel:
      if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        pushButtonLabel(*painter, *button);
        return;
      }
      break;
    case CE_CheckBox:
    case CE_RadioButton:
      if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        const bool check = element == CE_CheckBox;
        if (style::showsFocus(*option))
          paintInnerFocusRing(*painter, option->rect, style::kControlRadius - 2);
        QStyleOptionButton part(*button);
        part.rect =
            proxy()->subElementRect(check ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, option, widget);
        proxy()->drawPrimitive(check ? PE_IndicatorCheckBox : PE_IndicatorRadioButton, &part, painter,
                               widget);
        part.rect =
            proxy()->subElementRect(check ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
        proxy()->drawControl(check ? CE_CheckBoxLabel : CE_RadioButtonLabel, &part, painter, widget);
        return;
      }
      break;
    case CE_MenuItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        style::menuItem(*painter, *item, widget);
        return;
      }
      break;
    case CE_MenuBarItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        style::menuBarItem(*painter, *item);
        return;
      }
      break;
    case CE_MenuEmptyArea:
    case CE_MenuBarEmptyArea:
    case CE_SizeGrip:
      return;
    case CE_Header:
      if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        // The base style asks itself, not the proxy, where the parts go.
        QStyleOptionHeader part(*header);
        proxy()->drawControl(CE_HeaderSection, &part, painter, widget);
        part.rect = proxy()->subElementRect(SE_HeaderLabel, option, widget);
        proxy()->drawControl(CE_HeaderLabel, &part, painter, widget);
        part.rect = proxy()->subElementRect(SE_HeaderArrow, option, widget);
        proxy()->drawPrimitive(PE_IndicatorHeaderArrow, &part, painter, widget);
        return;
      }
      break;
    case CE_HeaderSection:
      if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        style::headerSection(*painter, *header);
        return;
      }
      break;
    case CE_HeaderEmptyArea:
      painter->fillRect(option->rect, style::token(Token::Paper));
      painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                        style::token(Token::Line));
      return;
    case CE_HeaderLabel:
      if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        QStyleOptionHeader changed(*header);
        changed.palette.setColor(QPalette::ButtonText, style::token(Token::Ink3));
        changed.state.setFlag(State_On, false);
        // Models that say nothing of the height mean the middle.
        if ((changed.textAlignment & Qt::AlignVertical_Mask) == 0) changed.textAlignment |= Qt::AlignVCenter;
        QProxyStyle::drawControl(element, &changed, painter, widget);
        return;
      }
      break;
    case CE_Splitter: {
      const QRect &all = option->rect;
      const bool upright = option->state.testFlag(State_Horizontal);
      const QRect line = upright ? QRect(all.center().x(), all.top(), 1, all.height())
                                 : QRect(all.left(), all.center().y(), all.width(), 1);
      painter->fillRect(line, style::token(Token::Line));
      return;
    }
    case CE_ShapedFrame:
      if (const auto *shaped = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
        if (shaped->frameShape == QFrame::HLine || shaped->frameShape == QFrame::VLine) {
          const QRect &all = option->rect;
          const QRect line = shaped->frameShape == QFrame::HLine
                                 ? QRect(all.left(), all.center().y(), all.width(), 1)
                                 : QRect(all.center().x(), all.top(), 1, all.height());
          painter->fillRect(line, style::token(Token::Line));
          return;
        }
      }
      break;
    case CE_ProgressBar:
      if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
        style::progress(*painter, *bar);
        return;
      }
      break;
    case CE_ItemViewItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        // Selected rows keep ink on their own ground; the palette's highlight is for selected text.
        QStyleOptionViewItem changed(*item);
        changed.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
        QProxyStyle::drawControl(element, &changed, painter, widget);
        style::currentBar(*painter, *item);
        return;
      }
      break;
    default:
      break;
  }
  QProxyStyle::drawControl(element, option, painter, widget);
}

}  // namespace florilegium::gui
