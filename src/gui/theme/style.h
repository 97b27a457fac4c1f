// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace florilegium::gui {

/// The look of the stock widgets: Fusion's behaviour, our drawing. Everything is taken from the widget's
/// palette and font metrics, so it serves both themes and every size.
///
/// Dynamic properties of widgets it knows:
/// - "small" (bool) on buttons: 26 high instead of 30, meta font expected
/// - "large" (bool) on line edits: 34 high (search)
/// - "ghost" (bool) on push buttons: no edge or ground until the pointer comes
/// - "plain" (bool) on line edits: no frame and no ground, for a field inside a frame of its own
class FlorilegiumStyle : public QProxyStyle {
  Q_OBJECT

 public:
  FlorilegiumStyle();

  void polish(QWidget *widget) override;
  using QProxyStyle::polish;

  void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
  void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                   const QWidget *widget = nullptr) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                          const QWidget *widget = nullptr) const override;
  [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                     const QWidget *widget = nullptr) const override;
  [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                     SubControl subControl, const QWidget *widget = nullptr) const override;
  [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                       const QWidget *widget = nullptr) const override;
  [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                const QWidget *widget = nullptr) const override;
  [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                              const QWidget *widget = nullptr,
                              QStyleHintReturn *returnData = nullptr) const override;
  [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                                   const QWidget *widget = nullptr) const override;
};

}  // namespace florilegium::gui
