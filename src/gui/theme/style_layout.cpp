// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QTreeView>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/style.h"
#include "gui/theme/style_parts.h"

namespace florilegium::gui {

namespace {

/// Room around check boxes and radio buttons for the focus ring; layouts do not see it.
constexpr int kRingRoom = 4;
/// Least length of a scroll bar's handle.
constexpr int kLeastHandle = 32;

int controlHeight(const QWidget *widget, const QStyleOption *option) {
  const int designed = style::hasProperty(widget, "small")   ? 26
                       : style::hasProperty(widget, "large") ? 34
                                                             : 30;
  const int line = option != nullptr ? option->fontMetrics.height() : 0;
  return std::max(dip(designed), line + dip(8));
}

/// Space before and after a row beyond that of its parts; in trees the indentation is enough.
int rowPadding(const QWidget *widget) {
  return qobject_cast<const QTreeView *>(widget) == nullptr ? dip(4) : 0;
}

bool isTextArea(const QWidget *widget) {
  return qobject_cast<const QTextEdit *>(widget) != nullptr ||
         qobject_cast<const QPlainTextEdit *>(widget) != nullptr;
}

QRect comboPart(const QRect &all, QStyle::SubControl part) {
  switch (part) {
    case QStyle::SC_ComboBoxEditField:
      return all.adjusted(dip(10), 2, -dip(26), -2);
    case QStyle::SC_ComboBoxArrow:
      return {all.right() - dip(26), all.top(), dip(26), all.height()};
    default:
      return {};
  }
}

QRect spinPart(const QStyleOptionSpinBox &option, QStyle::SubControl part) {
  const QRect &all = option.rect;
  const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : dip(22);
  const int half = (all.height() - 6) / 2;
  switch (part) {
    case QStyle::SC_SpinBoxEditField:
      return all.adjusted(dip(2), 2, -buttons - dip(4), -2);
    case QStyle::SC_SpinBoxUp:
      return {all.right() - buttons - 2, all.top() + 3, buttons, half};
    case QStyle::SC_SpinBoxDown:
      return {all.right() - buttons - 2, all.top() + 3 + half, buttons, half};
    default:
      return {};
  }
}

/// A scroll bar without arrows: the groove is the whole bar.
QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part) {
  const QRect &all = option.rect;
  const bool lying = option.orientation == Qt::Horizontal;
  const int length = lying ? all.width() : all.height();
  const qint64 range = qint64(option.maximum) - option.minimum;
  int handle = length;
  if (range > 0) {
    handle = static_cast<int>(qint64(option.pageStep) * length / (range + option.pageStep));
    handle = std::clamp(handle, std::min(length, dip(kLeastHandle)), length);
  }
  const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                    length - handle, option.upsideDown);
  const auto piece = [&](int from, int extent) {
    return lying ? QRect(all.left() + from, all.top(), extent, all.height())
                 : QRect(all.left(), all.top() + from, all.width(), extent);
  };
  switch (part) {
    case QStyle::SC_ScrollBarSubPage:
      return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
      return piece(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarSlider:
      return piece(start, handle);
    case QStyle::SC_ScrollBarGroove:
      return all;
    default:
      return {};
  }
}

}  // namespace

int FlorilegiumStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const {
  switch (metric) {
    case PM_DefaultFrameWidth:
      if (isTextArea(widget)) return dip(6);
      return 1;
    case PM_ScrollBarExtent:
      return dip(12);
    case PM_ScrollBarSliderMin:
      return dip(kLeastHandle);
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
      return 0;
    case PM_SplitterWidth:
      return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return dip(15);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
      return dip(9);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
      return dip(16);
    case PM_MessageBoxIconSize:
      return dip(24);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuPanelWidth:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarHMargin:
    case PM_MenuBarVMargin:
    case PM_ToolBarFrameWidth:
      return 0;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
      return dip(5);
    case PM_MenuBarItemSpacing:
      return 0;
    case PM_ToolTipLabelFrameWidth:
      return dip(6);
    case PM_TreeViewIndentation:
      return dip(16);
    case PM_HeaderMargin:
      return dip(7);
    case PM_HeaderMarkSize:
      return dip(12);
    case PM_FocusFrameHMargin:
      // The space on both sides of each part of a row: check box, icon and words.
      return dip(4);
    case PM_FocusFrameVMargin:
      return dip(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
      return dip(14);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
      return dip(8);
    case PM_SliderThickness:
    case PM_SliderControlThickness:
      return dip(24);
    case PM_SliderLength:
      return dip(20);
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int FlorilegiumStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *returnData) const {
  switch (hint) {
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
      return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
      return 1;
    case SH_Header_ArrowAlignment:
      return int(Qt::AlignRight | Qt::AlignVCenter);
    case SH_ToolTipLabel_Opacity:
      return 255;
    case SH_ToolTip_WakeUpDelay:
      return 500;
    case SH_Table_GridLineColor:
      return static_cast<int>(style::token(Token::Line).rgb());
    default:
      return QProxyStyle::styleHint(hint, option, widget, returnData);
  }
}

QSize FlorilegiumStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                         const QWidget *widget) const {
  switch (type) {
    case CT_PushButton: {
      const int height = std::max(controlHeight(widget, option), contents.height() + dip(8));
      const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
      int padding = style::hasProperty(widget, "small") ? dip(9) : dip(12);
      if (button != nullptr && !button->icon.isNull()) padding += dip(2);
      return {std::max(contents.width() + 2 * padding, height), height};
    }
    case CT_LineEdit:
      return {contents.width() + 2 * dip(7), controlHeight(widget, option)};
    case CT_ComboBox:
      return {contents.width() + dip(12) + dip(26),
              std::max(controlHeight(widget, option), contents.height() + dip(8))};
    case CT_SpinBox:
      return {contents.width() + dip(8) + dip(24), controlHeight(widget, option)};
    case CT_CheckBox:
    case CT_RadioButton: {
      const int spacing = dip(9) + dip(15);
      const int height = std::max({contents.height(), dip(24), dip(15)});
      return {contents.width() + spacing + 2 * kRingRoom, height};
    }
    case CT_ToolButton: {
      const QSize size = contents + QSize(dip(8), dip(8));
      return size.expandedTo({dip(26), dip(26)});
    }
    case CT_MenuItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
        return style::menuItemSize(*item, contents);
      }
      break;
    case CT_MenuBarItem:
      return contents + QSize(dip(16), dip(10));
    case CT_MenuBar:
    case CT_Menu:
      return contents;
    case CT_ItemViewItem: {
      QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
      size.rwidth() += 2 * rowPadding(widget);
      size.setHeight(std::max(size.height(), std::max(dip(29), option->fontMetrics.height() + dip(10))));
      return size;
    }
    case CT_HeaderSection: {
      QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
      size.setHeight(std::max(size.height(), option->fontMetrics.height() + dip(14)));
      return size;
    }
    case CT_ProgressBar:
      return {contents.width(), dip(4)};
    default:
      break;
  }
  return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect FlorilegiumStyle::subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const {
  const auto visual = [option](const QRect &rect) {
    return visualRect(option->direction, option->rect, rect);
  };
  const QRect &all = option->rect;
  switch (element) {
    case SE_LineEditContents: {
      if (style::hasProperty(widget, "plain")) return all;
      const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
      const bool framed = panel != nullptr && panel->lineWidth > 0;
      return framed ? all.adjusted(dip(7), 1, -dip(7), -1) : all;
    }
    case SE_CheckBoxLayoutItem:
    case SE_RadioButtonLayoutItem:
      return all.adjusted(kRingRoom, 0, -kRingRoom, 0);
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator: {
      const int side = dip(15);
      return visual(QRect(all.left() + kRingRoom, all.top() + (all.height() - side) / 2, side, side));
    }
    case SE_CheckBoxContents:
    case SE_RadioButtonContents:
      return visual(all.adjusted(kRingRoom + dip(15) + dip(9), 0, -kRingRoom, 0));
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect:
    case SE_CheckBoxClickRect:
    case SE_RadioButtonClickRect:
      return all;
    case SE_ItemViewItemCheckIndicator:
    case SE_ItemViewItemDecoration:
    case SE_ItemViewItemText:
    case SE_ItemViewItemFocusRect:
      if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        QStyleOptionViewItem inner(*item);
        inner.rect.adjust(rowPadding(widget), 0, -rowPadding(widget), 0);
        return QProxyStyle::subElementRect(element, &inner, widget);
      }
      break;
    case SE_HeaderLabel: {
      const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
      const bool sorted = header != nullptr && header->sortIndicator != QStyleOptionHeader::None;
      return visual(all.adjusted(dip(9), 0, sorted ? -dip(18) : -dip(9), 0));
    }
    case SE_HeaderArrow: {
      const int side = dip(12);
      return visual(QRect(all.right() - side - dip(4), all.top() + (all.height() - side) / 2, side, side));
    }
    case SE_PushButtonFocusRect:
      // The ring is part of the button's ground.
      return {};
    case SE_ComboBoxFocusRect:
      return {};
    default:
      break;
  }
  return QProxyStyle::subElementRect(element, option, widget);
}

QRect FlorilegiumStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const {
  QRect part;
  if (control == CC_ComboBox) {
    part = comboPart(option->rect, subControl);
  } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
             control == CC_SpinBox && spin) {
    part = spinPart(*spin, subControl);
  } else if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
             control == CC_ScrollBar && bar) {
    // Nothing is kept for arrows, and an empty page is empty, so the base style is not asked.
    return visualRect(option->direction, option->rect, scrollBarPart(*bar, subControl));
  }
  return part.isNull() ? QProxyStyle::subControlRect(control, option, subControl, widget)
                       : visualRect(option->direction, option->rect, part);
}

}  // namespace florilegium::gui
