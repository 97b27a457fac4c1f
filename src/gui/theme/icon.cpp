// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/icon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

const QString kSign = u"florilegium"_s;

QByteArray source(const QString &name) {
  static QHash<QString, QByteArray> read;
  const auto known = read.constFind(name);
  if (known != read.constEnd()) return *known;
  QFile file(u":/icons/%1.svg"_s.arg(name));
  const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
  read.insert(name, text);
  return text;
}

QByteArray coloured(const QString &name, const QColor &colour) {
  QByteArray text = source(name);
  if (name == kSign) {
    for (const Pigment &pigment : pigments()) {
      const QColor stored(pigment.mark);
      text.replace(stored.name(QColor::HexRgb).toUpper().toUtf8(), codeColours(stored).mark.name().toUtf8());
    }
    return text;
  }
  return text.replace("#000", colour.name(QColor::HexRgb).toUtf8());
}

QColor colourFor(Token token, QIcon::Mode mode) {
  const Theme &theme = Theme::instance();
  const QColor colour = theme.color(token);
  return mode == QIcon::Disabled ? mixed(colour, theme.color(Token::Panel), .5) : colour;
}

class IconEngine : public QIconEngine {
 public:
  IconEngine(const QString &name, Token token) : m_name(name), m_token(token) {}

  void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override {
    paintIcon(*painter, rect, m_name, colourFor(m_token, mode));
  }
  QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override {
    const int side = std::min(size.width(), size.height());
    return iconPixmap(m_name, side, colourFor(m_token, mode), 1);
  }
  QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override {
    const int side = std::min(size.width(), size.height());
    return {side, side};
  }
  QIconEngine *clone() const override { return new IconEngine(m_name, m_token); }
  QString key() const override { return u"florilegium"_s; }
  QString iconName() override { return m_name; }
  bool isNull() override { return source(m_name).isEmpty(); }

 private:
  QString m_name;
  Token m_token;
};

}  // namespace

QIcon icon(const QString &name, Token colour) {
  return QIcon(new IconEngine(name, colour));
}

QPixmap iconPixmap(const QString &name, qreal side, const QColor &colour, qreal ratio) {
  const int pixels = qRound(side * ratio);
  if (pixels < 1 || source(name).isEmpty()) return {};
  const QString key = u"florilegium-icon/%1/%2/%3/%4/%5"_s.arg(
      name, QString::number(pixels), colour.name(QColor::HexRgb), QString::number(ratio),
      name == kSign ? QString::number(Theme::instance().revision()) : QString());
  QPixmap pixmap;
  if (QPixmapCache::find(key, &pixmap)) return pixmap;
  pixmap = QPixmap(pixels, pixels);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  QSvgRenderer(coloured(name, colour)).render(&painter, QRectF(0, 0, pixels, pixels));
  painter.end();
  pixmap.setDevicePixelRatio(ratio);
  QPixmapCache::insert(key, pixmap);
  return pixmap;
}

void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour) {
  const qreal ratio = painter.device()->devicePixelRatioF();
  const qreal side = std::min(where.width(), where.height());
  const QPixmap pixmap = iconPixmap(name, side, colour, ratio);
  if (pixmap.isNull()) return;
  const QRectF square =
      snapped(painter, QRectF(where.center().x() - side / 2, where.center().y() - side / 2, side, side));
  painter.drawPixmap(square.topLeft(), pixmap);
}

}  // namespace florilegium::gui
