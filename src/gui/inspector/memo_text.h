// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace florilegium::gui {

/// A memo's Markdown, set for reading. Pictures stand as their descriptions: nothing is ever loaded.
class MemoText : public QTextDocument {
  Q_OBJECT

 public:
  explicit MemoText(QObject *parent = nullptr);
  void setMemo(const QString &markdown, const QFont &font, const QColor &ink);
  /// The address of the link at a point; empty where there is none.
  [[nodiscard]] QString linkAt(const QPointF &point) const;

 protected:
  QVariant loadResource(int type, const QUrl &name) override;
};

/// The first words of a memo without the marks of Markdown.
[[nodiscard]] QString firstWords(const QString &markdown, int most = 120);

}  // namespace florilegium::gui
