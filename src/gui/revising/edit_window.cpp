// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/edit_window.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QVBoxLayout>
#include <algorithm>
#include <tuple>

#include "florilegium/base/clock.h"
#include "gui/revising/drafts.h"
#include "gui/revising/exact_edit.h"
#include "gui/shell/background.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/ink_label.h"
#include "gui/widgets/strip.h"

namespace florilegium::gui {

namespace {
const QString correctingGeometry = QStringLiteral("correcting/geometry");
constexpr int pauseMilliseconds = 400;   ///< without typing, before tags are weighed
constexpr int draftMilliseconds = 1500;  ///< at most so much writing is lost
}  // namespace

EditWindow::EditWindow(Workbench &workbench, QWidget *parent)
    : QDialog(parent),
      m_workbench(workbench),
      m_title(new InkLabel(FontRole::Title)),
      m_words(new InkLabel(FontRole::Base, Token::Ink2)),
      m_strip(new Strip),
      m_field(new ExactEdit),
      m_drop(new QPushButton(tr("Drop what was written"))),
      m_compare(new QPushButton(tr("See the changes…"))),
      m_store(new QPushButton(tr("Store the correction"))) {
  m_field->setAccessibleName(tr("The text, to be corrected"));
  m_compare->setToolTip(tr("Show the text before and after side by side, with its tags (Ctrl+Shift+Return)"));
  m_store->setToolTip(tr("Give the source this text; Undo takes it back (Ctrl+Return)"));
  m_weigh.setSingleShot(true);
  m_weigh.setInterval(pauseMilliseconds);
  m_keep.setSingleShot(true);
  m_keep.setInterval(draftMilliseconds);

  auto *head = new QVBoxLayout;
  head->setContentsMargins(dip(18), dip(14), dip(18), dip(10));
  head->setSpacing(dip(4));
  head->addWidget(m_title);
  head->addWidget(m_words);
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->setSpacing(dip(8));
  foot->addWidget(m_drop);
  foot->addStretch(1);
  foot->addWidget(m_compare);
  foot->addWidget(m_store);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addLayout(head);
  column->addWidget(m_strip);
  column->addWidget(new Hairline);
  auto *paper = new QWidget;
  paper->setAutoFillBackground(true);
  paper->setBackgroundRole(QPalette::Base);
  auto *page = new QHBoxLayout(paper);
  page->setContentsMargins(0, 0, 0, 0);
  page->addWidget(m_field);
  column->addWidget(paper, 1);
  column->addWidget(new Hairline);
  column->addLayout(foot);
  for (QPushButton *button : {m_drop, m_compare, m_store})
    button->setAutoDefault(false);
  setMinimumSize(dip(460), dip(320));
  resize(QSize(dip(820), dip(720)).boundedTo(screen()->availableSize() * .92));
  restoreGeometry(QSettings().value(correctingGeometry).toByteArray());

  const auto onKeys = [this](const QKeySequence &keys, QPushButton *pressed) {
    connect(new QShortcut(keys, this), &QShortcut::activated, pressed, [pressed] { pressed->click(); });
  };
  onKeys(Qt::CTRL | Qt::Key_Return, m_store);
  onKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return, m_compare);
  connect(m_field, &QPlainTextEdit::textChanged, this, &EditWindow::written);
  connect(&m_weigh, &QTimer::timeout, this, &EditWindow::weigh);
  connect(&m_keep, &QTimer::timeout, this, &EditWindow::keep);
  connect(m_drop, &QPushButton::clicked, this, &EditWindow::finish);
  connect(m_compare, &QPushButton::clicked, this, &EditWindow::compareRequested);
  connect(m_store, &QPushButton::clicked, this, &EditWindow::storeRequested);
  connect(&workbench, &Workbench::sessionChanged, this, &EditWindow::sessionChanged);
  connect(&workbench, &Workbench::projectChanged, this, &EditWindow::projectChanged);
  connect(&workbench, &Workbench::writableChanged, this, &EditWindow::updateButtons);
  connect(&Theme::instance(), &Theme::changed, &m_weigh, qOverload<>(&QTimer::start));
}

EditWindow::~EditWindow() {
  if (m_weighing) m_weighing->cancel();
  if (pending()) keep();
}

bool EditWindow::pending() const {
  return m_base != nullptr && m_field->document()->isModified();
}

QString EditWindow::consequences() const {
  return m_words->text();
}

bool EditWindow::openFor(SourceId source, Span at, const ReadingType &type) {
  const Source *row = m_workbench.project().source(source);
  if (row == nullptr) return false;
  m_field->setReadingType(type);
  const bool again = m_base != nullptr && source == m_source && row->revision == m_base->id;
  if (!again) {
    if (pending()) {
      holdBack();
      return false;
    }
    auto base = m_workbench.project().text(source);
    if (!base) {
      m_workbench.reportError(base.error());
      return false;
    }
    m_base = *std::move(base);
    m_source = source;
    m_project = m_workbench.project().info().uuid;
    m_sourceUuid = row->uuid;
    m_strip->dismiss();
    m_field->setText(m_base->text);
    m_field->select(m_base->text, at);
    offerDraft();
  }
  m_title->setText(tr("Correct the text of %1").arg(quoted(toQt(row->name), 60)));
  setWindowTitle(m_title->text());
  setAccessibleName(windowTitle());
  show();
  raise();
  activateWindow();
  m_field->setFocus(Qt::OtherFocusReason);
  weigh();
  return true;
}

void EditWindow::offerDraft() {
  const auto draft = draftOf(m_project, m_sourceUuid);
  if (!draft || draft->text.utf8() == m_base->text.utf8()) return;
  const QString when = friendlyTime(draft->written);
  const ReportAction drop{tr("Drop it"), [this] {
                            dropDraft(m_project, m_sourceUuid);
                            m_field->setText(m_base->text);
                            m_strip->dismiss();
                            weigh();
                          }};
  if (draft->base == m_base->sha256) {
    m_field->replaceText(draft->text);
    m_strip->notify(tr("What you wrote here and did not store (%1) is back.").arg(when), {drop});
    return;
  }
  m_strip->notify(tr("Something was written here before the source got its present text (%1).").arg(when),
                  {{tr("Take it as the text"),
                    [this, text = draft->text] {
                      m_field->replaceText(text);
                      m_strip->dismiss();
                    }},
                   drop});
}

void EditWindow::written() {
  if (m_base == nullptr) return;
  m_weigh.start();
  if (!m_keep.isActive()) m_keep.start();
  updateButtons();
}

void EditWindow::updateButtons() {
  const bool something = pending();
  m_drop->setEnabled(something);
  m_compare->setEnabled(something && m_workbench.isOpen());
  m_store->setEnabled(something && !m_workbench.readOnly());
}

void EditWindow::keep() {
  if (pending()) keepDraft(m_project, m_sourceUuid, m_base->sha256, m_field->text());
}

void EditWindow::weigh() {
  if (m_weighing) m_weighing->cancel();
  m_weighing.reset();
  updateButtons();
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  if (source == nullptr || m_base == nullptr) return;
  if (!pending()) {
    std::vector<ComparedTag> tags;
    for (const SpanIndex::Entry &entry : m_workbench.project().tagIndex(m_source).all()) {
      const Tag *tag = m_workbench.project().tag(TagId{entry.id});
      tags.push_back({tag->id, tag->code, Fate::Moved, tag->span, tag->span, {}, {}});
    }
    showTags(m_base->text, std::move(tags));
    m_words->setText(tr("Tags move with their words. Nothing is stored until you say so."));
    return;
  }
  m_weighing = std::make_shared<Progress>();
  inBackground(
      this,
      [row = *source, base = m_base, text = m_field->text(), mine = m_weighing] {
        return proposeEdit(row, base, text, *mine);
      },
      [this, mine = m_weighing, written = m_field->document()->revision()](const ProposalPtr &proposal) {
        if (mine != m_weighing || !proposal || !m_workbench.isOpen()) return;
        m_weighing.reset();
        const auto changes = changesOf(m_workbench.project(), *proposal, now());
        if (!changes) {
          m_words->setText(sentence(changes.error()));
          return;
        }
        const auto tags = comparedTags(*changes);
        if (written == m_field->document()->revision()) showTags(proposal->text.text, tags);
        const auto count = [&](Fate fate) {
          return static_cast<int>(
              std::count_if(tags.begin(), tags.end(), [&](const auto &tag) { return tag.fate == fate; }));
        };
        const int places = static_cast<int>(proposal->map.edits().size());
        QStringList parts{places == 0 ? tr("The text is as it was")
                                      : tr("%n places changed", nullptr, places)};
        if (const int other = count(Fate::Changed))
          parts << tr("%n tags have other words then", nullptr, other);
        if (const int lost = count(Fate::Lost)) parts << tr("%n tags lose their words", nullptr, lost);
        if (places > 0 && parts.size() == 1) parts << tr("no tag loses or changes its words");
        m_words->setText(parts.join(QStringLiteral(" · ")));
      });
}

void EditWindow::showTags(const SourceText &text, std::vector<ComparedTag> tags) {
  // Of several on the same words the one that begins later owns them, as in the reader.
  std::sort(tags.begin(), tags.end(), [](const ComparedTag &a, const ComparedTag &b) {
    return std::tuple(a.after.start, -a.after.end, a.tag) < std::tuple(b.after.start, -b.after.end, b.tag);
  });
  std::vector<ExactEdit::Passage> passages;
  for (const ComparedTag &tag : tags) {
    const Code *code = m_workbench.project().code(tag.code);
    if (code != nullptr && !tag.after.empty())
      passages.push_back({tag.after, codeColours(toQt(code->colour)).mark});
  }
  m_field->showPassages(text, passages);
}

void EditWindow::holdBack() {
  m_strip->notify(tr("What you wrote is not stored yet."),
                  {{tr("Store it"), [this] { emit storeRequested(); }},
                   {tr("Drop it"), [this] { finish(); }},
                   {tr("Go on writing"), [this] {
                      m_strip->dismiss();
                      m_field->setFocus(Qt::OtherFocusReason);
                    }}});
  show();
  raise();
  activateWindow();
}

void EditWindow::finish() {
  m_keep.stop();
  m_weigh.stop();
  m_field->document()->setModified(false);
  dropDraft(m_project, m_sourceUuid);
  close();
}

void EditWindow::reject() {
  if (pending() && m_workbench.isOpen()) return holdBack();
  if (m_weighing) m_weighing->cancel();
  m_weighing.reset();
  QDialog::reject();
}

void EditWindow::sessionChanged() {
  if (pending()) {
    keep();
    if (m_workbench.isOpen())
      m_workbench.report(
          tr("What you wrote is kept, and is there when you correct that text again in its project."));
  }
  m_keep.stop();
  m_weigh.stop();
  m_base.reset();
  close();
}

void EditWindow::projectChanged() {
  const Source *row = m_workbench.isOpen() ? m_workbench.project().source(m_source) : nullptr;
  if (m_base == nullptr || !isVisible()) return;
  if (row == nullptr) {
    // Undo may bring the source back, and the draft then comes back with it.
    if (pending()) keep();
    m_base.reset();
    close();
  } else if (row->revision != m_base->id && pending()) {
    m_strip->notify(tr("The source has got another text meanwhile. What you wrote can be stored over it."),
                    {{tr("Compare with the new text"), [this] { emit compareRequested(); }},
                     {tr("Drop it"), [this] { finish(); }}});
  } else if (row->revision != m_base->id) {
    close();
  } else {
    // Tags and their colours may be others.
    m_weigh.start();
  }
}

void EditWindow::hideEvent(QHideEvent *event) {
  if (!event->spontaneous()) QSettings().setValue(correctingGeometry, saveGeometry());
  QDialog::hideEvent(event);
}

}  // namespace florilegium::gui
