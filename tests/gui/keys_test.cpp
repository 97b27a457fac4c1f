// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>

#include "gui/shell/keys_window.h"
#include "gui/widgets/key_cap.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

/// A shortcut as the manual writes it.
QString inManual(const QKeySequence &keys) {
  QString text = keys.toString(QKeySequence::PortableText);
  for (const auto &[portable, written] :
       {std::pair("Return", "Enter"), std::pair("PgDown", "Page Down"), std::pair("PgUp", "Page Up"),
        std::pair("Del", "Delete"), std::pair("Ctrl+-", "Ctrl+−"), std::pair("Shift+?", "?")})
    text.replace(QRegularExpression(
                     QStringLiteral("%1$").arg(QRegularExpression::escape(QString::fromUtf8(portable)))),
                 QString::fromUtf8(written));
  return text;
}

}  // namespace

TEST_CASE("Every command with a key is in the window of keys") {
  const Window w;
  const KeysWindow keys(*w.window.commands());
  QStringList caps;
  for (const KeyCap *cap : keys.findChildren<KeyCap *>())
    caps.append(cap->text());
  for (const QAction *action : w.window.commands()->all()) {
    if (action->shortcut().isEmpty()) continue;
    INFO(action->text().toStdString());
    CHECK(caps.contains(keyCapText(action->shortcut())));
  }
}

TEST_CASE("Every key of a command is in the manual") {
  const Window w;
  QFile file(QStringLiteral(FLORILEGIUM_SOURCE_DIR "/docs/manual/7-keys.md"));
  REQUIRE(file.open(QIODevice::ReadOnly));
  QStringList named;
  // The cells before the last say which keys.
  for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n')))
    if (line.startsWith(QLatin1Char('|'))) named.append(line);
  const QString table = named.join(QLatin1Char('\n'));
  for (const QAction *action : w.window.commands()->all()) {
    for (const QKeySequence &key : action->shortcuts()) {
      INFO(action->text().toStdString() << ": " << inManual(key).toStdString());
      const QRegularExpression cell(
          QStringLiteral("[| (,]%1(?=[|,) ])").arg(QRegularExpression::escape(inManual(key))));
      CHECK(table.contains(cell));
    }
  }
}
