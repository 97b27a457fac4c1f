// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/memo_text.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFragment>

#include "gui/theme/fonts.h"

namespace florilegium::gui {

namespace {

struct Picture {
  int position;
  int length;
  QString words;
};

QVector<Picture> picturesOf(const QTextDocument &document) {
  QVector<Picture> pictures;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      if (!fragment.charFormat().isImageFormat()) continue;
      const QTextImageFormat image = fragment.charFormat().toImageFormat();
      QString words = image.property(QTextFormat::ImageAltText).toString();
      if (words.isEmpty()) words = image.name();
      pictures.prepend({fragment.position(), fragment.length(), words});
    }
  return pictures;
}

}  // namespace

MemoText::MemoText(QObject *parent) : QTextDocument(parent) {
  setUndoRedoEnabled(false);
  setDocumentMargin(0);
}

void MemoText::setMemo(const QString &markdown, const QFont &font, const QColor &ink) {
  setDefaultFont(font);
  // A line break that was typed is one: notes are written line by line.
  QString text = markdown;
  text.replace(QStringLiteral("\n"), QStringLiteral("  \n"));
  setMarkdown(text, QTextDocument::MarkdownNoHTML);
  for (const Picture &picture : picturesOf(*this)) {
    QTextCursor cursor(this);
    cursor.setPosition(picture.position);
    cursor.setPosition(picture.position + picture.length, QTextCursor::KeepAnchor);
    cursor.insertText(QStringLiteral("[%1]").arg(picture.words), QTextCharFormat());
  }
  // Headings of a note are no larger than its words need.
  for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
    QTextCursor cursor(block);
    cursor.select(QTextCursor::BlockUnderCursor);
    QTextCharFormat format;
    format.setForeground(ink);
    if (block.blockFormat().headingLevel() > 0) {
      format.setProperty(QTextFormat::FontSizeAdjustment, block.blockFormat().headingLevel() == 1 ? 1 : 0);
      format.setFontWeight(QFont::DemiBold);
    }
    cursor.mergeCharFormat(format);
    QTextBlockFormat spaced;
    spaced.setTopMargin(0);
    spaced.setBottomMargin(block.next().isValid() ? dip(4) : 0);
    QTextCursor(block).mergeBlockFormat(spaced);
  }
}

QString MemoText::linkAt(const QPointF &point) const {
  return documentLayout()->anchorAt(point);
}

QVariant MemoText::loadResource(int, const QUrl &) {
  return {};
}

QString firstWords(const QString &markdown, int most) {
  MemoText text;
  text.setMemo(markdown, QFont(), Qt::black);
  QString words = text.toPlainText().simplified();
  if (words.size() <= most) return words;
  const qsizetype space = words.lastIndexOf(QLatin1Char(' '), most);
  words.truncate(space > most / 2 ? space : most);
  if (words.back().isHighSurrogate()) words.chop(1);
  return words + QChar(0x2026);
}

}  // namespace florilegium::gui
