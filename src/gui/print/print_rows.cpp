// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/print_rows.h"

#include <QCoreApplication>
#include <QTextLayout>
#include <algorithm>
#include <cmath>
#include <memory>

#include "gui/print/line_pattern.h"
#include "gui/shell/strings.h"
#include "gui/text/direction.h"
#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

namespace {

struct RowWords {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::PrintWindow)
};

QColor ink(Token token) {
  return Theme::instance().color(token);
}

struct Counted {
  const Code *code;
  int count;
};

std::vector<Counted> countedCodes(const Project &project, SourceId source, const TagFilter &filter) {
  std::unordered_map<CodeId, int> counts;
  for (const SpanIndex::Entry &entry : project.tagIndex(source).all()) {
    const Tag *tag = project.tag(TagId{entry.id});
    if (filter.shows(*tag)) ++counts[tag->code];
  }
  std::vector<Counted> result;
  for (const Code *code : project.codes())
    if (const auto found = counts.find(code->id); found != counts.end())
      result.push_back({code, found->second});
  return result;
}

/// An entry of the legend.
struct Cell {
  QColor colour;
  QString digit, name, count;
  int pattern = -1;  ///< none where the lines do not differ
  qreal left = 0;
};

void paintEntry(QPainter &painter, QPointF at, qreal width, const Cell &entry) {
  const QRectF cell(at, QSizeF(width, 26));
  if (entry.digit.isEmpty())
    paintDot(painter, QRectF(cell.left() + 4.5, cell.top() + 8.5, 9, 9), entry.colour);
  else
    paintChip(painter, QRectF(cell.left(), cell.top() + 4, 18, 18), entry.colour, entry.digit);
  qreal left = cell.left() + 27;
  if (entry.pattern >= 0) {
    fillPatterned(painter, QRectF(left, cell.center().y() - .75, 30, 1.5), entry.pattern,
                  codeColours(entry.colour).mark);
    left += 30 + 9;
  }
  painter.setFont(interfaceFont(FontRole::Base));
  const QFontMetricsF metrics(painter.font());
  const qreal room = cell.right() - left - 8 - metrics.horizontalAdvance(entry.count) - 24;
  const QString shown = metrics.elidedText(entry.name, Qt::ElideRight, room);
  const qreal baseline = cell.center().y() + metrics.capHeight() / 2;
  painter.setPen(ink(Token::Ink));
  painter.drawText(QPointF(left, baseline), shown);
  painter.setPen(ink(Token::Ink3));
  painter.drawText(QPointF(left + metrics.horizontalAdvance(shown) + 8, baseline), entry.count);
}

}  // namespace

void appendGap(std::vector<PrintRow> &rows, int height) {
  rows.push_back({height, true, false, {}});
}

void appendText(std::vector<PrintRow> &rows, const RowText &text, qreal width) {
  const auto layout = std::make_shared<QTextLayout>(text.text, fontFor(text.text, text.font));
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(text.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  layout->setTextOption(option);
  layout->setCacheEnabled(true);
  layout->beginLayout();
  const qreal ascent = QFontMetricsF(text.font).ascent();
  const qreal descent = QFontMetricsF(text.font).descent();
  const qreal above = (text.lineHeight - ascent - descent) / 2;
  for (int number = 0;; ++number) {
    QTextLine line = layout->createLine();
    if (!line.isValid()) break;
    line.setLineWidth(width - text.indent);
    line.setPosition(QPointF(text.indent, above));
    rows.push_back({static_cast<int>(std::ceil(text.lineHeight)), false, false,
                    [layout, number, colour = text.ink](QPainter &painter, QPointF at) {
                      painter.setPen(colour);
                      layout->lineAt(number).draw(&painter, at);
                    }});
  }
  layout->endLayout();
}

std::vector<PrintRow> titleRows(const Project &project, SourceId source, const TagFilter &filter, bool titled,
                                qreal width) {
  std::vector<PrintRow> rows;
  const Source *row = project.source(source);
  appendText(rows, {toQt(project.info().name), interfaceFont(FontRole::Meta), ink(Token::Ink3), 18}, width);
  // A text that begins with its title says it itself.
  if (!titled) appendText(rows, {toQt(row->name), readingFont({}, 27), ink(Token::Ink), 36}, width);
  qint64 shown = 0;
  const auto all = project.tagIndex(source).all();
  for (const SpanIndex::Entry &entry : all)
    if (filter.shows(*project.tag(TagId{entry.id}))) ++shown;
  const auto total = static_cast<qint64>(all.size());
  const QString passages = shown == total
                               ? passagesText(total)
                               : RowWords::tr("%1 of %2 shown").arg(number(shown), passagesText(total));
  const QString facts = QStringList{wordsText(row->words), passages}.join(QStringLiteral(" · "));
  appendText(rows, {facts, interfaceFont(FontRole::Meta), ink(Token::Ink2), 20}, width);
  for (PrintRow &made : rows)
    made.keepWithNext = true;
  return rows;
}

std::vector<PrintRow> legendRows(const Project &project, SourceId source, const TagFilter &filter,
                                 const std::unordered_map<CodeId, int> &patterns, qreal width) {
  std::vector<PrintRow> rows;
  const std::vector<Counted> codes = countedCodes(project, source, filter);
  if (codes.empty()) return rows;
  const auto columns = static_cast<std::size_t>(std::max(1., std::floor(width / 230)));
  const qreal columnWidth = width / static_cast<qreal>(columns);
  const std::size_t lines = (codes.size() + columns - 1) / columns;
  appendGap(rows, 10);
  for (std::size_t line = 0; line < lines; ++line) {
    PrintRow row{26, line == 0, false, {}};
    std::vector<Cell> cells;
    for (std::size_t column = 0; column < columns; ++column) {
      // Down the columns, as in the list of codes.
      const std::size_t at = column * lines + line;
      if (at >= codes.size()) break;
      const Code &code = *codes[at].code;
      const auto pattern = patterns.find(code.id);
      cells.push_back({toQt(code.colour), toQt(code.shortcut), toQt(code.name), number(codes[at].count),
                       pattern == patterns.end() ? -1 : pattern->second,
                       static_cast<qreal>(column) * columnWidth});
    }
    row.paint = [cells, columnWidth](QPainter &painter, QPointF at) {
      for (const Cell &cell : cells)
        paintEntry(painter, at + QPointF(cell.left, 0), columnWidth, cell);
    };
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<PrintMemo> memosOf(const Project &project, SourceId source, const TagFilter &filter) {
  std::vector<PrintMemo> memos;
  for (const SpanIndex::Entry &entry : project.tagIndex(source).all()) {
    const Tag *tag = project.tag(TagId{entry.id});
    const Memo *memo = project.memoOn(tag->id);
    if (memo != nullptr && filter.shows(*tag)) memos.push_back({memo->id, tag->id, tag->span});
  }
  for (const Memo *memo : project.spanMemos(source))
    memos.push_back({memo->id, {}, memo->span});
  std::stable_sort(memos.begin(), memos.end(),
                   [](const PrintMemo &a, const PrintMemo &b) { return a.span.start < b.span.start; });
  if (const Memo *memo = project.memoOn(MemoOn::Source, source.value))
    memos.insert(memos.begin(), PrintMemo{memo->id, {}, {}});
  return memos;
}

std::vector<PrintRow> memoRows(const Project &project, const Revision &revision,
                               const std::vector<PrintMemo> &memos, qreal width) {
  std::vector<PrintRow> rows;
  if (memos.empty()) return rows;
  constexpr qreal indent = 34;
  appendText(rows, {RowWords::tr("Memos"), readingFont({}, 27), ink(Token::Ink), 44}, width);
  rows.front().startsPage = true;
  rows.front().keepWithNext = true;
  for (std::size_t i = 0; i < memos.size(); ++i) {
    const PrintMemo &memo = memos[i];
    const Memo *row = project.memo(memo.id);
    const Tag *tag = project.tag(memo.tag);
    const Code *code = tag != nullptr ? project.code(tag->code) : nullptr;
    QString head = code != nullptr ? toQt(code->name) : QString();
    if (!memo.span.empty()) {
      const QString quote = quoted(toQt(revision.text.slice(memo.span)), 200);
      head = head.isEmpty() ? quote : head + QStringLiteral(" · ") + quote;
    }
    if (head.isEmpty()) head = RowWords::tr("On the source");
    const std::size_t first = rows.size();
    appendText(rows, {head, interfaceFont(FontRole::Strong), ink(Token::Ink), 20, indent}, width);
    PrintRow &line = rows[first];
    line.paint = [paint = line.paint, label = number(static_cast<qint64>(i) + 1)](QPainter &painter,
                                                                                  QPointF at) {
      paint(painter, at);
      painter.setFont(interfaceFont(FontRole::Meta));
      painter.setPen(ink(Token::Ink3));
      painter.drawText(QRectF(at.x(), at.y(), indent - 10, 20), Qt::AlignVCenter | Qt::AlignRight, label);
    };
    for (std::size_t at = first; at < rows.size(); ++at)
      rows[at].keepWithNext = true;
    for (const QString &paragraph : toQt(row->text).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
      appendText(rows, {paragraph, quotationFont(17), ink(Token::Ink), 25, indent}, width);
    appendGap(rows, 12);
  }
  return rows;
}

}  // namespace florilegium::gui
