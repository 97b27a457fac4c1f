// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/export_parts.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

#include "gui/shell/core_words.h"
#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

/// Short words for the formats known here; others go by the name they give themselves.
struct FormatWords {
  QString name;
  QString detail;
};

FormatWords wordsFor(const ExporterInfo &info) {
  if (info.id == "corpus") return {FormatList::tr("JSON"), FormatList::tr("everything, checks itself")};
  if (info.id == "codebook-json")
    return {FormatList::tr("Codebook, JSON"), FormatList::tr("for another project")};
  if (info.id == "codebook-csv")
    return {FormatList::tr("Codebook, table"), FormatList::tr("for spreadsheets")};
  if (info.id == "qdc")
    return {FormatList::tr("Codebook, REFI-QDA"), FormatList::tr("for NVivo, MAXQDA and others")};
  return {coreWords(info.name), coreWords(info.description)};
}

class FormatRow : public QAbstractButton {
 public:
  explicit FormatRow(const ExporterInfo &info, QWidget *parent) : QAbstractButton(parent) {
    setAccessibleRole(this, QAccessible::RadioButton);
    const FormatWords words = wordsFor(info);
    m_detail = words.detail;
    setText(words.name);
    setAccessibleDescription(coreWords(info.description));
    setToolTip(coreWords(info.description));
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  }

  [[nodiscard]] QSize sizeHint() const override { return {dip(200), dip(30)}; }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRowGround(painter, rect(), isChecked(), underMouse());
    const Theme &theme = Theme::instance();
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const QFont nameFont = interfaceFont(FontRole::Strong);
    const QFontMetricsF metrics(nameFont);
    const qreal baseline = (height() + metrics.ascent() - metrics.descent()) / 2;
    const qreal nameWidth = std::ceil(metrics.horizontalAdvance(text()));
    const auto write = [&](const QFont &font, Token ink, qreal start, const QString &words) {
      painter.setFont(font);
      painter.setPen(theme.color(ink));
      const qreal width = QFontMetricsF(font).horizontalAdvance(words);
      painter.drawText(QPointF(rightToLeft ? this->width() - start - width : start, baseline), words);
    };
    write(nameFont, Token::Ink, dip(9), text());
    const qreal start = dip(9) + nameWidth + dip(8);
    const QFont meta = interfaceFont(FontRole::Meta);
    write(meta, Token::Ink3, start,
          QFontMetricsF(meta).elidedText(m_detail, Qt::ElideRight, width() - start - dip(9)));
    if (focusShown(*this)) paintInnerFocusRing(painter, rect(), 7);
  }

 private:
  QString m_detail;
};

/// A sign and a few words.
class Fact : public QWidget {
 public:
  Fact(const QString &text, bool good, QWidget *parent) : QWidget(parent), m_text(text), m_good(good) {
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  }

  [[nodiscard]] QSize sizeHint() const override {
    return {
        dip(20) + static_cast<int>(std::ceil(QFontMetricsF(interfaceFont()).horizontalAdvance(m_text))) + 1,
        dip(20)};
  }

 protected:
  void paintEvent(QPaintEvent *) override {
    QPainter painter(this);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const qreal side = dip(14);
    const Token ink = m_good ? Token::Ink : Token::Rubric;
    paintIcon(painter, QRectF(rightToLeft ? width() - side : 0, (height() - side) / 2, side, side),
              m_good ? u"check"_s : u"attention"_s, Theme::instance().color(ink));
    painter.setFont(interfaceFont());
    painter.setPen(Theme::instance().color(ink));
    painter.drawText(rect().adjusted(rightToLeft ? 0 : dip(20), 0, rightToLeft ? -dip(20) : 0, 0),
                     int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, m_text);
  }

 private:
  QString m_text;
  bool m_good;
};

}  // namespace

FormatList::FormatList(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this)) {
  setAccessibleName(tr("Format"));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  int number = 0;
  for (const ExporterInfo &info : exporters()) {
    auto *row = new FormatRow(info, this);
    m_group->addButton(row, number++);
    column->addWidget(row);
  }
  if (QAbstractButton *first = m_group->button(0)) first->setChecked(true);
  connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
    if (on) emit changed();
  });
}

const ExporterInfo &FormatList::format() const {
  const int chosen = std::max(0, m_group->checkedId());
  return exporters().at(static_cast<std::size_t>(chosen));
}

ExportFacts::ExportFacts(QWidget *parent) : QWidget(parent) {
  setAccessibleName(tr("What was checked"));
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(dip(16));
  row->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
  setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ExportFacts::clear() {
  m_facts.clear();
  while (QLayoutItem *item = layout()->takeAt(0)) {
    if (QWidget *widget = item->widget()) {
      widget->hide();
      widget->deleteLater();
    }
    delete item;
  }
}

void ExportFacts::add(const QString &text, bool good) {
  layout()->addWidget(new Fact(text, good, this));
  m_facts << text;
}

void ExportFacts::setCounts(qint64 passages, qint64 sources) {
  clear();
  add(tr("%1 in %2").arg(passagesText(passages), sourcesText(sources)), true);
}

void ExportFacts::setCheck(const ExportCheck &check) {
  setCounts(check.passages, check.sources);
  if (check.wrong > 0)
    add(tr("%Ln quotation(s) not as in the text", nullptr, counted(check.wrong)), false);
  else if (check.lost > 0)
    add(tr("%Ln quotation(s) gone from the text", nullptr, counted(check.lost)), false);
  else
    add(tr("every quotation found in its text"), true);
  if (check.canReadBack)
    add(check.readsBack ? tr("reads back whole") : tr("does not read back whole"), check.readsBack);
}

void ExportFacts::setBusy(const QString &text) {
  clear();
  layout()->addWidget(new TextLabel(text, FontRole::Base, Token::Ink2, this));
  auto *stop = new LinkButton(tr("Stop"), LinkButton::Look::Action, this);
  connect(stop, &QAbstractButton::clicked, this, &ExportFacts::stopped);
  layout()->addWidget(stop);
  m_facts << text;
}

QStringList ExportFacts::facts() const {
  return m_facts;
}

}  // namespace florilegium::gui
