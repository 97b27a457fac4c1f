// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

FlorilegiumStyle::FlorilegiumStyle() : QProxyStyle(u"Fusion"_s) {}

void FlorilegiumStyle::polish(QWidget *widget) {
  QProxyStyle::polish(widget);
  const bool hovers =
      qobject_cast<QPushButton *>(widget) != nullptr || qobject_cast<QToolButton *>(widget) != nullptr ||
      qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QCheckBox *>(widget) != nullptr ||
      qobject_cast<QRadioButton *>(widget) != nullptr || qobject_cast<QScrollBar *>(widget) != nullptr ||
      qobject_cast<QAbstractSpinBox *>(widget) != nullptr || qobject_cast<QHeaderView *>(widget) != nullptr;
  if (hovers) widget->setAttribute(Qt::WA_Hover);
  if (auto *header = qobject_cast<QHeaderView *>(widget)) {
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
  }
  if (auto *view = qobject_cast<QAbstractItemView *>(widget)) view->viewport()->setAttribute(Qt::WA_Hover);
}

void FlorilegiumStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                     const QWidget *widget) const {
  switch (element) {
    case PE_FrameFocusRect:
      // Rows show the focus by a bar of their own, see PE_PanelItemViewItem.
      if (qobject_cast<const QAbstractItemView *>(widget) != nullptr) return;
      if (!style::showsFocus(*option)) return;
      if (qobject_cast<const QToolButton *>(widget) != nullptr) {
        // The base style gives the inside of the button.
        paintInnerFocusRing(*painter, widget->rect(), style::kControlRadius);
      } else {
        paintInnerFocusRing(*painter, option->rect, style::kControlRadius - 2);
      }
      return;
    case PE_PanelButtonCommand:
      if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
        style::panelButton(*painter, *button, widget);
      }
      return;
    case PE_FrameDefaultButton:
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
    case PE_PanelMenuBar:
    case PE_PanelScrollAreaCorner:
    case PE_FrameMenu:
    case PE_FrameGroupBox:
      return;
    case PE_PanelButtonTool:
      style::panelTool(*painter, *option);
      return;
    case PE_PanelLineEdit: {
      const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
      const bool inside =
          widget != nullptr && (qobject_cast<QComboBox *>(widget->parentWidget()) != nullptr ||
                                qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr);
      if (inside || panel == nullptr || panel->lineWidth <= 0 || style::hasProperty(widget, "plain")) return;
      style::field(*painter, option->rect, option->state.testFlag(State_Enabled),
                   option->state.testFlag(State_HasFocus));
      return;
    }
    case PE_FrameLineEdit:
      style::field(*painter, option->rect, option->state.testFlag(State_Enabled),
                   option->state.testFlag(State_HasFocus));
      return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
      style::checkBox(*painter, *option);
      return;
    case PE_IndicatorRadioButton:
      style::radioButton(*painter, *option);
      return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem:
      if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
        style::row(*painter, *item, widget);
      }
      return;
    case PE_IndicatorBranch:
      style::branch(*painter, *option);
      return;
    case PE_IndicatorItemViewItemDrop:
      // Between rows a line, onto a row a ring round it.
      if (option->rect.height() < 4) {
        painter->fillRect(QRect(option->rect.left(), option->rect.top() - 1, option->rect.width(), 2),
                          Theme::instance().color(Token::Ink));
      } else {
        paintRounded(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1), style::kControlRadius, QColor(),
                     Theme::instance().color(Token::Ink), 2);
      }
      return;
    case PE_PanelMenu:
      paintRounded(*painter, option->rect, 0, style::token(Token::Raised), style::token(Token::Line2));
      return;
    case PE_PanelTipLabel:
      paintRounded(*painter, option->rect, 0, style::token(Token::Raised), style::token(Token::Line2));
      return;
    case PE_Frame:
      style::frame(*painter, *option, widget);
      return;
    case PE_IndicatorArrowDown:
      style::arrow(*painter, *option, u"chevron-down"_s);
      return;
    case PE_IndicatorHeaderArrow:
      if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
        // Qt's "up" is the ascending order, shown by a chevron that points down to larger ones.
        if (header->sortIndicator == QStyleOptionHeader::None) return;
        style::arrow(
            *painter, *option,
            header->sortIndicator == QStyleOptionHeader::SortUp ? u"chevron-up"_s : u"chevron-down"_s);
      }
      return;
    case PE_IndicatorArrowUp:
      style::arrow(*painter, *option, u"chevron-up"_s);
      return;
    case PE_IndicatorArrowLeft:
      style::arrow(*painter, *option, u"chevron-left"_s);
      return;
    case PE_IndicatorArrowRight:
      style::arrow(*painter, *option, u"chevron-right"_s);
      return;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void FlorilegiumStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                          QPainter *painter, const QWidget *widget) const {
  switch (control) {
    case CC_ComboBox:
      if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
        style::comboBox(*painter, *combo);
        return;
      }
      break;
    case CC_SpinBox:
      if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) {
        style::spinBox(*painter, *spin, proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                       proxy()->subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
      }
      break;
    case CC_ScrollBar:
      if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        style::scrollBar(*painter, *bar,
                         proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget));
        return;
      }
      break;
    case CC_Slider:
      if (const auto *slide = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
        style::slider(*painter, *slide, proxy()->subControlRect(control, option, SC_SliderGroove, widget),
                      proxy()->subControlRect(control, option, SC_SliderHandle, widget));
        return;
      }
      break;
    default:
      break;
  }
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QIcon FlorilegiumStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                     const QWidget *widget) const {
  switch (standardIcon) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
      return icon(u"close"_s, Token::Ink3);
    case SP_MessageBoxWarning:
    case SP_MessageBoxCritical:
      return icon(u"attention"_s, Token::Rubric);
    case SP_DirIcon:
    case SP_DirClosedIcon:
      return icon(u"folder"_s);
    case SP_DirOpenIcon:
      return icon(u"open"_s);
    case SP_FileIcon:
      return icon(u"file"_s);
    case SP_DirHomeIcon:
    case SP_DirLinkIcon:
    case SP_DriveHDIcon:
    case SP_ComputerIcon:
    case SP_DesktopIcon:
      return icon(u"folder"_s);
    case SP_FileDialogNewFolder:
      return icon(u"plus"_s);
    case SP_FileDialogToParent:
    case SP_ArrowUp:
      return icon(u"chevron-up"_s);
    case SP_FileDialogListView:
      return icon(u"table"_s);
    case SP_FileDialogDetailedView:
      return icon(u"outline"_s);
    case SP_FileDialogBack:
    case SP_ArrowBack:
    case SP_ArrowLeft:
      return icon(u"chevron-left"_s);
    case SP_ArrowForward:
    case SP_ArrowRight:
      return icon(u"chevron-right"_s);
    default:
      return QProxyStyle::standardIcon(standardIcon, option, widget);
  }
}

}  // namespace florilegium::gui
