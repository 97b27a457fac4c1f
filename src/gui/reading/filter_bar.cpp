// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/filter_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include "gui/reading/stay_menu.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/pill_button.h"

namespace florilegium::gui {

namespace {

/// A code's dot as an icon; menus ask for 16 by 16.
QIcon dotIcon(const QColor &colour, qreal ratio) {
  QPixmap dot(QSize(16, 16) * ratio);
  dot.setDevicePixelRatio(ratio);
  dot.fill(Qt::transparent);
  QPainter painter(&dot);
  painter.setRenderHint(QPainter::Antialiasing);
  paintDot(painter, QRectF(3.5, 3.5, 9, 9), colour);
  return QIcon(dot);
}

/// An ampersand in a menu is one, not the sign of a key.
QString menuText(const QString &text) {
  return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

}  // namespace

FilterBar::FilterBar(Workbench &workbench, QWidget *parent)
    : PaneBar(parent),
      m_workbench(workbench),
      m_codeMenu(new StayMenu(this)),
      m_coderMenu(new StayMenu(this)),
      m_certaintyMenu(new StayMenu(this)),
      m_codes(new PillButton),
      m_coders(new PillButton),
      m_certainty(new PillButton),
      m_passages(new PillButton(tr("Only tagged passages"))),
      m_hide(new PillButton(tr("Hide codes"))),
      m_clear(new LinkButton(tr("Show all"), LinkButton::Look::Action)) {
  build();
  refresh();
  connect(&workbench, &Workbench::projectChanged, this, [this](const ChangeSet &changes) {
    ReadFilter filter = m_filter;
    filter.drop(m_workbench.project());
    const bool moved = !changes.codes.empty() && !filter.codes.empty();
    if (!(filter == m_filter))
      setFilter(filter);
    else if (moved || changes.empty())
      emit filterChanged();
    refresh();
  });
  connect(&workbench, &Workbench::sessionChanged, this, [this] {
    clear();
    refresh();
  });
}

void FilterBar::build() {
  setAccessibleName(tr("Filters"));
  m_codes->setMenu(m_codeMenu);
  m_coders->setMenu(m_coderMenu);
  m_certainty->setMenu(m_certaintyMenu);
  m_passages->setCheckable(true);
  m_passages->setToolTip(tr("Leaves out the paragraphs in which nothing is tagged"));
  m_hide->setCheckable(true);
  m_hide->setToolTip(tr("A clean page: no tints, lines and labels (H)"));
  m_clear->setToolTip(tr("Lifts every filter"));
  auto *close = new QToolButton;
  close->setIcon(icon(QStringLiteral("close")));
  close->setAutoRaise(true);
  close->setFixedSize(dip(28), dip(28));
  close->setAccessibleName(tr("Close"));
  close->setToolTip(tr("Close; filters stay in force (Esc)"));

  m_first = new QHBoxLayout;
  m_first->setSpacing(dip(6));
  for (QWidget *pill : {m_codes, m_coders, m_certainty, m_passages, m_hide})
    m_first->addWidget(pill);
  m_first->addWidget(m_clear);
  m_first->addStretch();
  m_first->addWidget(close);
  m_second = new QHBoxLayout;
  m_second->setSpacing(dip(6));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(14), dip(6), dip(10), dip(6));
  column->setSpacing(dip(4));
  column->addLayout(m_first);
  column->addLayout(m_second);

  // Filled when they open: codes and coders come and go.
  connect(m_codeMenu, &QMenu::aboutToShow, this, &FilterBar::fillCodes);
  connect(m_coderMenu, &QMenu::aboutToShow, this, &FilterBar::fillCoders);
  connect(m_certaintyMenu, &QMenu::aboutToShow, this, &FilterBar::fillCertainties);
  connect(m_passages, &QAbstractButton::toggled, this, [this](bool on) {
    ReadFilter filter = m_filter;
    filter.passagesOnly = on;
    setFilter(filter);
  });
  connect(m_hide, &QAbstractButton::toggled, this, [this](bool on) {
    ReadFilter filter = m_filter;
    filter.codesHidden = on;
    setFilter(filter);
  });
  connect(m_clear, &LinkButton::clicked, this, [this] {
    clear();
    focusFirst();
  });
  connect(close, &QToolButton::clicked, this, &FilterBar::closeRequested);
}

void FilterBar::arrange() {
  int wanted = dip(14 + 10 + 28 + 6 * 6) + m_clear->sizeHint().width();
  for (const QWidget *pill : {m_codes, m_coders, m_certainty, m_passages, m_hide})
    wanted += pill->sizeHint().width();
  const bool narrow = width() < wanted;
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  if (narrow) {
    for (QWidget *part : {static_cast<QWidget *>(m_passages), static_cast<QWidget *>(m_hide),
                          static_cast<QWidget *>(m_clear)})
      m_second->addWidget(part);
    m_second->addStretch();
    return;
  }
  for (QWidget *part :
       {static_cast<QWidget *>(m_passages), static_cast<QWidget *>(m_hide), static_cast<QWidget *>(m_clear)})
    m_first->insertWidget(m_first->count() - 2, part);
  delete m_second->takeAt(0);
}

void FilterBar::resizeEvent(QResizeEvent *event) {
  PaneBar::resizeEvent(event);
  arrange();
}

void FilterBar::focusFirst() {
  m_codes->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::setFilter(const ReadFilter &filter) {
  if (filter == m_filter) return;
  m_filter = filter;
  refresh();
  emit filterChanged();
}

void FilterBar::refresh() {
  const auto name = [this](PillButton *pill, const QString &any, const QString &some, bool narrowing) {
    pill->setText(narrowing ? some : any);
    pill->setNarrowing(narrowing);
    pill->setAccessibleName(pill->text());
    pill->updateGeometry();
  };
  QString codes;
  QString coders;
  if (m_workbench.isOpen()) {
    const Project &project = m_workbench.project();
    const auto few = [](const QString &text) {
      return QFontMetrics(interfaceFont()).elidedText(text, Qt::ElideRight, dip(150));
    };
    if (m_filter.codes.size() == 1)
      if (const Code *code = project.code(*m_filter.codes.begin())) codes = few(toQt(code->name));
    if (m_filter.coders.size() == 1)
      if (const Coder *coder = project.coder(*m_filter.coders.begin())) coders = few(toQt(coder->name));
  }
  if (codes.isEmpty()) codes = tr("%n code(s)", "filter", static_cast<int>(m_filter.codes.size()));
  if (coders.isEmpty()) coders = tr("%n coder(s)", "filter", static_cast<int>(m_filter.coders.size()));
  name(m_codes, tr("All codes"), codes, !m_filter.codes.empty());
  name(m_coders, tr("All coders"), coders, !m_filter.coders.empty());
  const bool sure = m_filter.certainties == ReadFilter().certainties;
  name(m_certainty, tr("Any certainty"), tr("Some certainties"), !sure);
  const QSignalBlocker passages(m_passages);
  const QSignalBlocker hide(m_hide);
  m_passages->setChecked(m_filter.passagesOnly);
  m_hide->setChecked(m_filter.codesHidden);
  m_passages->update();
  m_hide->update();
  m_clear->setVisible(m_filter.inForce());
  arrange();
}

QAction *FilterBar::addChoice(QMenu *menu, const QString &text, bool on, std::function<void(bool)> chosen) {
  QAction *action = menu->addAction(menuText(text));
  action->setCheckable(true);
  action->setChecked(on);
  connect(action, &QAction::triggered, this, chosen);
  return action;
}

void FilterBar::fillCodes() {
  m_codeMenu->clear();
  if (!m_workbench.isOpen()) return;
  const Project &project = m_workbench.project();
  for (const Code *code : project.codes()) {
    const QString indent(project.depthOf(code->id), QChar(0x2003));
    QAction *action = addChoice(m_codeMenu, indent + toQt(code->name), m_filter.codes.contains(code->id),
                                [this, id = code->id](bool on) {
                                  ReadFilter filter = m_filter;
                                  if (on)
                                    filter.codes.insert(id);
                                  else
                                    filter.codes.erase(id);
                                  setFilter(filter);
                                });
    if (!action->isChecked()) action->setIcon(dotIcon(toQt(code->colour), devicePixelRatioF()));
    action->setToolTip(tr("With all codes below it"));
  }
  if (m_codeMenu->isEmpty()) m_codeMenu->addAction(tr("There are no codes yet"))->setEnabled(false);
}

void FilterBar::fillCoders() {
  m_coderMenu->clear();
  if (!m_workbench.isOpen()) return;
  for (const Coder *coder : m_workbench.project().coders())
    addChoice(m_coderMenu, toQt(coder->name), m_filter.coders.contains(coder->id),
              [this, id = coder->id](bool on) {
                ReadFilter filter = m_filter;
                if (on)
                  filter.coders.insert(id);
                else
                  filter.coders.erase(id);
                setFilter(filter);
              });
  if (m_coderMenu->isEmpty()) m_coderMenu->addAction(tr("Nobody has tagged yet"))->setEnabled(false);
}

void FilterBar::fillCertainties() {
  m_certaintyMenu->clear();
  for (const auto &[certainty, text] :
       {std::pair(Certainty::Certain, tr("Certain")), std::pair(Certainty::Likely, tr("Likely")),
        std::pair(Certainty::Unsure, tr("Unsure"))}) {
    const auto place = static_cast<std::size_t>(certainty);
    addChoice(m_certaintyMenu, text, m_filter.certainties[place], [this, place](bool on) {
      ReadFilter filter = m_filter;
      filter.certainties[place] = on;
      setFilter(filter);
    });
  }
}

void FilterBar::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Escape)
    emit closeRequested();
  else
    PaneBar::keyPressEvent(event);
}

}  // namespace florilegium::gui
