// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/theme.h"

#include <QApplication>
#include <QPointer>
#include <QStyle>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/paper_fonts.h"
#include "gui/theme/pigment.h"
#include "gui/theme/style.h"
#include "gui/theme/system_shade.h"

namespace florilegium::gui {

namespace {

/// The tokens as a palette of the platform has them.
QColor platformColor(const QPalette &platform, Token token) {
  const auto role = [&](QPalette::ColorRole which) { return platform.color(QPalette::Active, which); };
  switch (token) {
    case Token::Paper:
      return role(QPalette::Base);
    case Token::Panel:
      return role(QPalette::Window);
    case Token::Raised:
      return role(QPalette::Button);
    case Token::Line:
    case Token::Line2:
    case Token::Edge:
    case Token::Ink:
    case Token::Ink2:
    case Token::Ink3:
    case Token::Shadow:
      return role(QPalette::Text);
    case Token::Selected:
    case Token::TextSelected:
    case Token::Hover: {
      // The platform's highlight comes with its own ink; ours stays ink, so the ground gives way to it.
      const QColor ink = role(QPalette::Text);
      qreal share = token == Token::Hover ? .2 : .6;
      while (share > .02 &&
             contrast(mixed(role(QPalette::Base), role(QPalette::Highlight), share), ink) < 7) {
        share -= .02;
      }
      return mixed(role(QPalette::Base), role(QPalette::Highlight), share);
    }
    case Token::Rubric: {
      const bool dark = role(QPalette::Base).lightnessF() < .5F;
      return tokenColor(Token::Rubric, dark ? Shade::Dark : Shade::Light);
    }
  }
  return role(QPalette::Text);
}

}  // namespace

Theme &Theme::instance() {
  static QPointer<Theme> theme;
  if (theme.isNull()) theme = new Theme(QCoreApplication::instance());
  return *theme;
}

Theme::Theme(QObject *parent) : QObject(parent), m_platform(QGuiApplication::palette()) {
  m_platformMoves = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) != 0;
}

void Theme::install() {
  if (!m_installed) {
    m_installed = true;
    QApplication::setStyle(new FlorilegiumStyle);
  }
  setMode(m_mode);
}

void Theme::setMode(ThemeMode mode) {
  if (mode == ThemeMode::FollowSystem && !m_listening) {
    m_listening = listenToDesktop(this, SLOT(systemSettingChanged(QString, QString)));
  }
  m_mode = mode;
  if (mode == ThemeMode::Light || mode == ThemeMode::Sepia) m_bright = mode;
  update();
}

void Theme::toggle() {
  setMode(dark() ? m_bright : ThemeMode::Dark);
}

void Theme::setScale(qreal scale) {
  const qreal bounded = qBound(.8, scale, 3.0);
  if (qFuzzyCompare(bounded, m_scale)) return;
  m_scale = bounded;
  update();
}

void Theme::setMotion(bool wanted) {
  m_motionWanted = wanted;
}

bool Theme::motion() const {
  return m_motionWanted && m_platformMoves;
}

void Theme::setPatterns(bool on) {
  if (m_patterns == on) return;
  m_patterns = on;
  ++m_revision;
  emit changed();
  // The palettes are as they were, so that nobody is told of new ones.
  const QWidgetList widgets = QApplication::allWidgets();
  for (QWidget *widget : widgets)
    widget->update();
}

void Theme::setPlatformPalette(const QPalette &palette) {
  m_platform = palette;
  update();
}

void Theme::systemSettingChanged(const QString &group, const QString &key) {
  if (m_mode == ThemeMode::FollowSystem && concernsShade(group, key)) update();
}

Shade Theme::systemShade() const {
  if (const auto asked = desktopShade()) return *asked;
  return m_platform.color(QPalette::Window).lightnessF() < .5F ? Shade::Dark : Shade::Light;
}

void Theme::update() {
  m_highContrast = m_mode == ThemeMode::FollowSystem && isHighContrast(m_platform);
  if (m_highContrast) {
    m_shade = m_platform.color(QPalette::Base).lightnessF() < .5F ? Shade::Dark : Shade::Light;
  } else if (m_mode == ThemeMode::FollowSystem) {
    m_shade = systemShade();
  } else {
    m_shade = m_mode == ThemeMode::Dark    ? Shade::Dark
              : m_mode == ThemeMode::Sepia ? Shade::Sepia
                                           : Shade::Light;
  }
  ++m_revision;
  if (m_installed) {
    QApplication::setFont(interfaceFont());
    QApplication::setFont(interfaceFont(FontRole::Strong), "QPushButton");
    QApplication::setFont(interfaceFont(FontRole::Meta), "QHeaderView");
    QApplication::setFont(interfaceFont(FontRole::Meta), "QTipLabel");
    QApplication::setFont(interfaceFont(FontRole::Meta), "QToolTip");
    QApplication::setPalette(m_highContrast ? m_platform : paletteFor(m_shade));
  }
  emit changed();
}

QColor Theme::color(Token token) const {
  return m_highContrast ? platformColor(m_platform, token) : tokenColor(token, m_shade);
}

qreal Theme::tintOpacity(TintState state) const {
  switch (state) {
    case TintState::Rest:
      return dark() ? .17 : .13;
    case TintState::Hover:
      return dark() ? .25 : .21;
    case TintState::Selected:
      return dark() ? .34 : .30;
  }
  return 0;
}

OnPaper::OnPaper()
    : m_shade(Theme::instance().m_shade),
      m_highContrast(Theme::instance().m_highContrast),
      m_scale(Theme::instance().m_scale) {
  Theme &theme = Theme::instance();
  theme.m_shade = Shade::Light;
  theme.m_highContrast = false;
  theme.m_scale = 1;
  lettersSetSingly() = true;
  ++theme.m_revision;
}

OnPaper::~OnPaper() {
  Theme &theme = Theme::instance();
  theme.m_shade = m_shade;
  theme.m_highContrast = m_highContrast;
  theme.m_scale = m_scale;
  lettersSetSingly() = false;
  ++theme.m_revision;
}

}  // namespace florilegium::gui
