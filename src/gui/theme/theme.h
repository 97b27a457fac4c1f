// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QPalette>
#include <array>

namespace florilegium::gui {

/// The named colours of the interface. Code colours are in pigment.h.
enum class Token {
  Paper,         ///< ground of texts and tables
  Panel,         ///< ground of the window, side panels, header and status line
  Raised,        ///< ground of popups, buttons and cards
  Line,          ///< hairlines
  Line2,         ///< edges of buttons, lines of staves
  Edge,          ///< boundaries of fields and check boxes
  Ink,           ///< text
  Ink2,          ///< secondary text
  Ink3,          ///< meta text
  Selected,      ///< selected row, pressed segment
  TextSelected,  ///< selected text
  Hover,         ///< what lies under the pointer; translucent
  Rubric,        ///< problems, always with a symbol and words
  Shadow,        ///< below popups; translucent
};

enum class Shade { Light, Dark, Sepia };
/// The numbers are kept in the person's settings.
enum class ThemeMode { Light, Dark, FollowSystem, Sepia };
/// In the order in which they are offered.
inline constexpr std::array offeredThemes{ThemeMode::Light, ThemeMode::Sepia, ThemeMode::Dark,
                                          ThemeMode::FollowSystem};
enum class TintState { Rest, Hover, Selected };

/// The value of a token in one of our palettes, whatever is shown at present.
[[nodiscard]] QColor tokenColor(Token token, Shade shade);

/// What the program looks like now: one object for the whole program, owned by the application.
class Theme : public QObject {
  Q_OBJECT

 public:
  /// Needs a QApplication; lives as long as that does.
  static Theme &instance();

  /// Puts style, palette and fonts on the application. Call once, before the first window is made.
  void install();

  [[nodiscard]] ThemeMode mode() const { return m_mode; }
  /// Takes effect at once. FollowSystem also follows later changes of the desktop's setting, and adopts
  /// high-contrast palettes of the platform as they are.
  void setMode(ThemeMode mode);
  /// Light and sepia become dark, dark what it was before, as seen now (Ctrl+Shift+L).
  void toggle();

  [[nodiscard]] QColor color(Token token) const;
  [[nodiscard]] bool dark() const { return m_shade == Shade::Dark; }
  [[nodiscard]] Shade shade() const { return m_shade; }
  /// A palette of the platform is in use; tints are to be drawn as outlines.
  [[nodiscard]] bool highContrast() const { return m_highContrast; }
  /// Opacity of a tag's tint over paper.
  [[nodiscard]] qreal tintOpacity(TintState state) const;

  /// Size of the interface, 0.8 to 3; 1 is the default. Sets the application font.
  [[nodiscard]] qreal scale() const { return m_scale; }
  void setScale(qreal scale);

  /// Whether jumps may be animated: the desktop allows it and the person has not switched it off.
  [[nodiscard]] bool motion() const;
  void setMotion(bool wanted);

  /// Whether codes differ in staves by the shape of their marks as well.
  [[nodiscard]] bool patterns() const { return m_patterns; }
  void setPatterns(bool on);

  /// Grows with every change of colours, shapes or size; a key for caches.
  [[nodiscard]] int revision() const { return m_revision; }

  /// The palette of the platform before ours was set.
  [[nodiscard]] const QPalette &platformPalette() const { return m_platform; }
  /// For tests: pretends the platform came with this palette.
  void setPlatformPalette(const QPalette &palette);

 signals:
  /// Colours or sizes are new. color() and the application's palette have them already; widgets get their
  /// palette with the next turn of the event loop, as QEvent::PaletteChange.
  void changed();

 private slots:
  void systemSettingChanged(const QString &group, const QString &key);

 private:
  friend class OnPaper;
  explicit Theme(QObject *parent);
  void update();
  [[nodiscard]] Shade systemShade() const;

  QPalette m_platform;
  ThemeMode m_mode = ThemeMode::FollowSystem;
  ThemeMode m_bright = ThemeMode::Light;  ///< what `toggle` comes back to
  Shade m_shade = Shade::Light;
  bool m_highContrast = false;
  bool m_motionWanted = true;
  bool m_patterns = false;
  bool m_platformMoves = true;
  bool m_installed = false;
  bool m_listening = false;
  qreal m_scale = 1;
  int m_revision = 0;
};

/// While it lives, colours and sizes are those for paper, whatever the screen shows: the light palette at the
/// usual size. For painting alone: nobody is told, and no event may be handled meanwhile.
class OnPaper {
 public:
  OnPaper();
  ~OnPaper();
  OnPaper(const OnPaper &) = delete;
  OnPaper &operator=(const OnPaper &) = delete;

 private:
  Shade m_shade;
  bool m_highContrast;
  qreal m_scale;
};

/// Whether a palette is one of the platform's high-contrast ones: one ground for windows, fields and buttons,
/// ink against it 15 or more, and a saturated highlight that stands out from it.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// The QPalette that carries our tokens: Base paper, Window panel, Button raised, Midlight line, Mid line2,
/// Dark edge, Text ink, LinkVisited ink2, PlaceholderText ink3, BrightText rubric, Highlight selected text.
[[nodiscard]] QPalette paletteFor(Shade shade);

}  // namespace florilegium::gui
