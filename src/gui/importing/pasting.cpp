// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/pasting.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

#include "gui/reader/drag_data.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::Pasting)
};

bool isAddress(const QString &text) {
  return text.startsWith(u"http://"_s, Qt::CaseInsensitive) ||
         text.startsWith(u"https://"_s, Qt::CaseInsensitive);
}

/// What follows "SourceURL:" in the head that Windows puts before the HTML of a clipboard.
QString addressInHead(const QByteArray &html) {
  const QByteArray head = html.left(2000);
  const qsizetype at = head.indexOf("SourceURL:");
  if (at < 0) return {};
  const QByteArray rest = head.mid(at + 10);
  return QString::fromUtf8(rest.left(rest.indexOf('\n'))).trimmed();
}

QString addressIn(const QMimeData &data) {
  QStringList found;
  found << addressInHead(data.data(u"application/x-qt-windows-mime;value=\"HTML Format\""_s))
        << QString::fromUtf8(data.data(u"chromium/x-source-url"_s)).trimmed();
  // Two bytes a character, in the order of the machine.
  const QByteArray wide = data.data(u"text/x-moz-url-priv"_s);
  found
      << QString::fromUtf16(reinterpret_cast<const char16_t *>(wide.constData()), wide.size() / 2).trimmed();
  for (const QString &address : std::as_const(found))
    if (isAddress(address)) return address;
  return {};
}

}  // namespace

std::optional<Clip> clipIn(const QMimeData &data) {
  Clip clip;
  if (data.hasHtml()) clip.html = fromQt(data.html());
  if (data.hasText() && !data.hasUrls()) clip.text = fromQt(data.text());
  // Some put a zero at the end.
  for (std::string *text : {&clip.html, &clip.text})
    while (!text->empty() && text->back() == '\0')
      text->pop_back();
  if (clip.html.empty() && clip.text.empty()) return std::nullopt;
  clip.url = fromQt(addressIn(data));
  return clip;
}

QString whyNoText(const QMimeData &data, From from) {
  if (from == From::Drop) return Words::tr("What was dropped holds no words, so nothing was added.");
  if (data.hasImage()) return Words::tr("The clipboard holds a picture and no text, so nothing was added.");
  if (data.formats().isEmpty())
    return Words::tr("The clipboard is empty. Copy some text, then paste it as a source.");
  return Words::tr("The clipboard holds no words, so nothing was added.");
}

bool holdsDroppedText(const QMimeData &data) {
  const QList<QUrl> urls = data.urls();
  const bool files = std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
  const bool own = data.hasFormat(QLatin1String(spanMimeType)) ||
                   data.hasFormat(QLatin1String(tagMimeType)) || data.hasFormat(QLatin1String(codeMimeType));
  return !files && !own && (data.hasHtml() || (data.hasText() && urls.isEmpty()));
}

}  // namespace florilegium::gui
