// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/preferences_window.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

#include "gui/codebook/text_field.h"
#include "gui/reading/type_keeper.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/segmented_control.h"

namespace florilegium::gui {

namespace {

const QString snapKey = QStringLiteral("reading/words");
const QString motionKey = QStringLiteral("motion");
const QString patternsKey = QStringLiteral("patterns");
const QString keepKey = QStringLiteral("importing/keep-originals");
constexpr std::array megabytes{0, 16, 64, 256};
constexpr int usualMegabytes = 64;

InkLabel *quietLine(const QString &text) {
  auto *label = new InkLabel(FontRole::Meta, Token::Ink3);
  label->setText(text);
  return label;
}

}  // namespace

bool Preferences::snapsToWords() {
  return QSettings().value(snapKey, true).toBool();
}
void Preferences::setSnapsToWords(bool on) {
  QSettings().setValue(snapKey, on);
}
bool Preferences::moves() {
  return QSettings().value(motionKey, true).toBool();
}
void Preferences::setMoves(bool on) {
  QSettings().setValue(motionKey, on);
}
bool Preferences::patterns() {
  return QSettings().value(patternsKey, false).toBool();
}
void Preferences::setPatterns(bool on) {
  QSettings().setValue(patternsKey, on);
}

qint64 Preferences::keepUpTo() {
  const int kept = QSettings().value(keepKey, usualMegabytes).toInt();
  return static_cast<qint64>(std::clamp(kept, megabytes.front(), megabytes.back())) * 1024 * 1024;
}
void Preferences::setKeepUpToMegabytes(int most) {
  QSettings().setValue(keepKey, most);
}

PreferencesWindow::PreferencesWindow(Workbench &workbench, TypeKeeper *type, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_name(new QLineEdit(Workbench::personName())),
      m_words(new QCheckBox(tr("Select whole words"))),
      m_motion(new QCheckBox(tr("Scroll gently to places"))),
      m_patterns(new QCheckBox(tr("Shapes as well as colours"))),
      m_theme(new SegmentedControl),
      m_keeping(new SegmentedControl) {
  setWindowTitle(tr("Preferences"));
  build(type);
  connect(m_name, &QLineEdit::editingFinished, this, &PreferencesWindow::takeName);
  connect(m_words, &QCheckBox::toggled, this, [this](bool on) {
    Preferences::setSnapsToWords(on);
    emit changed();
  });
  connect(m_motion, &QCheckBox::toggled, this, [this](bool on) {
    Preferences::setMoves(on);
    emit changed();
  });
  connect(m_patterns, &QCheckBox::toggled, this, [this](bool on) {
    Preferences::setPatterns(on);
    emit changed();
  });
  connect(m_theme, &SegmentedControl::activated, this,
          [this](int index) { emit themeChosen(offeredThemes[static_cast<std::size_t>(index)]); });
  connect(m_keeping, &SegmentedControl::activated, this,
          [](int index) { Preferences::setKeepUpToMegabytes(megabytes[static_cast<std::size_t>(index)]); });
  const auto tickTheme = [this] {
    const auto mode = std::find(offeredThemes.begin(), offeredThemes.end(), Theme::instance().mode());
    m_theme->setCurrentIndex(static_cast<int>(mode - offeredThemes.begin()));
  };
  connect(&Theme::instance(), &Theme::changed, this, tickTheme);
  tickTheme();
}

void PreferencesWindow::build(TypeKeeper *type) {
  m_words->setChecked(Preferences::snapsToWords());
  m_motion->setChecked(Preferences::moves());
  m_patterns->setChecked(Preferences::patterns());
  m_name->setAccessibleName(tr("Your name"));
  m_name->setMaxLength(200);
  for (const QString &name : {tr("Light"), tr("Sepia"), tr("Dark"), tr("System")})
    m_theme->addSegment(name);
  m_theme->setAccessibleName(tr("Theme"));
  m_keeping->setAccessibleName(tr("Original files kept in the project"));
  m_keeping->addSegment(tr("None"));
  for (const int most : {16, 64, 256})
    m_keeping->addSegment(tr("to %1 MB").arg(most));
  const auto kept = std::find_if(megabytes.begin(), megabytes.end(), [](int most) {
    return static_cast<qint64>(most) * 1024 * 1024 >= Preferences::keepUpTo();
  });
  m_keeping->setCurrentIndex(static_cast<int>(kept - megabytes.begin()));
  auto *usual = new QPushButton(tr("Usual reading type"));
  usual->setAutoDefault(false);
  usual->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
  usual->setToolTip(tr("Font, size, measure and lines as Florilegium comes with"));
  connect(usual, &QPushButton::clicked, type, &TypeKeeper::reset);

  auto *page = new QWidget;
  auto *grid = new QGridLayout(page);
  grid->setContentsMargins(dip(24), dip(20), dip(24), dip(22));
  grid->setHorizontalSpacing(dip(18));
  grid->setVerticalSpacing(0);
  grid->setColumnStretch(1, 1);
  const auto add = [grid](const QString &name, QWidget *control, const QString &note = {}) {
    int row = grid->rowCount();
    auto *label = quietLine(name);
    label->setWordWrap(false);
    label->setBuddy(control);
    grid->addWidget(label, row, 0);
    const bool field = qobject_cast<QLineEdit *>(control) != nullptr;
    grid->addWidget(control, row++, 1, field ? Qt::Alignment() : Qt::AlignLeading);
    if (!note.isEmpty()) {
      auto *below = quietLine(note);
      below->setContentsMargins(0, dip(3), 0, 0);
      grid->addWidget(below, row++, 1);
    }
    grid->setRowMinimumHeight(row, dip(14));
  };
  add(tr("Your name"), m_name, tr("Tags that you make are kept under this name."));
  add(tr("Theme"), m_theme);
  add(tr("Patterns"), m_patterns,
      tr("In staves the marks of each code have their own shape, on paper its lines."));
  add(tr("Selecting"), m_words,
      tr("Spaces and a closing full stop are left out. With Alt held, the pointer does it the other way."));
  add(tr("Motion"), m_motion);
  add(tr("Reading"), usual);
  add(tr("Original files"), m_keeping,
      tr("Files up to this size are kept in the project beside their texts, so that they can be saved again. "
         "It holds for what is added from now on."));
  grid->setRowMinimumHeight(grid->rowCount() - 1, 0);
  grid->setRowStretch(grid->rowCount(), 1);
  auto *whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(new FittingScrollArea(page));
  // Wrapped lines need the height that goes with this width, or the room of the screen and a scroll bar.
  const int width = std::max(dip(460), grid->totalMinimumSize().width());
  setMinimumWidth(width);
  resize(width, std::min(grid->totalHeightForWidth(width), screen()->availableGeometry().height() - dip(60)));
}

void PreferencesWindow::takeName() {
  const QString name = m_name->text().trimmed();
  if (name.isEmpty()) {
    m_name->setText(Workbench::personName());
    return;
  }
  if (name == Workbench::personName()) return;
  Workbench::setPersonName(name);
  if (!m_workbench.isOpen() || m_workbench.readOnly()) return;
  if (const auto coder = m_workbench.session().beCoder(fromQt(name)); !coder)
    m_workbench.reportError(coder.error());
}

void PreferencesWindow::closeEvent(QCloseEvent *event) {
  takeName();
  QDialog::closeEvent(event);
}

}  // namespace florilegium::gui
