// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QVector>
#include <vector>

#include "florilegium/text/source_text.h"
#include "gui/reader/unit_style.h"

namespace florilegium::gui {

/// A field for writing in a source's text. What nobody touched comes out as it went in, character by
/// character: no-break spaces, line and paragraph separators, joiners and all. Set in the reading type, as
/// wide as a column of it.
class ExactEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit ExactEdit(QWidget *parent = nullptr);

  /// Puts a text in, or in the place of what was there as one step that Undo takes back.
  void setText(const SourceText &text);
  void replaceText(const SourceText &text);
  /// What stands there now. What no source may hold (half a character, NUL) is left out.
  [[nodiscard]] SourceText text() const;
  void setReadingType(const ReadingType &type);
  /// A passage that carries a tag, in the colour that its code has in the theme.
  struct Passage {
    Span span;
    QColor colour;
  };
  /// Tints and underlines passages of a text that stands there just so; they go along with what is written
  /// before and in them. Very many are left out, since each would slow the writing.
  void showPassages(const SourceText &text, const std::vector<Passage> &passages);
  /// Selects a span of a text that stands there just so, and shows it.
  void select(const SourceText &text, Span span);

 protected:
  bool event(QEvent *event) override;

 private:
  void keepMeasure();
  [[nodiscard]] QString showable(const SourceText &text);

  struct StandIn {
    QChar shown;
    QChar meant;
  };
  /// A document takes these for the ends of paragraphs or frames, so others stand in for them.
  QVector<StandIn> m_standIns;
  int m_column = 0;  ///< width in pixels; 0 before there is a type
};

}  // namespace florilegium::gui
