// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/read_page.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QSettings>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

#include "gui/codebook/codes_panel.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/page_pane.h"
#include "gui/pages/page_view.h"
#include "gui/reader/portrait_bar.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/rail.h"
#include "gui/shell/strings.h"
#include "gui/shell/waiting_page.h"
#include "gui/sources/sources_panel.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/line_text.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/splitter.h"
#include "gui/widgets/strip.h"

namespace florilegium::gui {

namespace {
constexpr int wideFrom = 1280;
constexpr int middleFrom = 1024;
}  // namespace

ReadPage::ReadPage(Workbench &workbench, QWidget *parent)
    : QWidget(parent),
      m_workbench(workbench),
      m_sources(new SourcesPanel(workbench)),
      m_codes(new CodesPanel(&workbench)),
      m_view(new ReadingView),
      m_pane(new PagePane(workbench, m_view)),
      m_inspector(new Inspector(workbench)),
      m_strip(new Strip),
      m_orphans(new Strip),
      m_rail(new Rail(workbench)),
      m_sides(new Splitter(Qt::Vertical)),
      m_columns(new Splitter(Qt::Horizontal)),
      m_stack(new Splitter(Qt::Vertical)),
      m_centre(new QWidget),
      m_empty(new QWidget),
      m_waiting(new WaitingPage) {
  m_sides->addWidget(m_sources);
  m_sides->addWidget(m_codes);
  m_sides->setStretchFactor(0, 3);
  m_sides->setStretchFactor(1, 2);
  m_sides->setChildrenCollapsible(false);
  m_sides->setMinimumWidth(dip(180));

  auto *emptyColumn = new QVBoxLayout(m_empty);
  emptyColumn->setAlignment(Qt::AlignCenter);
  auto *line = new InkLabel(FontRole::Base, Token::Ink2);
  line->setQuotation(21);
  line->setAlignment(Qt::AlignCenter);
  line->setText(tr("Drop texts here, or press Ctrl+I."));
  auto *choose = new LinkButton(tr("Choose texts…"));
  connect(choose, &QAbstractButton::clicked, m_sources, &SourcesPanel::addRequested);
  emptyColumn->setSpacing(dip(8));
  emptyColumn->addWidget(line);
  emptyColumn->addWidget(choose, 0, Qt::AlignCenter);
  m_empty->setAutoFillBackground(true);
  m_empty->setBackgroundRole(QPalette::Base);

  auto *centre = new QVBoxLayout(m_centre);
  centre->setContentsMargins(0, 0, 0, 0);
  centre->setSpacing(0);
  centre->addWidget(m_strip);
  centre->addWidget(m_orphans);
  centre->addWidget(m_pane, 1);
  centre->addWidget(m_empty, 1);
  centre->addWidget(m_waiting, 1);
  m_strip->hide();
  m_orphans->hide();
  m_view->setFrameShape(QFrame::NoFrame);
  m_stack->setChildrenCollapsible(false);
  m_stack->addWidget(m_centre);
  m_columns->setChildrenCollapsible(false);
  m_columns->addWidget(m_sides);
  m_columns->addWidget(m_stack);
  m_columns->addWidget(m_inspector);
  m_columns->setStretchFactor(1, 1);
  m_inspector->setMinimumWidth(dip(220));
  m_centre->setMinimumWidth(dip(320));

  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_rail);
  row->addWidget(m_columns, 1);

  m_sources->view()->installEventFilter(this);
  m_codes->view()->installEventFilter(this);
  connect(&workbench, &Workbench::writableChanged, this, [this] {
    if (!m_wanted || m_reading || m_workbench.session().storing()) return;
    if (const auto then = m_then)
      showSource(m_wanted, then);
    else
      showSource(m_wanted);
  });
  connect(&workbench, &Workbench::sessionChanged, this, &ReadPage::sessionChanged);
  connect(&workbench, &Workbench::projectChanged, this, &ReadPage::apply);
  connect(m_sources, &SourcesPanel::sourceChosen, this, [this](SourceId source) { showSource(source); });
  connect(m_sources, &SourcesPanel::entered, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
  connect(m_view, &ReadingView::currentTagChanged, this, &ReadPage::updateInspector);
  connect(m_view, &ReadingView::tagActivated, this, [this] { m_inspector->editMemo(); });
  connect(m_view, &ReadingView::memoRequested, this, [this](TagId tag) {
    m_view->setCurrentTag(tag);
    m_inspector->editMemo();
  });
  connect(m_inspector, &Inspector::tagChosen, this, [this](TagId tag) {
    if (const Tag *chosen = m_workbench.project().tag(tag)) goTo(chosen->source, chosen->span, tag);
  });
  connect(m_inspector, &Inspector::done, m_view, [this] { m_view->setFocus(Qt::OtherFocusReason); });
  connect(this, &ReadPage::sourceShown, m_codes, &CodesPanel::setSource);
  connect(m_codes, &CodesPanel::hiddenChanged, this, &ReadPage::updateFilter);
  connect(m_rail, &Rail::sidesToggled, this, [this] { setSidesShown(!m_wantSides); });
  connect(m_rail, &Rail::codeChosen, m_codes, &CodesPanel::codeActivated);
  updateEmpty();
}

ReadPage::~ReadPage() = default;

ReadPage::Mode ReadPage::modeFor(int width) const {
  if (width >= dip(wideFrom)) return Mode::Wide;
  return width >= dip(middleFrom) ? Mode::Middle : Mode::Narrow;
}

void ReadPage::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  const Mode mode = modeFor(event->size().width());
  if (m_arranged && mode == m_mode) return;
  if (m_arranged) saveLayout();
  const bool becameNarrow = mode == Mode::Narrow && (!m_arranged || m_mode != Mode::Narrow);
  const bool wasNarrow = m_arranged && m_mode == Mode::Narrow && mode != Mode::Narrow;
  m_mode = mode;
  if (becameNarrow) m_wantSides = m_wantInspector = false;
  if (wasNarrow) m_wantSides = m_wantInspector = true;
  arrange();
}

void ReadPage::showEvent(QShowEvent *event) {
  QWidget::showEvent(event);
  m_seen = true;
}

void ReadPage::arrange() {
  const bool wide = m_mode == Mode::Wide;
  const bool narrow = m_mode == Mode::Narrow;
  m_inspector->setCompact(!wide);
  if (wide) {
    m_columns->addWidget(m_inspector);
    m_inspector->setMaximumHeight(QWIDGETSIZE_MAX);
  } else {
    m_stack->addWidget(m_inspector);
    m_inspector->setMinimumHeight(dip(118));
  }
  m_rail->setVisible(narrow && !m_textOnly);
  m_sides->setVisible(m_wantSides && !m_textOnly);
  m_inspector->setVisible(m_wantInspector && !m_textOnly);
  m_view->setCompact(narrow);
  if (!m_arranged || !narrow) restoreLayout();
  m_arranged = true;
  emit compactChanged(narrow);
}

void ReadPage::restoreLayout() {
  const QSettings settings;
  const QString key = QStringLiteral("read/%1/").arg(static_cast<int>(m_mode));
  if (!m_columns->restoreState(settings.value(key + QStringLiteral("columns")).toByteArray())) {
    const int side = m_mode == Mode::Wide ? dip(256) : dip(212);
    if (m_mode == Mode::Wide)
      m_columns->setSizes({side, width() - side - dip(296), dip(296)});
    else
      m_columns->setSizes({side, width() - side});
  }
  if (!m_stack->restoreState(settings.value(key + QStringLiteral("stack")).toByteArray()) &&
      m_mode != Mode::Wide)
    m_stack->setSizes({height() - dip(118), dip(118)});
  if (!m_sides->restoreState(settings.value(key + QStringLiteral("sides")).toByteArray())) fitSides();
}

void ReadPage::fitSides() {
  // Once the lists have their rows and their width.
  QTimer::singleShot(0, this, [this] {
    const int all = m_sides->height();
    const int sources = m_sources->heightOfWholeRows(all * 3 / 5);
    m_sides->setSizes({sources, all - sources});
  });
}

void ReadPage::saveLayout() const {
  // Panes that were never seen have sizes that nobody chose.
  if (!m_seen) return;
  QSettings settings;
  const QString key = QStringLiteral("read/%1/").arg(static_cast<int>(m_mode));
  settings.setValue(key + QStringLiteral("columns"), m_columns->saveState());
  settings.setValue(key + QStringLiteral("stack"), m_stack->saveState());
  settings.setValue(key + QStringLiteral("sides"), m_sides->saveState());
}

void ReadPage::setSidesShown(bool shown) {
  m_wantSides = shown;
  m_sides->setVisible(shown && !m_textOnly);
}

void ReadPage::setInspectorShown(bool shown) {
  m_wantInspector = shown;
  m_inspector->setVisible(shown && !m_textOnly);
}

void ReadPage::setTextOnly(bool only) {
  m_textOnly = only;
  arrange();
}

void ReadPage::sessionChanged() {
  m_view->clear();
  m_source = {};
  want({});
  m_strip->dismiss();
  m_orphans->dismiss();
  updateFilter();
  updateEmpty();
  updateInspector();
  const QString key = QStringLiteral("read/%1/sides").arg(static_cast<int>(m_mode));
  if (m_arranged && !QSettings().contains(key)) fitSides();
}

void ReadPage::updateInspector() {
  const TagId tag = m_view->hasText() ? m_view->currentTag() : TagId{};
  QVector<TagId> here;
  if (tag)
    if (const Tag *row = m_workbench.project().tag(tag))
      for (const SpanIndex::Entry &entry : m_workbench.project().tagIndex(row->source).overlapping(row->span))
        here.append(TagId{entry.id});
  m_inspector->show(m_source, tag, here);
}

void ReadPage::updateFilter() {
  TagFilter filter;
  for (const CodeId code : m_codes->bracketOnlyCodes())
    filter.codes[code] = CodeShown::BracketOnly;
  for (const CodeId code : m_codes->hiddenCodes())
    filter.codes[code] = CodeShown::Hidden;
  if (m_workbench.isOpen()) filter.accepts = m_readFilter.accepts(m_workbench.project());
  m_view->setTintsShown(!m_readFilter.codesHidden);
  m_view->setFilter(std::move(filter));
  m_view->setPassagesOnly(m_readFilter.passagesOnly);
  emit filterChanged();
}

void ReadPage::setReadFilter(const ReadFilter &filter) {
  m_readFilter = filter;
  updateFilter();
}

void ReadPage::addFoot(QWidget *bar) {
  m_centre->layout()->addWidget(bar);
}

void ReadPage::keyPressEvent(QKeyEvent *event) {
  // What nobody beside the text had a use for leads back to it.
  if (event->key() == Qt::Key_Escape && m_pane->isVisible())
    m_view->setFocus(Qt::OtherFocusReason);
  else
    QWidget::keyPressEvent(event);
}

bool ReadPage::eventFilter(QObject *watched, QEvent *event) {
  // Lists keep every key that could be the start of a name, Escape among them.
  if (event->type() == QEvent::KeyPress && m_pane->isVisible() &&
      static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
    m_view->setFocus(Qt::OtherFocusReason);
    return true;
  }
  return QWidget::eventFilter(watched, event);
}

void ReadPage::cyclePane(int step) {
  QVector<QWidget *> panes;
  if (m_sides->isVisible()) panes << m_sources->view() << static_cast<QWidget *>(m_codes->view());
  if (m_view->isVisible()) panes << m_view;
  if (m_pane->pages()->isVisible()) panes << m_pane->pages();
  if (m_inspector->isVisible()) panes << m_inspector;
  if (panes.isEmpty()) return;
  int now = -1;
  for (int i = 0; i < panes.size(); ++i)
    if (panes[i]->hasFocus() || panes[i]->isAncestorOf(QApplication::focusWidget())) now = i;
  QWidget *next = panes[(now + step + static_cast<int>(panes.size()) * 2) % panes.size()];
  if (next == m_inspector)
    m_inspector->editMemo();
  else
    next->setFocus(Qt::ShortcutFocusReason);
}

}  // namespace florilegium::gui
