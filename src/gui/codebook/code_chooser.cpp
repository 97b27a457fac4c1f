// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/code_chooser.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <unordered_set>

#include "florilegium/actions/codes.h"
#include "florilegium/actions/tags.h"
#include "gui/codebook/code_icon.h"
#include "gui/codebook/field_error.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/fonts.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

namespace {
constexpr int idRole = Qt::UserRole + 1;
}

CodeChooser::CodeChooser(Workbench *workbench, QWidget *window)
    : MarginPopup(window), m_workbench(workbench) {
  setObjectName(QStringLiteral("codeChooser"));
  build();
  connect(workbench, &Workbench::sessionChanged, this, &CodeChooser::dismiss);
  connect(workbench, &Workbench::projectChanged, this, &CodeChooser::projectChanged);
}

void CodeChooser::projectChanged() {
  if (!isVisible()) return;
  const Project &project = m_workbench->project();
  std::erase_if(m_codes, [&](CodeId code) { return project.code(code) == nullptr; });
  std::erase_if(m_tags, [&](TagId tag) { return project.tag(tag) == nullptr; });
  if ((m_codes.empty() && m_tags.empty()) || m_workbench->readOnly()) return dismiss();
  fill();
}

void CodeChooser::build() {
  m_title = new InkLabel(FontRole::Title);
  m_filter = new QLineEdit;
  m_filter->setPlaceholderText(tr("Find a code"));
  m_filter->setAccessibleName(m_filter->placeholderText());
  m_filter->installEventFilter(this);
  m_list = new QListWidget;
  m_list->setAccessibleName(tr("Codes found"));
  m_list->setFrameShape(QFrame::NoFrame);
  m_list->setFocusPolicy(Qt::NoFocus);
  m_list->setUniformItemSizes(true);
  m_list->setIconSize({dotSide(), dotSide()});
  m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_list->setMinimumHeight(dip(90));
  m_list->viewport()->setAutoFillBackground(false);
  m_preview = new InkLabel(FontRole::Base, Token::Ink2);
  m_error = new FieldError(m_filter);
  m_do = new QPushButton;
  m_do->setDefault(true);
  auto *leave = new QPushButton(tr("Cancel"));
  leave->setToolTip(tr("Leave without changing anything (Esc)"));

  auto *rows = new QVBoxLayout;
  rows->setContentsMargins(dip(18), dip(14), dip(18), dip(12));
  rows->setSpacing(dip(8));
  rows->addWidget(m_title);
  rows->addWidget(m_filter);
  rows->addWidget(m_list, 1);
  rows->addWidget(m_preview);
  rows->addWidget(m_error);
  auto *foot = new QHBoxLayout;
  foot->setContentsMargins(dip(18), dip(10), dip(18), dip(12));
  foot->setSpacing(dip(8));
  foot->addStretch(1);
  foot->addWidget(leave);
  foot->addWidget(m_do);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(1, 1, 1, 1);
  column->setSpacing(0);
  column->addLayout(rows, 1);
  column->addWidget(new Hairline);
  column->addLayout(foot);
  setFocusProxy(m_filter);

  connect(m_filter, &QLineEdit::textChanged, this, &CodeChooser::filter);
  connect(m_list, &QListWidget::currentItemChanged, this, &CodeChooser::showPreview);
  connect(m_list, &QListWidget::itemDoubleClicked, this, &CodeChooser::choose);
  connect(m_do, &QPushButton::clicked, this, &CodeChooser::choose);
  connect(leave, &QPushButton::clicked, this, &CodeChooser::dismiss);
}

void CodeChooser::openFor(Purpose purpose, std::vector<CodeId> codes, const QRect &anchor) {
  if (m_workbench->readOnly() || codes.empty()) return;
  m_purpose = purpose;
  m_codes = std::move(codes);
  m_tags.clear();
  const QString one = quoted(toQt(m_workbench->project().code(m_codes.front())->name), 40);
  const int count = static_cast<int>(m_codes.size());
  const bool merging = purpose == Purpose::Merge;
  const QString title =
      merging ? (count == 1 ? tr("Merge %1 into").arg(one) : tr("Merge %n codes into", nullptr, count))
              : (count == 1 ? tr("Move %1 below").arg(one) : tr("Move %n codes below", nullptr, count));
  begin(title, merging ? tr("Merge") : tr("Move"));
  const QRect window = parentWidget()->rect();
  popupBeside(anchor, QRect(anchor.left(), window.top(), anchor.width(), window.height()), window);
  placeAgain();
}

void CodeChooser::openForTags(std::vector<TagId> tags, const QWidget *beside) {
  if (m_workbench->readOnly() || tags.empty()) return;
  m_purpose = Purpose::Recode;
  m_codes.clear();
  m_tags = std::move(tags);
  begin(tr("Another code for %n passages", nullptr, static_cast<int>(m_tags.size())), tr("Change"));
  popupUnder(beside);
  placeAgain();
}

void CodeChooser::begin(const QString &title, const QString &verb) {
  m_title->setText(title);
  setAccessibleName(title);
  m_do->setText(verb);
  m_do->setToolTip(tr("%1 (Enter)").arg(verb));
  // What was marked before is no choice for this.
  m_list->clear();
  m_filter->clear();
  fill();
}

void CodeChooser::fill() {
  const Project &project = m_workbench->project();
  // A code cannot come below itself; one that is merged can be no target unless others are left.
  std::unordered_set<CodeId> left;
  for (const CodeId code : m_codes)
    for (const Code *below : project.codeAndBelow(code))
      if (m_purpose == Purpose::Move || m_codes.size() == 1) left.insert(below->id);
  QVector<CodeEntry> entries;
  for (const Code *code : project.codes())
    if (!left.contains(code->id))
      entries.append({code->id, toQt(code->name),
                      code->parent ? toQt(project.pathOf(code->parent)) : QString(), toQt(code->definition)});
  m_index = CodeIndex(std::move(entries));
  filter();
}

void CodeChooser::filter() {
  const Project &project = m_workbench->project();
  const CodeId before = marked();
  const QString typed = m_filter->text().simplified();
  m_list->clear();
  if (m_purpose == Purpose::Move && typed.isEmpty()) {
    auto *top = new QListWidgetItem(tr("Top level"), m_list);
    top->setData(idRole, 0);
  }
  Ranking ranking = rankCodes(m_index, typed);
  // Names that are only spelt nearly so are not what Enter should act on.
  if (ranking.onlyNear) ranking.matches.clear();
  for (const CodeMatch &match : std::as_const(ranking.matches)) {
    const Code *code = project.code(match.id);
    if (code == nullptr) continue;
    auto *item = new QListWidgetItem(codeIcon(toQt(code->colour), devicePixelRatioF()),
                                     toQt(project.pathOf(match.id)), m_list);
    item->setData(idRole, static_cast<qlonglong>(match.id.value));
    if (match.id == before) m_list->setCurrentItem(item);
  }
  if (m_list->currentRow() < 0 && m_list->count() > 0) m_list->setCurrentRow(0);
  showPreview();
}

CodeId CodeChooser::marked() const {
  const QListWidgetItem *item = m_list->currentItem();
  return item != nullptr ? CodeId{item->data(idRole).toLongLong()} : CodeId{};
}

bool CodeChooser::isPossible() const {
  return m_list->currentItem() != nullptr && m_error->text().isEmpty();
}

QString CodeChooser::preview() const {
  return m_preview->text();
}

QString CodeChooser::mergeText(CodeId into) const {
  const auto done = actions::mergePreview(m_workbench->project(), m_codes, into);
  if (!done) return {};
  const QString name = quoted(toQt(m_workbench->project().code(into)->name), 40);
  const auto whole = [](std::int64_t count) { return static_cast<int>(count); };
  QStringList parts;
  parts.append(tr("%n passages get the code %1.", nullptr, whole(done->moved)).arg(name));
  if (done->collapsed > 0)
    parts.append(tr("%n passages have it already on the same words and fall together.", nullptr,
                    whole(done->collapsed)));
  if (done->children > 0)
    parts.append(tr("%n codes come below %1.", nullptr, whole(done->children)).arg(name));
  if (done->joined > 0) parts.append(tr("%n memos are joined with another.", nullptr, whole(done->joined)));
  parts.append(tr("Undo brings everything back."));
  return parts.join(QLatin1Char(' '));
}

Result<ChangeSet> CodeChooser::changesFor(CodeId target) const {
  const Project &project = m_workbench->project();
  switch (m_purpose) {
    case Purpose::Merge:
      return actions::mergeCodes(project, m_codes, target, 0);
    case Purpose::Move:
      return actions::moveCodes(project, m_codes, target, -1);
    case Purpose::Recode:
      break;
  }
  return actions::recodeTags(project, m_tags, target, 0);
}

void CodeChooser::showPreview() {
  const QListWidgetItem *item = m_list->currentItem();
  QString words;
  QString wrong;
  if (item == nullptr) {
    wrong = m_filter->text().isEmpty() ? tr("There is no other code.") : tr("No code has this name.");
  } else {
    const CodeId target = marked();
    const auto possible = changesFor(target);
    if (!possible)
      wrong = sentence(possible.error());
    else if (m_purpose == Purpose::Merge)
      words = mergeText(target);
    else if (possible->empty())
      words =
          m_purpose == Purpose::Move ? tr("It stands there already.") : tr("They have this code already.");
  }
  m_preview->setText(words);
  m_preview->setVisible(!words.isEmpty());
  m_error->setText(wrong);
  m_do->setEnabled(isPossible());
  // The keyboard stays in the field; screen readers hear the choice as its description.
  if (wrong.isEmpty() && item != nullptr)
    m_filter->setAccessibleDescription(item->text() + QStringLiteral(". ") + words);
}

void CodeChooser::choose() {
  if (!isPossible()) return;
  const CodeId target = marked();
  const std::vector<CodeId> codes = m_codes;
  const std::vector<TagId> tags = m_tags;
  dismiss();
  if (m_purpose == Purpose::Merge)
    emit mergeChosen(codes, target);
  else if (m_purpose == Purpose::Move)
    emit moveChosen(codes, target);
  else
    emit recodeChosen(tags, target);
}

bool CodeChooser::eventFilter(QObject *watched, QEvent *event) {
  if (watched == m_filter && event->type() == QEvent::KeyPress) {
    constexpr int page = 8;
    const auto step = [this](int rows) {
      m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, std::max(0, m_list->count() - 1)));
      return true;
    };
    switch (static_cast<QKeyEvent *>(event)->key()) {
      case Qt::Key_Up:
        return step(-1);
      case Qt::Key_Down:
        return step(1);
      case Qt::Key_PageUp:
        return step(-page);
      case Qt::Key_PageDown:
        return step(page);
      case Qt::Key_Return:
      case Qt::Key_Enter:
        choose();
        return true;
      default:
        break;
    }
  }
  return MarginPopup::eventFilter(watched, event);
}

}  // namespace florilegium::gui
