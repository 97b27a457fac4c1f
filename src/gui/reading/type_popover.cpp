// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/type_popover.h"

#include <QComboBox>
#include <QGridLayout>
#include <array>
#include <cmath>

#include "gui/reading/stepper.h"
#include "gui/reading/type_keeper.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/segmented_control.h"

namespace florilegium::gui {

namespace {

constexpr std::array measures{.8, 1., 1.2};
constexpr std::array lineHeights{.88, 1., 1.16};

template <std::size_t N>
int nearest(const std::array<double, N> &choices, double value) {
  int best = 0;
  for (std::size_t i = 1; i < N; ++i)
    if (std::abs(choices[i] - value) < std::abs(choices[static_cast<std::size_t>(best)] - value))
      best = static_cast<int>(i);
  return best;
}

SegmentedControl *choice(const QString &name, const QStringList &segments) {
  auto *control = new SegmentedControl;
  for (const QString &segment : segments)
    control->addSegment(segment);
  control->setEvenWidths(true);
  control->setAccessibleName(name);
  return control;
}

}  // namespace

TypePopover::TypePopover(TypeKeeper *keeper, QWidget *window)
    : MarginPopup(window),
      m_keeper(keeper),
      m_fonts(new QComboBox),
      m_size(new Stepper(tr("Size"), static_cast<int>(kSmallestReadingSize),
                         static_cast<int>(kLargestReadingSize))),
      m_measure(choice(tr("Measure"), {tr("Narrow"), tr("Usual", "measure"), tr("Wide")})),
      m_lines(choice(tr("Lines"), {tr("Close"), tr("Usual", "lines"), tr("Open")})),
      m_theme(choice(tr("Theme"), {tr("Light"), tr("Sepia"), tr("Dark"), tr("System")})) {
  setAccessibleName(tr("Type"));
  setWantedWidth(348);
  build();
  refresh();
  connect(keeper, &TypeKeeper::usualChanged, this, &TypePopover::refresh);
  connect(&Theme::instance(), &Theme::changed, this, &TypePopover::refresh);
  connect(m_fonts, &QComboBox::activated, this, &TypePopover::choose);
  connect(m_size, &Stepper::stepped, this, &TypePopover::choose);
  connect(m_measure, &SegmentedControl::activated, this, &TypePopover::choose);
  connect(m_lines, &SegmentedControl::activated, this, &TypePopover::choose);
  connect(m_theme, &SegmentedControl::activated, this,
          [this](int index) { emit themeChosen(offeredThemes[static_cast<std::size_t>(index)]); });
}

void TypePopover::build() {
  m_fonts->setAccessibleName(tr("Font"));
  for (const ReadingFamily &family : readingFamilies()) {
    if (!family.available) continue;
    m_fonts->addItem(family.name, family.family);
    m_fonts->setItemData(m_fonts->count() - 1, quotationFont(17, family.family), Qt::FontRole);
  }
  m_theme->setToolTip(tr("System: light or dark as the system"));
  auto *reset = new LinkButton(tr("Usual type"), LinkButton::Look::Action);
  reset->setToolTip(tr("The type that Florilegium comes with"));
  connect(reset, &LinkButton::clicked, m_keeper, &TypeKeeper::reset);

  auto *grid = new QGridLayout(this);
  grid->setContentsMargins(dip(18), dip(16), dip(18), dip(12));
  grid->setHorizontalSpacing(dip(14));
  grid->setVerticalSpacing(dip(10));
  grid->setColumnStretch(1, 1);
  const auto add = [&](const QString &name, QWidget *control) {
    const int row = grid->rowCount();
    auto *label = new InkLabel(FontRole::Meta, Token::Ink3);
    label->setText(name);
    label->setWordWrap(false);
    grid->addWidget(label, row, 0, Qt::AlignVCenter);
    grid->addWidget(control, row, 1);
  };
  add(tr("Font"), m_fonts);
  add(tr("Size"), m_size);
  add(tr("Measure"), m_measure);
  add(tr("Lines"), m_lines);
  add(tr("Theme"), m_theme);
  grid->addWidget(reset, grid->rowCount(), 1, Qt::AlignTrailing);
}

void TypePopover::refresh() {
  const ReadingType &type = m_keeper->usual();
  m_fonts->setCurrentIndex(std::max(0, m_fonts->findData(type.family)));
  m_size->setValue(static_cast<int>(std::lround(type.size)));
  m_measure->setCurrentIndex(nearest(measures, type.measureFactor));
  m_lines->setCurrentIndex(nearest(lineHeights, type.lineFactor));
  const auto mode = std::find(offeredThemes.begin(), offeredThemes.end(), Theme::instance().mode());
  m_theme->setCurrentIndex(static_cast<int>(mode - offeredThemes.begin()));
}

void TypePopover::choose() {
  ReadingType type = m_keeper->usual();
  type.family = m_fonts->currentData().toString();
  type.size = m_size->value();
  type.measureFactor = measures[static_cast<std::size_t>(m_measure->currentIndex())];
  type.lineFactor = lineHeights[static_cast<std::size_t>(m_lines->currentIndex())];
  m_keeper->setUsual(type);
}

}  // namespace florilegium::gui
