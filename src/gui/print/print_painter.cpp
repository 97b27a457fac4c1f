// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/print_painter.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <unordered_set>

#include "gui/print/line_pattern.h"
#include "gui/reader/text_painter.h"
#include "gui/shell/strings.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

// As in the reading view; heights in S over and under the baseline.
constexpr qreal tintAbove = .88;
constexpr qreal tintBelow = .41;
constexpr qreal underlineBelow = .31;
constexpr qreal underlineStep = .167;
constexpr int deepestUnderline = 2;
constexpr qreal bracketWidth = 1.75;
constexpr qreal foot = 4;
constexpr qreal labelHeight = 16;
constexpr qreal labelPitch = 17;

struct PaperWords {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::PrintWindow)
};

}  // namespace

PrintPainter::PrintPainter(QPainter &painter, PrintPages &pages, int page)
    : m_painter(painter),
      m_pages(pages),
      m_number(page),
      m_page(pages.m_pages[static_cast<std::size_t>(page)]) {
  makeFrame();
}

void PrintPainter::makeFrame() {
  m_frame.view =
      QRect(0, 0, static_cast<int>(m_pages.m_content.width()), static_cast<int>(m_pages.m_content.height()));
  m_frame.column = m_pages.m_column;
  for (const PrintedUnit &printed : m_page.units) {
    const UnitLayout &layout = m_pages.m_layout.layout(printed.unit);
    const UnitTags &tags = m_pages.m_scene.onUnit(m_pages.m_layout, printed.unit);
    m_frame.units.push_back({printed.unit, printed.top, &layout, &tags});
  }
}

bool PrintPainter::onPage(std::size_t unit, int line) const {
  const PrintedUnit &printed = m_page.units[unit];
  return line >= printed.firstLine && line <= printed.lastLine;
}

void PrintPainter::paint() {
  headAndFoot();
  m_painter.translate(m_pages.m_content.topLeft());
  for (const PrintedRow &row : m_page.rows) {
    const PrintRow &made = m_pages.m_rows[row.row];
    if (made.paint) made.paint(m_painter, QPointF(0, row.top));
  }
  if (m_pages.m_options.tints) {
    tints();
    underlines();
  }
  text();
  if (m_frame.column.lanes > 0) {
    brackets();
    labels();
  }
  m_pages.m_scene.forgetUnits(m_pages.m_layout,
                              m_pages.m_layout.trim(m_page.units.empty() ? 0 : m_page.units.front().unit,
                                                    m_page.units.empty() ? 0 : m_page.units.back().unit));
}

void PrintPainter::headAndFoot() {
  const QRectF &content = m_pages.m_content;
  m_painter.setFont(interfaceFont(FontRole::Meta));
  m_painter.setPen(Theme::instance().color(Token::Ink3));
  const QFontMetricsF metrics(m_painter.font());
  if (m_number > 0) {
    const Source *source = m_pages.m_project->source(m_pages.m_source);
    const QString name = source != nullptr ? toQt(source->name) : QString();
    const QString project = toQt(m_pages.m_project->info().name);
    const qreal half = content.width() / 2 - 12;
    const qreal baseline = content.top() - 26;
    const bool mirrored = m_frame.column.mirrored;
    m_painter.drawText(QPointF(content.left(), baseline),
                       metrics.elidedText(mirrored ? project : name, Qt::ElideRight, half));
    const QString right = metrics.elidedText(mirrored ? name : project, Qt::ElideRight, half);
    m_painter.drawText(QPointF(content.right() - metrics.horizontalAdvance(right), baseline), right);
  }
  const QString number = m_pages.complete()
                             ? PaperWords::tr("%1 of %2", "page").arg(m_number + 1).arg(m_pages.pageCount())
                             : QString::number(m_number + 1);
  m_painter.drawText(QPointF(content.center().x() - metrics.horizontalAdvance(number) / 2,
                             content.bottom() + 12 + metrics.ascent()),
                     number);
}

int PrintPainter::patternOf(CodeId code) const {
  if (!m_pages.m_options.patterns) return 0;
  const auto found = m_pages.m_patterns.find(code);
  return found == m_pages.m_patterns.end() ? 0 : found->second;
}

void PrintPainter::tints() {
  m_painter.setPen(Qt::NoPen);
  for (std::size_t i = 0; i < m_frame.units.size(); ++i) {
    const VisibleUnit &unit = m_frame.units[i];
    for (const TagRun &run : unit.tags->tints) {
      if (!onPage(i, run.place.line)) continue;
      const QColor mark = codeColours(storedColour(m_pages.m_project, unit.tags->tags[run.tag].code)).mark;
      QRectF rect = m_frame.rectOf(unit, run.place, tintAbove, tintBelow);
      rect.adjust(run.joinsLeft ? 0 : -1, 0, run.joinsRight ? 0 : 1, 0);
      m_painter.setBrush(tintOn(Qt::white, mark, Theme::instance().tintOpacity(TintState::Rest)));
      if (run.joinsLeft || run.joinsRight)
        m_painter.drawRect(rect);
      else
        m_painter.drawRoundedRect(rect, 2, 2);
    }
  }
}

void PrintPainter::underlines() {
  m_painter.setPen(Qt::NoPen);
  for (std::size_t i = 0; i < m_frame.units.size(); ++i) {
    const VisibleUnit &unit = m_frame.units[i];
    for (const TagRun &run : unit.tags->underlines) {
      const TagOnUnit &tag = unit.tags->tags[run.tag];
      if (tag.level > deepestUnderline || !onPage(i, run.place.line)) continue;
      QRectF rect = m_frame.rectOf(unit, run.place, 0, underlineBelow + tag.level * underlineStep);
      rect.setTop(rect.bottom());
      rect.setHeight(1.5);
      fillPatterned(m_painter, rect.adjusted(-1, 0, 1, 0), patternOf(tag.code),
                    codeColours(storedColour(m_pages.m_project, tag.code)).mark);
    }
  }
}

void PrintPainter::text() {
  for (std::size_t i = 0; i < m_frame.units.size(); ++i) {
    const VisibleUnit &unit = m_frame.units[i];
    m_painter.setPen(Theme::instance().color(m_pages.m_layout.styleOf(unit.number).ink));
    unit.layout->drawLines(m_painter, QPointF(m_frame.column.left, unit.top), m_page.units[i].firstLine,
                           m_page.units[i].lastLine);
  }
}

void PrintPainter::brackets() {
  std::unordered_set<TagId> seen;
  for (const VisibleUnit &unit : m_frame.units) {
    for (const TagOnUnit &tag : unit.tags->tags) {
      if (tag.lane >= m_frame.column.lanes || !seen.insert(tag.id).second) continue;
      const auto [start, end] = m_frame.bracketOf(tag.span);
      const qreal first = m_page.units.front().top +
                          m_page.units.front().firstLine * m_frame.units.front().layout->lineHeight();
      const qreal top = std::max(start, first);
      const qreal bottom = std::min<qreal>(end, m_page.textEnd);
      if (bottom - top < 1) continue;
      const QColor mark = codeColours(storedColour(m_pages.m_project, tag.code)).mark;
      const qreal x = m_frame.column.laneAt(tag.lane) - bracketWidth / 2;
      const qreal feet = m_frame.column.mirrored ? x + bracketWidth : x - foot;
      fillPatterned(m_painter, QRectF(x, top, bracketWidth, bottom - top), patternOf(tag.code), mark);
      // No foot where it goes on over the page.
      if (start >= first) m_painter.fillRect(QRectF(feet, top, foot, bracketWidth), mark);
      if (end <= m_page.textEnd)
        m_painter.fillRect(QRectF(feet, bottom - bracketWidth, foot, bracketWidth), mark);
    }
  }
}

QString PrintPainter::wordsOf(const Tag &tag) const {
  const Code *code = m_pages.m_project->code(tag.code);
  QString words = code != nullptr ? toQt(code->name) : QString();
  if (tag.certainty != Certainty::Certain) words += QStringLiteral(" ?");
  if (const auto memo = m_pages.m_memoNumbers.find(tag.id); memo != m_pages.m_memoNumbers.end())
    words += PaperWords::tr(" [memo %1]").arg(number(memo->second));
  return words;
}

std::vector<PrintPainter::Label> PrintPainter::labelsWanted() const {
  std::vector<Label> labels;
  for (std::size_t i = 0; i < m_frame.units.size(); ++i) {
    const VisibleUnit &unit = m_frame.units[i];
    for (const TagOnUnit &tag : unit.tags->tags) {
      const Tag *row = m_pages.m_project->tag(tag.id);
      if (row == nullptr || m_pages.m_filter.of(tag.code) != CodeShown::LabelAndBracket) continue;
      const bool startsHere = unit.layout->span().contains(tag.span.start);
      const int line = startsHere ? unit.layout->lineHolding(tag.span.start) : m_page.units[i].firstLine;
      // What began on an earlier page is named again at the top.
      const bool continues =
          i == 0 &&
          tag.span.start <
              unit.layout->lines()[static_cast<std::size_t>(m_page.units[0].firstLine)].span.start &&
          m_number > 0;
      if (continues) {
        const auto &lines = unit.layout->lines();
        if (tag.span.end <= lines[static_cast<std::size_t>(m_page.units[0].firstLine)].span.start) continue;
      } else if (!startsHere || !onPage(i, line)) {
        continue;
      }
      const int at = continues ? m_page.units[0].firstLine : line;
      const qreal baseline = unit.top + unit.layout->lines()[static_cast<std::size_t>(at)].baseline;
      const qreal top = baseline - .21 * unit.layout->size() - labelHeight / 2;
      QString words = wordsOf(*row);
      if (continues) words.prepend(QStringLiteral("… "));
      labels.push_back({top, tag.code, words});
    }
  }
  return labels;
}

void PrintPainter::labels() {
  std::vector<Label> wanted = labelsWanted();
  std::stable_sort(wanted.begin(), wanted.end(),
                   [](const Label &a, const Label &b) { return a.top < b.top; });
  // A code that starts twice on a line is named once.
  const auto same = [](const Label &a, const Label &b) {
    return a.code == b.code && a.words == b.words && std::abs(a.top - b.top) < 1;
  };
  wanted.erase(std::unique(wanted.begin(), wanted.end(), same), wanted.end());
  for (std::size_t i = 1; i < wanted.size(); ++i)
    wanted[i].top = std::max(wanted[i].top, wanted[i - 1].top + labelPitch);
  // Those that were pushed over the edge move up again, as far as there is room.
  qreal lowest = m_pages.m_content.height() - labelHeight;
  for (std::size_t i = wanted.size(); i-- > 0; lowest = wanted[i].top - labelPitch)
    wanted[i].top = std::min(wanted[i].top, lowest);

  m_painter.setFont(interfaceFont(FontRole::Label));
  const QFontMetricsF metrics(m_painter.font());
  for (const Label &label : wanted) {
    if (label.top < -labelHeight) continue;
    m_painter.setPen(codeColours(storedColour(m_pages.m_project, label.code)).label);
    const QString words = metrics.elidedText(label.words, Qt::ElideRight, m_frame.column.labelWidth);
    const qreal spare =
        m_frame.column.mirrored ? m_frame.column.labelWidth - metrics.horizontalAdvance(words) : 0;
    m_painter.drawText(
        QPointF(m_frame.column.labelX + spare, label.top + (labelHeight + metrics.capHeight()) / 2), words);
  }
}

}  // namespace florilegium::gui
