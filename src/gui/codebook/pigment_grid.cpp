// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/pigment_grid.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

#include "gui/codebook/field_error.h"
#include "gui/codebook/hue_field.h"
#include "gui/codebook/pigment_swatch.h"
#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/link_button.h"

namespace florilegium::gui {

namespace {

QColor colourWritten(const QString &text) {
  static const QRegularExpression form(QStringLiteral("^#?[0-9a-fA-F]{6}$"));
  const QString trimmed = text.trimmed();
  if (!form.match(trimmed).hasMatch()) return {};
  return QColor(trimmed.startsWith(QLatin1Char('#')) ? trimmed : QLatin1Char('#') + trimmed);
}

}  // namespace

PigmentGrid::PigmentGrid(QWidget *parent)
    : QWidget(parent),
      m_ownButton(new LinkButton(tr("Own colour…"), LinkButton::Look::Link, this)),
      m_ownRow(new QWidget(this)),
      m_own(new QLineEdit(m_ownRow)),
      m_error(new FieldError(m_own, this)),
      m_result(new ColourResult(m_ownRow)),
      m_hue(new HueField(this)),
      m_contrast(new InkLabel(FontRole::Meta, Token::Ink3, this)) {
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(dip(4));
  auto *label = new InkLabel(FontRole::Meta, Token::Ink3, this);
  label->setText(tr("Colour"));
  auto *head = new QHBoxLayout;
  head->addWidget(label, 1);
  head->addWidget(m_ownButton);
  column->addLayout(head);
  auto *grid = new QHBoxLayout;
  grid->setSpacing(dip(2));
  for (const Pigment &pigment : pigments()) {
    auto *swatch = new PigmentSwatch(QColor(pigment.mark), pigmentName(pigment), this);
    m_swatches.append(swatch);
    m_group.addButton(swatch);
    grid->addWidget(swatch);
    connect(swatch, &QAbstractButton::clicked, this, [this, swatch] { choose(swatch->colour()); });
  }
  grid->addStretch(1);
  column->addLayout(grid);
  auto *own = new QHBoxLayout(m_ownRow);
  own->setContentsMargins(0, 0, 0, 0);
  own->setSpacing(dip(8));
  m_own->setAccessibleName(tr("Own colour as # and six digits"));
  m_own->setPlaceholderText(QStringLiteral("#2b4aa3"));
  m_own->setMaxLength(7);
  own->addWidget(m_own, 1);
  own->addWidget(m_result);
  column->addWidget(m_hue);
  column->addWidget(m_ownRow);
  column->addWidget(m_contrast);
  column->addWidget(m_error);
  setAccessibleName(label->text());
  setFocusProxy(m_swatches.front());
  showOwn(false);
  connect(m_ownButton, &QAbstractButton::clicked, this, [this] {
    showOwn(true);
    m_own->setText(m_colour.name());
    m_hue->setColour(m_colour);
    m_hue->setFocus(Qt::TabFocusReason);
  });
  connect(m_own, &QLineEdit::textEdited, this, &PigmentGrid::ownEdited);
  connect(m_hue, &HueField::chosen, this, &PigmentGrid::ownChosen);
}

void PigmentGrid::showOwn(bool shown) {
  for (QWidget *part :
       {static_cast<QWidget *>(m_ownRow), static_cast<QWidget *>(m_hue), static_cast<QWidget *>(m_contrast)})
    part->setVisible(shown);
  m_ownButton->setEnabled(!shown);
  if (!shown) m_error->setText({});
}

void PigmentGrid::setColour(const QColor &colour) {
  m_colour = colour;
  const bool own = pigmentOf(colour) == nullptr;
  showOwn(own);
  m_own->setText(own ? colour.name() : QString());
  m_hue->setColour(colour);
  m_error->setText({});
  mark();
}

void PigmentGrid::choose(const QColor &colour) {
  setColour(colour);
  emit changed();
}

void PigmentGrid::mark() {
  m_group.setExclusive(false);
  for (PigmentSwatch *swatch : std::as_const(m_swatches))
    swatch->setChecked(swatch->colour().rgb() == m_colour.rgb());
  m_group.setExclusive(true);
  m_result->setColour(m_colour);
  showResult();
}

void PigmentGrid::showResult() {
  const auto ratio = [this](Shade shade, bool label) {
    const CodeColours colours = codeColours(m_colour, shade);
    return QLocale().toString(contrast(label ? colours.label : colours.mark, tokenColor(Token::Paper, shade)),
                              'f', 1);
  };
  m_contrast->setText(tr("Contrast of line and name: %1 and %2 on light paper, %3 and %4 on dark.")
                          .arg(ratio(Shade::Light, false), ratio(Shade::Light, true),
                               ratio(Shade::Dark, false), ratio(Shade::Dark, true)));
}

void PigmentGrid::ownChosen(const QColor &colour) {
  m_colour = colour;
  m_own->setText(colour.name());
  m_error->setText({});
  mark();
  emit changed();
}

void PigmentGrid::ownEdited(const QString &text) {
  const QColor colour = colourWritten(text);
  if (!colour.isValid()) return;
  m_colour = colour;
  m_error->setText({});
  m_hue->setColour(colour);
  mark();
  emit changed();
}

bool PigmentGrid::check() {
  const bool fine = m_ownRow->isHidden() || colourWritten(m_own->text()).isValid();
  m_error->setText(fine ? QString() : tr("A colour is written as # and six digits, such as #2b4aa3."));
  return fine;
}

void PigmentGrid::takeFocus() {
  if (!m_ownRow->isHidden()) return m_hue->setFocus(Qt::TabFocusReason);
  auto *chosen = m_group.checkedButton();
  (chosen != nullptr ? chosen : m_swatches.front())->setFocus(Qt::TabFocusReason);
}

}  // namespace florilegium::gui
