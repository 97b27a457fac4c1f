// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

namespace florilegium::gui {

class SheetShadow;

/// Where a popup may stand, all in the coordinates of the window.
struct PopupPlace {
  QRect selection;  ///< what must stay visible: from the first to the last selected line
  QRect column;     ///< the text column
  QRect window;     ///< what may be covered at all
  Qt::LayoutDirection direction = Qt::LeftToRight;
  int least = 0;  ///< width that the margin must have for the popup to stand there; scaled
};

/// Least width of the margin for a popup to stand in it, unscaled.
inline constexpr int kPopupMargin = 180;

/// The place of a popup that wants `wanted`: in the margin beside the first selected line; if that margin is
/// narrower than 180, below the last selected line, else above the first. Never across the selection: where
/// nothing is left it gets what height there is on the larger side, at most 60 % of the window's.
[[nodiscard]] QRect popupRect(const PopupPlace &place, const QSize &wanted, qreal scale = 1);

/// A raised sheet inside the window (not a window of its own) with a soft shadow. Esc closes it and gives the
/// focus back to where it was.
class MarginPopup : public QFrame {
  Q_OBJECT

 public:
  /// `window` is what it lies in; usually QMainWindow itself.
  explicit MarginPopup(QWidget *window);

  /// Shows it by the rule of popupRect(), sized from its layout (404 wide if nothing else is asked by
  /// setWantedWidth), and gives it the focus.
  void popupBeside(const QRect &selection, const QRect &column, const QRect &window);
  /// Shows it below (or above) a control.
  void popupUnder(const QWidget *control);
  void setWantedWidth(int dip) { m_wantedWidth = dip; }
  /// Places it again after its contents or the text moved; keeps the focus.
  void placeAgain();
  /// Hides it and gives the focus back.
  void dismiss();

 signals:
  void dismissed();

 protected:
  bool event(QEvent *event) override;
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void open();
  void place();

  SheetShadow *m_shadow;
  PopupPlace m_place;
  QPointer<QWidget> m_focusBefore;
  int m_wantedWidth = 404;
};

}  // namespace florilegium::gui
