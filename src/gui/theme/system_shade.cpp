// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/system_shade.h"

#include <QSettings>
#include <QVariant>

#ifdef QT_DBUS_LIB
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

const QString kGroup = u"org.freedesktop.appearance"_s;
const QString kKey = u"color-scheme"_s;

#ifdef QT_DBUS_LIB
const QString kService = u"org.freedesktop.portal.Desktop"_s;
const QString kPath = u"/org/freedesktop/portal/desktop"_s;
const QString kInterface = u"org.freedesktop.portal.Settings"_s;

std::optional<Shade> portalShade() {
  // A portal that is slow to answer must not hold up the first window.
  constexpr int patienceMs = 250;
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.isConnected() || !bus.interface()->isServiceRegistered(kService)) return std::nullopt;
  QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
  call << kGroup << kKey;
  const QDBusMessage reply = bus.call(call, QDBus::Block, patienceMs);
  if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty()) return std::nullopt;
  QVariant value = reply.arguments().constFirst();
  while (value.metaType() == QMetaType::fromType<QDBusVariant>())
    value = value.value<QDBusVariant>().variant();
  switch (value.toUInt()) {
    case 1:
      return Shade::Dark;
    case 2:
      return Shade::Light;
    default:
      return std::nullopt;
  }
}
#endif

}  // namespace

std::optional<Shade> desktopShade() {
#ifdef Q_OS_WIN
  const QSettings settings(
      u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
      QSettings::NativeFormat);
  const QVariant light = settings.value(u"AppsUseLightTheme"_s);
  if (light.isValid()) return light.toInt() == 0 ? Shade::Dark : Shade::Light;
#endif
#ifdef QT_DBUS_LIB
  return portalShade();
#else
  return std::nullopt;
#endif
}

bool listenToDesktop(QObject *receiver, const char *slot) {
#ifdef QT_DBUS_LIB
  QDBusConnection bus = QDBusConnection::sessionBus();
  return bus.isConnected() && bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, receiver, slot);
#else
  Q_UNUSED(receiver)
  Q_UNUSED(slot)
  return false;
#endif
}

bool concernsShade(const QString &group, const QString &key) {
  return group == kGroup && key == kKey;
}

}  // namespace florilegium::gui
