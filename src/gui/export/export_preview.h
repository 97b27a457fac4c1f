// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>
#include <QTextEdit>

#include "gui/export/preview_text.h"

namespace florilegium::gui {

/// Names, texts and numbers of JSON in the inks of the theme.
class JsonHighlighter : public QSyntaxHighlighter {
  Q_OBJECT

 public:
  explicit JsonHighlighter(QTextDocument *document);

 protected:
  void highlightBlock(const QString &text) override;
};

/// The first lines of an export, read only; the passage selected in the text is marked in its colour. A
/// QTextEdit, since a QPlainTextEdit has no distance of lines.
class ExportPreview : public QTextEdit {
  Q_OBJECT

 public:
  explicit ExportPreview(QWidget *parent = nullptr);
  /// `mark` is the stored colour of the code of the passage marked.
  void setPreview(const PreviewText &text, const QColor &mark);
  [[nodiscard]] const PreviewText &preview() const { return m_text; }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void layOut();
  void showMarked();
  [[nodiscard]] QRectF markedArea() const;

  JsonHighlighter *m_highlighter;
  PreviewText m_text;
  QColor m_mark;
};

}  // namespace florilegium::gui
